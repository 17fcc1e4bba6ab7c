package io.github.frontmatter4j.validation.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** Questions about the folders around a file. */
final class Folders {

    private Folders() {}

    /** Folders of a name. */
    record Named(String name) implements Predicate<Path> {
        @Override
        public boolean test(Path folder) {
            return folder.endsWith(name);
        }
    }

    /** Folders in which something lies. */
    record Holds(String name) implements Predicate<Path> {
        @Override
        public boolean test(Path folder) {
            return Files.exists(folder.resolve(name));
        }
    }

    /** The nearest folder that is wanted, from one upwards. */
    static Optional<Path> nearest(Path folder, Predicate<Path> wanted) {
        Path at = folder.toAbsolutePath().normalize();
        while (at != null && !wanted.test(at)) {
            at = at.getParent();
        }
        return Optional.ofNullable(at);
    }

    /** Whether a relative path, as a file says it, leads from a folder to something that exists. */
    static boolean isIn(Path folder, String relative) {
        try {
            return Files.exists(folder.resolve(relative));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}

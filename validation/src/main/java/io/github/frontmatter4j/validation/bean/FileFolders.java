package io.github.frontmatter4j.validation.bean;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the files that a record names may lie.
 *
 * @param own the folder of the content file, or null for one from memory
 * @param site the folders that a path with a slash in front starts from
 */
record FileFolders(@Nullable Path own, List<Path> site) {

    boolean has(String path) {
        try {
            if (path.startsWith("/")) {
                return site.isEmpty()
                        || site.stream().anyMatch(folder -> Files.isRegularFile(folder.resolve(path.substring(1))));
            }
            return own == null || Files.isRegularFile(own.resolve(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}

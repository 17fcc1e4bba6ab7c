package io.github.frontmatter4j.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The content files of a site, from disk or memory, in a stable order. Files below a folder are those that end in
 * {@code .md}, {@code .markdown}, {@code .mdx} or {@code .html}; hidden folders are left out; symbolic links are followed
 * only inside the folder that was asked for, so that loops end and nothing outside is touched. Immutable.
 */
public final class Site {

    private static final List<String> ENDINGS = List.of(".md", ".markdown", ".mdx", ".html");

    /**
     * One content file.
     *
     * @param path its path inside the site, with {@code /}
     * @param name how messages call it
     * @param disk where it lies; empty for files from memory
     * @param text its text; empty for files from disk
     */
    public record Entry(String path, String name, Optional<Path> disk, Optional<String> text) {}

    /**
     * Something that was found below a folder and left out.
     *
     * @param path what
     * @param reason why
     */
    public record Skipped(Path path, Reason reason) {}

    /** Why something was left out. */
    public enum Reason {
        /** A symbolic link whose target lies outside the folder. */
        LINK_OUTSIDE,
        /** A symbolic link whose target does not exist, or that leads to itself. */
        LINK_BROKEN,
        /** Neither a file nor a folder: a device, pipe or socket. */
        SPECIAL_FILE,
        /** A folder or file that may not be read. */
        UNREADABLE
    }

    private final Entries entries;
    private final List<Skipped> skipped;

    private Site(Entries entries, List<Skipped> skipped) {
        this.entries = entries;
        this.skipped = List.copyOf(skipped);
    }

    /**
     * Files and folders on disk.
     *
     * @param roots files are taken whatever their name, folders with the content files below them
     * @return the site
     * @throws IOException if one of them does not exist or cannot be listed
     */
    public static Site of(List<Path> roots) throws IOException {
        FoundFiles.Collector files = new FoundFiles.Collector();
        List<Skipped> skipped = new ArrayList<>();
        for (Path root : roots) {
            if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
                throw new NoSuchFileException(root.toString());
            } else if (Files.isDirectory(root)) {
                new Walk(root, files, skipped).run();
            } else {
                files.add(root, "");
            }
        }
        return new Site(files.done(), skipped);
    }

    /**
     * A file or folder on disk.
     *
     * @param root the file or folder
     * @return the site
     * @throws IOException if it does not exist or cannot be listed
     */
    public static Site of(Path root) throws IOException {
        return of(List.of(root));
    }

    /**
     * Files from memory, for editors and tests.
     *
     * @param texts texts by their paths inside the site
     * @return the site, in the order of the paths
     */
    public static Site ofMemory(Map<String, String> texts) {
        Map<String, String> sorted = new LinkedHashMap<>();
        texts.keySet().stream().sorted().forEach(path -> sorted.put(path, texts.get(path)));
        List<Entry> entries = new ArrayList<>();
        sorted.forEach((path, text) -> entries.add(new Entry(path, path, Optional.empty(), Optional.of(text))));
        return new Site(Entries.of(entries), List.of());
    }

    /**
     * The same files, called by their paths from another folder, for messages and reports that are read elsewhere. Files
     * outside the folder keep their names.
     *
     * @param base a folder
     * @return a copy
     */
    public Site namedFrom(Path base) {
        Path from = base.toAbsolutePath().normalize();
        return new Site(
                entries.each(entry -> entry.disk()
                        .map(path -> path.toAbsolutePath().normalize())
                        .filter(path -> path.startsWith(from))
                        .map(path ->
                                new Entry(entry.path(), slashed(from.relativize(path)), entry.disk(), entry.text()))
                        .orElse(entry)),
                skipped);
    }

    /**
     * The content files. A site of many files keeps their names only: entries of files on disk are made when they are asked
     * for.
     *
     * @return the files, folder by folder in the order of their paths
     */
    public List<Entry> entries() {
        return entries;
    }

    Entries all() {
        return entries;
    }

    /**
     * What was found and left out.
     *
     * @return links, special files and what may not be read
     */
    public List<Skipped> skipped() {
        return skipped;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** One walk through a folder, in the order of the paths: one folder's content is known at a time. */
    private static final class Walk {
        private final Path root;
        private final Path realRoot;
        private final FoundFiles.Collector files;
        private final List<Skipped> skipped;

        Walk(Path root, FoundFiles.Collector files, List<Skipped> skipped) throws IOException {
            this.root = root;
            this.realRoot = root.toRealPath();
            this.files = files;
            this.skipped = skipped;
        }

        /** A file or folder and its place among its neighbours: that of a folder is that of what lies in it. */
        private record Child(String order, Path path, boolean folder) implements Comparable<Child> {
            @Override
            public int compareTo(Child other) {
                return order.compareTo(other.order);
            }
        }

        void run() throws IOException {
            run(root, "");
        }

        private void run(Path folder, String above) throws IOException {
            List<Child> children = new ArrayList<>();
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
                for (Path one : found) {
                    look(one, children);
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            } catch (IOException e) {
                skipped.add(new Skipped(folder, Reason.UNREADABLE));
            }
            Collections.sort(children);
            for (Child child : children) {
                if (child.folder()) {
                    run(child.path(), above + child.order());
                } else {
                    files.add(child.path(), above);
                }
            }
        }

        private void look(Path file, List<Child> children) {
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                String name = slashed(file.getFileName());
                if (!attributes.isDirectory()) {
                    visit(file, attributes, children);
                } else if (!name.startsWith(".")) {
                    children.add(new Child(name + "/", file, true));
                }
            } catch (IOException e) {
                skipped.add(new Skipped(file, Reason.UNREADABLE));
            }
        }

        private void visit(Path file, BasicFileAttributes attributes, List<Child> children) {
            if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
                linkedFolder(file);
            } else if (!isContent(file)) {
                return;
            } else if (attributes.isSymbolicLink()) {
                followed(file, children);
            } else if (attributes.isRegularFile()) {
                children.add(child(file));
            } else {
                skipped.add(new Skipped(file, Reason.SPECIAL_FILE));
            }
        }

        /** What a link to a folder inside shows is there already; one that leads outside is not followed. */
        private void linkedFolder(Path link) {
            try {
                if (!link.toRealPath().startsWith(realRoot)) {
                    skipped.add(new Skipped(link, Reason.LINK_OUTSIDE));
                }
            } catch (IOException e) {
                skipped.add(new Skipped(link, Reason.LINK_BROKEN));
            }
        }

        private void followed(Path link, List<Child> children) {
            try {
                Path target = link.toRealPath();
                if (!target.startsWith(realRoot)) {
                    skipped.add(new Skipped(link, Reason.LINK_OUTSIDE));
                } else if (Files.isRegularFile(target)) {
                    children.add(child(link));
                }
            } catch (IOException | UncheckedIOException e) {
                skipped.add(new Skipped(link, Reason.LINK_BROKEN));
            }
        }

        private static Child child(Path file) {
            return new Child(slashed(file.getFileName()), file, false);
        }

        private static boolean isContent(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            for (String ending : ENDINGS) {
                if (name.endsWith(ending)) {
                    return true;
                }
            }
            return false;
        }
    }
}

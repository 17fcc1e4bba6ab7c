package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.source.SourceText;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the paths of a call mean: files as they are, folders as the content files below them, {@code -} as standard input. */
final class Inputs {

    private static final List<String> ENDINGS = List.of(".md", ".markdown", ".mdx", ".html");

    private Inputs() {}

    interface Action {
        void accept(String name, ContentFile file) throws IOException;
    }

    static void each(FrontMatter frontMatter, List<String> paths, Action action) throws IOException {
        for (String text : paths) {
            if (text.equals("-")) {
                action.accept("-", frontMatter.parse(SourceText.of("-", System.in.readAllBytes())));
                continue;
            }
            for (Path path : files(Path.of(text))) {
                action.accept(path.toString(), frontMatter.parse(path));
            }
        }
    }

    /** The content files at or below a path, in the order of their names. Links are followed only inside the folder. */
    static List<Path> files(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(path.toString());
        } else if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        Path root = path.toRealPath();
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden =
                        !folder.equals(path) && folder.getFileName().toString().startsWith(".git");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (isContent(file) && (attributes.isRegularFile() || isLinkInside(file, root))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    private static boolean isLinkInside(Path file, Path root) throws IOException {
        return Files.isSymbolicLink(file)
                && Files.isRegularFile(file)
                && file.toRealPath().startsWith(root);
    }

    private static boolean isContent(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}

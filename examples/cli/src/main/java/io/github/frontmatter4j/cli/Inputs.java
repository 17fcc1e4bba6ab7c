package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.validation.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the paths of a call mean: files as they are, folders as the content files below them, {@code -} as standard input. */
final class Inputs {

    private Inputs() {}

    interface Action {
        void accept(String name, ContentFile file) throws IOException;
    }

    static Site site(List<String> paths) throws IOException {
        if (paths.contains("-")) {
            if (paths.size() > 1) {
                throw new IllegalArgumentException("Unexpected path beside `-`, expected standard input alone");
            }
            return Site.ofMemory(Map.of("-", new String(System.in.readAllBytes(), StandardCharsets.UTF_8)));
        }
        List<Path> roots = new ArrayList<>(paths.size());
        for (String path : paths) {
            roots.add(path(path));
        }
        return Site.of(roots);
    }

    static Path path(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Unexpected blank path, expected a file or folder");
        }
        return Path.of(text);
    }

    static ContentFile read(FrontMatter frontMatter, Site.Entry entry) throws IOException {
        return entry.disk().isPresent()
                ? frontMatter.parse(entry.disk().get())
                : frontMatter.parse(entry.name(), entry.text().orElse(""));
    }

    /**
     * Reads files, some at once, and hands them over one by one in their order, in the calling thread. A file that cannot
     * be read is named on standard error and does not stop the others.
     *
     * @return how many files could not be read
     */
    static int each(
            Streams streams, FrontMatter frontMatter, List<String> paths, WorkOptions work, String word, Action action)
            throws IOException {
        if (paths.equals(List.of("-"))) {
            action.accept("-", frontMatter.parse(SourceText.of("-", System.in.readAllBytes())));
            return 0;
        }
        Site site = site(paths);
        List<Site.Entry> entries = site.entries();
        int unread;
        try (Progress progress = work.progress(word, entries.size())) {
            Reading reading = new Reading(frontMatter, action);
            unread = work.inOrder(entries, reading, reading, progress, streams.err());
        }
        for (Site.Skipped skipped : site.skipped()) {
            streams.err()
                    .println("frontmatter: " + skipped.path() + ": left out, "
                            + switch (skipped.reason()) {
                                case LINK_OUTSIDE -> "a link that leaves the folder";
                                case LINK_BROKEN -> "a link to nothing or to itself";
                                case SPECIAL_FILE -> "a special file";
                                case UNREADABLE -> "it may not be read";
                            });
            unread += skipped.reason() == Site.Reason.UNREADABLE ? 1 : 0;
        }
        return unread;
    }

    /** Reads files in any thread, and hands them over in one. */
    private record Reading(FrontMatter frontMatter, Action action)
            implements WorkOptions.Work<Site.Entry, ContentFile>, WorkOptions.Taker<Site.Entry, ContentFile> {
        @Override
        public ContentFile on(Site.Entry entry) throws IOException {
            return read(frontMatter, entry);
        }

        @Override
        public void take(Site.Entry entry, ContentFile file) throws IOException {
            action.accept(entry.name(), file);
        }
    }
}

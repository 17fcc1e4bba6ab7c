package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The headings of a body as a tree, with the anchors that a site makes of them. Immutable.
 *
 * @param roots the headings that stand under no other
 */
public record Outline(List<Entry> roots) {

    /**
     * Copies the list.
     *
     * @param roots the headings that stand under no other
     */
    public Outline {
        roots = List.copyOf(roots);
    }

    /**
     * A heading and what stands under it.
     *
     * @param heading the heading
     * @param anchor the name that {@code #…} links point to; empty for an HTML heading without id, to which no generator
     *     gives one
     * @param children the headings under it
     */
    public record Entry(Heading heading, Optional<String> anchor, List<Entry> children) {
        /**
         * Copies the list.
         *
         * @param heading the heading
         * @param anchor the name that {@code #…} links point to; empty for an HTML heading without id, to which no generator gives one
         * @param children the headings under it
         */
        public Entry {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(anchor, "anchor");
            children = List.copyOf(children);
        }
    }

    static Outline of(BodyText text, List<Heading> headings, Anchors anchors) {
        Anchors.Namer namer = anchors.namer();
        List<Entry> flat = new ArrayList<>();
        for (Heading heading : headings) {
            Optional<String> anchor = heading.id();
            if (anchor.isPresent()) {
                namer.take(anchor.get());
            } else if (heading.form() != Heading.Form.HTML) {
                String source = text.slice(
                        heading.textSpan().start(), heading.textSpan().end());
                int lastLine = Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r'));
                anchor = Optional.of(namer.name(source.substring(lastLine + 1), heading.text()));
            }
            flat.add(new Entry(heading, anchor, List.of()));
        }
        int[] next = {0};
        return new Outline(nest(flat, next, 0));
    }

    /** Takes the entries that are deeper than a level. */
    private static List<Entry> nest(List<Entry> flat, int[] next, int level) {
        List<Entry> entries = new ArrayList<>();
        while (next[0] < flat.size() && flat.get(next[0]).heading().level() > level) {
            Entry entry = flat.get(next[0]++);
            List<Entry> children = nest(flat, next, entry.heading().level());
            entries.add(new Entry(entry.heading(), entry.anchor(), children));
        }
        return entries;
    }

    /**
     * All entries in the order of the file.
     *
     * @return the entries, each before its children
     */
    public List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        addAll(roots, all);
        return List.copyOf(all);
    }

    private static void addAll(List<Entry> entries, List<Entry> all) {
        for (Entry entry : entries) {
            all.add(entry);
            addAll(entry.children(), all);
        }
    }
}

package io.github.frontmatter4j.validation.internal;

import io.github.frontmatter4j.markdown.Anchors;
import io.github.frontmatter4j.markdown.HtmlElement;
import io.github.frontmatter4j.markdown.MarkdownBody;
import io.github.frontmatter4j.markdown.Outline;
import io.github.frontmatter4j.markdown.Shortcode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The names in a body that links can lead to, as any of the usual systems makes them. */
public final class BodyAnchors {

    /** No name in braces is longer, so that many open braces cost no more than their number. */
    private static final int LONGEST = 100;

    /** Among the names of a body that other files become part of: any name may stand there. */
    public static final String ANY = "*";

    private BodyAnchors() {}

    /**
     * Names of headings, of HTML elements, of terms that are defined in a list, and those in braces.
     *
     * @param body a body
     * @return the shapes of the names; {@link #ANY} is one of them if not all are known
     */
    public static Set<String> of(MarkdownBody body) {
        Set<String> names = new TreeSet<>();
        for (Anchors anchors : Anchors.values()) {
            for (Outline.Entry entry : body.outline(anchors).all()) {
                if (entry.anchor().isPresent()) {
                    names.add(shape(entry.anchor().get()));
                }
            }
        }
        for (HtmlElement element : body.html()) {
            for (HtmlElement.Attribute attribute : element.attributes()) {
                if (attribute.name().equalsIgnoreCase("id") || attribute.name().equalsIgnoreCase("name")) {
                    names.add(shape(attribute.value()));
                }
            }
        }
        String text = body.source().text();
        terms(text, names);
        attributes(text, names);
        for (Shortcode shortcode : body.shortcodes()) {
            if (bringsText(shortcode)) {
                names.add(ANY);
            }
        }
        return names;
    }

    /** Markdown that a shortcode makes may have headings, and so may what it includes. */
    private static boolean bringsText(Shortcode shortcode) {
        String name = shortcode.name().toLowerCase(Locale.ROOT);
        boolean reference = name.equals("ref") || name.equals("relref");
        return shortcode.system() == Shortcode.System.HUGO_MARKDOWN && !reference
                || name.contains("include")
                || name.contains("readfile");
    }

    /** A line above one that begins with a colon: Hugo and kramdown can give it a name. */
    private static void terms(String text, Set<String> names) {
        for (int colon = text.indexOf("\n:"); colon >= 0; colon = text.indexOf("\n:", colon + 1)) {
            int end = colon > 0 && text.charAt(colon - 1) == '\r' ? colon - 1 : colon;
            int start = text.lastIndexOf('\n', end - 1) + 1;
            String term = text.substring(start, end);
            if (!term.isBlank()) {
                names.add(shape(term));
            }
        }
    }

    /** {@code {#name}} of goldmark, {@code {: #name}} of kramdown. */
    private static void attributes(String text, Set<String> names) {
        for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', brace + 1)) {
            String inside = text.substring(brace + 1, Math.min(text.length(), brace + LONGEST));
            int hash = 0;
            while (hash < inside.length() && (inside.charAt(hash) == ' ' || inside.charAt(hash) == ':')) {
                hash++;
            }
            if (inside.startsWith("#", hash)) {
                int end = hash + 1;
                while (end < inside.length() && " }\n".indexOf(inside.charAt(end)) < 0) {
                    end++;
                }
                names.add(shape(inside.substring(hash + 1, end)));
            }
        }
    }

    /**
     * What is left of a name whatever a system does with blanks, case and punctuation.
     *
     * @param name a name of a heading or element
     * @return its letters and digits in lower case; the name itself if it has none
     */
    public static String shape(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return out.length() == 0 ? name : out.toString();
    }
}

package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import java.util.Objects;

/**
 * Something that one file says and another may say too: its URL, its title, a term. Immutable.
 *
 * @param kind what it is
 * @param text what the file says
 * @param file the name of the file
 * @param span the characters that say so
 * @param path the value they belong to; the root path in a body
 */
public record Fact(Kind kind, String text, String file, Span span, KeyPath path) {

    /** What files say of themselves. */
    public enum Kind {
        /** The URL path at which the page will stand, as far as the header says. */
        URL,
        /**
         * A path that redirects to the page, from the root of the site: below the language of the page, if its path names
         * one.
         */
        ALIAS,
        /** The title. */
        TITLE,
        /** The description. */
        DESCRIPTION,
        /** A tag. */
        TAG,
        /** A category. */
        CATEGORY,
        /** An author's name or id. */
        AUTHOR,
        /** The key that joins translations, with the language behind a blank if one is known. */
        TRANSLATION,
        /** A link to a content file that is not on the disk: its path inside the site. Only if a rule of the site needs bodies. */
        REFERENCE,
        /** A page that Hugo's {@code ref} or {@code relref} names, as it is written, without a place in it. */
        PAGE_REFERENCE,
        /** A link to a place in another file: the file's path inside the site, {@code #}, and the name. */
        PLACE,
        /**
         * An image of a body that is not on the disk: its path inside the site, or with a slash in front the path from the
         * root of the published site.
         */
        IMAGE,
        /** An image that a header names and that is not on the disk: its path as for {@link #IMAGE}. */
        HEADER_IMAGE
    }

    /**
     * Refuses null.
     *
     * @param kind what it is
     * @param text what the file says
     * @param file the name of the file
     * @param span the characters that say so
     * @param path the value they belong to; the root path in a body
     */
    public Fact {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(path, "path");
    }

    /**
     * Where the file says so, for a problem. The texts of all files are not kept, so the source has only a name; problems
     * that are reported get the text, and with it line and column.
     *
     * @return the place
     */
    public Location location() {
        return new Location(SourceText.of(file, ""), span, path);
    }
}

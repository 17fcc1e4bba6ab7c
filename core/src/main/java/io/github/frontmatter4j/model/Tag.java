package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.Inline;
import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.Unwrap;
import java.util.Objects;
import java.util.Optional;

/**
 * A tag. Immutable.
 *
 * @param name the name as people read it
 * @param permalink the address of its page, where a file states one (Docusaurus)
 */
@Unwrap
public record Tag(@Inline @Key({"label", "name"}) String name, Optional<String> permalink) {

    /**
     * Refuses null.
     *
     * @param name the name as people read it
     * @param permalink the address of its page, where a file states one (Docusaurus)
     */
    public Tag {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(permalink, "permalink");
    }

    /**
     * A tag with nothing but a name.
     *
     * @param name the name
     * @return the tag
     */
    public static Tag of(String name) {
        return new Tag(name, Optional.empty());
    }

    /**
     * The last part of the tag's address in Hugo.
     *
     * @return the slug, in all scripts
     */
    public String hugoSlug() {
        return Slugs.hugo(name);
    }

    /**
     * The last part of the tag's address in WordPress.
     *
     * @return the slug, in all scripts, not percent-encoded
     */
    public String wordpressSlug() {
        return Slugs.wordpress(name);
    }

    /**
     * The same tag with another name.
     *
     * @param name the name
     * @return a copy
     */
    public Tag withName(String name) {
        return new Tag(name, permalink);
    }
}

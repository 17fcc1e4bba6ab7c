package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.Inline;
import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.Rest;
import io.github.frontmatter4j.bind.Unwrap;
import io.github.frontmatter4j.tree.Value;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who wrote a post. Immutable.
 *
 * @param name the name as people read it, or the id of an author who is described elsewhere
 * @param email the address for mail
 * @param url the author's page
 * @param image the author's picture
 * @param title what the author is
 * @param rest everything else that is said of the author
 */
@Unwrap
public record Author(
        @Inline @Key({"name", "display_name", "login", "key"})
        String name,

        Optional<String> email,
        @Key({"url", "link", "website"}) Optional<String> url,

        @Key({"image_url", "imageURL", "image", "avatar", "picture"})
        Optional<String> image,

        Optional<String> title,
        @Rest Value.Entries rest) {

    /**
     * Refuses null.
     *
     * @param name the name as people read it, or the id of an author who is described elsewhere
     * @param email the address for mail
     * @param url the author's page
     * @param image the author's picture
     * @param title what the author is
     * @param rest everything else that is said of the author
     */
    public Author {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rest, "rest");
    }

    /**
     * An author of whom only the name is known.
     *
     * @param name the name
     * @return the author
     */
    public static Author of(String name) {
        return new Author(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Value.Entries(Map.of()));
    }

    /**
     * The same author with another name.
     *
     * @param name the name
     * @return a copy
     */
    public Author withName(String name) {
        return new Author(name, email, url, image, title, rest);
    }

    /**
     * The same author with an address for mail.
     *
     * @param email the address
     * @return a copy
     */
    public Author withEmail(String email) {
        return new Author(name, Optional.of(email), url, image, title, rest);
    }

    /**
     * The same author with a page.
     *
     * @param url the address of the page
     * @return a copy
     */
    public Author withUrl(String url) {
        return new Author(name, email, Optional.of(url), image, title, rest);
    }
}

package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.ContentDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What search engines and social networks are told about a post: the values of all plug-ins merged, each with the key
 * that gave it. Immutable.
 *
 * <p>Precedence, for each value on its own: Rank Math, Yoast, All in One SEO, SEOPress, the theme's own fields, the keys of
 * the system, and last what follows from the post itself (its title, its summary, its image). A value that is blank does
 * not count. Texts of all plug-ins use Rank Math's variables.
 *
 * @param title the title of the page in search results
 * @param description the description in search results
 * @param focusKeywords what the post is to be found by, the primary keyword first
 * @param keywords the meta keywords
 * @param canonicalUrl the address search engines are to use
 * @param robots what search engines may do, effective; absent if nobody says so, which means everything
 * @param breadcrumbTitle the label in breadcrumbs
 * @param cornerstone whether it is one of the most important posts
 * @param openGraph how it looks where it is shared
 * @param twitter how it looks on X, once Twitter
 */
public record Seo(
        Optional<Sourced<TemplateText>> title,
        Optional<Sourced<TemplateText>> description,
        Optional<Sourced<List<String>>> focusKeywords,
        Optional<Sourced<List<String>>> keywords,
        Optional<Sourced<String>> canonicalUrl,
        Optional<Sourced<Robots>> robots,
        Optional<Sourced<String>> breadcrumbTitle,
        Optional<Sourced<Boolean>> cornerstone,
        SocialCard openGraph,
        SocialCard twitter) {

    /**
     * Refuses null.
     *
     * @param title the title of the page in search results
     * @param description the description in search results
     * @param focusKeywords what the post is to be found by, the primary keyword first
     * @param keywords the meta keywords
     * @param canonicalUrl the address search engines are to use
     * @param robots what search engines may do, effective; absent if nobody says so, which means everything
     * @param breadcrumbTitle the label in breadcrumbs
     * @param cornerstone whether it is one of the most important posts
     * @param openGraph how it looks where it is shared
     * @param twitter how it looks on X, once Twitter
     */
    public Seo {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(focusKeywords, "focusKeywords");
        Objects.requireNonNull(keywords, "keywords");
        Objects.requireNonNull(canonicalUrl, "canonicalUrl");
        Objects.requireNonNull(robots, "robots");
        Objects.requireNonNull(breadcrumbTitle, "breadcrumbTitle");
        Objects.requireNonNull(cornerstone, "cornerstone");
        Objects.requireNonNull(openGraph, "openGraph");
        Objects.requireNonNull(twitter, "twitter");
    }

    /**
     * The effective values of a post.
     *
     * @param post the post
     * @return the values
     */
    public static Seo of(Post post) {
        return new SeoMerger(post).merge();
    }

    /**
     * Whether search engines may show the post.
     *
     * @return false if the robots rules say so
     */
    public boolean isIndexed() {
        return robots.map(rules -> rules.value().isIndexed()).orElse(true);
    }

    /**
     * The date as PHP writes it, for variables such as {@code %date(F jS, Y)%}.
     *
     * @param date the date
     * @param format letters of PHP's {@code date}
     * @return the text, in English
     */
    public static String phpDate(ContentDate date, String format) {
        return PhpDate.format(date, format);
    }
}

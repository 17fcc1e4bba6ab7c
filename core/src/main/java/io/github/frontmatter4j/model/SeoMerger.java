package io.github.frontmatter4j.model;

import io.github.frontmatter4j.model.Sourced.Origin;
import io.github.frontmatter4j.model.TemplateText.Syntax;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks all plug-ins for each value, in the order of {@link Origin}. */
final class SeoMerger {

    private static final String YOAST = "_yoast_wpseo_";
    private static final String AIOSEO = "_aioseo_";
    private static final String AIOSEO_3 = "_aioseop_";
    private static final String SEOPRESS = "_seopress_";

    private final Post post;
    private final RankMath rankMath;

    SeoMerger(Post post) {
        this.post = post;
        this.rankMath = post.rankMath();
    }

    Seo merge() {
        Optional<Sourced<TemplateText>> title = title();
        Optional<Sourced<TemplateText>> description = description();
        SocialCard openGraph = openGraph().orElse(new SocialCard(title, description, image(), Optional.empty()));
        return new Seo(
                title,
                description,
                focusKeywords(),
                keywords(),
                canonical(),
                robots(),
                breadcrumb(),
                cornerstone(),
                openGraph,
                twitter().orElse(openGraph));
    }

    private Optional<Sourced<TemplateText>> title() {
        return rank(
                        "rank_math_title",
                        rankMath.title().filter(text -> !text.text().isBlank()))
                .or(() -> template(YOAST + "title", Origin.YOAST, Syntax.YOAST))
                .or(() -> template(AIOSEO + "title", Origin.AIOSEO, Syntax.AIOSEO))
                .or(() -> template(AIOSEO_3 + "title", Origin.AIOSEO, Syntax.RANK_MATH))
                .or(() -> template(SEOPRESS + "titles_title", Origin.SEOPRESS, Syntax.SEOPRESS))
                .or(() -> template("seo_title", Origin.THEME, Syntax.RANK_MATH))
                .or(() -> post.title().isBlank()
                        ? Optional.empty()
                        : Optional.of(new Sourced<>(plain(post.title()), "title", Origin.DERIVED)));
    }

    private Optional<Sourced<TemplateText>> description() {
        return rank(
                        "rank_math_description",
                        rankMath.description().filter(text -> !text.text().isBlank()))
                .or(() -> template(YOAST + "metadesc", Origin.YOAST, Syntax.YOAST))
                .or(() -> template(AIOSEO + "description", Origin.AIOSEO, Syntax.AIOSEO))
                .or(() -> template(AIOSEO_3 + "description", Origin.AIOSEO, Syntax.RANK_MATH))
                .or(() -> template(SEOPRESS + "titles_desc", Origin.SEOPRESS, Syntax.SEOPRESS))
                .or(() -> isOn("seo_manual_des")
                        ? template("seo_description", Origin.THEME, Syntax.RANK_MATH)
                        : Optional.empty())
                .or(() -> own("description", post.description()).map(text -> text.map(SeoMerger::plain)))
                .or(() -> post.summary()
                        .filter(text -> !text.isBlank())
                        .map(text -> new Sourced<>(plain(text), "summary", Origin.DERIVED)));
    }

    /** A percent sign of a person is no variable. */
    private static TemplateText plain(String text) {
        return new TemplateText(text);
    }

    private Optional<Sourced<List<String>>> focusKeywords() {
        return rank(
                        "rank_math_focus_keyword",
                        Optional.of(rankMath.focusKeywords()).filter(list -> !list.isEmpty()))
                .or(() -> commas(YOAST + "focuskw", Origin.YOAST))
                .or(() -> commas(SEOPRESS + "analysis_target_kw", Origin.SEOPRESS));
    }

    private Optional<Sourced<List<String>>> keywords() {
        return commas(YOAST + "metakeywords", Origin.YOAST)
                .or(() -> commas(AIOSEO + "keywords", Origin.AIOSEO))
                .or(() -> commas(AIOSEO_3 + "keywords", Origin.AIOSEO))
                .or(() -> isOn("seo_manual_keywords") ? commas("seo_keywords", Origin.THEME) : Optional.empty())
                .or(() -> own("keywords", Optional.of(post.keywords()).filter(list -> !list.isEmpty())));
    }

    private Optional<Sourced<String>> canonical() {
        return rank("rank_math_canonical_url", rankMath.canonicalUrl())
                .or(() -> text(YOAST + "canonical", Origin.YOAST))
                .or(() -> text(AIOSEO_3 + "custom_link", Origin.AIOSEO))
                .or(() -> text(SEOPRESS + "robots_canonical", Origin.SEOPRESS))
                .or(() -> own("canonicalUrl", post.canonicalUrl()));
    }

    private Optional<Sourced<String>> breadcrumb() {
        return rank("rank_math_breadcrumb_title", rankMath.breadcrumbTitle())
                .or(() -> text(YOAST + "bctitle", Origin.YOAST))
                .or(() -> text(SEOPRESS + "robots_breadcrumbs", Origin.SEOPRESS))
                .or(() -> own("linkTitle", post.linkTitle()));
    }

    private Optional<Sourced<Boolean>> cornerstone() {
        return rank(
                        "rank_math_pillar_content",
                        Optional.of(rankMath.pillarContent()).filter(on -> on))
                .or(() -> text(YOAST + "is_cornerstone", Origin.YOAST).map(word -> word.map("1"::equals)));
    }

    private Optional<Sourced<Robots>> robots() {
        if (rankMath.robots().isPresent() || rankMath.advancedRobots().isPresent()) {
            String key = rankMath.robots().isPresent() ? "rank_math_robots" : "rank_math_advanced_robots";
            return Optional.of(new Sourced<>(rankMath.effectiveRobots(), key, Origin.RANK_MATH));
        }
        return yoastRobots()
                .or(() -> switches(
                        Origin.AIOSEO,
                        "1",
                        Map.of(
                                AIOSEO_3 + "noindex", "noindex",
                                AIOSEO_3 + "nofollow", "nofollow")))
                .or(() -> switches(
                        Origin.AIOSEO,
                        "on",
                        Map.of(
                                AIOSEO_3 + "noindex", "noindex",
                                AIOSEO_3 + "nofollow", "nofollow")))
                .or(() -> switches(
                        Origin.SEOPRESS,
                        "yes",
                        Map.of(
                                SEOPRESS + "robots_index", "noindex",
                                SEOPRESS + "robots_follow", "nofollow",
                                SEOPRESS + "robots_imageindex", "noimageindex",
                                SEOPRESS + "robots_snippet", "nosnippet",
                                SEOPRESS + "robots_archive", "noarchive")))
                .or(this::ownRobots);
    }

    private Optional<Sourced<Robots>> yoastRobots() {
        List<String> rules = new ArrayList<>();
        String key = null;
        String index = text(YOAST + "meta-robots-noindex");
        if ("1".equals(index) || "2".equals(index)) {
            key = YOAST + "meta-robots-noindex";
            rules.add("1".equals(index) ? "noindex" : "index");
        }
        if ("1".equals(text(YOAST + "meta-robots-nofollow"))) {
            key = key != null ? key : YOAST + "meta-robots-nofollow";
            rules.add("nofollow");
        }
        String more = text(YOAST + "meta-robots-adv");
        if (more != null && !more.equals("-") && !more.isBlank() && !more.equals("none")) {
            key = key != null ? key : YOAST + "meta-robots-adv";
            rules.add(more);
        }
        return key == null
                ? Optional.empty()
                : Optional.of(new Sourced<>(Robots.of(rules).effective(), key, Origin.YOAST));
    }

    private Optional<Sourced<Robots>> switches(Origin origin, String on, Map<String, String> keys) {
        List<String> rules = new ArrayList<>();
        String first = null;
        for (Map.Entry<String, String> entry : new TreeMap<>(keys).entrySet()) {
            if (on.equals(text(entry.getKey()))) {
                first = first != null ? first : entry.getKey();
                rules.add(entry.getValue());
            }
        }
        return first == null
                ? Optional.empty()
                : Optional.of(new Sourced<>(Robots.of(rules).effective(), first, origin));
    }

    private Optional<Sourced<Robots>> ownRobots() {
        Value value = post.rest().entries().get("robots");
        List<String> texts = value == null ? List.of() : texts(value);
        if (!texts.isEmpty()) {
            return Optional.of(new Sourced<>(Robots.of(texts).effective(), "robots", Origin.GENERATOR));
        }
        return post.rest().entries().get("noindex") instanceof Value.Bool flag && flag.value()
                ? Optional.of(new Sourced<>(Robots.parse("noindex").effective(), "noindex", Origin.GENERATOR))
                : Optional.empty();
    }

    private SocialCard openGraph() {
        RankMathFacebook facebook = rankMath.facebook();
        return new SocialCard(
                rank("rank_math_facebook_title", facebook.title())
                        .or(() -> template(YOAST + "opengraph-title", Origin.YOAST, Syntax.YOAST))
                        .or(() -> template(AIOSEO + "og_title", Origin.AIOSEO, Syntax.AIOSEO))
                        .or(() -> template(SEOPRESS + "social_fb_title", Origin.SEOPRESS, Syntax.SEOPRESS)),
                rank("rank_math_facebook_description", facebook.description())
                        .or(() -> template(YOAST + "opengraph-description", Origin.YOAST, Syntax.YOAST))
                        .or(() -> template(AIOSEO + "og_description", Origin.AIOSEO, Syntax.AIOSEO))
                        .or(() -> template(SEOPRESS + "social_fb_desc", Origin.SEOPRESS, Syntax.SEOPRESS)),
                rank("rank_math_facebook_image", facebook.image())
                        .or(() -> text(YOAST + "opengraph-image", Origin.YOAST))
                        .or(() -> text(SEOPRESS + "social_fb_img", Origin.SEOPRESS)),
                Optional.empty());
    }

    private SocialCard twitter() {
        RankMathTwitter twitter = rankMath.twitter();
        boolean own = !twitter.useFacebook();
        return new SocialCard(
                rank("rank_math_twitter_title", twitter.title().filter(text -> own))
                        .or(() -> template(YOAST + "twitter-title", Origin.YOAST, Syntax.YOAST))
                        .or(() -> template(AIOSEO + "twitter_title", Origin.AIOSEO, Syntax.AIOSEO))
                        .or(() -> template(SEOPRESS + "social_twitter_title", Origin.SEOPRESS, Syntax.SEOPRESS)),
                rank("rank_math_twitter_description", twitter.description().filter(text -> own))
                        .or(() -> template(YOAST + "twitter-description", Origin.YOAST, Syntax.YOAST))
                        .or(() -> template(AIOSEO + "twitter_description", Origin.AIOSEO, Syntax.AIOSEO))
                        .or(() -> template(SEOPRESS + "social_twitter_desc", Origin.SEOPRESS, Syntax.SEOPRESS)),
                rank("rank_math_twitter_image", twitter.image().filter(text -> own))
                        .or(() -> text(YOAST + "twitter-image", Origin.YOAST))
                        .or(() -> text(SEOPRESS + "social_twitter_img", Origin.SEOPRESS)),
                rank("rank_math_twitter_card_type", twitter.cardType()));
    }

    private Optional<Sourced<String>> image() {
        return post.image().map(path -> new Sourced<>(path, "image", Origin.DERIVED));
    }

    private static <T> Optional<Sourced<T>> rank(String key, Optional<T> value) {
        return value.map(known -> new Sourced<>(known, key, Origin.RANK_MATH));
    }

    private static <T> Optional<Sourced<T>> own(String component, Optional<T> value) {
        return value.filter(known -> !known.toString().isBlank())
                .map(known -> new Sourced<>(known, component, Origin.GENERATOR));
    }

    private Optional<Sourced<TemplateText>> template(String key, Origin origin, Syntax syntax) {
        return text(key, origin).map(found -> found.map(text -> TemplateText.of(text, syntax)));
    }

    private Optional<Sourced<List<String>>> commas(String key, Origin origin) {
        Function<String, List<String>> split = text -> Arrays.stream(text.split("[,，]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        return text(key, origin)
                .map(found -> found.map(split))
                .filter(found -> !found.value().isEmpty());
    }

    private Optional<Sourced<String>> text(String key, Origin origin) {
        String text = text(key);
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(new Sourced<>(text, key, origin));
    }

    private boolean isOn(String key) {
        return "1".equals(text(key));
    }

    /** The text at a key, beside the others or inside {@code meta}, where one importer puts them. */
    private @Nullable String text(String key) {
        Value value = post.rest().entries().get(key);
        if (value == null && post.rest().entries().get("meta") instanceof Value.Entries meta) {
            value = meta.entries().get(key);
        }
        List<String> texts = value == null ? List.of() : texts(value);
        return texts.isEmpty() ? null : texts.get(0);
    }

    private static List<String> texts(Value value) {
        if (value instanceof Value.Items items) {
            return items.items().stream().flatMap(item -> texts(item).stream()).toList();
        }
        Object plain = value.toJava();
        return plain == null || value instanceof Value.Entries ? List.of() : List.of(plain.toString());
    }
}

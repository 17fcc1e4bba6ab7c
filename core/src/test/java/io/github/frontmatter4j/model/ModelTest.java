package io.github.frontmatter4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.model.Sourced.Origin;
import io.github.frontmatter4j.model.TemplateText.Syntax;
import io.github.frontmatter4j.model.TemplateText.Variable;
import io.github.frontmatter4j.problem.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelTest {

    // ---- slugs

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "My Post! ä & 中文 (1) | my-post-ä-中文-1",
                "Go | go",
                "C# | c#",
                "a  -  b | a-b",
                "a/b.c | a/b.c",
                "100%25 | 100%25",
                "100% | 100",
                "  x  | x",
                "ملاحظة أولى | ملاحظة-أولى",
                "हिन्दी | हिन्दी",
                "½ | ½",
            })
    void makesSlugsAsHugo(String name, String slug) {
        assertThat(Slugs.hugo(name)).isEqualTo(slug);
        assertThat(Tag.of(name).hugoSlug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello World | hello-world",
                "C++ & 小米 2.0 | c-小米-2-0",
                "R&amp;D | rd",
                "Über straße | uber-strase",
                "Kit’s — café… | kits-cafe",
                "a_b/c.d | a_b-c-d",
                "<b>x</b> y | x-y",
                "  --x--  | x",
                "生活记 | 生活记",
                "हिन्दी | हिन्दी",
            })
    void makesSlugsAsWordPress(String name, String slug) {
        assertThat(Slugs.wordpress(name)).isEqualTo(slug);
        assertThat(Term.of(name).wordpressSlug()).isEqualTo(slug);
    }

    @Test
    void encodesSlugsAsWordPressStoresThem() {
        assertThat(Slugs.wordpressEncoded("中文 a")).isEqualTo("%e4%b8%ad%e6%96%87-a");
        // at most 200 bytes of percent signs, cut between characters
        assertThat(Slugs.wordpress("中".repeat(50))).isEqualTo("中".repeat(22));
    }

    // ---- robots

    @Test
    void readsRobotsRules() {
        Robots robots = Robots.of(List.of("NoIndex, follow", "max-snippet:-1", "max-image-preview: large"));

        assertThat(robots.isIndexed()).isFalse();
        assertThat(robots.isFollowed()).isTrue();
        assertThat(robots.argument("max-image-preview")).contains("large");
        assertThat(robots).hasToString("noindex, follow, max-snippet:-1, max-image-preview:large");
        assertThat(robots.effective()).hasToString("noindex, follow");
        assertThat(Robots.parse("none").effective()).hasToString("noindex, nofollow");
        assertThat(Robots.parse("all, noarchive").effective()).hasToString("index, follow, noarchive");
        assertThat(Robots.parse("nosnippet, max-snippet:20").effective()).hasToString("index, follow, nosnippet");
        assertThat(Robots.parse("").directives()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "index, noindex | ERROR | Unexpected `index` beside `noindex`, expected one of the two",
                "follow, nofollow | ERROR | Unexpected `follow` beside `nofollow`, expected one of the two",
                "nosnippet, max-snippet:5 | WARNING | Unexpected `max-snippet` beside `nosnippet`, expected one of the two",
                "noindex, max-snippet:5 | INFO | Unexpected limits of previews beside `noindex`, expected none",
                "noidex | WARNING | Unexpected robots rule `noidex`, expected a known one",
                "max-image-preview:huge | ERROR | 'Unexpected `max-image-preview:huge`, expected `none`, `standard`, `large`'",
                "max-snippet:-2 | ERROR | Unexpected `max-snippet:-2`, expected a whole number of at least -1",
                "max-video-preview:x | ERROR | Unexpected `max-video-preview:x`, expected a whole number of at least -1",
                "unavailable_after | ERROR | 'Unexpected `unavailable_after` without a date, expected one behind a colon'",
            })
    void saysWhatIsWrongWithRobotsRules(String rules, Severity severity, String message) {
        assertThat(Robots.parse(rules).issues()).singleElement().satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(severity);
            assertThat(issue.message()).hasToString(message);
        });
    }

    @Test
    void findsNothingWrongWithUsualRules() {
        for (String rules : List.of(
                "index",
                "noindex, nofollow",
                "index, follow, max-snippet:-1, max-image-preview:large",
                "unavailable_after: 2031-01-01")) {
            assertThat(Robots.parse(rules).issues()).as(rules).isEmpty();
        }
    }

    @Test
    void addsLimitsAsRankMathDoes() {
        assertThat(RankMath.empty().effectiveRobots())
                .hasToString("index, follow, max-snippet:-1, max-video-preview:-1, max-image-preview:large");
        assertThat(RankMath.empty().withRobots(Robots.parse("noindex")).effectiveRobots())
                .hasToString("noindex, follow");
        AdvancedRobots limits = new AdvancedRobots(Optional.of(50), Optional.empty(), Optional.of("none"));
        assertThat(RankMath.empty().withAdvancedRobots(limits).effectiveRobots())
                .hasToString("index, follow, max-snippet:50, max-image-preview:none");
        assertThat(limits.isDefault()).isFalse();
        assertThat(AdvancedRobots.empty().isDefault()).isTrue();
    }

    // ---- template texts

    @Test
    void findsVariables() {
        TemplateText text = new TemplateText("%title% – 100% %date(F jS, Y)% %a b% %customfield(x-y)%%");

        assertThat(text.variables())
                .containsExactly(
                        new Variable("title", "", 0, 7),
                        new Variable("date", "F jS, Y", 15, 30),
                        new Variable("customfield", "x-y", 37, 55));
        assertThat(new TemplateText("50% off").isPlain()).isTrue();
        assertThat(text.isPlain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%title% %sep% %sitename% | 山水 - 印记",
                "%title% %sep% %page% %sep% %sitename% | 山水 - 印记",
                "%title% %sep% | 山水",
                "%sep% %title% | 山水",
                "%page% | ''",
                "%date(F jS, Y)% | February 8th, 2021",
                "%modified(Y-m-d)% | 2021-02-08",
                "%categories(limit=1&separator= / )%: %tags% | 'A: x, y'",
                "%focuskw% by %name% | 小米 by 青山",
                "%customfield(mood)%! | 7!",
                "100% %unknown% | 100%",
            })
    void resolvesVariables(String template, String expected) {
        Post post = FrontMatter.standard()
                .read(
                        "a.md",
                        "---\ntitle: 山水\ndate: 2021-02-08T03:08:19Z\nauthor: 青山\ncategories: [A, B]\ntags: [x, y]\n"
                                + "rank_math_focus_keyword: [\"小米,手机\"]\nmood: 7\n---\n",
                        Post.class)
                .value();
        TemplateVariables variables = TemplateVariables.of(post).with("sitename", "印记");

        assertThat(new TemplateText(template).resolve(variables)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%%title%% %%sep%% %%sitename%% | YOAST | %title% %sep% %sitename%",
                "%%cf_mood%% and %%ct_series%% | YOAST | %customfield(mood)% and %customterm(series)%",
                "%%term_title%% | YOAST | %term%",
                "%%post_title%% %%sep%% %%sitetitle%% | SEOPRESS | %title% %sep% %sitename%",
                "#post_title #separator_sa #site_title | AIOSEO | %title% %sep% %sitename%",
                "%title% | RANK_MATH | %title%",
            })
    void translatesVariablesOfOtherPlugins(String text, Syntax syntax, String expected) {
        assertThat(TemplateText.of(text, syntax)).hasToString(expected);
    }

    @Test
    void writesDatesAsPhp() {
        ContentDate date = ContentDate.parse("2021-02-08T03:08:09+08:00");

        assertThat(Seo.phpDate(date, "d j D l N w S z W o m n M F t L Y y a A g h G H i s P O"))
                .isEqualTo(
                        "08 8 Mon Monday 1 1 th 38 06 2021 02 2 Feb February 28 0 2021 21 am AM 3 03 3 03 08 09 +08:00 +0800");
        assertThat(Seo.phpDate(date, "c")).isEqualTo("2021-02-08T03:08:09+08:00");
        assertThat(Seo.phpDate(date, "r")).isEqualTo("Mon, 08 Feb 2021 03:08:09 +0800");
        assertThat(Seo.phpDate(date, "U \\Y\\\\")).isEqualTo("1612724889 Y\\");
    }

    // ---- effective SEO

    private static Seo seo(String header) {
        return FrontMatter.standard()
                .parse("a.md", "---\n" + header + "\n---\n")
                .as(Post.class)
                .value()
                .seo();
    }

    @Test
    void believesPluginsInTheirOrder() {
        String all =
                "title: T\ndescription: D\nseo_title: theme\n_seopress_titles_title: press\n_aioseo_title: '#post_title a'\n"
                        + "_yoast_wpseo_title: '%%title%% y'\nrank_math_title: '%title% r'";
        String[] keys = {
            "rank_math_title", "_yoast_wpseo_title", "_aioseo_title", "_seopress_titles_title", "seo_title", "title"
        };
        String[] values = {"%title% r", "%title% y", "%title% a", "press", "theme", "T"};
        Origin[] origins = {Origin.RANK_MATH, Origin.YOAST, Origin.AIOSEO, Origin.SEOPRESS, Origin.THEME, Origin.DERIVED
        };
        String header = all;
        for (int i = 0; i < keys.length; i++) {
            Sourced<TemplateText> title = seo(header).title().orElseThrow();
            assertThat(title).isEqualTo(new Sourced<>(new TemplateText(values[i]), keys[i], origins[i]));
            String key = keys[i];
            header = header.lines()
                    .filter(line -> !line.startsWith(key + ":"))
                    .reduce((a, b) -> a + "\n" + b)
                    .orElse("");
        }
        assertThat(seo(header).title()).isEmpty();
        assertThat(seo(header).description())
                .contains(new Sourced<>(new TemplateText("D"), "description", Origin.GENERATOR));
    }

    @Test
    void knowsTheSwitchesOfThemes() {
        String text = "seo_description: d\nseo_keywords: a，b,c\nsummary: s\n";
        assertThat(seo(text + "seo_manual_des: 1\nseo_manual_keywords: 1")
                        .description()
                        .map(Sourced::key))
                .contains("seo_description");
        assertThat(seo(text + "seo_manual_des: 1\nseo_manual_keywords: 1")
                        .keywords()
                        .map(Sourced::value))
                .contains(List.of("a", "b", "c"));
        assertThat(seo(text + "seo_manual_des: 0").description())
                .contains(new Sourced<>(new TemplateText("s"), "summary", Origin.DERIVED));
        assertThat(seo(text).keywords()).isEmpty();
    }

    @Test
    void mergesRobots() {
        assertThat(seo("title: x").robots()).isEmpty();
        assertThat(seo("title: x").isIndexed()).isTrue();
        assertThat(seo("_yoast_wpseo_meta-robots-noindex: '1'\n_yoast_wpseo_meta-robots-adv: noarchive,nosnippet")
                        .robots())
                .contains(new Sourced<>(
                        Robots.parse("noindex, follow, noarchive, nosnippet"),
                        "_yoast_wpseo_meta-robots-noindex",
                        Origin.YOAST));
        assertThat(seo("_seopress_robots_index: 'yes'")
                        .robots()
                        .map(r -> r.value().toString()))
                .contains("noindex, follow");
        assertThat(seo("robots: noindex, nofollow").robots())
                .contains(new Sourced<>(Robots.parse("noindex, nofollow"), "robots", Origin.GENERATOR));
        assertThat(seo("noindex: true").isIndexed()).isFalse();
        assertThat(seo("rank_math_robots: [noindex]\n_yoast_wpseo_meta-robots-noindex: '2'")
                        .isIndexed())
                .isFalse();
    }

    @Test
    void mergesSocialCards() {
        String header = "title: T\ndescription: D\nimage: /a.png\nrank_math_facebook_title: F\n"
                + "rank_math_twitter_title: ignored\nrank_math_twitter_card_type: summary_card";
        Seo seo = seo(header);

        assertThat(seo.openGraph().title().map(Sourced::key)).contains("rank_math_facebook_title");
        assertThat(seo.openGraph().description().map(Sourced::key)).contains("description");
        assertThat(seo.openGraph().image().map(Sourced::value)).contains("/a.png");
        assertThat(seo.twitter().title().map(Sourced::key)).contains("rank_math_facebook_title");
        assertThat(seo.twitter().card().map(Sourced::value)).contains(TwitterCard.SUMMARY);
        assertThat(seo(header + "\nrank_math_twitter_use_facebook: off")
                        .twitter()
                        .title()
                        .map(Sourced::key))
                .contains("rank_math_twitter_title");
        assertThat(seo("_yoast_wpseo_canonical: https://example.org/")
                        .canonicalUrl()
                        .map(Sourced::key))
                .contains("_yoast_wpseo_canonical");
        assertThat(seo("_yoast_wpseo_focuskw: a, b").focusKeywords().map(Sourced::value))
                .contains(List.of("a", "b"));
        assertThat(seo("rank_math_pillar_content: on").cornerstone().map(Sourced::value))
                .contains(true);
    }

    // ---- records

    @Test
    void buildsAndChangesRecords() {
        Post post = Post.builder()
                .title("x")
                .date(ContentDate.parse("2024-01-15"))
                .tags(List.of(Tag.of("a")))
                .build();

        assertThat(post.withTitle("x")).isEqualTo(post);
        assertThat(post.toBuilder().build()).isEqualTo(post);
        assertThat(post.withDate(null).date()).isEmpty();
        assertThat(Post.empty().tags()).isEmpty();
        assertThat(post.withTagNames("b", "c").tags()).containsExactly(Tag.of("b"), Tag.of("c"));
        assertThat(RankMath.empty().isEmpty()).isTrue();
        assertThat(RankMath.empty().withTitle(new TemplateText("x")).isEmpty()).isFalse();
        assertThat(Term.ofPath(List.of("A", "B")).path()).containsExactly("A", "B");
        assertThatThrownBy(() -> Term.ofPath(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsEveryGroupOfRankMath() {
        RankMath rank =
                FrontMatter.standard().parse("a.md", """
                        ---
                        rank_math_description:
                          - |
                            it's "fine"
                        rank_math_advanced_robots:
                          - 'a:3:{s:11:"max-snippet";b:0;s:17:"max-video-preview";s:2:"30";s:17:"max-image-preview";s:5:"large";}'
                        rank_math_primary_category:
                          - 680
                        rank_math_facebook_image_id:
                          - 12
                        rank_math_twitter_app_iphone_name:
                          - App
                        rank_math_schema_Article:
                          - 'a:2:{s:5:"@type";s:7:"Article";s:8:"metadata";a:1:{s:9:"isPrimary";b:1;}}'
                        rank_math_shortcode_schema_s-5f1c:
                          - 77
                        rank_math_rich_snippet:
                          - article
                        rank_math_snippet_article_type:
                          - BlogPosting
                        rank_math_news_sitemap_robots:
                          - index
                        rank_math_local_business_latitide:
                          - 48.137
                        rank_math_seo_score:
                          - 85
                        rank_math_contentai_score:
                          - 'a:1:{s:9:"wordCount";s:5:"58.33";}'
                        rank_math_auto_redirect:
                          - 'a:2:{i:0;i:3;i:1;i:4;}'
                        rank_math_something_new:
                          - 'a:1:{i:0;s:1:"x";}'
                        ---
                        """).as(Post.class).value().rankMath();

        assertThat(rank.description()).contains(new TemplateText("it's \"fine\""));
        assertThat(rank.advancedRobots())
                .contains(new AdvancedRobots(Optional.empty(), Optional.of(30), Optional.of("large")));
        assertThat(rank.primaryTerm("category")).contains("680");
        assertThat(rank.facebook().imageId()).contains(12L);
        assertThat(rank.twitter().app().iphoneName()).contains("App");
        assertThat(rank.schema().schema("Article").orElseThrow().toJava())
                .hasToString("{@type=Article, metadata={isPrimary=true}}");
        assertThat(rank.schema().shortcodes()).containsEntry("rank_math_shortcode_schema_s-5f1c", "77");
        assertThat(rank.schema().richSnippet()).contains("article");
        assertThat(rank.schema().snippet()).containsKey("rank_math_snippet_article_type");
        assertThat(rank.modules().newsRobots()).contains("index");
        assertThat(rank.modules().latitude().map(Object::toString)).contains("48.137");
        assertThat(rank.computed().seoScore()).contains(85);
        assertThat(rank.computed().contentAiScore()).containsEntry("wordCount", "58.33");
        assertThat(rank.computed().autoRedirects()).containsExactly(3L, 4L);
        assertThat(String.valueOf(rank.other().toJava())).isEqualTo("{rank_math_something_new=[x]}");
    }
}

package io.github.frontmatter4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.testing.Golden;
import io.github.frontmatter4j.tree.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostReadingTest {

    private static Content<Post> read(String header) {
        return read(Dialect.STANDARD, header);
    }

    private static Content<Post> read(Dialect dialect, String header) {
        return FrontMatter.builder()
                .dialect(dialect)
                .build()
                .parse("a.md", "---\n" + header + "\n---\nBody\n")
                .as(Post.class);
    }

    @Test
    void readsTheFoundingPost() {
        Content<Post> content = FrontMatter.standard()
                .parse(SourceText.of("3799.md", Corpus.founding().bytes()))
                .as(Post.class);

        Golden.assertMatches("model/founding-post.txt", describe(content));
    }

    /** Every component that is not absent: its value, the key that gave it, and its place. */
    static String describe(Content<?> content) {
        List<String> lines = new ArrayList<>();
        describe(content, content.toValue(), "", lines);
        content.problems().forEach(problem -> lines.add("! " + problem));
        return String.join("\n", lines) + "\n";
    }

    private static void describe(Content<?> content, Value value, String path, List<String> lines) {
        if (value instanceof Value.Entries map) {
            map.entries()
                    .forEach((name, item) -> describe(content, item, path.isEmpty() ? name : path + "." + name, lines));
            return;
        }
        Optional<KeyPath> key = content.keyOf(path);
        String text = String.valueOf(value.toJava());
        String shown = text.length() > 60 ? text.substring(0, 20) + "… " + text.length() + " characters" : text;
        String place = key.map(known -> {
                    Span span = content.spanOf(path).orElseThrow();
                    return known + " " + span + " at "
                            + content.positionOf(path).orElseThrow();
                })
                .orElse("-");
        lines.add(path + " = " + shown + " | " + place);
        if (value instanceof Value.Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                int index = i;
                String item = path + "[" + i + "]";
                content.spanOf(item)
                        .ifPresent(span -> lines.add(
                                item + " = " + items.items().get(index).toJava() + " | " + span));
            }
        }
    }

    @Test
    void readsEveryRealFile() {
        int read = 0;
        List<String> errors = new ArrayList<>();
        for (Corpus.Sample sample : Corpus.files()) {
            Content<Post> content = FrontMatter.standard()
                    .parse(SourceText.of(sample.path(), sample.bytes()))
                    .as(Post.class);
            if (content.find().isPresent()) {
                read++;
                for (Problem problem : content.problems()) {
                    if (problem.severity() == Severity.ERROR
                            && !problem.id().value().startsWith("header/")) {
                        errors.add(problem.toString());
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(5000);
        // templates, a page that documents its alias `?`, and one date with the year twice
        assertThat(errors).hasSizeLessThan(12);
    }

    @Test
    void unwrapsTheFormsOfAllExporters() {
        String list = "views:\n  - 620\nrank_math_focus_keyword:\n  - 小米,手机\nrank_math_pillar_content:\n  - on\n"
                + "rank_math_robots:\n  - 'a:2:{i:0;s:7:\"noindex\";i:1;s:8:\"nofollow\";}'\nseo_title:\n  - \n  - \n"
                + "rank_math_twitter_use_facebook:\n  - off\nrank_math_new_key:\n  - 7\n";
        String quoted = list.replace("620", "\"620\"").replace("\n  - \n  - ", "\n    - ''\n    - ''");
        String plain = "views: \"620\"\nrank_math_focus_keyword: 小米, 手机\nrank_math_pillar_content: \"on\"\n"
                + "rank_math_robots:\n  - noindex\n  - nofollow\nseo_title: \"\"\nrank_math_twitter_use_facebook: off\n"
                + "rank_math_new_key: 7\n";
        for (String header : List.of(list, quoted, plain)) {
            Content<Post> content = read(header);
            RankMath rankMath = content.value().rankMath();
            assertThat(rankMath.focusKeywords()).containsExactly("小米", "手机");
            assertThat(rankMath.primaryKeyword()).contains("小米");
            assertThat(rankMath.pillarContent()).isTrue();
            assertThat(rankMath.robots()).contains(Robots.parse("noindex, nofollow"));
            assertThat(rankMath.twitter().useFacebook()).isFalse();
            assertThat(String.valueOf(rankMath.other().toJava())).isEqualTo("{rank_math_new_key=7}");
            assertThat(String.valueOf(content.value().rest().toJava())).isEqualTo("{views=620, seo_title=}");
            assertThat(content.problems()).isEmpty();
        }
    }

    @Test
    void readsPluginKeysInsideMeta() {
        Content<Post> content =
                read("layout: post\nstatus: publish\npublished: true\nmeta:\n  _edit_last: '1'\n  views: '620'\n"
                        + "  rank_math_robots: a:1:{i:0;s:7:\"noindex\";}\n  _yoast_wpseo_title: '%%title%%'\n"
                        + "author:\n  login: qingshan\n  email: q@example.org\n  display_name: 青山");

        Post post = content.value();
        assertThat(post.rankMath().robots()).contains(Robots.parse("noindex"));
        assertThat(content.keyOf("rankMath.robots")).contains(KeyPath.of("meta", "rank_math_robots"));
        assertThat(post.author()).singleElement().satisfies(author -> {
            assertThat(author.email()).contains("q@example.org");
            assertThat(author.rest().toJava()).isEqualTo(Map.of("login", "qingshan"));
        });
        assertThat(post.author().get(0).name()).isEqualTo("青山");
        assertThat(post.draft()).isFalse();
        assertThat(post.wordpress().status()).contains("publish");
        assertThat(post.seo().title().map(Sourced::value)).contains(new TemplateText("%title%"));
    }

    @Test
    void decodesEntitiesInNamesAndTitles() {
        Post post =
                read("title: R&#038;D &hellip; &amp; mehr\nviews:\n  - 1\ntags: ['A &amp; B']\ncategories: [C&#8217;s]\n"
                                + "series:\n  - D &amp; E")
                        .value();

        assertThat(post.title()).isEqualTo("R&D … & mehr");
        assertThat(post.tags()).containsExactly(Tag.of("A & B"));
        assertThat(post.categories()).containsExactly(Term.of("C’s"));
        assertThat(post.rest().toJava()).isEqualTo(Map.of("views", BigInteger.ONE, "series", List.of("D & E")));
        Post hugo = read(Dialect.HUGO, "title: R&amp;D").value();
        assertThat(hugo.title()).isEqualTo("R&amp;D");
    }

    @Test
    void keepsListsOfFilesThatNoExporterWrote() {
        assertThat(read("outputs: [html]\nseries:\n  - one").value().rest().toJava())
                .isEqualTo(Map.of("outputs", List.of("html"), "series", List.of("one")));
    }

    @Test
    void saysWhatIsWrongAndReadsTheRest() {
        Content<Post> content = read("title: [a, b]\ndate: 2024-02-30\ndraft: perhaps\nweight: 3\n"
                + "rank_math_robots: index,noindex\nlastmod: 2024-01-01\nupdated: 2024-01-02\ntags: [x, [y]]");

        assertThat(content.problems().stream()
                        .map(problem -> problem.id() + " "
                                + content.file()
                                        .source()
                                        .slice(problem.location().span())))
                .containsExactly(
                        "wordpress/several-values [a, b]",
                        "type/not-a-date 2024-02-30",
                        "type/not-a-boolean perhaps",
                        "seo/robots-rule index,noindex",
                        "record/two-keys updated");
        Post post = content.value();
        assertThat(post.title()).isEqualTo("a");
        assertThat(post.date()).isEmpty();
        assertThat(post.weight()).contains(3);
        assertThat(post.rankMath().robots().orElseThrow().isIndexed()).isFalse();
        assertThat(post.updated()).contains(ContentDate.parse("2024-01-01"));
    }

    @Test
    void reportsSerializedValuesThatCannotBeRead() {
        Content<Post> content = read("rank_math_robots:\n  - 'a:1:{i:0;s:5:\"ind'\n"
                + "rank_math_advanced_robots:\n  - 'a:2:{s:11:\"max-snippet\";s:2:\"-1\";}'\n"
                + "rank_math_schema_Article: 'a:1:{i:0;O:8:\"stdClass\":0:{}}'\ntitle: x");

        assertThat(content.problems().stream()
                        .map(problem -> problem.id() + " " + problem.location().path() + ": "
                                + problem.hint().orElseThrow()))
                .containsExactly(
                        "wordpress/unreadable-value rank_math_robots: Unexpected length 5, expected the number of bytes"
                                + " between the quotes",
                        "wordpress/unreadable-value rank_math_advanced_robots: Unexpected `}` in a serialized value,"
                                + " expected a key, that is `i:` or `s:`",
                        "wordpress/unreadable-value rank_math_schema_Article: it holds an object, and objects are never"
                                + " made");
        assertThat(content.value().rankMath().robots()).isEmpty();
        assertThat(content.value().title()).isEqualTo("x");
    }

    @Test
    void readsDraftsInEveryWay() {
        for (String header :
                List.of("draft: true", "draft: \"true\"", "published: false", "status: pending", "publish: false")) {
            assertThat(read(header).value().draft()).as(header).isTrue();
        }
        for (String header :
                List.of("draft: false", "published: true", "status: publish", "published: 2024-01-15", "")) {
            assertThat(read(header).value().draft()).as(header).isFalse();
        }
        assertThat(read("published: 2024-01-15").value().publishDate()).contains(ContentDate.parse("2024-01-15"));
        assertThat(read("publish: false").problems()).isEmpty();
    }

    @Test
    void readsPathsOfCategories() {
        assertThat(read(Dialect.HEXO, "categories: [A, B]").value().categories())
                .containsExactly(new Term("B", List.of("A")));
        assertThat(read(Dialect.HEXO, "categories: [[A, B], C]").value().categories())
                .containsExactly(new Term("B", List.of("A")), Term.of("C"));
        assertThat(read("categories: [A, B]").value().categories()).containsExactly(Term.of("A"), Term.of("B"));
        assertThat(read(Dialect.HEXO, "categories: A").value().categories()).containsExactly(Term.of("A"));
    }
}

package io.github.frontmatter4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.Conversion;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.KeyPath;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every key of every dialect: the same post from all of them, and back. */
class DialectRowsTest {

    /** A value of a field as YAML, and the post that has it. */
    private record Row(String yaml, UnaryOperator<Post> post) {}

    private static final Map<Field, Row> ROWS = rows();

    private static Map<Field, Row> rows() {
        Map<Field, Row> rows = new EnumMap<>(Field.class);
        ContentDate day = ContentDate.parse("2024-01-15");
        rows.put(Field.TITLE, new Row("山 & 水", post -> post.withTitle("山 & 水")));
        rows.put(Field.LINK_TITLE, new Row("short", post -> post.withLinkTitle("short")));
        rows.put(Field.DATE, new Row("2024-01-15", post -> post.withDate(day)));
        rows.put(Field.UPDATED, new Row("2024-01-15", post -> post.withUpdated(day)));
        rows.put(Field.PUBLISH_DATE, new Row("2024-01-15", post -> post.withPublishDate(day)));
        rows.put(Field.EXPIRY_DATE, new Row("2024-01-15", post -> post.withExpiryDate(day)));
        rows.put(Field.DRAFT, new Row("true", post -> post.withDraft(true)));
        rows.put(Field.DESCRIPTION, new Row("text", post -> post.withDescription("text")));
        rows.put(Field.SUMMARY, new Row("text", post -> post.withSummary("text")));
        rows.put(Field.SLUG, new Row("a-b", post -> post.withSlug("a-b")));
        rows.put(Field.URL, new Row("/a/b/", post -> post.withUrl("/a/b/")));
        rows.put(Field.ALIASES, new Row("[/x/, /y/]", post -> post.withAliases(List.of("/x/", "/y/"))));
        rows.put(Field.AUTHORS, new Row("[青山]", post -> post.withAuthor(List.of(Author.of("青山")))));
        rows.put(Field.TAGS, new Row("[a, 乙]", post -> post.withTagNames("a", "乙")));
        rows.put(Field.CATEGORIES, new Row("[[a], [乙]]", post -> post.withCategoryNames("a", "乙")));
        rows.put(Field.KEYWORDS, new Row("[a b, 乙]", post -> post.withKeywords(List.of("a b", "乙"))));
        rows.put(Field.IMAGE, new Row("/a.png", post -> post.withImage("/a.png")));
        rows.put(Field.IMAGE_ALT, new Row("山", post -> post.withImageAlt("山")));
        rows.put(Field.WEIGHT, new Row("3", post -> post.withWeight(3)));
        rows.put(Field.LAYOUT, new Row("wide", post -> post.withLayout("wide")));
        rows.put(Field.TYPE, new Row("note", post -> post.withType("note")));
        rows.put(Field.LANGUAGE, new Row("zh-CN", post -> post.withLanguage("zh-CN")));
        rows.put(Field.TRANSLATION_KEY, new Row("k", post -> post.withTranslationKey("k")));
        rows.put(Field.COMMENTS, new Row("true", post -> post.withComments(true)));
        rows.put(Field.TOC, new Row("true", post -> post.withToc(true)));
        rows.put(Field.MATH, new Row("true", post -> post.withMath(true)));
        rows.put(
                Field.CANONICAL_URL,
                new Row("https://example.org/", post -> post.withCanonicalUrl("https://example.org/")));
        rows.put(
                Field.ID,
                new Row("7", post -> post.withWordpress(post.wordpress().withId(7L))));
        rows.put(
                Field.GUID,
                new Row(
                        "http://example.org/?p=7",
                        post -> post.withWordpress(post.wordpress().withGuid("http://example.org/?p=7"))));
        rows.put(
                Field.PARENT_ID,
                new Row("6", post -> post.withWordpress(post.wordpress().withParentId(6L))));
        rows.put(
                Field.STATUS,
                new Row("publish", post -> post.withWordpress(post.wordpress().withStatus("publish"))));
        rows.put(
                Field.PRIVATE,
                new Row("true", post -> post.withWordpress(post.wordpress().withMembersOnly(true))));
        rows.put(
                Field.FORMAT,
                new Row("aside", post -> post.withWordpress(post.wordpress().withFormat(PostFormat.ASIDE))));
        return rows;
    }

    static Stream<Arguments> keys() {
        return Dialect.all().stream()
                .flatMap(dialect -> Stream.of(Field.values())
                        .flatMap(field -> dialect.keys(field).stream().map(key -> Arguments.of(dialect, field, key))));
    }

    @Test
    void everyFieldHasARow() {
        assertThat(ROWS).containsOnlyKeys(Field.values());
        assertThat(keys().count()).isGreaterThan(250);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void readsTheKey(Dialect dialect, Field field, DialectKey key) {
        Row row = ROWS.get(field);
        Content<Post> content = read(dialect, header(key, row.yaml()));

        Post expected = row.post().apply(Post.empty());
        Post post = content.value();
        if (key.reading() == DialectKey.Reading.STATUS) {
            assertThat(post.draft()).isTrue();
        } else {
            assertThat(post.withRest(Post.empty().rest())).isEqualTo(expected);
        }
        assertThat(content.problems()).isEmpty();
    }

    /** The key with its value, in maps if it is a path. */
    private static String header(DialectKey key, String yaml) {
        String value = switch (key.reading()) {
            case NEGATED -> yaml.equals("true") ? "false" : "true";
            case STATUS -> "draft";
            default -> yaml;
        };
        StringBuilder out = new StringBuilder();
        int depth = 0;
        for (KeyPath.Segment segment : key.path().segments()) {
            out.append(depth == 0 ? "" : "\n")
                    .append("  ".repeat(depth++))
                    .append(((KeyPath.Key) segment).name())
                    .append(':');
        }
        return out.append(' ').append(value).toString();
    }

    private static FrontMatter frontMatter(Dialect dialect) {
        return FrontMatter.builder().dialect(dialect).build();
    }

    private static Content<Post> read(Dialect dialect, String header) {
        return frontMatter(dialect)
                .parse("a.md", "---\n" + header + "\n---\nBody\n")
                .as(Post.class);
    }

    static Stream<Arguments> fields() {
        return Dialect.all().stream()
                .flatMap(dialect -> Stream.of(Field.values())
                        .filter(field -> dialect.key(field).isPresent())
                        .map(field -> Arguments.of(dialect, field)));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void writesTheFirstKeyAndReadsItBack(Dialect dialect, Field field) {
        Post post = ROWS.get(field).post().apply(Post.empty());
        ContentFile file = frontMatter(dialect).create("a.md", post, "Body\n");

        assertThat(file.get(dialect.key(field).orElseThrow())).as(file.text()).isPresent();
        assertThat(file.as(Post.class).value()).as(file.text()).isEqualTo(post);
        assertThat(file.body()).isEqualTo("Body\n");
        ContentFile again =
                frontMatter(dialect).create("a.md", file.as(Post.class).value(), "Body\n");
        assertThat(again.text()).isEqualTo(file.text());
    }

    private static final String HUGO = """
            ---
            title: "Über die Berge: Teil 1"
            linkTitle: Berge
            date: 2024-01-15T10:20:30+08:00
            lastmod: 2024-02-01
            publishDate: 2024-01-16
            expiryDate: 2031-01-01
            draft: true
            description: Ein Text
            summary: Kurz
            slug: berge
            url: /reisen/berge/
            aliases: [/alt/, /aelter/]
            author: 青山
            tags: [Wandern, 山]
            categories: [Reisen, 生活]
            keywords: [a, b]
            cover:
              image: /img/berg.jpg
              alt: Ein Berg
            weight: 3
            layout: wide
            type: post
            translationKey: berge
            comments: true
            toc: false
            math: true
            canonicalURL: https://example.org/berge/
            menus: main
            params:
              mood: 7
            version: "1.10"
            ---
            Text<!--more-->

            mehr
            """;

    @ParameterizedTest
    @MethodSource("io.github.frontmatter4j.dialect.Dialect#all")
    void convertsFromHugoAndBack(Dialect dialect) {
        FrontMatter hugo = frontMatter(Dialect.HUGO);
        Content<Post> content = hugo.parse("a.md", HUGO).as(Post.class);
        assertThat(content.problems()).isEmpty();

        Conversion there = frontMatter(dialect).convert(content, "yaml");
        Content<Post> other = there.file().as(Post.class);
        assertThat(other.problems()).as(there.file().text()).isEmpty();
        assertThat(there.file().body()).isEqualTo(content.file().body());

        Conversion back = hugo.convert(other, "yaml");
        Post post = back.file().as(Post.class).value();
        Post expected = content.value();
        // what a dialect cannot say
        if (dialect == Dialect.OBSIDIAN) {
            expected = expected.withDate(ContentDate.parse("2024-01-15T10:20:30"));
        } else if (dialect == Dialect.DOCUSAURUS) {
            expected = expected.withUrl(null);
        }
        for (Field field : Field.values()) {
            if (dialect.key(field).isPresent()) {
                assertThat(of(post, field))
                        .as("%s\n%s", field, there.file().text())
                        .isEqualTo(of(expected, field));
            }
        }
        assertThat(post.rest().entries()).containsAllEntriesOf(expected.rest().entries());
    }

    /** The value of a field, by what the post writes for it. */
    private static Object of(Post post, Field field) {
        ContentFile file = frontMatter(Dialect.STANDARD).create("a.md", post, "");
        return file.get(Dialect.STANDARD.key(field).orElseThrow()).map(file::valueOf);
    }

    @Test
    void saysWhatHasNoCounterpart() {
        Content<Post> content = frontMatter(Dialect.HUGO).parse("a.md", HUGO).as(Post.class);

        assertThat(notes(frontMatter(Dialect.JEKYLL).convert(content, "yaml")))
                .contains(
                        "3:12 convert/no-counterpart info linkTitle",
                        "6:14 convert/no-counterpart info publishDate",
                        "29:1 convert/foreign-key info menus");
        assertThat(notes(frontMatter(Dialect.ASTRO).convert(content, "yaml")))
                .contains("8:8 convert/no-counterpart warning draft");
        assertThat(notes(frontMatter(Dialect.OBSIDIAN).convert(content, "yaml")))
                .contains("4:7 convert/lost-value warning date");
        assertThat(notes(frontMatter(Dialect.DOCUSAURUS).convert(content, "yaml")))
                .contains("12:6 convert/lost-value warning url", "34:5 convert/excerpt-mark warning ");
        assertThat(frontMatter(Dialect.HUGO).convert(content, "yaml").notes()).isEmpty();
        Content<Post> nested = read(Dialect.HEXO, "title: x\ncategories: [A, B]");
        assertThat(notes(frontMatter(Dialect.HUGO).convert(nested, "yaml")))
                .containsExactly("3:13 convert/lost-value warning categories");
    }

    private static List<String> notes(Conversion conversion) {
        return conversion.notes().stream()
                .map((Problem note) -> note.location().start() + " " + note.id() + " "
                        + note.severity().label() + " " + note.location().path())
                .toList();
    }

    @Test
    void writesDatesAsTheSystemReadsThem() {
        Post post = Post.empty().withDate(ContentDate.parse("2024-01-15T10:20:30+08:00"));

        assertThat(frontMatter(Dialect.HUGO).create("a.md", post, "").text())
                .isEqualTo("---\ndate: 2024-01-15T10:20:30+08:00\n---\n");
        assertThat(frontMatter(Dialect.JEKYLL).create("a.md", post, "").text())
                .isEqualTo("---\ndate: 2024-01-15 10:20:30 +0800\n---\n");
        assertThat(frontMatter(Dialect.ASTRO).create("a.md", post, "").text())
                .isEqualTo("---\npubDate: 2024-01-15T10:20:30+08:00\n---\n");
        assertThat(frontMatter(Dialect.MKDOCS)
                        .create("a.md", post.withUpdated(ContentDate.parse("2024-02-01")), "")
                        .text())
                .isEqualTo("---\ndate:\n  created: 2024-01-15T10:20:30+08:00\n  updated: 2024-02-01\n---\n");
    }

    @Test
    void convertsToOtherFormats() {
        Content<Post> content = frontMatter(Dialect.HUGO).parse("a.md", HUGO).as(Post.class);

        for (String format : List.of("toml", "json")) {
            Conversion conversion = frontMatter(Dialect.HUGO).convert(content, format);
            Content<Post> again = conversion.file().as(Post.class);
            assertThat(conversion.file().format()).isEqualTo(format);
            assertThat(again.problems()).as(conversion.file().text()).isEmpty();
            assertThat(again.value().withRest(Post.empty().rest()))
                    .as(conversion.file().text())
                    .isEqualTo(content.value().withRest(Post.empty().rest()));
        }
    }
}

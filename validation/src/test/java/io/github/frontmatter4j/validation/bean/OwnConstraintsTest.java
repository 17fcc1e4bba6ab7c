package io.github.frontmatter4j.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.validation.schema.JsonSchema;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every constraint of this module, with the place at which it reports. */
class OwnConstraintsTest {

    @DateOrder(earlier = "date", later = "updated")
    record Page(
            Optional<@Slug String> slug,
            Optional<@Slug(ascii = true) String> plain,
            Optional<@SitePath String> path,
            Optional<@HttpUrl String> link,
            Optional<@HttpUrl(secure = true) String> safe,
            Optional<@LanguageTag String> language,
            Optional<@RobotsRules String> robots,
            @RobotsRules List<String> rules,
            Optional<@PixelWidth(min = 30) String> title,
            Optional<@DisplayLength(max = 10) String> teaser,
            @UniqueItems(ignoreCase = true) List<String> tags,
            List<@KnownTerm({"news", "notes"}) String> categories,
            Optional<@ImageExists String> cover,
            Optional<LocalDate> date,
            Optional<LocalDate> updated) {}

    private static final BeanValidation VALIDATION = BeanValidation.open();

    private static final FrontMatter READER =
            FrontMatter.builder().lookup(MethodHandles.lookup()).build();

    @AfterAll
    static void close() {
        VALIDATION.close();
    }

    private static Content<Page> page(String header) {
        return READER.parse("p.md", "---\n" + header + "\n---\n").as(Page.class);
    }

    private static List<String> found(Content<Page> page) {
        return VALIDATION.validate(page).stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    slug: Not a slug       | 2:7  | bean/slug           | must be lower-case letters and digits with single hyphens between them
                    slug: a--b             | 2:7  | bean/slug           | must be lower-case letters and digits with single hyphens between them
                    plain: 散文             | 2:8  | bean/slug           | must be lower-case letters and digits with single hyphens between them
                    path: about/           | 2:7  | bean/site-path      | must be a path inside the site that begins with a slash
                    path: /a/../b          | 2:7  | bean/site-path      | must be a path inside the site that begins with a slash
                    link: example.org      | 2:7  | bean/http-url       | must be an address that begins with http:// or https://
                    safe: http://a.example | 2:7  | bean/http-url       | must be an address that begins with http:// or https://
                    language: en_US_x      | 2:11 | bean/language-tag   | must be a language tag such as en or zh-Hans
                    robots: index, noindex | 2:9  | bean/robots-rules   | must be known rules for robots that do not contradict each other
                    rules: [noindxe]       | 2:8  | bean/robots-rules   | must be known rules for robots that do not contradict each other
                    title: il              | 2:8  | bean/pixel-width    | must be between 30 and 580 pixels wide
                    title: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十 | 2:8 | bean/pixel-width | must be between 30 and 580 pixels wide
                    teaser: 一二三四五六     | 2:9  | bean/display-length | must be between 0 and 10 characters wide
                    tags: [Java, java]     | 2:7  | bean/unique-items   | must not have the same item twice
                    categories: [news, x]  | 2:20 | bean/known-term     | must be one of [news, notes]
                    """)
    void reportsAtTheValue(String header, String place, String id, String message) {
        assertThat(found(page(header)))
                .singleElement()
                .asString()
                .startsWith("p.md:" + place + " error " + id + ": ")
                .endsWith(message);
    }

    @Test
    void acceptsWhatIsRight() {
        assertThat(found(page("""
                        slug: 春天-2024
                        plain: a-b-2
                        path: /about/
                        link: http://a.example/x?y=1
                        safe: https://a.example
                        language: zh-Hans
                        robots: noindex, max-snippet:-1, nofollow
                        rules: [index, follow]
                        title: A plain title
                        teaser: 一二三四五
                        tags: [java, maven]
                        categories: [news, notes]
                        cover: nowhere.png
                        date: 2024-01-15
                        updated: 2024-01-15"""))).isEmpty();
    }

    @Test
    void datesAreReportedAtTheLaterOne() {
        assertThat(found(page("date: 2024-03-01\nupdated: 2024-02-01")))
                .containsExactly(
                        "p.md:3:10 error bean/date-order: Unexpected value of `updated`: must not be before date");
    }

    @Test
    void imagesAreLookedForBesideTheFileAndInTheSite(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("static/img"));
        Files.createFile(folder.resolve("a.png"));
        Files.createFile(folder.resolve("static/img/b.png"));
        assertThat(images(folder, "a.png")).isEmpty();
        assertThat(images(folder, "a.png?v=2")).isEmpty();
        assertThat(images(folder, "/img/b.png")).isEmpty();
        assertThat(images(folder, "https://a.example/c.png")).isEmpty();
        assertThat(images(folder, "b.png")).singleElement().asString().contains(":2:8 error bean/image-exists");
        assertThat(images(folder, "/img/a.png")).hasSize(1);
    }

    private static List<String> images(Path folder, String image) throws IOException {
        Path file = folder.resolve("p.md");
        Files.writeString(file, "---\ncover: " + image + "\n---\n");
        return VALIDATION
                .withSiteFolders(List.of(folder.resolve("static")))
                .validate(READER.parse(file).as(Page.class))
                .stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void messagesAreInChinese() {
        try (BeanValidation chinese = BeanValidation.open(Locale.SIMPLIFIED_CHINESE)) {
            assertThat(chinese.validate(page("title: il")))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message().text(Locale.SIMPLIFIED_CHINESE))
                            .isEqualTo("`title` 的值不合要求：宽度必须在 30 到 580 像素之间"));
        }
    }

    @Test
    void aSchemaSaysWhatItCan() {
        Map<?, ?> properties =
                (Map<?, ?>) JsonSchema.of(Dialect.STANDARD).schema(Page.class).get("properties");
        assertThat(properties.get("plain")).asString().contains("pattern=^[a-z0-9]+(-[a-z0-9]+)*$");
        assertThat(properties.get("link")).asString().contains("format=uri");
        assertThat(((Map<?, ?>) properties.get("categories")).get("items"))
                .asString()
                .contains("enum=[news, notes]");
    }
}

package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.frontmatter4j.bind.Choice;
import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.bind.Converter;
import io.github.frontmatter4j.bind.Default;
import io.github.frontmatter4j.bind.Inline;
import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.KeyNaming;
import io.github.frontmatter4j.bind.Located;
import io.github.frontmatter4j.bind.Means;
import io.github.frontmatter4j.bind.Rest;
import io.github.frontmatter4j.bind.Unwrap;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Position;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordBindingTest {

    private static final FrontMatter STANDARD = FrontMatter.standard();

    private static <T> Content<T> bind(Class<T> type, String header) {
        return bind(STANDARD, type, header);
    }

    private static <T> Content<T> bind(FrontMatter frontMatter, Class<T> type, String header) {
        return frontMatter.parse("a.md", "---\n" + header + "\n---\nBody\n").as(type);
    }

    private static List<String> ids(Content<?> content) {
        return content.problems().stream()
                .map(problem -> problem.id() + "@" + problem.location().path() + " "
                        + content.file().source().slice(problem.location().span()))
                .toList();
    }

    // ---- text decides nothing, the type does

    record Texts(String version, String word, String zero, String time, String date) {}

    @Test
    void textStaysText() {
        Texts texts = bind(Texts.class, "version: 1.10\nword: no\nzero: 010\ntime: 12:30\ndate: 2024-01-15")
                .value();

        assertThat(texts).isEqualTo(new Texts("1.10", "no", "010", "12:30", "2024-01-15"));
    }

    record Numbers(int i, long l, double d, BigDecimal big, BigInteger whole, OptionalInt none, Integer box, float f) {}

    @Test
    void readsNumbers() {
        Content<Numbers> content =
                bind(Numbers.class, "i: 0x1F\nl: -9000000000\nd: 1e3\nbig: 1.10\nwhole: '12'\nbox: +5\nf: .5");

        assertThat(content.value())
                .isEqualTo(new Numbers(
                        31,
                        -9000000000L,
                        1000,
                        new BigDecimal("1.10"),
                        BigInteger.valueOf(12),
                        OptionalInt.empty(),
                        5,
                        .5f));
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void saysWhatIsNoNumber() {
        Content<Numbers> content =
                bind(Numbers.class, "i: 12:30\nl: 99999999999999999999\nd: 1,5\nbig: x\nwhole: 1.5\nbox: [1]\nf: {}");

        assertThat(ids(content))
                .containsExactly(
                        "type/not-a-number@i 12:30",
                        "type/out-of-range@l 99999999999999999999",
                        "type/not-a-number@d 1,5",
                        "type/not-a-number@big x",
                        "type/not-a-number@whole 1.5",
                        "type/list-for-value@box [1]",
                        "type/map-for-value@f {}");
        assertThat(content.problems().get(2).hint()).map(Object::toString).contains("write the decimal point as `.`");
    }

    record Dates(
            LocalDate day,
            LocalDateTime local,
            OffsetDateTime offset,
            ZonedDateTime zoned,
            Instant instant,
            ContentDate any,
            Year year) {}

    @Test
    void readsDatesWithoutShiftingThem() {
        Content<Dates> content = bind(
                Dates.class,
                "day: 2024-01-15T23:00:00+08:00\nlocal: 2024-01-15 10:20:30\noffset: 2024-01-15T10:20:30+08:00\n"
                        + "zoned: \"2024-01-15T10:20:30-05:00\"\ninstant: 2024-01-15\nany: 2024-01-15\nyear: 2024");

        Dates dates = content.value();
        assertThat(dates.day()).isEqualTo("2024-01-15");
        assertThat(dates.local()).isEqualTo("2024-01-15T10:20:30");
        assertThat(dates.offset()).isEqualTo("2024-01-15T10:20:30+08:00");
        assertThat(dates.zoned().getOffset()).hasToString("-05:00");
        assertThat(dates.instant()).isEqualTo("2024-01-15T00:00:00Z");
        assertThat(dates.any()).hasToString("2024-01-15");
        assertThat(dates.year().getValue()).isEqualTo(2024);
        assertThat(ids(content)).containsExactly("type/zone-assumed@instant 2024-01-15");
        assertThat(content.problems().get(0).severity()).isEqualTo(Severity.INFO);
    }

    record OneDate(LocalDate date) {}

    @Test
    void saysWhichDateDoesNotExist() {
        Content<OneDate> content = bind(OneDate.class, "date: 2024-02-30");

        assertThat(content.find()).isEmpty();
        Problem problem = content.problems().get(0);
        assertThat(problem.message().text()).isEqualTo("Unexpected `2024-02-30`, expected a date");
        assertThat(problem.hint()).map(Object::toString).contains("February 2024 has 29 days");
        assertThat(problem.location().start()).isEqualTo(new Position(2, 7));
        assertThatThrownBy(() -> STANDARD.read("a.md", "---\ndate: 2024-02-30\n---\n", OneDate.class))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("a.md:2:7 error type/not-a-date");
    }

    @Test
    void acceptsAnUnusualDateWithAWarning() {
        Content<OneDate> content = bind(OneDate.class, "date: 2024/1/5");

        assertThat(content.value().date()).isEqualTo("2024-01-05");
        assertThat(content.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.hint()).map(Object::toString).contains("write `2024-01-05`");
        });
    }

    record Others(URI link, Locale language, char letter, Optional<URI> none) {}

    @Test
    void readsOtherTypesOfTheJdk() {
        Content<Others> content = bind(Others.class, "link: /文章/1.html\nlanguage: zh_CN\nletter: x");

        assertThat(content.value())
                .isEqualTo(new Others(URI.create("/文章/1.html"), Locale.forLanguageTag("zh-CN"), 'x', Optional.empty()));
        assertThat(ids(bind(Others.class, "link: 'http://[x'\nlanguage: '???'\nletter: xy")))
                .containsExactly(
                        "type/refused-value@link 'http://[x'",
                        "type/refused-value@language '???'",
                        "type/refused-value@letter xy");
    }

    // ---- booleans

    record Flags(boolean draft, Optional<Boolean> toc) {}

    @Test
    void readsBooleansAsTheDialectSays() {
        assertThat(bind(Flags.class, "draft: true\ntoc: FALSE").value()).isEqualTo(new Flags(true, Optional.of(false)));
        Content<Flags> standard = bind(Flags.class, "draft: yes");
        assertThat(standard.value().draft()).isTrue();
        assertThat(ids(standard)).containsExactly("type/word-for-boolean@draft yes");

        FrontMatter hugo = FrontMatter.builder().dialect(Dialect.HUGO).build();
        Content<Flags> published = bind(hugo, Flags.class, "draft: yes");
        assertThat(published.value().draft()).isFalse();
        assertThat(published.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.hint().orElseThrow().text()).contains("hugo reads the word as text");
        });
        FrontMatter old =
                FrontMatter.builder().dialect(Dialect.HUGO.withVersion("0.150")).build();
        assertThat(bind(old, Flags.class, "draft: yes").value().draft()).isTrue();
        assertThat(bind(old, Flags.class, "draft: yes").problems()).isEmpty();
        assertThat(ids(bind(Flags.class, "draft: maybe\ntoc: 2")))
                .containsExactly("type/not-a-boolean@draft maybe", "type/not-a-boolean@toc 2");
    }

    // ---- absent and null

    record Defaults(
            @Default("Untitled") String title,
            @Default("7") int weight,
            @Default("a, b") List<String> tags,
            Optional<String> none,
            List<String> list,
            Set<Integer> set,
            Map<String, String> map,
            @Nullable String nothing,
            int number,
            boolean flag) {}

    @Test
    void fillsInWhatIsAbsent() {
        Defaults expected = new Defaults(
                "Untitled", 7, List.of("a", "b"), Optional.empty(), List.of(), Set.of(), Map.of(), null, 0, false);
        assertThat(bind(Defaults.class, "").value()).isEqualTo(expected);
        Content<Defaults> nulls = bind(
                Defaults.class,
                "title:\nweight: ~\ntags: null\nnone:\nlist:\nset:\nmap:\nnothing:\nnumber: Null\nflag:");
        assertThat(nulls.value()).isEqualTo(expected);
        assertThat(nulls.problems()).isEmpty();
    }

    record Needed(String title, LocalDate date) {}

    @Test
    void reportsWhatIsMissing() {
        Content<Needed> content = bind(Needed.class, "title:");

        assertThat(ids(content)).containsExactlyInAnyOrder("record/missing-key@date ---", "type/null-value@title ");
        assertThat(content.problems().get(0).location().start()).isEqualTo(new Position(1, 1));
        assertThat(content.problems().get(0).message().text())
                .isEqualTo("Unexpected absence of `date`, expected a date");
        assertThat(content.problems().get(1).location().start()).isEqualTo(new Position(2, 7));
    }

    @Test
    void givesWhatCouldBeReadOfARecordThatCouldNotBeMade() {
        Content<Person> content = bind(Person.class, "name: [a, b]\nhome: {city: x}\nvisited: [{city: y}, z]");

        assertThat(content.find()).isEmpty();
        assertThat(content.components())
                .isEqualTo(Map.of(
                        "home",
                        new Place("x", Optional.empty()),
                        "visited",
                        List.of(new Place("y", Optional.empty()))));
        assertThat(bind(Person.class, "name: n\nhome: {city: x}\nvisited: []").components())
                .containsOnlyKeys("name", "home", "visited");
    }

    // ---- lists

    record Lists(List<String> tags, Set<String> set, int[] array, List<List<String>> nested) {}

    @Test
    void readsListsSetsAndArrays() {
        Lists lists = bind(Lists.class, "tags: [a, b]\nset:\n  - x\n  - y\narray: [3, 1]\nnested: [[a, b], [c]]")
                .value();

        assertThat(lists.tags()).containsExactly("a", "b");
        assertThat(lists.set()).containsExactly("x", "y");
        assertThat(lists.array()).containsExactly(3, 1);
        assertThat(lists.nested()).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void reportsItemsInTheirPlaces() {
        Content<Lists> content = bind(Lists.class, "tags:\n- a\n-\n- b\nset: [x, y, x]\narray: [1, two, 3, four]");

        assertThat(ids(content))
                .containsExactly(
                        "type/null-item@tags[1] ",
                        "type/duplicate-item@set [x, y, x]",
                        "type/not-a-number@array[1] two",
                        "type/not-a-number@array[3] four");
    }

    record Tags(
            @Means(Field.TAGS) List<String> tags,
            @Means(Field.ALIASES) List<String> aliases) {}

    @Test
    void readsATextForAListAsTheDialectSays() {
        Content<Tags> standard = bind(Tags.class, "tags: web,  设计 ,c");
        assertThat(standard.value().tags()).containsExactly("web", "设计", "c");
        assertThat(ids(standard)).containsExactly("type/text-for-list@tags web,  设计 ,c");
        assertThat(standard.nodeOf("tags[1]")
                        .map(node -> standard.file().source().slice(node.span())))
                .contains("设计");

        FrontMatter jekyll = FrontMatter.builder().dialect(Dialect.JEKYLL).build();
        Content<Tags> blanks = bind(jekyll, Tags.class, "tags: web design");
        assertThat(blanks.value().tags()).containsExactly("web", "design");
        assertThat(blanks.problems()).isEmpty();
        assertThat(bind(jekyll, Tags.class, "tag: web design").value().tags()).containsExactly("web design");

        FrontMatter hugo = FrontMatter.builder().dialect(Dialect.HUGO).build();
        Content<Tags> one = bind(hugo, Tags.class, "tags: a, b\naliases: /x /y");
        assertThat(one.value()).isEqualTo(new Tags(List.of("a, b"), List.of("/x", "/y")));
        assertThat(ids(one)).containsExactly("type/text-for-list@tags a, b");
    }

    // ---- keys

    record Named(
            @Key("rank_math_title") Optional<String> seo,
            @Key({"lastmod", "updated"}) Optional<LocalDate> changed,
            Optional<Integer> readTime) {}

    @Test
    void findsKeysByNamesAliasesAndNaming() {
        Content<Named> content = bind(Named.class, "updated: 2024-01-15\nrank_math_title: x\nreadTime: 3");
        assertThat(content.value())
                .isEqualTo(new Named(Optional.of("x"), Optional.of(LocalDate.of(2024, 1, 15)), Optional.of(3)));
        assertThat(content.keyOf("changed")).contains(KeyPath.of("updated"));

        FrontMatter kebab = FrontMatter.builder().naming(KeyNaming.KEBAB_CASE).build();
        assertThat(bind(kebab, Named.class, "read-time: 3").value().readTime()).contains(3);
        FrontMatter snake = FrontMatter.builder().naming(KeyNaming.SNAKE_CASE).build();
        assertThat(bind(snake, Named.class, "read_time: 3").value().readTime()).contains(3);
        FrontMatter exact = FrontMatter.builder().dialect(Dialect.JEKYLL).build();
        assertThat(ids(bind(exact, Named.class, "ReadTime: 3")))
                .containsExactly("record/unknown-key@ReadTime ReadTime");
        FrontMatter any = FrontMatter.builder()
                .dialect(Dialect.JEKYLL)
                .naming(KeyNaming.IGNORE_CASE)
                .build();
        assertThat(bind(any, Named.class, "READTIME: 3").value().readTime()).contains(3);
    }

    @Test
    void reportsTwoKeysForOneComponent() {
        Content<Named> content = bind(Named.class, "updated: 2024-01-15\nlastmod: 2024-01-16");

        assertThat(content.value().changed()).contains(LocalDate.of(2024, 1, 16));
        Problem problem = content.problems().get(0);
        assertThat(ids(content)).containsExactly("record/two-keys@updated updated");
        assertThat(problem.message().text())
                .isEqualTo("Unexpected `updated` beside `lastmod`, expected one of the two");
        assertThat(problem.related())
                .singleElement()
                .satisfies(related -> assertThat(related.location().start()).isEqualTo(new Position(3, 1)));
    }

    @Test
    void suggestsNearKeys() {
        Content<Named> content = bind(Named.class, "rank_math_titel: Hi\nfoo: 1");

        assertThat(ids(content))
                .containsExactly("record/unknown-key@rank_math_titel rank_math_titel", "record/unknown-key@foo foo");
        assertThat(content.problems().get(0).hint()).map(Object::toString).contains("did you mean `rank_math_title`?");
        assertThat(content.problems().get(1).hint().orElseThrow().text()).startsWith("known are `rank_math_title`");
    }

    record WithRest(
            String title,
            @Rest("x_") Map<String, String> extra,
            @Rest Value.Entries rest) {}

    @Test
    void keepsOtherKeys() {
        Content<WithRest> content = bind(WithRest.class, "a: 1.10\ntitle: t\nx_b: 2\nc: [true, null]");

        assertThat(content.value().extra()).isEqualTo(Map.of("x_b", "2"));
        assertThat(content.value().rest().toJava())
                .isEqualTo(new java.util.LinkedHashMap<>(Map.of("a", new BigDecimal("1.10"), "c", listOf(true, null))));
        assertThat(content.problems()).isEmpty();
    }

    /** Few keys are compared one by one, many with a table. */
    @Test
    void theLastOfEqualKeysCounts() {
        for (int others : new int[] {0, 5, 59, 60, 61, 62, 63, 64, 65, 200}) {
            StringBuilder header = new StringBuilder("title: first\nx_a: 1\nb: 1\n");
            for (int i = 0; i < others; i++) {
                header.append("key").append(i).append(": ").append(i).append('\n');
            }
            header.append("title: last\nx_a: 2\nb: 2");
            Content<WithRest> content = bind(WithRest.class, header.toString());
            assertThat(content.value().title()).isEqualTo("last");
            assertThat(content.value().extra()).isEqualTo(Map.of("x_a", "2"));
            assertThat(content.value().rest().entries()).hasSize(others + 1).containsEntry("b", Value.of(2));
        }
    }

    @Test
    void mergedKeysGiveWayToOwnOnes() {
        Content<WithRest> content = bind(
                WithRest.class,
                "base: &base {title: merged, x_a: 1, x_b: 1, c: 1, ? [k] : v}\n<<: *base\nx_b: 2\n\"<<\": text\n? [a]\n: b");
        assertThat(content.value().title()).isEqualTo("merged");
        assertThat(content.value().extra()).isEqualTo(Map.of("x_a", "1", "x_b", "2"));
        assertThat(content.value().rest().entries().keySet()).contains("base", "c", "<<");
    }

    private static List<@Nullable Object> listOf(@Nullable Object... items) {
        List<@Nullable Object> list = new ArrayList<>();
        for (Object item : items) {
            list.add(item);
        }
        return list;
    }

    // ---- records in records

    record Place(String city, Optional<String> country) {}

    record Person(String name, Place home, List<Place> visited) {}

    @Test
    void readsRecordsInRecords() {
        Content<Person> content = bind(
                Person.class, "name: 青山\nhome:\n  city: 上海\nvisited:\n  - city: 北京\n    country: 中国\n  - {city: 广州}");

        assertThat(content.value())
                .isEqualTo(new Person(
                        "青山",
                        new Place("上海", Optional.empty()),
                        List.of(new Place("北京", Optional.of("中国")), new Place("广州", Optional.empty()))));
        assertThat(content.positionOf("visited[0].country")).contains(new Position(7, 14));
        assertThat(content.keyOf("visited[1].city")).contains(KeyPath.parse("visited[1].city"));
        assertThat(ids(bind(Person.class, "name: x\nhome: y\nvisited:\n  - country: 中国")))
                .containsExactly("type/value-for-map@home y", "record/missing-key@visited[0].city country: 中国");
    }

    record Dated(@Inline When when, String title) {}

    record When(LocalDate date, Optional<LocalDate> updated) {}

    @Test
    void readsInlinedRecords() {
        Content<Dated> content = bind(Dated.class, "title: t\ndate: 2024-01-15");

        assertThat(content.value()).isEqualTo(new Dated(new When(LocalDate.of(2024, 1, 15), Optional.empty()), "t"));
        assertThat(content.positionOf("when.date")).contains(new Position(3, 7));
    }

    record Slug(@Inline String text) {
        Slug {
            if (!text.matches("[a-z0-9-]+")) {
                throw new IllegalArgumentException("Unexpected slug `" + text + "`, expected lower-case letters");
            }
        }
    }

    record Range(int from, int to) {
        Range {
            if (from > to) {
                throw new IllegalArgumentException("`to` lies before the beginning");
            }
        }
    }

    record Checked(Slug slug, Range range, List<Slug> others) {}

    @Test
    void turnsExceptionsOfConstructorsIntoProblems() {
        Content<Checked> good = bind(Checked.class, "slug: a-1\nrange: {from: 1, to: 2}\nothers: [b]");
        assertThat(good.value()).isEqualTo(new Checked(new Slug("a-1"), new Range(1, 2), List.of(new Slug("b"))));

        Content<Checked> bad = bind(Checked.class, "slug: A 1\nrange: {from: 3, to: 2}\nothers: [b, C]");
        assertThat(ids(bad))
                .containsExactly(
                        "record/refused-record@slug A 1",
                        "record/refused-record@range.to 2",
                        "record/refused-record@others[1] C");
        assertThat(bad.problems().get(0).message().text())
                .isEqualTo("Unexpected slug `A 1`, expected lower-case letters");
    }

    record Writer(@Inline String name, Optional<String> email) {}

    record Written(List<Writer> by) {}

    @Test
    void readsASingleValueAsARecord() {
        assertThat(bind(Written.class, "by:\n  - 青山\n  - {name: x, email: x@example.org}")
                        .value()
                        .by())
                .containsExactly(new Writer("青山", Optional.empty()), new Writer("x", Optional.of("x@example.org")));
    }

    record Box<V>(V content, List<V> more) {}

    record Boxes(Box<Integer> numbers, Box<String> texts) {}

    @Test
    void readsGenericRecords() {
        assertThat(bind(Boxes.class, "numbers: {content: 1, more: [2]}\ntexts: {content: 1, more: []}")
                        .value())
                .isEqualTo(new Boxes(new Box<>(1, List.of(2)), new Box<>("1", List.of())));
    }

    record Pair<V, W extends Comparable<W>>(V first, V[] array, List<? extends V> more, Optional<W> other) {}

    record Pairs(Pair<String, Integer> texts, Pair<Integer, String> numbers) {}

    @Test
    void readsArraysAndWildcardsOfVariables() {
        Content<Pairs> content = bind(
                Pairs.class,
                "texts: {first: 1, array: [2], more: [3], other: 4}\nnumbers: {first: 1, array: [2], more: [3], other: 4}");
        Pairs pairs = content.value();
        assertThat(pairs.texts().first()).isEqualTo("1");
        assertThat(pairs.texts().array()).isInstanceOf(String[].class).containsExactly("2");
        assertThat(pairs.texts().more()).isEqualTo(List.of("3"));
        assertThat(pairs.texts().other()).contains(4);
        assertThat(pairs.numbers().first()).isEqualTo(1);
        assertThat(pairs.numbers().array()).isInstanceOf(Integer[].class).containsExactly(2);
        assertThat(pairs.numbers().more()).isEqualTo(List.of(3));
        assertThat(pairs.numbers().other()).contains("4");
        assertThat(ids(bind(
                        Pairs.class,
                        "texts: {first: [], array: [x], more: x}\nnumbers: {first: x, array: [y], more: [z]}")))
                .containsExactly(
                        "type/list-for-value@texts.first []",
                        "type/text-for-list@texts.more x",
                        "type/not-a-number@numbers.first x",
                        "type/not-a-number@numbers.array[0] y",
                        "type/not-a-number@numbers.more[0] z");
    }

    record Menu(String name, List<Menu> children) {}

    @Test
    void readsRecordsThatHoldThemselves() {
        assertThat(bind(Menu.class, "name: a\nchildren:\n  - name: b\n    children: [{name: c}]")
                        .value())
                .isEqualTo(new Menu("a", List.of(new Menu("b", List.of(new Menu("c", List.of()))))));
    }

    // ---- choices

    enum Card {
        SUMMARY,
        @Key("summary_large_image")
        LARGE,
        PLAYER_ONE
    }

    record Cards(List<Card> cards) {}

    @Test
    void readsEnums() {
        assertThat(bind(Cards.class, "cards: [summary, summary_large_image, player-one, Summary-Large-Image]")
                        .value()
                        .cards())
                .containsExactly(Card.SUMMARY, Card.LARGE, Card.PLAYER_ONE, Card.LARGE);
        Content<Cards> wrong = bind(Cards.class, "cards: [sumary]");
        assertThat(ids(wrong)).containsExactly("type/unknown-word@cards[0] sumary");
        assertThat(wrong.problems().get(0).message().text())
                .isEqualTo("Unexpected `sumary`, expected one of `SUMMARY`, `summary_large_image`, `PLAYER_ONE`");
        assertThat(wrong.problems().get(0).hint()).map(Object::toString).contains("did you mean `SUMMARY`?");
    }

    @Choice("kind")
    sealed interface Media permits Photo, Video {}

    record Photo(String src) implements Media {}

    @Key("youtube")
    record Video(String id, Optional<Integer> start) implements Media {}

    record Gallery(List<Media> media) {}

    @Test
    void choosesRecordsByAKey() {
        Content<Gallery> content = bind(
                Gallery.class, "media:\n  - {kind: photo, src: a.jpg}\n  - kind: youtube\n    id: x1\n    start: 3");
        assertThat(content.value().media()).containsExactly(new Photo("a.jpg"), new Video("x1", Optional.of(3)));
        assertThat(content.positionOf("media[1].start")).contains(new Position(6, 12));
        assertThat(ids(bind(Gallery.class, "media:\n  - {kind: foto, src: a}\n  - {src: a}")))
                .containsExactly("record/no-choice@media[0].kind foto", "record/no-choice@media[1] {src: a}");
    }

    sealed interface Image permits Plain, Full {}

    record Plain(@Inline String path) implements Image {}

    record Full(String path, String alt) implements Image {}

    record Illustrated(Image image) {}

    @Test
    void choosesRecordsByShape() {
        assertThat(bind(Illustrated.class, "image: a.jpg").value().image()).isEqualTo(new Plain("a.jpg"));
        assertThat(bind(Illustrated.class, "image: {path: a.jpg, alt: 山}")
                        .value()
                        .image())
                .isEqualTo(new Full("a.jpg", "山"));
        assertThat(ids(bind(Illustrated.class, "image: {alt: 山}"))).containsExactly("record/no-choice@image {alt: 山}");
    }

    // ---- places and trees

    record Placed(Located<String> title, List<Located<Integer>> numbers, Optional<Located<String>> none) {}

    @Test
    void keepsPlaces() {
        Placed placed = bind(Placed.class, "title: 😀 Hi\nnumbers: [1, 22]").value();

        assertThat(placed.title().value()).isEqualTo("😀 Hi");
        assertThat(placed.title().location().orElseThrow().start()).isEqualTo(new Position(2, 8));
        assertThat(placed.numbers().get(1).location().orElseThrow().path()).hasToString("numbers[1]");
        assertThat(placed.numbers().get(1).location().orElseThrow().span().length())
                .isEqualTo(2);
        assertThat(placed)
                .isEqualTo(new Placed(Located.of("😀 Hi"), List.of(Located.of(1), Located.of(22)), Optional.empty()));
    }

    record Trees(Node any, MapNode map, Value value, Object object) {}

    @Test
    void givesTheTree() {
        Content<Trees> content = bind(Trees.class, "any: x\nmap: {a: 1}\nvalue: [1, x]\nobject: {k: true}");

        assertThat(content.value().any()).isSameAs(content.file().get("any").orElseThrow());
        assertThat(content.value().map().entries()).hasSize(1);
        assertThat(content.value().value()).isEqualTo(Value.of(List.of(1, "x")));
        assertThat(content.value().object()).isEqualTo(Map.of("k", true));
    }

    @Test
    void followsAliasesAndMerges() {
        Content<Person> content = bind(
                Person.class, "name: x\nhome: &home\n  city: 上海\nvisited:\n  - *home\n  - <<: *home\n    country: 中国");
        assertThat(content.value().visited())
                .containsExactly(new Place("上海", Optional.empty()), new Place("上海", Optional.of("中国")));
    }

    record Endless(Object tree, List<String> tags) {}

    @Test
    void reportsAnAliasInsideItself() {
        Content<Endless> content = bind(Endless.class, "tree: &a\n  again: *a\ntags: &b [x, *b]");

        assertThat(ids(content)).containsExactly("header/alias-cycle@tree *a", "header/alias-cycle@tags[1] *b");
    }

    // ---- converters

    record Isbn(String digits) {
        static Isbn parse(String text) {
            if (text.replace("-", "").length() != 13) {
                throw new IllegalArgumentException("an ISBN has 13 digits");
            }
            return new Isbn(text.replace("-", ""));
        }
    }

    record Book(Isbn isbn, List<Isbn> others) {}

    @Test
    void usesConverters() {
        FrontMatter books = FrontMatter.builder()
                .converter(Isbn.class, Converter.ofText(Isbn::parse, Isbn::digits))
                .build();
        assertThat(bind(books, Book.class, "isbn: 978-3-16-148410-0\nothers: []")
                        .value()
                        .isbn()
                        .digits())
                .isEqualTo("9783161484100");
        Content<Book> wrong = bind(books, Book.class, "isbn: 12\nothers: [3, [4]]");
        assertThat(ids(wrong))
                .containsExactly(
                        "type/refused-value@isbn 12",
                        "type/refused-value@others[0] 3",
                        "type/refused-value@others[1] [4]");
        assertThat(wrong.problems().get(0).hint()).map(Object::toString).contains("an ISBN has 13 digits");
    }

    // ---- what cannot be read at all

    record Impossible(ArrayList<String> tags) {}

    record OldMap(java.util.HashMap<String, List<Integer>> map) {}

    record OldDate(java.util.Date date) {}

    record OldCalendar(java.util.Calendar calendar) {}

    record Unknown(Thread thread) {}

    @Test
    void refusesTypesItCannotRead() {
        assertThatThrownBy(() -> bind(Impossible.class, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Cannot read Impossible.tags: no converter for the type ArrayList<String>; declare `List` or"
                                + " `Set`");
        assertThatThrownBy(() -> bind(OldMap.class, ""))
                .hasMessageEndingWith("no converter for the type HashMap<String, List<Integer>>; declare `Map`");
        assertThatThrownBy(() -> bind(OldDate.class, ""))
                .hasMessageEndingWith("no converter for the type Date; declare a type of java.time");
        assertThatThrownBy(() -> bind(OldCalendar.class, "")).hasMessageEndingWith("; declare a type of java.time");
        assertThatThrownBy(() -> bind(Unknown.class, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Cannot read Unknown.thread");
        assertThatThrownBy(() -> bind(String.class, "")).isInstanceOf(IllegalArgumentException.class);
    }

    // ---- residue of exports

    @Unwrap
    record Meta(
            Optional<String> title,
            Optional<Integer> views,
            boolean pillar,
            List<String> robots,

            @Unwrap(split = io.github.frontmatter4j.dialect.DialectKey.ListRule.COMMAS)
            List<String> keywords,

            Map<String, String> advanced) {}

    @Test
    void unwrapsWhatExportersWrap() {
        Meta expected = new Meta(
                Optional.of("山 & 水"),
                Optional.of(620),
                true,
                List.of("index"),
                List.of("小米", "手机"),
                Map.of("max-snippet", "-1"));
        String wrapped = "title:\n  - 山 &amp; 水\nviews:\n  - 620\n  - 620\npillar:\n  - on\n"
                + "robots:\n  - 'a:1:{i:0;s:5:\"index\";}'\nkeywords:\n  - 小米,手机\n"
                + "advanced:\n  - 'a:1:{s:11:\"max-snippet\";s:2:\"-1\";}'";
        String plain = "title: |\n  山 & 水\nviews: '620'\npillar: 1\nrobots: [index]\nkeywords: [小米, 手机]\n"
                + "advanced: {max-snippet: -1}";
        assertThat(bind(Meta.class, wrapped).value()).isEqualTo(expected);
        assertThat(bind(Meta.class, wrapped).problems()).isEmpty();
        assertThat(bind(Meta.class, plain).value()).isEqualTo(expected);
        assertThat(bind(Meta.class, plain).problems()).isEmpty();
    }

    @Test
    void unwrapsBlanksToNothingAndReportsWhatItCannotSettle() {
        Content<Meta> blanks = bind(Meta.class, "title:\n  - \n  - \nviews: ['', '']\nrobots: [ ]\npillar: ['']");
        assertThat(blanks.value())
                .isEqualTo(new Meta(Optional.empty(), Optional.empty(), false, List.of(), List.of(), Map.of()));
        assertThat(blanks.problems()).isEmpty();

        Content<Meta> several = bind(Meta.class, "views: [1, 2]\nadvanced: 'a:1:{s:1:\"k\";s:2:\"中文\";}'");
        assertThat(several.value().views()).contains(1);
        assertThat(several.value().advanced()).isEqualTo(Map.of("k", "中文"));
        assertThat(several.problems())
                .extracting(problem -> problem.id().value())
                .containsExactly("wordpress/several-values", "wordpress/repaired-value");
    }

    record Titled(String title) {}

    @Test
    void doesNotTakeAListForATextElsewhere() {
        assertThat(ids(bind(Titled.class, "title: [a, b]"))).containsExactly("type/list-for-value@title [a, b]");
        Content<Titled> one = bind(Titled.class, "title: [a]");
        assertThat(one.value().title()).isEqualTo("a");
        assertThat(one.problems()).singleElement().extracting(Problem::severity).isEqualTo(Severity.WARNING);
        FrontMatter hugo = FrontMatter.builder().dialect(Dialect.HUGO).build();
        assertThat(bind(hugo, Titled.class, "title: [a]").find()).isEmpty();
    }

    @Test
    void givesNoRecordOfABrokenHeader() {
        Content<Titled> content = bind(Titled.class, "title: a: b");

        assertThat(content.find()).isEmpty();
        assertThat(content.problems()).hasSize(1);
        assertThatThrownBy(content::value).isInstanceOf(ContentException.class);
    }

    @Test
    void readsManyItems() {
        StringBuilder header = new StringBuilder("tags:\n");
        for (int i = 0; i < 10_000; i++) {
            header.append("  - t").append(i).append('\n');
        }
        assertThat(bind(Tags.class, header.toString()).value().tags())
                .hasSize(10_000)
                .endsWith("t9999");
    }

    /** Many entries are looked up by an index: what is read does not depend on how many there are. */
    @Test
    void readsTheSameAmongManyKeys() {
        String header = """
                title: 春雨
                tags: [a, b]
                "draft": true
                updated: 2024-01-15
                lastmod: 2024-02-03
                rank_math_title: SEO
                own: 1""";
        Content<Post> few = bind(Post.class, header);
        Content<Post> many = bind(
                Post.class,
                IntStream.range(0, 300)
                        .mapToObj(i -> (i < 150 ? "a" : "z") + i + ": " + i)
                        .sorted()
                        .collect(Collectors.joining("\n"))
                        .replaceFirst("\nz150", "\n" + Matcher.quoteReplacement(header) + "\nz150"));

        assertThat(many.value().rest().entries()).hasSize(302).containsKeys("own", "updated");
        assertThat(many.value().withRest(few.value().rest())).isEqualTo(few.value());
        assertThat(ids(many)).isEqualTo(ids(few)).isNotEmpty();
        assertThat(many.with(many.value().withTitle("夏雨")).file().source().text())
                .isEqualTo(many.file().source().text().replace("title: 春雨", "title: 夏雨"));
    }
}

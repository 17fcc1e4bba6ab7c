package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.bind.Choice;
import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.bind.Default;
import io.github.frontmatter4j.bind.Inline;
import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.Located;
import io.github.frontmatter4j.bind.Rest;
import io.github.frontmatter4j.bind.Unwrap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A changed record changes the lines of what differs, in the forms of the file. */
class RecordWithTest {

    record Place(String city, Optional<String> country) {}

    @Choice("type")
    sealed interface Media permits Photo, Video {}

    @Key("photo")
    record Photo(String src) implements Media {}

    @Key("video")
    record Video(String id, @Default("0") int start) implements Media {}

    record When(Optional<LocalDate> date, Optional<LocalDate> updated) {}

    record Entry(
            Optional<String> title,
            List<String> tags,
            int[] numbers,
            Map<String, Integer> counts,
            Optional<Place> home,
            List<Place> visited,
            Optional<Located<String>> note,
            boolean draft,
            Optional<BigDecimal> price,
            @Inline When when,
            @Rest Map<String, Object> rest) {

        Entry withTitle(String title) {
            return new Entry(
                    Optional.ofNullable(title), tags, numbers, counts, home, visited, note, draft, price, when, rest);
        }

        Entry withTags(String... tags) {
            return new Entry(title, List.of(tags), numbers, counts, home, visited, note, draft, price, when, rest);
        }

        Entry withNumbers(int... numbers) {
            return new Entry(title, tags, numbers, counts, home, visited, note, draft, price, when, rest);
        }

        Entry withCounts(Map<String, Integer> counts) {
            return new Entry(title, tags, numbers, counts, home, visited, note, draft, price, when, rest);
        }

        Entry withHome(Place home) {
            return new Entry(
                    title, tags, numbers, counts, Optional.ofNullable(home), visited, note, draft, price, when, rest);
        }

        Entry withVisited(Place... visited) {
            return new Entry(title, tags, numbers, counts, home, List.of(visited), note, draft, price, when, rest);
        }

        Entry withDraft(boolean draft) {
            return new Entry(title, tags, numbers, counts, home, visited, note, draft, price, when, rest);
        }

        Entry withPrice(String price) {
            return new Entry(
                    title,
                    tags,
                    numbers,
                    counts,
                    home,
                    visited,
                    note,
                    draft,
                    Optional.ofNullable(price).map(BigDecimal::new),
                    when,
                    rest);
        }

        Entry withWhen(When when) {
            return new Entry(title, tags, numbers, counts, home, visited, note, draft, price, when, rest);
        }

        Entry withRest(Map<String, Object> rest) {
            return new Entry(title, tags, numbers, counts, home, visited, note, draft, price, when, rest);
        }
    }

    private static Place place(String city) {
        return new Place(city, Optional.empty());
    }

    private static final Map<String, UnaryOperator<Entry>> CHANGES = changes();

    private static Map<String, UnaryOperator<Entry>> changes() {
        Map<String, UnaryOperator<Entry>> changes = new LinkedHashMap<>();
        changes.put("title x", entry -> entry.withTitle("x"));
        changes.put("title no", entry -> entry.withTitle("no"));
        changes.put("no title", entry -> entry.withTitle(null));
        changes.put("no tags", entry -> entry.withTags());
        changes.put("tags a", entry -> entry.withTags("a"));
        changes.put("tags a b c", entry -> entry.withTags("a", "b", "c"));
        changes.put("tags x a b", entry -> entry.withTags("x", "a", "b"));
        changes.put("tags a x b", entry -> entry.withTags("a", "x", "b"));
        changes.put("tags a x", entry -> entry.withTags("a", "x"));
        changes.put("tags a,b", entry -> entry.withTags("a,b"));
        changes.put("numbers 1 3", entry -> entry.withNumbers(1, 3));
        changes.put("numbers 1 2", entry -> entry.withNumbers(1, 2));
        changes.put("counts a=2", entry -> entry.withCounts(Map.of("a", 2)));
        changes.put("counts b=1", entry -> entry.withCounts(Map.of("b", 1)));
        changes.put("no counts", entry -> entry.withCounts(Map.of()));
        changes.put("home Bern", entry -> entry.withHome(place("Bern")));
        changes.put("home Bern CH", entry -> entry.withHome(new Place("Bern", Optional.of("CH"))));
        changes.put("no home", entry -> entry.withHome(null));
        changes.put("visited Bern", entry -> entry.withVisited(place("Bern")));
        changes.put("visited Bern Rom", entry -> entry.withVisited(place("Bern"), place("Rom")));
        changes.put("visited Ulm Bern", entry -> entry.withVisited(place("Ulm"), place("Bern")));
        changes.put("draft", entry -> entry.withDraft(true));
        changes.put("no draft", entry -> entry.withDraft(false));
        changes.put("price 2.50", entry -> entry.withPrice("2.50"));
        changes.put(
                "when",
                entry -> entry.withWhen(
                        new When(Optional.of(LocalDate.of(2025, 2, 3)), Optional.of(LocalDate.of(2025, 4, 5)))));
        changes.put(
                "no update",
                entry -> entry.withWhen(new When(Optional.of(LocalDate.of(2024, 1, 15)), Optional.empty())));
        changes.put("rest k=2", entry -> entry.withRest(Map.of("k", 2)));
        changes.put("rest l=1", entry -> entry.withRest(Map.of("l", 1)));
        changes.put("rest m.a=2", entry -> entry.withRest(Map.of("m", Map.of("a", 2, "b", 1))));
        return changes;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            title x => title: a # c => title: x # c
            title x => title: "a" => title: "x"
            title no => title: 'a' => title: 'no'
            title x => title:⏎  a => title:⏎  x
            title x => draft: false => draft: false⏎title: x
            no title => title: a⏎draft: true => draft: true
            no tags => tags: [a, b]⏎draft: true => draft: true
            no tags => tags:⏎- a⏎- b⏎draft: true => draft: true
            tags a => tags: [a, b] => tags: [a]
            tags a => tags: [x] # c => tags: [a] # c
            tags a b c => tags: [a] => tags: [a, b, c]
            tags a b c => tags:⏎  - a # one => tags:⏎  - a # one⏎  - b⏎  - c
            tags x a b => tags:⏎- a # one⏎- b => tags:⏎- x⏎- a # one⏎- b
            tags a x b => tags:⏎- a # one⏎- b # two => tags:⏎- a # one⏎- x⏎- b # two
            tags a x => tags:⏎- a # one⏎- "b" # two => tags:⏎- a # one⏎- "x" # two
            tags a x => tags:⏎- a⏎- b⏎- c # three => tags:⏎- a⏎- x
            tags a x b => tags: a => tags:⏎  - a⏎  - x⏎  - b
            tags a,b => tags: a, c => tags: a,b
            tags a b c => draft: false => draft: false⏎tags:⏎  - a⏎  - b⏎  - c
            numbers 1 3 => numbers: [1, 2] => numbers: [1, 3]
            numbers 1 2 => numbers: [1, 2] => numbers: [1, 2]
            counts a=2 => counts: {a: 1} => counts: {a: 2}
            counts a=2 => counts:⏎  a: 1 # c => counts:⏎  a: 2 # c
            counts b=1 => counts:⏎  a: 1⏎  b: 1 => counts:⏎  b: 1
            counts b=1 => counts:⏎  a: 1 => counts: {b: 1}
            no counts => counts:⏎  a: 1⏎draft: true => draft: true
            home Bern => home:⏎  city: Ulm # c => home:⏎  city: Bern # c
            home Bern => home: {city: Ulm, country: DE} => home: {city: Bern}
            home Bern CH => home:⏎  city: Ulm => home:⏎  city: Bern⏎  country: CH
            home Bern CH => draft: true => draft: true⏎home:⏎  city: Bern⏎  country: CH
            no home => home:⏎  city: Ulm⏎draft: true => draft: true
            visited Bern => visited:⏎- city: Ulm # c => visited:⏎- city: Bern # c
            visited Bern => visited:⏎- city: Bern⏎- city: Ulm => visited:⏎- city: Bern
            visited Bern Rom => visited:⏎- city: Bern => visited:⏎- city: Bern⏎- city: Rom
            visited Ulm Bern => visited:⏎- city: Bern # b => visited:⏎- city: Ulm⏎- city: Bern # b
            draft => draft: no => draft: true
            draft => draft: 'false' # c => draft: 'true' # c
            draft => draft: off => draft: true
            no draft => draft: On => draft: false
            draft => title: x => title: x⏎draft: true
            price 2.50 => price: 1.5 => price: 2.50
            price 2.50 => price: '1.5' => price: '2.50'
            price 2.50 => price: "2.50" => price: "2.50"
            when => date: 2024-01-15⏎updated: 2024-01-16 => date: 2025-02-03⏎updated: 2025-04-05
            when => date: '2024-01-15' # c => date: '2025-02-03' # c⏎updated: 2025-04-05
            no update => date: 2024-01-15⏎updated: 2024-01-16 => date: 2024-01-15
            rest k=2 => k: 1 # c⏎draft: false => k: 2 # c⏎draft: false
            rest k=2 => k: 1⏎l: 3 => k: 2
            rest l=1 => k: 1⏎draft: false => draft: false⏎l: 1
            rest m.a=2 => m:⏎  a: 1 # c⏎  b: 1 => m:⏎  a: 2 # c⏎  b: 1
            """)
    void onlyTheLinesOfWhatDiffers(String change, String header, String expected) {
        String before = "---\n" + header.replace("⏎", "\n") + "\n---\nBody\n";
        Content<Entry> content = FrontMatter.standard().read("x.md", before, Entry.class);
        Entry wanted = CHANGES.get(change).apply(content.value());
        Content<Entry> after = content.with(wanted);
        assertThat(after.file().text()).isEqualTo("---\n" + expected.replace("⏎", "\n") + "\n---\nBody\n");
        assertThat(after.with(wanted)).isSameAs(after);
        assertThat(after.with(after.value())).isSameAs(after);
    }

    record Sizes(String width, Optional<String> height) {}

    record Cover(@Inline Sizes sizes) {}

    record Dates(Optional<String> date) {}

    record Page(
            String height,
            Cover cover,
            String title,
            @Inline Dates dates) {}

    @Test
    void aNewKeyStandsWhereItsOwnRecordSaysAndNotAnother() {
        Content<Page> content = FrontMatter.standard().read("x.md", """
                ---
                height: tall
                cover:
                  width: 3
                title: 标题
                ---
                """, Page.class);
        Page wanted = new Page(
                "tall", new Cover(new Sizes("3", Optional.of("4"))), "标题", new Dates(Optional.of("2024-05-06")));
        assertThat(content.with(wanted).file().text()).isEqualTo("""
                ---
                height: tall
                cover:
                  width: 3
                  height: '4'
                title: 标题
                date: '2024-05-06'
                ---
                """);
    }

    record Gallery(List<Media> media, Optional<Media> cover) {}

    @Test
    void theKindOfAValueMayChange() {
        Content<Gallery> content = FrontMatter.standard().read("x.md", """
                ---
                media:
                  - type: photo # one
                    src: a.png
                  - type: video
                    id: v
                cover:
                  type: photo
                  src: c.png # c
                ---
                """, Gallery.class);
        Gallery wanted = new Gallery(List.of(new Photo("b.png"), new Photo("p.png")), Optional.of(new Video("w", 3)));
        Content<Gallery> after = content.with(wanted);
        assertThat(after.value()).isEqualTo(wanted);
        assertThat(after.file().text()).startsWith("---\nmedia:\n  - type: photo # one\n    src: b.png\n");
        Gallery same = new Gallery(content.value().media(), Optional.of(new Photo("d.png")));
        assertThat(content.with(same).file().text()).endsWith("  type: photo\n  src: d.png # c\n---\n");
    }

    record Exported(
            @Unwrap String title,
            @Unwrap List<String> robots,
            @Unwrap Map<String, String> scores,
            @Unwrap Optional<ContentDate> date) {}

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            2024-01-15T10:20:30+08:00 => 2025-02-03T04:05:06+08:00
            2024-01-15 10:20:30 +0800 => 2025-02-03 04:05:06 +0800
            2024-01-15T10:20:30Z => 2025-02-03T04:05:06+08:00
            2024-01-15 10:20:30 => 2025-02-03 04:05:06+08:00
            2024-01-15 => 2025-02-03T04:05:06+08:00
            """)
    void datesKeepTheirForm(String before, String after) {
        Content<Exported> content =
                FrontMatter.standard().read("x.md", "---\ntitle: [a]\ndate: " + before + "\n---\n", Exported.class);
        Exported wanted =
                new Exported("a", List.of(), Map.of(), Optional.of(ContentDate.parse("2025-02-03T04:05:06+08:00")));
        assertThat(content.with(wanted).file().text()).isEqualTo("---\ntitle: [a]\ndate: " + after + "\n---\n");
    }

    @Test
    void whatExportersWrapStaysWrapped() {
        Content<Exported> content = FrontMatter.standard().read("x.md", """
                ---
                title: ["a"] # t
                robots: ['a:1:{i:0;s:5:"index";}']
                scores: ['a:2:{s:1:"k";s:1:"1";s:1:"l";i:2;}']
                date: ["2024-01-15"]
                ---
                """, Exported.class);
        Exported wanted = new Exported(
                "新",
                List.of("noindex", "a\"b"),
                Map.of("k", "9", "m", "x"),
                Optional.of(ContentDate.parse("2024-01-16")));
        Content<Exported> after = content.with(wanted);
        assertThat(after.file().text()).isEqualTo("""
                ---
                title: ["新"] # t
                robots: ['a:2:{i:0;s:7:"noindex";i:1;s:3:"a"b";}']
                scores: ['a:2:{s:1:"k";s:1:"9";s:1:"m";s:1:"x";}']
                date: ["2024-01-16"]
                ---
                """);
        assertThat(after.value()).isEqualTo(wanted);
    }
}

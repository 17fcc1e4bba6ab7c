package io.github.frontmatter4j.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Span;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Documents with faults at known places: every fault is reported, at its place, and nothing else is. */
class PlantedFaultsTest {

    private static final int DOCUMENTS = 10_000;

    enum Level {
        LOW,
        HIGH
    }

    record Slug(@Inline String text) {
        Slug {
            if (text.isEmpty() || !text.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c))) {
                throw new IllegalArgumentException("a slug has letters, digits and hyphens");
            }
        }
    }

    record Place(String city, int rank) {}

    record Page(
            String title,
            LocalDate date,
            OffsetDateTime changed,
            boolean draft,
            int weight,
            BigDecimal price,
            Level level,
            URI link,
            Slug slug,
            List<String> tags,
            List<Integer> numbers,
            Map<String, Integer> counts,
            Place place,
            List<Place> places,
            Optional<LocalDate> end) {}

    /** One key with its lines; a fault is marked by the signs ⟦ and ⟧ around its characters. */
    private record Part(String key, List<String> good, List<String> bad) {}

    private static final List<Part> PARTS = List.of(
            new Part(
                    "title",
                    List.of(
                            "title: Hello",
                            "title: \"😀 a: b\"",
                            "title: 'it''s' # c",
                            "title: 1.10",
                            "title: |-\n  two\n  lines"),
                    List.of(
                            "title: ⟦[a, b]⟧",
                            "title: ⟦{a: b}⟧",
                            "title:⟦⟧",
                            "title: ⟦~⟧",
                            "title: ⟦null⟧ # c",
                            "title:\n  ⟦- a\n  - b⟧")),
            new Part(
                    "date",
                    List.of("date: 2024-01-15", "date: '2024-02-29'", "date: 2024-01-15T10:20:30Z"),
                    List.of(
                            "date: ⟦2024-02-30⟧",
                            "date: ⟦\"2023-02-29\"⟧",
                            "date: ⟦soon⟧",
                            "date: ⟦15/01/2024⟧",
                            "date: ⟦yes⟧",
                            "date: ⟦[2024-01-15, 2024-01-16]⟧")),
            new Part(
                    "changed",
                    List.of("changed: 2024-01-15T10:20:30+08:00", "changed: 2024-01-15 10:20:30 +0800"),
                    List.of("changed: ⟦2024-13-01T00:00:00Z⟧", "changed: ⟦'2024-01-15T25:00:00Z'⟧")),
            new Part(
                    "draft",
                    List.of("draft: true", "draft: FALSE"),
                    List.of("draft: ⟦maybe⟧", "draft: ⟦2⟧", "draft: ⟦'perhaps'⟧ # 😀", "draft: ⟦{}⟧")),
            new Part(
                    "weight",
                    List.of("weight: 3", "weight: -12", "weight: '7'"),
                    List.of("weight: ⟦heavy⟧", "weight: ⟦1.5⟧", "weight: ⟦12:30⟧", "weight: ⟦99999999999⟧")),
            new Part("price", List.of("price: 1.10", "price: 1e3"), List.of("price: ⟦1,10⟧", "price: ⟦cheap⟧")),
            new Part("level", List.of("level: low", "level: HIGH"), List.of("level: ⟦lowest⟧", "level: ⟦\"\"⟧")),
            new Part(
                    "link",
                    List.of("link: https://example.org/ä?b=c#d", "link: /文章/"),
                    List.of("link: ⟦'http://[x'⟧", "link: ⟦\"a\\\\b\"⟧")),
            new Part("slug", List.of("slug: a-1", "slug: 文章"), List.of("slug: ⟦a/b⟧", "slug: ⟦''⟧", "slug: ⟦\"a b\"⟧")),
            new Part(
                    "tags",
                    List.of("tags: [a, no, 1.10]", "tags:\n  - a\n  # c\n  - 中文", "tags: []", "tags:\n- a\n- b"),
                    List.of("tags:\n  - a\n  - ⟦[b, c]⟧", "tags: [a, ⟦{b: c}⟧]", "tags: ⟦{a: b}⟧")),
            new Part(
                    "numbers",
                    List.of("numbers: [1, 2]", "numbers:\n  - 3"),
                    List.of("numbers: [1, ⟦two⟧, 3]", "numbers:\n  - 1\n  - ⟦'x'⟧ # c\n  - 3")),
            new Part(
                    "counts",
                    List.of("counts: {a: 1}", "counts:\n  a: 1\n  b: 2"),
                    List.of("counts: {a: ⟦x⟧, b: 2}", "counts:\n  a: 1\n  b: ⟦y⟧", "counts: ⟦[1]⟧")),
            new Part(
                    "place",
                    List.of("place: {city: 上海, rank: 1}", "place:\n  rank: 2\n  city: Ulm"),
                    List.of(
                            "place: {city: x, rank: ⟦first⟧}",
                            "place: ⟦x⟧",
                            "place:\n  ⟦rank: 1⟧",
                            "place:\n  city: x\n  rank: 1\n  ⟦color⟧: red")),
            new Part(
                    "places",
                    List.of("places: []", "places:\n  - city: x\n    rank: 1\n  - {city: y, rank: 2}"),
                    List.of(
                            "places:\n  - city: x\n    rank: ⟦high⟧\n  - {city: y, rank: 2}",
                            "places: [{city: x, rank: 1}, ⟦y⟧]")),
            new Part("end", List.of("end: 2024-01-15", "end:", ""), List.of("end: ⟦never⟧")),
            new Part("", List.of("", "# only a comment"), List.of("⟦colour⟧: red", "⟦\"tytle\"⟧: x")));

    @Test
    void oneFaultIsReportedAtItsPlace() {
        Random random = new Random(20240115);
        for (int i = 0; i < DOCUMENTS; i++) {
            check(random, 1, i);
        }
    }

    @Test
    void everyFaultIsReportedOnce() {
        Random random = new Random(3799);
        for (int i = 0; i < 2_000; i++) {
            check(random, random.nextInt(PARTS.size() + 1), i);
        }
    }

    private static void check(Random random, int faults, int number) {
        List<Part> parts = new ArrayList<>(PARTS);
        Collections.shuffle(parts, random);
        StringBuilder marked = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF---\n" : "---\n");
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<String> choices =
                    i < faults ? parts.get(i).bad() : parts.get(i).good();
            blocks.add(choices.get(random.nextInt(choices.size())));
        }
        Collections.shuffle(blocks, random);
        for (String block : blocks) {
            marked.append(block).append(block.isEmpty() ? "" : "\n");
            if (random.nextInt(6) == 0) {
                marked.append("# 😀 a comment: with a colon\n");
            }
        }
        marked.append("---\nBody\n");
        String text = random.nextInt(4) == 0 ? marked.toString().replace("\n", "\r\n") : marked.toString();

        List<Span> planted = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int start = -1;
        for (char c : text.toCharArray()) {
            if (c == '⟦') {
                start = plain.length();
            } else if (c == '⟧') {
                planted.add(new Span(start, plain.length()));
            } else {
                plain.append(c);
            }
        }
        Content<Page> content = FrontMatter.standard()
                .parse("doc" + number + ".md", plain.toString())
                .as(Page.class);
        List<Span> reported = content.problems().stream()
                .filter(problem -> !problem.id().value().equals("encoding/byte-order-mark"))
                .map(problem -> problem.location().span())
                .sorted()
                .toList();
        assertThat(reported)
                .as("%s\n%s", content.problems().stream().map(Problem::toString).toList(), plain)
                .isEqualTo(planted.stream().sorted(Comparator.naturalOrder()).toList());
        assertThat(content.find().isPresent() || faults > 0).isTrue();
    }
}

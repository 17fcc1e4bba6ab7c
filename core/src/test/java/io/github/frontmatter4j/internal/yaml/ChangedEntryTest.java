package io.github.frontmatter4j.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.internal.yaml.TwoReadersTest.Sample;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the changed lines say alone is what the whole file says: after any edit of text, planned or not, the fences stand
 * where they stood and the tree is the one that was put together, or there is no answer.
 */
class ChangedEntryTest {

    private static final KeyNames NAMES = new KeyNames();

    private static final int EDITS = Integer.getInteger("frontmatter4j.mutations", 100_000);

    private static final List<FrontMatter> READERS = List.of(
            FrontMatter.standard(),
            FrontMatter.builder().dialect(Dialect.JEKYLL).build(),
            FrontMatter.builder().dialect(Dialect.HEXO).build());

    private static final List<Sample> OWN = List.of(
            new Sample("plain", "title: 春雨\ndate: 2024-01-15\ntags:\n- a\n- b\ndraft: true\n"),
            new Sample("blocks", "a: |\n  one\n  two\n\nb: >-\n  three\n\n  four\nc: d\n"),
            new Sample("flow", "a: [1, 2,\n  3]\nb: {c: d}\n# remark\ne:\n  f: g\n"),
            new Sample("folded", "a: one\n  two\n\n  three\nb: 'it''s\n  long'\nc:\n"));

    @Test
    void randomEditsOfRealHeaders() {
        List<Sample> headers = new ArrayList<>(OWN);
        TwoReadersTest.corpus().stream()
                .filter(sample -> sample.header().length() < 1500)
                .forEach(headers::add);
        AtomicLong answers = new AtomicLong();
        IntStream.range(0, EDITS / 100).parallel().forEach(block -> {
            Random random = new Random(block * 37L + 11);
            for (int i = 0; i < 100; i++) {
                Sample sample = headers.get(random.nextInt(headers.size()));
                FrontMatter reader = READERS.get(random.nextInt(READERS.size()));
                answers.addAndGet(check(reader, sample, random) ? 1 : 0);
            }
        });
        assertThat(answers.get()).isGreaterThan(EDITS / 10);
    }

    /** Whether there was an answer; fails if it is wrong. */
    private static boolean check(FrontMatter reader, Sample sample, Random random) {
        String lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
        String header = sample.header().replace("\r\n", "\n").replace("\n", lineEnd);
        String opener = random.nextInt(5) == 0 && reader.dialect() == Dialect.HEXO ? "" : "---" + lineEnd;
        ContentFile before = reader.parse(sample.name(), opener + header + "---" + lineEnd + "正文\n---\n");
        MapNode root = before.state() == HeaderState.PRESENT ? before.header() : null;
        TextEdits edits = root == null ? null : randomEdits(before, root, random);
        if (root == null || edits == null || !isSeparable(before)) {
            return false;
        }
        SourceText source = edits.applyTo(before.source());
        MapNode found = ChangedEntry.read(header(before, edits, source), root, edits, Limits.standard(), NAMES);
        if (found == null) {
            return false;
        }
        ContentFile after = reader.parse(source);
        String told = "%s:%n%s%n%s".formatted(sample.name(), before.text(), after.text());
        assertThat(after.state()).as(told).isEqualTo(HeaderState.PRESENT);
        assertThat(after.headerSpan().start())
                .as(told)
                .isEqualTo(before.headerSpan().start());
        assertThat(after.bodyByteOffset() - before.bodyByteOffset())
                .as(told)
                .isEqualTo(source.byteLength() - before.source().byteLength());
        assertThat(said(after.header())).as(told).isEqualTo(said(found));
        return true;
    }

    private static HeaderText header(ContentFile before, TextEdits edits, SourceText source) {
        return header(before).after(edits, source);
    }

    private static boolean isSeparable(ContentFile file) {
        return FastReader.read(header(file), Limits.standard(), NAMES) != null;
    }

    private static HeaderText header(ContentFile file) {
        SourceText source = file.source();
        Span span = file.headerSpan();
        int from = source.slice(new Span(0, span.start())).getBytes(StandardCharsets.UTF_8).length;
        int to = from + source.slice(span).getBytes(StandardCharsets.UTF_8).length;
        return HeaderText.of(source, from, to);
    }

    private static @Nullable TextEdits randomEdits(ContentFile file, MapNode root, Random random) {
        int index = random.nextInt(root.entries().size());
        MapNode.Entry entry = root.entries().get(index);
        if (random.nextInt(4) == 0) {
            int start = entry.key().span().start() - random.nextInt(random.nextBoolean() ? 1 : 3);
            int end = index + 1 < root.entries().size()
                    ? root.entries().get(index + 1).key().span().start()
                    : file.headerSpan().end();
            int stop = end - random.nextInt(random.nextBoolean() ? 1 : 3);
            boolean whole = start >= file.headerSpan().start() && start <= stop && isWhole(file.text(), stop);
            return whole && isWhole(file.text(), start) ? TextEdits.of(TextEdit.delete(new Span(start, stop))) : null;
        }
        // mostly inside of one value, now and then anywhere
        int from = random.nextInt(8) == 0
                ? file.headerSpan().start()
                : Math.max(entry.key().span().end() + 1, entry.value().span().start() - random.nextInt(2));
        int to = random.nextInt(8) == 0
                ? file.headerSpan().end()
                : Math.max(from, entry.value().span().end() + random.nextInt(3));
        List<TextEdit> edits = new ArrayList<>();
        int at = from;
        for (int n = random.nextInt(2); n >= 0 && at <= to; n--) {
            int start = at + random.nextInt(to - at + 1);
            int end = Math.min(to, start + random.nextInt(random.nextBoolean() ? 1 : 5));
            String text =
                    random.nextInt(5) == 0 ? "" : TwoReadersTest.PIECES[random.nextInt(TwoReadersTest.PIECES.length)];
            edits.add(new TextEdit(new Span(start, end), text));
            at = end + 1;
        }
        boolean inside = edits.stream()
                .allMatch(edit -> file.headerSpan().contains(edit.span())
                        && edit.text().chars().noneMatch(c -> c == '\uD83D') // no file can hold half a character
                        && isWhole(file.text(), edit.span().start())
                        && isWhole(file.text(), edit.span().end()));
        return inside ? TextEdits.of(edits) : null;
    }

    private static boolean isWhole(String text, int at) {
        return at == 0
                || at >= text.length()
                || !Character.isLowSurrogate(text.charAt(at))
                || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** A tree without its places. */
    private static String said(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.style() + " " + scalar.text();
        } else if (node instanceof ListNode list) {
            return list.style()
                    + list.items().stream().map(ChangedEntryTest::said).toList().toString();
        } else if (node instanceof MapNode map) {
            return map.style()
                    + map.entries().stream()
                            .map(entry -> said(entry.key()) + " -> " + said(entry.value()))
                            .toList()
                            .toString();
        }
        return ((AliasNode) node).name();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"title: x\n---\ny: z", "title: |\n---", "title: \"a\n---\n b\"", "title: a\n...", "title: a\n;;;"
            })
    void aFenceInTheNewTextIsNoAnswer(String lines) {
        ContentFile file = FrontMatter.standard().parse("a.md", "---\ntitle: a\ndraft: true\n---\n");
        TextEdits edits = TextEdits.of(new TextEdit(new Span(11, 12), lines.substring("title: ".length())));
        HeaderText edited = header(file, edits, edits.applyTo(file.source()));
        assertThat(ChangedEntry.read(edited, file.header(), edits, Limits.standard(), NAMES))
                .isNull();
    }

    @Test
    void theKeyItselfIsNotForIt() {
        ContentFile file = FrontMatter.standard().parse("a.md", "---\ntitle: a\ndraft: true\n---\n");
        TextEdits edits = TextEdits.of(new TextEdit(new Span(4, 9), "name"));
        HeaderText edited = header(file, edits, edits.applyTo(file.source()));
        assertThat(ChangedEntry.read(edited, file.header(), edits, Limits.standard(), NAMES))
                .isNull();
    }

    @Test
    void anEntryThatIsTakenOut() {
        ContentFile file = FrontMatter.standard().parse("a.md", "---\na: 1\nb: 2\n\n# of c\nc: 3\nd: 4\n---\n");
        List<MapNode.Entry> old = file.header().entries();
        TextEdits edits = TextEdits.of(TextEdit.delete(new Span(9, 14)));
        MapNode found = ChangedEntry.read(
                header(file, edits, edits.applyTo(file.source())), file.header(), edits, Limits.standard(), NAMES);
        assertThat(found).isNotNull();
        assertThat(found.entries()).hasSize(3);
        assertThat(found.entries().get(0)).isSameAs(old.get(0));
        assertThat(found.entries().get(1).key().span())
                .isEqualTo(new Span(
                        old.get(2).key().span().start() - 5,
                        old.get(2).key().span().end() - 5));
        assertThat(found.entries().get(2)).isSameAs(old.get(3));
    }

    @Test
    void onlyTheChangedEntryAndTheNextAreRead() {
        ContentFile file = FrontMatter.standard().parse("a.md", "---\na: 1\nb: 2\nc: 3\nd: 4\n---\n");
        TextEdits edits = TextEdits.of(new TextEdit(new Span(12, 13), "two"));
        HeaderText edited = header(file, edits, edits.applyTo(file.source()));
        MapNode found = ChangedEntry.read(edited, file.header(), edits, Limits.standard(), NAMES);
        assertThat(found).isNotNull();
        List<MapNode.Entry> old = file.header().entries();
        assertThat(found.entries().get(0)).isSameAs(old.get(0));
        assertThat(found.entries().get(3)).isSameAs(old.get(3));
        assertThat(said(found.entries().get(1).value())).isEqualTo("PLAIN two");
    }
}

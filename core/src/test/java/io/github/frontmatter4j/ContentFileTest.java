package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.frontmatter4j.bind.Located;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file as it was read: its parts, what is wrong with it, what of it can be edited. */
class ContentFileTest {

    private final FrontMatter frontMatter = FrontMatter.standard();

    record Titled(String title) {}

    private ContentFile parse(String text) {
        return frontMatter.parse("x.md", text);
    }

    private static ContentFile bytes(String text, int... bytes) {
        byte[] head = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(head, head.length + bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            all[head.length + i] = (byte) bytes[i];
        }
        return FrontMatter.standard().parse(SourceText.of("x.md", all));
    }

    @Test
    void sizesAreLimitedExactly(@TempDir Path folder) throws IOException {
        String text = "---\na: 标\n---\n";
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        Path path = Files.writeString(folder.resolve("a.md"), text);
        FrontMatter enough = FrontMatter.builder()
                .limits(Limits.standard().withFileBytes(size))
                .build();
        FrontMatter tooSmall = FrontMatter.builder()
                .limits(Limits.standard().withFileBytes(size - 1))
                .build();
        for (ContentFile file : List.of(enough.parse(path), enough.parse("a.md", text))) {
            assertThat(file.state()).isEqualTo(HeaderState.PRESENT);
            assertThat(file.problems()).isEmpty();
        }
        for (ContentFile file : List.of(tooSmall.parse(path), tooSmall.parse("a.md", text))) {
            assertThat(file.state()).isEqualTo(HeaderState.BROKEN);
            assertThat(file.problems()).hasSize(1);
            assertThat(file.problems().get(0).message().text())
                    .isEqualTo("Unexpected size: `fileBytes` is " + size + " here, expected at most " + (size - 1));
            assertThat(file.edit().set("a", 1).tryApply().problems()).hasSize(1);
        }
    }

    @Test
    void headersAreLimitedExactly() {
        for (String text : List.of("---\na: 标\n---\n", "---\n- a\n \n---\n")) {
            int length = parse(text).headerSpan().length();
            FrontMatter enough = FrontMatter.builder()
                    .limits(Limits.standard().withHeaderChars(length))
                    .build();
            FrontMatter tooSmall = FrontMatter.builder()
                    .limits(Limits.standard().withHeaderChars(length - 1))
                    .build();
            assertThat(enough.parse("x.md", text).problems())
                    .isEqualTo(parse(text).problems());
            assertThat(tooSmall.parse("x.md", text).problems())
                    .extracting(problem -> problem.message().text())
                    .containsExactly(
                            "Unexpected size: `headerChars` is " + length + " here, expected at most " + (length - 1));
        }
    }

    @Test
    void encodingsThatAreNoUtf8() {
        for (int[] start : new int[][] {{0xFF, 0xFE}, {0xFE, 0xFF}, {'-', 0}, {0, '-'}}) {
            int[] all = {start[0], start[1], '-', 0};
            ContentFile file = bytes("", all);
            assertThat(file.state()).isEqualTo(HeaderState.BROKEN);
            assertThat(file.problems())
                    .extracting(problem -> problem.id().value())
                    .containsExactly("encoding/utf-16");
        }
        for (int[] start : new int[][] {{0xFF, 'x'}, {0xFE, 0xFE}, {'x', 0}, {0, 'x'}, {0xFF}, {'-'}}) {
            assertThat(bytes("", start).problems()).isEmpty();
        }
        ContentFile bom =
                bytes("", 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, '-', '-', '-', '\n', 'a', ':', '\n', '-', '-', '-');
        assertThat(bom.problems())
                .extracting(problem -> problem.id().value())
                .containsExactly("encoding/byte-order-mark", "fence/text-before");
        assertThat(bom.body()).isEmpty();
        assertThat(bytes("", 0xEF, 0xBB, '-', '-', '-', '\n').state()).isEqualTo(HeaderState.ABSENT);
        ContentFile json = bytes("{\"a\": \"", 0xE6, '"', '}');
        assertThat(json.problems())
                .extracting(problem -> problem.id().value())
                .containsExactly("encoding/header-not-utf-8");
        assertThat(json.problems().get(0).message().text())
                .isEqualTo("Unexpected byte 0xE6 at byte offset 7, expected UTF-8");
    }

    @Test
    void aFileSaysWhatItIs() {
        assertThat(parse("---\na: 1\n---\n")).hasToString("x.md (yaml front matter: PRESENT)");
        assertThat(parse("text")).hasToString("x.md (none front matter: ABSENT)");
        assertThat(parse("---\n---\n").state()).isEqualTo(HeaderState.EMPTY);
        assertThat(parse("---\n \n---\n").state()).isEqualTo(HeaderState.EMPTY);
        assertThat(parse("---\n# c\n---\n").state()).isEqualTo(HeaderState.COMMENTS_ONLY);
        assertThat(parse("---\n- a\n---\n").state()).isEqualTo(HeaderState.BROKEN);
        assertThat(parse("---\n- a\n---\n").problems().get(0).location().span()).isEqualTo(new Span(4, 7));
        assertThat(frontMatter.dialect()).isEqualTo(Dialect.STANDARD);
        assertThat(parse("---\na: 1\n---\nBody\n").body()).isEqualTo("Body\n");
    }

    @Test
    void aBodyThatIsNoUtf8IsAWarning() {
        assertThat(bytes("---\na: 标\n---\nBody").bodyProblem()).isEmpty();
        Problem problem = bytes("---\na: 标\n---\nBo", 0xE6, 'x').bodyProblem().orElseThrow();
        assertThat(problem.message().text()).isEqualTo("Unexpected byte 0xE6 at byte offset 17, expected UTF-8");
        assertThat(problem.location().span()).isEqualTo(new Span(15, 16));
        // right behind the fence
        assertThat(bytes("---\na: 1\n---\n", 0xE6)
                        .bodyProblem()
                        .orElseThrow()
                        .location()
                        .span())
                .isEqualTo(new Span(13, 14));
        // in the header it is another problem
        ContentFile header = bytes("---\na: ", 0xE6, '\n', '-', '-', '-', '\n');
        assertThat(header.problems().get(0).id().value()).isEqualTo("encoding/header-not-utf-8");
        assertThat(header.bodyProblem()).isEmpty();
        assertThat(header.edit()
                        .set("a", 1)
                        .tryApply()
                        .problems()
                        .get(0)
                        .message()
                        .text())
                .isEqualTo("Cannot edit `a`: the front matter of this file cannot be read; mend its problems first");
    }

    @Test
    void recordsAreReadCompletelyOrNot(@TempDir Path folder) throws IOException {
        String good = "---\ntitle: a\n---\n";
        assertThat(frontMatter.read("x.md", good, Titled.class).value()).isEqualTo(new Titled("a"));
        Path path = Files.writeString(folder.resolve("a.md"), good);
        Content<Titled> content = frontMatter.read(path, Titled.class);
        assertThat(content.value()).isEqualTo(new Titled("a"));
        assertThat(content).hasToString("Titled of " + content.file());
        assertThat(content.edit().set("title", "b").apply().text()).isEqualTo("---\ntitle: b\n---\n");
        assertThatThrownBy(() -> frontMatter.read("x.md", "---\ntitle: [a, b]\n---\n", Titled.class))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        thrown -> assertThat(thrown.problems()).hasSize(1));
        Files.writeString(path, "---\ntitle: @a\n---\n");
        assertThatThrownBy(() -> frontMatter.read(path, Titled.class)).isInstanceOf(ContentException.class);
        assertThatThrownBy(() -> parse("---\na: 1\n---\n").edit().remove("b").apply())
                .isInstanceOfSatisfying(
                        ContentException.class,
                        thrown -> assertThat(thrown.problems()).hasSize(1));
    }

    @Test
    void valuesOfNodes() {
        ContentFile file = parse("---\na: {b: [1, x]}\n---\n");
        Node node = file.get("a.b").orElseThrow();
        assertThat(file.valueOf(node)).isEqualTo(Value.of(List.of(1, "x")));
        assertThatThrownBy(() -> parse("text").valueOf(node)).isInstanceOf(IllegalArgumentException.class);
        assertThat(file.positionOf("a.b[1]").orElseThrow().column()).isEqualTo(12);
        assertThat(file.positionOf("a.c")).isEmpty();
        assertThat(parse("text").data().entries()).isEmpty();
    }

    @Test
    void aTextFromMemoryHasNoPlaceToSave(@TempDir Path folder) throws IOException {
        ContentFile file = parse("---\na: 1\n---\n");
        assertThatThrownBy(file::save).isInstanceOf(IllegalStateException.class);
        assertThat(file.saveTo(folder.resolve("a.md"))).isTrue();
        assertThat(file.saveTo(folder.resolve("a.md"))).isFalse();
        assertThat(frontMatter.parse(folder.resolve("a.md")).save()).isFalse();
    }

    // ---- keys that stand twice

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            a: 1⏎b: 2⏎a: 1 => SAFE a: 1⏎b: 2
            a: 1⏎b: 2⏎a: => UNSAFE a: 1⏎b: 2
            a:⏎b: 2⏎a: 1 => UNSAFE b: 2⏎a: 1
            a: 1⏎a: 2 => none
            a: 1⏎a: 1 # comment => none
            m: {a: 1, a: 1, b: 2} => SAFE m: {a: 1, b: 2}
            m: {a: 1, b: 2, a: } => UNSAFE m: {a: 1, b: 2 }
            m: {a: , a: 1} => none
            m: {a: 1, # why⏎ a: 1} => none
            l:⏎- k: 1⏎  k: 1⏎- x => SAFE l:⏎- k: 1⏎- x
            l:⏎- - k: 1⏎    k: 1 => SAFE l:⏎- - k: 1
            l:⏎- k:⏎  k: 1 => none
            m:⏎  "a": [1]⏎  a:⏎  - 1 => SAFE m:⏎  "a": [1]
            ? a⏎: 1⏎a: 1 => SAFE ? a⏎: 1
            """)
    void aDoubleIsTakenAwayWhereItSaysNothing(String header, String expected) {
        String text = "---\n" + header.replace("⏎", "\n") + "\n---\n";
        List<Problem> problems = parse(text).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).id().value()).isEqualTo("header/duplicate-key");
        String fixed = problems.get(0).fixes().stream()
                .map(fix -> fix.applicability() + " " + inside(fix, text))
                .findFirst()
                .orElse("none");
        assertThat(fixed).isEqualTo(expected.replace("⏎", "\n"));
    }

    private static String inside(Fix fix, String text) {
        String fixed = fix.edits().applyTo(text);
        return fixed.substring(4, fixed.length() - 5);
    }

    /** Few keys are compared one by one, many with a table: both find every double and no other. */
    @ParameterizedTest
    @ValueSource(ints = {3, 30, 31, 32, 33, 40, 64, 65, 100, 300})
    void doublesAreFoundAmongFewAndMany(int keys) {
        StringBuilder header = new StringBuilder("---\n");
        for (int i = 0; i < keys; i++) {
            header.append("key").append(i).append(": ").append(i).append('\n');
        }
        assertThat(parse(header + "---\n").problems()).isEmpty();
        List<Problem> problems = parse(header + "key" + (keys - 1) + ": x\nkey0: y\nkey0: z\n---\n")
                .problems();
        assertThat(problems).hasSize(3);
        for (Problem problem : problems) {
            assertThat(problem.related().get(0).location().start().line()).isLessThanOrEqualTo(keys + 1);
        }
        FrontMatter two =
                FrontMatter.builder().limits(Limits.standard().withProblems(2)).build();
        assertThat(two.parse("x.md", header + "key0: x\nkey0: y\nkey0: z\n---\n")
                        .problems())
                .hasSize(2);
    }

    // ---- paths

    @ParameterizedTest
    @CsvSource({
        "a.b, 1",
        "a.b.c, 2",
        "a.b.d, none",
        "a.bx, 4",
        "x[0].y.z, none",
        "x[0].y.q, 6",
        "x[1], 7",
        "x[0], none: {y.z: 5}",
        "alias.k.l, 8",
        "e, none",
        "'', none"
    })
    void keysWithDotsAreFound(String path, String expected) {
        ContentFile file = parse("""
                ---
                a.b: 1
                a.b.c: 2
                a: {b.d: 3, bx: 4}
                x: [{y.z: 5, y: {q: 6}}, 7]
                base: &b {k.l: 8}
                alias: *b
                "": 9
                ---
                """);
        String found = path.isEmpty()
                ? file.get(KeyPath.of("")).map(node -> "none").orElse("lost")
                : file.get(path)
                        .map(file::valueOf)
                        .map(value -> value instanceof Value.Int number
                                ? number.value().toString()
                                : "none: {y.z: 5}")
                        .orElse("none");
        assertThat(found).isEqualTo(expected);
    }

    // ---- edits

    @Test
    void editsOfAFileWithoutFrontMatter() {
        ContentFile file = parse("Text\r\nmore\r\nlast\n");
        assertThat(file.edit().set("a", "x").apply().text()).isEqualTo("---\r\na: x\r\n---\r\nText\r\nmore\r\nlast\n");
        assertThat(parse("Text\r\nmore\n").edit().set("a", "x").apply().text())
                .isEqualTo("---\na: x\n---\nText\r\nmore\n");
        assertThat(parse("\nText").edit().set("a", "x").apply().text()).isEqualTo("---\na: x\n---\n\nText");
        assertThat(parse("\uFEFFText").edit().set("a", "x").apply().text()).isEqualTo("\uFEFF---\na: x\n---\nText");
        assertThat(parse("").edit().set("a.b[0]", "x").apply().data())
                .hasToString(Value.of(java.util.Map.of("a", java.util.Map.of("b", List.of("x"))))
                        .toString());
        assertRefused(file.edit().remove("a"), "the file has no front matter, so there is no `a`");
        assertRefused(file.edit().rename("a", "b"), "the file has no front matter, so there is no `a`");
        assertRefused(
                file.edit().set("a[2]", "x"), "there is no list at `a[2]` that has this index; use `[+]` to append");
        // what no file can hold is written as an escape
        assertThat(parse("").edit().set("a", "\uD800").apply().text()).isEqualTo("---\na: \"\\uD800\"\n---\n");
    }

    private static void assertRefused(HeaderEdit edit, String reason) {
        HeaderEdit.Result result = edit.tryApply();
        assertThat(result.file()).isEmpty();
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).id().value()).isEqualTo("edit/refused");
        assertThat(result.problems().get(0).message().text()).endsWith("`: " + reason);
    }

    @Test
    void aKeyThatStandsTwiceIsNotMoved() {
        String reason = "the key stands more than once, and the last one counts; remove the others first";
        assertRefused(parse("---\na: 1\nb: 2\na: 3\n---\n").edit().move("a", 1), reason);
        assertRefused(parse("---\nm:\n  a: 1\n  b: 2\n  a: 3\n---\n").edit().move("m.a", 1), reason);
        assertThat(parse("---\na: 1\nb: 2\na: 3\n---\n")
                        .edit()
                        .move("b", 0)
                        .apply()
                        .text())
                .isEqualTo("---\nb: 2\na: 1\na: 3\n---\n");
    }

    @Test
    void severalEditsAreOne() {
        ContentFile file = parse("---\na: 1\n---\n");
        HeaderEdit.Result result = file.edit()
                .add(new HeaderChange.Put(KeyPath.of("b"), new Value.Text("x")))
                .set(KeyPath.of("c"), 3)
                .insert("l", 0, "never")
                .move("zz", 0)
                .tryApply();
        assertThat(result.file()).isEmpty();
        assertThat(result.problems()).hasSize(2);
        ContentFile edited = file.edit()
                .set(KeyPath.of("c"), 3)
                .append("l", "x")
                .insert("l", 0, "y")
                .rename("a", "b")
                .move("c", 0)
                .apply();
        assertThat(edited.text()).isEqualTo("---\nc: 3\nb: 1\nl:\n  - 'y'\n  - x\n---\n");
        assertThat(edited.problems()).isEmpty();
        assertThat(file.edit().set("a", 1).apply()).isSameAs(file);
        assertThat(file.edit().move("a", 0).apply()).isSameAs(file);
    }

    @Test
    void lineEndsOfNewLinesAreThoseOfMost() {
        assertThat(parse("---\ra: 1\r---\rBody").edit().set("b", 2).apply().text())
                .isEqualTo("---\ra: 1\rb: 2\r---\rBody");
        assertThat(parse("---\r\na: 1\r\nc: 3\n---\nBody\n")
                        .edit()
                        .set("b", 2)
                        .apply()
                        .text())
                .isEqualTo("---\r\na: 1\r\nc: 3\nb: 2\r\n---\nBody\n");
        assertThat(parse("---\r\na: 1\n---\r\nBody\r\n")
                        .edit()
                        .set("b", 2)
                        .apply()
                        .text())
                .isEqualTo("---\r\na: 1\nb: 2\n---\r\nBody\r\n");
    }

    @Test
    void aNoteSaysWhichOfTwoWasChanged() {
        HeaderEdit.Result result =
                parse("---\na: 1\na: 2\n---\n").edit().set("a", 3).tryApply();
        assertThat(result.file().orElseThrow().text()).isEqualTo("---\na: 1\na: 3\n---\n");
        assertThat(result.notes()).hasSize(1);
    }

    @Test
    void placesOfComponents() {
        record Placed(Located<String> title, Optional<String> sub) {}
        Content<Placed> content = frontMatter.read("x.md", "---\ntitle: a\n---\n", Placed.class);
        assertThat(content.value().title().value()).isEqualTo("a");
        assertThat(content.with(content.value())).isSameAs(content);
        Content<Placed> changed = content.with(new Placed(content.value().title(), Optional.of("s")));
        assertThat(changed.file().text()).isEqualTo("---\ntitle: a\nsub: s\n---\n");
        assertThat(changed.value().sub()).contains("s");
    }
}

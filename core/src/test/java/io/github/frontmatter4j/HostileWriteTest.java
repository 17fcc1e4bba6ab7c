package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Hostile text reads back equal for a YAML 1.2 and a YAML 1.1 reader, wherever it is put, and no other line differs. */
class HostileWriteTest {

    private static final String HEADER = """
            # banner
            plain: old # trailing
            single: 'old'
            double: "old" # trailing
            literal: |
              old
              lines
            folded: >-  # comment
              old
            absent:
            list:
              - old # item
              - 'old'
              - |-
                old
            flow: [old, 'old', "old"]
            map: { inner: old, other: "old" }
            nested:
              deep:
                - name: old
                  value: old
              after: x
            last: 1
            """;

    static Stream<String> strings() {
        return Stream.of(
                "a: b",
                "# x",
                "x # y",
                "x #",
                "yes",
                "no",
                "on",
                "off",
                "Yes",
                "NO",
                "y",
                "N",
                "true",
                "False",
                "TRUE",
                "123",
                "010",
                "08",
                "0o17",
                "0x1F",
                "0b11",
                "1.10",
                "1e3",
                "12e7",
                "1_000",
                "1,000",
                ".5",
                "5.",
                "+1",
                "-1",
                ".inf",
                "-.INF",
                ".nan",
                "12:30",
                "1:2:3",
                "190:20:30.15",
                "",
                " ",
                "  ",
                "\n",
                "\n\n",
                "a\nb",
                "a\n",
                "a\n\n",
                "\na",
                " a\nb",
                "a \nb",
                "a\n  b\n c",
                "it's",
                "say \"hi\"",
                "'",
                "\"",
                "''",
                "\"\"",
                "'a'",
                "\"a\"",
                "a'b\"c",
                "- x",
                "-",
                "--",
                "@x",
                "`x`",
                "null",
                "Null",
                "~",
                "nil",
                "2024-01-15",
                "2024-1-5",
                "2024-01-15 10:20:30 +0800",
                "2024-01-15T10:20:30Z",
                "*a",
                "&a",
                "!x",
                "!!str x",
                "{x",
                "}x",
                "[x",
                "]x",
                "{}",
                "[]",
                "%x",
                "| x",
                "> x",
                "|",
                ">",
                " leading",
                "trailing ",
                "\ttab",
                "a\tb",
                "tab\t",
                "😀 emoji",
                "? x",
                "?",
                "x:",
                ":x",
                ":",
                ":root",
                "a:b",
                "a:\u00a0b",
                "\u00a0x",
                "x\u3000",
                "a\r\nb",
                "a\rb",
                "\r\n",
                "\u0007",
                "\u0000",
                "\u001b[31m",
                "\u007f",
                "\u0085",
                "a\u0085b",
                "\u2028",
                "a\u2028b",
                "\u2029",
                "\uFEFF",
                "a\uFEFFb",
                "\u200b",
                "\u202e",
                "\uFFFE",
                "\uFFFF",
                "---",
                "--- x",
                "...",
                "... x",
                "+++",
                "a\n---\nb",
                "a\n...\nb",
                "标题：中文",
                "中文，逗号",
                "“引号”",
                "雷军：和米粉交朋友",
                "a:1:{i:0;s:5:\"index\";}",
                "a, b",
                "a,b",
                "C:\\new\\x",
                "\\",
                "a\\",
                "<<",
                "=",
                "==",
                "<x>",
                "=x",
                "key: [a, {b: c}]",
                "http://x/#frag",
                "https://例子.中国/路径?q=1#片段",
                "x".repeat(5000),
                "word ".repeat(400).strip(),
                "\uD83D\uDE00\n\uD83D\uDE00",
                "a\n\tb",
                "a\n- b\n- c",
                "a\n# no comment\nb",
                "1.",
                "1e",
                "0",
                "-0",
                "00",
                "٣",
                "１２",
                "null\n",
                "0.1.2",
                "1.2.3.4",
                "2001:db8::1",
                "12:30:45",
                "1 2",
                "- - a",
                "a: |",
                "|-\n a",
                ">-\n a");
    }

    private static final List<String> PLACES = List.of(
            "plain",
            "single",
            "double",
            "literal",
            "folded",
            "absent",
            "list[0]",
            "list[1]",
            "list[2]",
            "list[+]",
            "flow[0]",
            "flow[1]",
            "flow[2]",
            "flow[+]",
            "map.inner",
            "map.other",
            "map.fresh",
            "nested.deep[0].name",
            "nested.deep[0].value",
            "nested.deep[+]",
            "nested.fresh",
            "fresh",
            "made.on.the.way",
            "last");

    private final FrontMatter frontMatter = FrontMatter.standard();
    private final Load core =
            new Load(LoadSettings.builder().setSchema(new CoreSchema()).build());
    private final Yaml yaml11 = new Yaml(new SafeConstructor(new LoaderOptions()));

    @ParameterizedTest
    @MethodSource("strings")
    void readsBackEqualEverywhere(String hostile) {
        for (String lineEnd : List.of("\n", "\r\n")) {
            ContentFile file = frontMatter.parse("x.md", ("---\n" + HEADER + "---\nBody\n").replace("\n", lineEnd));
            for (String place : PLACES) {
                KeyPath path = KeyPath.parse(place);
                HeaderEdit.Result result = file.edit()
                        .add(new HeaderChange.Put(path, new Value.Text(hostile)))
                        .tryApply();
                assertThat(result.problems()).as(place).isEmpty();
                ContentFile edited = result.file().orElseThrow();
                String header = edited.source().slice(edited.headerSpan());
                assertThat(at(core.loadFromString(header), path))
                        .as("1.2 %s in%n%s", place, header)
                        .isEqualTo(hostile);
                assertThat(at(yaml11.load(header), path))
                        .as("1.1 %s in%n%s", place, header)
                        .isEqualTo(hostile);
                assertThat(otherLines(edited, path)).as(place).isEqualTo(otherLines(file, path));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("strings")
    void isAKeyThatReadsBackEqual(String hostile) {
        ContentFile file = frontMatter.parse("x.md", "---\n" + HEADER + "---\nBody\n");
        HeaderEdit.Result result = file.edit()
                .add(new HeaderChange.Put(KeyPath.of("nested", hostile), new Value.Text("v")))
                .tryApply();
        if (hostile.length() > 1000) {
            assertThat(result.problems()).hasSize(1); // YAML ends the search for a key's colon after 1,024 characters
            return;
        }
        ContentFile edited = result.file().orElseThrow(() -> new ContentException(result.problems()));
        String header = edited.source().slice(edited.headerSpan());
        assertThat(map(at(core.loadFromString(header), KeyPath.of("nested")))).containsEntry(hostile, "v");
        assertThat(map(at(yaml11.load(header), KeyPath.of("nested")))).containsEntry(hostile, "v");
        ContentFile renamed = file.edit()
                .add(new HeaderChange.Rename(KeyPath.of("plain"), hostile))
                .apply();
        String again = renamed.source().slice(renamed.headerSpan());
        assertThat(map(core.loadFromString(again))).containsEntry(hostile, "old");
        assertThat(map(yaml11.load(again))).containsEntry(hostile, "old");
    }

    /** The lines that an edit at a path must leave alone, compared from both ends. */
    private static List<String> otherLines(ContentFile file, KeyPath path) {
        String first = ((KeyPath.Key) path.segments().get(0)).name();
        List<String> lines = new ArrayList<>();
        boolean own = false;
        for (String line : file.text().split("(?<=\n)")) {
            boolean key = !line.startsWith(" ") && !line.startsWith("#");
            own = key ? line.startsWith(first + ":") : own;
            if (!own) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Object at(Object root, KeyPath path) {
        Object value = root;
        for (KeyPath.Segment segment : path.segments()) {
            if (segment instanceof KeyPath.Key key) {
                value = map(value).get(key.name());
            } else {
                List<?> list = (List<?>) value;
                value = list.get(segment instanceof KeyPath.Index index ? index.value() : list.size() - 1);
            }
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}

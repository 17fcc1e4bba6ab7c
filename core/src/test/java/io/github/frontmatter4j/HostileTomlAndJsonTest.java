package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.Value;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Hostile text in TOML and JSON headers reads back equal for other people's readers, and no other line differs. */
class HostileTomlAndJsonTest {

    private static final String TOML = """
            # banner
            basic = "old" # trailing
            literal = 'old'
            long = \"""
            old
            lines\"""
            raw = '''old'''
            list = ["old", 'old'] # items
            tall = [
              "old", # first
              "old",
            ]
            inline = { inner = "old", other = 1 }
            dotted.key = "old"
            last = 1

            [table]
            # inside
            value = "old"

            [table.deep]
            value = "old"

            [[rows]]
            name = "old"
            """;

    private static final List<String> TOML_PLACES = List.of(
            "basic",
            "literal",
            "long",
            "raw",
            "list[0]",
            "list[1]",
            "list[+]",
            "tall[1]",
            "tall[+]",
            "inline.inner",
            "inline.fresh",
            "dotted.key",
            "dotted.fresh",
            "table.value",
            "table.fresh",
            "table.deep.value",
            "rows[0].name",
            "fresh",
            "made.on.the.way",
            "last");

    private static final String JSON = """
            {
              "text": "old",
              "list": ["old", "old"],
              "tall": [
                "old",
                "old"
              ],
              "map": { "inner": "old" },
              "deep": {
                "rows": [ { "name": "old" } ]
              },
              "last": 1
            }
            """;

    private static final List<String> JSON_PLACES = List.of(
            "text",
            "list[0]",
            "list[+]",
            "tall[1]",
            "tall[+]",
            "map.inner",
            "map.fresh",
            "deep.rows[0].name",
            "deep.rows[0].fresh",
            "fresh",
            "made.on.the.way",
            "last");

    private final FrontMatter frontMatter = FrontMatter.standard();
    private final ObjectMapper json = new ObjectMapper();

    static Stream<String> strings() {
        return HostileWriteTest.strings();
    }

    @ParameterizedTest
    @MethodSource("strings")
    void tomlReadsBackEqualEverywhere(String hostile) {
        for (String lineEnd : List.of("\n", "\r\n")) {
            String text = ("+++\n" + TOML + "+++\nBody\n").replace("\n", lineEnd);
            ContentFile file = frontMatter.parse("x.md", text);
            for (String place : TOML_PLACES) {
                ContentFile edited = put(file, place, hostile);
                String header = edited.source().slice(edited.headerSpan());
                TomlParseResult read = Toml.parse(header);
                assertThat(read.errors()).as("%s in%n%s", place, header).isEmpty();
                assertThat(at(read, KeyPath.parse(place)))
                        .as("%s in%n%s", place, header)
                        .isEqualTo(hostile);
                assertThat(changedLines(file, edited))
                        .as("%s in%n%s", place, header)
                        .isLessThanOrEqualTo(place.equals("long") ? 3 : 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("strings")
    void tomlKeysReadBackEqual(String hostile) {
        ContentFile file = frontMatter.parse("x.md", "+++\n" + TOML + "+++\n");
        ContentFile edited = file.edit()
                .add(new HeaderChange.Put(KeyPath.of("table", hostile), new Value.Text("v")))
                .apply();
        TomlParseResult read = Toml.parse(edited.source().slice(edited.headerSpan()));
        assertThat(read.errors()).isEmpty();
        assertThat(read.get(List.of("table", hostile))).isEqualTo("v");
    }

    @ParameterizedTest
    @MethodSource("strings")
    void jsonReadsBackEqualEverywhere(String hostile) throws IOException {
        for (String lineEnd : List.of("\n", "\r\n")) {
            ContentFile file = frontMatter.parse("x.md", (JSON + "Body\n").replace("\n", lineEnd));
            for (String place : JSON_PLACES) {
                ContentFile edited = put(file, place, hostile);
                JsonNode read = json.readTree(edited.source().slice(edited.headerSpan()));
                assertThat(at(read, KeyPath.parse(place)).textValue()).as(place).isEqualTo(hostile);
                assertThat(changedLines(file, edited)).as(place).isLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("strings")
    void jsonKeysReadBackEqual(String hostile) throws IOException {
        ContentFile file = frontMatter.parse("x.md", JSON);
        ContentFile edited = file.edit()
                .add(new HeaderChange.Put(KeyPath.of("map", hostile), new Value.Text("v")))
                .apply();
        JsonNode read = json.readTree(edited.source().slice(edited.headerSpan()));
        assertThat(read.get("map").get(hostile).textValue()).isEqualTo("v");
    }

    private static ContentFile put(ContentFile file, String place, String text) {
        HeaderEdit.Result result = file.edit()
                .add(new HeaderChange.Put(KeyPath.parse(place), new Value.Text(text)))
                .tryApply();
        return result.file().orElseThrow(() -> new ContentException(result.problems()));
    }

    /** How many lines of the old file are not in the new one, counted between the equal lines at both ends. */
    private static int changedLines(ContentFile before, ContentFile after) {
        String[] old = before.text().split("\n", -1);
        String[] now = after.text().split("\n", -1);
        int start = 0;
        while (start < old.length && start < now.length && old[start].equals(now[start])) {
            start++;
        }
        int end = 0;
        while (end < old.length - start
                && end < now.length - start
                && old[old.length - 1 - end].equals(now[now.length - 1 - end])) {
            end++;
        }
        return old.length - start - end;
    }

    private static Object at(TomlTable root, KeyPath path) {
        Object value = root;
        for (KeyPath.Segment segment : path.segments()) {
            if (segment instanceof KeyPath.Key key) {
                value = ((TomlTable) value).get(List.of(key.name()));
            } else {
                TomlArray list = (TomlArray) value;
                value = list.get(segment instanceof KeyPath.Index index ? index.value() : list.size() - 1);
            }
        }
        return value;
    }

    private static JsonNode at(JsonNode root, KeyPath path) {
        JsonNode value = root;
        for (KeyPath.Segment segment : path.segments()) {
            if (segment instanceof KeyPath.Key key) {
                value = value.get(key.name());
            } else {
                value = value.get(segment instanceof KeyPath.Index index ? index.value() : value.size() - 1);
            }
        }
        return value;
    }
}

package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A header in another format: the same values, the same comments, and a note for everything else. */
class HeaderConversionTest {

    private static final String YAML = """
            ---
            # 关于这篇文章
            title: "It's: 新的" # 标题
            date: 2024-01-15
            build: "2024-01-15"
            weight: 10
            tags: # all of them
              - a # first
              - b
            # the menu
            menu:
              main:
                # how far down
                weight: 3
                name: Über
            authors: [{name: x, url: /x}] # who
            empty:
            # the end
            ---
            Body 正文
            """;

    private static Conversion convert(String text, String format) {
        return FrontMatter.standard().parse("a.md", text).toFormat(format);
    }

    @Test
    void commentsGoAlongToToml() {
        Conversion toml = convert(YAML, "toml");
        assertThat(toml.file().text()).isEqualTo("""
                +++
                # 关于这篇文章
                title = "It's: 新的" # 标题
                date = 2024-01-15
                build = "2024-01-15"
                weight = 10
                # first
                tags = ["a", "b"] # all of them
                authors = [{ name = "x", url = "/x" }] # who
                # the menu
                [menu]
                [menu.main]
                # how far down
                weight = 3
                name = "Über"
                # the end
                +++
                Body 正文
                """);
        assertThat(toml.notes())
                .extracting(note -> note.id() + " " + note.location().path())
                .containsExactly("convert/lost-value empty");
    }

    @Test
    void commentsComeBackFromToml() {
        Conversion yaml = convert(convert(YAML, "toml").file().text(), "yaml");
        assertThat(yaml.notes()).isEmpty();
        assertThat(yaml.file().text()).isEqualTo("""
                ---
                # 关于这篇文章
                title: "It's: 新的" # 标题
                date: 2024-01-15
                build: '2024-01-15'
                weight: 10
                # first
                tags: # all of them
                  - a
                  - b
                authors: # who
                  - name: x
                    url: /x
                # the menu
                menu:
                  main:
                    # how far down
                    weight: 3
                    name: Über
                # the end
                ---
                Body 正文
                """);
    }

    @Test
    void commentsOfEveryPlaceGoAlong() {
        Conversion toml = convert("""
                ---
                # top
                l: # list
                  # first
                  - a # one
                  - # map
                    k: v # two
                    # inner
                    m: [1, # one
                      2] # two
                  - - x # deep
                    # before y
                    - y
                  # end of l
                'k #1': "v # 2" # three
                b: |
                  text # none
                  # none
                c: 1#none
                url: http://x/#y
                # last
                # very last
                ---
                Body # none
                """, "toml");
        assertThat(toml.notes()).isEmpty();
        assertThat(toml.file().text()).isEqualTo("""
                +++
                # top
                # first
                # one
                # map
                # two
                # inner
                # one
                # two
                # deep
                # before y
                l = ["a", { k = "v", m = [1, 2] }, ["x", "y"]] # list
                # end of l
                "k #1" = "v # 2" # three
                b = "text # none\\n# none\\n"
                c = "1#none"
                url = "http://x/#y"
                # last
                # very last
                +++
                Body # none
                """);
    }

    @Test
    void commentsOfTablesGoAlong() {
        Conversion yaml = convert("""
                +++
                # top
                b = 1 # one
                a.x = 2 # two
                [t] # table
                # k
                k = '#' # three
                [[r]]
                w = [ # items
                  1, # first
                ]
                [[r]]
                # w2
                w = 2
                [t.s] # sub
                z = \"""
                # none
                \"""
                # last
                +++
                Body
                """, "yaml");
        assertThat(yaml.notes()).isEmpty();
        assertThat(yaml.file().text()).isEqualTo("""
                ---
                # top
                b: 1 # one
                a:
                  x: 2 # two
                t: # table
                  # k
                  k: '#' # three
                  s: # sub
                    z: |
                      # none
                r:
                  # first
                  - w: # items
                      - 1
                  # w2
                  - w: 2
                # last
                ---
                Body
                """);
    }

    @Test
    void jsonAndAliasesHaveNoComments() {
        String json = "{\n  \"a\": \"# x\",\n  \"l\": [1, {\"k\": null}]\n}\nBody\n";
        assertThat(convert(json, "yaml").file().text()).isEqualTo("---\na: '# x'\nl:\n  - 1\n  - k: null\n---\nBody\n");
        Conversion toml = convert(json, "toml");
        assertThat(toml.file().text()).isEqualTo("+++\na = \"# x\"\nl = [1, {}]\n+++\nBody\n");
        assertThat(toml.notes())
                .extracting(note -> note.id() + " " + note.location().path())
                .containsExactly("convert/lost-value l[1].k");
        assertThat(convert("---\na: &x {k: 1}\nl:\n  - *x\n  - [*x]\nm: {n: *x}\n---\n", "json")
                        .notes())
                .extracting(note -> note.id() + " " + note.location().path())
                .containsExactly("convert/lost-alias l[0]", "convert/lost-alias l[1][0]", "convert/lost-alias m.n");
    }

    @Test
    void jsonHasNoCommentsAndSaysSo() {
        Conversion json = convert(YAML, "json");
        assertThat(json.file().text()).startsWith("{\n  \"title\": \"It's: 新的\",\n  \"date\": \"2024-01-15\",");
        assertThat(json.notes()).extracting(note -> note.id().value()).containsOnly("convert/lost-comment");
        assertThat(json.notes()).hasSize(8);
    }

    @Test
    void whatAFormatCannotHoldIsReportedAtItsPlace() {
        Conversion toml = convert("---\nn: ~\nlist: [1, ~]\nbig: 123456789012345678901\n? [a]\n: b\n---\n", "toml");
        assertThat(toml.notes())
                .extracting(note -> note.location().span().start() + " " + note.message())
                .containsExactly(
                        "7 Unexpected `~`, expected a value that toml can hold",
                        "15 Unexpected `[1, ~]`, expected a value that toml can hold",
                        "27 Unexpected `123456789012345678901`, expected a value that toml can hold",
                        "51 Unexpected a key that is a list or map, expected a value that toml can hold");
        assertThat(toml.file().text()).isEqualTo("+++\nlist = [1]\nbig = \"123456789012345678901\"\n+++\n");
        assertThat(convert("---\na: &x [1]\nb: *x\n---\n", "json").notes())
                .extracting(note -> note.id() + " " + note.location().path())
                .containsExactly("convert/lost-alias b");
    }

    @Test
    void lineEndsAndOddFilesStay() {
        assertThat(convert("---\r\na: b # c\r\n---\r\nx\r\n", "toml").file().text())
                .isEqualTo("+++\r\na = \"b\" # c\r\n+++\r\nx\r\n");
        assertThat(convert("no header\n", "toml").file().text()).isEqualTo("no header\n");
        assertThat(convert("---\n# only\n---\nx", "toml").file().text()).isEqualTo("+++\n# only\n+++\nx");
        assertThatThrownBy(() -> convert("---\na: b: c\n---\n", "toml")).isInstanceOf(ContentException.class);
        assertThatThrownBy(() -> convert("---\na: b\n---\n", "xml")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void realHeadersThereAndBack() {
        for (String other : List.of("toml", "json")) {
            int files = 0;
            int comments = 0;
            for (Corpus.Sample sample : Corpus.everything()) {
                ContentFile file = FrontMatter.standard().parse(SourceText.of(sample.path(), sample.bytes()));
                if (!file.format().equals("yaml") || file.state() == HeaderState.BROKEN) {
                    continue;
                }
                Conversion there = file.toFormat(other);
                Conversion back = there.file().toFormat("yaml");
                Set<KeyPath> reported = there.notes().stream()
                        .filter(note -> note.id().value().equals("convert/lost-value"))
                        .map((Problem note) -> note.location().path())
                        .collect(Collectors.toSet());
                List<KeyPath> differing = new ArrayList<>();
                differences(file.data(), back.file().data(), KeyPath.root(), differing);
                assertThat(differing)
                        .as(sample.path())
                        .allMatch(path -> reported.contains(path) || reported.contains(path.parent()));
                assertThat(back.notes()).as(sample.path()).isEmpty();
                assertThat(back.file().body()).isEqualTo(file.body());
                files++;
                if (other.equals("toml")) {
                    int before = comments(file);
                    assertThat(comments(there.file())).as(sample.path()).isEqualTo(before);
                    assertThat(comments(back.file())).as(sample.path()).isEqualTo(before);
                    comments += before;
                }
            }
            assertThat(files).isGreaterThan(5000);
            assertThat(comments).isGreaterThan(other.equals("toml") ? 100 : -1);
        }
    }

    private static int comments(ContentFile file) {
        return HeaderComments.of(
                        file.headerText(), file.header(), file.headerFormat().orElseThrow())
                .all()
                .size();
    }

    private static void differences(Value a, Value b, KeyPath path, List<KeyPath> found) {
        if (a instanceof Value.Entries x && b instanceof Value.Entries y) {
            Map<String, Value> all = new LinkedHashMap<>(x.entries());
            all.putAll(y.entries());
            for (String key : all.keySet()) {
                Value left = x.entries().get(key);
                Value right = y.entries().get(key);
                if (left == null || right == null) {
                    found.add(path.key(key));
                } else {
                    differences(left, right, path.key(key), found);
                }
            }
        } else if (a instanceof Value.Items x
                && b instanceof Value.Items y
                && x.items().size() == y.items().size()) {
            for (int i = 0; i < x.items().size(); i++) {
                differences(x.items().get(i), y.items().get(i), path.index(i), found);
            }
        } else if (!a.equals(b)) {
            found.add(path);
        }
    }
}

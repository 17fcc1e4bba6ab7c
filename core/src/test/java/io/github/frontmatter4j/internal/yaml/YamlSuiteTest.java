package io.github.frontmatter4j.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.testing.Handmade;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The public YAML test suite: for each valid case the suite's events, for each invalid one a problem. */
class YamlSuiteTest {

    /** Where we differ, and why. The test fails when one of these no longer differs. */
    static final Map<String, String> DEVIATIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("2JQS", "the engine refuses an entry whose key is absent"),
            Map.entry("6M2F", "the engine refuses an entry whose key is absent"),
            Map.entry("CFD4", "the engine refuses an entry whose key is absent"),
            Map.entry("FRK4", "the engine refuses an entry whose key is absent"),
            Map.entry("M2N8-0", "the engine refuses an entry whose key is absent"),
            Map.entry("NHX8", "the engine refuses an entry whose key is absent"),
            Map.entry("S3PD", "the engine refuses an entry whose key is absent"),
            Map.entry("SM9W-1", "the engine refuses an entry whose key is absent"),
            Map.entry("UKK6-0", "the engine refuses an entry whose key is absent"),
            Map.entry("WZ62", "the engine refuses an entry whose key is absent"),
            Map.entry("4MUZ-0", "the engine wants a flow key and its colon on one line"),
            Map.entry("4MUZ-1", "the engine wants a flow key and its colon on one line"),
            Map.entry("4MUZ-2", "the engine wants a flow key and its colon on one line"),
            Map.entry("5MUD", "the engine wants a flow key and its colon on one line"),
            Map.entry("9SA2", "the engine wants a flow key and its colon on one line"),
            Map.entry("K3WX", "the engine wants a flow key and its colon on one line"),
            Map.entry("NJ66", "the engine wants a flow key and its colon on one line"),
            Map.entry("VJP3-1", "the engine wants a flow key and its colon on one line"),
            Map.entry("58MP", "the engine refuses a plain scalar in flow that begins with a colon"),
            Map.entry("5T43", "the engine refuses a plain scalar in flow that begins with a colon"),
            Map.entry("DBG4", "the engine refuses a plain scalar in flow that begins with a colon"),
            Map.entry("HM87-0", "the engine refuses a plain scalar in flow that begins with a colon"),
            Map.entry("6CA3", "the engine refuses a tab before the content of a line"),
            Map.entry("HS5T", "the engine refuses a tab before the content of a line"),
            Map.entry("NB6Z", "the engine refuses a tab before the content of a line"),
            Map.entry("Q5MG", "the engine refuses a tab before the content of a line"),
            Map.entry("UV7Q", "the engine refuses a tab before the content of a line"),
            Map.entry("9JBA", "the engine accepts a comment without a blank before it"),
            Map.entry("CVW2", "the engine accepts a comment without a blank before it"),
            Map.entry("SU5Z", "the engine accepts a comment without a blank before it"),
            Map.entry(
                    "9C9N", "the engine accepts flow or quoted text continued at the parent's column, as libyaml does"),
            Map.entry(
                    "DK95-1",
                    "the engine accepts flow or quoted text continued at the parent's column, as libyaml does"),
            Map.entry(
                    "QB6E", "the engine accepts flow or quoted text continued at the parent's column, as libyaml does"),
            Map.entry(
                    "Y79Y-3",
                    "the engine accepts flow or quoted text continued at the parent's column, as libyaml does"),
            Map.entry("DK3J", "the engine refuses an unindented block scalar at the root, which no map of keys has"),
            Map.entry("FP8R", "the engine refuses an unindented block scalar at the root, which no map of keys has"),
            Map.entry("HWV9", "the engine refuses a document end without a document"),
            Map.entry("QT73", "the engine refuses a document end without a document"),
            Map.entry("JEF9-2", "the engine drops a line of blanks that has no line end"),
            Map.entry("W5VH", "the engine refuses unusual characters in an anchor"),
            Map.entry("ZYU8-1", "the suite accepts directives that the engine refuses; a header has none"),
            Map.entry("ZYU8-2", "the suite accepts directives that the engine refuses; a header has none"),
            Map.entry("ZYU8-3", "the suite accepts directives that the engine refuses; a header has none")));

    private record Case(String id, String yaml, String tree, boolean fail) {}

    @Test
    void everyCase() {
        Map<String, String> differing = new TreeMap<>();
        List<Case> cases = cases();
        int documents = 0;
        for (Case test : cases) {
            HeaderText header = Handmade.header(test.yaml());
            HeaderFormat yaml = new YamlFormat();
            ParsedHeader parsed =
                    yaml.readBytes(header, Limits.standard()).orElseGet(() -> yaml.read(header, Limits.standard()));
            long docs =
                    test.tree().lines().filter(line -> line.startsWith("+DOC")).count();
            if (test.fail() || docs > 1) {
                documents += docs > 1 && !test.fail() ? 1 : 0;
                if (parsed.wellFormed()) {
                    differing.put(test.id(), test.fail() ? "accepted" : "second document accepted");
                }
            } else if (!parsed.wellFormed()) {
                differing.put(test.id(), "refused: " + parsed.problems().get(0).message());
            } else {
                String events = parsed.root() == null ? "" : events(parsed.root());
                if (!events.equals(
                        test.tree().lines().filter(YamlSuiteTest::isNode).reduce("", (a, b) -> a + b + "\n"))) {
                    differing.put(test.id(), "other tree:\n" + events + "instead of\n" + test.tree());
                }
            }
            spansAreInside(parsed.root(), test.yaml().length());
        }
        assertThat(cases).hasSizeGreaterThan(390);
        assertThat(documents).isPositive();
        assertThat(differing.keySet()).isEqualTo(DEVIATIONS.keySet());
    }

    @Test
    void everyCaseAsAHeaderStaysTheSameText() {
        for (Case test : cases()) {
            String text = "---\n" + test.yaml() + "\n---\nBody\n";
            ContentFile file = FrontMatter.standard().parse(test.id(), text);
            assertThat(new String(file.source().bytes(), StandardCharsets.UTF_8))
                    .isEqualTo(text);
            assertThat(file.state()).isNotNull();
        }
    }

    private static void spansAreInside(Node node, int length) {
        if (node == null) {
            return;
        }
        assertThat(node.fullSpan().end()).isLessThanOrEqualTo(length);
        if (node instanceof ListNode list) {
            list.items().forEach(item -> inside(list, item, length));
        } else if (node instanceof MapNode map) {
            map.entries().forEach(entry -> {
                inside(map, entry.key(), length);
                inside(map, entry.value(), length);
            });
        }
    }

    private static void inside(Node parent, Node child, int length) {
        assertThat(parent.span().contains(child.fullSpan()))
                .as("%s in %s", child, parent)
                .isTrue();
        spansAreInside(child, length);
    }

    private static boolean isNode(String line) {
        return !line.startsWith("+DOC") && !line.startsWith("-DOC") && !line.endsWith("STR") && !line.isEmpty();
    }

    private static String events(Node node) {
        StringBuilder out = new StringBuilder();
        events(node, out);
        return out.toString();
    }

    private static void events(Node node, StringBuilder out) {
        if (node instanceof AliasNode alias) {
            out.append("=ALI *").append(alias.name()).append('\n');
            return;
        }
        String properties = (node.anchor() == null ? "" : " &" + node.anchor())
                + (node.tag() == null ? "" : " <" + node.tag() + ">");
        if (node instanceof MapNode map) {
            out.append("+MAP")
                    .append(map.style() == CollectionStyle.FLOW ? " {}" : "")
                    .append(properties)
                    .append('\n');
            map.entries().forEach(entry -> {
                events(entry.key(), out);
                events(entry.value(), out);
            });
            out.append("-MAP\n");
        } else if (node instanceof ListNode list) {
            out.append("+SEQ")
                    .append(list.style() == CollectionStyle.FLOW ? " []" : "")
                    .append(properties)
                    .append('\n');
            list.items().forEach(item -> events(item, out));
            out.append("-SEQ\n");
        } else if (node instanceof ScalarNode scalar) {
            String style = switch (scalar.style()) {
                case PLAIN -> ":";
                case SINGLE_QUOTED -> "'";
                case DOUBLE_QUOTED -> "\"";
                case LITERAL -> "|";
                case FOLDED -> ">";
            };
            out.append("=VAL")
                    .append(properties)
                    .append(' ')
                    .append(style)
                    .append(escape(scalar.text()))
                    .append('\n');
        }
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace("\b", "\\b");
    }

    @SuppressWarnings("unchecked")
    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        Load load = new Load(LoadSettings.builder().build());
        for (Corpus.Sample sample : Corpus.untar(Corpus.shared().resolve("conformance/yaml-test-suite.tar.gz"))) {
            if (!sample.path().endsWith(".yaml")) {
                continue;
            }
            List<Map<String, Object>> all =
                    (List<Map<String, Object>>) load.loadFromString(new String(sample.bytes(), StandardCharsets.UTF_8));
            String yaml = "";
            String tree = "";
            int index = 0;
            for (Map<String, Object> one : all) {
                String id = sample.path().replaceAll(".*/|\\.yaml", "") + (all.size() > 1 ? "-" + index : "");
                index++;
                yaml = (String) one.getOrDefault("yaml", yaml);
                tree = (String) one.getOrDefault("tree", tree);
                if (!Boolean.TRUE.equals(one.get("skip"))) {
                    cases.add(new Case(id, visible(yaml), flush(visible(tree)), Boolean.TRUE.equals(one.get("fail"))));
                }
            }
        }
        return cases;
    }

    /** The suite writes invisible characters as visible ones. */
    private static String visible(String text) {
        return text.replaceAll("—*»", "\t")
                .replace("␣", " ")
                .replace("←", "\r")
                .replace("⇔", "\uFEFF")
                .replace("↵", "")
                .replaceAll("∎\n$", "");
    }

    private static String flush(String tree) {
        StringBuilder out = new StringBuilder();
        tree.lines().forEach(line -> out.append(line.stripLeading()).append('\n'));
        return out.toString();
    }
}

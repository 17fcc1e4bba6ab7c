package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Position;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the spec files, each as it is, with CRLF, behind a byte order mark, behind an emoji, and without last newline. */
class SpecTest {

    enum Variant {
        AS_WRITTEN(text -> text, 0),
        CRLF(text -> text.replace("\n", "\r\n"), 0),
        BOM(text -> "\uFEFF" + text, 0),
        EMOJI(text -> text.replaceFirst("^(---|\\+\\+\\+)\n", "$1\n# \uD83D\uDE00\n\n"), 2),
        NO_LAST_NEWLINE(text -> text.endsWith("\n") ? text.substring(0, text.length() - 1) : text, 0);

        final UnaryOperator<String> change;
        final int lines;

        Variant(UnaryOperator<String> change, int lines) {
            this.change = change;
            this.lines = lines;
        }
    }

    static Stream<Arguments> cases() {
        return SpecFile.all().stream()
                .flatMap(spec -> Stream.of(Variant.values())
                        .filter(variant -> variant == Variant.AS_WRITTEN || !spec.has("exact"))
                        .filter(variant ->
                                variant.lines == 0 || spec.block("in").matches("(?s)(---|\\+\\+\\+)\n.*"))
                        .map(variant -> Arguments.of(spec, variant)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void behavesAsWritten(SpecFile spec, Variant variant) {
        ContentFile file = reader(spec).parse("spec.md", variant.change.apply(spec.block("in")));
        if (spec.has("tree")) {
            assertThat(tree(file, variant.lines)).isEqualTo(spec.block("tree"));
        }
        assertThat(problems(file, variant, spec.has("messages")))
                .isEqualTo(
                        spec.has("problems")
                                ? spec.block("problems")
                                : spec.has("messages") ? spec.block("messages") : "");
        if (spec.has("body")) {
            boolean inFront = variant == Variant.BOM || variant == Variant.EMOJI;
            String body = spec.block("body");
            assertThat(file.body()).isEqualTo(inFront ? body : variant.change.apply(body));
        }
        if (spec.has("fixed")) {
            assertThat(fixed(file, variant)).isEqualTo(variant.change.apply(spec.block("fixed")));
        }
        if (spec.has("edit")) {
            HeaderEdit edit = file.edit();
            spec.block("edit").lines().forEach(line -> edit(edit, line));
            HeaderEdit.Result result = edit.tryApply();
            if (spec.has("refused")) {
                assertThat(result.problems().get(0).message().text())
                        .isEqualTo(spec.block("refused").strip());
            } else {
                assertThat(result.problems()).isEmpty();
                assertThat(result.file().orElseThrow().text()).isEqualTo(variant.change.apply(spec.block("out")));
            }
        }
    }

    private static FrontMatter reader(SpecFile spec) {
        return spec.has("dialect")
                ? FrontMatter.builder()
                        .dialect(Dialect.named(spec.block("dialect").strip()))
                        .build()
                : FrontMatter.standard();
    }

    private static void edit(HeaderEdit edit, String line) {
        String[] words = line.split(" ", 3);
        String path = words[1];
        String value = words.length > 2 ? words[2].replace("\\n", "\n") : "";
        switch (words[0]) {
            case "set" -> edit.set(path, value);
            case "number" -> edit.set(path, Integer.valueOf(value));
            case "true" -> edit.set(path, true);
            case "null" -> edit.set(path, null);
            case "list" -> edit.set(path, List.of(value.split(" ")));
            case "map" -> edit.set(path, Map.of(value, 1));
            case "append" -> edit.append(path, value);
            case "remove" -> edit.remove(path);
            case "rename" -> edit.rename(path, value);
            case "insert" -> edit.insert(path, Integer.parseInt(value.split(" ")[0]), value.split(" ")[1]);
            case "move" -> edit.move(path, Integer.parseInt(value));
            default -> throw new IllegalArgumentException(line);
        }
    }

    /** The file after the first fix of every problem. */
    private static String fixed(ContentFile file, Variant variant) {
        List<TextEdit> edits = file.problems().stream()
                .filter(problem -> !isOf(variant, problem) && !problem.fixes().isEmpty())
                .flatMap(problem -> problem.fixes().get(0).edits().list().stream())
                .distinct()
                .toList();
        return TextEdits.of(edits).applyTo(file.text());
    }

    private static boolean isOf(Variant variant, Problem problem) {
        return variant == Variant.BOM && problem.id().value().equals("encoding/byte-order-mark");
    }

    private static String problems(ContentFile file, Variant variant, boolean messages) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : file.problems()) {
            if (!isOf(variant, problem)) {
                out.append(place(file.source(), problem.location().span(), variant.lines))
                        .append(' ')
                        .append(problem.severity().label())
                        .append(' ')
                        .append(messages ? problem.message().text() : problem.id())
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String place(SourceText source, Span span, int lines) {
        Position start = source.positionOf(span.start());
        Position end = source.positionOf(span.end());
        return (start.line() - lines) + ":" + start.column() + "-" + (end.line() - lines) + ":" + end.column();
    }

    /** Every node on a line: path, place, style, text. */
    private static String tree(ContentFile file, int lines) {
        List<String> out = new ArrayList<>();
        file.header().entries().forEach(entry -> entry(file, KeyPath.root(), entry, lines, out));
        return String.join("", out);
    }

    private static void entry(ContentFile file, KeyPath at, MapNode.Entry entry, int lines, List<String> out) {
        KeyPath path = at.key(entry.name() == null ? "?" : entry.name());
        node(file, path, entry.value(), lines, out);
    }

    private static void node(ContentFile file, KeyPath path, Node node, int lines, List<String> out) {
        String line = path + " " + place(file.source(), node.span(), lines) + " ";
        if (node instanceof ScalarNode scalar) {
            String style = scalar.style().name().toLowerCase(Locale.ROOT);
            out.add(line + style + " " + scalar.text().replace("\n", "\\n") + "\n");
        } else if (node instanceof AliasNode alias) {
            out.add(line + "alias " + alias.name() + "\n");
        } else if (node instanceof ListNode list) {
            out.add(line + list.style().name().toLowerCase(Locale.ROOT) + " list\n");
            for (int i = 0; i < list.items().size(); i++) {
                node(file, path.index(i), list.items().get(i), lines, out);
            }
        } else if (node instanceof MapNode map) {
            out.add(line + map.style().name().toLowerCase(Locale.ROOT) + " map\n");
            map.entries().forEach(entry -> entry(file, path, entry, lines, out));
        }
    }
}

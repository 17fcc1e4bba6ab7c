package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.internal.toml.TomlDocument.Part;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands behind an equals sign: scalars, lists, tables in braces. */
final class TomlNodes {

    private final TomlCursor cursor;
    private final TomlStrings strings;
    private final TomlKeys keys;
    private final Limits limits;
    private int nodes;

    TomlNodes(TomlCursor cursor, TomlStrings strings, TomlKeys keys, Limits limits) {
        this.cursor = cursor;
        this.strings = strings;
        this.keys = keys;
        this.limits = limits;
    }

    /**
     * Reads a value.
     *
     * @param depth how many keys and lists it stands in
     */
    Node node(int depth) {
        int start = cursor.at();
        if (++nodes > limits.nodes()) {
            throw TomlFault.limit(cursor.header(), start, "nodes", nodes, limits.nodes());
        } else if (depth > limits.depth()) {
            throw TomlFault.limit(cursor.header(), start, "depth", depth, limits.depth());
        }
        if (strings.isAtBasicLines()) {
            return scalar(start, ScalarStyle.FOLDED, strings.basicLines());
        } else if (strings.isAtLiteralLines()) {
            return scalar(start, ScalarStyle.LITERAL, strings.literalLines());
        }
        return switch (cursor.current()) {
            case '"' -> scalar(start, ScalarStyle.DOUBLE_QUOTED, strings.basic());
            case '\'' -> scalar(start, ScalarStyle.SINGLE_QUOTED, strings.literal());
            case '[' -> list(depth);
            case '{' -> table(depth);
            default -> bare();
        };
    }

    private ScalarNode scalar(int start, ScalarStyle style, String text) {
        if (text.length() > limits.scalarChars()) {
            throw TomlFault.limit(cursor.header(), start, "scalarChars", text.length(), limits.scalarChars());
        }
        return new ScalarNode(cursor.spanFrom(start), style, text, null);
    }

    private ScalarNode bare() {
        int start = cursor.at();
        moveBefore("\t \r\n,]}#=");
        // a blank may stand between date and time
        if (cursor.at() - start == 10
                && cursor.isAt(' ')
                && Character.isDigit(cursor.next())
                && TomlDates.isDate(cursor.textFrom(start))) {
            cursor.move(1);
            moveBefore("\t \r\n,]}#");
        }
        String word = cursor.textFrom(start);
        if (!TomlValues.isValue(word)) {
            throw notAValue(start);
        }
        return scalar(start, ScalarStyle.PLAIN, word);
    }

    private void moveBefore(String characters) {
        while (cursor.hasMore() && characters.indexOf(cursor.current()) < 0) {
            cursor.move(1);
        }
    }

    private TomlFault notAValue(int start) {
        Span word = cursor.at() == start ? cursor.restSpan() : cursor.spanFrom(start);
        String shown = cursor.at() == start ? cursor.rest() : cursor.textFrom(start);
        Message message = TomlDates.isDayNowhere(shown)
                ? Message.of("Unexpected `{0}`, expected a calendar date", shown)
                : Message.of("Unexpected `{0}`, expected a TOML value", shown);
        return TomlFault.syntax(cursor.header(), word, message)
                .withHint(Message.of("text needs quotes; numbers, dates, `true` and `false` are written without"));
    }

    private ListNode list(int depth) {
        int start = cursor.at();
        cursor.move(1);
        List<Node> items = new ArrayList<>();
        cursor.space();
        while (cursor.hasMore() && !cursor.isAt(']')) {
            items.add(node(depth + 1));
            cursor.space();
            if (cursor.isAt(',')) {
                cursor.move(1);
                cursor.space();
            } else if (!cursor.isAt(']')) {
                throw cursor.fault("Unexpected `{0}` in a list, expected `,` or `]`");
            }
        }
        if (!cursor.hasMore()) {
            throw TomlFault.syntax(
                    cursor.header(),
                    new Span(start, start + 1),
                    Message.of("Unexpected `[` without a closing `]`, expected the end of the list"));
        }
        cursor.move(1);
        return new ListNode(cursor.spanFrom(start), CollectionStyle.FLOW, items, null);
    }

    private MapNode table(int depth) {
        int start = cursor.at();
        cursor.move(1);
        TomlTables table = new TomlTables(Span.at(start));
        cursor.blanks();
        boolean more = cursor.hasMore() && !cursor.isAt('}');
        while (more) {
            List<Part> key = keys.keyOfEntry();
            Node value = node(depth + key.size());
            try {
                table.put(key, value);
            } catch (TomlTables.Conflict conflict) {
                throw TomlFault.redefined(cursor.header(), conflict, key.get(0).span());
            }
            cursor.blanks();
            more = cursor.isAt(',');
            if (more) {
                cursor.move(1);
                cursor.blanks();
            }
        }
        if (!cursor.isAt('}')) {
            throw cursor.fault("Unexpected `{0}` in a table in braces, expected `,` or `}` on the same line");
        }
        cursor.move(1);
        return table.inline(cursor.spanFrom(start));
    }
}

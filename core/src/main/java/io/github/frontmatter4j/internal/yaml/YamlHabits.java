package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a file likes to be written, so that new text looks like the old: by majority, with the commonest habits of real
 * files where the file itself says nothing.
 *
 * @param listIndent columns from a key to the dashes of its list
 * @param mapIndent columns from a key to the keys below it
 * @param flowLists whether lists of scalars stand in brackets
 * @param quotes the quotes to use where some are needed
 * @param lineEnd what ends a new line
 */
record YamlHabits(int listIndent, int mapIndent, boolean flowLists, ScalarStyle quotes, String lineEnd) {

    static YamlHabits of(HeaderText header, @Nullable Node root) {
        Votes votes = new Votes(new LineScan(header.text(), header.span()));
        if (root != null) {
            votes.visit(root);
        }
        return new YamlHabits(
                winner(votes.listIndents, 2),
                winner(votes.mapIndents, 2),
                votes.flowLists > votes.blockLists,
                votes.doubleQuotes > votes.singleQuotes ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED,
                lineEnd(header.text(), header.span().end()));
    }

    static YamlHabits fresh(String lineEnd) {
        return new YamlHabits(2, 2, false, ScalarStyle.SINGLE_QUOTED, lineEnd);
    }

    private static int winner(Map<Integer, Integer> votes, int otherwise) {
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    /** The commonest line end of the text before an offset. */
    private static String lineEnd(String text, int end) {
        int lf = 0;
        int crlf = 0;
        int cr = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                crlf++;
                i++;
            } else if (c == '\r') {
                cr++;
            } else if (c == '\n') {
                lf++;
            }
        }
        if (crlf > lf && crlf >= cr) {
            return "\r\n";
        }
        return cr > lf ? "\r" : "\n";
    }

    /** What each node of the tree says about the habits. */
    private static final class Votes {
        private final LineScan lines;
        private final Map<Integer, Integer> listIndents = new TreeMap<>();
        private final Map<Integer, Integer> mapIndents = new TreeMap<>();
        private int flowLists;
        private int blockLists;
        private int singleQuotes;
        private int doubleQuotes;

        Votes(LineScan lines) {
            this.lines = lines;
        }

        void visit(Node node) {
            if (node instanceof ScalarNode scalar) {
                singleQuotes += scalar.style() == ScalarStyle.SINGLE_QUOTED ? 1 : 0;
                doubleQuotes += scalar.style() == ScalarStyle.DOUBLE_QUOTED ? 1 : 0;
            } else if (node instanceof ListNode list) {
                flowLists +=
                        list.style() == CollectionStyle.FLOW && !list.items().isEmpty() ? 1 : 0;
                blockLists += list.style() == CollectionStyle.BLOCK ? 1 : 0;
                list.items().forEach(this::visit);
            } else if (node instanceof MapNode map) {
                for (MapNode.Entry entry : map.entries()) {
                    if (map.style() == CollectionStyle.BLOCK) {
                        indentation(column(map), entry.value());
                    }
                    visit(entry.value());
                }
            }
        }

        private void indentation(int keyColumn, Node value) {
            if (value instanceof ListNode list && list.style() == CollectionStyle.BLOCK) {
                listIndents.merge(Math.max(0, column(list) - keyColumn), 1, Integer::sum);
            } else if (value instanceof MapNode map && map.style() == CollectionStyle.BLOCK) {
                mapIndents.merge(Math.max(1, column(map) - keyColumn), 1, Integer::sum);
            }
        }

        private int column(Node node) {
            return lines.columnOf(node.span().start());
        }
    }
}

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
 * files where the file itself says nothing. Found out when somebody asks. Not thread-safe.
 */
final class YamlHabits {

    private final @Nullable HeaderText header;
    private final @Nullable Node root;
    private @Nullable Votes votes;
    private @Nullable String lineEnd;

    private YamlHabits(@Nullable HeaderText header, @Nullable Node root, @Nullable String lineEnd) {
        this.header = header;
        this.root = root;
        this.lineEnd = lineEnd;
    }

    static YamlHabits of(HeaderText header, @Nullable Node root) {
        return new YamlHabits(header, root, null);
    }

    static YamlHabits fresh(String lineEnd) {
        return new YamlHabits(null, null, lineEnd);
    }

    private Votes votes() {
        Votes known = votes;
        if (known == null) {
            known = new Votes();
            if (header != null && root != null) {
                known.visit(root, new LineScan(header));
            }
            votes = known;
        }
        return known;
    }

    /** Columns from a key to the dashes of its list. */
    int listIndent() {
        return winner(votes().listIndents, 2);
    }

    /** Columns from a key to the keys below it. */
    int mapIndent() {
        return winner(votes().mapIndents, 2);
    }

    /** Whether lists of scalars stand in brackets. */
    boolean flowLists() {
        return votes().flowLists > votes().blockLists;
    }

    /** The quotes to use where some are needed. */
    ScalarStyle quotes() {
        return votes().doubleQuotes > votes().singleQuotes ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED;
    }

    /** What ends a new line. */
    String lineEnd() {
        String known = lineEnd;
        if (known == null) {
            known = header == null ? "\n" : lineEnd(header.text(), header.span().end());
            lineEnd = known;
        }
        return known;
    }

    private static int winner(Map<Integer, Integer> votes, int otherwise) {
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    /** The commonest line end of the text before an offset. */
    private static String lineEnd(String text, int end) {
        int first = text.indexOf('\r');
        if (first < 0 || first >= end) {
            return "\n";
        }
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
        private final Map<Integer, Integer> listIndents = new TreeMap<>();
        private final Map<Integer, Integer> mapIndents = new TreeMap<>();
        private int flowLists;
        private int blockLists;
        private int singleQuotes;
        private int doubleQuotes;

        void visit(Node node, LineScan lines) {
            if (node instanceof ScalarNode scalar) {
                singleQuotes += scalar.style() == ScalarStyle.SINGLE_QUOTED ? 1 : 0;
                doubleQuotes += scalar.style() == ScalarStyle.DOUBLE_QUOTED ? 1 : 0;
            } else if (node instanceof ListNode list) {
                flowLists +=
                        list.style() == CollectionStyle.FLOW && !list.items().isEmpty() ? 1 : 0;
                blockLists += list.style() == CollectionStyle.BLOCK ? 1 : 0;
                list.items().forEach(item -> visit(item, lines));
            } else if (node instanceof MapNode map) {
                for (MapNode.Entry entry : map.entries()) {
                    if (map.style() == CollectionStyle.BLOCK) {
                        indentation(column(map, lines), entry.value(), lines);
                    }
                    visit(entry.value(), lines);
                }
            }
        }

        private void indentation(int keyColumn, Node value, LineScan lines) {
            if (value instanceof ListNode list && list.style() == CollectionStyle.BLOCK) {
                listIndents.merge(Math.max(0, column(list, lines) - keyColumn), 1, Integer::sum);
            } else if (value instanceof MapNode map && map.style() == CollectionStyle.BLOCK) {
                mapIndents.merge(Math.max(1, column(map, lines) - keyColumn), 1, Integer::sum);
            }
        }

        private static int column(Node node, LineScan lines) {
            return lines.columnOf(node.span().start());
        }
    }
}

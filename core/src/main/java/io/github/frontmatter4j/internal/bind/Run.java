package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one reading carries around: where it is, and what it found wrong. Costs little until something is wrong. */
final class Run {

    private static final Object[] NOTHING = {};

    private final HeaderText header;
    final Meaning meaning;
    final Dialect dialect;
    final ZoneId zone;
    private final @Nullable MapNode outermost;

    private List<Problem> problems = List.of();
    /** What could be read of the outermost record that could not be made. */
    @Nullable
    Object @Nullable [] partial;

    private Object[] path = new Object[8];
    private int depth;

    private @Nullable Object[] scratch = NOTHING;

    /**
     * A run from the start of a file.
     *
     * @param outermost the map that is the whole header, if one is to be read as that
     */
    Run(HeaderText header, Meaning meaning, Dialect dialect, ZoneId zone, @Nullable MapNode outermost) {
        this.header = header;
        this.meaning = meaning;
        this.dialect = dialect;
        this.zone = zone;
        this.outermost = outermost;
    }

    /** A run over the same file from its start. */
    Run again() {
        return new Run(header, meaning, dialect, zone, outermost);
    }

    void enter(Object keyOrIndex) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, depth * 2);
        }
        path[depth++] = keyOrIndex;
    }

    void leave() {
        depth--;
    }

    /** An array for what is needed at once and not kept: many short texts are read as records. */
    @Nullable
    Object[] scratch(int length) {
        if (scratch.length != length) {
            scratch = new @Nullable Object[length];
        }
        return scratch;
    }

    KeyPath path() {
        List<KeyPath.Segment> segments = new ArrayList<>(depth);
        for (int i = 0; i < depth; i++) {
            segments.add(
                    path[i] instanceof Integer index ? new KeyPath.Index(index) : new KeyPath.Key((String) path[i]));
        }
        return KeyPath.of(segments);
    }

    Location at(Span span) {
        return new Location(header.source(), span, path());
    }

    /** Where a key is missing: at its map, or in the line above the header. */
    Span missingIn(MapNode map) {
        return map == outermost ? header.fence() : map.span();
    }

    List<Problem> problems() {
        return problems;
    }

    void report(Problem problem) {
        if (problems.isEmpty()) {
            problems = new ArrayList<>();
        }
        problems.add(problem);
    }

    /** Reports an error and gives {@link TypeReader#FAILED}. */
    Object error(ProblemId id, Node node, Message message, @Nullable Message hint) {
        report(id, Severity.ERROR, node.span(), message, hint);
        return TypeReader.FAILED;
    }

    void warn(ProblemId id, Node node, Message message, @Nullable Message hint) {
        report(id, Severity.WARNING, node.span(), message, hint);
    }

    void report(ProblemId id, Severity severity, Span span, Message message, @Nullable Message hint) {
        Problem problem = Problem.of(id, severity, at(span), message);
        report(hint == null ? problem : problem.withHint(hint));
    }

    /** What an alias stands for, or null with a problem where it would stand for itself. */
    @Nullable
    Node follow(Node node) {
        Node current = node;
        while (current instanceof AliasNode alias) {
            if (alias.target() == null) {
                error(
                        Ids.ALIAS_CYCLE,
                        node,
                        Message.of(
                                "Unexpected alias `*{0}` inside of what `&{0}` names, expected a value", alias.name()),
                        Message.of("a value cannot hold itself; write it out"));
                return null;
            }
            current = alias.target();
        }
        return current;
    }

    static boolean isNull(Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.style() != ScalarStyle.PLAIN) {
            return false;
        }
        String text = scalar.text();
        return switch (text.length()) {
            case 0 -> scalar.isAbsent();
            case 1 -> text.charAt(0) == '~';
            case 4 -> text.equals("null") || text.equals("Null") || text.equals("NULL");
            default -> false;
        };
    }

    /** A short form of what stands somewhere, for messages. */
    static String shown(Node node) {
        if (node instanceof ScalarNode scalar) {
            String text = scalar.text();
            int line = text.indexOf('\n');
            String first = line >= 0 ? text.substring(0, line) : text;
            return first.length() > 60 || line >= 0 ? first.substring(0, Math.min(60, first.length())) + "…" : text;
        }
        return node instanceof MapNode ? "map" : "list";
    }
}

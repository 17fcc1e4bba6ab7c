package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The judge: builds the tree from the engine's events. Iterative, so that depth is a limit and not a stack overflow.
 * Engine objects do not leave this class; its marks count code points and are translated here.
 */
final class EngineReader {

    private static final int SMALLEST_BUFFER = 256;

    private final HeaderText header;
    private final String text;
    private final int base;
    private final Limits limits;
    private final CodePoints codePoints;
    private final LineScan lines;
    private final Map<String, Node> anchors = new HashMap<>();
    private final Map<Node, Long> anchorSizes = new IdentityHashMap<>();
    private final Deque<Frame> stack = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Node root;
    private long nodes;
    private int aliases;

    private EngineReader(HeaderText header, Limits limits) {
        this.header = header;
        this.text = header.text();
        this.base = header.span().start();
        this.limits = limits;
        this.codePoints = CodePoints.of(text, header.span());
        this.lines = new LineScan(header);
    }

    static ParsedHeader read(HeaderText header, Limits limits) {
        EngineReader reader = new EngineReader(header, limits);
        try {
            boolean complete = reader.run();
            return new ParsedHeader(complete ? reader.root : null, complete, reader.problems);
        } catch (NumberFormatException e) {
            // the engine lets it out where digits of an escape are missing
            List<Problem> all = new ArrayList<>(reader.problems);
            all.add(YamlSyntax.translate(new YamlEngineException(e), header, reader.codePoints));
            return new ParsedHeader(null, false, all);
        } catch (YamlEngineException e) {
            List<Problem> all = new ArrayList<>(reader.problems);
            all.add(YamlSyntax.translate(e, header, reader.codePoints));
            return new ParsedHeader(null, false, all);
        }
    }

    private boolean run() {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(false)
                // with a smaller buffer the engine copies what it looks ahead at again and again
                .setBufferSize(Math.max(SMALLEST_BUFFER, header.span().length() + 1))
                .build();
        Parser parser = new ParserImpl(settings, new StreamReader(settings, header.header()));
        int documents = 0;
        while (parser.hasNext()) {
            Event event = parser.next();
            if (event instanceof DocumentStartEvent) {
                if (++documents > 1) {
                    int at = offset(event.getStartMark());
                    problems.add(Problem.error(
                                    Ids.SECOND_DOCUMENT,
                                    header.at(lines.contentOf(at), KeyPath.root()),
                                    Message.of("Unexpected second document, expected one map of keys and values"))
                            .withHint(Message.of("remove the `...` line, or everything behind it")));
                    return false;
                }
            } else if (event instanceof NodeEvent node) {
                if (!accept(node)) {
                    return false;
                }
            } else if (event instanceof CollectionEndEvent end) {
                close(end);
            }
        }
        return true;
    }

    private boolean accept(NodeEvent event) {
        if (++nodes > limits.nodes()) {
            return exceeded(event, "nodes", nodes, limits.nodes());
        }
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getValue().length() > limits.scalarChars()) {
                return exceeded(event, "scalarChars", scalar.getValue().length(), limits.scalarChars());
            }
            add(remember(scalar(scalar), 1), 1);
        } else if (event instanceof AliasEvent alias) {
            return alias(alias);
        } else {
            CollectionStartEvent start = (CollectionStartEvent) event;
            if (stack.size() >= limits.depth()) {
                return exceeded(event, "depth", stack.size() + 1L, limits.depth());
            }
            stack.push(frame(start));
        }
        return true;
    }

    private boolean alias(AliasEvent event) {
        String name = event.getAlias().getValue();
        Span span = span(event);
        if (++aliases > limits.aliases()) {
            return exceeded(event, "aliases", aliases, limits.aliases());
        }
        Node target = anchors.get(name);
        if (target == null && stack.stream().noneMatch(frame -> name.equals(frame.anchor()))) {
            problems.add(YamlSyntax.unknownAlias(header, span, name));
            return false;
        }
        long size = target == null ? 1 : anchorSizes.getOrDefault(target, 1L);
        nodes += size;
        if (nodes > limits.nodes()) {
            return exceeded(event, "nodes", nodes, limits.nodes());
        }
        add(new AliasNode(span, name, target), size);
        return true;
    }

    private boolean exceeded(Event event, String setting, long measured, long limit) {
        int at = offset(event.getStartMark());
        problems.add(YamlSyntax.limit(header, Span.at(at), setting, measured, limit));
        return false;
    }

    private Frame frame(CollectionStartEvent event) {
        boolean flow = event.getFlowStyle() == FlowStyle.FLOW;
        int start = offset(event.getStartMark());
        Node.Properties properties =
                properties(start, anchorOf(event), event.getTag().orElse(null));
        if (properties != null && properties.anchor() != null) {
            // from here on the name means this collection, even inside of it
            anchors.remove(properties.anchor());
        }
        int content = properties == null
                ? start
                : lines.skipToContent(properties.span().end());
        return new Frame(event instanceof MappingStartEvent, flow, content, properties);
    }

    private void close(CollectionEndEvent event) {
        Frame frame = stack.pop();
        int end;
        if (frame.flow) {
            end = offset(event.getEndMark());
        } else {
            end = frame.children.isEmpty()
                    ? frame.start
                    : Math.max(
                            frame.start,
                            frame.children
                                    .get(frame.children.size() - 1)
                                    .fullSpan()
                                    .end());
        }
        CollectionStyle style = frame.flow ? CollectionStyle.FLOW : CollectionStyle.BLOCK;
        // a block map whose first key is absent (": x") begins at its colon, which lies before the empty key's place
        int start = frame.flow || frame.children.isEmpty() || frame.properties != null
                ? frame.start
                : Math.min(frame.start, frame.children.get(0).fullSpan().start());
        Span span = new Span(start, Math.max(start, end));
        Node node;
        if (frame.map) {
            List<MapNode.Entry> entries = new ArrayList<>(frame.children.size() / 2);
            for (int i = 0; i + 1 < frame.children.size(); i += 2) {
                entries.add(new MapNode.Entry(frame.children.get(i), frame.children.get(i + 1)));
            }
            node = new MapNode(span, style, entries, frame.properties);
        } else {
            node = new ListNode(span, style, frame.children, frame.properties);
        }
        add(remember(node, frame.size), frame.size);
    }

    private Node remember(Node node, long size) {
        String anchor = node.anchor();
        if (anchor != null) {
            anchors.put(anchor, node);
            anchorSizes.put(node, size);
        }
        return node;
    }

    private void add(Node node, long size) {
        Frame parent = stack.peek();
        if (parent == null) {
            root = node;
        } else {
            parent.children.add(node);
            parent.size += size;
        }
    }

    private ScalarNode scalar(ScalarEvent event) {
        int start = offset(event.getStartMark());
        int end = offset(event.getEndMark());
        Node.Properties properties =
                properties(start, anchorOf(event), event.getTag().orElse(null));
        ScalarStyle style = switch (event.getScalarStyle()) {
            case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
            case LITERAL -> ScalarStyle.LITERAL;
            case FOLDED -> ScalarStyle.FOLDED;
            default -> ScalarStyle.PLAIN;
        };
        Span span;
        if (properties == null) {
            span = new Span(start, end);
        } else if (style == ScalarStyle.PLAIN && event.getValue().isEmpty()) {
            span = Span.at(properties.span().end());
        } else {
            span = new Span(lines.skipToContent(properties.span().end()), end);
        }
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            span = new Span(span.start(), lines.endOfBlockScalar(span.start(), end, parentIndent()));
        }
        return new ScalarNode(span, style, event.getValue(), properties);
    }

    /** The column of the innermost block collection, which explicit indentation indicators count from; -1 at the root. */
    private int parentIndent() {
        Frame parent = stack.peek();
        if (parent == null) {
            return -1;
        }
        int at = parent.map && !parent.children.isEmpty()
                ? parent.children.get(0).fullSpan().start()
                : parent.start;
        return lines.columnOf(at);
    }

    private Node.@Nullable Properties properties(int start, @Nullable String anchor, @Nullable String tag) {
        if (anchor == null && tag == null) {
            return null;
        }
        int end = start;
        int expected = (anchor == null ? 0 : 1) + (tag == null ? 0 : 1);
        for (int i = 0; i < expected; i++) {
            end = i == 0 ? start : lines.skipToContent(end);
            boolean verbatim = text.startsWith("!<", end);
            while (end < header.span().end()
                    && !LineScan.isSpaceOrBreak(text.charAt(end))
                    && !isFlowEnd(end, verbatim)) {
                end++;
            }
        }
        return new Node.Properties(anchor, tag, new Span(start, end));
    }

    /** In a flow collection, {@code [&a, b]}: a comma or bracket ends an anchor or tag. */
    private boolean isFlowEnd(int at, boolean verbatim) {
        Frame parent = stack.peek();
        return parent != null && parent.flow && !verbatim && ",[]{}".indexOf(text.charAt(at)) >= 0;
    }

    private static @Nullable String anchorOf(NodeEvent event) {
        return event.getAnchor().map(Object::toString).orElse(null);
    }

    private Span span(Event event) {
        return new Span(offset(event.getStartMark()), offset(event.getEndMark()));
    }

    private int offset(Optional<Mark> mark) {
        return base + codePoints.toUtf16(mark.map(Mark::getIndex).orElse(0));
    }

    /** A collection whose end has not come yet. */
    private static final class Frame {
        final boolean map;
        final boolean flow;
        final int start;
        final Node.@Nullable Properties properties;
        final List<Node> children = new ArrayList<>();
        long size = 1;

        Frame(boolean map, boolean flow, int start, Node.@Nullable Properties properties) {
            this.map = map;
            this.flow = flow;
            this.start = start;
            this.properties = properties;
        }

        @Nullable
        String anchor() {
            return properties == null ? null : properties.anchor();
        }
    }
}

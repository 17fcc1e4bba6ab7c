package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.dialect.DialectKey.ListRule;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads lists, sets and arrays, from lists and from single values. */
final class ListReader extends TypeReader {

    /** What the items become. */
    enum Kind {
        LIST,
        SET,
        ARRAY
    }

    private final Kind kind;
    private final Class<?> itemType;
    private final TypeReader item;

    ListReader(Kind kind, Class<?> itemType, TypeReader item) {
        this.kind = kind;
        this.itemType = itemType;
        this.item = item;
    }

    @Override
    Object absent() {
        return finish(List.of());
    }

    @Override
    boolean accepts(Node node, Use use, Run run) {
        return node instanceof ListNode || Run.isNull(node) || item.accepts(node, use, run);
    }

    @Override
    Message expected() {
        return Message.of("a list");
    }

    @Override
    TypeReader inner() {
        return item;
    }

    @Override
    Object read(Node node, Use use, Run run) {
        List<Node> items = items(node, use, run);
        Object[] values = new Object[items.size()];
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            run.enter(i);
            Object value = item(items.get(i), use, run);
            run.leave();
            // a wrong item is reported; the others are still good
            if (value != FAILED && value != MISSING) {
                values[count++] = value;
            }
        }
        return finish(List.of(count == values.length ? values : Arrays.copyOf(values, count)), node, run);
    }

    /** Reads an item; a null item is reported and left out. */
    private Object item(Node raw, Use use, Run run) {
        Node target = run.follow(raw);
        if (target == null) {
            return FAILED;
        } else if (!Run.isNull(target)) {
            return item.read(target, use, run);
        }
        Object absent = item instanceof ListReader ? MISSING : item.absent();
        if (absent == MISSING && !use.unwrap()) {
            run.warn(
                    Ids.NULL_ITEM,
                    target,
                    Message.of("Unexpected empty item, expected a value behind `-`"),
                    Message.of("write a value or delete the item"));
        }
        return absent;
    }

    /** The nodes of the items, wherever they stand. Also used to find an item's place. */
    List<Node> items(Node node, Use use, Run run) {
        if (node instanceof ListNode list) {
            return use.unwrap() ? unwrapped(list, use, run) : list.items();
        } else if (node instanceof ScalarNode scalar) {
            return ofText(scalar, use, run);
        } else if (node instanceof MapNode && !item.accepts(node, use, run)) {
            run.error(
                    Ids.MAP_FOR_LIST,
                    node,
                    Message.of("Unexpected map, expected a list"),
                    Message.of("write each item behind `- `"));
            return List.of();
        }
        return List.of(node);
    }

    private List<Node> unwrapped(ListNode list, Use use, Run run) {
        List<Node> items = list.items();
        ListRule rule = use.splitItems() ? use.split() : ListRule.ONE;
        int same = 0;
        while (same < items.size() && isOneItem(items.get(same), rule)) {
            same++;
        }
        if (same == items.size()) {
            return items;
        }
        List<Node> nodes = new ArrayList<>(items.size());
        nodes.addAll(items.subList(0, same));
        for (int i = same; i < items.size(); i++) {
            Node raw = items.get(i);
            Node node = run.follow(raw);
            if (node instanceof ScalarNode scalar) {
                if (!Unwrapping.isBlank(scalar)) {
                    nodes.addAll(split(scalar, rule, use, run));
                }
            } else if (node != null) {
                nodes.add(raw);
            }
        }
        return nodes;
    }

    /** Whether a node is a text that says itself and nothing else, so that there is nothing to take off or to split. */
    private static boolean isOneItem(Node node, ListRule rule) {
        if (!(node instanceof ScalarNode scalar) || Unwrapping.isBlank(scalar) || Unwrapping.isWrapped(scalar)) {
            return false;
        }
        String text = scalar.text();
        for (int i = 0; rule != ListRule.ONE && i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSeparator(c, rule) || Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeparator(char c, ListRule rule) {
        return rule == ListRule.COMMAS ? c == ',' || c == '，' || c == '\n' : Character.isWhitespace(c);
    }

    private List<Node> ofText(ScalarNode scalar, Use use, Run run) {
        List<Node> parts = split(scalar, use.split(), use, run);
        if (!use.quietText() && !parts.isEmpty()) {
            run.warn(
                    Ids.TEXT_FOR_LIST,
                    scalar,
                    Message.of("Unexpected text `{0}`, expected a list", Run.shown(scalar)),
                    parts.size() == 1
                            ? Message.of("write each item on a line of its own behind `- `")
                            : Message.of("read as {0} items; write each behind `- `", parts.size()));
        }
        return parts;
    }

    private static List<Node> split(ScalarNode scalar, ListRule rule, Use use, Run run) {
        if (use.unwrap() && Unwrapping.isWrapped(scalar)) {
            Node decoded = Unwrapping.decoded(scalar, run);
            if (decoded instanceof ListNode list) {
                return list.items();
            } else if (decoded != null) {
                return List.of(decoded);
            } else if (Unwrapping.isUnreadable(scalar, run)) {
                return List.of();
            }
        }
        if (Unwrapping.isBlank(scalar)) {
            return List.of();
        }
        ScalarNode text = use.unwrap() ? Unwrapping.trimmed(scalar) : scalar;
        return rule == ListRule.ONE ? List.of(text) : parts(text, rule, run);
    }

    private static List<Node> parts(ScalarNode scalar, ListRule rule, Run run) {
        String text = scalar.text();
        Span span = scalar.span();
        // a plain scalar on one line stands in the file letter by letter
        boolean literal = span.length() == text.length();
        List<Node> parts = new ArrayList<>(1);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || isSeparator(text.charAt(i), rule);
            if (end) {
                int from = start;
                int to = i;
                while (from < to && Character.isWhitespace(text.charAt(from))) {
                    from++;
                }
                while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                    to--;
                }
                if (from == 0 && to == text.length() && to > 0) {
                    return List.of(scalar);
                } else if (from < to) {
                    Span place = literal ? new Span(span.start() + from, span.start() + to) : span;
                    parts.add(new ScalarNode(place, scalar.style(), text.substring(from, to), null));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private Object finish(List<Object> values) {
        return switch (kind) {
            case LIST -> List.copyOf(values);
            case SET -> Collections.unmodifiableSet(new LinkedHashSet<>(values));
            case ARRAY -> {
                Object array = Array.newInstance(itemType, values.size());
                for (int i = 0; i < values.size(); i++) {
                    Array.set(array, i, values.get(i));
                }
                yield array;
            }
        };
    }

    private Object finish(List<Object> values, Node node, Run run) {
        if (kind == Kind.SET) {
            Set<Object> seen = new LinkedHashSet<>();
            for (Object value : values) {
                if (!seen.add(value)) {
                    run.warn(
                            Ids.DUPLICATE_ITEM,
                            node,
                            Message.of("Unexpected second `{0}`, expected every item once", value.toString()),
                            Message.of("delete one of the two"));
                }
            }
        }
        return finish(values);
    }

    @Override
    Value write(Object value, Writing writing) {
        List<Value> values = new ArrayList<>();
        for (Object part : parts(value)) {
            Value written = item.write(part, writing);
            values.add(written != null ? written : new Value.Null());
        }
        return new Value.Items(values);
    }

    static Iterable<?> parts(Object value) {
        if (value instanceof Iterable<?> items) {
            return items;
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < Array.getLength(value); i++) {
            items.add(Array.get(value, i));
        }
        return items;
    }
}

package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads maps whose keys are any scalar type. */
final class MapReader extends TypeReader {

    private final TypeReader key;
    private final TypeReader item;

    MapReader(TypeReader key, TypeReader item) {
        this.key = key;
        this.item = item;
    }

    @Override
    Object absent() {
        return Map.of();
    }

    @Override
    boolean accepts(Node node, Use use, Run run) {
        return node instanceof MapNode;
    }

    @Override
    Message expected() {
        return Message.of("a map");
    }

    @Override
    TypeReader inner() {
        return item;
    }

    @Override
    Object read(Node node, Use use, Run run) {
        MapNode map = asMap(node, use, run);
        if (map == null) {
            return unreadable(node, use, run) ? FAILED : mismatch(node, expected(), run);
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        for (MapNode.Entry entry : map.entries()) {
            String name = entry.name();
            run.enter(name == null ? "" : name);
            // a key `null` is a word, not nothing
            Node keyNode = run.follow(entry.key());
            Object keyValue = keyNode == null ? FAILED : key.read(keyNode, use, run);
            Object value = item.value(entry.value(), use, run);
            // a wrong entry is reported; the others are still good
            if (keyValue != FAILED && value != FAILED && values.putIfAbsent(keyValue, value) != null) {
                run.warn(
                        Ids.DUPLICATE_KEY,
                        entry.key(),
                        Message.of("Unexpected second `{0}`, expected every key once", String.valueOf(name)),
                        null);
                values.put(keyValue, value);
            }
            run.leave();
        }
        return Collections.unmodifiableMap(values);
    }

    /** A map, unwrapped where that is wanted; null if it is none. */
    static @Nullable MapNode asMap(Node node, Use use, Run run) {
        if (node instanceof MapNode map) {
            return map;
        } else if (!use.unwrap()) {
            return null;
        } else if (node instanceof ListNode list) {
            if (list.items().isEmpty()) {
                return new MapNode(list.span(), list.style(), List.of(), null);
            }
            Node single = Unwrapping.single(list, true, run);
            return single == null || single instanceof ListNode ? null : asMap(single, use, run);
        }
        Node decoded = node instanceof ScalarNode scalar ? Unwrapping.decoded(scalar, run) : null;
        if (decoded instanceof ListNode list && list.items().isEmpty()) {
            return new MapNode(list.span(), list.style(), List.of(), null);
        }
        return decoded instanceof MapNode map ? map : null;
    }

    /** Whether a damaged serialized text stands where a map should; it is then reported. */
    static boolean unreadable(Node node, Use use, Run run) {
        Node one = node instanceof ListNode list && use.unwrap() ? Unwrapping.onlyRow(list, run) : node;
        return use.unwrap() && one instanceof ScalarNode scalar && Unwrapping.isUnreadable(scalar, run);
    }

    static Object mismatch(Node node, Message expected, Run run) {
        return run.error(
                Ids.VALUE_FOR_MAP,
                node,
                Message.of(
                        "Unexpected {0}, expected {1}",
                        node instanceof ScalarNode ? "`" + Run.shown(node) + "`" : Run.shown(node), expected),
                Message.of("write `key: value` lines below the key"));
    }

    @Override
    Value write(Object value, Writing writing) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
            Value name = key.write(entry.getKey(), writing);
            Value written = item.write(entry.getValue(), writing);
            values.put(name == null ? "" : String.valueOf(name.toJava()), written != null ? written : new Value.Null());
        }
        return new Value.Entries(values);
    }
}

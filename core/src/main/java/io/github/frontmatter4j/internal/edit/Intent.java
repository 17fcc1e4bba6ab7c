package io.github.frontmatter4j.internal.edit;

import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tree that a change is to lead to, made from the old tree without looking at any text, and the comparison with the
 * tree that was read back. What the change does not name must be the same to the letter: text, style, tag, anchor.
 */
public final class Intent {

    /** What is to stand at a place. */
    private sealed interface Expected {}

    /** The old node, unchanged. */
    private record Kept(Node node) implements Expected {}

    /** A value that an edit wants. */
    private record Wanted(Value value) implements Expected {}

    /** What is to be an entry of a map. */
    private sealed interface Pair {}

    /** The old entry, unchanged. */
    private record KeptPair(MapNode.Entry entry) implements Pair {}

    private record NewPair(Expected key, Expected value) implements Pair {}

    /**
     * @param entries what is to stand there, in order
     * @param added what is to stand there too, where the format decides; null for nothing
     */
    private record MapShape(List<Pair> entries, @Nullable NewPair added) implements Expected {}

    private record ListShape(List<Expected> items) implements Expected {}

    private final HeaderFormat format;
    private final Expected expected;

    private Intent(HeaderFormat format, Expected expected) {
        this.format = format;
        this.expected = expected;
    }

    /**
     * The intent of a change.
     *
     * @param format the header's format, which knows what its scalars mean
     * @param root the old tree; null for a header without one
     * @param change what is wanted
     * @return the intent, or null if the change makes no sense for this tree
     */
    public static @Nullable Intent of(HeaderFormat format, @Nullable MapNode root, HeaderChange change) {
        Expected expected = new Maker(format, change).at(root, 0);
        return expected == null ? null : new Intent(format, expected);
    }

    /**
     * Whether a tree is the intended one.
     *
     * @param root the tree that was read back; null if the header has none
     * @return true if nothing differs
     */
    public boolean isMetBy(@Nullable Node root) {
        boolean empty = expected instanceof MapShape map && map.entries().isEmpty() && map.added() == null;
        return root == null ? empty : matches(expected, root);
    }

    private boolean matches(Expected wanted, Node node) {
        if (wanted instanceof Kept kept) {
            return isSame(kept.node(), node);
        } else if (wanted instanceof Wanted value) {
            return holds(value.value(), node);
        } else if (wanted instanceof MapShape map) {
            return node instanceof MapNode found
                    && (map.added() == null
                            ? allEntries(map.entries(), found.entries())
                            : allAnd(map.added(), map.entries(), found.entries()));
        }
        List<Expected> items = ((ListShape) wanted).items();
        if (!(node instanceof ListNode found) || found.items().size() != items.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!matches(items.get(i), found.items().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean allAnd(NewPair added, List<Pair> wanted, List<MapNode.Entry> found) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (matches(added.key(), found.get(i).key())) {
                List<MapNode.Entry> rest = new ArrayList<>(found);
                return matches(added.value(), rest.remove(i).value()) && allEntries(wanted, rest);
            }
        }
        return false;
    }

    private boolean allEntries(List<Pair> wanted, List<MapNode.Entry> found) {
        if (wanted.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!matches(wanted.get(i), found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(Pair wanted, MapNode.Entry found) {
        if (wanted instanceof KeptPair kept) {
            MapNode.Entry old = kept.entry();
            return old == found || (isSame(old.key(), found.key()) && isSame(old.value(), found.value()));
        }
        NewPair made = (NewPair) wanted;
        return matches(made.key(), found.key()) && matches(made.value(), found.value());
    }

    private boolean holds(Value value, Node node) {
        if (value instanceof Value.Items items) {
            return node instanceof ListNode list
                    && list.items().size() == items.items().size()
                    && allItems(items.items(), list.items());
        } else if (value instanceof Value.Entries entries) {
            return node instanceof MapNode map
                    && map.entries().size() == entries.entries().size()
                    && allKeys(entries.entries(), map.entries());
        }
        return node instanceof ScalarNode scalar && format.reads(scalar, value);
    }

    private boolean allItems(List<Value> wanted, List<Node> found) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!holds(wanted.get(i), found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean allKeys(Map<String, Value> wanted, List<MapNode.Entry> found) {
        int i = 0;
        for (Map.Entry<String, Value> entry : wanted.entrySet()) {
            MapNode.Entry there = found.get(i++);
            if (!holds(new Value.Text(entry.getKey()), there.key()) || !holds(entry.getValue(), there.value())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Node old, Node now) {
        if (old == now) {
            return true;
        } else if (!Objects.equals(old.anchor(), now.anchor()) || !Objects.equals(old.tag(), now.tag())) {
            return false;
        } else if (old instanceof ScalarNode a && now instanceof ScalarNode b) {
            return a.style() == b.style() && a.text().equals(b.text());
        } else if (old instanceof AliasNode a && now instanceof AliasNode b) {
            return a.name().equals(b.name());
        } else if (old instanceof ListNode a && now instanceof ListNode b) {
            return a.style() == b.style() && areSame(a.items(), b.items());
        } else if (old instanceof MapNode a && now instanceof MapNode b) {
            return a.style() == b.style() && areSame(flat(a), flat(b));
        }
        return false;
    }

    private static boolean areSame(List<Node> old, List<Node> now) {
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!isSame(old.get(i), now.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Node> flat(MapNode map) {
        List<Node> nodes = new ArrayList<>(map.entries().size() * 2);
        for (MapNode.Entry entry : map.entries()) {
            nodes.add(entry.key());
            nodes.add(entry.value());
        }
        return nodes;
    }

    /** Makes the expected tree along the path of one change; everything beside the path is kept. */
    private static final class Maker {
        private final HeaderFormat format;
        private final HeaderChange change;
        private final List<KeyPath.Segment> path;

        Maker(HeaderFormat format, HeaderChange change) {
            this.format = format;
            this.change = change;
            this.path = change.path().segments();
        }

        @Nullable
        Expected at(@Nullable Node node, int depth) {
            if (depth == path.size()) {
                return change instanceof HeaderChange.Put put
                        ? new Wanted(put.value())
                        : change instanceof HeaderChange.Insert insert ? inserted(node, insert) : null;
            }
            KeyPath.Segment segment = path.get(depth);
            boolean last = depth == path.size() - 1;
            if (node instanceof MapNode map && segment instanceof KeyPath.Key key) {
                return inMap(map, key.name(), depth, last);
            } else if (node instanceof ListNode list) {
                return inList(list, segment, depth, last);
            } else if (change instanceof HeaderChange.Put put && (node == null || isNull(node))) {
                Value value = wrapped(put.value(), depth);
                return value instanceof Value.Entries entries && node == null
                        ? new MapShape(
                                entries.entries().entrySet().stream()
                                        .map(e -> (Pair) new NewPair(
                                                new Wanted(new Value.Text(e.getKey())), new Wanted(e.getValue())))
                                        .toList(),
                                null)
                        : value == null ? null : new Wanted(value);
            }
            return null;
        }

        private boolean isNull(Node node) {
            return node instanceof ScalarNode scalar && format.resolve(scalar) instanceof Value.Null;
        }

        private @Nullable Expected inMap(MapNode map, String name, int depth, boolean last) {
            int index = -1;
            List<Pair> entries = new ArrayList<>(map.entries().size());
            for (int i = 0; i < map.entries().size(); i++) {
                MapNode.Entry entry = map.entries().get(i);
                index = name.equals(entry.name()) ? i : index;
                entries.add(new KeptPair(entry));
            }
            if (index < 0) {
                Value value = change instanceof HeaderChange.Put put ? wrapped(put.value(), depth + 1) : null;
                return value == null
                        ? null
                        : new MapShape(entries, new NewPair(new Wanted(new Value.Text(name)), new Wanted(value)));
            }
            MapNode.Entry own = map.entries().get(index);
            if (last && change instanceof HeaderChange.Remove) {
                entries.remove(index);
            } else if (last && change instanceof HeaderChange.Rename rename) {
                entries.set(index, new NewPair(new Wanted(new Value.Text(rename.name())), new Kept(own.value())));
            } else if (last && change instanceof HeaderChange.Move move) {
                if (move.index() >= entries.size()) {
                    return null;
                }
                entries.add(move.index(), entries.remove(index));
            } else {
                Expected child = at(own.value(), depth + 1);
                if (child == null) {
                    return null;
                }
                entries.set(index, new NewPair(new Kept(own.key()), child));
            }
            return new MapShape(entries, null);
        }

        private @Nullable Expected inList(ListNode list, KeyPath.Segment segment, int depth, boolean last) {
            List<Expected> items = new ArrayList<>();
            list.items().forEach(item -> items.add(new Kept(item)));
            if (segment instanceof KeyPath.End) {
                Value value = change instanceof HeaderChange.Put put ? wrapped(put.value(), depth + 1) : null;
                if (value == null) {
                    return null;
                }
                items.add(new Wanted(value));
                return new ListShape(items);
            } else if (!(segment instanceof KeyPath.Index index) || index.value() >= items.size()) {
                return null;
            } else if (last && change instanceof HeaderChange.Remove) {
                items.remove(index.value());
            } else if (last && change instanceof HeaderChange.Move move) {
                if (move.index() >= items.size()) {
                    return null;
                }
                items.add(move.index(), items.remove(index.value()));
            } else if (last && change instanceof HeaderChange.Rename) {
                return null;
            } else {
                Expected child = at(list.items().get(index.value()), depth + 1);
                if (child == null) {
                    return null;
                }
                items.set(index.value(), child);
            }
            return new ListShape(items);
        }

        private static @Nullable Expected inserted(@Nullable Node node, HeaderChange.Insert insert) {
            if (!(node instanceof ListNode list)
                    || insert.index() > list.items().size()) {
                return null;
            }
            List<Expected> items = new ArrayList<>();
            list.items().forEach(item -> items.add(new Kept(item)));
            items.add(insert.index(), new Wanted(insert.value()));
            return new ListShape(items);
        }

        /** The value inside the maps and lists that the rest of the path names. */
        private @Nullable Value wrapped(Value value, int from) {
            return HeaderChange.wrapped(path.subList(from, path.size()), value);
        }
    }
}

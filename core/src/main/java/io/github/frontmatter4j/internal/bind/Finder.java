package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.internal.bind.BindResult.Found;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a tree by the names of components. */
final class Finder {

    private Finder() {}

    static @Nullable Found find(TypeReader reader, MapNode root, KeyPath component, Run run) {
        List<KeyPath.Segment> segments = component.segments();
        TypeReader current = reader;
        Node node = root;
        Use use = Use.PLAIN;
        KeyPath path = KeyPath.root();
        int at = 0;
        while (at < segments.size()) {
            current = inside(current, node, use, run);
            Node target = run.follow(node);
            KeyPath.Segment segment = segments.get(at);
            MapNode map = current instanceof RecordReader && target != null ? MapReader.asMap(target, use, run) : null;
            if (current instanceof RecordReader record && map != null) {
                List<String> names = names(segments, at);
                int count = record.keys().inlined(names) + 1;
                RecordPlaces places = record.places(map, run);
                RecordPlaces.Place place = count > names.size() ? null : places.place(names.subList(0, count));
                MapNode.Entry kept = place != null || count >= names.size()
                        ? null
                        : places.kept(names.subList(0, count), names.get(count));
                KeyPath keptPath = kept == null ? null : RecordPlaces.pathOf(map, kept, KeyPath.root());
                if (kept != null && keptPath != null) {
                    path = append(path, keptPath);
                    node = kept.value();
                    current = null;
                    at += count + 1;
                    continue;
                } else if (place == null) {
                    return null;
                }
                path = append(path, place.path());
                node = place.entry().value();
                use = place.use();
                current = place.part().valueReader();
                at += count;
                continue;
            }
            if (current instanceof ListReader list && target != null && segment instanceof KeyPath.Index index) {
                List<Node> items = new ArrayList<>(list.items(target, use, run));
                items.removeIf(Run::isNull);
                if (index.value() >= items.size()) {
                    return null;
                }
                Node item = items.get(index.value());
                path = target instanceof ListNode written && written.items().contains(item)
                        ? path.index(indexOf(written, item))
                        : path;
                node = item;
                current = list.inner();
            } else if (target instanceof MapNode entries && segment instanceof KeyPath.Key key) {
                MapNode.Entry entry = entries.entry(key.name()).orElse(null);
                if (entry == null) {
                    return null;
                }
                path = path.key(key.name());
                node = entry.value();
                current = current == null ? null : current.inner();
            } else if (target instanceof ListNode list
                    && segment instanceof KeyPath.Index index
                    && index.value() < list.items().size()) {
                path = path.index(index.value());
                node = list.items().get(index.value());
                current = current == null ? null : current.inner();
            } else {
                return null;
            }
            at++;
        }
        return new Found(path, node);
    }

    private static int indexOf(ListNode list, Node item) {
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) == item) {
                return i;
            }
        }
        return list.items().indexOf(item);
    }

    /** The reader behind wrappers. */
    private static @Nullable TypeReader inside(@Nullable TypeReader reader, Node node, Use use, Run run) {
        TypeReader current = reader;
        while (current != null) {
            if (current instanceof WrapperReaders.OptionalReader
                    || current instanceof WrapperReaders.LocatedReader
                    || current instanceof WrapperReaders.LaterReader) {
                current = current.inner();
            } else if (current instanceof SealedReader sealed) {
                Node target = run.follow(node);
                current = target == null ? null : sealed.choose(target, use, run);
            } else {
                return current;
            }
        }
        return null;
    }

    private static List<String> names(List<KeyPath.Segment> segments, int from) {
        List<String> names = new ArrayList<>();
        for (int i = from; i < segments.size() && segments.get(i) instanceof KeyPath.Key key; i++) {
            names.add(key.name());
        }
        return names;
    }

    private static KeyPath append(KeyPath path, KeyPath more) {
        KeyPath longer = path;
        for (KeyPath.Segment segment : more.segments()) {
            longer = longer.with(segment);
        }
        return longer;
    }
}

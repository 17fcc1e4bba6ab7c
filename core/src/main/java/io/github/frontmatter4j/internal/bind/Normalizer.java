package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.bind.DateReading;
import io.github.frontmatter4j.dialect.DialectKey.ListRule;
import io.github.frontmatter4j.internal.bind.RecordShape.Part;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.wordpress.PhpSerialized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds values that stand in an exporter's wrapping, and says how they would stand without it. */
final class Normalizer {

    private final Run run;
    private final Writing writing;
    private final List<HeaderChange> changes = new ArrayList<>();

    Normalizer(Run run, Writing writing) {
        this.run = run;
        this.writing = writing;
    }

    List<HeaderChange> changes(RecordReader reader, MapNode map, Object record) {
        reader.places(map, run).walk(record, record, new RecordPlaces.Visitor() {
            @Override
            public void value(
                    int group,
                    Part part,
                    @Nullable Object value,
                    @Nullable Object same,
                    RecordPlaces.@Nullable Place place,
                    List<KeyPath> others) {
                if (place != null && place.use().unwrap()) {
                    component(part, value, place);
                }
            }

            @Override
            public void rest(Part part, Object value, Object same, Map<String, MapNode.Entry> kept) {
                if (part.unwrap() && part.valueReader().write(value, writing) instanceof Value.Entries cleaned) {
                    kept.forEach(
                            (name, entry) -> kept(map, entry, cleaned.entries().get(name)));
                }
            }
        });
        return List.copyOf(changes);
    }

    private void component(Part part, @Nullable Object value, RecordPlaces.Place place) {
        Node node = run.follow(place.entry().value());
        Value wanted = value == null ? null : part.valueReader().write(value, writing);
        if (node == null || !isWrapped(node, wanted, place)) {
            return;
        }
        boolean nothing = value == null || part.isAbsent(value);
        changes.add(
                nothing || wanted == null
                        ? new HeaderChange.Remove(place.path())
                        : new HeaderChange.Put(place.path(), HeaderDraft.said(place.key(), part.means(), wanted)));
    }

    private static boolean isWrapped(Node node, @Nullable Value wanted, RecordPlaces.Place place) {
        if (node instanceof ListNode list) {
            boolean commas = place.use().splitItems() && place.use().split() != ListRule.ONE;
            boolean rows =
                    !(wanted instanceof Value.Items) || commas && list.items().size() == 1;
            return !list.items().isEmpty() && rows && !(wanted instanceof Value.Entries && !isText(list))
                    || list.items().stream().anyMatch(Normalizer::isSerialized);
        }
        if (!(node instanceof ScalarNode scalar)) {
            return false;
        } else if (ContentDate.read(scalar.text()).form() == DateReading.Form.NEVER) {
            return true;
        }
        boolean differs = wanted instanceof Value.Text text && !text.text().equals(scalar.text());
        return isSerialized(scalar) || differs;
    }

    private static boolean isText(ListNode list) {
        return list.items().stream().allMatch(ScalarNode.class::isInstance);
    }

    private static boolean isSerialized(Node node) {
        return node instanceof ScalarNode scalar
                && PhpSerialized.data(scalar.text()).isPresent();
    }

    private void kept(MapNode map, MapNode.Entry entry, @Nullable Value cleaned) {
        KeyPath path = RecordPlaces.pathOf(map, entry, KeyPath.root());
        if (path == null || cleaned == null) {
            return;
        }
        Value plain = WrapperReaders.ValueReader.plain(entry.value(), run);
        if (plain.equals(cleaned)) {
            return;
        }
        boolean nothing = cleaned instanceof Value.Text text && text.text().isEmpty();
        changes.add(nothing ? new HeaderChange.Remove(path) : new HeaderChange.Put(path, cleaned));
    }
}

package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.internal.bind.RecordShape.Part;
import io.github.frontmatter4j.internal.bind.Written.LossKind;
import io.github.frontmatter4j.model.Term;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys and values of a new header, in order, before it is settled which of its keys each component takes. */
final class HeaderDraft {

    private record Item(
            String component,
            List<DialectKey> keys,
            @Nullable Field means,
            Value value) {}

    private final @Nullable String customKeysUnder;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, Value> rest = new LinkedHashMap<>();
    private final List<Written.Loss> losses = new ArrayList<>();

    HeaderDraft(@Nullable String customKeysUnder) {
        this.customKeysUnder = customKeysUnder;
    }

    void put(Part part, Value value) {
        if (!part.keys().isEmpty()) {
            items.add(new Item(part.name(), part.keys(), part.means(), value));
        } else if (part.means() != null) {
            // kept under the usual name, where nobody reads it but a way back finds it
            DialectKey usual = Dialect.STANDARD.keys(part.means()).get(0);
            String name = usual.path().segments().size() == 1
                    ? ((KeyPath.Key) usual.path().last()).name()
                    : part.name();
            rest.put(name, value);
            losses.add(new Written.Loss(LossKind.NO_KEY, part.name(), name));
        }
    }

    /** Notes what the written form of a value no longer says. */
    void compare(Part part, Object value, Writing writing) {
        Object inner = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (inner instanceof ContentDate date
                && date.offset().isPresent()
                && writing.dialect().dateForm() == Dialect.DateForm.LOCAL) {
            losses.add(new Written.Loss(LossKind.NO_OFFSET, part.name(), ""));
        } else if (inner instanceof List<?> list
                && !writing.dialect().categoriesNest()
                && list.stream()
                        .anyMatch(item ->
                                item instanceof Term term && !term.parents().isEmpty())) {
            losses.add(new Written.Loss(LossKind.NO_HIERARCHY, part.name(), ""));
        }
    }

    List<Written.Loss> losses() {
        return losses;
    }

    void rest(String name, Value value) {
        rest.put(name, value);
    }

    Map<String, Value> toMap() {
        List<DialectKey> chosen = new ArrayList<>();
        items.forEach(item -> chosen.add(item.keys().get(0)));
        // `date` gives way to `date.created` where `date.updated` is written too
        for (int i = 0; i < items.size(); i++) {
            for (DialectKey key : items.get(i).keys()) {
                chosen.set(i, key);
                if (!holdsAnother(i, chosen)) {
                    break;
                }
                chosen.set(i, items.get(i).keys().get(0));
            }
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            KeyPath path = chosen.get(i).path();
            if (!put(tree, path.segments(), 0, said(items.get(i), chosen.get(i)))) {
                losses.add(new Written.Loss(LossKind.NO_ROOM, items.get(i).component(), path.toString()));
            }
        }
        for (Map.Entry<String, Value> entry : rest.entrySet()) {
            List<KeyPath.Segment> path = customKeysUnder == null
                    ? KeyPath.of(entry.getKey()).segments()
                    : KeyPath.of(customKeysUnder, entry.getKey()).segments();
            put(tree, path, 0, entry.getValue());
        }
        return settle(tree);
    }

    private boolean holdsAnother(int index, List<DialectKey> chosen) {
        List<KeyPath.Segment> path = chosen.get(index).path().segments();
        for (int i = 0; i < chosen.size(); i++) {
            List<KeyPath.Segment> other = chosen.get(i).path().segments();
            if (i != index
                    && other.size() > path.size()
                    && other.subList(0, path.size()).equals(path)) {
                return true;
            }
        }
        return false;
    }

    /** What a key has to say so that the component says this. */
    private static Value said(Item item, DialectKey key) {
        return said(key, item.means(), item.value());
    }

    static Value said(DialectKey key, @Nullable Field means, Value value) {
        switch (key.reading()) {
            case NEGATED -> {
                return value instanceof Value.Bool bool ? new Value.Bool(!bool.value()) : value;
            }
            case STATUS -> {
                return value instanceof Value.Bool bool ? new Value.Text(bool.value() ? "draft" : "publish") : value;
            }
            default -> {
                if (means == null && key.split() == DialectKey.ListRule.COMMAS && value instanceof Value.Items items) {
                    Value joined = Shapes.joined(",", key.split(), items);
                    return joined == null ? value : joined;
                }
                boolean single = means == Field.AUTHORS
                        && key.path().last() instanceof KeyPath.Key last
                        && last.name().equals("author");
                return single
                                && value instanceof Value.Items list
                                && list.items().size() == 1
                        ? list.items().get(0)
                        : value;
            }
        }
    }

    /** False if something else stands there. */
    @SuppressWarnings("unchecked")
    private static boolean put(Map<String, Object> tree, List<KeyPath.Segment> path, int at, Value value) {
        String name = ((KeyPath.Key) path.get(at)).name();
        if (at == path.size() - 1) {
            Object known = tree.get(name);
            if (known instanceof Map<?, ?> && value instanceof Value.Entries more) {
                more.entries().forEach((key, inner) -> ((Map<String, Object>) known).putIfAbsent(key, inner));
                return true;
            } else if (known == null) {
                tree.put(name, value);
                return true;
            }
            return false;
        }
        Object inner = tree.get(name);
        if (inner instanceof Value.Entries entries) {
            inner = new LinkedHashMap<String, Object>(entries.entries());
            tree.put(name, inner);
        } else if (inner == null) {
            inner = new LinkedHashMap<String, Object>();
            tree.put(name, inner);
        }
        return inner instanceof Map<?, ?> && put((Map<String, Object>) inner, path, at + 1, value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Value> settle(Map<String, Object> tree) {
        Map<String, Value> values = new LinkedHashMap<>();
        tree.forEach((name, value) -> values.put(
                name, value instanceof Value known ? known : new Value.Entries(settle((Map<String, Object>) value))));
        return values;
    }
}

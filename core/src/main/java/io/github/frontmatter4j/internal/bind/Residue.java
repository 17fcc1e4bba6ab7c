package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.wordpress.PhpSerialized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells values that an exporter wrapped from values an author wrote, for keys that nobody declares. */
final class Residue {

    /** Beginnings of keys that only WordPress and its plug-ins use. */
    private static final List<String> PREFIXES = List.of(
            "rank_math_",
            "_yoast_",
            "_aioseo",
            "_seopress_",
            "_wp_",
            "_edit_",
            "_thumbnail_id",
            "seo_",
            "blogger_",
            "dsq_",
            "views",
            "post_views_count",
            "suxing_",
            "bigfa_",
            "enclosure");

    private Residue() {}

    /**
     * Whether the header comes from an exporter that writes meta data in rows. Only forms count that no person writes, so
     * that a key added by hand does not change how the others are read.
     */
    static boolean isExported(MapNode root) {
        List<MapNode.Entry> entries = root.entries();
        for (int i = 0; i < entries.size(); i++) {
            MapNode.Entry entry = entries.get(i);
            String name = entry.name();
            if (name != null && entry.value() instanceof ListNode list && isWrapped(name, list.items())) {
                return true;
            }
        }
        return false;
    }

    /** A serialized text alone, the same row twice, or a single row of a key of WordPress. */
    private static boolean isWrapped(String name, List<Node> rows) {
        if (rows.isEmpty() || !(rows.get(0) instanceof ScalarNode first)) {
            return false;
        }
        for (int i = 1; i < rows.size(); i++) {
            if (!(rows.get(i) instanceof ScalarNode scalar) || !scalar.text().equals(first.text())) {
                return false;
            }
        }
        boolean known = !name.equals("rank_math_robots") && isOfWordPress(name);
        return rows.size() > 1 || known || PhpSerialized.looksSerialized(first.text());
    }

    private static boolean isOfWordPress(String name) {
        for (String prefix : PREFIXES) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The values of keys nobody declares. In an exported header, rows of meta data become single values; lists behind
     * {@code categories} and {@code tags} are taxonomies and stay lists.
     */
    static Value.Entries values(List<MapNode.Entry> entries, boolean exported, int taxonomies, Run run) {
        if (entries.size() == 1) {
            MapNode.Entry entry = entries.get(0);
            return new Value.Entries(Map.of(name(entry), value(entry, exported, taxonomies, run)));
        }
        Map<String, Value> values = new LinkedHashMap<>(entries.size() * 2);
        for (MapNode.Entry entry : entries) {
            values.put(name(entry), value(entry, exported, taxonomies, run));
        }
        return new Value.Entries(values);
    }

    private static String name(MapNode.Entry entry) {
        return entry.name() == null ? "" : String.valueOf(entry.name());
    }

    private static Value value(MapNode.Entry entry, boolean exported, int taxonomies, Run run) {
        String name = name(entry);
        run.enter(name);
        boolean meta = exported && entry.start() < taxonomies;
        Value value = WrapperReaders.ValueReader.plain(entry.value(), run);
        if (exported) {
            value = name.equals("meta") && value instanceof Value.Entries map ? clean(map) : clean(value, meta);
        }
        run.leave();
        return value;
    }

    /** Where the taxonomies begin: behind them all keys are lists of terms. */
    static int taxonomies(MapNode root) {
        List<MapNode.Entry> entries = root.entries();
        for (int i = 0; i < entries.size(); i++) {
            String name = entries.get(i).name();
            if ("categories".equals(name) || "tags".equals(name)) {
                return entries.get(i).start();
            }
        }
        return Integer.MAX_VALUE;
    }

    private static Value clean(Value.Entries map) {
        Map<String, Value> values = new LinkedHashMap<>();
        map.entries().forEach((name, value) -> values.put(name, clean(value, true)));
        return new Value.Entries(values);
    }

    private static Value clean(Value value, boolean meta) {
        if (value instanceof Value.Text text) {
            String trimmed = text.text().endsWith("\n") ? text.text().stripTrailing() : text.text();
            Value decoded = PhpSerialized.data(trimmed).orElse(null);
            String readable = decoded != null ? trimmed : Entities.decode(trimmed);
            return decoded != null ? decoded : readable.equals(text.text()) ? text : new Value.Text(readable);
        }
        if (!(value instanceof Value.Items items)) {
            return value;
        }
        List<Value> cleaned = new ArrayList<>(items.items().size());
        for (Value item : items.items()) {
            cleaned.add(clean(item, false));
        }
        if (!meta) {
            return new Value.Items(cleaned);
        }
        Value single = single(cleaned);
        return single != null ? single : new Value.Items(cleaned);
    }

    /** The one value of equal rows; null if they differ. Rows of blanks are one blank. */
    private static @Nullable Value single(List<Value> rows) {
        Value first = null;
        for (Value row : rows) {
            if (isBlank(row)) {
                continue;
            } else if (first != null && !first.equals(row)) {
                return null;
            }
            first = row;
        }
        return first == null ? new Value.Text("") : first;
    }

    private static boolean isBlank(Value value) {
        return value instanceof Value.Null
                || value instanceof Value.Text text
                        && (text.text().isBlank() || text.text().equals("\\n"));
    }
}

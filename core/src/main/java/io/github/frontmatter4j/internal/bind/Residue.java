package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.wordpress.PhpSerialized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells values that an exporter wrapped from values an author wrote, for keys that nobody declares. */
final class Residue {

    private static final List<String> PREFIXES =
            List.of("rank_math_", "_yoast_", "_aioseo", "_seopress_", "_wp_", "_edit_", "seo_manual_", "_thumbnail_id");
    private static final Set<String> SIGNS = Set.of("guid", "parent_post_id", "dsq_thread_id", "seo_title");

    private Residue() {}

    /** Whether the header comes from a WordPress exporter. */
    static boolean isExported(MapNode root) {
        for (MapNode.Entry entry : root.entries()) {
            String name = entry.name();
            if (name == null) {
                continue;
            }
            boolean named = SIGNS.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
            if (named || entry.value() instanceof ListNode list && isWrapped(list)) {
                return true;
            }
        }
        return false;
    }

    /** Rows that no author writes: a serialized text alone, or blanks, or the same number twice. */
    private static boolean isWrapped(ListNode list) {
        List<Node> items = list.items();
        if (items.size() == 1) {
            return items.get(0) instanceof ScalarNode scalar && PhpSerialized.looksSerialized(scalar.text());
        }
        return items.size() == 2
                && items.get(0) instanceof ScalarNode a
                && items.get(1) instanceof ScalarNode b
                && a.text().equals(b.text());
    }

    /**
     * The values of keys nobody declares. In an exported header, rows of meta data become single values; lists behind
     * {@code categories} and {@code tags} are taxonomies and stay lists.
     */
    static Value.Entries values(List<MapNode.Entry> entries, boolean exported, int taxonomies, Run run) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (MapNode.Entry entry : entries) {
            String name = entry.name() == null ? "" : String.valueOf(entry.name());
            run.enter(name);
            boolean meta = exported && entry.key().span().start() < taxonomies;
            Value value = WrapperReaders.ValueReader.plain(entry.value(), run);
            if (exported) {
                value = name.equals("meta") && value instanceof Value.Entries map ? clean(map) : clean(value, meta);
            }
            run.leave();
            values.put(name, value);
        }
        return new Value.Entries(values);
    }

    /** Where the taxonomies begin: behind them all keys are lists of terms. */
    static int taxonomies(MapNode root) {
        for (MapNode.Entry entry : root.entries()) {
            String name = entry.name();
            if ("categories".equals(name) || "tags".equals(name)) {
                return entry.key().span().start();
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
            return decoded != null ? decoded : new Value.Text(Entities.decode(trimmed));
        }
        if (!(value instanceof Value.Items items)) {
            return value;
        }
        List<Value> cleaned =
                items.items().stream().map(item -> clean(item, false)).toList();
        if (!meta) {
            return new Value.Items(cleaned);
        }
        Value single = single(cleaned);
        return single != null ? single : new Value.Items(cleaned);
    }

    /** The one value of equal rows; null if they differ. Rows of blanks are one blank. */
    private static @Nullable Value single(List<Value> rows) {
        List<Value> filled =
                rows.stream().filter(row -> !isBlank(row)).distinct().toList();
        if (filled.isEmpty()) {
            return new Value.Text("");
        }
        return filled.size() == 1 ? filled.get(0) : null;
    }

    private static boolean isBlank(Value value) {
        return value instanceof Value.Null
                || value instanceof Value.Text text
                        && (text.text().isBlank() || text.text().equals("\\n"));
    }
}

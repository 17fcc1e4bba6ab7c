package io.github.frontmatter4j.validation.internal.rules.wordpress;

import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.wordpress.PhpSerialized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meta data as the exporters of WordPress write it: a list of rows for each key. */
final class Rows {

    /** Beginnings of keys that only WordPress, its plug-ins and its themes use. */
    private static final List<String> PREFIXES = List.of(
            "rank_math_",
            "_yoast_",
            "_aioseo",
            "_seopress_",
            "_wp_",
            "_edit_",
            "_thumbnail_id",
            "seo_title",
            "seo_description",
            "seo_keywords",
            "seo_manual_",
            "views",
            "post_views_count",
            "suxing_",
            "bigfa_",
            "blogger_",
            "dsq_");

    private Rows() {}

    static boolean isMeta(MapNode.Entry entry) {
        String name = entry.name();
        if (name != null) {
            for (int i = 0; i < PREFIXES.size(); i++) {
                if (name.startsWith(PREFIXES.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a text looks serialized, without the blanks around it; nearly none does, and of those nothing is made. */
    static boolean looksSerialized(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean closed = end > 0 && (text.charAt(end - 1) == ';' || text.charAt(end - 1) == '}');
        return closed && PhpSerialized.looksSerialized(text.strip());
    }

    /** The only text of a value: a scalar, or a list of scalars that all say the same; null for anything else. */
    static @Nullable ScalarNode only(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar;
        } else if (!(value instanceof ListNode list)
                || list.items().isEmpty()
                || !(list.items().get(0) instanceof ScalarNode first)) {
            return null;
        } else {
            for (int i = 1; i < list.items().size(); i++) {
                if (!(list.items().get(i) instanceof ScalarNode scalar)
                        || !scalar.text().equals(first.text())) {
                    return null;
                }
            }
            return first;
        }
    }
}

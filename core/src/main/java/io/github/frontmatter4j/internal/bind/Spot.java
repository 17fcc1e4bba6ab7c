package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands and how it is read.
 *
 * @param key the key of the component; null for what stands inside its value or belongs to no component
 * @param means what the component means
 */
record Spot(
        Node node,
        KeyPath path,
        Use use,
        @Nullable DialectKey key,
        @Nullable Field means) {

    /** The same place, seen through an alias. */
    Spot on(Node target) {
        return new Spot(target, path, use, key, means);
    }

    /** An item of the list that stands here. */
    Spot item(int index, Node item) {
        return new Spot(item, path.index(index), use, null, null);
    }

    /** What has to be written here so that this is read. */
    Value said(Value wanted) {
        return key == null ? wanted : HeaderDraft.said(key, means, wanted);
    }

    /** The text that stands here; empty if it is no scalar. */
    String text() {
        return node instanceof ScalarNode scalar ? scalar.text() : "";
    }
}

package io.github.frontmatter4j.validation.internal.rules.text;

import io.github.frontmatter4j.source.KeyPath;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands; its path is put together only if somebody asks.
 *
 * @param above the place of the map or list around it; null at the top
 * @param key its key in a map
 * @param index its index in a list, or -1 in a map
 */
record Place(@Nullable Place above, String key, int index) {

    KeyPath path() {
        KeyPath start = above == null ? KeyPath.root() : above.path();
        return index < 0 ? start.key(key) : start.index(index);
    }
}

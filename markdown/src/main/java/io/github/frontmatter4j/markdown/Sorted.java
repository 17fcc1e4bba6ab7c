package io.github.frontmatter4j.markdown;

import java.util.List;
import java.util.function.ToIntFunction;

/** Searches in lists that are sorted by where their items begin. */
final class Sorted {

    private Sorted() {}

    /** The index of the first item that begins at an offset or behind it. */
    static <T> int firstFrom(List<T> sorted, int offset, ToIntFunction<T> start) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(sorted.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

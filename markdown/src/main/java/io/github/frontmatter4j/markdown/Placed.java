package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What stands at a place in a body. */
interface Placed {

    Span span();

    /** All of some lists, in the order of the file. */
    @SafeVarargs
    static <T extends Placed> List<T> inOrder(List<T>... parts) {
        List<T> all = new ArrayList<>();
        for (List<T> part : parts) {
            all.addAll(part);
        }
        all.sort(new ByPlace());
        return List.copyOf(all);
    }

    /** The order of the file. */
    final class ByPlace implements Comparator<Placed> {
        @Override
        public int compare(Placed one, Placed other) {
            return one.span().compareTo(other.span());
        }
    }
}

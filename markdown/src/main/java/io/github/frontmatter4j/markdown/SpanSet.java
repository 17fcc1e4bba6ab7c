package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Stretches of a file, joined where they overlap, to be asked many times whether they cover another one. */
final class SpanSet {

    private final List<Span> joined = new ArrayList<>();

    SpanSet(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(null);
        for (Span span : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && span.start() < joined.get(last).end()) {
                joined.set(last, joined.get(last).cover(span));
            } else {
                joined.add(span);
            }
        }
    }

    /** Whether one of the stretches covers the characters. */
    boolean covers(int start, int end) {
        int low = 0;
        int high = joined.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (joined.get(middle).start() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && end <= joined.get(low - 1).end();
    }
}

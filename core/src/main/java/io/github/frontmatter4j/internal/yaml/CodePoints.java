package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.source.Span;
import java.util.Arrays;

/** The engine counts code points, we count UTF-16 units: the same unless the header has supplementary characters. */
final class CodePoints {

    private static final CodePoints EQUAL = new CodePoints(new int[0]);

    /** Code point indexes of the supplementary characters, ascending. */
    private final int[] wide;

    private CodePoints(int[] wide) {
        this.wide = wide;
    }

    static CodePoints of(String text, Span span) {
        int[] wide = new int[0];
        int count = 0;
        int index = 0;
        for (int i = span.start(); i < span.end(); i++, index++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < span.end()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == wide.length) {
                    wide = Arrays.copyOf(wide, Math.max(8, count * 2));
                }
                wide[count++] = index;
                i++;
            }
        }
        return count == 0 ? EQUAL : new CodePoints(Arrays.copyOf(wide, count));
    }

    /** The UTF-16 index of a code point index, both from the start of the header. */
    int toUtf16(int codePoint) {
        if (wide.length == 0) {
            return codePoint;
        }
        int found = Arrays.binarySearch(wide, codePoint);
        return codePoint + (found >= 0 ? found : -found - 1);
    }
}

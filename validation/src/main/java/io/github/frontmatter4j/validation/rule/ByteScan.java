package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.source.SourceText;
import org.jspecify.annotations.Nullable;

/** What one look at a stretch of bytes tells of the characters there, without decoding or parsing them. */
final class ByteScan {

    private static final ByteScan MALFORMED = new ByteScan(false, -1, -1, -1);

    private final boolean utf8;
    private final long low;
    private final long high;
    /** The signs and blanks of some blocks beyond ASCII, by the last six bits of each. */
    private final long signs;

    private ByteScan(boolean utf8, long low, long high, long signs) {
        this.utf8 = utf8;
        this.low = low;
        this.high = high;
        this.signs = signs;
    }

    static ByteScan of(SourceText source, int from, int end) {
        return of(source, from, end, null);
    }

    /** The same, with marks that are told of the places of their signs. */
    static ByteScan of(SourceText source, int from, int end, @Nullable BodyMarks marks) {
        long watched = marks == null ? 0 : BodyMarks.WATCHED;
        long low = 0;
        long high = 0;
        long signs = 0;
        int at = from;
        while (at < end) {
            int b = source.byteAt(at);
            if (b >= 64) {
                high |= 1L << b;
                if (b == '{' && marks != null) {
                    marks.look(at);
                }
                at++;
            } else if (b >= 0) {
                low |= 1L << b;
                if ((watched >>> b & 1) != 0 && marks != null) {
                    marks.look(at);
                }
                at++;
            } else if (b >= (byte) 0xE3
                    && b <= (byte) 0xEC
                    && at + 2 < end
                    && source.byteAt(at + 1) < -64
                    && source.byteAt(at + 2) < -64) {
                // all of Chinese; its blank and marks are U+3000 to U+303F
                if (b == (byte) 0xE3 && source.byteAt(at + 1) == (byte) 0x80) {
                    signs |= 1L << source.byteAt(at + 2);
                }
                at += 3;
            } else {
                int size = size(source, at, end);
                if (size == 0) {
                    if (marks != null) {
                        marks.doubtAll();
                    }
                    return MALFORMED;
                }
                at += size;
                signs |= 1L << source.byteAt(at - 1);
            }
        }
        return new ByteScan(true, low, high, signs);
    }

    /** The length of the sequence of two to four bytes at an index, 0 if it is not UTF-8 (Unicode 15, table 3-7). */
    private static int size(SourceText source, int at, int end) {
        int lead = source.byteAt(at) & 0xFF;
        int left = end - at;
        if (lead >= 0xE0 && lead < 0xF0) {
            if (left < 3 || source.byteAt(at + 1) >= -64 || source.byteAt(at + 2) >= -64) {
                return 0;
            }
            int second = source.byteAt(at + 1) & 0xFF;
            return (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0) ? 0 : 3;
        } else if (lead >= 0xC2 && lead < 0xE0) {
            return left < 2 || source.byteAt(at + 1) >= -64 ? 0 : 2;
        } else if (lead < 0xF0 || lead > 0xF4) {
            return 0;
        }
        if (left < 4 || source.byteAt(at + 1) >= -64 || source.byteAt(at + 2) >= -64 || source.byteAt(at + 3) >= -64) {
            return 0;
        }
        int second = source.byteAt(at + 1) & 0xFF;
        return (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second >= 0x90) ? 0 : 4;
    }

    boolean isUtf8() {
        return utf8;
    }

    /**
     * Whether one of some characters may be there: exact for ASCII, and for others false only if there is none; true for
     * bytes that are not UTF-8, and for letters of the East and halves of pairs.
     */
    boolean hasAny(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean letter = c >= '\u3040' && c <= '\uDFFF';
            if (letter || ((c < 64 ? low : c < 128 ? high : signs) >>> c & 1) != 0) {
                return true;
            }
        }
        return false;
    }
}

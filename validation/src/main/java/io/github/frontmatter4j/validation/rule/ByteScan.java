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
            // Chinese comes in runs
            while (b >= (byte) 0xE4 && b <= (byte) 0xEC && at + 3 < end && isThree(source, at)) {
                at += 3;
                b = source.byteAt(at);
            }
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
            } else if (b >= (byte) 0xE3 && b <= (byte) 0xEC && at + 2 < end && isThree(source, at)) {
                // its blank and marks are U+3000 to U+303F
                if (b == (byte) 0xE3 && source.byteAt(at + 1) == (byte) 0x80) {
                    signs |= 1L << source.byteAt(at + 2);
                }
                at += 3;
            } else {
                int size = source.wideCharacterAt(at, end);
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

    /** Whether two bytes follow that may follow the lead of three anywhere. */
    private static boolean isThree(SourceText source, int at) {
        return source.byteAt(at + 1) < -64 && source.byteAt(at + 2) < -64;
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

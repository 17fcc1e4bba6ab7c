package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.source.SourceText;

/** What one look at the bytes of a body tells, without decoding or parsing it. */
final class BodyScan {

    private final boolean utf8;
    private final long low;
    private final long high;

    private BodyScan(boolean utf8, long low, long high) {
        this.utf8 = utf8;
        this.low = low;
        this.high = high;
    }

    static BodyScan of(ContentFile file) {
        SourceText source = file.source();
        long low = 0;
        long high = 0;
        int end = source.byteLength();
        int at = file.bodyByteOffset();
        while (at < end) {
            int b = source.byteAt(at);
            if (b >= 64) {
                high |= 1L << b;
                at++;
            } else if (b >= 0) {
                low |= 1L << b;
                at++;
            } else if (b >= (byte) 0xE1
                    && b <= (byte) 0xEC
                    && at + 2 < end
                    && source.byteAt(at + 1) < -64
                    && source.byteAt(at + 2) < -64) {
                at += 3; // all of Chinese
            } else {
                int size = size(source, at);
                if (size == 0) {
                    return new BodyScan(false, -1, -1);
                }
                at += size;
            }
        }
        return new BodyScan(true, low, high);
    }

    /** The length of the sequence of two to four bytes at an index, 0 if it is not UTF-8 (Unicode 15, table 3-7). */
    private static int size(SourceText source, int at) {
        int lead = source.byteAt(at) & 0xFF;
        int left = source.byteLength() - at;
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

    /** Whether one of some ASCII characters is there; true for a body that is not UTF-8. */
    boolean hasAny(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c > 127 || ((c < 64 ? low : high) >>> c & 1) != 0) {
                return true;
            }
        }
        return false;
    }
}

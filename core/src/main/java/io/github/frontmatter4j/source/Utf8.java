package io.github.frontmatter4j.source;

import java.util.Objects;

/**
 * The well-formed byte sequences of UTF-8, as table 3-7 of the Unicode standard lists them: no surrogates, no longer forms than
 * needed, nothing beyond U+10FFFF.
 */
final class Utf8 {

    /** Leads of three bytes of which any two may follow that may follow anywhere: most of what East Asia writes. */
    private static final byte LOWEST_OF_THREE = (byte) 0xE1;

    private static final byte HIGHEST_OF_THREE = (byte) 0xEC;

    private Utf8() {}

    /** How many UTF-16 units the text of some bytes takes; if they are not well-formed, {@code ~index} of the first such byte. */
    static int units(byte[] bytes, int from, int to) {
        Objects.checkFromToIndex(from, to, bytes.length);
        int units = to - from;
        int at = from;
        while (at < to) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int size = sequence(bytes, at, to);
            if (size == 0) {
                return ~at;
            }
            at += size;
            units -= size == 2 ? 1 : 2;
        }
        return units;
    }

    /** How many bytes a character beyond ASCII takes, 0 if it is none. */
    static int sequence(byte[] bytes, int at, int end) {
        int lead = bytes[at];
        boolean usual = lead >= LOWEST_OF_THREE
                && lead <= HIGHEST_OF_THREE
                && at + 2 < end
                && isContinuation(bytes[at + 1])
                && isContinuation(bytes[at + 2]);
        return usual ? 3 : other(bytes, at, end);
    }

    private static int other(byte[] bytes, int at, int end) {
        int lead = bytes[at] & 0xFF;
        int size = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (size == 0 || at + size > end) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < lowest || second > highest) {
            return 0;
        }
        for (int i = at + 2; i < at + size; i++) {
            if (!isContinuation(bytes[i])) {
                return 0;
            }
        }
        return size;
    }

    private static boolean isContinuation(byte b) {
        return b < (byte) 0xC0;
    }
}

package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.source.SourceText;

/**
 * A place in a header whose bytes are read in one pass: characters, lines, and what may stand between two pieces of content.
 * Whoever meets something that is not known for certain gives up, and {@link EngineReader} has to judge.
 */
abstract class FastCursor {

    static final byte ORDINARY = 0;
    static final byte SPACE = 1;
    static final byte COLON = 2;
    static final byte HASH = 3;
    static final byte FLOW = 4;
    static final byte BREAK = 5;
    /** What a header rarely holds, or may not hold. */
    static final byte FOREIGN = 6;
    /** The beginning of a character beyond ASCII. */
    static final byte WIDE = 7;

    private static final byte[] CLASSES = classes();

    final SourceText source;
    final int end;
    int at;
    int lineStart;
    /** What is added to the index of a byte here to get its UTF-16 offset. */
    int shift;
    /** The column of the next content, which begins a line at {@link #at}; -1 at the end. */
    int indent;
    /** What {@link #toContent()} passed. */
    int blankLines;

    boolean commentLines;
    boolean failed;

    /**
     * At the beginning of some text.
     *
     * @param from the index of its first byte
     * @param to the index behind its last byte
     * @param offset the UTF-16 offset of its first character
     */
    FastCursor(SourceText source, int from, int to, int offset) {
        this.source = source;
        this.at = from;
        this.end = to;
        this.shift = offset - from;
    }

    byte byteAt(int index) {
        return source.byteAt(index);
    }

    boolean isAt(int index, char c) {
        return index < end && source.byteAt(index) == c;
    }

    /** The UTF-16 offset of the cursor. */
    int offset() {
        return at + shift;
    }

    void giveUp() {
        failed = true;
        at = end;
        indent = -1;
    }

    // ---- lines

    /** Passes what may stand behind a value on its line, and goes on to the next content. */
    void endLine() {
        skipSpaces();
        if (isAt(at, '#')) {
            passComment();
        }
        if (at < end && !isBreak(byteAt(at))) {
            giveUp();
        } else if (at < end) {
            at = behindBreak(at);
        }
        toContent();
    }

    /** From the start of a line to the first character that is neither blank nor comment. */
    void toContent() {
        blankLines = 0;
        commentLines = false;
        while (at < end) {
            lineStart = at;
            skipSpaces();
            if (at == end) {
                break;
            }
            byte c = byteAt(at);
            if (c == '#') {
                commentLines = true;
                passComment();
            } else if (!isBreak(c)) {
                indent = at - lineStart;
                if ((indent == 0 && isMarker(at)) || kind(c) == FOREIGN) {
                    giveUp();
                }
                return;
            } else {
                blankLines++;
            }
            at = at < end ? behindBreak(at) : at;
        }
        indent = -1;
    }

    void passComment() {
        int i = at;
        while (i < end) {
            byte c = byteAt(i);
            if (isBreak(c)) {
                break;
            }
            int size = c == '\t' ? 1 : size(i, c);
            if (size == 0) {
                giveUp();
                return;
            }
            i += size;
        }
        at = i;
    }

    void skipSpaces() {
        while (isAt(at, ' ')) {
            at++;
        }
    }

    int behindBreak(int i) {
        return byteAt(i) == '\r' && isAt(i + 1, '\n') ? i + 2 : i + 1;
    }

    /** At the start of a line: what may be the mark of a document's start or end. */
    boolean isMarker(int i) {
        byte c = byteAt(i);
        return (c == '-' || c == '.') && i + 2 < end && byteAt(i + 1) == c && byteAt(i + 2) == c;
    }

    // ---- characters

    static byte kind(byte c) {
        return CLASSES[c & 0xFF];
    }

    static boolean isBreak(byte c) {
        return c == '\n' || c == '\r';
    }

    static boolean isBlankOrBreak(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    boolean isBlankOrEnd(int index) {
        return index >= end || isBlankOrBreak(byteAt(index));
    }

    /** How many bytes stand here for one character, 0 if it is for the engine. */
    int size(int i, byte c) {
        return c < 0 ? wide(i) : CLASSES[c] == FOREIGN ? 0 : 1;
    }

    /** How many bytes a character beyond ASCII takes; 0 if it is none, or YAML refuses it or takes it
     * for something special. */
    int wide(int i) {
        int size = source.wideCharacterAt(i, end);
        int lead = byteAt(i) & 0xFF;
        if (size == 0 || (lead == 0xC2 || lead == 0xE2 || lead == 0xEF) && isSpecial(lead, i)) {
            return 0;
        }
        shift -= size == 2 ? 1 : 2;
        return size;
    }

    private boolean isSpecial(int lead, int i) {
        int second = byteAt(i + 1) & 0xFF;
        if (lead == 0xC2) {
            return second < 0xA0;
        }
        int third = byteAt(i + 2) & 0xFF;
        return lead == 0xE2 && second == 0x80 && (third == 0xA8 || third == 0xA9)
                || lead == 0xEF && second == 0xBB && third == 0xBF
                || lead == 0xEF && second == 0xBF && third >= 0xBE;
    }

    private static byte[] classes() {
        byte[] classes = new byte[256];
        for (int c = 0; c < 256; c++) {
            classes[c] = c >= 128 ? WIDE : c < ' ' || c == 127 ? FOREIGN : ORDINARY;
        }
        classes[' '] = SPACE;
        classes[':'] = COLON;
        classes['#'] = HASH;
        classes['\n'] = BREAK;
        classes['\r'] = BREAK;
        for (char c : ",[]{}".toCharArray()) {
            classes[c] = FLOW;
        }
        return classes;
    }
}

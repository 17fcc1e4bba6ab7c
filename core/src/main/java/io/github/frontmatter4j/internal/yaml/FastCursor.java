package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.HeaderText;

/**
 * A place in a header that is read in one pass: characters, lines, and what may stand between two pieces of content. Whoever
 * meets something that is not known for certain gives up, and {@link EngineReader} has to judge.
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

    private static final byte[] CLASSES = classes();

    final String text;
    final int end;
    int at;
    int lineStart;
    /** The column of the next content, which begins a line at {@link #at}; -1 at the end. */
    int indent;
    /** What {@link #toContent()} passed. */
    int blankLines;

    boolean commentLines;
    boolean failed;

    FastCursor(HeaderText header) {
        this.text = header.text();
        this.at = header.span().start();
        this.end = header.span().end();
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
        if (at < end && text.charAt(at) == '#') {
            passComment();
        }
        if (at < end && !isBreak(text.charAt(at))) {
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
            char c = text.charAt(at);
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
            char c = text.charAt(i);
            if (isBreak(c)) {
                break;
            }
            int size = c == '\t' ? 1 : units(i, c);
            if (size == 0) {
                giveUp();
                return;
            }
            i += size;
        }
        at = i;
    }

    void skipSpaces() {
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
    }

    int behindBreak(int i) {
        return text.charAt(i) == '\r' && i + 1 < end && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
    }

    /** At the start of a line: what may be the mark of a document's start or end. */
    boolean isMarker(int i) {
        return text.startsWith("---", i) || text.startsWith("...", i);
    }

    // ---- characters

    static byte kind(char c) {
        return c < 128 ? CLASSES[c] : ORDINARY;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isBlankOrBreak(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** How many units stand here for one character, 0 if it is for the engine. */
    int units(int i, char c) {
        return c >= 128 ? wide(i, c) : CLASSES[c] == FOREIGN ? 0 : 1;
    }

    /** How many units a character beyond ASCII takes; 0 if YAML refuses it or takes it for something special. */
    int wide(int i, char c) {
        if (Character.isHighSurrogate(c)) {
            return i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1)) ? 2 : 0;
        }
        boolean special = c < 0xA0
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF'
                || c > '\uFFFD'
                || Character.isLowSurrogate(c);
        return special ? 0 : 1;
    }

    private static byte[] classes() {
        byte[] classes = new byte[128];
        for (int c = 0; c < 128; c++) {
            classes[c] = c < ' ' || c == 127 ? FOREIGN : ORDINARY;
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

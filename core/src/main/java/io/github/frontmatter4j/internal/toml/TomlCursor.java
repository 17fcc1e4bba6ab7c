package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.source.Span;
import java.util.Locale;

/** A place in a header that moves on over white space, comments and line ends. */
final class TomlCursor {

    private static final int SHOWN = 20;

    private final HeaderText header;
    private final String text;
    private final int end;
    private int at;

    TomlCursor(HeaderText header) {
        this.header = header;
        this.text = header.text();
        this.at = header.span().start();
        this.end = header.span().end();
    }

    HeaderText header() {
        return header;
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    boolean hasMore() {
        return at < end;
    }

    /** The character here, or a line end behind the last. */
    char current() {
        return at < end ? text.charAt(at) : '\n';
    }

    /** The character behind this one, or a line end behind the last. */
    char next() {
        return at + 1 < end ? text.charAt(at + 1) : '\n';
    }

    boolean isAt(char c) {
        return at < end && text.charAt(at) == c;
    }

    boolean isAt(String token) {
        return text.startsWith(token, at) && at + token.length() <= end;
    }

    boolean isAtBlank() {
        return isAt(' ') || isAt('\t');
    }

    boolean isAtBreak() {
        return isAt('\n') || isAt("\r\n");
    }

    /** Control characters that no string and no comment may hold; a tab may stand everywhere. */
    boolean isAtControl() {
        char c = current();
        return at < end && ((c < 0x20 && c != '\t') || c == 0x7F);
    }

    void move(int characters) {
        at += characters;
    }

    void moveTo(int offset) {
        at = offset;
    }

    String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    String textFrom(int start) {
        return text.substring(start, at);
    }

    Span spanFrom(int start) {
        return new Span(start, at);
    }

    // ---- white space

    void blanks() {
        while (isAtBlank()) {
            at++;
        }
    }

    /** White space, line ends and comments, as between the items of a list. */
    void space() {
        while (at < end) {
            blanks();
            comment();
            if (!lineEnd()) {
                return;
            }
        }
    }

    void comment() {
        if (!isAt('#')) {
            return;
        }
        while (at < end && !isAtBreak()) {
            if (isAtControl()) {
                String code = String.format(Locale.ROOT, "%04X", (int) current());
                throw TomlFault.syntax(
                        header,
                        new Span(at, at + 1),
                        Message.of("Unexpected control character U+{0}, expected printable text", code));
            }
            at++;
        }
    }

    /** Moves behind a line end, and tells whether there was one. */
    boolean lineEnd() {
        if (isAt('\n')) {
            at++;
            return true;
        } else if (isAt("\r\n")) {
            at += 2;
            return true;
        }
        return false;
    }

    void skipLine() {
        while (at < end && text.charAt(at) != '\n') {
            at++;
        }
        at = Math.min(end, at + 1);
    }

    // ---- faults

    /** The rest of the line is not what was expected; it is {@code {0}} of the sentence. */
    TomlFault fault(String template) {
        return TomlFault.syntax(header, restSpan(), Message.of(template, rest()));
    }

    String rest() {
        Span span = restSpan();
        return span.isEmpty() ? "end of the line" : text.substring(span.start(), span.end());
    }

    /** As much of the rest of the line as a message shows. */
    Span restSpan() {
        int to = Math.min(at, end);
        while (to < end && text.charAt(to) != '\n' && text.charAt(to) != '\r' && to - at < SHOWN) {
            to++;
        }
        return new Span(Math.min(at, end), to);
    }
}

package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.internal.toml.TomlDocument.Entry;
import io.github.frontmatter4j.internal.toml.TomlDocument.Section;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import java.util.List;

/** Which lines belong to an entry or section, and where new lines go. */
final class TomlLines {

    private final HeaderText header;
    private final String text;
    private final TomlDocument document;
    private final String lineEnd;

    TomlLines(HeaderText header, TomlDocument document) {
        this.header = header;
        this.text = header.text();
        this.document = document;
        this.lineEnd = lineEnd(text, header.span().end());
    }

    private static String lineEnd(String text, int end) {
        int crlf = 0;
        int lf = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
            if (i > 0 && text.charAt(i - 1) == '\r') {
                crlf++;
            } else {
                lf++;
            }
        }
        return crlf > lf ? "\r\n" : "\n";
    }

    /** What most lines end with. */
    String lineEnd() {
        return lineEnd;
    }

    // ---- owned lines

    /** The lines of an entry and the comment lines directly above. */
    Span owned(Span entry) {
        return new Span(startOfOwned(entry.start()), header.nextLine(entry.end()));
    }

    int startOfOwned(int offset) {
        int line = header.startOfLine(offset);
        int above = header.lineAbove(line);
        while (above >= 0 && isComment(above)) {
            line = above;
            above = header.lineAbove(line);
        }
        return line;
    }

    /** The offset behind a section's last line. */
    int endOf(Section section) {
        int end = section.span().end();
        for (Entry entry : section.entries()) {
            end = Math.max(end, entry.span().end());
        }
        return header.nextLine(end);
    }

    private boolean isComment(int line) {
        int at = line;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return text.startsWith("#", at);
    }

    // ---- new lines

    TextEdit insert(int at, List<String> lines) {
        String block = String.join(lineEnd, lines);
        boolean open = at > header.span().start() && text.charAt(at - 1) != '\n';
        return TextEdit.insert(at, open ? lineEnd + block : block + lineEnd);
    }

    TextEdit insertAtEnd(List<String> lines) {
        int at = header.span().start();
        for (Section section : document.sections()) {
            at = section.header().isEmpty() && section.entries().isEmpty() ? at : Math.max(at, endOf(section));
        }
        return insert(at, lines);
    }

    /** Behind the last entry of a section, or behind its header; at the top, behind the comments if there is no entry. */
    TextEdit insertInto(Section section, String line) {
        if (!section.entries().isEmpty()) {
            Span last = section.entries().get(section.entries().size() - 1).span();
            String pad = text.substring(header.startOfLine(last.start()), last.start());
            return insert(header.nextLine(last.end()), List.of((pad.isBlank() ? pad : "") + line));
        } else if (!section.header().isEmpty()) {
            return insert(header.nextLine(section.span().end()), List.of(line));
        }
        return insert(
                document.sections().size() > 1
                        ? aboveFirstTable()
                        : endOfComments(header.span().end()),
                List.of(line));
    }

    /** At the top, but behind comments that a blank line keeps apart from the table. */
    private int aboveFirstTable() {
        int table = startOfOwned(document.sections().get(1).span().start());
        int top = header.span().start();
        return endOfComments(table) > top ? table : top;
    }

    /** Behind the last comment that begins before a place; the top if there is none. */
    private int endOfComments(int end) {
        int at = header.span().start();
        for (int line = at; line < end; line = header.nextLine(line)) {
            if (isComment(line)) {
                at = header.nextLine(line);
            }
        }
        return at;
    }
}

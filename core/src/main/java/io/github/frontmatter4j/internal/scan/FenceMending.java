package io.github.frontmatter4j.internal.scan;

import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.Optional;

/** Where a fence was meant that is missing or written otherwise. Only asked about files that have no header as they are. */
final class FenceMending {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D\uFE58\uFE63";
    private static final String INVISIBLE = "\uFEFF\u200B\u200C\u200D\u2060";

    private final String text;
    private final boolean toml;
    private final String fence;

    FenceMending(String text, char marker) {
        this.text = text;
        this.toml = marker == '+';
        this.fence = String.valueOf(marker).repeat(3);
    }

    /** Closes a header that begins at an offset, if its end can be told. */
    Optional<Fix> close(int start) {
        int lastEnd = -1;
        int line = start;
        for (; line < text.length(); line = next(line)) {
            String words = text.substring(line, end(line));
            if (lastEnd >= 0 && isFence(words.strip())) {
                return Optional.of(write(new Span(line, end(line)), fence));
            } else if (lastEnd >= 0 && words.stripTrailing().endsWith(" " + fence)) {
                int at = line + words.stripTrailing().length() - fence.length();
                return Optional.of(write(new Span(at - 1, end(line)), lineEnd() + fence));
            } else if (words.isBlank() || !isHeader(words, lastEnd >= 0)) {
                break;
            }
            lastEnd = words.startsWith("#") ? lastEnd : line + words.length();
        }
        if (line < text.length() && !toml && text.substring(line, end(line)).contains(": ")) {
            // a key with blanks, or a sentence of the body
            return Optional.empty();
        }
        while (line < text.length() && (text.substring(line, end(line)).isBlank() || text.startsWith("#", line))) {
            line = next(line);
        }
        boolean goesOn = line < text.length() && isEntry(text.substring(line, end(line)));
        return lastEnd < 0 || goesOn
                ? Optional.empty()
                : Optional.of(Fix.unsafe(
                        Message.of("Write `{0}` on a line below", fence),
                        TextEdits.of(TextEdit.insert(lastEnd, lineEnd() + fence))));
    }

    /** Writes the right fence for a first line that is one of other characters, if a header follows and is closed. */
    Optional<Fix> open(int start) {
        int first = end(start);
        String opener = text.substring(start, first).strip();
        if (!isFence(opener)) {
            return Optional.empty();
        }
        boolean entries = false;
        for (int line = next(start); line < text.length(); line = next(line)) {
            String words = text.substring(line, end(line));
            if (entries && isFence(words.strip()) && !words.startsWith("...")) {
                TextEdit opening = new TextEdit(new Span(start, first), fence);
                TextEdit closing = new TextEdit(new Span(line, end(line)), fence);
                return Optional.of(Fix.unsafe(
                        Message.of("Write `{0}`", fence),
                        words.equals(fence) ? TextEdits.of(opening) : TextEdits.of(opening, closing)));
            } else if (!words.isBlank() && !isHeader(words, entries)) {
                return Optional.empty();
            }
            entries |= isEntry(words);
        }
        return Optional.empty();
    }

    /** Brings what stands behind an opening fence to its own line, or takes the name of the format away. */
    Optional<Fix> behindOpener(int from, int words) {
        String rest = text.substring(words, end(words)).strip();
        boolean name =
                toml ? rest.equalsIgnoreCase("toml") : rest.equalsIgnoreCase("yaml") || rest.equalsIgnoreCase("yml");
        if (name) {
            return Optional.of(Fix.unsafe(
                    Message.of("Delete the name of the format"),
                    TextEdits.of(TextEdit.delete(new Span(from, end(words))))));
        }
        return isEntry(rest) ? Optional.of(ownLine(from, words)) : Optional.empty();
    }

    /** Brings what stands behind a closing fence to its own line, or deletes what is too long. */
    Fix behindCloser(int from) {
        String rest = text.substring(from, end(from)).strip();
        if (isFence(rest + "-") && DASHES.indexOf(rest.charAt(0)) >= 0
                || rest.chars().allMatch(c -> c == '+')) {
            return Fix.unsafe(
                    Message.of("Write `{0}`", fence), TextEdits.of(TextEdit.delete(new Span(from, end(from)))));
        }
        int words = from;
        while (words < text.length() && (text.charAt(words) == ' ' || text.charAt(words) == '\t')) {
            words++;
        }
        return ownLine(from, words);
    }

    private Fix ownLine(int from, int words) {
        return Fix.unsafe(
                Message.of("Write it on a line of its own"),
                TextEdits.of(new TextEdit(new Span(from, words), lineEnd())));
    }

    private static Fix write(Span span, String fence) {
        return Fix.unsafe(Message.of("Write `{0}`", fence.strip()), TextEdits.of(new TextEdit(span, fence)));
    }

    // ---- lines

    private static boolean isFence(String words) {
        String visible = words.chars()
                .filter(c -> INVISIBLE.indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean dashes = !visible.isEmpty() && visible.chars().allMatch(c -> DASHES.indexOf(c) >= 0);
        if (dashes) {
            return visible.length() > 1 || "\u2014\u2015".indexOf(visible.charAt(0)) >= 0;
        }
        char first = visible.isEmpty() ? ' ' : visible.charAt(0);
        return visible.length() >= 3
                && "=*_+~.".indexOf(first) >= 0
                && visible.chars().allMatch(c -> c == first);
    }

    private boolean isHeader(String words, boolean inside) {
        return isEntry(words) || words.startsWith("#") || (inside && (isIndented(words) || isItem(words)));
    }

    private static boolean isIndented(String words) {
        return words.startsWith(" ") || words.startsWith("\t");
    }

    private static boolean isItem(String words) {
        return words.startsWith("- ");
    }

    private boolean isEntry(String words) {
        int key = 0;
        while (key < words.length()
                && (Character.isLetterOrDigit(words.charAt(key)) || "_-.\"'".indexOf(words.charAt(key)) >= 0)) {
            key++;
        }
        if (toml) {
            int sign = key;
            while (sign < words.length() && words.charAt(sign) == ' ') {
                sign++;
            }
            return words.startsWith("[") || (key > 0 && sign < words.length() && words.charAt(sign) == '=');
        }
        boolean colon = key > 0 && key < words.length() && words.charAt(key) == ':';
        return colon
                && Character.isLetterOrDigit(words.charAt(0))
                && (key + 1 == words.length() || Character.isWhitespace(words.charAt(key + 1)));
    }

    private String lineEnd() {
        int feed = text.indexOf('\n');
        return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
    }

    private int end(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private int next(int line) {
        int end = end(line);
        boolean both = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return Math.min(text.length(), end + (both ? 2 : 1));
    }
}

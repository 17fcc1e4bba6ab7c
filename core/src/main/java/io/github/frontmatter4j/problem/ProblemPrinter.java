package io.github.frontmatter4j.problem;

import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.Position;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import java.util.Locale;
import java.util.Objects;

/**
 * Shows problems as text: a headline, the line of the file with the characters marked, the message and the way out.
 * Characters that a terminal would obey are shown as U+FFFD. Immutable and thread-safe.
 *
 * <pre>
 * hello.md:4:7 error type/not-a-date
 *   4 | date: 2024-02-30
 *     |       ^^^^^^^^^^
 *   Unexpected `2024-02-30`, expected a calendar date
 *   help: February 2024 has 29 days
 * </pre>
 */
public final class ProblemPrinter {

    private static final int MAX_LINE = 200;
    private static final String[] BLANKS = {"", " ", "  "};

    private final Locale locale;
    private final boolean colour;

    private ProblemPrinter(Locale locale, boolean colour) {
        this.locale = locale;
        this.colour = colour;
    }

    /**
     * A printer of plain English text.
     *
     * @return the printer
     */
    public static ProblemPrinter plain() {
        return new ProblemPrinter(Locale.ENGLISH, false);
    }

    /**
     * The same printer in another language.
     *
     * @param locale the reader's language; Simplified Chinese is known besides English
     * @return a copy
     */
    public ProblemPrinter withLocale(Locale locale) {
        return new ProblemPrinter(Objects.requireNonNull(locale, "locale"), colour);
    }

    /**
     * The same printer with or without terminal colours.
     *
     * @param colour whether to write ANSI sequences
     * @return a copy
     */
    public ProblemPrinter withColour(boolean colour) {
        return new ProblemPrinter(locale, colour);
    }

    /**
     * One problem as lines of text, each ended by LF.
     *
     * @param problem what to show
     * @return the text
     */
    public String print(Problem problem) {
        StringBuilder out = new StringBuilder(256);
        print(problem, out);
        return out.toString();
    }

    /**
     * One problem as lines of text, each ended by LF, behind what was printed before.
     *
     * @param problem what to show
     * @param out where to
     */
    public void print(Problem problem, StringBuilder out) {
        Location location = problem.location();
        Position start = location.start();
        begin(out, "1").append(printable(location.source().name())).append(':');
        end(place(out, start)).append(' ');
        end(begin(out, colourOf(problem.severity())).append(problem.severity().label()));
        out.append(' ').append(problem.id().value()).append('\n');
        int width = gutter(problem, start);
        frame(out, location, start, width, colourOf(problem.severity()), "");
        out.append("  ").append(printable(problem.message().text(locale))).append('\n');
        for (Problem.Related related : problem.related()) {
            related(out, related, location, width);
        }
        if (problem.hint().isPresent()) {
            end(begin(out.append("  "), "36").append("help:")).append(' ');
            out.append(printable(problem.hint().get().text(locale))).append('\n');
        }
    }

    private void related(StringBuilder out, Problem.Related related, Location location, int width) {
        Location place = related.location();
        Position start = place.start();
        if (!place.source().name().equals(location.source().name())) {
            out.append("  ").append(printable(place.source().name())).append(':');
            place(out, start).append('\n');
        }
        frame(out, place, start, width, "34", " " + printable(related.label().text(locale)));
    }

    private static StringBuilder place(StringBuilder out, Position position) {
        return out.append(position.line()).append(':').append(position.column());
    }

    private static int gutter(Problem problem, Position start) {
        int last = start.line();
        for (Problem.Related related : problem.related()) {
            last = Math.max(last, related.location().start().line());
        }
        return Integer.toString(last).length();
    }

    private void frame(
            StringBuilder out, Location location, Position start, int width, String colourCode, String label) {
        SourceText source = location.source();
        Span line = source.lineSpan(start.line());
        int from = Math.max(line.start(), Math.min(location.span().start(), line.end()));
        int to = Math.max(from, Math.min(location.span().end(), line.end()));
        // a long line is shown around the marked characters only
        int first = from - line.start() > MAX_LINE / 2 ? from - MAX_LINE / 4 : line.start();
        int last = Math.min(line.end(), Math.max(first + MAX_LINE, Math.min(to, first + MAX_LINE)));
        String text = source.slice(new Span(first, last));
        boolean cut = first > line.start();
        String digits = Integer.toString(start.line());
        begin(out.append("  "), "2").append(" ".repeat(width - digits.length())).append(digits);
        end(out.append(" | ")).append(cut ? "…" : "").append(printable(text));
        out.append(last < line.end() ? "…\n" : "\n");
        begin(out.append("  "), "2").append(" ".repeat(width));
        end(out.append(" | ")).append(cut ? " " : "");
        blank(out, text, from - first);
        int marked = columns(text, from - first, Math.min(to, last) - first);
        end(begin(out, colourCode).append("^".repeat(Math.max(1, marked))));
        out.append(label).append('\n');
    }

    /** As much room as the beginning of a text takes. */
    private static void blank(StringBuilder out, String text, int to) {
        for (int i = 0; i < to; ) {
            int c = characterAt(text, i, to);
            if (c == '\t') {
                out.append('\t');
            } else {
                out.append(BLANKS[columns(c)]);
            }
            i += Character.charCount(c);
        }
    }

    private static int columns(String text, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; ) {
            int c = characterAt(text, i, to);
            columns += columns(c);
            i += Character.charCount(c);
        }
        return columns;
    }

    /** A character of a text that ends where it is told. */
    private static int characterAt(String text, int index, int end) {
        return index + 1 < end ? text.codePointAt(index) : text.charAt(index);
    }

    /** Terminal columns of a character: two for East Asian wide forms and emoji, none for combining marks. */
    private static int columns(int c) {
        if (c < 0x300) {
            return 1;
        }
        if (c >= 0x4E00 && c <= 0x9FA5) {
            return 2;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1F64F)
                || (c >= 0x1F680 && c <= 0x1F6FF)
                || (c >= 0x1F900 && c <= 0x1F9FF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    private static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isObeyed(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isObeyed(text.charAt(i))) {
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out.toString();
    }

    /** Whether a terminal would do something else than show the character. */
    private static boolean isObeyed(char c) {
        return c < 0x20
                ? c != '\t'
                : (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static String colourOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case INFO -> "1;34";
        };
    }

    private StringBuilder begin(StringBuilder out, String code) {
        return colour ? out.append("\u001B[").append(code).append('m') : out;
    }

    private StringBuilder end(StringBuilder out) {
        return colour ? out.append("\u001B[0m") : out;
    }
}

package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.bind.DateReading;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines that are no TOML as they were probably meant: habits of YAML and of other languages, quotes and brackets
 * that are missing. A line is offered as a fix only if the header has a problem less with it.
 */
final class TomlMending {

    private static final int LINES_ABOVE = 5;
    private static final Set<String> TRUE = Set.of("true", "yes", "on");
    private static final Set<String> FALSE = Set.of("false", "no", "off");
    private static final String OPENERS = "\u201C\u201D\u201E\u2018\u2019`";
    private static final String CLOSERS = "\u201D\u201C\u2019\u2018`\"'";

    private final HeaderText header;
    private final Limits limits;
    private final String text;
    private final List<Problem> problems;

    private TomlMending(HeaderText header, Limits limits, List<Problem> problems) {
        this.header = header;
        this.limits = limits;
        this.text = header.text();
        this.problems = problems;
    }

    static List<Problem> withFixes(HeaderText header, Limits limits, List<Problem> problems) {
        TomlMending mending = new TomlMending(header, limits, problems);
        return problems.stream().map(mending::withFix).toList();
    }

    private Problem withFix(Problem problem) {
        if (problem.id().equals(TomlFault.LIMIT)) {
            return problem;
        }
        int line = header.startOfLine(
                Math.min(problem.location().span().start(), header.span().end() - 1));
        if (problem.id().equals(TomlFault.REDEFINED)) {
            TextEdit edit = repeated(line, problem);
            return edit != null && isProven(edit)
                    ? problem.withFix(Fix.safe(Message.of("Delete the entry that is not needed"), TextEdits.of(edit)))
                    : problem;
        }
        for (int i = 0; i < LINES_ABOVE && line >= header.span().start(); i++) {
            String old = text.substring(line, header.endOfLine(line));
            String meant = line(old);
            if (meant != null && !meant.equals(old)) {
                TextEdit edit = new TextEdit(new Span(line, line + old.length()), meant);
                if (isProven(edit)) {
                    return problem.withFix(Fix.unsafe(Message.of("Write the line in TOML"), TextEdits.of(edit)));
                }
            }
            line = header.lineAbove(line);
        }
        return problem;
    }

    private boolean isProven(TextEdit edit) {
        return TomlParser.parse(header.mended(TextEdits.of(edit)), limits)
                        .problems()
                        .size()
                < problems.size();
    }

    /** The same line twice: deletes the second. A key that stands twice on one line is not such a line. */
    private @Nullable TextEdit repeated(int line, Problem problem) {
        if (problem.related().isEmpty()) {
            return null;
        }
        int first =
                header.startOfLine(problem.related().get(0).location().span().start());
        String again = text.substring(line, header.endOfLine(line));
        if (first == line
                || !text.substring(first, header.endOfLine(first)).strip().equals(again.strip())
                || again.contains("#")) {
            return null;
        }
        int end = header.endOfLine(line);
        int next =
                text.startsWith("\r\n", end) ? end + 2 : Math.min(header.span().end(), end + 1);
        return TextEdit.delete(new Span(line, next));
    }

    // ---- a line

    private static @Nullable String line(String line) {
        String words = line.strip();
        String indent = line.substring(0, line.indexOf(words));
        if (words.startsWith("//")) {
            return indent + "#" + words.substring(2);
        } else if (words.startsWith("[[") && !words.contains("]") && words.indexOf('=') < 0) {
            return indent + words + "]]";
        } else if (words.startsWith("[") && !words.contains("]") && words.indexOf('=') < 0) {
            return indent + words + "]";
        }
        int key = 0;
        while (key < words.length()
                && (Character.isLetterOrDigit(words.charAt(key)) || "_-.".indexOf(words.charAt(key)) >= 0)) {
            key++;
        }
        int sign = skip(words, key);
        if (key == 0 || sign >= words.length()) {
            return null;
        }
        boolean equals = words.charAt(sign) == '=';
        boolean other = words.charAt(sign) == ':' || words.charAt(sign) == '\uFF1D' || words.charAt(sign) == '\uFF1A';
        boolean none = sign > key && "\"'[{".indexOf(words.charAt(sign)) >= 0;
        if (!equals && !other && !none) {
            return null;
        }
        int from = skip(words, none ? sign : sign + 1);
        int comment = words.indexOf(" # ", from);
        String value =
                words.substring(from, comment < 0 ? words.length() : comment).strip();
        String meant = value(value);
        String name = words.substring(0, key);
        boolean bare = name.chars().allMatch(c -> c < 0x80);
        String between = equals ? words.substring(key, from) : " = ";
        return meant == null
                ? null
                : indent
                        + (bare ? name : TomlWriter.basic(name))
                        + between
                        + meant
                        + (comment < 0 ? "" : words.substring(comment));
    }

    private static int skip(String words, int from) {
        int at = from;
        while (at < words.length() && (words.charAt(at) == ' ' || words.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** A value as it was probably meant, or null. */
    private static @Nullable String value(String written) {
        String value = written;
        while (value.length() > 1 && (value.endsWith(",") || value.endsWith(";"))) {
            value = value.substring(0, value.length() - 1).strip();
        }
        if (value.isEmpty() || value.startsWith("\"\"\"") || value.startsWith("'''")) {
            return null;
        }
        char first = value.charAt(0);
        if (first == '"' || first == '\'') {
            return quoted(value, first);
        } else if (OPENERS.indexOf(first) >= 0) {
            boolean closed = value.length() > 1 && CLOSERS.indexOf(value.charAt(value.length() - 1)) >= 0;
            return TomlWriter.basic(value.substring(1, closed ? value.length() - 1 : value.length()));
        } else if (first == '[') {
            return list(value);
        }
        return first == '{' || TomlValues.isValue(value) ? value : word(value);
    }

    private static @Nullable String word(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (TRUE.contains(lower) || FALSE.contains(lower)) {
            return Boolean.toString(TRUE.contains(lower));
        }
        DateReading date = ContentDate.read(value);
        if (date.date().isPresent()) {
            return date.date().get().toString();
        }
        boolean digits = value.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '/');
        return digits || date.form() == DateReading.Form.IMPOSSIBLE ? null : TomlWriter.basic(value);
    }

    private static String quoted(String value, char quote) {
        int last = value.length() - 1;
        boolean closed = last > 0 && value.charAt(last) == quote;
        boolean otherwise = last > 0 && !closed && CLOSERS.indexOf(value.charAt(last)) >= 0;
        String inside = value.substring(1, closed || otherwise ? last : value.length());
        if (!closed) {
            return quote + inside + quote;
        } else if (quote == '\'') {
            return inside.indexOf('\'') < 0 ? value : TomlWriter.basic(inside);
        }
        boolean literal = inside.indexOf('"') >= 0 || inside.indexOf('\\') >= 0;
        return literal && inside.indexOf('\'') < 0 ? "'" + inside + "'" : TomlWriter.basic(inside);
    }

    private static @Nullable String list(String value) {
        String inside = value.substring(1);
        while (inside.endsWith("]") || inside.endsWith(")")) {
            inside = inside.substring(0, inside.length() - 1).strip();
        }
        if (inside.indexOf('[') >= 0 || inside.indexOf('{') >= 0 || inside.isEmpty()) {
            return null;
        }
        List<String> items = new ArrayList<>();
        int at = 0;
        while (at < inside.length()) {
            at = skip(inside, at);
            int start = at;
            char first = at < inside.length() ? inside.charAt(at) : ',';
            if (first == '"' || first == '\'') {
                int close = inside.indexOf(first, at + 1);
                if (close < 0) {
                    return null;
                }
                at = close + 1;
            } else {
                while (at < inside.length() && inside.charAt(at) != ',') {
                    at++;
                }
            }
            String item = inside.substring(start, at).strip();
            String meant = item.isEmpty() ? null : value(item);
            if (meant != null) {
                items.add(meant);
            }
            at = skip(inside, at);
            at += at < inside.length() && inside.charAt(at) == ',' ? 1 : 0;
        }
        return "[" + String.join(", ", items) + "]";
    }
}

package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.internal.toml.TomlDocument.Entry;
import io.github.frontmatter4j.internal.toml.TomlDocument.Part;
import io.github.frontmatter4j.internal.toml.TomlDocument.Section;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads TOML 1.0 (toml.io, version 1.0.0), keeping every place. After a mistake it goes on with the next line. */
final class TomlParser {

    static final ProblemId SYNTAX = new ProblemId("toml/not-well-formed");
    static final ProblemId REDEFINED = new ProblemId("toml/redefined");
    static final ProblemId LIMIT = new ProblemId("header/limit-exceeded");

    /** Ends the reading of one line. */
    private static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final transient Problem problem;

        Fault(Problem problem) {
            super(null, null, false, false);
            this.problem = problem;
        }
    }

    private final HeaderText header;
    private final String text;
    private final int end;
    private final Limits limits;
    private final TomlTables tables;
    private final List<Section> sections = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int at;
    private int nodes;
    private boolean lost;

    private TomlParser(HeaderText header, Limits limits) {
        this.header = header;
        this.text = header.text();
        this.at = header.span().start();
        this.end = header.span().end();
        this.limits = limits;
        this.tables = new TomlTables(header.span());
    }

    static TomlDocument parse(HeaderText header, Limits limits) {
        TomlParser parser = new TomlParser(header, limits);
        parser.run();
        return new TomlDocument(parser.sections, parser.tables.root(), parser.problems);
    }

    private void run() {
        sections.add(new Section(List.of(), false, 0, Span.at(at), new ArrayList<>()));
        while (at < end) {
            int line = at;
            try {
                expression();
            } catch (Fault fault) {
                problems.add(fault.problem);
                if (problems.size() >= limits.problems() || fault.problem.id().equals(LIMIT)) {
                    return;
                }
                at = Math.max(at, line);
                skipLine();
            }
        }
    }

    private void expression() {
        blanks();
        if (at < end && !isBreak() && text.charAt(at) != '#') {
            if (text.charAt(at) == '[') {
                tableHeader();
            } else {
                entry();
            }
            blanks();
        }
        comment();
        if (at < end && !lineEnd()) {
            throw fault(at, rest(), "Unexpected `{0}`, expected the end of the line", rest());
        }
    }

    private void tableHeader() {
        int start = at;
        boolean array = text.startsWith("[[", at);
        at += array ? 2 : 1;
        List<Part> parts = key();
        String close = array ? "]]" : "]";
        if (!text.startsWith(close, at) || at + close.length() > end) {
            throw fault(at, rest(), "Unexpected `{0}`, expected `{1}` at the end of the table name", rest(), close);
        }
        at += close.length();
        Span span = new Span(start, at);
        if (parts.size() > limits.depth()) {
            throw limit(start, "depth", parts.size(), limits.depth());
        }
        int index;
        try {
            index = tables.open(parts, array, span);
            lost = false;
        } catch (TomlTables.Conflict conflict) {
            // what follows belongs to a table that cannot be
            lost = true;
            throw new Fault(redefined(conflict, span));
        }
        sections.add(new Section(parts, array, index, span, new ArrayList<>()));
    }

    private void entry() {
        int start = at;
        List<Part> key = key();
        if (at >= end || text.charAt(at) != '=') {
            throw fault(at, rest(), "Unexpected `{0}`, expected `=` behind the key", rest());
        }
        at++;
        blanks();
        Node value = value(key.size());
        if (key.size() > limits.depth()) {
            throw limit(start, "depth", key.size(), limits.depth());
        }
        if (lost) {
            return;
        }
        try {
            tables.put(key, value);
        } catch (TomlTables.Conflict conflict) {
            throw new Fault(redefined(
                    conflict, key.get(0).span().cover(key.get(key.size() - 1).span())));
        }
        sections.get(sections.size() - 1).entries().add(new Entry(key, value));
    }

    private Problem redefined(TomlTables.Conflict conflict, Span span) {
        Problem problem = Problem.error(
                        REDEFINED,
                        header.at(span, KeyPath.root()),
                        Message.of("Unexpected second `{0}`, expected every key once", conflict.name()))
                .withHint(Message.of("keep one of the two"));
        return conflict.first() == null
                ? problem
                : problem.withRelated(
                        Message.of("first `{0}`", conflict.name()), header.at(conflict.first(), KeyPath.root()));
    }

    // ---- keys

    private List<Part> key() {
        List<Part> parts = new ArrayList<>();
        do {
            at += parts.isEmpty() ? 0 : 1;
            blanks();
            parts.add(part());
            blanks();
        } while (at < end && text.charAt(at) == '.');
        return parts;
    }

    private Part part() {
        int start = at;
        if (at < end && text.charAt(at) == '"') {
            String name = text.startsWith("\"\"\"", at) ? "" : basic();
            if (at == start) {
                throw fault(at, "\"\"\"", "Unexpected string of several lines as a key, expected one line");
            }
            return new Part(name, new Span(start, at));
        } else if (at < end && text.charAt(at) == '\'') {
            if (text.startsWith("'''", at)) {
                throw fault(at, "'''", "Unexpected string of several lines as a key, expected one line");
            }
            String name = literal();
            return new Part(name, new Span(start, at));
        }
        while (at < end && isBare(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw fault(at, rest(), "Unexpected `{0}`, expected a key", rest());
        }
        return new Part(text.substring(start, at), new Span(start, at));
    }

    private static boolean isBare(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    // ---- values

    private Node value(int depth) {
        if (++nodes > limits.nodes()) {
            throw limit(at, "nodes", nodes, limits.nodes());
        }
        if (depth > limits.depth()) {
            throw limit(at, "depth", depth, limits.depth());
        }
        char c = at < end ? text.charAt(at) : '\n';
        int start = at;
        if (c == '"') {
            boolean lines = text.startsWith("\"\"\"", at);
            String value = lines ? basicLines() : basic();
            return scalar(start, lines ? ScalarStyle.FOLDED : ScalarStyle.DOUBLE_QUOTED, value);
        } else if (c == '\'') {
            boolean lines = text.startsWith("'''", at);
            String value = lines ? literalLines() : literal();
            return scalar(start, lines ? ScalarStyle.LITERAL : ScalarStyle.SINGLE_QUOTED, value);
        } else if (c == '[') {
            return array(depth);
        } else if (c == '{') {
            return inlineTable(depth);
        }
        return bare();
    }

    private ScalarNode scalar(int start, ScalarStyle style, String value) {
        if (value.length() > limits.scalarChars()) {
            throw limit(start, "scalarChars", value.length(), limits.scalarChars());
        }
        return new ScalarNode(new Span(start, at), style, value, null);
    }

    private ScalarNode bare() {
        int start = at;
        while (at < end && "\t \r\n,]}#=".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        // a blank may stand between date and time
        if (at - start == 10
                && at + 1 < end
                && text.charAt(at) == ' '
                && Character.isDigit(text.charAt(at + 1))
                && TomlValues.isDate(text.substring(start, at))) {
            at++;
            while (at < end && "\t \r\n,]}#".indexOf(text.charAt(at)) < 0) {
                at++;
            }
        }
        String word = text.substring(start, at);
        if (!TomlValues.isValue(word)) {
            at = start;
            String what = word.isEmpty() ? rest() : word;
            Fault fault = fault(start, what, "Unexpected `{0}`, expected a TOML value", what);
            throw new Fault(fault.problem.withHint(
                    Message.of("text needs quotes; numbers, dates, `true` and `false` are written without")));
        }
        return scalar(start, ScalarStyle.PLAIN, word);
    }

    private ListNode array(int depth) {
        int start = at++;
        List<Node> items = new ArrayList<>();
        space();
        while (at < end && text.charAt(at) != ']') {
            items.add(value(depth + 1));
            space();
            if (at < end && text.charAt(at) == ',') {
                at++;
                space();
            } else if (at >= end || text.charAt(at) != ']') {
                throw fault(at, rest(), "Unexpected `{0}` in a list, expected `,` or `]`", rest());
            }
        }
        if (at >= end) {
            throw fault(start, "[", "Unexpected `[` without a closing `]`, expected the end of the list");
        }
        at++;
        return new ListNode(new Span(start, at), CollectionStyle.FLOW, items, null);
    }

    private MapNode inlineTable(int depth) {
        int start = at++;
        TomlTables inline = new TomlTables(Span.at(start));
        blanks();
        boolean more = at < end && text.charAt(at) != '}';
        while (more) {
            List<Part> key = key();
            if (at >= end || text.charAt(at) != '=') {
                throw fault(at, rest(), "Unexpected `{0}`, expected `=` behind the key", rest());
            }
            at++;
            blanks();
            Node value = value(depth + key.size());
            try {
                inline.put(key, value);
            } catch (TomlTables.Conflict conflict) {
                throw new Fault(redefined(conflict, key.get(0).span()));
            }
            blanks();
            more = at < end && text.charAt(at) == ',';
            if (more) {
                at++;
                blanks();
            }
        }
        if (at >= end || text.charAt(at) != '}') {
            throw fault(
                    at, rest(), "Unexpected `{0}` in a table in braces, expected `,` or `}` on the same line", rest());
        }
        at++;
        return inline.inline(new Span(start, at));
    }

    // ---- strings

    private String basic() {
        int start = at++;
        StringBuilder out = new StringBuilder();
        while (at < end) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return out.toString();
            } else if (c == '\\') {
                escape(out);
            } else if (isControl(c)) {
                break;
            } else {
                out.append(c);
                at++;
            }
        }
        throw unclosed(start, "\"");
    }

    private String literal() {
        int start = at++;
        while (at < end && text.charAt(at) != '\'') {
            if (isControl(text.charAt(at))) {
                throw unclosed(start, "'");
            }
            at++;
        }
        if (at >= end) {
            throw unclosed(start, "'");
        }
        return text.substring(start + 1, at++);
    }

    private String basicLines() {
        int start = at;
        at += 3;
        firstBreak();
        StringBuilder out = new StringBuilder();
        while (at < end) {
            char c = text.charAt(at);
            if (c == '"' && text.startsWith("\"\"\"", at)) {
                return closed(out, '"');
            } else if (c == '\\' && isLineContinuation()) {
                at++;
                while (at < end && (isBreak() || text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                    at++;
                }
            } else if (c == '\\') {
                escape(out);
            } else {
                linesChar(out, start, "\"\"\"");
            }
        }
        throw unclosed(start, "\"\"\"");
    }

    private String literalLines() {
        int start = at;
        at += 3;
        firstBreak();
        StringBuilder out = new StringBuilder();
        while (at < end) {
            if (text.startsWith("'''", at)) {
                return closed(out, '\'');
            }
            linesChar(out, start, "'''");
        }
        throw unclosed(start, "'''");
    }

    /** Up to two further quotes before the closing three belong to the text. */
    private String closed(StringBuilder out, char quote) {
        int count = 0;
        while (at < end && text.charAt(at) == quote && count < 5) {
            at++;
            count++;
        }
        return out.append(String.valueOf(quote).repeat(count - 3)).toString();
    }

    private void linesChar(StringBuilder out, int start, String quotes) {
        char c = text.charAt(at);
        if (c == '\r' && at + 1 < end && text.charAt(at + 1) == '\n') {
            out.append('\n');
            at += 2;
        } else if (c == '\n' || !isControl(c)) {
            out.append(c);
            at++;
        } else {
            throw unclosed(start, quotes);
        }
    }

    private void firstBreak() {
        if (text.startsWith("\r\n", at)) {
            at += 2;
        } else if (at < end && text.charAt(at) == '\n') {
            at++;
        }
    }

    private boolean isLineContinuation() {
        int next = at + 1;
        while (next < end && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        return next < end && (text.charAt(next) == '\n' || text.startsWith("\r\n", next));
    }

    private void escape(StringBuilder out) {
        int start = at;
        char c = at + 1 < end ? text.charAt(at + 1) : '\n';
        at += 2;
        switch (c) {
            case 'b' -> out.append('\b');
            case 't' -> out.append('\t');
            case 'n' -> out.append('\n');
            case 'f' -> out.append('\f');
            case 'r' -> out.append('\r');
            case '"' -> out.append('"');
            case '\\' -> out.append('\\');
            case 'u' -> out.appendCodePoint(hex(start, 4));
            case 'U' -> out.appendCodePoint(hex(start, 8));
            default -> {
                at = start;
                String what = text.substring(start, Math.min(start + 2, end));
                throw fault(start, what, "Unexpected escape `{0}`, expected one that TOML knows", what);
            }
        }
    }

    private int hex(int start, int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++, at++) {
            int digit = at < end ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0 || text.charAt(at) > 'f') {
                String what = text.substring(start, Math.min(at + 1, end));
                throw fault(
                        start,
                        what,
                        "Unexpected `{0}`, expected {1} hexadecimal digits",
                        what,
                        Integer.toString(digits));
            }
            value = (value << 4) | digit;
        }
        if (value < 0 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) {
            String what = text.substring(start, at);
            throw fault(start, what, "Unexpected `{0}`, expected a Unicode character", what);
        }
        return value;
    }

    // ---- white space

    private void blanks() {
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    /** White space, line ends and comments, as between the items of a list. */
    private void space() {
        while (at < end) {
            blanks();
            comment();
            if (at >= end || !lineEnd()) {
                return;
            }
        }
    }

    private void comment() {
        if (at < end && text.charAt(at) == '#') {
            while (at < end && text.charAt(at) != '\n') {
                char c = text.charAt(at);
                if (c == '\r' && at + 1 < end && text.charAt(at + 1) == '\n') {
                    return;
                } else if (isControl(c)) {
                    throw fault(
                            at,
                            String.valueOf(c),
                            "Unexpected control character U+{0}, expected printable text",
                            String.format(Locale.ROOT, "%04X", (int) c));
                }
                at++;
            }
        }
    }

    private boolean lineEnd() {
        if (at < end && text.charAt(at) == '\n') {
            at++;
            return true;
        } else if (text.startsWith("\r\n", at) && at + 1 < end) {
            at += 2;
            return true;
        }
        return false;
    }

    private boolean isBreak() {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && at + 1 < end && text.charAt(at + 1) == '\n');
    }

    /** Control characters that no string and no comment may hold; a tab may stand everywhere. */
    private static boolean isControl(char c) {
        return (c < 0x20 && c != '\t') || c == 0x7F;
    }

    private void skipLine() {
        while (at < end && text.charAt(at) != '\n') {
            at++;
        }
        at = Math.min(end, at + 1);
    }

    // ---- problems

    private String rest() {
        int to = at;
        while (to < end && text.charAt(to) != '\n' && text.charAt(to) != '\r' && to - at < 20) {
            to++;
        }
        return to == at ? "end of the line" : text.substring(at, to);
    }

    private Fault fault(int start, String what, String template, Object... arguments) {
        int to = Math.min(end, start + what.length());
        boolean there = text.startsWith(what, start);
        Span span = there ? new Span(start, to) : Span.at(Math.min(start, end));
        return new Fault(Problem.error(SYNTAX, header.at(span, KeyPath.root()), Message.of(template, arguments)));
    }

    private Fault unclosed(int start, String quotes) {
        Problem problem = Problem.error(
                        SYNTAX,
                        header.at(new Span(start, start + quotes.length()), KeyPath.root()),
                        Message.of("Unexpected end of a string, expected a closing `{0}`", quotes))
                .withHint(Message.of("the quote opened here"));
        return new Fault(problem);
    }

    private Fault limit(int where, String setting, int measured, int limit) {
        return new Fault(Problem.error(
                        LIMIT,
                        header.at(Span.at(where), KeyPath.root()),
                        Message.of(
                                "Unexpected size: `{0}` is {1} here, expected at most {2}",
                                setting, Integer.toString(measured), Integer.toString(limit)))
                .withHint(Message.of("raise the setting `{0}` of the limits if the file is to be trusted", setting)));
    }
}

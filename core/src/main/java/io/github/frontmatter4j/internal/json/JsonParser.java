package io.github.frontmatter4j.internal.json;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON strictly (RFC 8259). The habits of JavaScript that JSON does not know, trailing commas, comments, single
 * quotes and bare keys, are reported each with its fix and read over, so that all are found in one run.
 */
final class JsonParser {

    static final ProblemId SYNTAX = new ProblemId("json/not-well-formed");
    static final ProblemId TRAILING_COMMA = new ProblemId("json/trailing-comma");
    static final ProblemId COMMENT = new ProblemId("json/comment");
    static final ProblemId SINGLE_QUOTES = new ProblemId("json/single-quotes");
    static final ProblemId BARE_KEY = new ProblemId("json/bare-key");
    static final ProblemId LIMIT = new ProblemId("header/limit-exceeded");

    /** Ends the reading: what follows cannot be understood. */
    private static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Fault() {
            super(null, null, false, false);
        }
    }

    private final HeaderText header;
    private final String text;
    private final Limits limits;
    private final int end;
    private final List<Problem> problems = new ArrayList<>();
    private int at;
    private int nodes;

    private JsonParser(HeaderText header, Limits limits) {
        this.header = header;
        this.text = header.text();
        this.limits = limits;
        this.at = header.span().start();
        this.end = header.span().end();
    }

    /**
     * @param bare whether the braces around the whole are left out, as Hexo allows
     */
    static ParsedHeader read(HeaderText header, Limits limits, boolean bare) {
        JsonParser parser = new JsonParser(header, limits);
        Node root = null;
        try {
            root = parser.whole(bare);
        } catch (Fault fault) {
            root = null;
        }
        boolean good = parser.problems.isEmpty();
        boolean empty = root instanceof MapNode map && map.entries().isEmpty() && bare;
        return new ParsedHeader(good && !empty ? root : null, good, parser.problems);
    }

    private Node whole(boolean bare) {
        space();
        Node root;
        if (bare) {
            int start = at;
            List<MapNode.Entry> entries = new ArrayList<>();
            members(entries, '\0', 1);
            int last = entries.isEmpty()
                    ? start
                    : entries.get(entries.size() - 1).value().span().end();
            root = new MapNode(new Span(start, last), CollectionStyle.FLOW, entries, null);
        } else {
            root = value(1);
        }
        space();
        if (at < end) {
            throw fault(new Span(at, at + 1), "Unexpected `{0}`, expected the end of the front matter", here());
        }
        return root;
    }

    private Node value(int depth) {
        if (depth > limits.depth()) {
            throw limit("depth", depth, limits.depth());
        } else if (++nodes > limits.nodes()) {
            throw limit("nodes", nodes, limits.nodes());
        }
        char c = at < end ? text.charAt(at) : '\0';
        int start = at;
        if (c == '{') {
            at++;
            List<MapNode.Entry> entries = new ArrayList<>();
            members(entries, '}', depth + 1);
            at++;
            return new MapNode(new Span(start, at), CollectionStyle.FLOW, entries, null);
        } else if (c == '[') {
            at++;
            List<Node> items = new ArrayList<>();
            items(items, depth + 1);
            at++;
            return new ListNode(new Span(start, at), CollectionStyle.FLOW, items, null);
        } else if (c == '"' || c == '\'') {
            return string();
        }
        return word();
    }

    private void members(List<MapNode.Entry> entries, char close, int depth) {
        space();
        while (!closes(close)) {
            Node key = key();
            space();
            if (at >= end || text.charAt(at) != ':') {
                throw fault(point(), "Unexpected `{0}`, expected `:` behind the key", here());
            }
            at++;
            space();
            entries.add(new MapNode.Entry(key, value(depth)));
            separator(close);
        }
    }

    private void items(List<Node> items, int depth) {
        space();
        while (!closes(']')) {
            items.add(value(depth));
            separator(']');
        }
    }

    private boolean closes(char close) {
        if (close == '\0') {
            return at >= end;
        } else if (at >= end) {
            throw fault(point(), "Unexpected end of the front matter, expected `{0}`", String.valueOf(close));
        }
        return text.charAt(at) == close;
    }

    /** A comma and another element, or the end. */
    private void separator(char close) {
        space();
        boolean comma = at < end && text.charAt(at) == ',';
        if (comma) {
            int place = at++;
            space();
            boolean last = close == '\0' ? at >= end : at < end && text.charAt(at) == close;
            // Hexo itself allows the comma before the closing fence
            if (last && close != '\0') {
                problem(
                        TRAILING_COMMA,
                        new Span(place, place + 1),
                        Message.of("Unexpected `,` behind the last element, expected `{0}`", String.valueOf(close)),
                        Message.of("Delete the comma"),
                        "");
            }
        } else if (!closes(close)) {
            throw fault(
                    point(),
                    "Unexpected `{0}`, expected `,` or `{1}`",
                    here(),
                    close == '\0' ? "the end" : String.valueOf(close));
        }
    }

    private Node key() {
        char c = at < end ? text.charAt(at) : '\0';
        if (c == '"' || c == '\'') {
            return string();
        }
        int start = at;
        while (at < end
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_' || text.charAt(at) == '$')) {
            at++;
        }
        if (at == start) {
            throw fault(point(), "Unexpected `{0}`, expected a key in double quotes", here());
        }
        String name = text.substring(start, at);
        problem(
                BARE_KEY,
                new Span(start, at),
                Message.of("Unexpected key `{0}` without quotes, expected double quotes", name),
                Message.of("Quote the key"),
                JsonWriter.string(name));
        return new ScalarNode(new Span(start, at), ScalarStyle.DOUBLE_QUOTED, name, null);
    }

    private ScalarNode string() {
        int start = at;
        char quote = text.charAt(at++);
        StringBuilder out = new StringBuilder();
        while (at < end && text.charAt(at) != quote) {
            char c = text.charAt(at);
            if (c == '\\') {
                escape(out, quote);
            } else if (c < 0x20) {
                throw fault(
                        new Span(start, start + 1),
                        "Unexpected end of the line in a string, expected a closing `{0}`",
                        String.valueOf(quote));
            } else {
                out.append(c);
                at++;
            }
        }
        if (at >= end) {
            throw fault(
                    new Span(start, start + 1),
                    "Unexpected end of the front matter in a string, expected a closing `{0}`",
                    String.valueOf(quote));
        }
        at++;
        if (out.length() > limits.scalarChars()) {
            throw limit("scalarChars", out.length(), limits.scalarChars());
        }
        Span span = new Span(start, at);
        if (quote == '\'') {
            problem(
                    SINGLE_QUOTES,
                    span,
                    Message.of("Unexpected single quotes, expected double quotes"),
                    Message.of("Use double quotes"),
                    JsonWriter.string(out.toString()));
        }
        return new ScalarNode(span, ScalarStyle.DOUBLE_QUOTED, out.toString(), null);
    }

    private void escape(StringBuilder out, char quote) {
        char c = at + 1 < end ? text.charAt(at + 1) : '\0';
        int simple = "\"\\/bfnrt'".indexOf(c);
        if (simple >= 0 && c != '\0' && (c != '\'' || quote == '\'')) {
            out.append("\"\\/\b\f\n\r\t'".charAt(simple));
            at += 2;
            return;
        }
        String digits = c == 'u' ? text.substring(at + 2, Math.min(at + 6, end)) : "";
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) < 0x80 ? Character.digit(digits.charAt(i), 16) : -1;
            value = digit < 0 ? -1 : value < 0 ? value : value * 16 + digit;
            if (value < 0) {
                break;
            }
        }
        if (digits.length() != 4 || value < 0) {
            Span span = new Span(at, Math.min(at + 2, end));
            throw fault(
                    span,
                    "Unexpected escape `{0}`, expected one that JSON knows",
                    text.substring(span.start(), span.end()));
        }
        out.append((char) value);
        at += 6;
    }

    private ScalarNode word() {
        int start = at;
        while (at < end && " \t\r\n,]}:".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        Span span = new Span(start, Math.max(at, Math.min(start + 1, end)));
        if (!word.equals("true") && !word.equals("false") && !word.equals("null") && !isNumber(word)) {
            at = start;
            throw fault(
                    span,
                    "Unexpected `{0}`, expected a JSON value; text needs double quotes",
                    word.isEmpty() ? here() : word);
        }
        return new ScalarNode(new Span(start, at), ScalarStyle.PLAIN, word, null);
    }

    /** {@code -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?} */
    static boolean isNumber(String word) {
        int i = word.startsWith("-") ? 1 : 0;
        int whole = digits(word, i);
        if (whole == i || (whole > i + 1 && word.charAt(i) == '0')) {
            return false;
        }
        i = whole;
        if (i < word.length() && word.charAt(i) == '.') {
            int fraction = digits(word, i + 1);
            if (fraction == i + 1) {
                return false;
            }
            i = fraction;
        }
        if (i < word.length() && (word.charAt(i) == 'e' || word.charAt(i) == 'E')) {
            int sign = i + 1 < word.length() && "+-".indexOf(word.charAt(i + 1)) >= 0 ? i + 2 : i + 1;
            int exponent = digits(word, sign);
            return exponent > sign && exponent == word.length();
        }
        return i == word.length();
    }

    private static int digits(String word, int from) {
        int at = from;
        while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** White space; comments are reported and passed over. */
    private void space() {
        while (at < end) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                at++;
            } else if (c == '/' && at + 1 < end && (text.charAt(at + 1) == '/' || text.charAt(at + 1) == '*')) {
                comment();
            } else {
                return;
            }
        }
    }

    private void comment() {
        int start = at;
        if (text.charAt(at + 1) == '/') {
            while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
        } else {
            int close = text.indexOf("*/", at + 2);
            at = close < 0 || close + 2 > end ? end : close + 2;
        }
        Problem problem = Problem.error(
                COMMENT,
                header.at(new Span(start, at), KeyPath.root()),
                Message.of("Unexpected comment, expected none: JSON has no comments"));
        add(problem.withFix(
                Fix.unsafe(Message.of("Delete the comment"), TextEdits.of(TextEdit.delete(new Span(start, at))))));
    }

    // ---- problems

    private Span point() {
        return new Span(Math.min(at, end), Math.min(at + 1, end));
    }

    private String here() {
        return at < end ? text.substring(at, at + 1) : "end";
    }

    private void problem(ProblemId id, Span span, Message message, Message title, String replacement) {
        add(Problem.error(id, header.at(span, KeyPath.root()), message)
                .withFix(Fix.safe(title, TextEdits.of(new TextEdit(span, replacement)))));
    }

    private void add(Problem problem) {
        if (problems.size() < limits.problems()) {
            problems.add(problem);
        }
    }

    private Fault fault(Span span, String template, Object... arguments) {
        problems.add(Problem.error(SYNTAX, header.at(span, KeyPath.root()), Message.of(template, arguments)));
        return new Fault();
    }

    private Fault limit(String setting, int measured, int limit) {
        problems.add(Problem.error(
                        LIMIT,
                        header.at(Span.at(Math.min(at, end)), KeyPath.root()),
                        Message.of(
                                "Unexpected size: `{0}` is {1} here, expected at most {2}",
                                setting, Integer.toString(measured), Integer.toString(limit)))
                .withHint(Message.of("raise the setting `{0}` of the limits if the file is to be trusted", setting)));
        return new Fault();
    }
}

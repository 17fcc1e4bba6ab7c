package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value from the command line ({@code KEY:=JSON}), read strictly (RFC 8259). */
final class JsonReader {

    private static final int DEPTH = 64;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    static Value read(String text) {
        JsonReader reader = new JsonReader(text);
        Value value = reader.value(0);
        reader.blanks();
        if (reader.at < text.length()) {
            throw reader.unexpected("the end of the value");
        }
        return value;
    }

    private Value value(int depth) {
        if (depth > DEPTH) {
            throw unexpected("at most " + DEPTH + " levels");
        }
        blanks();
        char c = at < text.length() ? text.charAt(at) : 0;
        return switch (c) {
            case '{' -> entries(depth);
            case '[' -> items(depth);
            case '"' -> new Value.Text(string());
            case 't' -> word("true", new Value.Bool(true));
            case 'f' -> word("false", new Value.Bool(false));
            case 'n' -> word("null", new Value.Null());
            default -> number();
        };
    }

    private Value word(String word, Value value) {
        if (!text.startsWith(word, at)) {
            throw unexpected("`" + word + "`");
        }
        at += word.length();
        return value;
    }

    private Value entries(int depth) {
        Map<String, Value> entries = new LinkedHashMap<>();
        at++;
        blanks();
        while (!accept('}')) {
            if (!entries.isEmpty()) {
                require(',');
                blanks();
            }
            if (at >= text.length() || text.charAt(at) != '"') {
                throw unexpected("a key in double quotes");
            }
            String key = string();
            blanks();
            require(':');
            if (entries.put(key, value(depth + 1)) != null) {
                throw unexpected("every key once");
            }
            blanks();
        }
        return new Value.Entries(entries);
    }

    private Value items(int depth) {
        List<Value> items = new ArrayList<>();
        at++;
        blanks();
        while (!accept(']')) {
            if (!items.isEmpty()) {
                require(',');
            }
            items.add(value(depth + 1));
            blanks();
        }
        return new Value.Items(items);
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < 0x20) {
                at--;
                throw unexpected("an escape such as `\\n`");
            }
            out.append(c == '\\' ? escape() : c);
        }
        require('"');
        return out.toString();
    }

    private char escape() {
        char c = at < text.length() ? text.charAt(at++) : 0;
        switch (c) {
            case '"', '\\', '/':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                String digits = text.substring(at, Math.min(at + 4, text.length()));
                if (digits.matches("[0-9a-fA-F]{4}")) {
                    at += 4;
                    return (char) Integer.parseInt(digits, 16);
                }
                throw unexpected("four hexadecimal digits");
            default:
                throw unexpected("an escape of JSON");
        }
    }

    private Value number() {
        int end = at;
        while (end < text.length() && "+-.eE0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String number = text.substring(at, end);
        if (!number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]{1,6})?")) {
            throw unexpected("a JSON value; text needs double quotes");
        }
        at = end;
        return number.matches("-?[0-9]+")
                ? new Value.Int(new BigInteger(number))
                : new Value.Decimal(new BigDecimal(number));
    }

    private void blanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean accept(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void require(char c) {
        if (!accept(c)) {
            throw unexpected("`" + c + "`");
        }
    }

    private IllegalArgumentException unexpected(String expected) {
        String there = at < text.length() ? "`" + text.charAt(at) + "`" : "end";
        return new IllegalArgumentException(
                "Unexpected " + there + " at character " + (at + 1) + " of the JSON value, expected " + expected);
    }
}

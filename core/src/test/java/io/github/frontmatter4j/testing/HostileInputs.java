package io.github.frontmatter4j.testing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Files that try to cost more than they are worth, each in any size: what strangers may commit. */
public final class HostileInputs {

    private HostileInputs() {}

    /** Makers of files of about so many bytes, by name. */
    public static Map<String, IntFunction<byte[]>> all() {
        Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
        yaml(texts);
        toml(texts);
        json(texts);
        values(texts);
        fences(texts);
        Map<String, IntFunction<byte[]>> all = new LinkedHashMap<>();
        texts.forEach((name, maker) -> all.put(name, size -> maker.apply(size).getBytes(StandardCharsets.UTF_8)));
        all.put("bytes that are no UTF-8", size -> {
            byte[] bytes = ("---\na: " + "x".repeat(size) + "\n---\n").getBytes(StandardCharsets.UTF_8);
            for (int i = 7; i < size; i += 3) {
                bytes[i] = (byte) 0xFF;
            }
            return bytes;
        });
        return all;
    }

    private static String yaml(String header) {
        return "---\n" + header + "\n---\nBody\n";
    }

    private static String lines(int size, String line) {
        return line.repeat(Math.max(1, size / line.length()));
    }

    private static String numbered(int size, String before, String after) {
        StringBuilder out = new StringBuilder(size + 64);
        for (int i = 0; out.length() < size; i++) {
            out.append(before).append(i).append(after);
        }
        return out.toString();
    }

    private static void yaml(Map<String, IntFunction<String>> all) {
        all.put("nested flow lists", size -> yaml("a: " + "[".repeat(size)));
        all.put("nested closed flow lists", size -> yaml("a: " + "[".repeat(size / 2) + "]".repeat(size / 2)));
        all.put("nested flow maps", size -> yaml("a: " + lines(size, "{a: ")));
        all.put("nested block maps", size -> {
            StringBuilder out = new StringBuilder();
            for (int i = 0; out.length() < size; i++) {
                out.append(" ".repeat(i)).append("a:\n");
            }
            return yaml(out.toString());
        });
        all.put("nested block lists", size -> yaml("a:\n  " + lines(size, "- ") + "x"));
        all.put("complex keys", size -> yaml(lines(size, "? ") + "x"));
        all.put("alias bomb", size -> {
            StringBuilder out = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
            for (int i = 1; out.length() < size; i++) {
                out.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(8) + "*a" + (i - 1) + "]\n");
            }
            return yaml(out.toString());
        });
        all.put("many aliases", size -> yaml("a: &a x\nb: [" + lines(size, "*a, ") + "*a]"));
        all.put("many anchors", size -> yaml(numbered(size, "k", ": &a x\n")));
        all.put("alias of itself", size -> yaml("a: &a [" + lines(size, "x, ") + "*a]"));
        all.put("merge chain", size -> {
            StringBuilder out = new StringBuilder("m0: &m0 {a: b}\n");
            for (int i = 1; out.length() < size; i++) {
                out.append("m" + i + ": &m" + i + "\n  <<: *m" + (i - 1) + "\n");
            }
            return yaml(out.toString());
        });
        all.put("unclosed double quote", size -> yaml("a: \"" + lines(size, "x y ")));
        all.put("unclosed single quote", size -> yaml("a: '" + lines(size, "x ''")));
        all.put("quote after quote", size -> yaml(lines(size, "a: \"b\n")));
        all.put("escapes", size -> yaml("a: \"" + lines(size, "\\u4e2d\\n") + "\""));
        all.put("bad escapes", size -> yaml("a: \"" + lines(size, "\\q") + "\""));
        all.put("colons", size -> yaml("a: " + lines(size, "b: ")));
        all.put("colon lines", size -> yaml(numbered(size, "k", ": b: c\n")));
        all.put("number signs", size -> yaml("a: " + lines(size, "# ")));
        all.put("comment lines", size -> yaml(lines(size, "# comment\n") + "a: b"));
        all.put("tabs", size -> yaml("a:" + "\t".repeat(size) + "b"));
        all.put("tab lines", size -> yaml("a:\n" + lines(size, "\tb: c\n")));
        all.put("long key", size -> yaml("k".repeat(size) + ": x"));
        all.put("long plain", size -> yaml("a: " + "x".repeat(size)));
        all.put("long plain of many lines", size -> yaml("a: x\n" + lines(size, "  word word\n")));
        all.put("many keys", size -> yaml(numbered(size, "k", ": v\n")));
        all.put("the same key", size -> yaml(lines(size, "k: v\n")));
        all.put("keys with the same hash", size -> {
            StringBuilder out = new StringBuilder(size + 64);
            for (int i = 0; out.length() < size; i++) {
                for (int bit = 0; bit < 16; bit++) {
                    out.append((i >> bit & 1) == 0 ? "Aa" : "BB");
                }
                out.append(": v\n");
            }
            return yaml(out.toString());
        });
        all.put("many items", size -> yaml("a:\n" + lines(size, "  - x\n")));
        all.put("many flow items", size -> yaml("a: [" + lines(size, "x, ") + "]"));
        all.put("literal", size -> yaml("a: |\n" + lines(size, "  text\n")));
        all.put("folded with steps", size -> yaml("a: >\n" + lines(size, "  text\n    more\n\n")));
        all.put("blank lines", size -> yaml("a: b\n" + "\n".repeat(size)));
        all.put("blanks", size -> yaml("a:" + " ".repeat(size) + "b"));
        all.put("carriage returns", size -> "---\r" + lines(size, "a: b\r") + "---\r");
        all.put("tags", size -> yaml("a: [" + lines(size, "!t x, ") + "]"));
        all.put("long tag", size -> yaml("a: !<" + "x".repeat(size) + "> b"));
        all.put("control characters", size -> yaml("a: " + "\u0007".repeat(size)));
        all.put("noncharacters", size -> yaml("a: " + lines(size, "\uFFFE")));
        all.put("emoji", size -> yaml("a: " + lines(size, "😀")));
        all.put("byte order marks", size -> yaml("a: " + lines(size, "\uFEFF")));
        all.put("documents", size -> yaml(lines(size, "a: b\n...\n")));
        all.put("directives", size -> yaml(lines(size, "%YAML 1.2\n") + "a: b"));
        all.put("smart quotes", size -> yaml(numbered(size, "k", ": “a: b”\n")));
        all.put("glued colons", size -> yaml(numbered(size, "k", ":v\n")));
    }

    private static void toml(Map<String, IntFunction<String>> all) {
        all.put("toml: nested arrays", size -> "+++\na = " + "[".repeat(size) + "\n+++\n");
        all.put("toml: nested inline tables", size -> "+++\na = " + lines(size, "{a = ") + "\n+++\n");
        all.put("toml: dotted key", size -> "+++\n" + lines(size, "a.") + "a = 1\n+++\n");
        all.put("toml: deep table", size -> "+++\n[" + lines(size, "a.") + "a]\nb = 1\n+++\n");
        all.put("toml: many tables", size -> "+++\n" + numbered(size, "[t", "]\na = 1\n") + "+++\n");
        all.put("toml: rows", size -> "+++\n" + lines(size, "[[t]]\na = 1\n") + "+++\n");
        all.put("toml: many keys", size -> "+++\n" + numbered(size, "k", " = 1\n") + "+++\n");
        all.put("toml: the same key", size -> "+++\n" + lines(size, "k = 1\n") + "+++\n");
        all.put("toml: long string", size -> "+++\na = \"" + "x".repeat(size) + "\"\n+++\n");
        all.put("toml: unclosed string", size -> "+++\na = \"\"\"" + lines(size, "x\"\"\n") + "+++\n");
        all.put("toml: underscores", size -> "+++\na = " + lines(size, "1_") + "1\n+++\n");
        all.put("toml: long number", size -> "+++\na = " + "1".repeat(size) + "\n+++\n");
        all.put("toml: wrong lines", size -> "+++\n" + lines(size, "a b c\n") + "+++\n");
    }

    private static void json(Map<String, IntFunction<String>> all) {
        all.put("json: nested lists", size -> "{\"a\": " + "[".repeat(size));
        all.put("json: nested closed lists", size -> "{\"a\": " + "[".repeat(size / 2) + "]".repeat(size / 2) + "}\n");
        all.put("json: nested maps", size -> lines(size, "{\"a\":"));
        all.put("json: many keys", size -> "{" + numbered(size, "\"k", "\": 1,\n") + "\"z\": 1}\n");
        all.put("json: trailing commas", size -> "{\"a\": [" + lines(size, "[1,],") + "1]}\n");
        all.put("json: escapes", size -> "{\"a\": \"" + lines(size, "\\u4e2d\\\\") + "\"}\n");
        all.put("json: unclosed", size -> "{\"a\": \"" + "x".repeat(size));
        all.put("json: single quotes", size -> "{\"b\": [" + lines(size, "'x', ") + "1]}\n");
        all.put("json: long number", size -> "{\"weight\": " + "1".repeat(size) + "}\n");
    }

    private static void values(Map<String, IntFunction<String>> all) {
        all.put("long whole number", size -> yaml("weight: " + "1".repeat(size)));
        all.put("long decimal", size -> yaml("weight: 1." + "1".repeat(size)));
        all.put("huge exponent", size -> yaml("weight: 1e" + "9".repeat(Math.min(size, 12)) + "\nb: 1e999999"));
        all.put("long date", size -> yaml("date: 2024-01-15T10:20:30." + "1".repeat(size)));
        all.put("long time", size -> yaml("date: " + lines(size, "12:") + "30"));
        all.put("commas for tags", size -> yaml("tags: " + lines(size, "a, ")));
        all.put("robots", size -> yaml("rank_math_robots: " + lines(size, "noindex,")));
        all.put("wrapped in lists", size -> yaml("title: " + "[".repeat(90) + "x" + "]".repeat(90)));
        all.put("php: huge length", size -> yaml("rank_math_robots: ['a:999999999:{" + lines(size, "i:0;") + "}']"));
        all.put("php: nested", size -> yaml("rank_math_robots: ['" + lines(size, "a:1:{i:0;") + "']"));
        all.put("php: huge string", size -> yaml("rank_math_robots: ['s:2147483647:\"" + "x".repeat(size) + "\";']"));
        all.put("php: quotes", size -> yaml("rank_math_robots: ['a:1:{i:0;s:9:\"" + lines(size, "\";") + "}']"));
        all.put(
                "php: many",
                size -> yaml("rank_math_robots: ['a:" + size / 10 + ":{" + lines(size, "i:0;s:1:\"x\";") + "}']"));
        all.put("php: references", size -> yaml("rank_math_robots: ['a:9:{" + lines(size, "i:0;R:1;") + "}']"));
        all.put("php: objects", size -> yaml("rank_math_robots: ['" + lines(size, "O:1:\"A\":1:{s:1:\"a\";") + "']"));
        all.put("serialized text in text", size -> yaml("rank_math_schema_A: ['" + lines(size, "s:9:\"") + "']"));
    }

    private static void fences(Map<String, IntFunction<String>> all) {
        all.put("unclosed fence", size -> "---\n" + lines(size, "a: b\n"));
        all.put("dashes in front of every line", size -> "---\n" + lines(size, "-- x\n"));
        all.put("long fence", size -> "-".repeat(size) + "\na: b\n---\n");
        all.put("blank lines before", size -> "\n".repeat(size) + "---\na: b\n---\n");
        all.put("semicolons", size -> lines(size, ";;;\n"));
        all.put("braces", size -> lines(size, "{\"\n"));
        all.put("long body", size -> "---\na: b\n---\n" + lines(size, "text\n"));
    }
}

package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.dialect.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A site with faults. Each fault is marked in its file: {@code ⟦rule|the characters meant⟧}; the marks are taken out before
 * the site is checked.
 *
 * @param dialect what the site is for
 * @param files the files without marks, by path
 * @param faults path, rule, first and last offset of every fault, as in {@code a.md rule 11-14}
 */
public record FaultySite(Dialect dialect, Map<String, String> files, Set<String> faults) {

    /** The site in a file of test data: {@code hugo}, {@code standard}, {@code jekyll} or {@code obsidian}. */
    public static FaultySite of(String name) {
        String[] parts = resource(name).split("(?m)^=== ");
        Map<String, String> files = new TreeMap<>();
        Set<String> faults = new TreeSet<>();
        for (int i = 1; i < parts.length; i++) {
            int line = parts[i].indexOf('\n');
            String path = parts[i].substring(0, line);
            files.put(path, unmarked(path, visible(parts[i].substring(line + 1)), faults));
        }
        return new FaultySite(Dialect.named(parts[0].strip().substring("dialect: ".length())), files, faults);
    }

    private record Mark(String rule, int start) {}

    private static String unmarked(String path, String marked, Set<String> faults) {
        StringBuilder text = new StringBuilder();
        Deque<Mark> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '⟦') {
                int bar = marked.indexOf('|', i);
                open.push(new Mark(marked.substring(i + 1, bar), text.length()));
                i = bar;
            } else if (c == '⟧') {
                Mark mark = open.pop();
                faults.add(fault(path, mark.rule(), mark.start(), text.length()));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** A fault as {@link #faults} has it. */
    public static String fault(String path, String rule, int start, int end) {
        return path + " " + rule + " " + start + "-" + end;
    }

    private static String visible(String text) {
        String visible = text.replace('→', '\t').replace('␠', ' ').replace('␍', '\r');
        for (int at = visible.indexOf("‹U+"); at >= 0; at = visible.indexOf("‹U+", at)) {
            char c = (char) Integer.parseInt(visible.substring(at + 3, at + 7), 16);
            visible = visible.substring(0, at) + c + visible.substring(at + 8);
        }
        return visible;
    }

    private static String resource(String name) {
        try (InputStream in = FaultySite.class.getResourceAsStream("faulty/" + name + ".txt")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.frontmatter4j.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that somebody got wrong, and the one file that was meant. The cases lie in {@code broken/*.txt}: the text, a line
 * {@code >>>} and the right text, or {@code >>> unchanged: } and why nothing may be done. A tab is written as an arrow, a
 * blank at the end of a line as an open box, other invisible characters as {@code ‹U+FEFF›}.
 *
 * @param family the name of the file of cases
 * @param name what is wrong
 * @param text the wrong file
 * @param right the right file; empty if the wrong one has to stay as it is
 * @param reason why it has to stay; empty if it does not
 */
public record BrokenHeader(String family, String name, String text, Optional<String> right, String reason) {

    private static final List<String> FAMILIES = List.of(
            "colon",
            "indicator",
            "tab",
            "quotes",
            "bracket",
            "fence",
            "space",
            "words",
            "date",
            "indentation",
            "duplicate",
            "hash",
            "character",
            "toml",
            "json");

    /** Every case of every family. */
    public static List<BrokenHeader> all() {
        List<BrokenHeader> all = new ArrayList<>();
        FAMILIES.forEach(family -> addAll(family, all));
        return all;
    }

    private static void addAll(String family, List<BrokenHeader> all) {
        String[] parts = resource(family).split("(?m)^=== ");
        String wrap = parts[0].strip().substring("wrap: ".length());
        for (int i = 1; i < parts.length; i++) {
            int line = parts[i].indexOf('\n');
            int mark = parts[i].indexOf("\n>>>");
            int behind = parts[i].indexOf('\n', mark + 1);
            String text = wrapped(parts[i].substring(line + 1, mark + 1), wrap);
            String said = parts[i].substring(mark + 4, behind).strip();
            boolean stays = said.startsWith("unchanged: ");
            all.add(new BrokenHeader(
                    family,
                    parts[i].substring(0, line),
                    text,
                    stays ? Optional.empty() : Optional.of(wrapped(parts[i].substring(behind + 1), wrap)),
                    stays ? said.substring("unchanged: ".length()) : ""));
        }
    }

    private static String wrapped(String text, String wrap) {
        String visible = text.replace('→', '\t').replace('␠', ' ').replace('␍', '\r');
        for (int at = visible.indexOf("‹U+"); at >= 0; at = visible.indexOf("‹U+", at)) {
            char c = (char) Integer.parseInt(visible.substring(at + 3, at + 7), 16);
            visible = visible.substring(0, at) + c + visible.substring(at + 8);
        }
        return wrap.equals("none") ? visible : wrap + "\n" + visible + wrap + "\nBody.\n";
    }

    private static String resource(String family) {
        try (InputStream in = BrokenHeader.class.getResourceAsStream("broken/" + family + ".txt")) {
            return new String(Objects.requireNonNull(in, family).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return family + ": " + name;
    }
}

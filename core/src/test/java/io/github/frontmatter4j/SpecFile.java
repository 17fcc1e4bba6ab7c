package io.github.frontmatter4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Cases written as Markdown: a heading names a case, fenced blocks hold its input ({@code in}), the tree it gives
 * ({@code tree}), its body ({@code body}), an edit ({@code edit}) and the file afterwards ({@code out}) or the refusal
 * ({@code refused}), the problems ({@code problems}, or {@code messages} with their texts) and the file after their first
 * fixes ({@code fixed}); {@code dialect} names the rules, {@code exact} leaves out the other forms of the file. Visible
 * signs stand for invisible characters: {@code ␠} blank, {@code →} tab, {@code ⇔} byte order mark inside the header.
 */
record SpecFile(String name, Map<String, String> blocks) {

    static List<SpecFile> all() {
        try (Stream<Path> list = Files.walk(Path.of("src/test/resources/spec"))) {
            return list.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(path -> read(path).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SpecFile> read(Path path) {
        List<SpecFile> cases = new ArrayList<>();
        String name = "";
        String block = null;
        StringBuilder text = new StringBuilder();
        try {
            for (String line : Files.readAllLines(path)) {
                if (block == null && line.startsWith("# ")) {
                    name = path.getFileName() + ": " + line.substring(2);
                    cases.add(new SpecFile(name, new LinkedHashMap<>()));
                } else if (block == null && line.startsWith("````")) {
                    block = line.substring(4).strip();
                } else if (block != null && line.equals("````")) {
                    cases.get(cases.size() - 1).blocks().put(block, visible(text.toString()));
                    text.setLength(0);
                    block = null;
                } else if (block != null) {
                    text.append(line).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private static String visible(String text) {
        return text.replace('␠', ' ').replace('→', '\t').replace('⇔', '\uFEFF');
    }

    boolean has(String block) {
        return blocks.containsKey(block);
    }

    String block(String name) {
        return blocks.get(name);
    }

    @Override
    public String toString() {
        return name;
    }
}

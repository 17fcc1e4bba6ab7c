package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Findings that are known and not to be reported again, so that a check of an old site stops at what is new. A finding is
 * known by its file, its rule and the words of its line: lines may move, and the same words with the same fault are counted.
 * The file is text, one line for each, with tabs between count, rule, path and words. Immutable and thread-safe.
 *
 * <pre>{@code
 * Files.writeString(file, Baseline.of(report, file.toAbsolutePath().getParent()).text());
 * Report news = Baseline.read(file).without(report);
 * }</pre>
 */
public final class Baseline {

    private static final String HEAD =
            "# frontmatter baseline 1: count, rule, file, line; findings listed here are not reported";
    private static final int WORDS = 120;

    private record Known(String path, String rule, String words) implements Comparable<Known> {
        @Override
        public int compareTo(Known other) {
            int order = path.compareTo(other.path);
            order = order != 0 ? order : rule.compareTo(other.rule);
            return order != 0 ? order : words.compareTo(other.words);
        }
    }

    private final Path folder;
    private final TreeMap<Known, Integer> known;

    private Baseline(Path folder, TreeMap<Known, Integer> known) {
        this.folder = folder;
        this.known = known;
    }

    /**
     * The findings of a report.
     *
     * @param report what was found
     * @param folder where the paths of the baseline start, usually the folder of its file
     * @return the baseline under which this report is empty
     */
    public static Baseline of(Report report, Path folder) {
        Path start = folder.toAbsolutePath().normalize();
        TreeMap<Known, Integer> known = new TreeMap<>();
        for (Problem problem : report.problems()) {
            add(known, known(problem, start), 1);
        }
        return new Baseline(start, known);
    }

    /**
     * Reads a file that {@link #text()} gave.
     *
     * @param file the file
     * @return the baseline, with paths from the file's folder
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is none of a baseline; the message names file and line
     */
    public static Baseline read(Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return parse(file.toString(), text, Objects.requireNonNull(folder, "folder"));
    }

    /**
     * Reads what {@link #text()} gave.
     *
     * @param name how messages call the text
     * @param text the text
     * @param folder where its paths start
     * @return the baseline
     * @throws IllegalArgumentException if a line is none of a baseline; the message names text and line
     */
    public static Baseline parse(String name, String text, Path folder) {
        TreeMap<Known, Integer> known = new TreeMap<>();
        int number = 0;
        int next = 0;
        for (int from = 0; from < text.length(); from = next) {
            int to = lineEnd(text, from);
            next = text.startsWith("\r\n", to) ? to + 2 : to + 1;
            number++;
            String line = text.substring(from, to);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\t", -1);
            if (parts.length != 4 || !isCount(parts[0])) {
                throw new IllegalArgumentException(name + ":" + number + ": Unexpected `" + line
                        + "`, expected count, rule, file and line with tabs between them");
            }
            add(known, new Known(unescaped(parts[2]), parts[1], unescaped(parts[3])), Integer.parseInt(parts[0]));
        }
        return new Baseline(folder.toAbsolutePath().normalize(), known);
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static boolean isCount(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() < 8;
    }

    /**
     * What is new in a report.
     *
     * @param report what was found
     * @return the report without the findings of this baseline
     */
    public Report without(Report report) {
        Map<Known, Integer> left = new TreeMap<>(known);
        List<Problem> news = new ArrayList<>();
        for (Problem problem : report.problems()) {
            Known one = known(problem, folder);
            int count = left.getOrDefault(one, 0);
            if (count == 0) {
                news.add(problem);
            } else {
                left.put(one, count - 1);
            }
        }
        return new Report(news, report.files());
    }

    /**
     * What is new among the findings of one file.
     *
     * @param problems all findings of the file
     * @return those that are not in this baseline
     */
    public List<Problem> without(List<Problem> problems) {
        Map<Known, Integer> seen = new TreeMap<>();
        List<Problem> news = new ArrayList<>();
        for (Problem problem : problems) {
            Known one = known(problem, folder);
            if (add(seen, one, 1) > known.getOrDefault(one, 0)) {
                news.add(problem);
            }
        }
        return news;
    }

    /** Counts some more; how many there are now. */
    private static int add(Map<Known, Integer> counts, Known one, int more) {
        int sum = counts.getOrDefault(one, 0) + more;
        counts.put(one, sum);
        return sum;
    }

    /**
     * How many findings are known.
     *
     * @return 0 or more
     */
    public int size() {
        int size = 0;
        for (int count : known.values()) {
            size += count;
        }
        return size;
    }

    /**
     * The baseline as a file: sorted, so that a difference shows what came and went.
     *
     * @return lines of text
     */
    public String text() {
        StringBuilder out = new StringBuilder(HEAD).append('\n');
        for (Map.Entry<Known, Integer> entry : known.entrySet()) {
            Known one = entry.getKey();
            out.append(entry.getValue())
                    .append('\t')
                    .append(one.rule())
                    .append('\t')
                    .append(escaped(one.path()))
                    .append('\t')
                    .append(escaped(one.words()))
                    .append('\n');
        }
        return out.toString();
    }

    private static Known known(Problem problem, Path folder) {
        return new Known(
                place(problem.location().source().name(), folder), problem.id().value(), words(problem));
    }

    private static String place(String name, Path folder) {
        try {
            Path path = Path.of(name).toAbsolutePath().normalize();
            String place = path.startsWith(folder) ? folder.relativize(path).toString() : name;
            return place.replace('\\', '/');
        } catch (InvalidPathException e) {
            return name;
        }
    }

    /** The words of the first line that a finding is about, without the blanks around and between them. */
    private static String words(Problem problem) {
        SourceText source = problem.location().source();
        String line = source.slice(
                source.lineSpan(source.lineOf(problem.location().span().start())));
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < line.length() && words.length() < WORDS; i++) {
            char c = line.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\uFEFF';
            if (!blank) {
                words.append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                out.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}

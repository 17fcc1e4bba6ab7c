package io.github.frontmatter4j.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A pattern of paths as {@code glob:} of {@link java.nio.file.PathMatcher} has it, for paths with slashes. All ways through the
 * pattern are taken at once, so that a match costs pattern times path and never more: patterns come with the files
 * of strangers. Immutable and thread-safe.
 */
final class PathPattern {

    private enum Kind {
        CHAR,
        CLASS,
        NAME_CHAR,
        NAME_CHARS,
        CHARS,
        FORK,
        END
    }

    /** Which characters stand in brackets. */
    private record Range(int from, int to) {}

    /**
     * One step.
     *
     * @param next where it goes on, after a character or, for a fork and what may be empty, without one
     */
    private record Step(Kind kind, int character, boolean not, List<Range> ranges, List<Integer> next) {

        boolean takes(int c) {
            return switch (kind) {
                case CHAR -> c == character;
                case CLASS -> c != '/' && isIn(c) != not;
                case NAME_CHAR, NAME_CHARS -> c != '/';
                case CHARS -> true;
                case FORK, END -> false;
            };
        }

        private boolean isIn(int c) {
            for (Range range : ranges) {
                if (range.from() <= c && c <= range.to()) {
                    return true;
                }
            }
            return false;
        }

        boolean mayBeEmpty() {
            return kind == Kind.NAME_CHARS || kind == Kind.CHARS || kind == Kind.FORK;
        }

        boolean stays() {
            return kind == Kind.NAME_CHARS || kind == Kind.CHARS;
        }
    }

    private final int[] pattern;
    private final List<Step> steps = new ArrayList<>();
    private int at;

    private PathPattern(String pattern) {
        this.pattern = new int[pattern.codePointCount(0, pattern.length())];
        int count = 0;
        for (int i = 0; i < pattern.length(); i += Character.charCount(pattern.codePointAt(i))) {
            this.pattern[count++] = pattern.codePointAt(i);
        }
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if the text is none
     */
    static PathPattern of(String text) {
        PathPattern read = new PathPattern(text);
        if (!read.sequence(false)) {
            throw new IllegalArgumentException(
                    "Unexpected pattern `" + text + "`, expected one such as `drafts/**` or `**/*.{md,html}`");
        }
        read.add(Kind.END, 0);
        return read;
    }

    private void add(Kind kind, int character) {
        steps.add(new Step(kind, character, false, List.of(), List.of(steps.size() + 1)));
    }

    /** Steps up to the end, or to the end of one alternative; false where the text is no pattern. */
    private boolean sequence(boolean inGroup) {
        while (at < pattern.length) {
            int c = pattern[at++];
            if (inGroup && (c == ',' || c == '}')) {
                at--;
                return true;
            }
            boolean good = true;
            switch (c) {
                case '\\' -> {
                    good = at < pattern.length;
                    if (good) {
                        add(Kind.CHAR, pattern[at++]);
                    }
                }
                case '*' -> {
                    boolean two = at < pattern.length && pattern[at] == '*';
                    at += two ? 1 : 0;
                    add(two ? Kind.CHARS : Kind.NAME_CHARS, 0);
                }
                case '?' -> add(Kind.NAME_CHAR, 0);
                case '[' -> good = brackets();
                case '{' -> good = !inGroup && group();
                default -> add(Kind.CHAR, c);
            }
            if (!good) {
                return false;
            }
        }
        return !inGroup;
    }

    /** Alternatives: a fork to the first step of each, and behind each a fork to what follows all. */
    private boolean group() {
        int fork = steps.size();
        add(Kind.FORK, 0);
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int c;
        do {
            starts.add(steps.size());
            if (!sequence(true)) {
                return false;
            }
            ends.add(steps.size());
            add(Kind.FORK, 0);
            c = pattern[at++];
        } while (c == ',');
        steps.set(fork, new Step(Kind.FORK, 0, false, List.of(), starts));
        for (int end : ends) {
            steps.set(end, new Step(Kind.FORK, 0, false, List.of(), List.of(steps.size())));
        }
        return true;
    }

    private boolean brackets() {
        boolean not = at < pattern.length && pattern[at] == '!';
        at += not ? 1 : 0;
        List<Range> ranges = new ArrayList<>();
        if (at < pattern.length && pattern[at] == '-') {
            ranges.add(new Range('-', '-'));
            at++;
        }
        boolean mayBegin = false;
        while (at < pattern.length) {
            int c = pattern[at++];
            if (c == ']') {
                steps.add(new Step(Kind.CLASS, 0, not, ranges, List.of(steps.size() + 1)));
                return !ranges.isEmpty();
            } else if (c == '/') {
                return false;
            } else if (c != '-') {
                ranges.add(new Range(c, c));
                mayBegin = true;
            } else if (!mayBegin || at == pattern.length) {
                return false;
            } else if (pattern[at] == ']') {
                ranges.add(new Range('-', '-'));
            } else {
                Range from = ranges.remove(ranges.size() - 1);
                if (pattern[at] < from.to()) {
                    return false;
                }
                ranges.add(new Range(from.from(), pattern[at++]));
                mayBegin = false;
            }
        }
        return false;
    }

    /**
     * Whether a path fits.
     *
     * @param path a path with slashes
     * @return true if the pattern says all of it
     */
    boolean matches(String path) {
        boolean[] now = new boolean[steps.size()];
        boolean[] then = new boolean[steps.size()];
        int[] stack = new int[steps.size()];
        enter(0, now, stack);
        for (int i = 0; i < path.length(); ) {
            int c = path.codePointAt(i);
            i += Character.charCount(c);
            Arrays.fill(then, false);
            for (int s = 0; s < now.length; s++) {
                if (now[s] && steps.get(s).takes(c)) {
                    enter(steps.get(s).stays() ? s : steps.get(s).next().get(0), then, stack);
                }
            }
            boolean[] spare = now;
            now = then;
            then = spare;
        }
        return now[now.length - 1];
    }

    /** Marks a step and those that are reached from it without a character; each is put on the stack once. */
    private void enter(int step, boolean[] marks, int[] stack) {
        if (marks[step]) {
            return;
        }
        int depth = 0;
        marks[step] = true;
        stack[depth++] = step;
        while (depth > 0) {
            Step top = steps.get(stack[--depth]);
            if (top.mayBeEmpty()) {
                for (int next : top.next()) {
                    if (!marks[next]) {
                        marks[next] = true;
                        stack[depth++] = next;
                    }
                }
            }
        }
    }
}

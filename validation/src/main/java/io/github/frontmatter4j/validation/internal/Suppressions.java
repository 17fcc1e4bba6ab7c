package io.github.frontmatter4j.validation.internal;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a file itself says about rules, in comments: {@code # frontmatter: ignore rule/id, rule/id} on the line or the line
 * above, {@code # frontmatter: ignore-file rule/id} anywhere; in a body the same inside an HTML comment.
 */
public final class Suppressions {

    private static final String MARK = "frontmatter: ignore";

    private record Line(int number, Set<String> rules) {}

    private final List<Line> lines;
    private final Set<String> wholeFile;

    private Suppressions(List<Line> lines, Set<String> wholeFile) {
        this.lines = lines;
        this.wholeFile = wholeFile;
    }

    /**
     * Reads the comments of a file.
     *
     * @param file the file
     * @param body whether the body is looked at too
     * @return what they say
     */
    public static Suppressions of(ContentFile file, boolean body) {
        SourceText source = file.source();
        Span header = file.headerSpan();
        String text =
                body ? source.text() : source.decode(0, file.bodyByteOffset()).orElse("");
        List<Line> lines = new ArrayList<>();
        Set<String> whole = new HashSet<>();
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
            String opener = at >= header.end() || header.isEmpty() ? "<!--" : "#";
            int lineStart = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
            if (!text.substring(lineStart, at).stripTrailing().endsWith(opener)) {
                continue;
            }
            int end = at + MARK.length();
            boolean all = text.startsWith("-file", end);
            int stop = end;
            while (stop < text.length() && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
                stop++;
            }
            String rest = text.substring(all ? end + 5 : end, stop).replace("-->", "");
            Set<String> rules = new HashSet<>(List.of(rest.split("[,\\s]+")));
            rules.remove("");
            if (all) {
                whole.addAll(rules);
            } else {
                lines.add(new Line(source.lineOf(at), rules));
            }
        }
        return new Suppressions(lines, whole);
    }

    /**
     * Whether the file says nothing of rules.
     *
     * @return true if no finding is covered
     */
    public boolean isEmpty() {
        return lines.isEmpty() && wholeFile.isEmpty();
    }

    /**
     * Whether a finding is not wanted.
     *
     * @param problem a finding of this file
     * @return true if a comment names its rule, or the rule's family
     */
    public boolean covers(Problem problem) {
        String id = problem.id().value();
        if (names(wholeFile, id)) {
            return true;
        }
        if (lines.isEmpty()) {
            return false;
        }
        int line = problem.location().start().line();
        for (Line one : lines) {
            if ((one.number() == line || one.number() == line - 1) && names(one.rules(), id)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Set<String> rules, String id) {
        return !rules.isEmpty() && (rules.contains(id) || rules.contains(id.substring(0, id.indexOf('/'))));
    }
}

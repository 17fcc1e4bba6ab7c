package io.github.frontmatter4j.validation.internal.rules.list;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.validation.rule.EntryRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** {@code -java} on lines of their own: a text that begins with a hyphen, and no list. */
public final class LinesNotItems implements EntryRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "list/lines-not-items",
            "FM014",
            Severity.ERROR,
            Needs.HEADER,
            "Lines that were to be items of a list are one text: no blank behind the hyphen, or other blanks before it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file, MapNode.Entry entry) {
        if (!file.isFormat("yaml")) {
            return;
        }
        if (entry.value() instanceof ScalarNode scalar && scalar.text().startsWith("-", dash(scalar.text()))) {
            SourceText source = file.file().source();
            if (source.lineOf(entry.key().end()) < source.lineOf(scalar.start())) {
                check(file, KeyPath.of(String.valueOf(entry.name())), scalar, true);
            }
        } else if (entry.value() instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                if (list.items().get(i) instanceof ScalarNode scalar && mayBeLines(scalar.text())) {
                    check(file, KeyPath.of(String.valueOf(entry.name())).index(i), scalar, false);
                }
            }
        }
    }

    /** Lines of a text without quotes are put together with a blank, or a line end if there is an empty one. */
    static boolean mayBeLines(String text) {
        for (int dash = text.indexOf('-', 1); dash > 0; dash = text.indexOf('-', dash + 1)) {
            if (isBlank(text.charAt(dash - 1)) || text.charAt(dash - 1) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static int dash(String text) {
        int dash = 0;
        while (dash < text.length() && isBlank(text.charAt(dash))) {
            dash++;
        }
        return dash;
    }

    private static void check(FileContext file, KeyPath path, ScalarNode scalar, boolean whole) {
        if (scalar.style() != ScalarStyle.PLAIN || scalar.isAbsent()) {
            return;
        }
        SourceText source = file.file().source();
        int from = source.lineOf(scalar.start());
        int to = source.lineOf(scalar.end());
        List<TextEdit> edits = new ArrayList<>();
        for (int line = whole ? from : from + 1; line <= to; line++) {
            Span span = source.lineSpan(line);
            String text = source.slice(span);
            int dash = 0;
            StringBuilder blanks = new StringBuilder();
            while (dash < text.length() && isBlank(text.charAt(dash))) {
                blanks.append(text.charAt(dash) == '\u3000' ? "  " : " ");
                dash++;
            }
            if (dash + 1 >= text.length() || text.charAt(dash) != '-' || text.charAt(dash + 1) == '-') {
                return;
            }
            boolean blank = Character.isWhitespace(text.charAt(dash + 1));
            edits.add(new TextEdit(new Span(span.start(), span.start() + dash + 1), blanks + (blank ? "-" : "- ")));
        }
        if (edits.isEmpty()) {
            return;
        }
        Problem problem = file.problem(
                        scalar.span(), path, "Unexpected text `{0}`, expected items of a list", scalar.text())
                .withHint(Message.of("an item begins with blanks, a hyphen and a blank"));
        file.report(problem, file.fix(Applicability.UNSAFE, Message.of("Write items"), TextEdits.of(edits)));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u3000';
    }
}

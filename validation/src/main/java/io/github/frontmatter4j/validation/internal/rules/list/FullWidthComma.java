package io.github.frontmatter4j.validation.internal.rules.list;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** {@code [a，b]}: one item for every reader. */
public final class FullWidthComma extends ListRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "list/full-width-comma",
            "FM014",
            Severity.WARNING,
            Needs.HEADER,
            "The items of a list in brackets are separated by `，` or `、`, which are letters for YAML.");

    private static final char FULL = '\uFF0C';
    private static final char ENUMERATION = '\u3001';

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        if (file.isFormat("yaml")) {
            super.check(file);
        }
    }

    @Override
    protected void check(FileContext file, FileContext.Found found, ListNode list) {
        for (int i = 0; i < list.items().size() && list.style() == CollectionStyle.FLOW; i++) {
            if (list.items().get(i) instanceof ScalarNode scalar && scalar.style() == ScalarStyle.PLAIN) {
                if (scalar.text().indexOf(FULL) >= 0 || scalar.text().indexOf(ENUMERATION) >= 0) {
                    check(file, found.path().index(i), scalar);
                }
            }
        }
    }

    private static void check(FileContext file, KeyPath path, ScalarNode scalar) {
        String raw = file.written(scalar);
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == FULL || raw.charAt(i) == ENUMERATION) {
                int end = i + 1;
                while (end < raw.length() && Character.isWhitespace(raw.charAt(end))) {
                    end++;
                }
                int start = scalar.start();
                edits.add(new TextEdit(new Span(start + i, start + end), ", "));
            }
        }
        if (edits.isEmpty()) {
            return;
        }
        Span first = edits.get(0).span();
        Problem problem = file.problem(
                        new Span(first.start(), first.start() + 1),
                        path,
                        "Unexpected `{0}` in a list, expected `,` between items",
                        raw.substring(first.start() - scalar.start()).substring(0, 1))
                .withHint(Message.of("every reader takes the whole for one item"));
        file.report(problem, file.fix(Applicability.UNSAFE, Message.of("Write `, `"), TextEdits.of(edits)));
    }
}

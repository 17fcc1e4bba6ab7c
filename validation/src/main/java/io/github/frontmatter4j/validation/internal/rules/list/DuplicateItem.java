package io.github.frontmatter4j.validation.internal.rules.list;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** {@code tags: [java, Java]}: one term twice. */
public final class DuplicateItem extends ListRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "list/duplicate-item",
            "FM055",
            Severity.WARNING,
            Needs.HEADER,
            "A list names one term twice, also in another case.");

    private static final int SHORT = 32;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    protected void check(FileContext file, FileContext.Found found, ListNode list) {
        if (!mayBeAlike(list)) {
            return;
        }
        Set<String> seen = new HashSet<>(list.items().size() * 2);
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) instanceof ScalarNode scalar
                    && !scalar.text().isBlank()
                    && !seen.add(scalar.text().strip().toLowerCase(Locale.ROOT))) {
                KeyPath at = found.path().index(i);
                Problem problem = file.problem(
                                scalar.span(), at, "Unexpected second `{0}`, expected every item once", scalar.text())
                        .withHint(Message.of("remove one of the two"));
                file.report(
                        problem,
                        file.fix(Applicability.SAFE, Message.of("Remove the item"), new HeaderChange.Remove(at)));
            }
        }
    }

    /** Whether two items of a list may be one term; of a short list it costs nothing to say. */
    static boolean mayBeAlike(ListNode list) {
        if (list.items().size() > SHORT) {
            return true;
        }
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) instanceof ScalarNode scalar) {
                String text = scalar.text().strip();
                // the one letter that is two in lower case
                if (text.indexOf('\u0130') >= 0 || isAmong(text, list, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAmong(String text, ListNode list, int size) {
        for (int i = 0; i < size; i++) {
            if (list.items().get(i) instanceof ScalarNode scalar
                    && text.equalsIgnoreCase(scalar.text().strip())) {
                return true;
            }
        }
        return false;
    }
}

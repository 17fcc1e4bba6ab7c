package io.github.frontmatter4j.validation.internal.rules.type;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.Locale;
import java.util.Set;

/** {@code draft: yes}: a boolean for YAML 1.1, a text for 1.2, and Hugo since 0.152 takes the text for false. */
public final class BooleanWord extends BooleanRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "type/boolean-word",
            "FM020",
            Severity.ERROR,
            Needs.HEADER,
            "A boolean field holds `yes`, `no`, `on` or `off` without quotes.");

    private static final Set<String> YES = Set.of("yes", "on", "y");
    private static final Set<String> NO = Set.of("no", "off", "n");

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
    void check(FileContext file, FileContext.Found found, ScalarNode scalar) {
        if (scalar.style() != ScalarStyle.PLAIN) {
            return;
        }
        String word = scalar.text().toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            return;
        }
        boolean meant = YES.contains(word);
        Problem problem = file.problem(
                        scalar.span(), found.path(), "Unexpected `{0}`, expected `true` or `false`", scalar.text())
                .withHint(
                        Message.of(
                                "Hugo since 0.152 reads the word as text, and every text but `true` as false; Jekyll reads a boolean"));
        file.report(
                problem,
                file.fix(
                        Applicability.SAFE,
                        Message.of("Write `{0}`", Boolean.toString(meant)),
                        new HeaderChange.Put(found.path(), new Value.Bool(meant))));
    }
}

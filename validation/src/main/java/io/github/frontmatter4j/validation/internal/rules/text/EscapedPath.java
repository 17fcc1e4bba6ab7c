package io.github.frontmatter4j.validation.internal.rules.text;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.validation.rule.EntryRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code "C:\\temp"}: the tab that nobody wanted. */
public final class EscapedPath extends ScalarRule implements EntryRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "text/escaped-path",
            "FM016",
            Severity.WARNING,
            Needs.HEADER,
            "A Windows path stands in double quotes, where its backslashes begin escapes.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean suspects(FileContext file, ScalarNode scalar) {
        if (scalar.style() != ScalarStyle.DOUBLE_QUOTED || scalar.text().length() < 4) {
            return false;
        }
        String raw = file.written(scalar);
        boolean drive = Character.isLetter(raw.charAt(1)) && raw.startsWith(":\\", 2) && raw.length() > 5;
        return drive && raw.charAt(4) != '\\' && scalar.text().indexOf('\\') != 2;
    }

    @Override
    void report(FileContext file, KeyPath path, ScalarNode scalar) {
        String raw = file.written(scalar);
        Problem problem = file.problem(
                        scalar.span(), path, "Unexpected escapes in the path `{0}`, expected single quotes", raw)
                .withHint(Message.of("in double quotes `\\t` is a tab and `\\n` a new line"));
        String inside = raw.substring(1, raw.length() - 1);
        file.report(
                problem,
                file.fix(
                        Applicability.UNSAFE,
                        Message.of("Use single quotes"),
                        TextEdits.of(new TextEdit(scalar.span(), "'" + inside.replace("'", "''") + "'"))));
    }
}

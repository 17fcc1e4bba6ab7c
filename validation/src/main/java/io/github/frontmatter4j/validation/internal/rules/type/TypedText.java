package io.github.frontmatter4j.validation.internal.rules.type;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.internal.rules.TextRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code title: 1.10}: a number for every reader, so a text that lost its zero. */
public final class TypedText extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "type/typed-text",
            "FM022",
            Severity.WARNING,
            Needs.HEADER,
            "A text field holds something that readers take for a number, boolean, date or null.");

    /** A rule. */
    public TypedText() {
        super(Field.TITLE, Field.DESCRIPTION, Field.SUMMARY, Field.SLUG, Field.TAGS, Field.CATEGORIES, Field.KEYWORDS);
    }

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
    protected boolean suspects(FileContext file, ScalarNode scalar) {
        if (scalar.style() != ScalarStyle.PLAIN
                || scalar.isAbsent()
                || scalar.properties() != null
                || PlainText.isSure(scalar.text())) {
            return false;
        }
        Value value = file.resolve(scalar);
        boolean text =
                value instanceof Value.Text && file.format().orElseThrow().reads(scalar, new Value.Text(scalar.text()));
        return !text && !(value instanceof Value.Null);
    }

    @Override
    protected void report(FileContext file, KeyPath path, ScalarNode scalar) {
        Problem problem = file.problem(
                        scalar.span(), path, "Unexpected `{0}` without quotes, expected text", scalar.text())
                .withHint(Message.of(
                        "some readers take it for a number, boolean or date; quote it to keep it as written"));
        file.report(
                problem,
                file.fix(
                        Applicability.SAFE,
                        Message.of("Quote the value"),
                        new HeaderChange.Put(path, new Value.Text(scalar.text()))));
    }
}

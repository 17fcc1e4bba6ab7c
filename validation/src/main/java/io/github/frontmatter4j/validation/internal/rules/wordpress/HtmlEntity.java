package io.github.frontmatter4j.validation.internal.rules.wordpress;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.internal.rules.TextRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import org.jsoup.parser.Parser;

/** {@code title: Q&amp;amp;A}: HTML in a text that is not HTML. */
public final class HtmlEntity extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "wordpress/html-entity",
            "",
            Severity.WARNING,
            Needs.HEADER,
            "A title, description or term holds HTML entities.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** A rule. */
    public HtmlEntity() {
        super(Field.TITLE, Field.DESCRIPTION, Field.TAGS, Field.CATEGORIES);
    }

    @Override
    protected boolean suspects(FileContext file, ScalarNode scalar) {
        return scalar.text().indexOf('&') >= 0 && scalar.text().indexOf(';') >= 0;
    }

    @Override
    protected void report(FileContext file, KeyPath path, ScalarNode scalar) {
        String text = scalar.text();
        String decoded = Parser.unescapeEntities(text, true);
        if (decoded.equals(text) || decoded.indexOf('<') >= 0) {
            return;
        }
        Problem problem = file.problem(
                        scalar.span(), path, "Unexpected HTML entity in `{0}`, expected `{1}`", text, decoded)
                .withHint(Message.of("the text is shown as it stands, or escaped once more"));
        file.report(
                problem,
                file.fix(
                        Applicability.SAFE,
                        Message.of("Write the character"),
                        new HeaderChange.Put(path, new Value.Text(decoded))));
    }
}

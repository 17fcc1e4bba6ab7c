package io.github.frontmatter4j.validation.internal.rules.wordpress;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.List;
import org.jsoup.parser.Parser;

/** {@code title: Q&amp;amp;A}: HTML in a text that is not HTML. */
public final class HtmlEntity implements FileRule {

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

    private static final List<Field> TEXTS = List.of(Field.TITLE, Field.DESCRIPTION, Field.TAGS, Field.CATEGORIES);

    @Override
    public void check(FileContext file) {
        for (Field field : TEXTS) {
            for (FileContext.Found found : file.all(field)) {
                if (found.value() instanceof ScalarNode scalar) {
                    check(file, scalar, found.path());
                } else if (found.value() instanceof ListNode list) {
                    for (int i = 0; i < list.items().size(); i++) {
                        if (list.items().get(i) instanceof ScalarNode scalar) {
                            check(file, scalar, found.path().index(i));
                        }
                    }
                }
            }
        }
    }

    private static void check(FileContext file, ScalarNode scalar, KeyPath path) {
        String text = scalar.text();
        if (text.indexOf('&') < 0 || text.indexOf(';') < 0) {
            return;
        }
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

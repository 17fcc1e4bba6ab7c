package io.github.frontmatter4j.validation.internal.rules.text;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.EntryRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code title: “Hello”}: the quotes are part of the text. */
public final class TypographicQuotes extends ScalarRule implements EntryRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "text/typographic-quotes",
            "FM015",
            Severity.WARNING,
            Needs.HEADER,
            "A value stands in typographic quotes, which are no quotes for YAML.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void report(FileContext file, KeyPath path, ScalarNode scalar) {
        String inside = scalar.text().substring(1, scalar.text().length() - 1);
        Problem problem = file.problem(
                        scalar.span(), path, "Unexpected typographic quotes around the value, expected `\"` or none")
                .withHint(Message.of("they are part of the value for every reader"));
        file.report(
                problem,
                file.fix(
                        Applicability.UNSAFE,
                        Message.of("Remove the quotes"),
                        new HeaderChange.Put(path, new Value.Text(inside))));
    }

    @Override
    boolean suspects(FileContext file, ScalarNode scalar) {
        String text = scalar.text();
        if (scalar.style() != ScalarStyle.PLAIN || text.length() < 3) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        boolean pair = switch (first) {
            case '\u201C', '\u201D', '\u201E' -> "\u201C\u201D\"".indexOf(last) >= 0;
            case '\u2018', '\u201A' -> "\u2018\u2019'".indexOf(last) >= 0;
            default -> false;
        };
        int again = text.indexOf(first, 1);
        return pair && (again < 0 || again == text.length() - 1) && text.indexOf(last, 1) == text.length() - 1;
    }
}

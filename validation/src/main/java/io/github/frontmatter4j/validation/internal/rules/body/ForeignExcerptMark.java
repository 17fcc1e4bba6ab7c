package io.github.frontmatter4j.validation.internal.rules.body;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.List;

/** {@code <!-- more -->} does not divide in Hugo. */
public final class ForeignExcerptMark implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "body/foreign-excerpt-mark",
                    "FM089",
                    Severity.WARNING,
                    Needs.BODY,
                    "A mark that divides the summary from the rest is written for another system.")
            .forDialects("hugo", "docusaurus", "mkdocs");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final List<String> MARKS = List.of("<!--more-->", "<!-- more -->", "<!-- truncate -->");

    @Override
    public void check(FileContext file) {
        String own = switch (file.dialect().name()) {
            case "hugo" -> "<!--more-->";
            case "docusaurus" -> "<!-- truncate -->";
            case "mkdocs" -> "<!-- more -->";
            default -> null;
        };
        if (own == null || !file.bodyMayHaveComment()) {
            return;
        }
        String text = file.file().source().text();
        for (String mark : MARKS) {
            int at = mark.equals(own)
                    ? -1
                    : text.indexOf(mark, file.file().bodySpan().start());
            if (at >= 0) {
                Span span = new Span(at, at + mark.length());
                Problem problem = file.problem(span, KeyPath.root(), "Unexpected mark `{0}`, expected `{1}`", mark, own)
                        .withHint(Message.of("this system does not see the mark as it is written"));
                file.report(
                        problem,
                        file.fix(
                                Applicability.SAFE,
                                Message.of("Write `{0}`", own),
                                TextEdits.of(new TextEdit(span, own))));
            }
        }
    }
}

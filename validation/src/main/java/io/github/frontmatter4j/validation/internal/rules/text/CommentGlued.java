package io.github.frontmatter4j.validation.internal.rules.text;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.validation.rule.EntryRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code title: Issue #5}: the text ends before the number. */
public final class CommentGlued extends ScalarRule implements EntryRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "text/comment-glued",
            "FM011",
            Severity.WARNING,
            Needs.HEADER,
            "A value without quotes ends at ` #`, and what follows looks like text.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean suspects(FileContext file, ScalarNode scalar) {
        return scalar.style() == ScalarStyle.PLAIN
                && scalar.properties() == null
                && file.headHasAny("#")
                && file.head().startsWith(" #", scalar.end());
    }

    @Override
    void report(FileContext file, KeyPath path, ScalarNode scalar) {
        SourceText source = file.file().source();
        Span line = source.lineSpan(source.lineOf(scalar.end()));
        String rest = source.slice(new Span(scalar.end(), line.end()));
        int hash = rest.indexOf('#');
        // "# c" is a comment, "#5" or "#tag" is text that the author wrote
        if (hash < 1
                || !rest.substring(0, hash).equals(" ")
                || hash + 1 == rest.length()
                || Character.isWhitespace(rest.charAt(hash + 1))
                || "#!-=".indexOf(rest.charAt(hash + 1)) >= 0) {
            return;
        }
        Span span = new Span(scalar.end() + hash, line.end());
        int start = scalar.isAbsent() ? span.start() : scalar.start();
        String whole = source.slice(new Span(start, line.end())).stripTrailing();
        Problem problem = file.problem(
                        span,
                        path,
                        "Unexpected comment `{0}` directly behind a value, expected quotes if it is text",
                        source.slice(span))
                .withHint(Message.of("YAML ends the value before ` #`"));
        TextEdits edits = TextEdits.of(new TextEdit(new Span(start, line.end()), quoted(whole)));
        file.report(problem, file.fix(Applicability.UNSAFE, Message.of("Quote the whole text"), edits));
    }
}

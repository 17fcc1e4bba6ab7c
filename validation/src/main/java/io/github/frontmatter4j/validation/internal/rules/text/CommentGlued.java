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
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code title: Issue #5}: the text ends before the number. */
public final class CommentGlued implements FileRule {

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
    public void check(FileContext file) {
        if (!file.file().format().equals("yaml")) {
            return;
        }
        for (MapNode.Entry entry : file.entries()) {
            if (entry.value() instanceof ScalarNode scalar
                    && scalar.style() == ScalarStyle.PLAIN
                    && !scalar.isAbsent()
                    && scalar.properties() == null) {
                check(file, entry, scalar);
            }
        }
    }

    private static void check(FileContext file, MapNode.Entry entry, ScalarNode scalar) {
        SourceText source = file.file().source();
        Span line = source.lineSpan(source.lineOf(scalar.span().end()));
        String rest = source.slice(new Span(scalar.span().end(), line.end()));
        // "# c" is a comment, "#5" or "#tag" is text that the author wrote
        if (!rest.startsWith(" #")
                || rest.length() < 3
                || Character.isWhitespace(rest.charAt(2))
                || rest.charAt(2) == '#') {
            return;
        }
        KeyPath path = KeyPath.of(String.valueOf(entry.name()));
        Span span = new Span(scalar.span().end() + 1, line.end());
        String whole = source.slice(new Span(scalar.span().start(), line.end())).stripTrailing();
        Problem problem = file.problem(
                        span,
                        path,
                        "Unexpected comment `{0}` directly behind a value, expected quotes if it is text",
                        source.slice(span))
                .withHint(Message.of("YAML ends the value before ` #`"));
        TextEdits edits = TextEdits.of(
                new TextEdit(new Span(scalar.span().start(), line.end()), "'" + whole.replace("'", "''") + "'"));
        file.report(file.fix(Applicability.UNSAFE, Message.of("Quote the whole text"), edits)
                .map(problem::withFix)
                .orElse(problem));
    }
}

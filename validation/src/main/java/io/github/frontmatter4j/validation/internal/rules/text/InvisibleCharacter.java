package io.github.frontmatter4j.validation.internal.rules.text;

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
import java.util.Locale;

/** A zero-width space or a byte order mark inside a header. */
public final class InvisibleCharacter implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "text/invisible-character",
            "FM014",
            Severity.WARNING,
            Needs.HEADER,
            "A key or value holds a character that nobody can see.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        Span header = file.file().headerSpan();
        String text =
                file.file().source().decode(0, file.file().bodyByteOffset()).orElse("");
        for (int i = header.start(); i < Math.min(header.end(), text.length()); i++) {
            char c = text.charAt(i);
            if (c < '\u00A0' || (c > '\u3000' && c < '\uFEFF')) {
                continue;
            }
            boolean mark = c == '\uFEFF' || c == '\u200B' || c == '\u2060' || c == '\u00AD';
            boolean wide = (c == '\u00A0' || c == '\u3000')
                    && i > 0
                    && text.substring(0, i).stripTrailing().endsWith(":");
            if (mark || wide) {
                Span span = new Span(i, i + 1);
                Problem problem = file.problem(
                                span,
                                KeyPath.root(),
                                "Unexpected invisible character U+{0}, expected visible text",
                                String.format(Locale.ROOT, "%04X", (int) c))
                        .withHint(Message.of("readers take it for a part of the key or value"));
                file.report(file.fix(
                                Applicability.UNSAFE,
                                Message.of("Delete the character"),
                                TextEdits.of(TextEdit.delete(span)))
                        .map(problem::withFix)
                        .orElse(problem));
            }
        }
    }
}

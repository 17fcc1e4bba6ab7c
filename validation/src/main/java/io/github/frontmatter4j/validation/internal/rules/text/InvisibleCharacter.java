package io.github.frontmatter4j.validation.internal.rules.text;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.validation.rule.EntryRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.List;
import java.util.Locale;

/** A zero-width space or a byte order mark inside a header. */
public final class InvisibleCharacter implements EntryRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "text/invisible-character",
            "FM014",
            Severity.WARNING,
            Needs.HEADER,
            "A key or value holds a character that nobody can see.");

    private static final String INVISIBLE = "\u00A0\u00AD\u200B\u2060\u3000\uFEFF";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** What belongs to an entry: its lines, and what stands between it and the next one; the first has all before it too. */
    @Override
    public void check(FileContext file, MapNode.Entry entry) {
        if (!file.headHasAny(INVISIBLE)) {
            return;
        }
        ContentFile content = file.file();
        List<MapNode.Entry> entries = content.header().entries();
        int index = 0;
        while (start(entries.get(index)) != start(entry)) {
            index++;
        }
        int from = index == 0 ? content.headerSpan().start() : start(entry);
        int to = index + 1 < entries.size()
                ? start(entries.get(index + 1))
                : content.headerSpan().end();
        String text = file.head();
        for (int i = from; i < Math.min(to, text.length()); i++) {
            char c = text.charAt(i);
            if (c >= '\u00A0' && (c <= '\u3000' || c >= '\uFEFF')) {
                look(file, text, i);
            }
        }
    }

    private static int start(MapNode.Entry entry) {
        return entry.key().fullSpan().start();
    }

    private static void look(FileContext file, String text, int at) {
        char c = text.charAt(at);
        boolean mark = c == '\uFEFF' || c == '\u200B' || c == '\u2060' || c == '\u00AD';
        boolean wide = (c == '\u00A0' || c == '\u3000')
                && at > 0
                && text.substring(0, at).stripTrailing().endsWith(":");
        if (mark || wide) {
            Span span = new Span(at, at + 1);
            Problem problem = file.problem(
                            span,
                            KeyPath.root(),
                            "Unexpected invisible character U+{0}, expected visible text",
                            String.format(Locale.ROOT, "%04X", (int) c))
                    .withHint(Message.of("readers take it for a part of the key or value"));
            file.report(
                    problem,
                    file.fix(
                            Applicability.UNSAFE,
                            Message.of("Delete the character"),
                            TextEdits.of(TextEdit.delete(span))));
        }
    }
}

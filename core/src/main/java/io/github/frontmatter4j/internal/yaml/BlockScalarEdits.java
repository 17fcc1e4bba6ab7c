package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import org.jspecify.annotations.Nullable;

/** New text in a block scalar, which keeps its form and its indicator where these can hold the text. */
final class BlockScalarEdits {

    private final String text;
    private final LineScan lines;
    private final YamlLayout layout;
    private final NewText newText;

    BlockScalarEdits(String text, LineScan lines, YamlLayout layout, NewText newText) {
        this.text = text;
        this.lines = lines;
        this.layout = layout;
        this.newText = newText;
    }

    static boolean isBlockScalar(Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.style() == ScalarStyle.LITERAL || scalar.style() == ScalarStyle.FOLDED);
    }

    /** The edit that puts text into a block scalar; null if it does not fit. */
    @Nullable
    TextEdits put(ScalarNode old, String wanted) {
        int indicatorEnd = layout.endOfWord(old.span().start());
        String indicator = text.substring(old.span().start(), indicatorEnd);
        boolean strip = indicator.indexOf('-') >= 0;
        if (!fits(wanted, old.style())
                || strip == wanted.endsWith("\n")
                || old.span().end() <= lines.endOfLine(indicatorEnd)
                || indicator.length() > 2) {
            return null;
        }
        int first = lines.nextLine(indicatorEnd);
        String content = newText.joined(YamlBlocks.indented(wanted, lines.indentOf(first)));
        return TextEdits.of(new TextEdit(new Span(first, old.span().end()), content));
    }

    private static boolean fits(String wanted, ScalarStyle style) {
        boolean oneLine = wanted.indexOf('\n') < 0;
        return oneLine
                ? YamlBlocks.fitsLiteral("x\n" + wanted) && !wanted.isEmpty() && !wanted.startsWith(" ")
                : style == ScalarStyle.LITERAL && YamlBlocks.fitsLiteral(wanted);
    }
}

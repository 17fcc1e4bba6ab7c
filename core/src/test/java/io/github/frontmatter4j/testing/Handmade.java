package io.github.frontmatter4j.testing;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Headers, nodes and values as nobody has to read them first. */
public final class Handmade {

    private Handmade() {}

    /** A file that is all header. */
    public static HeaderText header(String text) {
        return new HeaderText(SourceText.of("x.md", text), text, new Span(0, text.length()));
    }

    /** A scalar without quotes. */
    public static ScalarNode word(String text) {
        return new ScalarNode(Span.at(0), ScalarStyle.PLAIN, text, null);
    }

    /** A scalar in double quotes. */
    public static ScalarNode quoted(String text) {
        return new ScalarNode(Span.at(0), ScalarStyle.DOUBLE_QUOTED, text, null);
    }

    /** A decimal. */
    public static Value decimal(String number) {
        return new Value.Decimal(new BigDecimal(number));
    }

    /** A whole number. */
    public static Value integer(String number) {
        return new Value.Int(new BigInteger(number));
    }
}

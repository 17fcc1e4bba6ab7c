package io.github.frontmatter4j.testing;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Headers, nodes and values as nobody has to read them first. */
public final class Handmade {

    private Handmade() {}

    /** A file that is all header. */
    public static HeaderText header(String text) {
        return header("", text, "");
    }

    /** A header with something before and behind it. */
    public static HeaderText header(String before, String text, String after) {
        int from = before.getBytes(StandardCharsets.UTF_8).length;
        int to = from + text.getBytes(StandardCharsets.UTF_8).length;
        return HeaderText.of(SourceText.of("x.md", before + text + after), from, to);
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

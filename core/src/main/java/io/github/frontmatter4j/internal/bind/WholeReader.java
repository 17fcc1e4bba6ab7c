package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.math.BigInteger;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whole numbers within the bounds of their type. */
final class WholeReader extends ScalarReader {

    private final @Nullable Object absent;
    private final @Nullable BigInteger min;
    private final @Nullable BigInteger max;
    private final Function<BigInteger, Object> convert;

    WholeReader(
            @Nullable Object absent,
            @Nullable BigInteger min,
            @Nullable BigInteger max,
            Function<BigInteger, Object> convert) {
        super(Message.of("a whole number"));
        this.absent = absent;
        this.min = min;
        this.max = max;
        this.convert = convert;
    }

    @Override
    Object absent() {
        return absent == null ? MISSING : absent;
    }

    @Override
    boolean accepts(Node node, Use use, Run run) {
        return node instanceof ScalarNode scalar ? parse(scalar, run) != null : super.accepts(node, use, run);
    }

    private static @Nullable BigInteger parse(ScalarNode scalar, Run run) {
        String text = scalar.text().strip();
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        boolean digits = text.length() > start && text.length() < 1000;
        for (int i = start; digits && i < text.length(); i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        if (digits) {
            return text.length() < 18
                    ? BigInteger.valueOf(Long.parseLong(text))
                    : new BigInteger(text.charAt(0) == '+' ? text.substring(1) : text);
        }
        // hexadecimal and the like: as the format says
        return scalar.style() == ScalarStyle.PLAIN
                        && !text.isEmpty()
                        && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                        && run.lens.apply(scalar) instanceof Value.Int number
                ? number.value()
                : null;
    }

    @Override
    Object read(ScalarNode scalar, Use use, Run run) {
        BigInteger number = parse(scalar, run);
        if (number == null && use.unwrap() && scalar.text().equals("false")) {
            return MISSING; // PHP's word for "none"
        } else if (number == null) {
            return run.error(
                    Ids.NOT_A_NUMBER,
                    scalar,
                    Message.of("Unexpected `{0}`, expected a whole number", Run.shown(scalar)),
                    null);
        } else if (min != null && max != null && (number.compareTo(min) < 0 || number.compareTo(max) > 0)) {
            return run.error(
                    Ids.OUT_OF_RANGE,
                    scalar,
                    Message.of(
                            "Unexpected number {0}, expected one from {1} to {2}",
                            number.toString(), min.toString(), max.toString()),
                    null);
        }
        String text = scalar.text();
        if (!use.unwrap() && text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1))) {
            run.warn(
                    Ids.LEADING_ZERO,
                    scalar,
                    Message.of("Unexpected leading zero in `{0}`, expected `{1}`", text, number.toString()),
                    Message.of("some readers take it for an octal number, some for text"));
        }
        return convert.apply(number);
    }

    @Override
    Value write(Object value, Writing writing) {
        if (value instanceof OptionalInt number) {
            return new Value.Int(BigInteger.valueOf(number.orElseThrow()));
        } else if (value instanceof OptionalLong number) {
            return new Value.Int(BigInteger.valueOf(number.orElseThrow()));
        }
        return Value.of(value);
    }
}

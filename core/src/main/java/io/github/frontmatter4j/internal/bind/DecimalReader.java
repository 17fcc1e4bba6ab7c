package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers with a fraction, of the types that round them. */
final class DecimalReader extends ScalarReader {

    private final @Nullable Object absent;
    private final Function<Double, Object> convert;

    DecimalReader(@Nullable Object absent, Function<Double, Object> convert) {
        super(Message.of("a number"));
        this.absent = absent;
        this.convert = convert;
    }

    @Override
    Object absent() {
        return absent == null ? MISSING : absent;
    }

    @Override
    Object read(ScalarNode scalar, Use use, Run run) {
        BigDecimal number = BigDecimalReader.decimal(scalar, run);
        if (number != null) {
            return convert.apply(number.doubleValue());
        }
        Double special = switch (scalar.text()) {
            case "Infinity", "+Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            case "NaN" -> Double.NaN;
            default ->
                scalar.style() == ScalarStyle.PLAIN && run.meaning.of(scalar) instanceof Value.Special known
                        ? (Double) known.value()
                        : null;
        };
        return special != null ? convert.apply(special) : BigDecimalReader.notANumber(scalar, run);
    }

    @Override
    Value write(Object value, Writing writing) {
        return Value.of(value instanceof OptionalDouble number ? (Object) number.orElseThrow() : value);
    }
}

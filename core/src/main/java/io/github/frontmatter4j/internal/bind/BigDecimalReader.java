package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers with a fraction, digit by digit. */
final class BigDecimalReader extends ScalarReader {

    BigDecimalReader() {
        super(Message.of("a number"));
    }

    @Override
    Object read(ScalarNode scalar, Use use, Run run) {
        BigDecimal number = decimal(scalar, run);
        return number != null ? number : notANumber(scalar, run);
    }

    @Override
    Value write(Object value, Writing writing) {
        BigDecimal number = (BigDecimal) value;
        return number.scale() == 0 ? new Value.Int(number.unscaledValue()) : new Value.Decimal(number);
    }

    /** The decimal a scalar says, or null; {@code .inf} and {@code .nan} are none. */
    static @Nullable BigDecimal decimal(ScalarNode scalar, Run run) {
        String text = scalar.text().strip();
        boolean number = !text.isEmpty() && text.length() < 1000;
        for (int i = 0; number && i < text.length(); i++) {
            number = "+-.0123456789eE".indexOf(text.charAt(i)) >= 0;
        }
        if (number) {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException e) {
                return null;
            }
        }
        if (scalar.style() != ScalarStyle.PLAIN) {
            return null;
        }
        Value value = run.meaning.of(scalar);
        return value instanceof Value.Int whole
                ? new BigDecimal(whole.value())
                : value instanceof Value.Decimal decimal ? decimal.value() : null;
    }

    static Object notANumber(ScalarNode scalar, Run run) {
        return run.error(
                Ids.NOT_A_NUMBER,
                scalar,
                Message.of("Unexpected `{0}`, expected a number", Run.shown(scalar)),
                scalar.text().indexOf(',') > 0 ? Message.of("write the decimal point as `.`") : null);
    }
}

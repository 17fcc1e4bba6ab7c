package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.math.BigInteger;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Whole numbers within the bounds of their type. */
final class WholeReader extends ScalarReader {

    /** A type and its bounds. */
    enum Kind {
        BYTE(Byte.MIN_VALUE, Byte.MAX_VALUE),
        SHORT(Short.MIN_VALUE, Short.MAX_VALUE),
        INT(Integer.MIN_VALUE, Integer.MAX_VALUE),
        OPTIONAL_INT(Integer.MIN_VALUE, Integer.MAX_VALUE),
        LONG(Long.MIN_VALUE, Long.MAX_VALUE),
        OPTIONAL_LONG(Long.MIN_VALUE, Long.MAX_VALUE),
        /** Without bounds. */
        BIG(0, 0);

        private final BigInteger min;
        private final BigInteger max;

        Kind(long min, long max) {
            this.min = BigInteger.valueOf(min);
            this.max = BigInteger.valueOf(max);
        }

        private boolean takes(BigInteger number) {
            return this == BIG || number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
        }

        private Object of(BigInteger number) {
            return switch (this) {
                case BYTE -> number.byteValue();
                case SHORT -> number.shortValue();
                case INT -> number.intValue();
                case OPTIONAL_INT -> OptionalInt.of(number.intValue());
                case LONG -> number.longValue();
                case OPTIONAL_LONG -> OptionalLong.of(number.longValue());
                case BIG -> number;
            };
        }
    }

    private final Kind kind;
    private final @Nullable Object absent;

    /**
     * @param absent the value of an absent key; null if there is none
     */
    WholeReader(Kind kind, @Nullable Object absent) {
        super(Message.of("a whole number"));
        this.kind = kind;
        this.absent = absent;
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
                        && run.meaning.of(scalar) instanceof Value.Int number
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
        } else if (!kind.takes(number)) {
            return run.error(
                    Ids.OUT_OF_RANGE,
                    scalar,
                    Message.of(
                            "Unexpected number {0}, expected one from {1} to {2}",
                            number.toString(), kind.min.toString(), kind.max.toString()),
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
        return kind.of(number);
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

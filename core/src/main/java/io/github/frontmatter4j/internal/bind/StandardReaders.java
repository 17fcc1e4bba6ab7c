package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The readers of the types of the JDK that stand in one scalar. */
final class StandardReaders {

    private StandardReaders() {}

    /** The reader of a type; null for types that are none of these. Asked by name, no type is loaded that nobody reads. */
    static @Nullable TypeReader of(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String", "java.lang.CharSequence" -> new TextReader();
            case "boolean" -> new BooleanReader(false);
            case "java.lang.Boolean" -> new BooleanReader(null);
            case "char", "java.lang.Character" -> character();
            case "float" -> new DecimalReader(0f, Double::floatValue);
            case "java.lang.Float" -> new DecimalReader(null, Double::floatValue);
            case "double" -> new DecimalReader(0d, value -> value);
            case "java.lang.Double" -> new DecimalReader(null, value -> value);
            case "java.util.OptionalDouble" -> new DecimalReader(OptionalDouble.empty(), OptionalDouble::of);
            case "java.math.BigDecimal" -> new BigDecimalReader();
            case "java.net.URI" ->
                ScalarReader.ofText(
                        Message.of("a URI"),
                        text -> URI.create(text.strip().replace(" ", "%20")),
                        value -> new Value.Text(value.toString()));
            case "java.util.Locale" ->
                ScalarReader.ofText(
                        Message.of("a language tag such as `zh-CN`"),
                        text -> new Locale.Builder()
                                .setLanguageTag(text.strip().replace('_', '-'))
                                .build(),
                        value -> new Value.Text(((Locale) value).toLanguageTag()));
            case "java.util.UUID" ->
                ScalarReader.ofText(Message.of("a UUID"), UUID::fromString, value -> new Value.Text(value.toString()));
            default -> {
                TypeReader whole = whole(type.getName());
                TypeReader date = whole == null ? date(type.getName()) : null;
                yield whole != null ? whole : date != null ? date : partOfDate(type.getName());
            }
        };
    }

    private static TypeReader character() {
        return ScalarReader.ofText(
                Message.of("one character"),
                text -> {
                    if (text.length() != 1) {
                        throw new IllegalArgumentException();
                    }
                    return text.charAt(0);
                },
                value -> new Value.Text(value.toString()));
    }

    private static @Nullable TypeReader whole(String type) {
        return switch (type) {
            case "byte" -> whole((byte) 0, Byte.MIN_VALUE, Byte.MAX_VALUE, Number::byteValue);
            case "java.lang.Byte" -> whole(null, Byte.MIN_VALUE, Byte.MAX_VALUE, Number::byteValue);
            case "short" -> whole((short) 0, Short.MIN_VALUE, Short.MAX_VALUE, Number::shortValue);
            case "java.lang.Short" -> whole(null, Short.MIN_VALUE, Short.MAX_VALUE, Number::shortValue);
            case "int" -> whole(0, Integer.MIN_VALUE, Integer.MAX_VALUE, Number::intValue);
            case "java.lang.Integer" -> whole(null, Integer.MIN_VALUE, Integer.MAX_VALUE, Number::intValue);
            case "java.util.OptionalInt" ->
                whole(
                        OptionalInt.empty(),
                        Integer.MIN_VALUE,
                        Integer.MAX_VALUE,
                        number -> OptionalInt.of(number.intValue()));
            case "long" -> whole(0L, Long.MIN_VALUE, Long.MAX_VALUE, Number::longValue);
            case "java.lang.Long" -> whole(null, Long.MIN_VALUE, Long.MAX_VALUE, Number::longValue);
            case "java.util.OptionalLong" ->
                whole(
                        OptionalLong.empty(),
                        Long.MIN_VALUE,
                        Long.MAX_VALUE,
                        number -> OptionalLong.of(number.longValue()));
            case "java.math.BigInteger" -> new WholeReader(null, null, null, number -> number);
            default -> null;
        };
    }

    private static TypeReader whole(@Nullable Object absent, long min, long max, Function<BigInteger, Object> convert) {
        return new WholeReader(absent, BigInteger.valueOf(min), BigInteger.valueOf(max), convert);
    }

    private static @Nullable TypeReader date(String type) {
        return switch (type) {
            case "io.github.frontmatter4j.bind.ContentDate" ->
                new DateReader(false, (date, run) -> date, value -> (ContentDate) value);
            case "java.time.LocalDate" ->
                new DateReader(false, (date, run) -> date.date(), value -> ContentDate.of((LocalDate) value));
            case "java.time.LocalDateTime" ->
                new DateReader(
                        false,
                        (date, run) -> date.date().atTime(date.time().orElse(LocalTime.MIDNIGHT)),
                        value -> ContentDate.of((LocalDateTime) value));
            case "java.time.OffsetDateTime" ->
                new DateReader(
                        true,
                        (date, run) -> zoned(date, run).toOffsetDateTime(),
                        value -> ContentDate.of((OffsetDateTime) value));
            case "java.time.ZonedDateTime" ->
                new DateReader(
                        true,
                        StandardReaders::zoned,
                        value -> ContentDate.of(((ZonedDateTime) value).toOffsetDateTime()));
            case "java.time.Instant" ->
                new DateReader(
                        true,
                        (date, run) -> zoned(date, run).toInstant(),
                        value -> ContentDate.of(((Instant) value).atOffset(ZoneOffset.UTC)));
            case "java.time.temporal.Temporal" ->
                new DateReader(false, (date, run) -> date.toTemporal(), value -> ContentDate.parse(value.toString()));
            default -> null;
        };
    }

    private static @Nullable TypeReader partOfDate(String type) {
        return switch (type) {
            case "java.time.LocalTime" ->
                java(
                        LocalTime::parse,
                        Message.of("a time such as `10:20:30`"),
                        time -> new Value.Text(time.toString()));
            case "java.time.Year" ->
                java(
                        Year::parse,
                        Message.of("a year"),
                        year -> new Value.Int(BigInteger.valueOf(((Year) year).getValue())));
            case "java.time.YearMonth" ->
                java(
                        YearMonth::parse,
                        Message.of("a month such as `2024-01`"),
                        month -> new Value.Text(month.toString()));
            case "java.time.Month" ->
                java(
                        text -> Month.valueOf(text.toUpperCase(Locale.ROOT)),
                        Message.of("the English name of a month"),
                        month -> new Value.Text(month.toString().toLowerCase(Locale.ROOT)));
            case "java.time.Duration" ->
                java(
                        Duration::parse,
                        Message.of("a duration such as `PT1H30M`"),
                        value -> new Value.Text(value.toString()));
            case "java.time.ZoneId" ->
                java(
                        ZoneId::of,
                        Message.of("a time zone such as `Asia/Shanghai`"),
                        value -> new Value.Text(value.toString()));
            case "java.time.ZoneOffset" ->
                java(
                        ZoneOffset::of,
                        Message.of("an offset such as `+08:00`"),
                        value -> new Value.Text(value.toString()));
            default -> null;
        };
    }

    private static TypeReader java(Function<String, Object> parse, Message expected, Function<Object, Value> write) {
        return ScalarReader.ofText(
                expected,
                text -> {
                    try {
                        return parse.apply(text.strip());
                    } catch (DateTimeException | IllegalArgumentException e) {
                        throw new IllegalArgumentException((String) null, e); // the JDK's texts help nobody here
                    }
                },
                write);
    }

    /** A date with its own zone, or with the configured one. */
    private static ZonedDateTime zoned(ContentDate date, Run run) {
        LocalDateTime local = date.date().atTime(date.time().orElse(LocalTime.MIDNIGHT));
        return date.offset().map(local::atZone).orElseGet(() -> local.atZone(run.zone));
    }

    private static final class TextReader extends ScalarReader {
        TextReader() {
            super(Message.of("a text"));
        }

        @Override
        Object read(ScalarNode scalar, Use use, Run run) {
            String text = scalar.text();
            return use.unwrap() && run.dialect.unwraps() ? Entities.decode(text) : text;
        }

        @Override
        Value write(Object value, Writing writing) {
            return new Value.Text(value.toString());
        }
    }

    static final class BooleanReader extends ScalarReader {
        private final @Nullable Boolean absent;

        BooleanReader(@Nullable Boolean absent) {
            super(Message.of("`true` or `false`"));
            this.absent = absent;
        }

        @Override
        Object absent() {
            return absent == null ? MISSING : absent;
        }

        /** 1 for true, 0 for false, 2 and 3 for the words of YAML 1.1, -1 for anything else. */
        static int word(String text) {
            return switch (text) {
                case "true", "True", "TRUE" -> 1;
                case "false", "False", "FALSE" -> 0;
                default ->
                    switch (text.length() > 3 ? "" : text.toLowerCase(Locale.ROOT)) {
                        case "yes", "on", "y" -> 3;
                        case "no", "off", "n" -> 2;
                        default -> -1;
                    };
            };
        }

        @Override
        boolean accepts(Node node, Use use, Run run) {
            return node instanceof ScalarNode scalar
                    ? word(scalar.text()) >= 0 || use.unwrap() && isDigit(scalar.text())
                    : super.accepts(node, use, run);
        }

        private static boolean isDigit(String text) {
            return text.equals("0") || text.equals("1");
        }

        @Override
        Object read(ScalarNode scalar, Use use, Run run) {
            String text = scalar.text().strip();
            int word = word(text);
            if (use.unwrap() && isDigit(text)) {
                return text.equals("1");
            } else if (word < 0) {
                return notABoolean(scalar, run);
            } else if (word < 2 || use.unwrap()) {
                return (word & 1) == 1;
            }
            return wordOfYaml11(scalar, (word & 1) == 1, run);
        }

        private Object wordOfYaml11(ScalarNode scalar, boolean value, Run run) {
            Message message = Message.of("Unexpected `{0}`, expected `true` or `false`", scalar.text());
            Message hint = Message.of("write `{0}`; systems disagree about the word", Boolean.toString(value));
            Dialect.Words words = scalar.style() == ScalarStyle.PLAIN ? run.dialect.words() : Dialect.Words.TEXT;
            if (words == Dialect.Words.BOOLEAN) {
                if (run.dialect == Dialect.STANDARD) {
                    run.warn(Ids.WORD_FOR_BOOLEAN, scalar, message, hint);
                }
                return value;
            } else if (words == Dialect.Words.FALSE) {
                run.error(
                        Ids.WORD_FOR_BOOLEAN,
                        scalar,
                        message,
                        Message.of(
                                "write `{0}`; {1} reads the word as text, and any text as false",
                                Boolean.toString(value), run.dialect.toString()));
                return false;
            }
            return run.error(Ids.WORD_FOR_BOOLEAN, scalar, message, hint);
        }

        private static Object notABoolean(ScalarNode scalar, Run run) {
            return run.error(
                    Ids.NOT_A_BOOLEAN,
                    scalar,
                    Message.of("Unexpected `{0}`, expected `true` or `false`", Run.shown(scalar)),
                    null);
        }

        @Override
        Value write(Object value, Writing writing) {
            return new Value.Bool((Boolean) value);
        }
    }

    private static final class WholeReader extends ScalarReader {
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

    /** The decimal a scalar says, or null; {@code .inf} and {@code .nan} are none. */
    private static @Nullable BigDecimal decimal(ScalarNode scalar, Run run) {
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
        Value value = run.lens.apply(scalar);
        return value instanceof Value.Int whole
                ? new BigDecimal(whole.value())
                : value instanceof Value.Decimal decimal ? decimal.value() : null;
    }

    private static Object notANumber(ScalarNode scalar, Run run) {
        return run.error(
                Ids.NOT_A_NUMBER,
                scalar,
                Message.of("Unexpected `{0}`, expected a number", Run.shown(scalar)),
                scalar.text().indexOf(',') > 0 ? Message.of("write the decimal point as `.`") : null);
    }

    private static final class BigDecimalReader extends ScalarReader {
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
    }

    private static final class DecimalReader extends ScalarReader {
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
            BigDecimal number = decimal(scalar, run);
            if (number != null) {
                return convert.apply(number.doubleValue());
            }
            Double special = switch (scalar.text()) {
                case "Infinity", "+Infinity" -> Double.POSITIVE_INFINITY;
                case "-Infinity" -> Double.NEGATIVE_INFINITY;
                case "NaN" -> Double.NaN;
                default ->
                    scalar.style() == ScalarStyle.PLAIN && run.lens.apply(scalar) instanceof Value.Special known
                            ? (Double) known.value()
                            : null;
            };
            return special != null ? convert.apply(special) : notANumber(scalar, run);
        }

        @Override
        Value write(Object value, Writing writing) {
            return Value.of(value instanceof OptionalDouble number ? (Object) number.orElseThrow() : value);
        }
    }

    private static final class DateReader extends ScalarReader {
        private final boolean needsZone;
        private final BiFunction<ContentDate, Run, Object> convert;
        private final Function<Object, ContentDate> write;

        DateReader(
                boolean needsZone, BiFunction<ContentDate, Run, Object> convert, Function<Object, ContentDate> write) {
            super(Message.of("a date"));
            this.needsZone = needsZone;
            this.convert = convert;
            this.write = write;
        }

        @Override
        boolean accepts(Node node, Use use, Run run) {
            return node instanceof ScalarNode scalar
                    ? BooleanReader.word(scalar.text()) < 0
                    : super.accepts(node, use, run);
        }

        @Override
        Object read(ScalarNode scalar, Use use, Run run) {
            ContentDate date = date(scalar, run);
            if (date != null && needsZone && date.offset().isEmpty()) {
                run.report(
                        Ids.ZONE_ASSUMED,
                        Severity.INFO,
                        scalar.span(),
                        Message.of("Unexpected date without an offset, expected a point in time"),
                        Message.of("the zone {0} is assumed; write the offset, as in `+08:00`", run.zone.toString()));
            }
            return date == null ? FAILED : convert.apply(date, run);
        }

        private static @Nullable ContentDate date(ScalarNode scalar, Run run) {
            var reading = ContentDate.read(scalar.text());
            Message hint = reading.hint().orElse(null);
            String text = Run.shown(scalar);
            switch (reading.form()) {
                case LENIENT, COMPACT, SECONDS ->
                    run.warn(
                            Ids.UNUSUAL_DATE,
                            scalar,
                            Message.of("Unexpected form of a date `{0}`, expected one that all systems read", text),
                            Message.of(
                                    "write `{0}`", reading.date().orElseThrow().toString()));
                case NEVER ->
                    run.warn(Ids.NEVER_DATE, scalar, Message.of("Unexpected `{0}`, expected a date", text), hint);
                case STANDARD -> {}
                default ->
                    run.error(Ids.NOT_A_DATE, scalar, Message.of("Unexpected `{0}`, expected a date", text), hint);
            }
            return reading.date().orElse(null);
        }

        @Override
        Value write(Object value, Writing writing) {
            return writing.date(write.apply(value));
        }
    }
}

package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.Value;
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
            case "byte" -> new WholeReader(WholeReader.Kind.BYTE, (byte) 0);
            case "java.lang.Byte" -> new WholeReader(WholeReader.Kind.BYTE, null);
            case "short" -> new WholeReader(WholeReader.Kind.SHORT, (short) 0);
            case "java.lang.Short" -> new WholeReader(WholeReader.Kind.SHORT, null);
            case "int" -> new WholeReader(WholeReader.Kind.INT, 0);
            case "java.lang.Integer" -> new WholeReader(WholeReader.Kind.INT, null);
            case "java.util.OptionalInt" -> new WholeReader(WholeReader.Kind.OPTIONAL_INT, OptionalInt.empty());
            case "long" -> new WholeReader(WholeReader.Kind.LONG, 0L);
            case "java.lang.Long" -> new WholeReader(WholeReader.Kind.LONG, null);
            case "java.util.OptionalLong" -> new WholeReader(WholeReader.Kind.OPTIONAL_LONG, OptionalLong.empty());
            case "java.math.BigInteger" -> new WholeReader(WholeReader.Kind.BIG, null);
            default -> null;
        };
    }

    private static @Nullable TypeReader date(String type) {
        return switch (type) {
            case "io.github.frontmatter4j.bind.ContentDate" -> new DateReader();
            case "java.time.LocalDate" ->
                new DateReader.Converted(false, (date, run) -> date.date(), value -> ContentDate.of((LocalDate) value));
            case "java.time.LocalDateTime" ->
                new DateReader.Converted(
                        false,
                        (date, run) -> date.date().atTime(date.time().orElse(LocalTime.MIDNIGHT)),
                        value -> ContentDate.of((LocalDateTime) value));
            case "java.time.OffsetDateTime" ->
                new DateReader.Converted(
                        true,
                        (date, run) -> DateReader.zoned(date, run).toOffsetDateTime(),
                        value -> ContentDate.of((OffsetDateTime) value));
            case "java.time.ZonedDateTime" ->
                new DateReader.Converted(
                        true, DateReader::zoned, value -> ContentDate.of(((ZonedDateTime) value).toOffsetDateTime()));
            case "java.time.Instant" ->
                new DateReader.Converted(
                        true,
                        (date, run) -> DateReader.zoned(date, run).toInstant(),
                        value -> ContentDate.of(((Instant) value).atOffset(ZoneOffset.UTC)));
            case "java.time.temporal.Temporal" ->
                new DateReader.Converted(
                        false, (date, run) -> date.toTemporal(), value -> ContentDate.parse(value.toString()));
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
}

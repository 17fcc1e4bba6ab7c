package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Dates, with a time or without; where a type needs an offset and none stands there, the configured zone gives it. */
class DateReader extends ScalarReader {

    /** Dates of other types. */
    static final class Converted extends DateReader {
        private final BiFunction<ContentDate, Run, Object> convert;
        private final Function<Object, ContentDate> write;

        Converted(
                boolean needsZone, BiFunction<ContentDate, Run, Object> convert, Function<Object, ContentDate> write) {
            super(needsZone);
            this.convert = convert;
            this.write = write;
        }

        @Override
        Object converted(ContentDate date, Run run) {
            return convert.apply(date, run);
        }

        @Override
        ContentDate date(Object value) {
            return write.apply(value);
        }
    }

    private final boolean needsZone;

    private DateReader(boolean needsZone) {
        super(Message.of("a date"));
        this.needsZone = needsZone;
    }

    /** A reader of dates as they stand in files. */
    DateReader() {
        this(false);
    }

    /** A date as a value of the reader's type. */
    Object converted(ContentDate date, Run run) {
        return date;
    }

    /** The date that a value of the reader's type says. */
    ContentDate date(Object value) {
        return (ContentDate) value;
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
        return date == null ? FAILED : converted(date, run);
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
                        Message.of("write `{0}`", reading.date().orElseThrow().toString()));
            case NEVER -> run.warn(Ids.NEVER_DATE, scalar, Message.of("Unexpected `{0}`, expected a date", text), hint);
            case STANDARD -> {}
            default -> run.error(Ids.NOT_A_DATE, scalar, Message.of("Unexpected `{0}`, expected a date", text), hint);
        }
        return reading.date().orElse(null);
    }

    @Override
    Value write(Object value, Writing writing) {
        return writing.date(date(value));
    }

    /** A date with its own zone, or with the configured one. */
    static ZonedDateTime zoned(ContentDate date, Run run) {
        LocalDateTime local = date.date().atTime(date.time().orElse(LocalTime.MIDNIGHT));
        return date.offset().map(local::atZone).orElseGet(() -> local.atZone(run.zone));
    }
}

package io.github.frontmatter4j.bind;

import io.github.frontmatter4j.problem.Message;
import java.util.Objects;
import java.util.Optional;

/**
 * What a text says as a date: the date and the form it is written in, or why it is none. Immutable.
 *
 * @param date the date, or empty
 * @param form the form; {@link Form#NONE} if the text is no date
 * @param hint what to do, where that is not obvious
 */
public record DateReading(Optional<ContentDate> date, Form form, Optional<Message> hint) {

    /** How a date is written. */
    public enum Form {
        /** One of the forms Hugo reads: the ISO forms, those of RFC 822, 850, 1123, and a few others. */
        STANDARD,
        /** A form only some systems read: {@code 2024-1-5}, {@code 2024/01/15}, minutes without seconds … */
        LENIENT,
        /** {@code 20240115}: Hugo takes it for seconds since 1970, others for a date. */
        COMPACT,
        /** Seconds since 1970. */
        SECONDS,
        /** {@code 0000-00-00} and {@code -001-11-30}: WordPress for "never". */
        NEVER,
        /** A date that the calendar does not have. */
        IMPOSSIBLE,
        /** Day and month cannot be told apart. */
        AMBIGUOUS,
        /** No date. */
        NONE
    }

    /**
     * Refuses null.
     *
     * @param date the date, or empty
     * @param form the form; {@link Form#NONE} if the text is no date
     * @param hint what to do, where that is not obvious
     */
    public DateReading {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(hint, "hint");
    }

    static DateReading of(ContentDate date, Form form) {
        return new DateReading(Optional.of(date), form, Optional.empty());
    }

    static DateReading none(Form form, String hint, Object... arguments) {
        return new DateReading(Optional.empty(), form, Optional.of(Message.of(hint, arguments)));
    }
}

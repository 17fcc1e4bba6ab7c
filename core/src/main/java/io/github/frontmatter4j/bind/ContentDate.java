package io.github.frontmatter4j.bind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as a file says it: a day, perhaps with a time, perhaps with an offset from UTC. Nothing is invented and nothing
 * is shifted: a missing zone stays missing until somebody asks for an instant. Immutable.
 *
 * <pre>{@code
 * ContentDate date = ContentDate.parse("2021-02-08T03:08:19+00:00");
 * date.date(); // 2021-02-08
 * date.toInstant(ZoneOffset.UTC); // 2021-02-08T03:08:19Z
 * }</pre>
 *
 * @param date the day
 * @param time the time of day, or empty
 * @param offset the offset from UTC, or empty; only with a time
 */
public record ContentDate(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset)
        implements Comparable<ContentDate> {

    /**
     * Refuses null.
     *
     * @param date the day
     * @param time the time of day, or empty
     * @param offset the offset from UTC, or empty; only with a time
     * @throws IllegalArgumentException if there is an offset without a time
     */
    public ContentDate {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(offset, "offset");
        if (offset.isPresent() && time.isEmpty()) {
            throw new IllegalArgumentException("Unexpected offset without a time, expected both or none");
        }
    }

    // written out: what the compiler makes for records is spun at the first start
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContentDate that
                && date.equals(that.date)
                && time.equals(that.time)
                && offset.equals(that.offset);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * date.hashCode() + time.hashCode()) + offset.hashCode();
    }

    /**
     * A day.
     *
     * @param date the day
     * @return the date without a time
     */
    public static ContentDate of(LocalDate date) {
        return new ContentDate(date, Optional.empty(), Optional.empty());
    }

    /**
     * A day and a time, wherever.
     *
     * @param dateTime day and time
     * @return the date without an offset
     */
    public static ContentDate of(LocalDateTime dateTime) {
        return new ContentDate(dateTime.toLocalDate(), Optional.of(dateTime.toLocalTime()), Optional.empty());
    }

    /**
     * A day and a time with an offset.
     *
     * @param dateTime day, time and offset
     * @return the date
     */
    public static ContentDate of(OffsetDateTime dateTime) {
        return new ContentDate(
                dateTime.toLocalDate(), Optional.of(dateTime.toLocalTime()), Optional.of(dateTime.getOffset()));
    }

    /**
     * What a text says as a date: every form that Hugo reads, and some that only other systems read.
     *
     * @param text the text of a scalar
     * @return the date with its form, or why it is none
     */
    public static DateReading read(String text) {
        return DateParser.read(text);
    }

    /**
     * The date a text says.
     *
     * @param text the text of a scalar
     * @return the date
     * @throws IllegalArgumentException if the text is no date; the message says what was expected
     */
    public static ContentDate parse(String text) {
        DateReading reading = read(text);
        return reading.date()
                .orElseThrow(() -> new IllegalArgumentException("Unexpected `" + text + "`, expected a date"
                        + reading.hint().map(hint -> "; " + hint.text()).orElse("")));
    }

    /**
     * The point in time.
     *
     * @param assumed the zone to take if the date has no offset
     * @return the instant; midnight if there is no time
     */
    public Instant toInstant(ZoneId assumed) {
        LocalDateTime local = date.atTime(time.orElse(LocalTime.MIDNIGHT));
        return offset.<Instant>map(local::toInstant)
                .orElseGet(() -> local.atZone(assumed).toInstant());
    }

    /**
     * The date as the {@code java.time} type that holds exactly what is known.
     *
     * @return an {@link OffsetDateTime}, {@link LocalDateTime} or {@link LocalDate}
     */
    public Temporal toTemporal() {
        if (time.isEmpty()) {
            return date;
        }
        LocalDateTime local = date.atTime(time.get());
        return offset.<Temporal>map(local::atOffset).orElse(local);
    }

    /** Orders by time; UTC is assumed where there is no offset. */
    @Override
    public int compareTo(ContentDate other) {
        int byTime = toInstant(ZoneOffset.UTC).compareTo(other.toInstant(ZoneOffset.UTC));
        return byTime != 0 ? byTime : toString().compareTo(other.toString());
    }

    /** {@code 2024-01-15}, {@code 2024-01-15T10:20:30} or {@code 2024-01-15T10:20:30+08:00}, always with seconds. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(25).append(date);
        if (time.isPresent()) {
            appendTime(out.append('T'), time.get());
        }
        if (offset.isPresent()) {
            out.append(
                    offset.get().getTotalSeconds() == 0
                            ? "+00:00"
                            : offset.get().getId());
        }
        return out.toString();
    }

    private static void appendTime(StringBuilder out, LocalTime time) {
        String text = time.toString();
        out.append(text);
        if (text.length() == 5) {
            out.append(":00");
        } else if (text.length() > 8) {
            // the fraction comes in groups of three digits
            int end = out.length();
            while (out.charAt(end - 1) == '0') {
                end--;
            }
            out.setLength(end);
        }
    }
}

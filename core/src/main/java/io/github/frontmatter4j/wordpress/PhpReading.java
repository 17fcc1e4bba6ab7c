package io.github.frontmatter4j.wordpress;

import io.github.frontmatter4j.problem.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came out of reading a serialized value: the value with everything that had to be repaired, or the reason why
 * there is none. Nothing is thrown for bad input. Immutable.
 *
 * @param value the value, or empty if the text cannot be read
 * @param repairs what was repaired, in order; always empty in strict mode
 * @param failure why there is no value; empty if there is one
 */
public record PhpReading(Optional<PhpValue> value, List<Repair> repairs, Optional<Failure> failure) {

    /**
     * Copies the list.
     *
     * @param value the value, or empty if the text cannot be read
     * @param repairs what was repaired, in order; always empty in strict mode
     * @param failure why there is no value; empty if there is one
     */
    public PhpReading {
        Objects.requireNonNull(value, "value");
        repairs = List.copyOf(repairs);
        Objects.requireNonNull(failure, "failure");
    }

    static PhpReading of(PhpValue value, List<Repair> repairs) {
        return new PhpReading(Optional.of(value), repairs, Optional.empty());
    }

    static PhpReading failed(int offset, Message message) {
        return new PhpReading(Optional.empty(), List.of(), Optional.of(new Failure(offset, message)));
    }

    /**
     * Whether the input had to be repaired.
     *
     * @return true if there is a value that strict mode would not have read
     */
    public boolean isRepaired() {
        return !repairs.isEmpty();
    }

    /** A kind of damage, as exports show it. */
    public enum Damage {
        /** White space around the value. */
        OUTER_BLANKS,
        /** White space between tokens. */
        INNER_BLANKS,
        /** A string length that counts characters, not bytes. */
        LENGTH_IN_CHARACTERS,
        /** A string length that counts CR LF where the text has LF. */
        LENGTH_WITH_CR,
        /** A string length that fits nothing; the end of the string was found by its surroundings. */
        LENGTH,
        /** {@code \"} for {@code "}. */
        ESCAPED_QUOTES,
        /** {@code ""} for {@code "}. */
        DOUBLED_QUOTES,
        /** HTML entities for characters. */
        HTML_ENTITIES,
        /** Typographic quotes as delimiters. */
        CURLY_QUOTES,
        /** A string that holds a serialized value again. */
        WRAPPED
    }

    /**
     * One thing that was repaired.
     *
     * @param damage what was wrong
     * @param offset 0-based index of the byte where it stands in the input, or where it was first seen
     * @param message what was there and how it was read
     */
    public record Repair(Damage damage, int offset, Message message) {
        /**
         * Refuses null.
         *
         * @param damage what was wrong
         * @param offset 0-based index of the byte where it stands in the input, or where it was first seen
         * @param message what was there and how it was read
         */
        public Repair {
            Objects.requireNonNull(damage, "damage");
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * Why a value cannot be read.
     *
     * @param offset 0-based index of the byte where reading stopped
     * @param message what is there and what was expected
     */
    public record Failure(int offset, Message message) {
        /**
         * Refuses null.
         *
         * @param offset 0-based index of the byte where reading stopped
         * @param message what is there and what was expected
         */
        public Failure {
            Objects.requireNonNull(message, "message");
        }
    }
}

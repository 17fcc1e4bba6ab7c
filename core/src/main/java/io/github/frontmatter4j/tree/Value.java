package io.github.frontmatter4j.tree;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value without a place and without a form: what an edit wants to stand in the file, or what a scalar means to a
 * reader. Immutable and thread-safe.
 *
 * <pre>{@code
 * Value.of(List.of("a", 1, true)); // a list of a text, a number and a boolean
 * }</pre>
 */
public sealed interface Value {

    /** Nothing. */
    record Null() implements Value {}

    /**
     * Text.
     *
     * @param text any text
     */
    record Text(String text) implements Value {
        /**
         * Refuses null.
         *
         * @param text any text
         */
        public Text {
            Objects.requireNonNull(text, "text");
        }

        // written out: what the compiler makes for records is spun at the first start
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /**
     * True or false.
     *
     * @param value the boolean
     */
    record Bool(boolean value) implements Value {}

    /**
     * A whole number of any size.
     *
     * @param value the number
     */
    record Int(BigInteger value) implements Value {
        /**
         * Refuses null.
         *
         * @param value the number
         */
        public Int {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A number with a fraction or an exponent, exactly as many digits as were written.
     *
     * @param value the number
     */
    record Decimal(BigDecimal value) implements Value {
        /**
         * Refuses null.
         *
         * @param value the number
         */
        public Decimal {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * One of the three numbers that no decimal can hold.
     *
     * @param value positive or negative infinity, or not-a-number
     */
    record Special(double value) implements Value {}

    /**
     * A date, a time or both, in ISO 8601 spelling.
     *
     * @param text such as {@code 2024-01-15} or {@code 2024-01-15T10:20:30+08:00}
     */
    record Date(String text) implements Value {
        /**
         * Refuses null.
         *
         * @param text such as {@code 2024-01-15} or {@code 2024-01-15T10:20:30+08:00}
         */
        public Date {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A list.
     *
     * @param items the items in order
     */
    record Items(List<Value> items) implements Value {
        /**
         * Copies the list.
         *
         * @param items the items in order
         */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A map in the order of its keys.
     *
     * @param entries key texts and values, in order
     */
    record Entries(Map<String, Value> entries) implements Value {
        /**
         * Copies the map and keeps its order.
         *
         * @param entries key texts and values, in order
         */
        public Entries {
            entries = entries.size() < 2
                    ? Map.copyOf(entries)
                    : Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        // written out: what the compiler makes for records is spun at the first start
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entries that && entries.equals(that.entries);
        }

        @Override
        public int hashCode() {
            return entries.hashCode();
        }
    }

    /**
     * The value of a Java object: null, text, booleans, numbers, {@code java.time} values, enums (their name), optionals,
     * lists and other iterables, maps with text keys, and values themselves.
     *
     * @param object what to convert
     * @return the value
     * @throws IllegalArgumentException if the object is of another type
     */
    static Value of(@Nullable Object object) {
        if (object == null) {
            return new Null();
        } else if (object instanceof Value value) {
            return value;
        } else if (object instanceof CharSequence text) {
            return new Text(text.toString());
        } else if (object instanceof Boolean bool) {
            return new Bool(bool);
        } else if (object instanceof Number number) {
            return ofNumber(number);
        } else if (object instanceof TemporalAccessor date) {
            return new Date(date.toString());
        } else if (object instanceof Enum<?> constant) {
            return new Text(constant.name());
        } else if (object instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        } else if (object instanceof Iterable<?> items) {
            List<Value> values = new ArrayList<>();
            for (Object item : items) {
                values.add(of(item));
            }
            return new Items(values);
        } else if (object instanceof Map<?, ?> map) {
            Map<String, Value> values = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                values.put(String.valueOf(entry.getKey()), of(entry.getValue()));
            }
            return new Entries(values);
        }
        throw new IllegalArgumentException("Unexpected " + object.getClass().getName()
                + ", expected text, a number, a boolean, a date, a list or a map");
    }

    private static Value ofNumber(Number number) {
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            return Double.isNaN(value) || Double.isInfinite(value)
                    ? new Special(value)
                    : new Decimal(new BigDecimal(number.toString()));
        } else if (number instanceof BigDecimal decimal) {
            return new Decimal(decimal);
        } else if (number instanceof BigInteger integer) {
            return new Int(integer);
        }
        return new Int(BigInteger.valueOf(number.longValue()));
    }

    /**
     * This value as plain Java objects: null, String, Boolean, BigInteger, BigDecimal, Double, List and Map; dates as
     * text.
     *
     * @return the object
     */
    default @Nullable Object toJava() {
        if (this instanceof Text text) {
            return text.text();
        } else if (this instanceof Bool bool) {
            return bool.value();
        } else if (this instanceof Int integer) {
            return integer.value();
        } else if (this instanceof Decimal decimal) {
            return decimal.value();
        } else if (this instanceof Special special) {
            return special.value();
        } else if (this instanceof Date date) {
            return date.text();
        } else if (this instanceof Items list) {
            List<@Nullable Object> items = new ArrayList<>();
            for (Value item : list.items()) {
                items.add(item.toJava());
            }
            return items;
        } else if (this instanceof Entries map) {
            Map<String, @Nullable Object> entries = new LinkedHashMap<>();
            for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
                entries.put(entry.getKey(), entry.getValue().toJava());
            }
            return entries;
        }
        return null;
    }
}

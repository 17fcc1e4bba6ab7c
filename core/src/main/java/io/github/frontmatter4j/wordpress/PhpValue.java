package io.github.frontmatter4j.wordpress;

import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A value as PHP's {@code serialize} writes it: data only, no object is ever made from it. Immutable and thread-safe.
 *
 * <pre>{@code
 * PhpValue robots = PhpValue.list(PhpValue.text("noindex"), PhpValue.text("nofollow"));
 * PhpSerialized.encode(robots); // a:2:{i:0;s:7:"noindex";i:1;s:8:"nofollow";}
 * }</pre>
 */
public sealed interface PhpValue {

    /** {@code N;}. */
    record Null() implements PhpValue {}

    /**
     * {@code b:0;} or {@code b:1;}.
     *
     * @param value the boolean
     */
    record Bool(boolean value) implements PhpValue {}

    /**
     * {@code i:7;}. PHP's integers have 64 bits.
     *
     * @param value the number
     */
    record Int(long value) implements PhpValue {
        // written out: what the compiler makes for records is spun at the first start
        @Override
        public boolean equals(Object other) {
            return other instanceof Int that && value == that.value;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(value);
        }
    }

    /**
     * {@code d:0.5;}. PHP's floats have 64 bits too.
     *
     * @param value the number; infinities and not-a-number are allowed
     */
    record Real(double value) implements PhpValue {}

    /** {@code s:5:"index";}: bytes, which nearly always are text in UTF-8. */
    final class Str implements PhpValue {
        private final byte[] bytes;

        private Str(byte[] bytes) {
            this.bytes = bytes;
        }

        static Str of(byte[] bytes, int from, int to) {
            return new Str(Arrays.copyOfRange(bytes, from, to));
        }

        /**
         * The bytes.
         *
         * @return a copy
         */
        public byte[] bytes() {
            return bytes.clone();
        }

        byte[] rawBytes() {
            return bytes;
        }

        /**
         * The bytes as text.
         *
         * @return the text, or empty if the bytes are not well-formed UTF-8
         */
        public Optional<String> text() {
            String text = new String(bytes, StandardCharsets.UTF_8);
            // only malformed bytes, or the character itself, decode to U+FFFD
            boolean good = text.indexOf('\uFFFD') < 0 || Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
            return good ? Optional.of(text) : Optional.empty();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Str that && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "Str[" + text().orElseGet(() -> Arrays.toString(bytes)) + "]";
        }
    }

    /**
     * {@code a:1:{i:0;s:5:"index";}}: an ordered map, which is a list where its keys are 0, 1, 2 …
     *
     * @param entries keys and values in order; no key twice
     */
    record Arr(List<Entry> entries) implements PhpValue {

        /**
         * Copies the list.
         *
         * @param entries keys and values in order; no key twice
         * @throws IllegalArgumentException if a key stands twice
         */
        public Arr {
            entries = List.copyOf(entries);
            if (entries.size() > 1
                    && entries.stream().map(Entry::key).distinct().count() != entries.size()) {
                throw new IllegalArgumentException(
                        "Unexpected second entry with the same key, expected every key once");
            }
        }

        /**
         * Whether the keys are 0, 1, 2 … in this order.
         *
         * @return true for a list, and for an empty array
         */
        public boolean isList() {
            for (int i = 0; i < entries.size(); i++) {
                if (!(entries.get(i).key() instanceof Int key) || key.value() != i) {
                    return false;
                }
            }
            return true;
        }

        private boolean risingKeys() {
            long last = -1;
            for (int i = 0; i < entries.size(); i++) {
                if (!(entries.get(i).key() instanceof Int key) || key.value() <= last) {
                    return false;
                }
                last = key.value();
            }
            return true;
        }

        private Value toItems() {
            List<Value> items = new ArrayList<>(entries.size());
            for (Entry entry : entries) {
                items.add(entry.value().toValue());
            }
            return new Value.Items(items);
        }

        private Value toEntries() {
            Map<String, Value> map = new LinkedHashMap<>();
            for (Entry entry : entries) {
                String name = entry.key() instanceof Int number
                        ? Long.toString(number.value())
                        : ((Value.Text) entry.key().toValue()).text();
                map.put(name, entry.value().toValue());
            }
            return new Value.Entries(map);
        }

        /**
         * The values without their keys. WordPress drops items of a list without closing the gap, so a list is read by
         * its values.
         *
         * @return the values in order
         */
        public List<PhpValue> values() {
            return entries.stream().map(Entry::value).toList();
        }

        /**
         * The value at a text key.
         *
         * @param key the key
         * @return the value, or empty
         */
        public Optional<PhpValue> get(String key) {
            PhpValue wanted = PhpValue.key(text(key));
            return entries.stream()
                    .filter(entry -> entry.key().equals(wanted))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /**
     * An entry of an array.
     *
     * @param key an integer or a string; a string that is a decimal integer becomes the integer, as in PHP
     * @param value the value
     */
    record Entry(PhpValue key, PhpValue value) {
        /**
         * Settles the key.
         *
         * @param key an integer or a string; a string that is a decimal integer becomes the integer, as in PHP
         * @param value the value
         * @throws IllegalArgumentException if the key is neither integer nor string
         */
        public Entry {
            key = PhpValue.key(key);
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * {@code O:8:"stdClass":1:{…}}: the data of an object. Nothing is made from it.
     *
     * @param className the class it came from
     * @param properties the properties in order
     */
    record Obj(String className, List<Property> properties) implements PhpValue {
        /**
         * Copies the list.
         *
         * @param className the class it came from
         * @param properties the properties in order
         */
        public Obj {
            Objects.requireNonNull(className, "className");
            properties = List.copyOf(properties);
        }
    }

    /**
     * A property of an object.
     *
     * @param name the name without its marks
     * @param owner {@code *} for a protected property, the class for a private one, empty for a public one
     * @param value the value
     */
    record Property(String name, String owner, PhpValue value) {
        /**
         * Refuses null.
         *
         * @param name the name without its marks
         * @param owner {@code *} for a protected property, the class for a private one, empty for a public one
         * @param value the value
         */
        public Property {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * {@code C:…} or {@code E:…}: something only its own class could read.
     *
     * @param kind {@code C} for a custom object, {@code E} for an enum case
     * @param className the class
     * @param content the opaque content; for an enum the name of the case
     */
    record Opaque(char kind, String className, Str content) implements PhpValue {
        /**
         * Refuses null and other kinds.
         *
         * @param kind {@code C} for a custom object, {@code E} for an enum case
         * @param className the class
         * @param content the opaque content; for an enum the name of the case
         * @throws IllegalArgumentException if the kind is neither {@code C} nor {@code E}
         */
        public Opaque {
            if (kind != 'C' && kind != 'E') {
                throw new IllegalArgumentException("Unexpected kind `" + kind + "`, expected `C` or `E`");
            }
            Objects.requireNonNull(className, "className");
            Objects.requireNonNull(content, "content");
        }
    }

    /**
     * A string of text.
     *
     * @param text the text; its bytes are UTF-8
     * @return the value
     */
    static Str text(String text) {
        return new Str(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A string of bytes.
     *
     * @param bytes any bytes; they are copied
     * @return the value
     */
    static Str bytes(byte[] bytes) {
        return new Str(bytes.clone());
    }

    /**
     * A list.
     *
     * @param items the items; their keys are 0, 1, 2 …
     * @return the array
     */
    static Arr list(PhpValue... items) {
        return list(Arrays.asList(items));
    }

    /**
     * A list.
     *
     * @param items the items; their keys are 0, 1, 2 …
     * @return the array
     */
    static Arr list(List<PhpValue> items) {
        List<Entry> entries = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            entries.add(new Entry(new Int(i), items.get(i)));
        }
        return new Arr(entries);
    }

    /**
     * The value that stands for plain data: lists and maps become arrays, dates text, big numbers floats.
     *
     * @param value plain data
     * @return the PHP value
     */
    static PhpValue of(Value value) {
        if (value instanceof Value.Text text) {
            return text(text.text());
        } else if (value instanceof Value.Bool bool) {
            return new Bool(bool.value());
        } else if (value instanceof Value.Int number) {
            return number.value().bitLength() < Long.SIZE
                    ? new Int(number.value().longValue())
                    : new Real(number.value().doubleValue());
        } else if (value instanceof Value.Decimal number) {
            return new Real(number.value().doubleValue());
        } else if (value instanceof Value.Special number) {
            return new Real(number.value());
        } else if (value instanceof Value.Date date) {
            return text(date.text());
        } else if (value instanceof Value.Items items) {
            return list(items.items().stream().map(PhpValue::of).toList());
        } else if (value instanceof Value.Entries map) {
            Map<PhpValue, Entry> entries = new LinkedHashMap<>();
            map.entries().forEach((name, item) -> {
                Entry entry = new Entry(text(name), of(item));
                entries.put(entry.key(), entry);
            });
            return new Arr(List.copyOf(entries.values()));
        }
        return new Null();
    }

    /**
     * Whether the value is plain data: no objects, no enum cases, all strings well-formed UTF-8.
     *
     * @return true if {@link #toValue()} can be called
     */
    default boolean isPlain() {
        if (this instanceof Str string) {
            return string.text().isPresent();
        } else if (this instanceof Arr array) {
            for (Entry entry : array.entries()) {
                if (!entry.key().isPlain() || !entry.value().isPlain()) {
                    return false;
                }
            }
            return true;
        }
        return !(this instanceof Obj) && !(this instanceof Opaque);
    }

    /**
     * The value as plain data: an array becomes a list if its keys are whole numbers that only rise (a list with gaps
     * is still a list), else a map.
     *
     * @return the data
     * @throws IllegalStateException if the value is not {@linkplain #isPlain() plain}
     */
    default Value toValue() {
        if (this instanceof Null) {
            return new Value.Null();
        } else if (this instanceof Bool bool) {
            return new Value.Bool(bool.value());
        } else if (this instanceof Int number) {
            return new Value.Int(BigInteger.valueOf(number.value()));
        } else if (this instanceof Real number) {
            return Double.isFinite(number.value())
                    ? new Value.Decimal(BigDecimal.valueOf(number.value()))
                    : new Value.Special(number.value());
        } else if (this instanceof Str string) {
            String text = string.text().orElse(null);
            if (text == null) {
                throw new IllegalStateException("Unexpected bytes, expected text in UTF-8");
            }
            return new Value.Text(text);
        } else if (this instanceof Arr array) {
            return array.risingKeys() ? array.toItems() : array.toEntries();
        }
        throw new IllegalStateException("Unexpected object, expected plain data");
    }

    private static PhpValue key(PhpValue key) {
        if (key instanceof Str string) {
            byte[] digits = string.bytes;
            int start = digits.length > 1 && digits[0] == '-' ? 1 : 0;
            boolean number =
                    digits.length > start && digits.length <= 20 && (digits[start] != '0' || digits.length == 1);
            for (int i = start; number && i < digits.length; i++) {
                number = digits[i] >= '0' && digits[i] <= '9';
            }
            if (number) {
                BigInteger value = new BigInteger(new String(digits, StandardCharsets.US_ASCII));
                if (value.bitLength() < Long.SIZE) {
                    return new Int(value.longValue());
                }
            }
            return key;
        } else if (key instanceof Int) {
            return key;
        }
        throw new IllegalArgumentException("Unexpected key " + key + ", expected an integer or a string");
    }
}

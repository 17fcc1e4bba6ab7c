package io.github.frontmatter4j.wordpress;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.Value;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes PHP's {@code serialize} format, in which WordPress keeps lists and maps. Lengths are UTF-8 bytes.
 * Nothing is ever made from a class name. Immutable and thread-safe.
 *
 * <p>{@link #strict()} reads exactly what PHP reads, without bytes behind the value (one line feed is allowed, as YAML
 * block scalars end in one), without integers that PHP would cut, and without references to values that are not
 * complete. {@link #repairing()} also reads values that exports and hand edits have damaged, where exactly one reading
 * is possible, and reports what it repaired.
 *
 * <pre>{@code
 * PhpReading reading = PhpSerialized.strict().read("a:1:{i:0;s:5:\"index\";}");
 * reading.value(); // Optional[Arr[entries=[Entry[key=Int[value=0], value=Str[index]]]]]
 * }</pre>
 *
 * <p>The grammar follows php-src {@code ext/standard/var_unserializer.re}; the written form of floats follows
 * {@code serialize_precision=-1}.
 */
public final class PhpSerialized {

    private static final PhpSerialized STRICT = new PhpSerialized(false, PhpLimits.STANDARD);
    private static final PhpSerialized REPAIRING = new PhpSerialized(true, PhpLimits.STANDARD);

    private final boolean repair;
    private final PhpLimits limits;

    private PhpSerialized(boolean repair, PhpLimits limits) {
        this.repair = repair;
        this.limits = limits;
    }

    /**
     * A reader that takes only well-formed values.
     *
     * @return the reader, with standard limits
     */
    public static PhpSerialized strict() {
        return STRICT;
    }

    /**
     * A reader that also takes damaged values, and says what it repaired.
     *
     * @return the reader, with standard limits
     */
    public static PhpSerialized repairing() {
        return REPAIRING;
    }

    /**
     * The same reader with other limits.
     *
     * @param limits how much a value may cost
     * @return a copy
     */
    public PhpSerialized withLimits(PhpLimits limits) {
        return new PhpSerialized(repair, Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Reads a value.
     *
     * @param text the serialized form
     * @return the value, or why there is none
     */
    public PhpReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a value.
     *
     * @param bytes the serialized form
     * @return the value, or why there is none
     */
    public PhpReading read(byte[] bytes) {
        if (bytes.length > limits.inputBytes()) {
            return PhpReading.failed(
                    limits.inputBytes(),
                    Message.of(
                            "Unexpected serialized value of {0} bytes, expected at most {1} (PhpLimits.inputBytes)",
                            bytes.length, limits.inputBytes()));
        }
        PhpReading strict = PhpParser.read(bytes, limits);
        return repair && needsMore(strict) ? PhpRepair.repair(bytes, limits, strict) : strict;
    }

    private static boolean needsMore(PhpReading reading) {
        PhpValue value = reading.value().orElse(null);
        String text = value instanceof PhpValue.Str string ? string.text().orElse(null) : null;
        return value == null || text != null && looksSerialized(text);
    }

    /**
     * Whether a text has the outer form of a serialized value, damaged or not: a type letter and {@code :}, or
     * {@code N;}. WordPress asks the same question with the same answer for values it wrote itself.
     *
     * @param text any text
     * @return true if it is worth reading
     */
    public static boolean looksSerialized(String text) {
        // nearly every text is none, so it costs no copy to say so
        boolean blank = !text.isEmpty() && text.charAt(0) <= ' ';
        if (!blank && (text.length() < 2 || text.charAt(1) != ':' && text.charAt(1) != ';')) {
            return false;
        }
        String trimmed = text.strip();
        int length = trimmed.length();
        if (trimmed.equals("N;")) {
            return true;
        }
        if (length < 4 || trimmed.charAt(1) != ':' || "asSidbOCE".indexOf(trimmed.charAt(0)) < 0) {
            return false;
        }
        char last = trimmed.charAt(length - 1);
        if (last != ';' && last != '}') {
            return false;
        }
        char third = trimmed.charAt(2);
        return switch (trimmed.charAt(0)) {
            case 'b', 'i' -> last == ';' && (isDigit(third) || third == '-' || third == '+');
            case 'd' -> last == ';' && (isDigit(third) || "-+.IN".indexOf(third) >= 0);
            default -> isDigit(third) && trimmed.indexOf(':', 3) > 0;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * The data of a serialized text, damaged or not, where it is plain data: what stands behind the text, for reading
     * fields. WordPress stores only arrays and objects in this form, so a serialized number or boolean counts as text
     * and stays what it is.
     *
     * @param text any text
     * @return the data, or empty if the text is no serialized array or holds objects
     */
    public static Optional<Value> data(String text) {
        if (!looksSerialized(text)) {
            return Optional.empty();
        }
        PhpValue value = repairing().read(text).value().orElse(null);
        return value instanceof PhpValue.Arr && value.isPlain() ? Optional.of(value.toValue()) : Optional.empty();
    }

    /**
     * Writes a value as PHP would.
     *
     * @param value the value
     * @return the serialized form, as bytes; strings that are not UTF-8 stay what they are
     */
    public static byte[] encodeBytes(PhpValue value) {
        PhpWriter writer = new PhpWriter();
        writer.write(value);
        return writer.toByteArray();
    }

    /**
     * Writes a value as PHP would.
     *
     * @param value the value
     * @return the serialized form, as text
     * @throws IllegalArgumentException if a string in it is not UTF-8, so that no text can hold the value
     */
    public static String encode(PhpValue value) {
        byte[] bytes = encodeBytes(value);
        return PhpValue.bytes(bytes)
                .text()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unexpected bytes that are not UTF-8, expected text; use encodeBytes"));
    }
}

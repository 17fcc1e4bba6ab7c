package io.github.frontmatter4j.wordpress;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** Writes values byte for byte as PHP 8 does. */
final class PhpWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    byte[] toByteArray() {
        return out.toByteArray();
    }

    void write(PhpValue value) {
        if (value instanceof PhpValue.Null) {
            ascii("N;");
        } else if (value instanceof PhpValue.Bool bool) {
            ascii(bool.value() ? "b:1;" : "b:0;");
        } else if (value instanceof PhpValue.Int number) {
            ascii("i:" + number.value() + ";");
        } else if (value instanceof PhpValue.Real number) {
            ascii("d:" + real(number.value()) + ";");
        } else if (value instanceof PhpValue.Str string) {
            string('s', string.rawBytes());
            ascii(";");
        } else if (value instanceof PhpValue.Arr array) {
            ascii("a:" + array.entries().size() + ":{");
            for (PhpValue.Entry entry : array.entries()) {
                write(entry.key());
                write(entry.value());
            }
            ascii("}");
        } else if (value instanceof PhpValue.Obj object) {
            string('O', utf8(object.className()));
            ascii(":" + object.properties().size() + ":{");
            for (PhpValue.Property property : object.properties()) {
                String mark = property.owner().isEmpty() ? "" : "\0" + property.owner() + "\0";
                write(PhpValue.text(mark + property.name()));
                write(property.value());
            }
            ascii("}");
        } else if (value instanceof PhpValue.Opaque opaque) {
            opaque(opaque);
        }
    }

    private void opaque(PhpValue.Opaque opaque) {
        byte[] content = opaque.content().rawBytes();
        if (opaque.kind() == 'E') {
            ByteArrayOutputStream name = new ByteArrayOutputStream();
            name.writeBytes(utf8(opaque.className() + ":"));
            name.writeBytes(content);
            string('E', name.toByteArray());
            ascii(";");
        } else {
            string('C', utf8(opaque.className()));
            ascii(":" + content.length + ":{");
            out.writeBytes(content);
            ascii("}");
        }
    }

    private void string(char letter, byte[] bytes) {
        ascii(letter + ":" + bytes.length + ":\"");
        out.writeBytes(bytes);
        ascii("\"");
    }

    private void ascii(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The fewest digits that read back as the same number, laid out as PHP's {@code gcvt} with 17 places. */
    static String real(double value) {
        if (Double.isNaN(value)) {
            return "NAN";
        } else if (Double.isInfinite(value)) {
            return value > 0 ? "INF" : "-INF";
        } else if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        digits = digits.replaceFirst("0+$", "");
        StringBuilder text = new StringBuilder(value < 0 ? "-" : "");
        if (point < -3 || point > 17) {
            String tail = digits.length() == 1 ? "0" : digits.substring(1);
            int exponent = point - 1;
            text.append(digits.charAt(0)).append('.').append(tail).append('E');
            return text.append(exponent < 0 ? "-" : "+")
                    .append(Math.abs(exponent))
                    .toString();
        } else if (point <= 0) {
            return text.append("0.").append("0".repeat(-point)).append(digits).toString();
        } else if (point >= digits.length()) {
            return text.append(digits)
                    .append("0".repeat(point - digits.length()))
                    .toString();
        }
        return text.append(digits, 0, point)
                .append('.')
                .append(digits, point, digits.length())
                .toString();
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < 17; digits++) {
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP}) {
                BigDecimal candidate = exact.round(new MathContext(digits, mode));
                if (candidate.doubleValue() == value) {
                    return candidate;
                }
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
    }
}

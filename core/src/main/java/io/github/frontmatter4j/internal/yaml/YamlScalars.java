package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * Scalars as text. Written so that YAML 1.1 and 1.2 readers agree on type and value; the table of what readers take for
 * numbers, booleans and dates is that of the YAML 1.1 type repository, the 1.2 core schema, Psych and SnakeYAML together.
 */
final class YamlScalars {

    /** Words that some reader takes for a boolean, null, merge key or default value; in lower case. */
    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "<<", "=", ".nan", ".inf");

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<";

    private YamlScalars() {}

    /** Where a scalar is to stand. */
    enum Place {
        BLOCK,
        FLOW,
        KEY,
        FLOW_KEY;

        boolean isFlow() {
            return this == FLOW || this == FLOW_KEY;
        }
    }

    /** The text without quotes where every reader takes it as that text, else in the preferred quotes that can hold it. */
    static String text(String text, Place place, ScalarStyle preferred) {
        if (preferred == ScalarStyle.PLAIN || !isQuoted(preferred)) {
            return isPlainSafe(text, place) ? text : quoted(text, ScalarStyle.SINGLE_QUOTED);
        }
        return quoted(text, preferred);
    }

    /** In quotes: single ones unless something has to be escaped, a lone apostrophe included. */
    static String quoted(String text, ScalarStyle preferred) {
        if (needsEscape(text)
                || preferred == ScalarStyle.DOUBLE_QUOTED
                || (text.indexOf('\'') >= 0 && text.indexOf('"') < 0 && text.indexOf('\\') < 0)) {
            return doubled(text);
        }
        return single(text);
    }

    static String single(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String doubled(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8).append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case 0 -> out.append("\\0");
                default -> {
                    if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) {
                        out.append(String.format(Locale.ROOT, "\\x%02X", c));
                    } else if (!isPrintable(c)) {
                        out.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    /** Printable and no line break for any reader, so that it can stand outside escapes. */
    private static boolean isPrintable(int c) {
        boolean breaks = c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
        boolean bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return !breaks
                && !bidi
                && !(c >= 0xD800 && c <= 0xDFFF)
                && (c & 0xFFFE) != 0xFFFE
                && (c >= 0xA0 || (c >= 0x20 && c < 0x7F));
    }

    static boolean needsEscape(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isPrintable(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    static boolean isQuoted(ScalarStyle style) {
        return style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
    }

    /** Whether the bare text is read as exactly this text everywhere. */
    static boolean isPlainSafe(String text, Place place) {
        if (text.isEmpty() || needsEscape(text) || INDICATORS.indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        char first = text.charAt(0);
        if (isBlank(first) || isBlank(last) || last == ':') {
            return false;
        }
        if (text.contains(": ") || text.contains(" #") || text.startsWith("...") || text.startsWith("---")) {
            return false;
        }
        return !(place.isFlow() && hasAny(text, ",[]{}:")) && !isTyped(text);
    }

    private static boolean hasAny(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u3000' || Character.isWhitespace(c);
    }

    /** Whether some reader takes the bare text for something that is no text. */
    static boolean isTyped(String text) {
        char first = text.charAt(0);
        if (text.length() <= 5 && WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean number = (first >= '0' && first <= '9') || first == '+' || first == '-' || first == '.';
        return number && (NumberForm.isNumber(text) || NumberForm.isTimestamp(text));
    }

    /** A number, boolean, null or date as every reader takes it. */
    static String typed(Value value) {
        if (value instanceof Value.Bool bool) {
            return Boolean.toString(bool.value());
        } else if (value instanceof Value.Int integer) {
            return integer.value().toString();
        } else if (value instanceof Value.Decimal decimal) {
            return decimal(decimal.value());
        } else if (value instanceof Value.Special special) {
            return Double.isNaN(special.value()) ? ".nan" : special.value() > 0 ? ".inf" : "-.inf";
        } else if (value instanceof Value.Date date) {
            return NumberForm.isTimestamp(date.text()) ? date.text() : single(date.text());
        }
        return "null";
    }

    /** YAML 1.1 needs a point in the mantissa and a sign in the exponent. */
    private static String decimal(BigDecimal value) {
        String plain = value.scale() >= -20 && value.scale() <= 40 ? value.toPlainString() : "";
        if (!plain.isEmpty()) {
            return plain.indexOf('.') >= 0 ? plain : plain + ".0";
        }
        String digits = value.unscaledValue().abs().toString();
        long exponent = (long) digits.length() - 1 - value.scale();
        return (value.signum() < 0 ? "-" : "")
                + digits.charAt(0)
                + "."
                + (digits.length() > 1 ? digits.substring(1) : "0")
                + "e"
                + (exponent < 0 ? "-" : "+")
                + Math.abs(exponent);
    }
}

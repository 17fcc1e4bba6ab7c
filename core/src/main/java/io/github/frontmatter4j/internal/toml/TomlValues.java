package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values without quotes: what TOML 1.0 takes for a boolean, number, date or time. */
final class TomlValues {

    private static final Pattern DECIMAL = Pattern.compile("[-+]?(?:0|[1-9](?:_?[0-9])*+)");
    private static final Pattern RADIX =
            Pattern.compile("0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*+|0o[0-7](?:_?[0-7])*+|0b[01](?:_?[01])*+");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(?:0|[1-9](?:_?[0-9])*+)(?:\\.[0-9](?:_?[0-9])*+)?(?:[eE][-+]?[0-9](?:_?[0-9])*+)?");
    private static final Pattern SPECIAL = Pattern.compile("[-+]?(?:inf|nan)");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern TIME = Pattern.compile("([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.[0-9]+)?");
    private static final Pattern OFFSET = Pattern.compile("[Zz]|[-+]([0-9]{2}):([0-9]{2})");

    /** Nobody writes longer numbers by hand, and to read them costs the square of their digits. */
    private static final int LONGEST = 1000;

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger SMALLEST = BigInteger.valueOf(Long.MIN_VALUE);

    private TomlValues() {}

    static boolean isValue(String word) {
        return word.equals("true")
                || word.equals("false")
                || isInteger(word)
                || isFloat(word) && !DECIMAL.matcher(word).matches()
                || SPECIAL.matcher(word).matches()
                || isDateOrTime(word);
    }

    private static boolean isFloat(String word) {
        return word.length() <= LONGEST && FLOAT.matcher(word).matches();
    }

    private static boolean isInteger(String word) {
        if (word.length() > LONGEST
                || (!DECIMAL.matcher(word).matches() && !RADIX.matcher(word).matches())) {
            return false;
        }
        BigInteger value = integer(word);
        return value.compareTo(SMALLEST) >= 0 && value.compareTo(LARGEST) <= 0;
    }

    private static BigInteger integer(String word) {
        String digits = word.replace("_", "");
        if (digits.startsWith("0x")) {
            return new BigInteger(digits.substring(2), 16);
        } else if (digits.startsWith("0o")) {
            return new BigInteger(digits.substring(2), 8);
        } else if (digits.startsWith("0b")) {
            return new BigInteger(digits.substring(2), 2);
        }
        return new BigInteger(digits.startsWith("+") ? digits.substring(1) : digits);
    }

    static boolean isDate(String word) {
        Matcher date = DATE.matcher(word);
        if (!date.matches()) {
            return false;
        }
        try {
            LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static boolean isDateOrTime(String word) {
        if (word.length() < 8) {
            return false;
        } else if (word.charAt(2) == ':') {
            return isTime(word);
        } else if (word.length() == 10) {
            return isDate(word);
        } else if (word.length() < 19 || "Tt ".indexOf(word.charAt(10)) < 0 || !isDate(word.substring(0, 10))) {
            return false;
        }
        int zone = 19;
        while (zone < word.length() && (word.charAt(zone) == '.' || Character.isDigit(word.charAt(zone)))) {
            zone++;
        }
        return isTime(word.substring(11, zone)) && (zone == word.length() || isOffset(word.substring(zone)));
    }

    private static boolean isTime(String word) {
        Matcher time = TIME.matcher(word);
        return time.matches()
                && Integer.parseInt(time.group(1)) < 24
                && Integer.parseInt(time.group(2)) < 60
                && Integer.parseInt(time.group(3)) <= 60;
    }

    private static boolean isOffset(String word) {
        Matcher offset = OFFSET.matcher(word);
        return offset.matches()
                && (offset.group(1) == null
                        || (Integer.parseInt(offset.group(1)) < 24 && Integer.parseInt(offset.group(2)) < 60));
    }

    static Value resolve(ScalarNode scalar) {
        String word = scalar.text();
        if (scalar.style() != ScalarStyle.PLAIN) {
            return new Value.Text(word);
        } else if (word.equals("true") || word.equals("false")) {
            return new Value.Bool(word.equals("true"));
        } else if (isInteger(word)) {
            return new Value.Int(integer(word));
        } else if (SPECIAL.matcher(word).matches()) {
            boolean negative = word.charAt(0) == '-';
            return new Value.Special(
                    word.endsWith("nan") ? Double.NaN : negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        } else if (isFloat(word)) {
            return decimal(word);
        }
        return isDateOrTime(word) ? new Value.Date(word) : new Value.Text(word);
    }

    private static Value decimal(String word) {
        try {
            return new Value.Decimal(new BigDecimal(word.replace("_", "")));
        } catch (NumberFormatException e) {
            // an exponent beyond every decimal; a double says infinity or zero, as other readers do
            return Value.of(Double.valueOf(word.replace("_", "")));
        }
    }
}

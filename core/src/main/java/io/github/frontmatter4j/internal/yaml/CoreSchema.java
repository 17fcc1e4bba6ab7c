package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.math.BigInteger;

/** What a scalar means in the core schema of YAML 1.2 (specification, section 10.3.2). */
final class CoreSchema {

    private static final String CORE_TAG = "tag:yaml.org,2002:";

    /** A longer number stays text: to read its digits would cost the square of their count. */
    private static final int LONGEST = 1000;

    private CoreSchema() {}

    static Value resolve(ScalarNode scalar) {
        String tag = scalar.tag();
        if (tag == null) {
            return scalar.style() == ScalarStyle.PLAIN ? plain(scalar.text()) : new Value.Text(scalar.text());
        }
        return switch (tag) {
            case CORE_TAG + "int", CORE_TAG + "float", CORE_TAG + "bool", CORE_TAG + "null" -> plain(scalar.text());
            default -> new Value.Text(scalar.text());
        };
    }

    static Value plain(String text) {
        if (text.isEmpty()) {
            return new Value.Null();
        }
        char first = text.charAt(0);
        if ((first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.') {
            return text.length() > LONGEST ? new Value.Text(text) : number(text);
        }
        return switch (text) {
            case "~", "null", "Null", "NULL" -> new Value.Null();
            case "true", "True", "TRUE" -> new Value.Bool(true);
            case "false", "False", "FALSE" -> new Value.Bool(false);
            default -> new Value.Text(text);
        };
    }

    private static Value number(String text) {
        if (text.length() < 18 && digits(text, 0) == text.length()) {
            return new Value.Int(BigInteger.valueOf(Long.parseLong(text)));
        } else if (text.startsWith("0o") && isAll(text, 2, "01234567")) {
            return new Value.Int(new BigInteger(text.substring(2), 8));
        } else if (text.startsWith("0x") && isAll(text, 2, "0123456789abcdefABCDEF")) {
            return new Value.Int(new BigInteger(text.substring(2), 16));
        }
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        switch (text.substring(start)) {
            case ".inf", ".Inf", ".INF" -> {
                return new Value.Special(text.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
            }
            case ".nan", ".NaN", ".NAN" -> {
                return start == 0 ? new Value.Special(Double.NaN) : new Value.Text(text);
            }
            default -> {}
        }
        int whole = digits(text, start);
        if (whole == text.length() && whole > start) {
            return new Value.Int(new BigInteger(text.charAt(0) == '+' ? text.substring(1) : text));
        }
        int fraction = whole < text.length() && text.charAt(whole) == '.' ? digits(text, whole + 1) : whole;
        boolean mantissa = whole > start || fraction > whole + 1;
        int end = fraction;
        if (mantissa && end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int exponent = end + 1;
            if (exponent < text.length() && (text.charAt(exponent) == '-' || text.charAt(exponent) == '+')) {
                exponent++;
            }
            int last = digits(text, exponent);
            // an exponent that no BigDecimal can hold stays text instead of costing its size in memory
            end = last > exponent && last - exponent <= 6 ? last : end;
        }
        return mantissa && end == text.length() ? new Value.Decimal(new BigDecimal(text)) : new Value.Text(text);
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean isAll(String text, int from, String allowed) {
        for (int i = from; i < text.length(); i++) {
            if (allowed.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return text.length() > from;
    }
}

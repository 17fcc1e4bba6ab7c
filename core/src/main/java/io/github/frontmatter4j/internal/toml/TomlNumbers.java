package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers without quotes, as TOML 1.0 writes them (sections Integer and Float). */
final class TomlNumbers {

    /** Nobody writes longer numbers by hand, and to read them costs the square of their digits. */
    private static final int LONGEST = 1000;
    /** So many digits are in the range of a {@code long}, whatever their base. */
    private static final int SURE = 15;

    private static final int LONG_BITS = 63;

    private TomlNumbers() {}

    static boolean isInteger(String word) {
        int digits = isRadix(word) ? 2 : behindSign(word);
        return isWhole(word) && (word.length() - digits <= SURE || integer(word).bitLength() <= LONG_BITS);
    }

    /** The value of an integer. */
    static BigInteger integer(String word) {
        String digits = word.replace("_", "");
        if (isRadix(word)) {
            return integer(digits.substring(2), radix(word.charAt(1)));
        }
        return integer(digits.charAt(0) == '+' ? digits.substring(1) : digits, 10);
    }

    private static BigInteger integer(String digits, int radix) {
        return digits.length() <= SURE
                ? BigInteger.valueOf(Long.parseLong(digits, radix))
                : new BigInteger(digits, radix);
    }

    /** Whether a word is a number with a fraction or an exponent, infinite, or none at all. */
    static boolean isFloat(String word) {
        return isSpecial(word) || behindFloat(word) == word.length() && !isWhole(word);
    }

    /** The value of such a word. */
    static Value decimal(String word) {
        if (isSpecial(word)) {
            boolean negative = word.charAt(0) == '-';
            return new Value.Special(
                    word.endsWith("nan") ? Double.NaN : negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        }
        try {
            return new Value.Decimal(new BigDecimal(word.replace("_", "")));
        } catch (NumberFormatException e) {
            // an exponent beyond every decimal; a double says infinity or zero, as other readers do
            return Value.of(Double.valueOf(word.replace("_", "")));
        }
    }

    // ---- the grammar

    /** Whether a word is a whole number, whatever its size. */
    private static boolean isWhole(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return false;
        }
        int end = isRadix(word) ? behindDigits(word, 2, radix(word.charAt(1))) : behindDecimal(word);
        return end == word.length();
    }

    private static boolean isRadix(String word) {
        return word.length() > 2 && word.charAt(0) == '0' && radix(word.charAt(1)) > 0;
    }

    private static int radix(char letter) {
        return switch (letter) {
            case 'x' -> 16;
            case 'o' -> 8;
            case 'b' -> 2;
            default -> 0;
        };
    }

    private static int behindSign(String word) {
        return word.startsWith("-") || word.startsWith("+") ? 1 : 0;
    }

    /** Behind a sign and digits that begin with no zero, or a zero; -1 if there are none. */
    private static int behindDecimal(String word) {
        int from = behindSign(word);
        return word.startsWith("0", from) ? from + 1 : behindDigits(word, from, 10);
    }

    /** Behind digits, between which single low lines may stand; -1 if there are none. */
    private static int behindDigits(String word, int from, int radix) {
        int at = from;
        while (isDigit(word, at, radix) || at > from && word.startsWith("_", at) && isDigit(word, at + 1, radix)) {
            at++;
        }
        return at == from ? -1 : at;
    }

    private static int behindFloat(String word) {
        if (word.length() > LONGEST) {
            return -1;
        }
        int at = behindDecimal(word);
        if (at > 0 && word.startsWith(".", at)) {
            at = behindDigits(word, at + 1, 10);
        }
        if (at > 0 && (word.startsWith("e", at) || word.startsWith("E", at))) {
            at++;
            at = behindDigits(word, word.startsWith("-", at) || word.startsWith("+", at) ? at + 1 : at, 10);
        }
        return at;
    }

    private static boolean isSpecial(String word) {
        int from = behindSign(word);
        return word.length() == from + 3 && (word.endsWith("inf") || word.endsWith("nan"));
    }

    private static boolean isDigit(String word, int at, int radix) {
        return at < word.length() && word.charAt(at) < 128 && Character.digit(word.charAt(at), radix) >= 0;
    }
}

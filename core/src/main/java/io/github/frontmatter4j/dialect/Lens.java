package io.github.frontmatter4j.dialect;

import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a YAML reader makes of a scalar: the same text is up to five values in the readers that sites use. Each lens is
 * data, measured by running the reader named in its description; nothing of these readers is run here. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Lens.named("jekyll"); // reads `no` as false and `12:30` as 45000
 * }</pre>
 */
public final class Lens {

    private static final Set<String> YES = Set.of("yes", "on");
    private static final Set<String> NO = Set.of("no", "off");

    /** What {@code 010} is. */
    private enum Zero {
        DECIMAL,
        OCTAL
    }

    /** What {@code 08} is, a number with a leading zero that is not octal. */
    private enum BadOctal {
        TEXT,
        NUMBER,
        FLOAT
    }

    /** What {@code 12:30} is. */
    private enum Base60 {
        NONE,
        /** 750: minutes. Not where the first digit is 0. */
        WHOLE,
        /** 750.0: minutes, as a float. */
        FLOAT,
        /** 45000: seconds, as hours and minutes. */
        SECONDS
    }

    /** Nobody writes longer numbers by hand, and to read them costs the square of their digits. */
    private static final int LONGEST = 1000;

    /** Where underscores may stand in a number. */
    private enum Parting {
        ANYWHERE,
        INSIDE,
        SINGLE
    }

    private final String name;
    private final String description;
    private final boolean words;
    private final boolean letters;
    private final boolean anyCase;
    private final Zero zero;
    private final BadOctal badOctal;
    private final boolean octalMark;
    private final boolean binary;
    private final boolean underscores;
    private final boolean commas;
    private final Base60 base60;
    private final boolean bareExponent;
    private final boolean dates;
    private final boolean doubles;
    private final Parting parting;
    private final boolean upperMarks;
    private final boolean signedMarks;
    private final boolean signedPoint;
    private final boolean zeroes;
    private final boolean finite;
    private final boolean words64;
    private final boolean rubyDates;

    private Lens(String name, String description, String rules) {
        List<String> all = List.of(rules.split(" "));
        this.name = name;
        this.description = description;
        this.words = all.contains("words");
        this.letters = all.contains("letters");
        this.anyCase = all.contains("any-case");
        this.zero = all.contains("octal-zero") ? Zero.OCTAL : Zero.DECIMAL;
        this.badOctal = all.contains("bad-octal-float")
                ? BadOctal.FLOAT
                : all.contains("octal-zero") ? BadOctal.TEXT : BadOctal.NUMBER;
        this.octalMark = all.contains("0o");
        this.binary = all.contains("0b");
        this.commas = all.contains("commas");
        this.base60 = all.contains("base60")
                ? Base60.WHOLE
                : all.contains("base60-float")
                        ? Base60.FLOAT
                        : all.contains("base60-seconds") ? Base60.SECONDS : Base60.NONE;
        this.bareExponent = all.contains("1e3");
        this.dates = all.contains("dates");
        this.doubles = all.contains("doubles");
        this.parting = all.contains("single-underscores")
                ? Parting.SINGLE
                : all.contains("inside-underscores") ? Parting.INSIDE : Parting.ANYWHERE;
        this.underscores = parting != Parting.ANYWHERE || all.contains("underscores");
        this.upperMarks = all.contains("upper-marks");
        this.signedMarks = !all.contains("unsigned-marks");
        this.signedPoint = !all.contains("unsigned-point");
        this.zeroes = !all.contains("no-zeroes");
        this.finite = all.contains("finite");
        this.words64 = all.contains("64-bits");
        this.rubyDates = all.contains("ruby-dates");
    }

    /** The core schema of YAML 1.2, as snakeyaml-engine 3.2 and npm yaml 2 read it. */
    public static final Lens CORE =
            new Lens("core", "YAML 1.2 core schema (snakeyaml-engine 3.2)", "0o 1e3 unsigned-marks");

    /** YAML 1.1, as PyYAML 6 reads it (MkDocs). */
    public static final Lens YAML11 = new Lens(
            "yaml11", "YAML 1.1 (PyYAML 6.0.3)", "words octal-zero 0b underscores base60 dates unsigned-point");

    /** Hugo 0.152 and later: goccy/go-yaml 1.19. */
    public static final Lens HUGO =
            new Lens("hugo", "Hugo since 0.152 (goccy/go-yaml 1.19.2)", "octal-zero 0o 0b underscores");

    /** Hugo up to 0.151: gopkg.in/yaml.v2. */
    public static final Lens HUGO_OLD = new Lens(
            "hugo-old",
            "Hugo up to 0.151 (yaml.v2 2.4.0)",
            "words letters octal-zero bad-octal-float 0o 0b underscores 1e3 upper-marks 64-bits finite");

    /** Jekyll with Psych 4. */
    public static final Lens JEKYLL = new Lens(
            "jekyll",
            "Jekyll 4.3 (Psych 4.0.4)",
            "words any-case octal-zero 0b single-underscores commas base60-seconds dates ruby-dates");

    /** Jekyll with safe_yaml, as upstream ships it. */
    public static final Lens JEKYLL_SAFE = new Lens(
            "jekyll-safe",
            "Jekyll upstream (safe_yaml over Psych)",
            "words any-case octal-zero 0b underscores commas base60-float dates");

    /** gray-matter 4, so Docusaurus and many others: js-yaml 3. */
    public static final Lens JS_YAML_3 = new Lens(
            "js-yaml-3",
            "js-yaml 3.15 (gray-matter, Docusaurus)",
            "octal-zero 0b inside-underscores base60 1e3 dates doubles unsigned-point no-zeroes");

    /** Hexo 8, Astro, Eleventy 3: js-yaml 4. */
    public static final Lens JS_YAML_4 = new Lens(
            "js-yaml-4", "js-yaml 4.3 (Hexo, Astro, Eleventy)", "0o 0b 1e3 dates doubles unsigned-point finite");

    /** Obsidian, taken to read as npm yaml 2 does; it does not say which reader it uses. */
    public static final Lens OBSIDIAN =
            new Lens("obsidian", "Obsidian (not verified; npm yaml 2.9)", "0o 1e3 doubles unsigned-marks");

    /**
     * All lenses.
     *
     * @return the lenses in a stable order
     */
    public static List<Lens> all() {
        return List.of(CORE, YAML11, HUGO, HUGO_OLD, JEKYLL, JEKYLL_SAFE, JS_YAML_3, JS_YAML_4, OBSIDIAN);
    }

    /**
     * A lens by its name, or by the name of a dialect.
     *
     * @param text such as {@code core}, {@code hugo}, {@code jekyll}, {@code astro}
     * @return the lens
     * @throws IllegalArgumentException if no lens has the name; the message lists all
     */
    public static Lens named(String text) {
        String wanted = switch (text.toLowerCase(Locale.ROOT)) {
            case "astro", "hexo", "eleventy" -> "js-yaml-4";
            case "docusaurus", "gray-matter" -> "js-yaml-3";
            case "mkdocs", "pyyaml" -> "yaml11";
            case "yaml12", "standard" -> "core";
            default -> text.toLowerCase(Locale.ROOT);
        };
        return all().stream()
                .filter(lens -> lens.name.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unexpected lens `" + text + "`, expected one of "
                        + String.join(", ", all().stream().map(Lens::name).toList())));
    }

    /**
     * The name of the lens.
     *
     * @return such as {@code hugo-old}
     */
    public String name() {
        return name;
    }

    /**
     * Which reader in which version this is.
     *
     * @return a short text
     */
    public String description() {
        return description;
    }

    /**
     * What the reader makes of a scalar.
     *
     * @param scalar a scalar of a YAML tree
     * @return the value; dates keep their text
     */
    public Value read(ScalarNode scalar) {
        return scalar.style() == ScalarStyle.PLAIN && scalar.tag() == null
                ? read(scalar.text())
                : new Value.Text(scalar.text());
    }

    /**
     * What the reader makes of a text without quotes.
     *
     * @param text the text
     * @return the value; dates keep their text
     */
    public Value read(String text) {
        if (anyCase && text.equalsIgnoreCase("null")) {
            return new Value.Null();
        }
        switch (text) {
            case "", "~", "null", "Null", "NULL":
                return new Value.Null();
            case "true", "True", "TRUE":
                return new Value.Bool(true);
            case "false", "False", "FALSE":
                return new Value.Bool(false);
            default:
                break;
        }
        Value word = word(text);
        if (word != null) {
            return word;
        }
        char first = text.charAt(0);
        boolean number = (first >= '0' && first <= '9') || first == '+' || first == '-' || first == '.';
        return number && text.length() <= LONGEST ? number(text) : new Value.Text(text);
    }

    private Value.@Nullable Bool word(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean usual = anyCase
                || text.equals(lower)
                || text.equals(text.toUpperCase(Locale.ROOT))
                || isCapitalized(text, lower);
        if (!usual) {
            return null;
        } else if (anyCase && (lower.equals("true") || lower.equals("false"))) {
            return new Value.Bool(lower.equals("true"));
        } else if (words && (YES.contains(lower) || NO.contains(lower))) {
            return new Value.Bool(YES.contains(lower));
        }
        return letters && (lower.equals("y") || lower.equals("n")) ? new Value.Bool(lower.equals("y")) : null;
    }

    private static boolean isCapitalized(String text, String lower) {
        return !text.isEmpty() && text.substring(1).equals(lower.substring(1));
    }

    private Value number(String text) {
        boolean sign = text.charAt(0) == '+' || text.charAt(0) == '-';
        String digits = sign ? text.substring(1) : text;
        boolean negative = text.charAt(0) == '-';
        String word = anyCase ? digits.toLowerCase(Locale.ROOT) : digits;
        if (word.matches("\\.(?:inf|Inf|INF)")) {
            return new Value.Special(negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        } else if (!sign && text.matches("\\.(?:nan|NaN|NAN)")) {
            return new Value.Special(Double.NaN);
        } else if (dates && isDate(text)) {
            return new Value.Date(text);
        } else if (base60 != Base60.NONE && digits.matches("[0-9][0-9_]*(?::[0-5]?[0-9])++(?:\\.[0-9_]*)?")) {
            Value value = sexagesimal(digits, negative);
            return value == null ? new Value.Text(text) : value;
        } else if (!hasGoodUnderscores(digits)) {
            return new Value.Text(text);
        }
        String plain = underscores ? digits.replace("_", "") : digits;
        plain = commas ? plain.replace(",", "") : plain;
        boolean startsWithDigit = !digits.isEmpty() && Character.isDigit(digits.charAt(0));
        String marked = upperMarks ? plain.toLowerCase(Locale.ROOT) : plain;
        boolean radix = startsWithDigit && (!sign || signedMarks);
        if (radix && marked.matches("0x[0-9a-fA-F]+")) {
            return whole(new BigInteger(plain.substring(2), 16), negative);
        } else if (radix && octalMark && marked.matches("0o[0-7]+")) {
            return whole(new BigInteger(plain.substring(2), 8), negative);
        } else if (radix && binary && marked.matches("0b[01]+")) {
            return whole(new BigInteger(plain.substring(2), 2), negative);
        } else if (startsWithDigit && plain.matches("[0-9]+")) {
            return integer(text, plain, negative);
        }
        return decimal(text, digits, plain, negative);
    }

    /** Underscores may part digits; not every reader takes two in a row, one at the end, or one behind the point. */
    private boolean hasGoodUnderscores(String digits) {
        return switch (parting) {
            case ANYWHERE -> true;
            case INSIDE -> !digits.endsWith("_");
            case SINGLE -> !digits.endsWith("_") && !digits.contains("__") && !isBehindPoint(digits);
        };
    }

    private static boolean isBehindPoint(String digits) {
        int point = digits.indexOf('.');
        return point >= 0 && digits.indexOf('_', point) >= 0;
    }

    private Value integer(String text, String digits, boolean negative) {
        boolean leading = digits.length() > 1 && digits.charAt(0) == '0';
        if (!leading || zero == Zero.DECIMAL) {
            return whole(new BigInteger(digits), negative);
        } else if (digits.matches("[0-7]+")) {
            return whole(new BigInteger(digits, 8), negative);
        } else if (badOctal == BadOctal.FLOAT) {
            return new Value.Decimal(new BigDecimal(new BigInteger(digits)).setScale(1));
        }
        return badOctal == BadOctal.NUMBER ? whole(new BigInteger(digits), negative) : new Value.Text(text);
    }

    private Value whole(BigInteger value, boolean negative) {
        BigInteger signed = negative ? value.negate() : value;
        // JavaScript has doubles only: beyond 53 bits digits are lost; Go's reader does so beyond 64 bits
        boolean rounded = (doubles && signed.bitLength() > 53) || (words64 && signed.bitLength() > 64);
        return new Value.Int(rounded ? new BigDecimal(signed.doubleValue()).toBigInteger() : signed);
    }

    private Value decimal(String text, String digits, String plain, boolean negative) {
        boolean point = plain.indexOf('.') >= 0;
        boolean sign = digits.length() < text.length();
        String exponent = bareExponent ? "(?:[eE][-+]?[0-9]{1,4})?" : "(?:[eE][-+][0-9]{1,4})?";
        boolean form = plain.matches("(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)" + exponent);
        boolean refused = (sign && !signedPoint && plain.startsWith(".")) || (!zeroes && plain.matches("0[0-9].*"));
        if (!form || refused || (!point && !bareExponent)) {
            return new Value.Text(text);
        }
        String number = plain.endsWith(".") ? plain + "0" : plain;
        BigDecimal value = new BigDecimal(number.replaceFirst("\\.(?=[eE])", ".0"));
        if (finite && Double.isInfinite(value.doubleValue())) {
            return new Value.Text(text);
        }
        return new Value.Decimal(negative ? value.negate() : value);
    }

    private static BigDecimal minutes(String[] parts) {
        BigDecimal value = BigDecimal.ZERO;
        for (String part : parts) {
            value = value.multiply(BigDecimal.valueOf(60)).add(new BigDecimal(part.replace("_", "") + "."));
        }
        return value;
    }

    private @Nullable Value sexagesimal(String digits, boolean negative) {
        String[] parts = digits.split(":");
        String last = parts[parts.length - 1];
        boolean fraction = last.indexOf('.') >= 0;
        if ((base60 == Base60.WHOLE && digits.charAt(0) == '0' && !fraction)
                || (base60 == Base60.SECONDS && parts.length > 3)) {
            return null;
        }
        if (fraction) {
            parts[parts.length - 1] = last.substring(0, last.indexOf('.'));
        }
        BigDecimal value = minutes(parts);
        if (fraction) {
            value = value.add(
                    new BigDecimal("0" + last.substring(last.indexOf('.')).replace("_", "") + "0"));
        }
        if (base60 == Base60.SECONDS && parts.length == 2) {
            value = value.multiply(BigDecimal.valueOf(60));
            // Psych gives its sign to the hours alone
            BigDecimal hours = new BigDecimal(parts[0].replace("_", "")).multiply(BigDecimal.valueOf(7200));
            value = negative ? value.subtract(hours) : value;
        } else if (negative) {
            value = value.negate();
        }
        if (base60 == Base60.FLOAT) {
            return new Value.Decimal(value.setScale(Math.max(1, value.scale())));
        }
        return fraction ? new Value.Decimal(value) : new Value.Int(value.toBigInteger());
    }

    /** The timestamps of YAML 1.1; a date alone needs two digits for month and day in JavaScript and Python. */
    private boolean isDate(String text) {
        String day = rubyDates ? "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}" : "[0-9]{4}-[0-9]{2}-[0-9]{2}";
        String offset = rubyDates ? "[-+][0-9]{1,2}(?::?[0-9]{2})?" : "[-+][0-9]{1,2}(?::[0-9]{2})?";
        boolean form = text.matches(day)
                || text.matches(
                        "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?"
                                + "(?:[ \\t]*(?:Z|" + offset + "))?");
        return form && (!rubyDates || text.length() > 10 || isDayOfCalendar(text));
    }

    private static boolean isDayOfCalendar(String text) {
        String[] parts = text.split("-");
        int month = Integer.parseInt(parts[1]);
        int day = Integer.parseInt(parts[2]);
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(Integer.parseInt(parts[0]), month).lengthOfMonth();
    }

    @Override
    public String toString() {
        return name;
    }
}

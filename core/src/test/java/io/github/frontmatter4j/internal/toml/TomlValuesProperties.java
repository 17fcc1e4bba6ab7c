package io.github.frontmatter4j.internal.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Words without quotes, held against the grammar of TOML 1.0 as patterns, and against the platform's calendar. */
class TomlValuesProperties {

    private static final String DIGITS = "[0-9](?:_?[0-9])*";
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(?:0|[1-9](?:_?[0-9])*)");
    private static final Pattern RADIX =
            Pattern.compile("0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*");
    private static final Pattern FLOAT =
            Pattern.compile(DECIMAL + "(?:\\." + DIGITS + ")?(?:[eE][-+]?" + DIGITS + ")?|[-+]?(?:inf|nan)");
    private static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?";
    private static final Pattern DATE_OR_TIME = Pattern.compile("(?:([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt ]" + TIME
            + "(?:[Zz]|[-+](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?)|" + TIME);
    private static final DateTimeFormatter CALENDAR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger SMALLEST = BigInteger.valueOf(Long.MIN_VALUE);

    @Property(tries = 20_000)
    void numbersAreThoseOfTheGrammar(@ForAll("numbers") String word) {
        assertThat(kind(word)).as(word).isEqualTo(expected(word));
    }

    @Property(tries = 20_000)
    void datesAreThoseOfTheCalendar(@ForAll("dates") String word) {
        assertThat(kind(word)).as(word).isEqualTo(expected(word));
    }

    @Property(tries = 2000)
    void integersSayTheirValue(@ForAll BigInteger number, @ForAll boolean sign) {
        boolean fits = number.bitLength() < Long.SIZE;
        assertThat(kind(number.toString())).isEqualTo(fits ? "integer" : "text");
        if (fits) {
            String word = (sign && number.signum() >= 0 ? "+" : "") + number;
            assertThat(value(word)).isEqualTo(new Value.Int(number));
        }
        if (fits && number.signum() >= 0) {
            assertThat(value("0x" + number.toString(16).toUpperCase())).isEqualTo(new Value.Int(number));
            assertThat(value("0o" + number.toString(8))).isEqualTo(new Value.Int(number));
            assertThat(value("0b" + number.toString(2))).isEqualTo(new Value.Int(number));
        }
    }

    private static Value value(String word) {
        return TomlValues.resolve(new ScalarNode(new Span(0, word.length()), ScalarStyle.PLAIN, word, null));
    }

    private static String kind(String word) {
        Value value = value(word);
        boolean known = !(value instanceof Value.Text);
        assertThat(TomlValues.isValue(word)).as(word).isEqualTo(known);
        return value instanceof Value.Int
                ? "integer"
                : value instanceof Value.Decimal || value instanceof Value.Special
                        ? "float"
                        : value instanceof Value.Date ? "date" : "text";
    }

    private static String expected(String word) {
        String digits = word.replace("_", "");
        if (DECIMAL.matcher(word).matches()) {
            return isLong(new BigDecimal(digits).toBigInteger()) ? "integer" : "text";
        } else if (RADIX.matcher(word).matches()) {
            int radix = List.of(2, 8, 16).get("box".indexOf(word.charAt(1)));
            return isLong(new BigInteger(digits.substring(2), radix)) ? "integer" : "text";
        } else if (FLOAT.matcher(word).matches()) {
            return "float";
        }
        var date = DATE_OR_TIME.matcher(word);
        return date.matches() && (date.group(1) == null || isDate(date.group(1))) ? "date" : "text";
    }

    private static boolean isLong(BigInteger number) {
        return number.compareTo(SMALLEST) >= 0 && number.compareTo(LARGEST) <= 0;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text, CALENDAR);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> random =
                Arbitraries.strings().withChars("0123456789__..eE+-xobafn１").ofMaxLength(24);
        Arbitrary<String> digits =
                Arbitraries.strings().withChars("0123456789_").ofMaxLength(22);
        Arbitrary<String> built = Combinators.combine(
                        Arbitraries.of("", "-", "+", "0x", "0o", "0b"),
                        digits,
                        Arbitraries.of("", ".", "e", "E-", "e+"),
                        digits,
                        Arbitraries.of("", "inf", "nan", "e5"))
                .as((sign, whole, mark, rest, end) -> sign + whole + mark + rest + end);
        return Arbitraries.oneOf(random, built);
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<Integer> two = Arbitraries.integers().between(0, 62);
        Arbitrary<String> date = Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 32))
                .as("%04d-%02d-%02d"::formatted);
        Arbitrary<String> time = Combinators.combine(
                        Arbitraries.integers().between(0, 25), two, two, Arbitraries.of("", ".", ".5", ".123456", ":1"))
                .as((hour, minute, second, rest) -> "%02d:%02d:%02d".formatted(hour, minute, second) + rest);
        Arbitrary<String> zone = Arbitraries.of("", "Z", "z", "+08:00", "-24:00", "+08:60", "+8:00", "Zz", " ");
        Arbitrary<String> both = Combinators.combine(date, Arbitraries.of("T", "t", " ", "_", ""), time, zone)
                .as((d, mark, t, z) -> d + mark + t + z);
        Arbitrary<String> damaged = Combinators.combine(
                        both, Arbitraries.integers().between(0, 25), Arbitraries.chars())
                .as((word, at, c) -> at < word.length() ? word.substring(0, at) + c + word.substring(at + 1) : word);
        return Arbitraries.oneOf(date, time, both, damaged);
    }
}

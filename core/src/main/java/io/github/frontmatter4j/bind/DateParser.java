package io.github.frontmatter4j.bind;

import io.github.frontmatter4j.bind.DateReading.Form;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads dates by hand: the usual forms cost no regular expression and no formatter. */
final class DateParser {

    private static final String WRITE = "write it as `2024-01-15` or `2024-01-15T10:20:30+08:00`";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final String text;
    private int at;
    private boolean lenient;
    private @Nullable LocalTime time;
    private @Nullable ZoneOffset offset;

    private DateParser(String text) {
        this.text = text;
    }

    static DateReading read(String text) {
        String stripped = text.strip();
        DateParser parser = new DateParser(stripped);
        parser.lenient = stripped.length() != text.length();
        return parser.read();
    }

    private DateReading read() {
        if (text.startsWith("-001-11-30") || text.startsWith("-0001-11-30") || text.startsWith("0000-00-00")) {
            return DateReading.none(
                    Form.NEVER, "WordPress writes this for a date that was never set; leave the key out");
        }
        int digits = digitsAt(0);
        if (digits == text.length() && digits > 0) {
            return number();
        } else if (digits == 4 && text.length() > 4 && "-/年".indexOf(text.charAt(4)) >= 0) {
            return yearFirst();
        } else if (digits > 0 && digits <= 2 && text.length() > digits && text.charAt(digits) == '/') {
            return DateReading.none(
                    Form.AMBIGUOUS, "day and month cannot be told apart; write the year first: `2024-01-15`");
        }
        return words();
    }

    private DateReading number() {
        if (text.length() == 8) {
            return date(
                            Integer.parseInt(text.substring(0, 4)),
                            Integer.parseInt(text.substring(4, 6)),
                            Integer.parseInt(text.substring(6)))
                    .date()
                    .map(date -> DateReading.of(date, Form.COMPACT))
                    .orElseGet(DateParser::none);
        } else if (text.length() == 9 || text.length() == 10) {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(text));
            return DateReading.of(ContentDate.of(instant.atOffset(ZoneOffset.UTC)), Form.SECONDS);
        }
        return none();
    }

    private static DateReading none() {
        return DateReading.none(Form.NONE, WRITE);
    }

    private DateReading yearFirst() {
        int year = number(4);
        char separator = text.charAt(at++);
        int start = at;
        int month = number(digitsAt(at));
        boolean two = at - start == 2;
        char expected = separator == '年' ? '月' : separator;
        if (month < 0 || at >= text.length() || text.charAt(at) != expected) {
            return none();
        }
        start = ++at;
        int day = number(digitsAt(at));
        lenient |= separator != '-' || !two || at - start != 2;
        if (day < 0) {
            return none();
        }
        if (separator == '年' && at < text.length() && text.charAt(at) == '日') {
            at++;
        }
        if (at < text.length()) {
            char mark = text.charAt(at);
            if (mark != 'T' && mark != 't' && mark != ' ') {
                return none();
            }
            lenient |= mark == 't';
            at++;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
                lenient = true;
            }
            DateReading failure = time();
            if (failure == null) {
                failure = zone(mark == ' ');
            }
            if (failure != null) {
                return failure;
            }
        }
        return date(year, month, day);
    }

    /** Reads {@code HH:MM[:SS[.fraction]]}; null if all went well. */
    private @Nullable DateReading time() {
        int start = at;
        int hour = number(digitsAt(at));
        boolean two = at - start == 2;
        if (hour < 0 || at - start > 2 || at >= text.length() || text.charAt(at) != ':') {
            return none();
        }
        at++;
        start = at;
        int minute = number(digitsAt(at));
        if (minute < 0 || at - start != 2) {
            return none();
        }
        int second = 0;
        int nano = 0;
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
            start = at;
            second = number(digitsAt(at));
            if (second < 0 || at - start != 2) {
                return none();
            }
            if (at + 1 < text.length() && text.charAt(at) == '.' && digitsAt(at + 1) > 0) {
                at++;
                int length = digitsAt(at);
                String fraction = text.substring(at, at + Math.min(length, 9));
                nano = Integer.parseInt(fraction + "0".repeat(9 - fraction.length()));
                at += length;
            }
        } else {
            lenient = true;
        }
        lenient |= !two;
        if (hour > 23 || minute > 59 || second > 59) {
            return DateReading.none(Form.IMPOSSIBLE, "a time reaches from `00:00:00` to `23:59:59`");
        }
        time = LocalTime.of(hour, minute, second, nano);
        return null;
    }

    /** Reads what may follow a time; null if all went well. */
    private @Nullable DateReading zone(boolean spaced) {
        boolean gap = skipBlanks();
        if (at == text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (c == '+' || c == '-') {
            lenient |= gap && !spaced;
            if (!offset()) {
                return none();
            }
            if (skipBlanks()) {
                // Go writes the name of the zone behind the offset; it says nothing new
                lenient |= !spaced;
                return zoneName() && at == text.length() ? null : none();
            }
        } else {
            int start = at;
            int length = letters();
            String name = text.substring(start, at);
            if (name.equalsIgnoreCase("z") || name.equalsIgnoreCase("utc") || name.equalsIgnoreCase("gmt")) {
                lenient |= !name.equals("Z") || gap;
                offset = ZoneOffset.UTC;
            } else if (length >= 3 && length <= 5) {
                lenient = true;
            } else {
                return none();
            }
        }
        return at == text.length() ? null : none();
    }

    /** {@code CST}, or {@code +08} where a zone has no letters. */
    private boolean zoneName() {
        if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            at++;
            int digits = digitsAt(at);
            at += digits;
            return digits == 2 || digits == 4;
        }
        int letters = letters();
        return letters >= 3 && letters <= 5;
    }

    private boolean offset() {
        boolean negative = text.charAt(at++) == '-';
        int digits = digitsAt(at);
        int hours;
        int minutes = 0;
        if (digits == 4) {
            int both = number(4);
            hours = both / 100;
            minutes = both % 100;
        } else if (digits == 2) {
            hours = number(2);
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                minutes = number(digitsAt(at) == 2 ? 2 : 0);
            } else {
                lenient = true;
            }
        } else {
            return false;
        }
        if (hours > 18 || minutes < 0 || minutes > 59 || (hours == 18 && minutes > 0)) {
            return false;
        }
        int seconds = (hours * 60 + minutes) * 60;
        offset = ZoneOffset.ofTotalSeconds(negative ? -seconds : seconds);
        return true;
    }

    /** Forms with the name of a month, in the orders that mail, C, Go and people use. */
    private DateReading words() {
        int month = -1;
        int day = -1;
        int year = -1;
        boolean monthFirst = false;
        boolean shortYear = false;
        boolean weekday = false;
        boolean named = false;
        List<String> tokens = tokens();
        if (tokens.size() > 7) {
            return none();
        }
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            String lower = token.toLowerCase(Locale.ROOT);
            int name = nameOf(lower, MONTHS, true);
            if (name >= 0 && month < 0) {
                month = name + 1;
                monthFirst = day < 0;
                lenient |= token.length() > 3;
            } else if (i == 0 && nameOf(lower, DAYS, false) >= 0) {
                weekday = true;
            } else if (token.indexOf(':') > 0 && time == null) {
                DateParser part = new DateParser(token);
                DateReading failure = part.time();
                if (failure != null || part.at != token.length()) {
                    return failure == null ? none() : failure;
                }
                time = part.time;
            } else if (isDigits(token) && token.length() <= 2 && day < 0) {
                day = Integer.parseInt(token);
                lenient |= token.length() == 1;
            } else if (isDigits(token) && (token.length() == 4 || token.length() == 2) && year < 0) {
                year = Integer.parseInt(token);
                shortYear = token.length() == 2;
            } else if ((token.charAt(0) == '+' || token.charAt(0) == '-') && time != null && offset == null) {
                DateParser part = new DateParser(token);
                if (!part.offset() || part.at != token.length()) {
                    return none();
                }
                offset = part.offset;
            } else if (time != null
                    && !named
                    && lower.length() <= 5
                    && lower.chars().allMatch(Character::isLetter)) {
                named = true;
                if (offset == null && (lower.equals("gmt") || lower.equals("utc") || lower.equals("z"))) {
                    offset = ZoneOffset.UTC;
                }
            } else {
                return none();
            }
        }
        if (month < 0 || day < 0 || year < 0) {
            return none();
        }
        if (shortYear) {
            year += year >= 69 ? 1900 : 2000; // as Go and POSIX read two digits
        }
        // month first is only standard in the form of C: weekday month day time year
        lenient |= monthFirst && !(weekday && time != null);
        return date(year, month, day);
    }

    private List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean hyphen = c == '-' && start >= 0 && i + 1 < text.length() && text.indexOf(':', start) > i
                    || c == '-' && start >= 0 && text.indexOf(':') < 0;
            if (c == ' ' || c == ',' || hyphen) {
                if (start >= 0) {
                    tokens.add(text.substring(start, i));
                }
                start = -1;
            } else if (start < 0) {
                start = i;
            }
        }
        return tokens;
    }

    private static int nameOf(String word, List<String> names, boolean months) {
        for (int i = 0; i < names.size(); i++) {
            String full = months
                    ? Month.of(i + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    : DayOfWeek.of(i + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (word.equals(names.get(i)) || word.equalsIgnoreCase(full)) {
                return i;
            }
        }
        return -1;
    }

    private DateReading date(int year, int month, int day) {
        if (month < 1 || month > 12) {
            return DateReading.none(Form.IMPOSSIBLE, "a year has the months 1 to 12");
        }
        // YearMonth would build its formatters first
        Month name = Month.of(month);
        int days = name.length(IsoChronology.INSTANCE.isLeapYear(year));
        if (day < 1 || day > days) {
            return DateReading.none(
                    Form.IMPOSSIBLE,
                    "{0} {1} has {2} days",
                    name.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                    Integer.toString(year),
                    days);
        }
        return DateReading.of(
                new ContentDate(
                        LocalDate.of(year, month, day),
                        Optional.ofNullable(time),
                        time == null ? Optional.empty() : Optional.ofNullable(offset)),
                lenient ? Form.LENIENT : Form.STANDARD);
    }

    private int digitsAt(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i - from;
    }

    private static boolean isDigits(String token) {
        return token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The number of so many digits, or -1 if there are none or too many. */
    private int number(int digits) {
        if (digits == 0 || digits > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits; i++) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return value;
    }

    private int letters() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    private boolean skipBlanks() {
        int start = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at > start;
    }
}

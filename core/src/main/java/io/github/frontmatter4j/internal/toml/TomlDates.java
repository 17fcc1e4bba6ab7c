package io.github.frontmatter4j.internal.toml;

import java.time.YearMonth;

/** Dates and times without quotes, as TOML 1.0 writes them (sections Offset Date-Time to Local Time). */
final class TomlDates {

    private TomlDates() {}

    static boolean isDate(String word) {
        return word.length() == 10 && isDateAtStart(word);
    }

    static boolean isDateOrTime(String word) {
        if (word.length() < 8) {
            return false;
        } else if (word.charAt(2) == ':') {
            return behindTime(word, 0) == word.length();
        } else if (word.length() <= 10 || "Tt ".indexOf(word.charAt(10)) < 0) {
            return isDate(word);
        }
        int zone = behindTime(word, 11);
        return isDateAtStart(word) && zone > 0 && (zone == word.length() || isOffset(word, zone));
    }

    /** Whether a word begins like a date that no calendar has. */
    static boolean isDayNowhere(String word) {
        return hasFormOfDate(word) && !isDateAtStart(word);
    }

    private static boolean isDateAtStart(String word) {
        return hasFormOfDate(word) && isDay(number(word, 0, 4), number(word, 5, 2), number(word, 8, 2));
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static boolean hasFormOfDate(String word) {
        return number(word, 0, 4) >= 0
                && word.startsWith("-", 4)
                && number(word, 5, 2) >= 0
                && word.startsWith("-", 7)
                && number(word, 8, 2) >= 0;
    }

    /** Behind a time of the day and its fraction; -1 if there is none. A minute may have a leap second. */
    private static int behindTime(String word, int from) {
        boolean time =
                isHourAndMinute(word, from) && word.startsWith(":", from + 5) && isIn(number(word, from + 6, 2), 60);
        int end = from + 8;
        if (!time || !word.startsWith(".", end)) {
            return time ? end : -1;
        }
        int at = end + 1;
        while (number(word, at, 1) >= 0) {
            at++;
        }
        return at > end + 1 ? at : -1;
    }

    private static boolean isOffset(String word, int from) {
        int length = word.length() - from;
        char sign = word.charAt(from);
        return length == 1 && (sign == 'Z' || sign == 'z')
                || length == 6 && (sign == '+' || sign == '-') && isHourAndMinute(word, from + 1);
    }

    private static boolean isHourAndMinute(String word, int from) {
        return isIn(number(word, from, 2), 23) && word.startsWith(":", from + 2) && isIn(number(word, from + 3, 2), 59);
    }

    private static boolean isIn(int number, int last) {
        return number >= 0 && number <= last;
    }

    /** A number of so many digits; -1 if they are none. */
    private static int number(String word, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            char c = i < word.length() ? word.charAt(i) : ' ';
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}

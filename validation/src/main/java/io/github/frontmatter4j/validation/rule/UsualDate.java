package io.github.frontmatter4j.validation.rule;

/** The forms of a date that leave no question: {@code 2024-01-15}, {@code 2024-01-15T10:20:30+08:00}. */
final class UsualDate {

    private static final int DAY = 10;
    private static final int TIME = 19;

    private UsualDate() {}

    /** Whether a text is such a date; a day that few months have, or a far zone, is left to who reads dates. */
    static boolean is(String text) {
        return isDay(text) && (text.length() == DAY || (isTime(text) && isZone(text)));
    }

    private static boolean isDay(String text) {
        if (text.length() < DAY || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int month = two(text, 5);
        int day = two(text, 8);
        return two(text, 0) >= 10
                && two(text, 2) >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= (month == 2 ? 28 : 30);
    }

    private static boolean isTime(String text) {
        int hour = text.length() > TIME ? two(text, 11) : -1;
        return hour >= 0
                && hour <= 23
                && (text.charAt(DAY) == 'T' || text.charAt(DAY) == ' ')
                && text.charAt(13) == ':'
                && isSixtieth(text, 14)
                && text.charAt(16) == ':'
                && isSixtieth(text, 17);
    }

    private static boolean isZone(String text) {
        char sign = text.charAt(TIME);
        if (sign == 'Z') {
            return text.length() == TIME + 1;
        }
        return (sign == '+' || sign == '-')
                && text.length() == TIME + 6
                && two(text, TIME + 1) >= 0
                && two(text, TIME + 1) <= 14
                && text.charAt(TIME + 3) == ':'
                && isSixtieth(text, TIME + 4);
    }

    private static boolean isSixtieth(String text, int at) {
        int number = two(text, at);
        return number >= 0 && number < 60;
    }

    /** The number of two digits, or -1. */
    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1;
    }
}

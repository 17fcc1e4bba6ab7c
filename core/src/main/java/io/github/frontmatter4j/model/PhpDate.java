package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.ContentDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** The letters of PHP's {@code date}. */
final class PhpDate {

    private PhpDate() {}

    static String format(ContentDate date, String format) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '\\' && i + 1 < format.length()) {
                out.append(format.charAt(++i));
            } else {
                out.append(letter(date, c));
            }
        }
        return out.toString();
    }

    private static String letter(ContentDate date, char c) {
        LocalDateTime at = date.date().atTime(date.time().orElse(LocalTime.MIDNIGHT));
        ZoneOffset offset = date.offset().orElse(ZoneOffset.UTC);
        int hour12 = at.getHour() % 12 == 0 ? 12 : at.getHour() % 12;
        return switch (c) {
            case 'd' -> two(at.getDayOfMonth());
            case 'j' -> Integer.toString(at.getDayOfMonth());
            case 'D' -> at.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case 'l' -> at.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case 'N' -> Integer.toString(at.getDayOfWeek().getValue());
            case 'w' -> Integer.toString(at.getDayOfWeek().getValue() % 7);
            case 'S' -> ordinal(at.getDayOfMonth());
            case 'z' -> Integer.toString(at.getDayOfYear() - 1);
            case 'W' -> two(at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 'o' -> Integer.toString(at.get(IsoFields.WEEK_BASED_YEAR));
            case 'm' -> two(at.getMonthValue());
            case 'n' -> Integer.toString(at.getMonthValue());
            case 'M' -> at.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case 'F' -> at.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case 't' -> Integer.toString(at.toLocalDate().lengthOfMonth());
            case 'L' -> at.toLocalDate().isLeapYear() ? "1" : "0";
            case 'Y' -> Integer.toString(at.getYear());
            case 'y' -> two(at.getYear() % 100);
            case 'a' -> at.getHour() < 12 ? "am" : "pm";
            case 'A' -> at.getHour() < 12 ? "AM" : "PM";
            case 'g' -> Integer.toString(hour12);
            case 'h' -> two(hour12);
            case 'G' -> Integer.toString(at.getHour());
            case 'H' -> two(at.getHour());
            case 'i' -> two(at.getMinute());
            case 's' -> two(at.getSecond());
            case 'u' -> String.format(Locale.ROOT, "%06d", at.getNano() / 1000);
            case 'v' -> String.format(Locale.ROOT, "%03d", at.getNano() / 1_000_000);
            case 'P' -> offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId();
            case 'O' -> offset.getTotalSeconds() == 0 ? "+0000" : offset.getId().replace(":", "");
            case 'Z' -> Integer.toString(offset.getTotalSeconds());
            case 'e', 'T' -> offset.getTotalSeconds() == 0 ? "UTC" : offset.getId();
            case 'U' -> Long.toString(at.toEpochSecond(offset));
            case 'c' -> format(date, "Y-m-d\\TH:i:sP");
            case 'r' -> format(date, "D, d M Y H:i:s O");
            default -> Character.toString(c);
        };
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String ordinal(int day) {
        return day >= 11 && day <= 13
                ? "th"
                : switch (day % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}

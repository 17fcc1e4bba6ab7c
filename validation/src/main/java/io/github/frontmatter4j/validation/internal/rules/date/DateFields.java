package io.github.frontmatter4j.validation.internal.rules.date;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.validation.rule.FileContext;
import java.util.Optional;

/** The values of a header that are to be dates. */
final class DateFields {

    private DateFields() {}

    /** A date as the header's format writes it. */
    static String written(FileContext file, String date) {
        return file.isFormat("json") ? '"' + date + '"' : date;
    }

    /** The date that a text says with other signs: full-width digits, typographic dashes, dots, slashes. */
    static Optional<String> meant(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFF10' && c <= '\uFF19') {
                plain.append((char) (c - '\uFF10' + '0'));
            } else if (c == '\uFF1A') {
                plain.append(':');
            } else {
                plain.append(
                        "\u2010\u2011\u2012\u2013\u2014\u2212\uFF0D\uFF0E\uFF0F.".indexOf(c) >= 0 && i < 8 ? '-' : c);
            }
        }
        if (plain.toString().equals(text) || !beginsWithYear(plain)) {
            return Optional.empty();
        }
        ContentDate date = ContentDate.read(plain.toString()).date().orElse(null);
        return date == null ? Optional.empty() : Optional.of(date.toString());
    }

    private static boolean beginsWithYear(CharSequence text) {
        for (int i = 0; i < 4; i++) {
            if (text.length() < 8 || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}

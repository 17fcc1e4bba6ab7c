package io.github.frontmatter4j.internal.yaml;

import java.util.regex.Pattern;

/** The spellings of numbers and dates that at least one YAML reader takes as such. Used when writing, not when reading. */
final class NumberForm {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:"
            + "0b[01_]+" // YAML 1.1
            + "|0o[0-7_]+" // YAML 1.2, Go
            + "|0x[0-9a-fA-F_]+"
            + "|(?:[0-9][0-9_,]*)?\\.?[0-9_,]*(?:[eE][-+]?[0-9_]+)?" // Psych also skips commas
            + "|[0-9][0-9_]*(?::[0-9]{1,2})++(?:\\.[0-9_]*)?" // base 60
            + "|\\.(?:inf|Inf|INF)"
            + ")|\\.(?:nan|NaN|NAN)");

    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
            + "(?:(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\\.[0-9]*)?"
            + "(?:[ \\t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?)?");

    private NumberForm() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean isTimestamp(String text) {
        return TIMESTAMP.matcher(text).matches();
    }
}

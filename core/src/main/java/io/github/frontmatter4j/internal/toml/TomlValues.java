package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;

/** Values without quotes: what TOML 1.0 takes for a boolean, number, date or time. */
final class TomlValues {

    private TomlValues() {}

    static boolean isValue(String word) {
        return isBoolean(word)
                || TomlNumbers.isInteger(word)
                || TomlNumbers.isFloat(word)
                || TomlDates.isDateOrTime(word);
    }

    private static boolean isBoolean(String word) {
        return word.equals("true") || word.equals("false");
    }

    static Value resolve(ScalarNode scalar) {
        String word = scalar.text();
        if (scalar.style() != ScalarStyle.PLAIN) {
            return new Value.Text(word);
        } else if (isBoolean(word)) {
            return new Value.Bool(word.equals("true"));
        } else if (TomlNumbers.isInteger(word)) {
            return new Value.Int(TomlNumbers.integer(word));
        } else if (TomlNumbers.isFloat(word)) {
            return TomlNumbers.decimal(word);
        }
        return TomlDates.isDateOrTime(word) ? new Value.Date(word) : new Value.Text(word);
    }
}

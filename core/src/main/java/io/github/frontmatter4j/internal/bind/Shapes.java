package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.bind.DateReading;
import io.github.frontmatter4j.dialect.DialectKey.ListRule;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.wordpress.PhpReading;
import io.github.frontmatter4j.wordpress.PhpSerialized;
import io.github.frontmatter4j.wordpress.PhpValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives a new value the form of the old one: quoted stays quoted, serialized stays serialized, dates keep their spelling. */
final class Shapes {

    private Shapes() {}

    /** A new value in the form of what stands there, if that is a scalar. */
    static Value like(Node old, Value wanted) {
        return old instanceof ScalarNode scalar ? scalar(scalar, wanted) : wanted;
    }

    /** A new scalar in the form of the old one. */
    static Value scalar(ScalarNode old, Value wanted) {
        boolean quoted = old.style() != ScalarStyle.PLAIN;
        if (wanted instanceof Value.Bool bool) {
            return bool(old, bool, quoted);
        } else if (wanted instanceof Value.Date date) {
            String text = date(old.text(), date.text());
            return quoted ? new Value.Text(text) : new Value.Date(text);
        } else if (quoted && wanted instanceof Value.Int number) {
            return new Value.Text(number.value().toString());
        } else if (quoted && wanted instanceof Value.Decimal number) {
            return new Value.Text(number.value().toString());
        }
        return wanted;
    }

    private static Value bool(ScalarNode old, Value.Bool wanted, boolean quoted) {
        String word = switch (old.text().toLowerCase(Locale.ROOT)) {
            // without quotes these words could not be told from texts
            case "on", "off" -> !quoted ? null : wanted.value() ? "on" : "off";
            case "1", "0" -> wanted.value() ? "1" : "0";
            default -> null;
        };
        if (word == null) {
            return quoted ? new Value.Text(Boolean.toString(wanted.value())) : wanted;
        }
        boolean digit = Character.isDigit(word.charAt(0));
        return digit && !quoted ? Value.of(Integer.parseInt(word)) : new Value.Text(word);
    }

    /** A date in the spelling of another: the sign between day and time, and the form of the offset. */
    static String date(String old, String wanted) {
        DateReading reading = ContentDate.read(old);
        boolean iso = reading.form() == DateReading.Form.STANDARD
                && old.length() > 10
                && Character.isDigit(old.charAt(3))
                && wanted.length() > 10;
        if (!iso) {
            return wanted;
        }
        String text = wanted.substring(0, 10) + old.charAt(10) + wanted.substring(11);
        int zone = zoneAt(text);
        if (zone < 0) {
            return text;
        }
        String offset = text.substring(zone);
        int oldZone = zoneAt(old);
        String oldOffset = oldZone < 0 ? "" : old.substring(oldZone);
        if (oldOffset.equals("Z") && offset.equals("+00:00")) {
            offset = "Z";
        } else if (oldOffset.length() == 5) {
            offset = offset.replace(":", "");
        }
        boolean gap = oldZone > 0 && old.charAt(oldZone - 1) == ' ';
        return text.substring(0, zone) + (gap ? " " : "") + offset;
    }

    /** Where the offset of an ISO date begins, or -1. */
    private static int zoneAt(String text) {
        for (int i = 11; i < text.length(); i++) {
            if ("+-Z".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Items in one text, with the separator of the old text; null if an item holds the separator. */
    static @Nullable Value joined(String old, ListRule rule, Value.Items wanted) {
        String separator = rule == ListRule.BLANKS ? " " : old.contains("，") ? "，" : old.contains(", ") ? ", " : ",";
        List<String> texts = new ArrayList<>();
        for (Value item : wanted.items()) {
            String text = item instanceof Value.Text known ? known.text() : String.valueOf(item.toJava());
            boolean splits = rule == ListRule.BLANKS
                    ? text.chars().anyMatch(Character::isWhitespace)
                    : text.indexOf(',') >= 0 || text.indexOf('，') >= 0 || text.indexOf('\n') >= 0;
            if (splits || text.isBlank() || !text.equals(text.strip())) {
                return null;
            }
            texts.add(text);
        }
        return new Value.Text(String.join(separator, texts));
    }

    /**
     * A new value in a serialized text. Keys of the old value that the new one does not know stay; scalars become strings
     * if those of the old value were.
     *
     * @param before what the old text meant to the component, so that keys it lost are told from keys it never knew
     */
    static @Nullable Value serialized(String old, Value before, Value wanted) {
        PhpReading reading = PhpSerialized.repairing().read(old);
        if (!(reading.value().orElse(null) instanceof PhpValue.Arr array) || !array.isPlain()) {
            return null;
        }
        boolean strings = array.values().stream().allMatch(PhpValue.Str.class::isInstance);
        Value merged = wanted;
        if (wanted instanceof Value.Entries map && array.toValue() instanceof Value.Entries known) {
            Map<String, Value> all = new LinkedHashMap<>(known.entries());
            if (before instanceof Value.Entries told) {
                told.entries().keySet().stream()
                        .filter(key -> !map.entries().containsKey(key))
                        .forEach(all::remove);
            }
            map.entries().forEach((key, value) -> {
                // an old entry that says the same stays as it is
                boolean same = before instanceof Value.Entries told
                        && value.equals(told.entries().get(key));
                if (!same || !all.containsKey(key)) {
                    all.put(key, value);
                }
            });
            merged = new Value.Entries(all);
        }
        return new Value.Text(PhpSerialized.encode(PhpValue.of(strings ? asStrings(merged) : merged)));
    }

    private static Value asStrings(Value value) {
        if (value instanceof Value.Items items) {
            return new Value.Items(items.items().stream().map(Shapes::asStrings).toList());
        } else if (value instanceof Value.Entries map) {
            return new Value.Entries(map.entries().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> asStrings(entry.getValue()), (a, b) -> a, LinkedHashMap::new)));
        }
        return value instanceof Value.Text ? value : new Value.Text(String.valueOf(value.toJava()));
    }
}

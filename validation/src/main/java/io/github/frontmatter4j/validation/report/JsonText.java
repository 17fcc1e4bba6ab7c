package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.tree.Value;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON text on one line: maps with their order, lists, text, numbers, booleans, null and values of a header. */
public final class JsonText {

    private JsonText() {}

    /**
     * An object as JSON. Infinities and not-a-number, which JSON cannot say, become the texts {@code .inf}, {@code -.inf}
     * and {@code .nan}.
     *
     * @param object a map, iterable, text, number, boolean, null or {@link Value}
     * @return the text
     */
    public static String of(@Nullable Object object) {
        StringBuilder out = new StringBuilder();
        append(out, object);
        return out.toString();
    }

    /** The same behind what was written before. */
    static void append(StringBuilder out, @Nullable Object value) {
        if (value instanceof Value inner) {
            append(out, inner.toJava());
        } else if (value instanceof Map<?, ?> map) {
            out.append('{');
            String comma = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(comma);
                text(out, String.valueOf(entry.getKey()));
                out.append(':');
                append(out, entry.getValue());
                comma = ",";
            }
            out.append('}');
        } else if (value instanceof Iterable<?> items) {
            out.append('[');
            String comma = "";
            for (Object item : items) {
                out.append(comma);
                append(out, item);
                comma = ",";
            }
            out.append(']');
        } else if (value instanceof Double special && (special.isNaN() || special.isInfinite())) {
            text(out, special.isNaN() ? ".nan" : special > 0 ? ".inf" : "-.inf");
        } else if (value == null || value instanceof Boolean || value instanceof Number) {
            out.append(value);
        } else {
            text(out, value.toString());
        }
    }

    private static void text(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isEscaped(text, i)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Control characters, which a terminal might obey, line separators, and halves of pairs. */
    private static boolean isEscaped(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        } else if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return Printable.isObeyed(c) || c == 0x2028 || c == 0x2029;
    }
}

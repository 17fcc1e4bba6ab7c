package io.github.frontmatter4j.internal.json;

import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON headers, in braces or without. The only door of this package. */
public final class JsonFormat implements HeaderFormat {

    /** A longer number stays text: to read its digits would cost the square of their count. */
    private static final int LONGEST = 1000;

    private final boolean bare;

    private JsonFormat(boolean bare) {
        this.bare = bare;
    }

    /**
     * An object in braces, as Hugo reads it.
     *
     * @return the format
     */
    public static JsonFormat braces() {
        return new JsonFormat(false);
    }

    /**
     * The members of an object without braces, closed by {@code ;;;}, as Hexo reads it.
     *
     * @return the format
     */
    public static JsonFormat bare() {
        return new JsonFormat(true);
    }

    @Override
    public String id() {
        return "json";
    }

    @Override
    public ParsedHeader read(HeaderText header, Limits limits) {
        return JsonMending.read(header, limits, bare);
    }

    @Override
    public Value resolve(ScalarNode scalar) {
        String word = scalar.text();
        if (scalar.style() != ScalarStyle.PLAIN) {
            return new Value.Text(word);
        }
        return switch (word) {
            case "true" -> new Value.Bool(true);
            case "false" -> new Value.Bool(false);
            case "null" -> new Value.Null();
            default -> number(word);
        };
    }

    private static Value number(String word) {
        if (word.length() > LONGEST) {
            return new Value.Text(word);
        }
        boolean integer = word.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        if (integer) {
            return new Value.Int(new BigInteger(word));
        }
        try {
            return new Value.Decimal(new BigDecimal(word));
        } catch (NumberFormatException e) {
            // an exponent beyond every decimal; a double says infinity or zero, as other readers do
            return Value.of(Double.valueOf(word));
        }
    }

    @Override
    public boolean reads(ScalarNode scalar, Value value) {
        if (value instanceof Value.Date date) {
            return scalar.style() != ScalarStyle.PLAIN && scalar.text().equals(date.text());
        } else if (value instanceof Value.Special) {
            return scalar.style() != ScalarStyle.PLAIN;
        }
        Value read = resolve(scalar);
        boolean same = read instanceof Value.Decimal a
                && value instanceof Value.Decimal b
                && a.value().compareTo(b.value()) == 0;
        boolean whole = read instanceof Value.Int a
                && value instanceof Value.Decimal b
                && new BigDecimal(a.value()).compareTo(b.value()) == 0;
        return read.equals(value) || same || whole;
    }

    @Override
    public EditPlan plan(HeaderText header, @Nullable Node root, HeaderChange change) {
        if (root != null && !(root instanceof MapNode)) {
            return EditPlan.refuse("the header is not a map of keys and values, so no key can be edited");
        }
        return new JsonEditor(header, (MapNode) root, bare).plan(change);
    }

    @Override
    public String write(Value.Entries values, String lineEnd) {
        StringBuilder out = new StringBuilder();
        if (!bare) {
            out.append('{').append(lineEnd);
        }
        JsonWriter.members(values, bare ? "" : "  ")
                .forEach(line -> out.append(line).append(lineEnd));
        return out.append(bare ? "" : "}" + lineEnd).toString();
    }

    @Override
    public List<String> fences() {
        return bare ? List.of("", ";;;") : List.of("", "");
    }
}

package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.wordpress.PhpReading;
import io.github.frontmatter4j.wordpress.PhpSerialized;
import io.github.frontmatter4j.wordpress.PhpValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes off what WordPress exporters wrap around values. */
final class Unwrapping {

    private Unwrapping() {}

    /**
     * The one value of a list, where one is expected. Blank rows do not count; equal rows count once; of different ones
     * WordPress reads the first.
     *
     * @return the node, or null if there are only blanks
     */
    static @Nullable Node single(ListNode list, boolean quiet, Run run) {
        Node first = null;
        boolean differs = false;
        List<Node> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            Node item = run.follow(items.get(i));
            if (item == null || isBlank(item)) {
                continue;
            } else if (first == null) {
                first = item;
            } else {
                differs |= !(first instanceof ScalarNode a
                        && item instanceof ScalarNode b
                        && a.text().equals(b.text()));
            }
        }
        if (differs) {
            run.warn(
                    Ids.SEVERAL_VALUES,
                    list,
                    Message.of(
                            "Unexpected {0} different values, expected one; the first is used",
                            list.items().size()),
                    Message.of("WordPress reads the first; delete the others"));
        } else if (!quiet && first != null) {
            run.warn(
                    Ids.LIST_FOR_VALUE,
                    list,
                    Message.of("Unexpected list around `{0}`, expected the value alone", Run.shown(first)),
                    Message.of("write the value behind the key"));
        }
        return first;
    }

    /** The one row of a list, or of a list whose rows say the same; else the list. */
    static Node onlyRow(ListNode list, Run run) {
        List<Node> items = list.items();
        Node first = items.isEmpty() ? null : run.follow(items.get(0));
        if (!(first instanceof ScalarNode)) {
            return list; // exporters wrap texts only
        }
        for (int i = 1; i < items.size(); i++) {
            boolean same = run.follow(items.get(i)) instanceof ScalarNode b
                    && first instanceof ScalarNode a
                    && a.text().equals(b.text());
            if (!same) {
                return list;
            }
        }
        return first;
    }

    /** Null, an empty text, white space, and the two characters that one exporter writes for a line feed. */
    static boolean isBlank(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            return false;
        }
        String text = scalar.text();
        // nearly all texts begin with a letter or digit, and then one look is enough
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean unclear = switch (first) {
            case '~', '\\', 'n', 'N' -> true;
            default -> Character.isWhitespace(first);
        };
        return unclear && (Run.isNull(node) || text.isBlank() || text.equals("\\n"));
    }

    /** Whether more than the text itself may stand in a scalar: serialized data, or the line feed of a block. */
    static boolean isWrapped(ScalarNode scalar) {
        String text = scalar.text();
        return scalar.style() == ScalarStyle.LITERAL
                || scalar.style() == ScalarStyle.FOLDED
                || text.indexOf(':') >= 0
                || text.endsWith("\n");
    }

    /** Whether every item is blank. */
    static boolean areBlank(ListNode list) {
        List<Node> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            if (!isBlank(items.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Without the line feed that a block scalar ends in. */
    static ScalarNode trimmed(ScalarNode scalar) {
        String text = scalar.text();
        boolean block = scalar.style() == ScalarStyle.LITERAL || scalar.style() == ScalarStyle.FOLDED;
        if (!block && !text.endsWith("\n")) {
            return scalar;
        }
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end == text.length()
                ? scalar
                : new ScalarNode(scalar.span(), scalar.style(), text.substring(0, end), scalar.properties());
    }

    /** Whether a text is a PHP-serialized array or object that cannot be read; it is then reported. */
    static boolean isUnreadable(ScalarNode scalar, Run run) {
        String text = scalar.text().strip();
        boolean begins = text.length() > 3
                && (text.charAt(0) == 'a' || text.charAt(0) == 'O')
                && text.charAt(1) == ':'
                && Character.isDigit(text.charAt(2))
                && text.indexOf(':', 2) > 0;
        if (!begins) {
            return false;
        }
        PhpReading reading = PhpSerialized.repairing().read(text);
        Message reason = reading.failure()
                .map(PhpReading.Failure::message)
                .orElseGet(() -> reading.value().filter(PhpValue::isPlain).isPresent()
                        ? Message.of("it holds a list where a map is wanted")
                        : Message.of("it holds an object, and objects are never made"));
        run.warn(
                Ids.UNREADABLE,
                scalar,
                Message.of("Unexpected PHP-serialized value that cannot be read, expected a whole list or map"),
                reason);
        return true;
    }

    /** The data of a PHP-serialized array in a text, as a tree; null if it is none. Repairs are reported. */
    static @Nullable Node decoded(ScalarNode scalar, Run run) {
        String text = scalar.text();
        if (text.length() < 4 || text.charAt(1) != ':' && !PhpSerialized.looksSerialized(text)) {
            return null;
        }
        if (!PhpSerialized.looksSerialized(text)) {
            return null;
        }
        PhpReading reading = PhpSerialized.repairing().read(text);
        PhpValue value = reading.value().orElse(null);
        if (!(value instanceof PhpValue.Arr) || !value.isPlain()) {
            return null;
        }
        for (PhpReading.Repair repair : reading.repairs()) {
            boolean harmless =
                    repair.damage() == PhpReading.Damage.OUTER_BLANKS || repair.damage() == PhpReading.Damage.WRAPPED;
            if (!harmless) {
                run.warn(
                        Ids.REPAIRED,
                        scalar,
                        Message.of("Unexpected damage in a PHP-serialized value, expected a well-formed one"),
                        repair.message());
                break;
            }
        }
        return Synthetic.of(value.toValue(), scalar.span());
    }
}

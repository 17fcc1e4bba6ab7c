package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A reader of types that stand in one scalar. */
abstract class ScalarReader extends TypeReader {

    private final Message expected;

    ScalarReader(Message expected) {
        this.expected = expected;
    }

    /** Reads a scalar that is not null. */
    abstract Object read(ScalarNode scalar, Use use, Run run);

    @Override
    final Object read(Node node, Use use, Run run) {
        if (node instanceof ScalarNode scalar) {
            return read(use.unwrap() ? Unwrapping.trimmed(scalar) : scalar, use, run);
        } else if (node instanceof ListNode list) {
            return fromList(list, use, run);
        }
        return run.error(
                Ids.MAP_FOR_VALUE,
                node,
                Message.of("Unexpected map, expected {0}", expected),
                Message.of("write the value behind the key"));
    }

    private Object fromList(ListNode list, Use use, Run run) {
        boolean rows = use.unwrap() || (run.dialect.unwraps() && isOneValue(list, run));
        if (rows) {
            Node single = Unwrapping.single(list, use.unwrap(), run);
            if (single == null) {
                Object absent = absent();
                return absent != MISSING ? absent : nothing(list, run);
            } else if (single instanceof ScalarNode scalar) {
                return read(use.unwrap() ? Unwrapping.trimmed(scalar) : scalar, use, run);
            }
        }
        return run.error(
                Ids.LIST_FOR_VALUE,
                list,
                Message.of(
                        "Unexpected list of {0} values, expected {1}",
                        list.items().size(), expected),
                Message.of("write one value behind the key"));
    }

    private static boolean isOneOrNone(ListNode list, Run run) {
        return Unwrapping.areBlank(list) || isOneValue(list, run);
    }

    private static boolean isOneValue(ListNode list, Run run) {
        String first = null;
        for (Node raw : list.items()) {
            Node item = run.follow(raw);
            if (!(item instanceof ScalarNode scalar)
                    || first != null && !scalar.text().equals(first)) {
                return false;
            }
            first = scalar.text();
        }
        return first != null;
    }

    @Override
    boolean accepts(Node node, Use use, Run run) {
        return node instanceof ScalarNode || use.unwrap() && node instanceof ListNode list && isOneOrNone(list, run);
    }

    @Override
    final Message expected() {
        return expected;
    }

    /** A reader for a type that makes itself from a text, and says so by an exception if it cannot. */
    static ScalarReader ofText(Message expected, Function<String, Object> parse, Function<Object, Value> write) {
        return new ScalarReader(expected) {
            @Override
            Object read(ScalarNode scalar, Use use, Run run) {
                try {
                    return parse.apply(scalar.text());
                } catch (RuntimeException e) {
                    return run.error(
                            Ids.REFUSED_VALUE,
                            scalar,
                            Message.of("Unexpected `{0}`, expected {1}", Run.shown(scalar), expected),
                            hint(e));
                }
            }

            @Override
            Value write(Object value, Writing writing) {
                return write.apply(value);
            }
        };
    }

    static @Nullable Message hint(RuntimeException e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? null : Message.of("{0}", message.strip());
    }
}

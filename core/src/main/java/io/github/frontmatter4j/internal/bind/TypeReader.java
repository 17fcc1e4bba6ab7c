package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.Value;
import org.jspecify.annotations.Nullable;

/** Reads values of one Java type from nodes and writes them back. Immutable once compiled, thread-safe. */
abstract class TypeReader {

    /** Stands for a value that could not be read; its problem is reported. */
    static final Object FAILED = new Object();

    /** Stands for the absent value of a type that has none. */
    static final Object MISSING = new Object();

    /** Reads a node that is neither alias nor null. */
    abstract Object read(Node node, Use use, Run run);

    /** What stands in the header for a value; null if nothing does. */
    abstract @Nullable Value write(Object value, Writing writing);

    /** The value where the key is absent or null, or {@link #MISSING}. */
    Object absent() {
        return MISSING;
    }

    /** Whether a node, which may be null but is no alias, has a shape that can be read at all. */
    abstract boolean accepts(Node node, Use use, Run run);

    /** What is expected, for messages: "a number". */
    abstract Message expected();

    /** The reader of what is inside, for paths; null if nothing is. */
    @Nullable
    TypeReader inner() {
        return null;
    }

    /** Whether {@link #value} looks at the node before it follows an alias. */
    boolean keepsPlace() {
        return false;
    }

    /** Reads any node. */
    Object value(Node raw, Use use, Run run) {
        Node node = run.follow(raw);
        if (node == null) {
            return FAILED;
        } else if (Run.isNull(node)) {
            Object absent = absent();
            return absent != MISSING ? absent : nothing(raw, run);
        }
        return read(node, use, run);
    }

    final Object nothing(Node node, Run run) {
        return run.error(
                Ids.NULL_VALUE,
                node,
                Message.of("Unexpected null, expected {0}", expected()),
                Message.of("write a value, or leave the key out where it may be absent"));
    }
}

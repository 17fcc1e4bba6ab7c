package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.bind.Converter;
import io.github.frontmatter4j.bind.Located;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Readers that add something to another reader, or none at all. */
final class WrapperReaders {

    private WrapperReaders() {}

    /** Empty where the key is absent or null. */
    static final class OptionalReader extends TypeReader {
        private final TypeReader inner;

        OptionalReader(TypeReader inner) {
            this.inner = inner;
        }

        @Override
        Object absent() {
            return Optional.empty();
        }

        @Override
        boolean accepts(Node node, Use use, Run run) {
            return Run.isNull(node) || inner.accepts(node, use, run);
        }

        @Override
        Message expected() {
            return inner.expected();
        }

        @Override
        TypeReader inner() {
            return inner;
        }

        @Override
        Object read(Node node, Use use, Run run) {
            if (use.unwrap() && isBlank(node)) {
                return Optional.empty();
            }
            Object value = inner.read(node, use, run);
            return value == FAILED ? FAILED : value == MISSING ? Optional.empty() : Optional.of(value);
        }

        private static boolean isBlank(Node node) {
            return node instanceof ListNode list ? Unwrapping.areBlank(list) : Unwrapping.isBlank(node);
        }

        @Override
        @Nullable
        Value write(Object value, Writing writing) {
            Object present = ((Optional<?>) value).orElse(null);
            return present == null ? null : inner.write(present, writing);
        }
    }

    /** Keeps the place. */
    static final class LocatedReader extends TypeReader {
        private final TypeReader inner;

        LocatedReader(TypeReader inner) {
            this.inner = inner;
        }

        @Override
        Object absent() {
            Object absent = inner.absent();
            return absent == MISSING ? MISSING : Located.of(absent);
        }

        @Override
        boolean accepts(Node node, Use use, Run run) {
            return inner.accepts(node, use, run);
        }

        @Override
        Message expected() {
            return inner.expected();
        }

        @Override
        TypeReader inner() {
            return inner;
        }

        @Override
        boolean keepsPlace() {
            return true;
        }

        @Override
        Object value(Node raw, Use use, Run run) {
            Object value = inner.value(raw, use, run);
            return value == FAILED ? FAILED : Located.of(value, run.at(raw.span()));
        }

        @Override
        Object read(Node node, Use use, Run run) {
            Object value = inner.read(node, use, run);
            return value == FAILED ? FAILED : Located.of(value, run.at(node.span()));
        }

        @Override
        @Nullable
        Value write(Object value, Writing writing) {
            return inner.write(((Located<?>) value).value(), writing);
        }
    }

    /** A reader that is not known yet: the inside of a type that holds itself. */
    static final class LaterReader extends TypeReader {
        private @Nullable TypeReader target;

        void set(TypeReader target) {
            this.target = target;
        }

        TypeReader target() {
            if (target == null) {
                throw new IllegalStateException("Unexpected use of a reader before it is compiled");
            }
            return target;
        }

        @Override
        Object absent() {
            return target().absent();
        }

        @Override
        boolean accepts(Node node, Use use, Run run) {
            return target().accepts(node, use, run);
        }

        @Override
        Message expected() {
            return target().expected();
        }

        @Override
        TypeReader inner() {
            return target();
        }

        @Override
        Object read(Node node, Use use, Run run) {
            return target().read(node, use, run);
        }

        @Override
        @Nullable
        Value write(Object value, Writing writing) {
            return target().write(value, writing);
        }
    }

    /** The tree itself. */
    static final class NodeReader extends TypeReader {
        private final Class<?> type;

        NodeReader(Class<?> type) {
            this.type = type;
        }

        @Override
        boolean accepts(Node node, Use use, Run run) {
            return type.isInstance(node);
        }

        @Override
        Message expected() {
            return type == MapNode.class
                    ? Message.of("a map")
                    : type == ListNode.class
                            ? Message.of("a list")
                            : type == ScalarNode.class ? Message.of("a single value") : Message.of("a value");
        }

        @Override
        boolean keepsPlace() {
            return true;
        }

        @Override
        Object value(Node raw, Use use, Run run) {
            if (type == Node.class || type == AliasNode.class) {
                return type.isInstance(raw) ? raw : read(raw, use, run);
            }
            return super.value(raw, use, run);
        }

        @Override
        Object read(Node node, Use use, Run run) {
            return type.isInstance(node)
                    ? node
                    : run.error(
                            Ids.REFUSED_VALUE,
                            node,
                            Message.of("Unexpected {0}, expected {1}", Run.shown(node), expected()),
                            null);
        }

        @Override
        Value write(Object value, Writing writing) {
            return ValueReader.plain((Node) value, null);
        }
    }

    /** Data without a place: {@link Value} and its kinds, or plain Java objects. */
    static final class ValueReader extends TypeReader {
        private final Class<?> type;
        private final Object absent;

        ValueReader(Class<?> type) {
            this.type = type;
            this.absent = type == Value.Entries.class
                    ? new Value.Entries(Map.of())
                    : type == Value.Items.class
                            ? new Value.Items(List.of())
                            : type == Value.class ? new Value.Null() : MISSING;
        }

        @Override
        Object absent() {
            return absent;
        }

        @Override
        boolean accepts(Node node, Use use, Run run) {
            return type == Value.Entries.class
                    ? MapReader.asMap(node, use, run) != null
                    : type != Value.Items.class || node instanceof ListNode;
        }

        @Override
        Message expected() {
            return type == Value.Entries.class
                    ? Message.of("a map")
                    : type == Value.Items.class ? Message.of("a list") : Message.of("a value");
        }

        @Override
        Object read(Node node, Use use, Run run) {
            Node wanted = node;
            if (use.unwrap()) {
                wanted = unwrapped(node, use, run);
            }
            Value value = plain(wanted, run);
            if (type == Object.class) {
                Object object = value.toJava();
                return object == null ? MISSING : object;
            }
            return type.isInstance(value)
                    ? value
                    : run.error(
                            Ids.REFUSED_VALUE,
                            node,
                            Message.of("Unexpected {0}, expected {1}", Run.shown(node), expected()),
                            null);
        }

        private Node unwrapped(Node node, Use use, Run run) {
            Node one = node;
            if (type != Value.Items.class && node instanceof ListNode list) {
                one = Unwrapping.onlyRow(list, run);
            }
            if (one instanceof ScalarNode scalar) {
                Node decoded = Unwrapping.decoded(scalar, run);
                if (decoded == null) {
                    Unwrapping.isUnreadable(scalar, run);
                }
                one = decoded != null ? decoded : Unwrapping.trimmed(scalar);
            }
            MapNode map = type == Value.Entries.class ? MapReader.asMap(one, use, run) : null;
            return map != null ? map : one;
        }

        /** What a tree says; without a run, scalars are text. */
        static Value plain(Node node, @Nullable Run run) {
            if (node instanceof AliasNode alias) {
                Node target = run == null ? alias.target() : run.follow(alias);
                return target == null ? new Value.Null() : plain(target, run);
            } else if (node instanceof ListNode list) {
                List<Node> nodes = list.items();
                List<Value> items = new ArrayList<>(nodes.size());
                for (int i = 0; i < nodes.size(); i++) {
                    items.add(plain(nodes.get(i), run));
                }
                return new Value.Items(items);
            } else if (node instanceof MapNode map) {
                Map<String, Value> entries = new LinkedHashMap<>();
                for (MapNode.Entry entry : map.entries()) {
                    String name = entry.name();
                    entries.put(name == null ? "" : name, plain(entry.value(), run));
                }
                return new Value.Entries(entries);
            }
            ScalarNode scalar = (ScalarNode) node;
            if (Run.isNull(scalar)) {
                return new Value.Null();
            }
            return run == null ? new Value.Text(scalar.text()) : run.meaning.of(scalar);
        }

        @Override
        Value write(Object value, Writing writing) {
            return Value.of(value);
        }
    }

    /** A user's converter. */
    static final class ConverterReader extends TypeReader {
        private final Converter<Object> converter;
        private final Message expected;

        @SuppressWarnings("unchecked")
        ConverterReader(Converter<?> converter, String typeName) {
            this.converter = (Converter<Object>) converter;
            this.expected = Message.of("a value of type {0}", typeName);
        }

        @Override
        boolean accepts(Node node, Use use, Run run) {
            return true;
        }

        @Override
        Message expected() {
            return expected;
        }

        @Override
        Object read(Node node, Use use, Run run) {
            Node wanted = node;
            if (use.unwrap() && node instanceof ListNode list) {
                Node single = Unwrapping.single(list, true, run);
                if (single == null) {
                    Object absent = absent();
                    return absent != MISSING ? absent : nothing(node, run);
                }
                wanted = single;
            }
            if (use.unwrap() && wanted instanceof ScalarNode scalar) {
                wanted = Unwrapping.trimmed(scalar);
            }
            try {
                return converter.read(wanted);
            } catch (RuntimeException e) {
                Message hint = ScalarReader.hint(e);
                boolean complete = hint != null && hint.text().startsWith("Unexpected ");
                return run.error(
                        Ids.REFUSED_VALUE,
                        node,
                        complete && hint != null
                                ? hint
                                : Message.of("Unexpected `{0}`, expected {1}", Run.shown(node), expected),
                        complete ? null : hint);
            }
        }

        @Override
        Value write(Object value, Writing writing) {
            return converter.write(value);
        }
    }
}

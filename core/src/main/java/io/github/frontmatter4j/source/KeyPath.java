package io.github.frontmatter4j.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way to a value inside a header: keys and list indexes. Immutable and thread-safe.
 *
 * <p>Written form: {@code title}, {@code menu.main.weight}, {@code tags[0]}, {@code tags[+]} (behind the last item). A
 * key that holds one of {@code . [ ] "} or is empty stands in brackets and double quotes, with {@code \} before
 * {@code "} and {@code \}: {@code ["ms.date"]}.
 *
 * <pre>{@code
 * KeyPath.parse("menu.main[0]").equals(KeyPath.of("menu", "main").index(0)); // true
 * KeyPath.of("ms.date").toString(); // ["ms.date"]
 * }</pre>
 */
public final class KeyPath {

    /** One step of a path. */
    public sealed interface Segment {}

    /**
     * A step into a map.
     *
     * @param name the key, as text
     */
    public record Key(String name) implements Segment {
        /**
         * Refuses null.
         *
         * @param name the key, as text
         */
        public Key {
            Objects.requireNonNull(name, "name");
        }

        // written out: what the compiler makes for records is spun at the first start
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /**
     * A step into a list.
     *
     * @param value 0-based
     */
    public record Index(int value) implements Segment {
        /**
         * Checks the values.
         *
         * @param value 0-based
         * @throws IllegalArgumentException if the index is negative
         */
        public Index {
            if (value < 0) {
                throw new IllegalArgumentException("Unexpected index " + value + ", expected 0 or more");
            }
        }

        // written out: what the compiler makes for records is spun at the first start
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Index that && value == that.value;
        }

        @Override
        public int hashCode() {
            return value;
        }
    }

    /** The place behind the last item of a list, written {@code [+]}. */
    public record End() implements Segment {}

    private static final KeyPath ROOT = new KeyPath(List.of());

    private final List<Segment> segments;

    private KeyPath(List<Segment> segments) {
        this.segments = segments;
    }

    /**
     * The header itself.
     *
     * @return the path without segments
     */
    public static KeyPath root() {
        return ROOT;
    }

    /**
     * A path of keys, taken as they are.
     *
     * @param keys one key a step
     * @return the path
     */
    public static KeyPath of(String... keys) {
        Segment[] segments = new Segment[keys.length];
        for (int i = 0; i < keys.length; i++) {
            segments[i] = new Key(keys[i]);
        }
        return new KeyPath(List.of(segments));
    }

    /**
     * A path of steps.
     *
     * @param segments the steps
     * @return the path
     */
    public static KeyPath of(List<Segment> segments) {
        return new KeyPath(List.copyOf(segments));
    }

    /**
     * Reads the written form.
     *
     * @param text a path such as {@code menu.main[0]}
     * @return the path
     * @throws IllegalArgumentException if the text is not a path; the message says where and what was expected
     */
    public static KeyPath parse(String text) {
        return new KeyPath(List.copyOf(new Parser(text).parse()));
    }

    /**
     * This path and one key more.
     *
     * @param name the key, as text
     * @return the longer path
     */
    public KeyPath key(String name) {
        return with(new Key(name));
    }

    /**
     * This path and one index more.
     *
     * @param index 0-based
     * @return the longer path
     */
    public KeyPath index(int index) {
        return with(new Index(index));
    }

    /**
     * This path and one step more.
     *
     * @param segment the step
     * @return the longer path
     */
    public KeyPath with(Segment segment) {
        int size = segments.size();
        Segment[] longer = segments.toArray(new Segment[size + 1]);
        longer[size] = segment;
        return new KeyPath(List.of(longer));
    }

    /**
     * The steps.
     *
     * @return an unmodifiable list
     */
    public List<Segment> segments() {
        return segments;
    }

    /**
     * Whether this is the header itself.
     *
     * @return true if there are no segments
     */
    public boolean isRoot() {
        return segments.isEmpty();
    }

    /**
     * The path without its last step.
     *
     * @return the parent
     * @throws IllegalStateException if this is the root
     */
    public KeyPath parent() {
        if (isRoot()) {
            throw new IllegalStateException("Unexpected root path, expected a path with a parent");
        }
        return new KeyPath(segments.subList(0, segments.size() - 1));
    }

    /**
     * The last step.
     *
     * @return the segment
     * @throws IllegalStateException if this is the root
     */
    public Segment last() {
        if (isRoot()) {
            throw new IllegalStateException("Unexpected root path, expected a path with a last step");
        }
        return segments.get(segments.size() - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyPath that && segments.equals(that.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    /** The written form; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Segment segment : segments) {
            if (segment instanceof Index index) {
                out.append('[').append(index.value()).append(']');
            } else if (segment instanceof End) {
                out.append("[+]");
            } else if (segment instanceof Key key) {
                appendKey(out, key.name());
            }
        }
        return out.toString();
    }

    private static void appendKey(StringBuilder out, String name) {
        boolean plain = !name.isEmpty();
        for (int i = 0; plain && i < name.length(); i++) {
            plain = ".[]\"".indexOf(name.charAt(i)) < 0;
        }
        if (!plain) {
            out.append("[\"")
                    .append(name.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\"]");
        } else {
            if (out.length() > 0) {
                out.append('.');
            }
            out.append(name);
        }
    }

    /** One pass over the written form. */
    private static final class Parser {
        private final String text;
        private final List<Segment> segments = new ArrayList<>();
        private int at;

        Parser(String text) {
            this.text = Objects.requireNonNull(text, "text");
        }

        List<Segment> parse() {
            if (text.isEmpty()) {
                throw unexpected("expected a key");
            }
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '[') {
                    bracket();
                } else if (c == '.' && at > 0) {
                    at++;
                    name();
                } else if (at == 0) {
                    name();
                } else {
                    throw unexpected("expected `.` or `[`");
                }
            }
            return segments;
        }

        private void name() {
            int start = at;
            while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '[') {
                at++;
            }
            if (at == start) {
                throw unexpected("expected a key");
            }
            segments.add(new Key(text.substring(start, at)));
        }

        private void bracket() {
            if (text.startsWith("[\"", at)) {
                quoted();
                return;
            }
            int close = text.indexOf(']', at);
            String inside = close < 0 ? "" : text.substring(at + 1, close);
            if (inside.equals("+")) {
                segments.add(new End());
            } else if (inside.matches("[0-9]{1,9}")) {
                segments.add(new Index(Integer.parseInt(inside)));
            } else {
                throw unexpected("expected `[number]`, `[+]` or `[\"key\"]`");
            }
            at = close + 1;
        }

        private void quoted() {
            StringBuilder key = new StringBuilder();
            for (int i = at + 2; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\\' && i + 1 < text.length()) {
                    key.append(text.charAt(++i));
                } else if (c == '"' && text.startsWith("\"]", i)) {
                    segments.add(new Key(key.toString()));
                    at = i + 2;
                    return;
                } else {
                    key.append(c);
                }
            }
            throw unexpected("expected `\"]` at the end of the key");
        }

        private IllegalArgumentException unexpected(String expected) {
            return new IllegalArgumentException(
                    "Unexpected path `" + text + "` at character " + (at + 1) + ", " + expected);
        }
    }
}

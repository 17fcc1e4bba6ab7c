package io.github.frontmatter4j.bind;

import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads values of one type from the header and writes them back. Must be thread-safe. What it throws while reading
 * becomes a problem at the value, so the message should say what was found and what was expected.
 *
 * <pre>{@code
 * Converter<Isbn> isbn = Converter.ofText(Isbn::parse, Isbn::toString);
 * }</pre>
 *
 * @param <T> the type of the values
 */
public interface Converter<T> {

    /**
     * Reads a value.
     *
     * @param node what stands in the header; never an alias and never null or absent
     * @return the value
     * @throws RuntimeException if the node is no such value; the message says why
     */
    T read(Node node);

    /**
     * Writes a value.
     *
     * @param value the value
     * @return what is to stand in the header
     */
    Value write(T value);

    /**
     * A converter for values that are a single text in the header.
     *
     * @param read makes the value from the text; throws with a message if it cannot
     * @param write makes the text from the value
     * @param <T> the type of the values
     * @return the converter
     */
    static <T> Converter<T> ofText(Function<String, T> read, Function<T, String> write) {
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(write, "write");
        return new Converter<>() {
            @Override
            public T read(Node node) {
                if (node instanceof ScalarNode scalar) {
                    return read.apply(scalar.text());
                }
                throw new IllegalArgumentException("Unexpected list or map, expected a single value");
            }

            @Override
            public Value write(T value) {
                return new Value.Text(write.apply(value));
            }
        };
    }
}

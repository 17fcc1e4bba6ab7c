package io.github.frontmatter4j.bind;

import java.lang.reflect.Type;
import java.util.Optional;

/**
 * Makes converters for types. Factories are asked in order, the first answer counts; each is asked once for a type.
 */
@FunctionalInterface
public interface ConverterFactory {

    /**
     * The converter for a type.
     *
     * @param type the type of a component, with its type arguments
     * @return the converter, or empty if the type is none of this factory's
     */
    Optional<Converter<?>> create(Type type);

    /**
     * A factory for exactly one class.
     *
     * @param type the class
     * @param converter its converter
     * @param <T> the type
     * @return the factory
     */
    static <T> ConverterFactory of(Class<T> type, Converter<T> converter) {
        Optional<Converter<?>> answer = Optional.of(converter);
        return asked -> asked == type ? answer : Optional.empty();
    }
}

package io.github.frontmatter4j.internal.bind;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Types with their variables replaced, in a form that can be compared. */
final class Types {

    private Types() {}

    /** A class with type arguments. */
    record Parameterized(Class<?> raw, List<Type> arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(new Type[0]);
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return raw.getDeclaringClass();
        }

        // written out: what the compiler makes for records is spun at the first start
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Parameterized that && raw == that.raw && arguments.equals(that.arguments);
        }

        @Override
        public int hashCode() {
            return 31 * raw.hashCode() + arguments.hashCode();
        }

        @Override
        public String toString() {
            return raw.getSimpleName() + "<"
                    + String.join(", ", arguments.stream().map(Types::name).toList()) + ">";
        }
    }

    static Type optional(Type value) {
        return new Parameterized(Optional.class, List.of(value));
    }

    static Type list(Type item) {
        return new Parameterized(List.class, List.of(item));
    }

    static Type map(Type key, Type value) {
        return new Parameterized(Map.class, List.of(key, value));
    }

    static Type resolve(Type type, Map<TypeVariable<?>, Type> variables) {
        if (type instanceof Class<?> || type instanceof Parameterized) {
            return type;
        } else if (type instanceof ParameterizedType parameterized) {
            List<Type> arguments = new ArrayList<>();
            for (Type argument : parameterized.getActualTypeArguments()) {
                arguments.add(resolve(argument, variables));
            }
            return new Parameterized((Class<?>) parameterized.getRawType(), List.copyOf(arguments));
        } else if (type instanceof TypeVariable<?> variable) {
            Type known = variables.get(variable);
            return known != null ? known : bound(variable.getBounds()[0]);
        } else if (type instanceof WildcardType wildcard) {
            return resolve(wildcard.getUpperBounds()[0], variables);
        } else if (type instanceof GenericArrayType array) {
            Type component = resolve(array.getGenericComponentType(), variables);
            return raw(component).arrayType();
        }
        return type;
    }

    private static Type bound(Type type) {
        return type instanceof Class<?>
                ? type
                : type instanceof ParameterizedType parameterized ? parameterized.getRawType() : Object.class;
    }

    static Class<?> raw(Type type) {
        return type instanceof Parameterized parameterized ? parameterized.raw() : (Class<?>) type;
    }

    /** What the variables of a generic class stand for in a use of it. */
    static Map<TypeVariable<?>, Type> variables(Type type) {
        Map<TypeVariable<?>, Type> variables = new HashMap<>();
        if (type instanceof Parameterized parameterized) {
            TypeVariable<?>[] names = parameterized.raw().getTypeParameters();
            for (int i = 0; i < names.length; i++) {
                variables.put(names[i], parameterized.arguments().get(i));
            }
        }
        return variables;
    }

    static Type argument(Type type, int index) {
        return type instanceof Parameterized parameterized
                ? parameterized.arguments().get(index)
                : Object.class;
    }

    static String name(Type type) {
        return type instanceof Class<?> known ? known.getSimpleName() : type.toString();
    }
}

package io.github.frontmatter4j.internal.bind;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of one type. The first ones of a type that all can see are made by plain reflection: spinning the classes of
 * a method handle takes longer than reading a whole file, and pays only when many records are made. Thread-safe.
 */
final class Maker {

    /** Above this, reflection would spin classes of its own. */
    static final int FIRST = 12;

    private final @Nullable Constructor<?> constructor;
    private final Supplier<MethodHandle> spinning;
    private volatile @Nullable MethodHandle handle;
    private volatile int made;

    Maker(@Nullable Constructor<?> constructor, Supplier<MethodHandle> spinning) {
        this.constructor = constructor;
        this.spinning = spinning;
        if (constructor == null) {
            handle = spinning.get();
        }
    }

    Object make(@Nullable Object[] values) throws Throwable {
        MethodHandle known = handle;
        return known != null ? (Object) known.invokeExact(values) : first(values);
    }

    private Object first(@Nullable Object[] values) throws Throwable {
        Constructor<?> plain = constructor;
        if (plain != null && made < FIRST) {
            made++;
            try {
                return plain.newInstance(values);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } catch (IllegalArgumentException e) {
                // a value that does not fit: the handle says so in its own words
            }
        }
        MethodHandle spun = spinning.get();
        handle = spun;
        return (Object) spun.invokeExact(values);
    }
}

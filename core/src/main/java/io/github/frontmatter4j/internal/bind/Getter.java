package io.github.frontmatter4j.internal.bind;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one component of records; the first times by plain reflection, as {@link Maker} does. Thread-safe. */
final class Getter {

    private final @Nullable Method accessor;
    private final Supplier<MethodHandle> spinning;
    private volatile @Nullable MethodHandle handle;
    private volatile int read;

    Getter(@Nullable Method accessor, Supplier<MethodHandle> spinning) {
        this.accessor = accessor;
        this.spinning = spinning;
        if (accessor == null) {
            handle = spinning.get();
        }
    }

    Object get(Object record) throws Throwable {
        MethodHandle known = handle;
        return known != null ? (Object) known.invokeExact(record) : first(record);
    }

    private Object first(Object record) throws Throwable {
        Method plain = accessor;
        if (plain != null && read < Maker.FIRST) {
            read++;
            try {
                return plain.invoke(record);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
        MethodHandle spun = spinning.get();
        handle = spun;
        return (Object) spun.invokeExact(record);
    }
}

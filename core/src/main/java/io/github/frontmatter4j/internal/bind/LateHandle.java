package io.github.frontmatter4j.internal.bind;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call of a constructor or accessor of a record. The first calls of what all can see go through plain reflection: spinning
 * the classes of a method handle takes longer than reading a whole file, and pays only when many calls are made.
 * Thread-safe.
 */
final class LateHandle implements Call {

    /** Above this, reflection would spin classes of its own. */
    static final int FIRST = 12;

    /** The call by plain reflection. */
    interface Plain {
        Object call(Object argument) throws ReflectiveOperationException;
    }

    private final @Nullable Plain plain;
    private final Supplier<MethodHandle> spinning;
    private volatile @Nullable MethodHandle handle;
    private volatile int calls;

    /**
     * @param plain the call by plain reflection; null if not everybody may make it
     * @param spinning gives a handle {@code (Object) -> Object} for the same call
     */
    LateHandle(@Nullable Plain plain, Supplier<MethodHandle> spinning) {
        this.plain = plain;
        this.spinning = spinning;
        if (plain == null) {
            handle = spinning.get();
        }
    }

    @Override
    public Object call(Object argument) throws Throwable {
        MethodHandle known = handle;
        return known != null ? (Object) known.invokeExact(argument) : first(argument);
    }

    private Object first(Object argument) throws Throwable {
        Plain reflection = plain;
        if (reflection != null && calls < FIRST) {
            calls++;
            try {
                return reflection.call(argument);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } catch (IllegalArgumentException e) {
                // a value that does not fit: the handle says so in its own words
            }
        }
        MethodHandle spun = spinning.get();
        handle = spun;
        return (Object) spun.invokeExact(argument);
    }
}

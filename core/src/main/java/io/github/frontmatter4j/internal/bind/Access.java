package io.github.frontmatter4j.internal.bind;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds a way to make records and to read their components: through the caller's lookup, or what is open to all. */
final class Access {

    private final MethodHandles.@Nullable Lookup caller;

    Access(MethodHandles.@Nullable Lookup caller) {
        this.caller = caller;
    }

    /** Makes a record of the values of its components, given as an array. */
    LateHandle constructor(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            boolean open = Modifier.isPublic(constructor.getModifiers()) && isOpen(type);
            return new LateHandle(
                    open ? values -> constructor.newInstance((@Nullable Object[]) values) : null,
                    () -> unreflect(type, lookup -> lookup.unreflectConstructor(constructor))
                            .asSpreader(Object[].class, components.length)
                            .asType(MethodType.genericMethodType(1)));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // every record has its canonical constructor
        }
    }

    /** Takes a component out of a record. */
    LateHandle accessor(RecordComponent component) {
        return new LateHandle(
                isOpen(component.getDeclaringRecord()) ? component.getAccessor()::invoke : null,
                () -> unreflect(component.getDeclaringRecord(), lookup -> lookup.unreflect(component.getAccessor()))
                        .asType(MethodType.genericMethodType(1)));
    }

    /** Whether everybody sees the public members of a type. */
    private static boolean isOpen(Class<?> type) {
        try {
            MethodHandles.publicLookup().accessClass(type);
            return true;
        } catch (IllegalAccessException e) {
            return false;
        }
    }

    /** Something one lookup may find and another may not. */
    private interface Finder {
        MethodHandle find(MethodHandles.Lookup lookup) throws IllegalAccessException;
    }

    private MethodHandle unreflect(Class<?> type, Finder finder) {
        MethodHandles.Lookup own = MethodHandles.lookup();
        for (int attempt = 0; attempt < 4; attempt++) {
            try {
                if (attempt == 0) {
                    return finder.find(MethodHandles.publicLookup());
                } else if (attempt == 1 && caller != null) {
                    return finder.find(MethodHandles.privateLookupIn(type, caller));
                } else if (attempt == 2 && caller != null) {
                    return finder.find(caller);
                } else if (attempt == 3) {
                    return finder.find(MethodHandles.privateLookupIn(type, own));
                }
            } catch (IllegalAccessException e) {
                // the next lookup may see more
            }
        }
        throw new IllegalArgumentException("Cannot see the record " + type.getName()
                + ". To fix, do one of: 1. make the record public in a package that its module exports;"
                + " 2. give your own lookup: FrontMatter.builder().lookup(MethodHandles.lookup());"
                + " 3. write `opens " + type.getPackageName() + " to io.github.frontmatter4j;` into its module-info");
    }
}

package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.internal.bind.Declaration.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of the library's own, declared once more in plain code: asking reflection for its annotations would take
 * longer than reading the first hundred files. A test holds it against the record.
 */
interface OwnRecord {

    /** A call of the constructor. */
    record Make(OwnRecord record) implements Call {
        @Override
        public Object call(Object argument) {
            return record.make((Object[]) argument);
        }
    }

    /** A call of an accessor. */
    record Take(OwnRecord record, int index) implements Call {
        @Override
        public @Nullable Object call(Object argument) {
            return record.take(argument, index);
        }
    }

    Class<?> type();

    boolean unwraps();

    List<Component> components();

    /** A record of the values of its components. */
    Object make(@Nullable Object[] values);

    /** The value of a component, by its index. */
    @Nullable
    Object take(Object record, int index);

    /** The declaration of a type, or null for one that is not the library's own. */
    static @Nullable Declaration find(Class<?> type) {
        Declaration declaration = find(type, PostRecords.values());
        return declaration != null ? declaration : find(type, RankMathRecords.values());
    }

    private static @Nullable Declaration find(Class<?> type, OwnRecord[] records) {
        for (OwnRecord record : records) {
            if (record.type() == type) {
                return record.declaration();
            }
        }
        return null;
    }

    private Declaration declaration() {
        List<Component> components = components();
        List<Call> accessors = new ArrayList<>(components.size());
        for (int i = 0; i < components.size(); i++) {
            accessors.add(new Take(this, i));
        }
        return new Declaration(type(), unwraps(), components, new Make(this), accessors);
    }
}

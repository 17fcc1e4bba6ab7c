package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.internal.bind.Declaration.Component;
import io.github.frontmatter4j.model.Post;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of the library's own, declared once more in plain code: a program that reads one file would spend a
 * quarter of its time on asking reflection for the annotations. A test holds it against the record.
 */
abstract class OwnRecord {

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
        public Object call(Object argument) {
            return record.take(argument, index);
        }
    }

    private final Class<?> type;
    private final boolean unwraps;

    OwnRecord(Class<?> type, boolean unwraps) {
        this.type = type;
        this.unwraps = unwraps;
    }

    abstract List<Component> components();

    /** A record of the values of its components. */
    abstract Object make(Object[] values);

    /** The value of a component, by its index. */
    abstract Object take(Object record, int index);

    static List<OwnRecord> all() {
        return All.RECORDS;
    }

    /** Made at the first question: each start pays for what it makes. */
    private static final class All {
        static final List<OwnRecord> RECORDS = records();

        private static List<OwnRecord> records() {
            List<OwnRecord> records = new ArrayList<>(PostRecords.all());
            records.addAll(RankMathRecords.all());
            return List.copyOf(records);
        }
    }

    /** The declaration of a type, or null for one that is not the library's own. */
    static @Nullable Declaration find(Class<?> type) {
        for (OwnRecord record : type.getPackage() == Post.class.getPackage() ? all() : List.<OwnRecord>of()) {
            if (record.type == type) {
                return record.declaration();
            }
        }
        return null;
    }

    Class<?> type() {
        return type;
    }

    private Declaration declaration() {
        List<Component> components = components();
        List<Call> accessors = new ArrayList<>(components.size());
        for (int i = 0; i < components.size(); i++) {
            accessors.add(new Take(this, i));
        }
        return new Declaration(type, unwraps, components, new Make(this), accessors);
    }
}

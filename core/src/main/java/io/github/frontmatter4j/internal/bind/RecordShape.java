package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.Field;
import java.lang.reflect.Array;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of one record type: its components, where their values come from, and how to make and take apart one. */
final class RecordShape {

    /** How a component gets its value. */
    enum Kind {
        /** From a key. */
        VALUE,
        /** From keys beside the others. */
        INLINE,
        /** From all other keys. */
        REST
    }

    /**
     * One component.
     *
     * @param name its name
     * @param kind how it gets its value
     * @param accessor takes it out of a record: {@code (Object) -> Object}
     * @param keys where its value may stand; the first is written
     * @param means the field it means, or null
     * @param orRest whether a value that does not fit is left alone
     * @param reader reads it; null for inline records
     * @param unwrap whether exporters' wrappings are its normal form
     * @param inline the record inside; null for others
     * @param restPrefix for a rest: how its keys begin
     * @param hasAbsent whether there is a value for an absent key
     * @param absent that value
     */
    record Part(
            String name,
            Kind kind,
            Call accessor,
            List<DialectKey> keys,
            @Nullable Field means,
            boolean orRest,
            @Nullable TypeReader reader,
            boolean unwrap,
            @Nullable RecordShape inline,
            String restPrefix,
            boolean hasAbsent,
            @Nullable Object absent) {

        TypeReader valueReader() {
            if (reader == null) {
                throw new IllegalStateException("Unexpected inline component, expected one with a value");
            }
            return reader;
        }

        boolean isAbsent(Object value) {
            if (absent != null && absent.getClass().isArray()) {
                return Array.getLength(value) == 0;
            }
            return hasAbsent && absent != null && (value == absent || value.equals(absent));
        }

        Object of(Object record) {
            try {
                return accessor.call(record);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("Cannot read component `" + name + "`", e);
            }
        }
    }

    final Class<?> type;
    final Call constructor;

    final List<Part> parts;

    /** The component that a single value stands for, or null. */
    final @Nullable Part lead;

    RecordShape(Class<?> type, Call constructor, List<Part> parts, int lead) {
        this.type = type;
        this.constructor = constructor;
        this.parts = List.copyOf(parts);
        this.lead = lead < 0 ? null : parts.get(lead);
    }

    /** Whether the record is one value without a key. */
    boolean isSingle() {
        return lead != null && lead.keys().isEmpty();
    }

    /** The index of a component, or -1. */
    int indexOf(String name) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}

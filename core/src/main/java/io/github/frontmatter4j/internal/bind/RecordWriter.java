package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.internal.bind.RecordShape.Kind;
import io.github.frontmatter4j.internal.bind.RecordShape.Part;
import io.github.frontmatter4j.tree.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes records of one type: as a value inside of others, as a header, or by the names of their components. */
final class RecordWriter {

    private final RecordShape shape;
    private final @Nullable String customKeysUnder;

    RecordWriter(RecordShape shape, @Nullable String customKeysUnder) {
        this.shape = shape;
        this.customKeysUnder = customKeysUnder;
    }

    @Nullable
    Value value(Object record, Writing writing) {
        Part lead = shape.lead;
        if (lead != null && (shape.isSingle() || isOnly(lead, record))) {
            return lead.valueReader().write(lead.of(record), writing);
        }
        return writing.byComponent()
                ? view(shape, record, writing)
                : header(record, writing).values();
    }

    Written header(Object record, Writing writing) {
        HeaderDraft draft = new HeaderDraft(customKeysUnder);
        draft(shape, record, writing, draft);
        return new Written(new Value.Entries(draft.toMap()), draft.losses());
    }

    private boolean isOnly(Part lead, Object record) {
        for (Part part : shape.parts) {
            Object value = part == lead ? null : part.of(record);
            boolean absent = part.kind() == Kind.REST
                    ? part.valueReader().absent().equals(value)
                    : value == null || part.isAbsent(value);
            if (part != lead && !absent) {
                return false;
            }
        }
        return true;
    }

    private static Value view(RecordShape shape, Object record, Writing writing) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Part part : shape.parts) {
            Object value = part.of(record);
            if (value == null || part.isAbsent(value)) {
                continue;
            }
            Value written = part.kind() == Kind.INLINE && part.inline() != null
                    ? view(part.inline(), value, writing)
                    : part.valueReader().write(value, writing);
            boolean empty =
                    written instanceof Value.Entries map && map.entries().isEmpty();
            if (written != null && !empty && !(written instanceof Value.Null)) {
                boolean one = part.means() == Field.AUTHORS
                        && written instanceof Value.Items list
                        && list.items().size() == 1;
                values.put(part.name(), one ? ((Value.Items) written).items().get(0) : written);
            }
        }
        return new Value.Entries(values);
    }

    private static void draft(RecordShape shape, Object record, Writing writing, HeaderDraft draft) {
        for (Part part : shape.parts) {
            Object value = part.of(record);
            if (part.kind() == Kind.INLINE && part.inline() != null) {
                draft(part.inline(), value, writing, draft);
            } else if (part.kind() == Kind.REST) {
                if (part.valueReader().write(value, writing) instanceof Value.Entries map) {
                    map.entries().forEach(draft::rest);
                }
            } else if (value != null && !part.isAbsent(value)) {
                Value written = part.valueReader().write(value, writing);
                if (written != null) {
                    draft.put(part, written);
                    draft.compare(part, value, writing);
                }
            }
        }
    }
}

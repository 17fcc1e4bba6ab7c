package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.markdown.MarkdownBody;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One file as all rules look things up in it; what one rule has looked up, the next one finds ready. */
final class FileView {

    private static final int FIELDS = Field.values().length;

    private static final List<Field> DATE_FIELDS =
            List.of(Field.DATE, Field.UPDATED, Field.PUBLISH_DATE, Field.EXPIRY_DATE);

    /** The fields of {@link #dates()}, as bits. */
    static final long DATES = bits(DATE_FIELDS);

    private final ContentFile file;
    private final String path;
    private final Dialect dialect;
    private final Supplier<MarkdownBody> parsed;
    private final @Nullable BiConsumer<Fix, ContentFile> copies;
    private final MapNode header;
    private final HeaderKeys keys;
    private final @Nullable List<FileContext.Found>[] all;
    private @Nullable Set<Field> possible;
    private @Nullable Set<String> lastKeys;
    private long fieldsOfLastKeys;
    private @Nullable BodyScan body;
    private @Nullable List<FileContext.FoundDate> dates;
    private @Nullable String head;

    @SuppressWarnings({"unchecked", "rawtypes"})
    FileView(
            ContentFile file,
            String path,
            Dialect dialect,
            Supplier<MarkdownBody> parsed,
            @Nullable BiConsumer<Fix, ContentFile> copies) {
        this.file = file;
        this.path = path;
        this.dialect = dialect;
        this.parsed = parsed;
        this.copies = copies;
        this.header = file.header();
        this.keys = new HeaderKeys(header, dialect.ignoresCase());
        this.all = (List<FileContext.Found>[]) new List[FIELDS];
    }

    ContentFile file() {
        return file;
    }

    String path() {
        return path;
    }

    MarkdownBody parsedBody() {
        return parsed.get();
    }

    @Nullable
    BiConsumer<Fix, ContentFile> copies() {
        return copies;
    }

    HeaderKeys keys() {
        return keys;
    }

    List<FileContext.FoundDate> dates() {
        List<FileContext.FoundDate> known = dates;
        if (known == null) {
            List<FileContext.FoundDate> all = new ArrayList<>(2);
            for (Field field : DATE_FIELDS) {
                for (FileContext.Found found : all(field)) {
                    if (found.value() instanceof ScalarNode scalar
                            && !scalar.text().isBlank()) {
                        Value value = file.valueOf(scalar);
                        if (!(value instanceof Value.Null) && !(value instanceof Value.Bool)) {
                            all.add(new FileContext.FoundDate(found, scalar, value, ContentDate.read(scalar.text())));
                        }
                    }
                }
            }
            known = Collections.unmodifiableList(all);
            dates = known;
        }
        return known;
    }

    String head() {
        String known = head;
        if (known == null) {
            int end = file.headerSpan().end();
            known = end == 0 ? "" : file.source().slice(new Span(0, end));
            head = known;
        }
        return known;
    }

    BodyScan writtenBody() {
        BodyScan known = body;
        if (known == null) {
            known = BodyScan.of(file);
            body = known;
        }
        return known;
    }

    Dialect dialect() {
        return dialect;
    }

    MapNode header() {
        return header;
    }

    /** The fields, as bits, whose values may stand under one of some keys of the top level. */
    long fieldsUnder(Set<String> top) {
        if (top == lastKeys) {
            return fieldsOfLastKeys;
        }
        long fields = 0;
        for (String name : top) {
            fields |= bits(dialect.fieldsUnder(name));
        }
        lastKeys = top;
        fieldsOfLastKeys = fields;
        return fields;
    }

    private static long bits(Collection<Field> fields) {
        long bits = 0;
        for (Field field : fields) {
            bits |= 1L << field.ordinal();
        }
        return bits;
    }

    List<FileContext.Found> all(Field field) {
        List<FileContext.Found> known = all[field.ordinal()];
        if (known == null) {
            known = mayHave(field) ? look(field) : List.of();
            all[field.ordinal()] = known;
        }
        return known;
    }

    /** Whether a key of the header begins a path at which the field may stand. */
    private boolean mayHave(Field field) {
        Set<Field> known = possible;
        if (known == null) {
            known = EnumSet.noneOf(Field.class);
            for (MapNode.Entry entry : header.entries()) {
                String name = entry.name();
                Set<Field> fields = name == null ? Set.of() : dialect.fieldsUnder(name);
                if (!fields.isEmpty()) {
                    known.addAll(fields);
                }
            }
            possible = known;
        }
        return known.contains(field);
    }

    private List<FileContext.Found> look(Field field) {
        List<DialectKey> paths = dialect.keys(field);
        List<FileContext.Found> found = List.of();
        for (int i = 0; i < paths.size(); i++) {
            FileContext.Found one = find(paths.get(i));
            if (one != null && found.isEmpty()) {
                found = List.of(one);
            } else if (one != null) {
                List<FileContext.Found> more = new ArrayList<>(found);
                more.add(one);
                found = Collections.unmodifiableList(more);
            }
        }
        return found;
    }

    private FileContext.@Nullable Found find(DialectKey key) {
        List<KeyPath.Segment> segments = key.path().segments();
        if (!(segments.get(0) instanceof KeyPath.Key top)) {
            return null;
        }
        MapNode.Entry entry = keys.top(top.name());
        if (entry == null) {
            return null;
        }
        KeyPath path = KeyPath.of(Objects.requireNonNullElse(entry.name(), top.name()));
        for (int i = 1; i < segments.size(); i++) {
            if (!(entry.value() instanceof MapNode map) || !(segments.get(i) instanceof KeyPath.Key name)) {
                return null;
            }
            entry = keys.in(map, name.name());
            if (entry == null) {
                return null;
            }
            path = path.key(Objects.requireNonNullElse(entry.name(), name.name()));
        }
        return new FileContext.Found(path, key, entry);
    }
}

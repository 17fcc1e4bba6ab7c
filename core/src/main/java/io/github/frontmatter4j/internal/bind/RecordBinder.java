package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.bind.ConverterFactory;
import io.github.frontmatter4j.bind.KeyNaming;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Value;
import java.lang.invoke.MethodHandles;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads records from trees and writes them back. What it learns of a type it keeps, so one binder is made and used for
 * all files. Thread-safe.
 */
public final class RecordBinder {

    private final Dialect dialect;
    private final ZoneId zone;
    private final Readers readers;

    /**
     * A binder.
     *
     * @param dialect whose names, lists, words and dates are read and written
     * @param naming how components without annotations find their keys
     * @param factories converters, asked in this order before the standard ones
     * @param lookup the caller's lookup, for records that are not public; or null
     * @param zone the zone of dates without an offset, where an instant is asked for
     */
    public RecordBinder(
            Dialect dialect,
            KeyNaming naming,
            List<ConverterFactory> factories,
            MethodHandles.@Nullable Lookup lookup,
            ZoneId zone) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.zone = Objects.requireNonNull(zone, "zone");
        this.readers = new Readers(dialect, naming, factories, lookup);
    }

    /**
     * The dialect.
     *
     * @return the dialect that is read and written
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * Reads a record.
     *
     * @param header where it stands, for the places of problems
     * @param meaning what scalars mean in the file's format
     * @param root its entries
     * @param type the record or sealed interface
     * @param <T> the type
     * @return the record and its problems
     * @throws IllegalArgumentException if the type cannot be read at all; the message says what to change
     */
    public <T> BindResult<T> bind(HeaderText header, Meaning meaning, MapNode root, Class<T> type) {
        TypeReader reader = reader(type);
        Object value;
        Run run;
        if (reader instanceof RecordReader record) {
            run = new Run(header, meaning, dialect, zone, root);
            value = record.readMap(root, run);
        } else {
            run = new Run(header, meaning, dialect, zone, null);
            value = reader.read(root, Use.PLAIN, run);
        }
        return new BindResult<>(value == TypeReader.FAILED ? null : type.cast(value), reader, root, run);
    }

    /**
     * The result for a header that cannot be read.
     *
     * @param header where it stands
     * @param root a map without entries
     * @param type the record or sealed interface
     * @param <T> the type
     * @return a result without a record and without problems
     * @throws IllegalArgumentException if the type cannot be read at all; the message says what to change
     */
    public <T> BindResult<T> nothing(HeaderText header, MapNode root, Class<T> type) {
        return new BindResult<>(null, reader(type), root, new Run(header, Meaning.TEXT, dialect, zone, null));
    }

    /**
     * The keys and values of a new header.
     *
     * @param record any record that can be read
     * @return what is written, in canonical order; components that are as if absent are left out
     */
    public Value.Entries write(Object record) {
        return entries(record, new Writing(dialect, false));
    }

    /**
     * The keys and values of a new header, and what the dialect has no words for.
     *
     * @param record any record that can be read
     * @return what is written
     */
    public Written writeAll(Object record) {
        return reader(record.getClass()) instanceof RecordReader reader
                ? reader.writeAll(record, new Writing(dialect, false))
                : new Written(write(record), List.of());
    }

    /**
     * What has to change in a header so that it says another record. Only what differs is touched, and the forms of the
     * file are kept.
     *
     * @param before what was read
     * @param after what is wanted
     * @param <T> the type
     * @return the changes, to be made in this order
     * @throws IllegalArgumentException if nothing was read, or the type is no record
     */
    public <T> List<HeaderChange> diff(BindResult<T> before, T after) {
        T known = before.value()
                .orElseThrow(() -> new IllegalArgumentException("Unexpected result without a record, expected one"));
        if (!(before.reader() instanceof RecordReader reader)) {
            throw new IllegalArgumentException("Unexpected type, expected a record");
        }
        return List.copyOf(RecordDiff.changes(
                reader, before.root(), known, after, before.quietRun(), new Writing(dialect, false)));
    }

    /**
     * What has to change so that values stand without an exporter's wrapping.
     *
     * @param result what was read
     * @param <T> the type
     * @return the changes, to be made in this order; empty if there is no wrapping
     * @throws IllegalArgumentException if nothing was read
     */
    public <T> List<HeaderChange> normalize(BindResult<T> result) {
        T known = result.value()
                .orElseThrow(() -> new IllegalArgumentException("Unexpected result without a record, expected one"));
        return result.reader() instanceof RecordReader reader
                ? new Normalizer(result.quietRun(), new Writing(dialect, false)).changes(reader, result.root(), known)
                : List.of();
    }

    /**
     * A record as data, by the names of its components.
     *
     * @param record any record that can be read
     * @return names and values; what is absent is left out
     */
    public Value.Entries view(Object record) {
        return entries(record, new Writing(dialect, true));
    }

    private Value.Entries entries(Object record, Writing writing) {
        Value value = reader(record.getClass()).write(record, writing);
        return value instanceof Value.Entries entries ? entries : new Value.Entries(Map.of());
    }

    private TypeReader reader(Class<?> type) {
        if (!type.isRecord() && !type.isSealed()) {
            throw new IllegalArgumentException(
                    "Cannot read " + type.getName() + ": expected a record or a sealed interface of records");
        }
        return readers.of(type);
    }
}

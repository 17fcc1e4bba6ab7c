package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.validation.rule.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of the files for the rules about the whole site: the facts, as few bytes of a spool each, and not the text
 * of any file. A rule reads those of a kind one by one and keeps what it needs; the places of its findings get the text of
 * their file back when they are reported. Used from one thread.
 */
final class SiteFacts implements AutoCloseable, Function<Set<Fact.Kind>, Iterable<Fact>> {

    private final Entries entries;
    /** Whether no fact goes to a file, however many there are. */
    private final boolean inMemory;

    private final Map<Fact.Kind, Kept> kept = new EnumMap<>(Fact.Kind.class);
    /** The few paths at which facts stand. */
    private final List<KeyPath> paths = new ArrayList<>();

    private final Map<KeyPath, Integer> numbers = new HashMap<>();
    private @Nullable IOException failure;

    private SiteFacts(Entries entries, boolean inMemory) {
        this.entries = entries;
        this.inMemory = inMemory;
    }

    /** Many facts go to a file. */
    static SiteFacts spooled(Entries entries) {
        return new SiteFacts(entries, false);
    }

    static SiteFacts inMemory(Entries entries) {
        return new SiteFacts(entries, true);
    }

    /** Facts of one kind, and the file of the newest. */
    private static final class Kept {
        final Spool spool;
        int entry;

        Kept(Spool spool) {
            this.spool = spool;
        }
    }

    /** Facts of a file, by its index; files come in their order. */
    void add(int entry, List<Fact> facts) throws IOException {
        for (Fact fact : facts) {
            Kept own = kept.get(fact.kind());
            if (own == null) {
                own = new Kept(inMemory ? Spool.inMemory() : Spool.create());
                kept.put(fact.kind(), own);
            }
            own.spool.add(entry - own.entry);
            own.entry = entry;
            own.spool.add(fact.text());
            own.spool.add(fact.span().start());
            own.spool.add(fact.span().length());
            own.spool.add(number(fact.path()));
        }
    }

    private int number(KeyPath path) {
        Integer known = numbers.get(path);
        if (known == null) {
            known = paths.size();
            paths.add(path);
            numbers.put(path, known);
        }
        return known;
    }

    /** The facts of some kinds in the order of the files; read anew by each iterator. */
    @Override
    public Iterable<Fact> apply(Set<Fact.Kind> kinds) {
        return new OfKinds(kinds);
    }

    /** What went wrong when somebody read. */
    void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (Kept own : kept.values()) {
            try {
                own.spool.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** The facts of some kinds. */
    private final class OfKinds implements Iterable<Fact> {
        private final Set<Fact.Kind> kinds;

        OfKinds(Set<Fact.Kind> kinds) {
            this.kinds = kinds;
        }

        @Override
        public Iterator<Fact> iterator() {
            List<Reading> all = new ArrayList<>();
            for (Map.Entry<Fact.Kind, Kept> own : kept.entrySet()) {
                if (kinds.contains(own.getKey())) {
                    all.add(new Reading(own.getKey(), own.getValue().spool.read()));
                }
            }
            return all.size() == 1 ? all.get(0) : new Merged(all);
        }
    }

    /** The facts of one kind. */
    private final class Reading implements Iterator<Fact> {
        private final Fact.Kind kind;
        private final Spool.Reader reader;
        private int entry;
        private String file = "";
        /** Whether the number of its entry is read. */
        private boolean begun;

        Reading(Fact.Kind kind, Spool.Reader reader) {
            this.kind = kind;
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            try {
                if (!begun && reader.hasMore()) {
                    int more = reader.number();
                    entry += more;
                    file = more > 0 || file.isEmpty() ? entries.name(entry) : file;
                    begun = true;
                }
                return begun;
            } catch (IOException e) {
                throw failed(e);
            }
        }

        @Override
        public Fact next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            begun = false;
            try {
                String text = reader.text();
                int start = reader.number();
                Span span = new Span(start, start + reader.number());
                return new Fact(kind, text, file, span, paths.get(reader.number()));
            } catch (IOException e) {
                throw failed(e);
            }
        }

        private UncheckedIOException failed(IOException e) {
            failure = e;
            return new UncheckedIOException(e);
        }
    }

    /** Facts of several kinds. */
    private static final class Merged implements Iterator<Fact> {
        private final List<Reading> all;

        Merged(List<Reading> all) {
            this.all = all;
        }

        private @Nullable Reading first() {
            Reading first = null;
            for (Reading one : all) {
                if (one.hasNext() && (first == null || one.entry < first.entry)) {
                    first = one;
                }
            }
            return first;
        }

        @Override
        public boolean hasNext() {
            return first() != null;
        }

        @Override
        public Fact next() {
            Reading first = first();
            if (first == null) {
                throw new NoSuchElementException();
            }
            return first.next();
        }
    }
}

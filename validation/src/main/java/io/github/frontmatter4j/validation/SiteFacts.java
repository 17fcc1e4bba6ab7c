package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.validation.rule.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of the files for the rules about the whole site: the facts, as few bytes of a spool each, and not the text
 * of any file. A rule reads those of a kind one by one and keeps what it needs; the places of its findings get the text of
 * their file back when they are reported. Used from one thread.
 */
final class SiteFacts implements AutoCloseable {

    /** In the place of a kind: the name of the next file follows. */
    private static final int FILE = 0;

    private static final Fact.Kind[] KINDS = Fact.Kind.values();

    private final Spool spool;
    /** The few paths at which facts stand. */
    private final List<KeyPath> paths = new ArrayList<>();

    private final Map<KeyPath, Integer> numbers = new HashMap<>();
    private @Nullable IOException failure;

    SiteFacts(Spool spool) {
        this.spool = spool;
    }

    /** Facts of some files, those of a file together. */
    void add(List<Fact> facts) throws IOException {
        SourceText file = null;
        for (Fact fact : facts) {
            Location place = fact.location();
            if (place.source() != file) {
                file = place.source();
                spool.add(FILE);
                spool.add(file.name());
            }
            spool.add(fact.kind().ordinal() + 1);
            spool.add(fact.text());
            spool.add(place.span().start());
            spool.add(place.span().end() - place.span().start());
            spool.add(number(place.path()));
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

    /** The facts of some kinds in the order in which they were added; read anew by each iterator. */
    Iterable<Fact> of(Set<Fact.Kind> kinds) {
        return () -> new Reading(kinds);
    }

    /** What went wrong when somebody read. */
    void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }

    private final class Reading implements Iterator<Fact> {
        private final Set<Fact.Kind> kinds;
        private final Spool.Reader reader = spool.read();
        private @Nullable String name;
        private @Nullable SourceText file;
        private @Nullable Fact next;

        Reading(Set<Fact.Kind> kinds) {
            this.kinds = kinds;
        }

        @Override
        public boolean hasNext() {
            try {
                while (next == null && reader.hasMore()) {
                    next = read();
                }
                return next != null;
            } catch (IOException e) {
                failure = e;
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Fact next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Fact fact = next;
            next = null;
            return fact;
        }

        private @Nullable Fact read() throws IOException {
            int kind = reader.number();
            if (kind == FILE) {
                name = reader.text();
                file = null;
                return null;
            } else if (!kinds.contains(KINDS[kind - 1])) {
                reader.skipText();
                reader.number();
                reader.number();
                reader.number();
                return null;
            }
            String text = reader.text();
            int start = reader.number();
            Span span = new Span(start, start + reader.number());
            return new Fact(KINDS[kind - 1], text, new Location(source(), span, paths.get(reader.number())));
        }

        private SourceText source() {
            SourceText known = file;
            if (known == null) {
                known = SourceText.of(String.valueOf(name), "");
                file = known;
            }
            return known;
        }
    }
}

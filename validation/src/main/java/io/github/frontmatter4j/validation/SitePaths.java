package io.github.frontmatter4j.validation;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The paths of the entries of a site as a set that costs next to nothing until somebody asks. Used from one thread. */
final class SitePaths extends AbstractSet<String> {

    private final Entries entries;
    private @Nullable Entries sorted;

    SitePaths(Entries entries) {
        this.entries = entries;
    }

    private Entries sorted() {
        Entries known = sorted;
        if (known == null) {
            known = entries.byPath();
            sorted = known;
        }
        return known;
    }

    /** The entries with a path; more than one if a site has several roots. */
    List<Site.Entry> at(String path) {
        List<Site.Entry> found = new ArrayList<>(1);
        for (int i = first(path); i < entries.size() && sorted().path(i).equals(path); i++) {
            found.add(sorted().get(i));
        }
        return found;
    }

    /** The index of the first entry whose path is not before another. */
    private int first(String path) {
        Entries all = sorted();
        int from = 0;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (all.path(middle).compareTo(path) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    @Override
    public boolean contains(@Nullable Object path) {
        if (!(path instanceof String text)) {
            return false;
        }
        int at = first(text);
        return at < entries.size() && sorted().path(at).equals(text);
    }

    @Override
    public Iterator<String> iterator() {
        Entries all = sorted();
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < all.size();
            }

            @Override
            public String next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                String path = all.path(next++);
                while (next < all.size() && all.path(next).equals(path)) {
                    next++;
                }
                return path;
            }
        };
    }

    @Override
    public int size() {
        int count = 0;
        for (Iterator<String> all = iterator(); all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }

    @Override
    public boolean isEmpty() {
        return entries.isEmpty();
    }
}

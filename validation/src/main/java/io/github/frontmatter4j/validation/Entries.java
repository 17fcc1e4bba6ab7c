package io.github.frontmatter4j.validation;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Entries of a site of which not all have to be objects at once. Immutable; views cost four bytes an entry or nothing.
 */
abstract class Entries extends AbstractList<Site.Entry> implements RandomAccess {

    /** The path of an entry, without the entry. */
    String path(int index) {
        return get(index).path();
    }

    /** The name of an entry, without the entry. */
    String name(int index) {
        return get(index).name();
    }

    static Entries of(List<Site.Entry> entries) {
        if (entries instanceof Entries known) {
            return known;
        }
        List<Site.Entry> all = List.copyOf(entries);
        return new Entries() {
            @Override
            public Site.Entry get(int index) {
                return all.get(index);
            }

            @Override
            public int size() {
                return all.size();
            }
        };
    }

    /** Those that are wanted. */
    Entries only(Predicate<String> path) {
        int[] chosen = new int[size()];
        int count = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (path.test(path(i))) {
                chosen[count++] = i;
            }
        }
        return count == size() ? this : new Chosen(this, Arrays.copyOf(chosen, count));
    }

    Entries byName() {
        return by(true);
    }

    Entries byPath() {
        return by(false);
    }

    private Entries by(boolean names) {
        String before = "";
        boolean sorted = true;
        for (int i = 0; sorted && i < size(); i++) {
            String own = names ? name(i) : path(i);
            sorted = before.compareTo(own) <= 0;
            before = own;
        }
        if (sorted) {
            return this;
        }
        List<String> keys = new ArrayList<>(size());
        Integer[] order = new Integer[size()];
        for (int i = 0; i < order.length; i++) {
            keys.add(names ? name(i) : path(i));
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparing(keys::get));
        return new Chosen(this, Arrays.stream(order).mapToInt(i -> i).toArray());
    }

    /** Each made into another one when somebody asks. */
    Entries each(UnaryOperator<Site.Entry> change) {
        Entries all = this;
        return new Entries() {
            @Override
            public Site.Entry get(int index) {
                return change.apply(all.get(index));
            }

            @Override
            public int size() {
                return all.size();
            }
        };
    }

    /** Some of other entries, in an order of their own. */
    private static final class Chosen extends Entries {
        private final Entries all;
        private final int[] indexes;

        Chosen(Entries all, int[] indexes) {
            this.all = all;
            this.indexes = indexes;
        }

        @Override
        public Site.Entry get(int index) {
            return all.get(indexes[index]);
        }

        @Override
        String path(int index) {
            return all.path(indexes[index]);
        }

        @Override
        String name(int index) {
            return all.name(indexes[index]);
        }

        @Override
        public int size() {
            return indexes.length;
        }
    }
}

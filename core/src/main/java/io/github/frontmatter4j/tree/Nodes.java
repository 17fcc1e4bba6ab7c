package io.github.frontmatter4j.tree;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The children of a node: an immutable list over one array. The platform's own copies a list's elements twice, which for
 * a header of a dozen entries is a good part of all that reading it takes.
 */
final class Nodes<E> extends AbstractList<E> implements RandomAccess {

    private final Object[] elements;

    private Nodes(Object[] elements) {
        this.elements = elements;
    }

    /** The same elements, which nobody can change; null is refused. */
    static <E> List<E> of(List<E> elements) {
        if (elements instanceof Nodes || elements.size() < 3) {
            return elements instanceof Nodes ? elements : List.copyOf(elements);
        }
        Object[] copy = elements.toArray();
        for (Object element : copy) {
            if (element == null) {
                throw new NullPointerException("Unexpected null in a node, expected elements only");
            }
        }
        return new Nodes<>(copy);
    }

    @Override
    @SuppressWarnings("unchecked") // the array is filled from a list of these
    public E get(int index) {
        return (E) elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }
}

package io.github.frontmatter4j.format;

import io.github.frontmatter4j.source.KeyPath;

/** Why a change cannot be made, in words that are the same, and translated, for every format that uses them. */
public final class Refusals {

    private Refusals() {}

    /**
     * Nothing stands at the path.
     *
     * @param path the path of the change
     * @return the refusal
     */
    public static EditPlan missing(KeyPath path) {
        return EditPlan.refuse("there is no `{0}`", path);
    }

    /**
     * The path has an index where there is no list yet.
     *
     * @param path the path of the change
     * @return the refusal
     */
    public static EditPlan noSuchIndex(KeyPath path) {
        return EditPlan.refuse("there is no list at `{0}` that has this index; use `[+]` to append", path);
    }

    /**
     * The path has an index behind the last item.
     *
     * @param size the number of items
     * @param path the path of the change
     * @return the refusal
     */
    public static EditPlan behindLast(int size, KeyPath path) {
        return EditPlan.refuse(
                "the list has {0} items, so there is no `{1}`; use `[+]` to append", Integer.toString(size), path);
    }

    /**
     * The path goes on where a single value stands.
     *
     * @param path the path of the change
     * @return the refusal
     */
    public static EditPlan throughValue(KeyPath path) {
        return EditPlan.refuse("`{0}` goes through a single value; set that value to a map or list first", path);
    }

    /**
     * An item is to be inserted into something else.
     *
     * @param path the path of the change
     * @return the refusal
     */
    public static EditPlan noList(KeyPath path) {
        return EditPlan.refuse("`{0}` is no list", path);
    }

    /**
     * An item is to be inserted behind the place behind the last one.
     *
     * @param size the number of items
     * @param index the 0-based index that was asked for
     * @return the refusal
     */
    public static EditPlan noRoomAt(int size, int index) {
        return EditPlan.refuse(
                "the list has {0} items, so nothing can be inserted at index {1}",
                Integer.toString(size), Integer.toString(index));
    }

    /**
     * Something is to be moved behind the last place.
     *
     * @param size the number of siblings
     * @param index the 0-based index that was asked for
     * @return the refusal
     */
    public static EditPlan noPlaceAt(int size, int index) {
        return EditPlan.refuse(
                "there are {0} siblings, so nothing can be moved to index {1}",
                Integer.toString(size), Integer.toString(index));
    }

    /**
     * An item of a list is to be renamed.
     *
     * @param path the path of the change
     * @return the refusal
     */
    public static EditPlan nameless(KeyPath path) {
        return EditPlan.refuse("`{0}` is a list item and has no name", path);
    }

    /**
     * The new name is that of a sibling.
     *
     * @param name the name
     * @return the refusal
     */
    public static EditPlan taken(String name) {
        return EditPlan.refuse("there is a `{0}` already", name);
    }
}

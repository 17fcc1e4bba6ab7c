package io.github.frontmatter4j;

import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects changes of a header and makes them together: each is planned as text edits inside the lines that its entry
 * owns, the result is read again and compared with what was wanted, and only then there is a new file. Not thread-safe;
 * the files are.
 *
 * <p>Values are what {@link Value#of(Object)} takes: text, numbers, booleans, dates of {@code java.time}, null, lists and
 * maps. A text that replaces a date without quotes, and is a date too, is written without quotes; a {@link Value.Text} is
 * always read back as text. Paths are those of {@link ContentFile#resolve(String)}.
 *
 * <pre>{@code
 * ContentFile edited = file.edit()
 *         .set("title", "Hello again")
 *         .append("tags", "java")
 *         .remove("draft")
 *         .apply();
 * }</pre>
 */
public final class HeaderEdit {

    /** A change whose path needs no file to be understood. */
    private record Given(HeaderChange change) implements Function<ContentFile, HeaderChange> {
        @Override
        public HeaderChange apply(ContentFile now) {
            return change;
        }
    }

    private final ContentFile file;
    /** A path's text means what the file says at its turn, so it is resolved when the edit is made. */
    private final List<Function<ContentFile, HeaderChange>> changes = new ArrayList<>();

    HeaderEdit(ContentFile file) {
        this.file = file;
    }

    /**
     * Sets a value. A missing key is added, missing maps on the way are made, {@code tags[+]} appends.
     *
     * @param path where
     * @param value what
     * @return this edit
     * @throws IllegalArgumentException if the value is of a type that no header can hold
     */
    public HeaderEdit set(String path, @Nullable Object value) {
        Value wanted = Value.of(value);
        return add(now -> put(now, now.resolve(path), wanted, value));
    }

    /** Text in the place of a date stays a date; a {@link Value} is written as the type that it says. */
    private static HeaderChange put(ContentFile now, KeyPath path, Value wanted, @Nullable Object given) {
        HeaderFormat format = now.headerFormat().orElse(null);
        if (format == null || !(given instanceof CharSequence)) {
            return new HeaderChange.Put(path, wanted);
        }
        return new HeaderChange.Put(path, format.adapt(TreePath.find(now.header(), path), wanted));
    }

    /**
     * Sets a value.
     *
     * @param path where
     * @param value what
     * @return this edit
     * @throws IllegalArgumentException if the value is of a type that no header can hold
     */
    public HeaderEdit set(KeyPath path, @Nullable Object value) {
        Value wanted = Value.of(value);
        return add(now -> put(now, path, wanted, value));
    }

    /**
     * Removes a key or list item with its comment. A map or list that loses its last entry stays, empty.
     *
     * @param path what
     * @return this edit
     */
    public HeaderEdit remove(String path) {
        return add(now -> new HeaderChange.Remove(now.resolve(path)));
    }

    /**
     * Gives a key another name; value, place and comments stay.
     *
     * @param path the key as it is
     * @param name the key as it is to be, not a path
     * @return this edit
     */
    public HeaderEdit rename(String path, String name) {
        return add(now -> new HeaderChange.Rename(now.resolve(path), name));
    }

    /**
     * Adds an item behind the last one of a list; a missing or empty value becomes a list.
     *
     * @param path the list
     * @param value the item
     * @return this edit
     * @throws IllegalArgumentException if the value is of a type that no header can hold
     */
    public HeaderEdit append(String path, @Nullable Object value) {
        Value wanted = Value.of(value);
        return add(now -> new HeaderChange.Put(now.resolve(path).with(new KeyPath.End()), wanted));
    }

    /**
     * Adds an item before another one of a list.
     *
     * @param path the list
     * @param index 0-based index of the new item
     * @param value the item
     * @return this edit
     * @throws IllegalArgumentException if the value is of a type that no header can hold
     */
    public HeaderEdit insert(String path, int index, @Nullable Object value) {
        Value wanted = Value.of(value);
        return add(now -> new HeaderChange.Insert(now.resolve(path), index, wanted));
    }

    /**
     * Moves an entry of a map or an item of a list among its siblings, with its comments.
     *
     * @param path what
     * @param index 0-based index afterwards
     * @return this edit
     */
    public HeaderEdit move(String path, int index) {
        return add(now -> new HeaderChange.Move(now.resolve(path), index));
    }

    /**
     * Adds a change.
     *
     * @param change what is wanted
     * @return this edit
     */
    public HeaderEdit add(HeaderChange change) {
        return add(new Given(change));
    }

    private HeaderEdit add(Function<ContentFile, HeaderChange> change) {
        changes.add(change);
        return this;
    }

    /**
     * Makes all changes, in order.
     *
     * @return the changed file, or the same object if nothing differs
     * @throws ContentException if a change cannot be made; the message says which and why, and no change is made
     * @throws IllegalArgumentException if a text is not a path
     */
    public ContentFile apply() {
        Result result = tryApply();
        if (result.file().isEmpty()) {
            throw new ContentException(result.problems());
        }
        return result.file().get();
    }

    /**
     * Makes all changes, in order, without an exception for one that cannot be made.
     *
     * @return the changed file and notes, or what stands against it
     * @throws IllegalArgumentException if a text is not a path
     */
    public Result tryApply() {
        ContentFile now = file;
        TextEdits edits = TextEdits.none();
        List<Problem> refused = new ArrayList<>();
        List<Message> notes = new ArrayList<>();
        MapNode.Entry rewritten = null;
        for (Function<ContentFile, HeaderChange> next : changes) {
            HeaderChange change = next.apply(now);
            EditGuard.Outcome outcome = EditGuard.apply(now, change);
            if (outcome.note().isPresent()) {
                notes.add(outcome.note().get());
            }
            if (outcome.refusal().isPresent()) {
                refused.add(outcome.refusal().get());
            }
            now = outcome.file();
            edits = edits.then(outcome.edits());
            rewritten = outcome.rewritten();
        }
        if (!refused.isEmpty()) {
            return new Result(Optional.empty(), TextEdits.none(), refused, notes, Optional.empty());
        }
        boolean alone = changes.size() == 1;
        return new Result(Optional.of(now), edits, refused, notes, Optional.ofNullable(alone ? rewritten : null));
    }

    /**
     * What became of an edit.
     *
     * @param file the changed file; the same object as before if nothing differs; empty if a change was refused
     * @param edits the same changes as edits of the text; none if nothing differs or a change was refused
     * @param problems the refused changes, each with its reason
     * @param notes what the user should know about changes that were made
     * @param rewritten the entry of the top level that a single change has written anew, as it stands in the changed file, where
     *     every other entry means what it did; empty if that is not known without reading the whole file
     */
    public record Result(
            Optional<ContentFile> file,
            TextEdits edits,
            List<Problem> problems,
            List<Message> notes,
            Optional<MapNode.Entry> rewritten) {
        /**
         * Copies the lists.
         *
         * @param file the changed file; the same object as before if nothing differs; empty if a change was refused
         * @param edits the same changes as edits of the text; none if nothing differs or a change was refused
         * @param problems the refused changes, each with its reason
         * @param notes what the user should know about changes that were made
         * @param rewritten the entry of the top level that a single change has written anew, as it stands in the changed file,
         *     where every other entry means what it did; empty if that is not known without reading the whole file
         */
        public Result {
            problems = List.copyOf(problems);
            notes = List.copyOf(notes);
        }
    }
}

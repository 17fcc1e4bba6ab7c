package io.github.frontmatter4j.format;

import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A language that headers are written in. Implementations are stateless and thread-safe; they never throw for content.
 */
public interface HeaderFormat {

    /**
     * The format's name in reports.
     *
     * @return {@code yaml}, {@code toml} or {@code json}; other formats choose their own
     */
    String id();

    /**
     * Reads a header from its bytes, if that can be done without a doubt. Asked first, also for bytes that are no text.
     *
     * @param header the bytes and their place
     * @param limits what they may ask for
     * @return what {@link #read} would give for a good header; empty here, and wherever {@link #read} has to judge
     */
    default Optional<ParsedHeader> readBytes(HeaderText header, Limits limits) {
        return Optional.empty();
    }

    /**
     * Reads a header that is known to be text.
     *
     * @param header the text and its place
     * @param limits what the text may ask for
     * @return the tree with spans, or problems
     */
    ParsedHeader read(HeaderText header, Limits limits);

    /**
     * What a scalar means in this format's own reading (for YAML: the core schema of version 1.2).
     *
     * @param scalar a scalar of a tree of this format
     * @return a value that is no list and no map
     */
    Value resolve(ScalarNode scalar);

    /**
     * Whether every reader this format cares for takes the scalar as the given value (for YAML: version 1.1 and 1.2).
     *
     * @param scalar a scalar as it was read back
     * @param value the value that was intended; no list and no map
     * @return true if it is safe
     */
    boolean reads(ScalarNode scalar, Value value);

    /**
     * The value that is meant when a text is to replace another value: a date stays a date, so that no quotes appear
     * around it. Everything else stays what it is.
     *
     * @param old the value that stands there, or null if there is none
     * @param value what is to stand there
     * @return the value to write
     */
    default Value adapt(@Nullable Node old, Value value) {
        return value;
    }

    /**
     * Plans a change as text edits inside the header.
     *
     * @param header the text and its place
     * @param root the tree that {@link #read} gave, or null if the header is empty
     * @param change what is wanted
     * @return ways to do it, or why not
     */
    EditPlan plan(HeaderText header, @Nullable Node root, HeaderChange change);

    /**
     * Reads again the entries of the root that an edit touched, and gives the root as reading everything would: an
     * answer only if what stands around the touched entries cannot change it. Asked only for a header that is
     * {@link ParsedHeader#separable()}.
     *
     * @param edited the header after the edit
     * @param before the root before the edit
     * @param edits what was done, in offsets before the edit
     * @param limits what the text may ask for
     * @return the root; entries that were not read again are those of the old one, with their old spans; empty if only
     *     {@link #read} can tell, as here unless a format says otherwise
     */
    default Optional<MapNode> readChanged(HeaderText edited, MapNode before, TextEdits edits, Limits limits) {
        return Optional.empty();
    }

    /**
     * The text of a new header, without fences.
     *
     * @param values keys and values in the order in which they are to stand
     * @param lineEnd {@code \n}, {@code \r\n} or {@code \r}
     * @return the text, each line ended
     */
    String write(Value.Entries values, String lineEnd);

    /**
     * The fence lines of a new header.
     *
     * @return the opening and the closing line, without line ends; two empty texts if the format has no fences
     */
    List<String> fences();

    /**
     * Whether a {@code #} begins a comment that reaches to the end of its line.
     *
     * @return false unless the format says otherwise
     */
    default boolean hasComments() {
        return false;
    }

    /**
     * What a whole header means in this format's own reading.
     *
     * @param map a map of a tree of this format
     * @return the values; for a key that stands twice, the last
     */
    default Value.Entries resolve(MapNode map) {
        return (Value.Entries) Resolution.of(map, this::resolve);
    }
}

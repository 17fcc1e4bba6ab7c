package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record that was read, or why it could not be. Places are looked up again when somebody asks, so they cost nothing
 * otherwise. Immutable and thread-safe.
 *
 * @param <T> the record
 */
public final class BindResult<T> {

    /** Where a component stands. */
    record Found(KeyPath path, Node node) {}

    private final @Nullable T value;
    private final TypeReader reader;
    private final MapNode root;
    private final Run run;

    BindResult(@Nullable T value, TypeReader reader, MapNode root, Run run) {
        this.value = value;
        this.reader = reader;
        this.root = root;
        this.run = run;
    }

    /**
     * The record.
     *
     * @return the record, or empty if a component without a default could not be read
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * What does not fit.
     *
     * @return all problems, in the order in which components were read
     */
    public List<Problem> problems() {
        return List.copyOf(run.problems());
    }

    /**
     * The components that could be read, whether or not a record could be made of them.
     *
     * @return values by the names of components; what is null or could not be read is left out
     */
    public Map<String, Object> components() {
        Map<String, Object> known = new LinkedHashMap<>();
        if (!(reader instanceof RecordReader record)) {
            return known;
        }
        List<RecordShape.Part> all = record.shape().parts;
        @Nullable Object @Nullable [] parts = run.partial;
        for (int i = 0; i < all.size(); i++) {
            Object part = value != null ? all.get(i).of(value) : parts == null ? null : parts[i];
            if (part != null) {
                known.put(all.get(i).name(), part);
            }
        }
        return known;
    }

    /**
     * The key at which a component was found.
     *
     * @param component the way through component names, indexes and map keys
     * @return the way through the header, in the file's spelling; empty if the component is absent
     */
    public Optional<KeyPath> keyOf(KeyPath component) {
        return find(component).map(Found::path);
    }

    /**
     * What stands in the header for a component.
     *
     * @param component the way through component names, indexes and map keys
     * @return the node; empty if the component is absent
     */
    public Optional<Node> nodeOf(KeyPath component) {
        return find(component).map(Found::node);
    }

    private Optional<Found> find(KeyPath component) {
        return Optional.ofNullable(Finder.find(reader, root, component, quietRun()));
    }

    TypeReader reader() {
        return reader;
    }

    MapNode root() {
        return root;
    }

    /** Another run over the same file, whose problems nobody asks for. */
    Run quietRun() {
        return run.again();
    }
}

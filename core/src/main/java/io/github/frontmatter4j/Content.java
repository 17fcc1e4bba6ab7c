package io.github.frontmatter4j;

import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.internal.bind.BindResult;
import io.github.frontmatter4j.internal.bind.Meaning;
import io.github.frontmatter4j.internal.bind.RecordBinder;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.Position;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A record that was read from a file, with the file behind it: every component knows where it came from. Immutable, and
 * thread-safe if the record is.
 *
 * <pre>{@code
 * Content<Page> content = FrontMatter.standard().read(Path.of("hello.md"), Page.class);
 * content.value().title(); // Hello
 * content.positionOf("tags[0]"); // Optional[5:5]
 * }</pre>
 *
 * <p>Paths name components, as {@code tags[0]} or {@code dates.changed}; a path that is none names a key of the header.
 *
 * @param <T> the record
 */
public final class Content<T> {

    private static final ProblemId NOT_READ_BACK = new ProblemId("record/not-read-back");

    private final ContentFile file;
    private final Class<T> type;
    private final BindResult<T> result;
    private final List<Problem> problems;

    private Content(ContentFile file, Class<T> type, BindResult<T> result) {
        this.file = file;
        this.type = type;
        this.result = result;
        List<Problem> all = file.problems();
        if (!result.problems().isEmpty()) {
            all = new ArrayList<>(file.problems());
            all.addAll(result.problems());
            all.sort(Problem.ORDER);
        }
        this.problems = List.copyOf(all);
    }

    static <T> Content<T> of(ContentFile file, Class<T> type) {
        RecordBinder binder = file.frontMatter().binder();
        if (file.state() == HeaderState.BROKEN) {
            return new Content<>(file, type, binder.nothing(file.headerText(), file.header(), type));
        }
        HeaderFormat format = file.headerFormat().orElse(null);
        Meaning meaning = format == null ? Meaning.TEXT : new Meaning(format);
        return new Content<>(file, type, binder.bind(file.headerText(), meaning, file.header(), type));
    }

    /**
     * The record.
     *
     * @return the record
     * @throws ContentException if it could not be made, with all problems
     */
    public T value() {
        Optional<T> value = result.value();
        if (value.isEmpty()) {
            throw new ContentException(problems);
        }
        return value.get();
    }

    /**
     * The record, if there is one.
     *
     * @return the record, or empty if a component without a default could not be read
     */
    public Optional<T> find() {
        return result.value();
    }

    /**
     * What could be read, component by component, also where no record could be made of it.
     *
     * @return values by the names of components; what is null or could not be read is left out
     */
    public Map<String, Object> components() {
        return result.components();
    }

    /**
     * The file it came from.
     *
     * @return the file
     */
    public ContentFile file() {
        return file;
    }

    /**
     * Everything that is wrong with the file and with the values.
     *
     * @return all problems, sorted by place
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The key at which a component was found.
     *
     * @param path the path of the component
     * @return the path in the header, in the file's spelling; empty if the component is absent
     * @throws IllegalArgumentException if the text is not a path
     */
    public Optional<KeyPath> keyOf(String path) {
        Optional<KeyPath> component = result.keyOf(KeyPath.parse(path));
        return component.isPresent()
                ? component
                : Optional.of(file.resolve(path)).filter(key -> file.get(key).isPresent());
    }

    /**
     * What stands in the header for a component.
     *
     * @param path the path of the component
     * @return the node; empty if the component is absent
     * @throws IllegalArgumentException if the text is not a path
     */
    public Optional<Node> nodeOf(String path) {
        Optional<Node> component = result.nodeOf(KeyPath.parse(path));
        return component.isPresent() ? component : file.get(path);
    }

    /**
     * The characters that stand in the header for a component.
     *
     * @param path the path of the component
     * @return the span of its value; empty if the component is absent
     * @throws IllegalArgumentException if the text is not a path
     */
    public Optional<Span> spanOf(String path) {
        return nodeOf(path).map(Node::span);
    }

    /**
     * Where the value of a component begins.
     *
     * @param path the path of the component
     * @return line and column, 1-based; empty if the component is absent
     * @throws IllegalArgumentException if the text is not a path
     */
    public Optional<Position> positionOf(String path) {
        return spanOf(path).map(span -> file.source().positionOf(span.start()));
    }

    /**
     * Begins to change the header by keys.
     *
     * @return an edit without changes
     */
    public HeaderEdit edit() {
        return file.edit();
    }

    /**
     * The file with another record: only the lines of components that differ change, and their forms stay (a value in a
     * list stays in its list, a PHP-serialized one stays serialized).
     *
     * @param record the record that is wanted
     * @return the new content, or this if nothing differs
     * @throws ContentException if there is no record to compare with, or the file cannot say the record; the message says
     *     why, and nothing is changed
     */
    public Content<T> with(T record) {
        value();
        return changed(file.frontMatter().binder().diff(result, record), record, "");
    }

    /**
     * The same record in a file without what WordPress exporters wrap around values: rows become single values,
     * PHP-serialized texts become lists and maps, HTML entities characters, and keys that say nothing go. What nobody
     * wrapped is not touched.
     *
     * @return the new content, or this if there is nothing to do
     * @throws ContentException if there is no record, or a value would not read back as it was
     */
    public Content<T> normalized() {
        T record = value();
        return changed(file.frontMatter().binder().normalize(result), record, "rest");
    }

    /** Makes changes and checks that the file then says the record. */
    private Content<T> changed(List<HeaderChange> changes, T record, String blanksIn) {
        if (changes.isEmpty()) {
            return this;
        }
        HeaderEdit edit = file.edit();
        changes.forEach(edit::add);
        HeaderEdit unordered = file.edit();
        changes.stream()
                .filter(change -> !(change instanceof HeaderChange.Move))
                .forEach(unordered::add);
        // the place of a new key is a wish, its value is not
        Content<T> changed = (endsInComment()
                        ? Optional.<ContentFile>empty()
                        : edit.tryApply().file())
                .orElseGet(unordered::apply)
                .as(type);
        RecordBinder binder = file.frontMatter().binder();
        Value.Entries wanted = withoutBlanks(binder.view(record), blanksIn);
        Value.Entries found =
                withoutBlanks(changed.find().map(binder::view).orElseGet(() -> new Value.Entries(Map.of())), blanksIn);
        if (!found.equals(wanted)) {
            throw new ContentException(List.of(notReadBack(wanted, found)));
        }
        return changed;
    }

    /** Whether something stands behind the last key: a comment that a new key would take along to another place. */
    private boolean endsInComment() {
        List<MapNode.Entry> entries = file.header().entries();
        HeaderText header = file.headerText();
        int end = entries.isEmpty()
                ? header.span().start()
                : entries.get(entries.size() - 1).value().span().end();
        int line = header.text().indexOf('\n', Math.min(end, header.span().end()));
        return line >= 0
                && line < header.span().end()
                && !header.text().substring(line, header.span().end()).isBlank();
    }

    /** A view in which a component of other keys has no empty texts: a key that says nothing may go. */
    private static Value.Entries withoutBlanks(Value.Entries view, String component) {
        if (!(view.entries().get(component) instanceof Value.Entries map)) {
            return view;
        }
        Map<String, Value> kept = new LinkedHashMap<>(map.entries());
        kept.values()
                .removeIf(
                        value -> value instanceof Value.Text text && text.text().isEmpty());
        Map<String, Value> all = new LinkedHashMap<>(view.entries());
        if (kept.isEmpty()) {
            all.remove(component);
        } else {
            all.put(component, new Value.Entries(kept));
        }
        return new Value.Entries(all);
    }

    private Problem notReadBack(Value.Entries wanted, Value.Entries found) {
        String component = wanted.entries().keySet().stream()
                .filter(name -> !Objects.equals(
                        wanted.entries().get(name), found.entries().get(name)))
                .findFirst()
                .or(() -> found.entries().keySet().stream()
                        .filter(name -> !wanted.entries().containsKey(name))
                        .findFirst())
                .orElse("");
        return Problem.error(
                        NOT_READ_BACK,
                        Location.of(file.source(), file.headerText().fence()),
                        Message.of(
                                "Unexpected value of `{0}`, expected one that reads back as it was written", component))
                .withHint(Message.of(
                        "the dialect {0} has no way to say it",
                        file.frontMatter().dialect().toString()));
    }

    /**
     * The record as data, by the names of its components; what is absent is left out.
     *
     * @return the values
     * @throws ContentException if there is no record
     */
    public Value.Entries toValue() {
        return file.frontMatter().binder().view(value());
    }

    @Override
    public String toString() {
        return type.getSimpleName() + " of " + file;
    }
}

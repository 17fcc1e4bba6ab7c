package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.HeaderEdit;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.markdown.MarkdownBody;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One file as a rule sees it. Made for each rule and file; not to be kept.
 */
public final class FileContext {

    private final ContentFile file;
    private final String path;
    private final Dialect dialect;
    private final RuleSettings settings;
    private final Supplier<MarkdownBody> body;
    private final Consumer<Problem> sink;
    private final boolean fixes;

    /**
     * A view of a file; the validator makes these.
     *
     * @param file the file
     * @param path its path inside the site, with {@code /}
     * @param dialect the system that the site is for
     * @param settings the rule's options for this file
     * @param body the body, parsed when first asked for
     * @param sink where findings go
     * @param fixes whether fixes are wanted; if not, {@link #fix} makes none, which saves its work
     */
    public FileContext(
            ContentFile file,
            String path,
            Dialect dialect,
            RuleSettings settings,
            Supplier<MarkdownBody> body,
            Consumer<Problem> sink,
            boolean fixes) {
        this.file = Objects.requireNonNull(file, "file");
        this.path = Objects.requireNonNull(path, "path");
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.body = Objects.requireNonNull(body, "body");
        this.sink = Objects.requireNonNull(sink, "sink");
        this.fixes = fixes;
    }

    /**
     * The file.
     *
     * @return the file; its header may be absent, but it is not broken
     */
    public ContentFile file() {
        return file;
    }

    /**
     * The file's path inside the site.
     *
     * @return such as {@code posts/hello.md}
     */
    public String path() {
        return path;
    }

    /**
     * The system that the site is for.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * The rule's options for this file.
     *
     * @return the settings
     */
    public RuleSettings settings() {
        return settings;
    }

    /**
     * The body, parsed when first asked for.
     *
     * @return the body
     */
    public MarkdownBody body() {
        return body.get();
    }

    /**
     * The folder of the file on disk.
     *
     * @return the folder, or empty for files from memory
     */
    public Optional<Path> folder() {
        return file.path().map(Path::toAbsolutePath).map(Path::getParent);
    }

    /**
     * The entries of the top level.
     *
     * @return the entries in order
     */
    public List<MapNode.Entry> entries() {
        return file.header().entries();
    }

    /**
     * The entry of a top-level key; upper and lower case count as the dialect counts them.
     *
     * @param key the key
     * @return the last such entry, or empty
     */
    public Optional<MapNode.Entry> entry(String key) {
        return in(file.header(), key);
    }

    /**
     * A value that stands for a field of the dialect, and where.
     *
     * @param path its key path
     * @param key how the dialect reads it
     * @param entry key and value
     */
    public record Found(KeyPath path, DialectKey key, MapNode.Entry entry) {

        /**
         * The value.
         *
         * @return the node
         */
        public Node value() {
            return entry.value();
        }
    }

    /**
     * The values that the header has for a field, under every key that the dialect knows for it.
     *
     * @param field what is looked for
     * @return keys and values, in the dialect's order
     */
    public List<Found> all(Field field) {
        List<Found> found = new ArrayList<>();
        for (DialectKey key : dialect.keys(field)) {
            find(key).ifPresent(found::add);
        }
        return found;
    }

    /**
     * The value that counts for a field.
     *
     * @param field what is looked for
     * @return the first key of the dialect's order that is there, or empty
     */
    public Optional<Found> first(Field field) {
        return dialect.keys(field).stream().flatMap(key -> find(key).stream()).findFirst();
    }

    private Optional<Found> find(DialectKey key) {
        MapNode map = file.header();
        KeyPath path = KeyPath.root();
        Optional<MapNode.Entry> entry = Optional.empty();
        for (KeyPath.Segment segment : key.path().segments()) {
            if (map == null || !(segment instanceof KeyPath.Key name)) {
                return Optional.empty();
            }
            entry = in(map, name.name());
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            path = path.key(Objects.requireNonNullElse(entry.get().name(), name.name()));
            map = entry.get().value() instanceof MapNode child ? child : null;
        }
        KeyPath at = path;
        return entry.map(one -> new Found(at, key, one));
    }

    private Optional<MapNode.Entry> in(MapNode map, String name) {
        Optional<MapNode.Entry> exact = map.entry(name);
        if (exact.isPresent() || !dialect.ignoresCase()) {
            return exact;
        }
        List<MapNode.Entry> entries = map.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (name.equalsIgnoreCase(entries.get(i).name())) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * What a scalar means in the header's own format.
     *
     * @param scalar a scalar of the header
     * @return the value
     */
    public Value resolve(ScalarNode scalar) {
        return file.valueOf(scalar);
    }

    /**
     * Begins a finding.
     *
     * @param span the characters meant
     * @param path the value they belong to
     * @param template the English sentence: what is there and what was expected
     * @param arguments its arguments
     * @return a problem with the rule's id, to be given to {@link #report}
     */
    public Problem problem(Span span, KeyPath path, String template, Object... arguments) {
        return Problem.of(
                settings.info().id(),
                settings.info().severity().orElse(Severity.WARNING),
                new Location(file.source(), span, path),
                Message.of(template, arguments));
    }

    /**
     * Reports a finding.
     *
     * @param problem made by {@link #problem}; severity and suppression follow the configuration
     */
    public void report(Problem problem) {
        sink.accept(problem);
    }

    /**
     * A fix that edits the header.
     *
     * @param applicability who may apply it
     * @param title what it does
     * @param edit the changes
     * @return the fix, or empty if the edit cannot be made without harm or changes nothing
     */
    public Optional<Fix> fix(Applicability applicability, Message title, UnaryOperator<HeaderEdit> edit) {
        if (!fixes) {
            return Optional.empty();
        }
        return edit.apply(file.edit())
                .tryApply()
                .file()
                .filter(edited -> edited != file)
                .map(edited -> new Fix(title, applicability, TextDifference.between(file.text(), edited.text())));
    }

    /**
     * A fix that edits the text.
     *
     * @param applicability who may apply it
     * @param title what it does
     * @param edits the edits
     * @return the fix
     */
    public Optional<Fix> fix(Applicability applicability, Message title, TextEdits edits) {
        return edits.isEmpty() || !fixes ? Optional.empty() : Optional.of(new Fix(title, applicability, edits));
    }
}

package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.HeaderEdit;
import io.github.frontmatter4j.bind.DateReading;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.format.HeaderFormat;
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
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One file as a rule sees it. Rules are asked one behind the other, with the same context; it is not to be kept.
 */
public final class FileContext {

    private final FileView view;
    private final @Nullable Consumer<Problem> sink;
    private final @Nullable BiConsumer<Fix, HeaderEdit.Result> copies;
    private RuleSettings settings;
    private boolean wholeHeader;
    private boolean allNames;
    private long fields;
    /** The keys that were looked up, as the bits of their names. */
    private long keys;

    /**
     * A view of a file; the validator makes these.
     *
     * @param file the file
     * @param path its path inside the site, with {@code /}
     * @param dialect the system that the site is for
     * @param settings the options of the first rule for this file
     * @param sink where findings go
     * @param copies told of each fix that edits the header and of the edit that it is; if there is nobody to tell,
     *     {@link #fix} makes none, which saves its work
     */
    public FileContext(
            ContentFile file,
            String path,
            Dialect dialect,
            RuleSettings settings,
            Consumer<Problem> sink,
            @Nullable BiConsumer<Fix, HeaderEdit.Result> copies) {
        this(
                new FileView(
                        Objects.requireNonNull(file, "file"),
                        Objects.requireNonNull(path, "path"),
                        Objects.requireNonNull(dialect, "dialect")),
                Objects.requireNonNull(settings, "settings"),
                Objects.requireNonNull(sink, "sink"),
                copies);
    }

    private FileContext(
            FileView view,
            RuleSettings settings,
            @Nullable Consumer<Problem> sink,
            @Nullable BiConsumer<Fix, HeaderEdit.Result> copies) {
        this.view = view;
        this.settings = settings;
        this.sink = sink;
        this.copies = copies;
    }

    /**
     * Goes over to another rule, for the validator: what was looked up for one is not looked up again for the other.
     *
     * @param other the other rule's options
     */
    public void next(RuleSettings other) {
        settings = Objects.requireNonNull(other, "other");
        wholeHeader = false;
        allNames = false;
        fields = 0;
        keys = 0;
    }

    /**
     * The same file for another rule, to see what it looks at: what it finds goes nowhere, and there are no fixes.
     *
     * @param other the other rule's options
     * @return a context to be asked later for what the rule has looked at
     */
    public FileContext onlyLooking(RuleSettings other) {
        return new FileContext(view, Objects.requireNonNull(other, "other"), null, null);
    }

    /**
     * Another version of the file, to prove a fix: there are no further fixes in it.
     *
     * @param other the other version
     * @param to where findings go
     * @return a context for the same rule
     */
    public FileContext mended(ContentFile other, Consumer<Problem> to) {
        return new FileContext(view.copy(other), settings, Objects.requireNonNull(to, "to"), null);
    }

    /**
     * A copy of the file whose header was edited by path, to prove a fix: there are no further fixes in it.
     *
     * @param copy the copy; it need not have the body
     * @param edits what was done in the header
     * @param to where findings go
     * @return a context for the same rule
     */
    public FileContext edited(ContentFile copy, TextEdits edits, Consumer<Problem> to) {
        return new FileContext(view.copy(copy, edits), settings, Objects.requireNonNull(to, "to"), null);
    }

    /**
     * What the rule has looked at until now.
     *
     * @return a context that can be asked for it when another rule has its turn here
     */
    public FileContext looked() {
        FileContext looked = onlyLooking(settings);
        looked.wholeHeader = wholeHeader;
        looked.allNames = allNames;
        looked.fields = fields;
        looked.keys = keys;
        return looked;
    }

    /**
     * Whether the rule has looked, in this view, at one of some keys of the top level or at the header as a whole. If it has
     * not, it finds the same in a file in which only the values of these keys are others.
     *
     * @param top names of keys
     * @param others whether there are other names now, or in another order
     * @return false only if nothing was looked up that could depend on them
     */
    public boolean hasLookedAt(List<String> top, boolean others) {
        return wholeHeader
                || (allNames && others)
                || (fields != 0 && (fields & view.fieldsUnder(top)) != 0)
                || (keys != 0 && (keys & view.marksOf(top)) != 0);
    }

    /**
     * The file.
     *
     * @return the file; its header may be absent, but it is not broken
     */
    public ContentFile file() {
        wholeHeader = true;
        return view.file();
    }

    /**
     * The file up to its body, with both fences; offsets are those of the file.
     *
     * @return the text
     */
    public String head() {
        wholeHeader = true;
        return view.head();
    }

    /**
     * Whether the file up to its body may hold one of some characters; to be asked before {@link #head()} by a rule about
     * something that cannot be without them, since looking at the bytes makes no text.
     *
     * @param characters any characters; beside ASCII best signs and blanks, since letters of the East are not looked for
     * @return false only if it holds none of them
     */
    public boolean headHasAny(String characters) {
        wholeHeader = true;
        return view.headHasAny(characters);
    }

    /**
     * The format of the header.
     *
     * @return the format, or empty if there is no header
     */
    public Optional<HeaderFormat> format() {
        return view.file().headerFormat();
    }

    /**
     * Whether the header is written in a format.
     *
     * @param id such as {@code yaml}
     * @return true if it is
     */
    public boolean isFormat(String id) {
        return view.file().format().equals(id);
    }

    /**
     * The file's path inside the site.
     *
     * @return such as {@code posts/hello.md}
     */
    public String path() {
        return view.path();
    }

    /**
     * The system that the site is for.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return view.dialect();
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
        return view.parsedBody();
    }

    /**
     * Whether the body, as it is written, may hold one of some characters; to be asked before {@link #body()} by a rule about
     * something that cannot be without them, since looking costs much less than reading Markdown.
     *
     * @param characters ASCII characters
     * @return false only if the body is UTF-8 and holds none of them
     */
    public boolean bodyHasAny(String characters) {
        return view.bodyBytes().hasAny(characters);
    }

    /**
     * Whether the body may have a heading; to be asked before {@link #body()} by a rule about headings.
     *
     * @param level from 1 to 6
     * @return false only if there is none of this level
     */
    public boolean bodyMayHaveHeading(int level) {
        return view.bodyMarks().hasHeading(level);
    }

    /**
     * Whether the body may have a link to a place in itself, as in {@code (#name)}; to be asked before {@link #body()}.
     *
     * @return false only if there is no such link
     */
    public boolean bodyMayLinkToItself() {
        return view.bodyMarks().hasInnerLink();
    }

    /**
     * Whether the body may have a link to a content file of the site, or a reference to a page of it; to be asked before
     * {@link #body()}.
     *
     * @return false only if there is none
     */
    public boolean bodyMayLinkToContent() {
        return view.bodyMarks().hasContentLink();
    }

    /**
     * Whether the body may have an image whose address does not begin with {@code http:} or {@code https:}; to be asked
     * before {@link #body()}.
     *
     * @return false only if there is none
     */
    public boolean bodyMayHaveLocalImage() {
        return view.bodyMarks().hasLocalImage();
    }

    /**
     * Whether the body may have an image without a text for who cannot see it; to be asked before {@link #body()}.
     *
     * @return false only if all images have one, or there is none
     */
    public boolean bodyMayHaveUnnamedImage() {
        return view.bodyMarks().hasUnnamedImage();
    }

    /**
     * Whether the body may have a comment, as in {@code <!-- more -->}.
     *
     * @return false only if there is none
     */
    public boolean bodyMayHaveComment() {
        return view.bodyMarks().hasComment();
    }

    /**
     * Whether the bytes of the body are UTF-8.
     *
     * @return false if {@link ContentFile#bodyProblem()} has something to say
     */
    public boolean isBodyUtf8() {
        return view.bodyBytes().isUtf8();
    }

    /**
     * The folder of the file on disk.
     *
     * @return the folder, or empty for files from memory
     */
    public Optional<Path> folder() {
        Path path = view.file().path().orElse(null);
        return path == null
                ? Optional.empty()
                : Optional.ofNullable(path.toAbsolutePath().getParent());
    }

    /**
     * The entries of the top level.
     *
     * @return the entries in order
     */
    public List<MapNode.Entry> entries() {
        wholeHeader = true;
        return view.header().entries();
    }

    /**
     * The names of the top level.
     *
     * @return the names that are text, in order
     */
    public List<String> names() {
        allNames = true;
        return view.keys().names();
    }

    /**
     * The entry of a top-level key; upper and lower case count as the dialect counts them.
     *
     * @param key the key
     * @return the last such entry, or empty
     */
    public Optional<MapNode.Entry> entry(String key) {
        keys |= HeaderKeys.mark(key);
        return Optional.ofNullable(view.keys().top(key));
    }

    /** A value that stands for a field of the dialect, and where. */
    public static final class Found {
        private final DialectKey key;
        private final MapNode.Entry entry;
        private @Nullable KeyPath path;

        Found(DialectKey key, MapNode.Entry entry, @Nullable KeyPath path) {
            this.key = key;
            this.entry = entry;
            this.path = path;
        }

        /**
         * Where it stands.
         *
         * @return its key path
         */
        public KeyPath path() {
            KeyPath known = path;
            if (known == null) {
                known = KeyPath.of(String.valueOf(entry.name()));
                path = known;
            }
            return known;
        }

        /**
         * How the dialect reads it.
         *
         * @return the dialect's key
         */
        public DialectKey key() {
            return key;
        }

        /**
         * Key and value as they are written.
         *
         * @return the entry
         */
        public MapNode.Entry entry() {
            return entry;
        }

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
        fields |= 1L << field.ordinal();
        return view.all(field);
    }

    /**
     * A date of the header, as it is read for all rules once.
     *
     * @param found key and value
     * @param scalar the value as it is written
     * @param value what it means in the header's own format
     * @param reading what it says as a date, or why it says none
     */
    public record FoundDate(Found found, ScalarNode scalar, Value value, DateReading reading) {

        /**
         * Where it stands.
         *
         * @return its key path
         */
        public KeyPath path() {
            return found.path();
        }
    }

    /**
     * The values of the fields for dates that are single values, say something, and are not written in the forms that leave
     * no question: a day that exists, alone or with a time and its zone. {@code published: true} is no date.
     *
     * @return the dates: of publication, of the last change, from when and until when the page is shown
     */
    public List<FoundDate> unusualDates() {
        fields |= FileView.DATES;
        return view.unusualDates();
    }

    /**
     * The value that counts for a field.
     *
     * @param field what is looked for
     * @return the first key of the dialect's order that is there, or empty
     */
    public Optional<Found> first(Field field) {
        List<Found> all = all(field);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /**
     * What a scalar means in the header's own format.
     *
     * @param scalar a scalar of the header
     * @return the value
     */
    public Value resolve(ScalarNode scalar) {
        return view.file().valueOf(scalar);
    }

    /**
     * A value as it is written.
     *
     * @param node a value that was looked up here, or a part of one
     * @return its characters, with quotes and brackets
     */
    public String written(Node node) {
        return view.file().source().slice(node.span());
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
                new Location(view.file().source(), span, path),
                Message.of(template, arguments));
    }

    /**
     * Reports a finding.
     *
     * @param problem made by {@link #problem}; severity and suppression follow the configuration
     */
    public void report(Problem problem) {
        if (sink != null) {
            sink.accept(problem);
        }
    }

    /**
     * Reports a finding with its fix.
     *
     * @param problem made by {@link #problem}; severity and suppression follow the configuration
     * @param fix what mends it, or empty if there is nothing
     */
    public void report(Problem problem, Optional<Fix> fix) {
        report(fix.isPresent() ? problem.withFix(fix.get()) : problem);
    }

    /**
     * A fix that edits the header.
     *
     * @param applicability who may apply it
     * @param title what it does
     * @param changes what is to be different, in order
     * @return the fix, or empty if a change cannot be made without harm or nothing differs
     */
    public Optional<Fix> fix(Applicability applicability, Message title, HeaderChange... changes) {
        if (copies == null) {
            return Optional.empty();
        }
        HeaderEdit edit = view.withoutBody().edit();
        for (HeaderChange change : changes) {
            edit.add(change);
        }
        return fix(applicability, title, edit);
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
        return copies == null
                ? Optional.empty()
                : fix(applicability, title, edit.apply(view.withoutBody().edit()));
    }

    private Optional<Fix> fix(Applicability applicability, Message title, HeaderEdit edit) {
        ContentFile file = view.withoutBody();
        HeaderEdit.Result result = edit.tryApply();
        ContentFile edited = result.file().orElse(file);
        if (copies == null || edited == file) {
            return Optional.empty();
        }
        Fix fix = new Fix(title, applicability, SmallestEdit.of(file, result.edits()));
        copies.accept(fix, result);
        return Optional.of(fix);
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
        return edits.isEmpty() || copies == null ? Optional.empty() : Optional.of(new Fix(title, applicability, edits));
    }
}

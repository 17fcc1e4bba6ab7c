package io.github.frontmatter4j;

import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.Resolution;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.Position;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read: its bytes, its front matter as a tree with places, its body, and what is wrong with it. Reading
 * never fails for content; a broken header is a list of problems. Immutable and thread-safe.
 *
 * <pre>{@code
 * ContentFile file = FrontMatter.standard().parse("hello.md", "---\ntitle: Hello\n---\nBody\n");
 * file.data().toJava(); // {title=Hello}
 * ContentFile edited = file.edit().set("title", "Hello again").apply();
 * edited.text(); // ---\ntitle: Hello again\n---\nBody\n
 * }</pre>
 */
public final class ContentFile {

    private final FrontMatter frontMatter;
    private final SourceText source;
    private final @Nullable Origin origin;
    private final boolean data;
    /** Null until somebody asks: an edit that was proven by its own lines need not be read as a whole. */
    private volatile @Nullable Parts parts;

    /**
     * Everything that reading found; only {@link FrontMatter} makes files.
     *
     * @param edited what gives the map if nobody has asked for it yet
     */
    record Parts(
            HeaderState state,
            @Nullable HeaderFormat format,
            HeaderText header,
            @Nullable MapNode map,
            @Nullable EditedHeader edited,
            boolean separable,
            int bodyByte,
            boolean editable,
            List<Problem> problems) {
        Parts {
            problems = List.copyOf(problems);
        }

        /** What would be found in a file with another header of the same kind, in which nothing is wrong. */
        Parts standingIn(HeaderText other, @Nullable MapNode root, int bodyBegin) {
            return new Parts(state, format, other, root, null, separable, bodyBegin, editable, List.of());
        }

        /** What would be found after an edit that leaves nothing wrong. */
        Parts after(EditedHeader edit) {
            int bodyBegin = bodyByte + edit.grownBytes();
            return new Parts(state, format, edit.text(), null, edit, separable, bodyBegin, editable, List.of());
        }
    }

    /** Where a file was read from and what stood there. */
    record Origin(Path path, SourceText bytes) {}

    ContentFile(
            FrontMatter frontMatter, SourceText source, @Nullable Origin origin, boolean data, @Nullable Parts parts) {
        this.frontMatter = frontMatter;
        this.source = source;
        this.origin = origin;
        this.data = data;
        this.parts = parts;
    }

    /** A file after an edit that was proven by its own lines. */
    ContentFile(SourceText source, EditedHeader edited) {
        this(edited.before().frontMatter, source, edited.before().origin, edited.before().data, edited.parts());
    }

    private Parts parts() {
        Parts known = parts;
        if (known == null) {
            known = frontMatter.partsOf(source, data);
            parts = known;
        }
        return known;
    }

    /**
     * The bytes and lines of the file.
     *
     * @return the source
     */
    public SourceText source() {
        return source;
    }

    /**
     * Where the file lies.
     *
     * @return the path it was read from, or empty for text from memory
     */
    public Optional<Path> path() {
        return Optional.ofNullable(origin).map(Origin::path);
    }

    /**
     * What stands where front matter would be.
     *
     * @return the state
     */
    public HeaderState state() {
        return parts().state();
    }

    /**
     * The format of the header.
     *
     * @return {@code yaml}, {@code toml}, {@code json}, or {@code none} if there is no header
     */
    public String format() {
        HeaderFormat known = parts().format();
        return known == null ? "none" : known.id();
    }

    /**
     * The format's implementation, for tools that need to know what scalars mean.
     *
     * @return the format, or empty if there is no header
     */
    public Optional<HeaderFormat> headerFormat() {
        return Optional.ofNullable(parts().format());
    }

    /**
     * The header as a tree. Empty front matter, absent front matter and a broken header all give a map without entries.
     *
     * @return the map of keys and values
     */
    public MapNode header() {
        MapNode known = root();
        return known != null
                ? known
                : new MapNode(Span.at(headerSpan().start()), CollectionStyle.BLOCK, List.of(), null);
    }

    /**
     * The characters between the fences.
     *
     * @return the span; empty at the beginning of the file if there is no header
     */
    public Span headerSpan() {
        return parts().header().span();
    }

    /**
     * The characters of the body. Decodes the body.
     *
     * @return from behind the closing fence's line end to the end of the file
     */
    public Span bodySpan() {
        int length = source.length();
        return new Span(bodyStart(), length);
    }

    /**
     * Where the body begins in the bytes.
     *
     * @return 0-based byte offset; with the bytes before it, the header can be read without decoding the body
     */
    public int bodyByteOffset() {
        return parts().bodyByte();
    }

    /**
     * The body as text.
     *
     * @return a copy; bytes that are not UTF-8 show as U+FFFD
     */
    public String body() {
        return source.slice(bodySpan());
    }

    /**
     * The whole file as text.
     *
     * @return the text; bytes that are not UTF-8 show as U+FFFD
     */
    public String text() {
        return source.text();
    }

    /**
     * The node at a path; aliases on the way are followed.
     *
     * @param path the way to it
     * @return the node, or empty if nothing stands there
     */
    public Optional<Node> get(KeyPath path) {
        return Optional.ofNullable(TreePath.find(header(), path));
    }

    /**
     * The node at a path. A key that is spelled exactly like the path, dots and brackets included, is taken first.
     *
     * @param path such as {@code menu.main.weight}, {@code tags[0]} or {@code ms.date}
     * @return the node, or empty if nothing stands there
     * @throws IllegalArgumentException if the text is not a path
     */
    public Optional<Node> get(String path) {
        return get(resolve(path));
    }

    /**
     * The path that a text means in this file: longest existing keys are taken first, so that {@code ms.date} finds the
     * key {@code ms.date}.
     *
     * @param path the written form
     * @return the path
     * @throws IllegalArgumentException if the text is not a path
     */
    public KeyPath resolve(String path) {
        return TreePath.resolve(header(), path);
    }

    /**
     * Where the value of a path begins.
     *
     * @param path the way to it
     * @return line and column, 1-based, or empty if nothing stands there
     * @throws IllegalArgumentException if the text is not a path
     */
    public Optional<Position> positionOf(String path) {
        return get(path).map(node -> source.positionOf(node.span().start()));
    }

    /**
     * What the header means in its format's own reading (for YAML: the core schema of version 1.2; dates are text).
     *
     * @return the values
     */
    public Value.Entries data() {
        HeaderFormat known = parts().format();
        MapNode map = root();
        return known == null || map == null ? new Value.Entries(Map.of()) : known.resolve(map);
    }

    /**
     * What a node of this file means in its format's own reading.
     *
     * @param node a node of {@link #header()}
     * @return the value
     */
    public Value valueOf(Node node) {
        HeaderFormat known = parts().format();
        if (known == null) {
            throw new IllegalArgumentException("Unexpected node, expected one of this file, which has no header");
        }
        return node instanceof ScalarNode scalar ? known.resolve(scalar) : Resolution.of(node, known::resolve);
    }

    /**
     * Everything that was found wrong while reading: fences, encoding, syntax, duplicate keys.
     *
     * @return the problems in the order of the file
     */
    public List<Problem> problems() {
        return parts().problems();
    }

    /**
     * A warning if the body is not UTF-8. Its bytes stay what they are in every edit of the header. Decodes the body.
     *
     * @return the problem at the first character that is no text; empty if there is none, or if {@link #problems()} says that
     *     the file itself is not UTF-8
     */
    public Optional<Problem> bodyProblem() {
        OptionalInt bad = source.malformedAt();
        if (bad.isEmpty() || bad.getAsInt() < parts().bodyByte() || isEncodingReported()) {
            return Optional.empty();
        }
        int offset = source.lengthOf(0, bad.getAsInt()).orElse(bodyStart());
        Span span = new Span(offset, Math.min(offset + 1, source.length()));
        return Optional.of(Problem.warning(
                        new ProblemId("encoding/body-not-utf-8"),
                        Location.of(source, span),
                        Message.of(
                                "Unexpected byte 0x{0} at byte offset {1}, expected UTF-8",
                                String.format(Locale.ROOT, "%02X", source.byteAt(bad.getAsInt())),
                                Integer.toString(bad.getAsInt())))
                .withHint(Message.of("save the file as UTF-8; until then the body can be kept but not read")));
    }

    private boolean isEncodingReported() {
        for (Problem problem : problems()) {
            if (problem.severity() == Severity.ERROR && problem.id().value().startsWith("encoding/")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The header as a record. Never fails for content: what does not fit is among the problems, and the record is there
     * if it could be made all the same.
     *
     * @param type the record, or a sealed interface of records
     * @param <T> the type
     * @return the record, if there is one, and its problems
     * @throws IllegalArgumentException if the type cannot be read at all; the message says what to change
     */
    public <T> Content<T> as(Class<T> type) {
        return Content.of(this, type);
    }

    /**
     * Begins to change the header. Nothing happens to this file: {@link HeaderEdit#apply()} gives another one.
     *
     * @return an edit without changes
     */
    public HeaderEdit edit() {
        return new HeaderEdit(this);
    }

    /**
     * The same file with other bytes, read again: for edits of the body or of broken headers, which no
     * {@link HeaderEdit} can make. {@link #save()} still knows what stood on the disk.
     *
     * @param edited the new bytes, for example from {@code TextEdits.applyTo}
     * @return the file that these bytes give
     */
    public ContentFile withSource(SourceText edited) {
        return edited.sameBytes(source) ? this : frontMatter.reread(this, edited);
    }

    /**
     * The same front matter in a file that ends where the body would begin, for edits of the header that are only tried: none
     * of their copies then holds the body. Places, problems and what an edit gives are the same.
     *
     * @return a file of the same name without a body; this file if it has none, or if what stands there counts for an edit:
     *     without front matter, with problems, and near to the {@linkplain Limits#fileBytes() limit of files}
     */
    public ContentFile withoutBody() {
        Parts own = parts();
        MapNode root = root();
        boolean apart = root != null
                && own.problems().isEmpty()
                && own.bodyByte() < source.byteLength()
                && source.byteLength() <= frontMatter.limits().fileBytes() / 2;
        if (!apart) {
            return this;
        }
        SourceText head = source.first(own.bodyByte());
        HeaderText header =
                HeaderText.of(head, own.header().from(), own.header().to());
        return new ContentFile(frontMatter, head, origin, data, own.standingIn(header, root, own.bodyByte()));
    }

    /**
     * The same keys and values under a header in another format, with the comments that the new format can hold; the bytes
     * of the body stay. A file without front matter, or in that format already, stays what it is.
     *
     * <pre>{@code
     * ContentFile toml = file.toFormat("toml").file();
     * }</pre>
     *
     * @param format {@code yaml}, {@code toml}, {@code json} or one that was added
     * @return the new file, and every value and comment that the new format cannot hold
     * @throws ContentException if the front matter cannot be read
     * @throws IllegalArgumentException if the format is not known
     */
    public Conversion toFormat(String format) {
        return HeaderConversion.convert(this, frontMatter.formatNamed(format));
    }

    /**
     * The same file under another name, for messages and reports that are read elsewhere. Where it lies stays as it is. A
     * file that was too large to be read keeps its name.
     *
     * @param name how problems are to call it
     * @return this file if that is its name already, or a copy, read again
     */
    public ContentFile named(String name) {
        boolean unread = source.byteLength() == 0 && !problems().isEmpty();
        return unread || name.equals(source.name())
                ? this
                : frontMatter.reread(this, SourceText.of(name, source.bytes()));
    }

    /**
     * Writes the file where it was read from, if its bytes differ from those on disk. The bytes go to a temporary file
     * beside the target, are synced, and replace it in one move; permissions stay and symbolic links are followed.
     *
     * @return false if nothing had to be written, so that the file was not touched
     * @throws IOException if the file cannot be written, or somebody else changed it since it was read
     * @throws IllegalStateException if the file came from memory; use {@link #saveTo(Path)}
     */
    public boolean save() throws IOException {
        Origin known = origin;
        if (known == null) {
            throw new IllegalStateException("Unexpected save of a text from memory, expected saveTo(path)");
        }
        return FileStore.replace(known.path(), known.bytes(), source);
    }

    /**
     * Writes the file to a path, which may exist or not; otherwise like {@link #save()}.
     *
     * @param target where to
     * @return false if the target already had these bytes
     * @throws IOException if the file cannot be written
     */
    public boolean saveTo(Path target) throws IOException {
        return FileStore.write(target, source);
    }

    private int bodyStart() {
        return source.lengthOf(0, parts().bodyByte()).orElse(0);
    }

    HeaderText headerText() {
        return parts().header();
    }

    @Nullable
    MapNode root() {
        Parts own = parts();
        EditedHeader edit = own.edited();
        if (edit == null) {
            return own.map();
        }
        MapNode moved = edit.root();
        Parts read =
                moved == null ? frontMatter.partsOf(source, data) : own.standingIn(own.header(), moved, own.bodyByte());
        parts = read;
        return read.map();
    }

    /** What reading would find in this file after an edit, if nothing is wrong then. */
    Parts after(EditedHeader edit) {
        return parts().after(edit);
    }

    FrontMatter frontMatter() {
        return frontMatter;
    }

    @Nullable
    Origin origin() {
        return origin;
    }

    boolean isData() {
        return data;
    }

    boolean isEditable() {
        return parts().editable();
    }

    boolean isSeparable() {
        return parts().separable();
    }

    @Override
    public String toString() {
        return source.name() + " (" + format() + " front matter: " + state() + ")";
    }
}

package io.github.frontmatter4j;

import io.github.frontmatter4j.bind.Converter;
import io.github.frontmatter4j.bind.ConverterFactory;
import io.github.frontmatter4j.bind.KeyNaming;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.internal.bind.RecordBinder;
import io.github.frontmatter4j.internal.json.JsonFormat;
import io.github.frontmatter4j.internal.scan.Envelope;
import io.github.frontmatter4j.internal.scan.EnvelopeScanner;
import io.github.frontmatter4j.internal.toml.TomlFormat;
import io.github.frontmatter4j.internal.yaml.YamlFormat;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads content files. Immutable and thread-safe: make one and keep it.
 *
 * <pre>{@code
 * FrontMatter frontMatter = FrontMatter.standard();
 * ContentFile file = frontMatter.parse("hello.md", "---\ntitle: Hello\n---\nBody\n");
 * }</pre>
 */
public final class FrontMatter {

    static final ProblemId TOO_LARGE = new ProblemId("file/too-large");
    static final ProblemId UNKNOWN_FORMAT = new ProblemId("header/unknown-format");
    static final ProblemId NOT_A_MAP = new ProblemId("header/not-a-map");

    private static final FrontMatter STANDARD = builder().build();

    private final Limits limits;
    private final Dialect dialect;
    private final Map<String, HeaderFormat> formats;
    private final List<HeaderFormat> others;
    private final RecordBinder binder;

    private FrontMatter(Builder builder) {
        this.limits = builder.limits;
        this.dialect = builder.dialect;
        this.binder =
                new RecordBinder(builder.dialect, builder.naming, builder.converters, builder.lookup, builder.zone);
        Map<String, HeaderFormat> known = new HashMap<>();
        known.put("yaml", new YamlFormat());
        known.put("toml", new TomlFormat());
        known.put("json", JsonFormat.braces());
        known.put("hexo-json", JsonFormat.bare());
        for (HeaderFormat format : builder.formats) {
            known.put(format.id(), format);
        }
        this.formats = Map.copyOf(known);
        this.others = List.copyOf(builder.formats);
    }

    /**
     * The settings that fit most sites: fences as Hugo accepts them, standard limits.
     *
     * @return a shared instance
     */
    public static FrontMatter standard() {
        return STANDARD;
    }

    /**
     * Begins with the standard settings.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The system whose rules are followed.
     *
     * @return the dialect; {@link Dialect#STANDARD} if none was set
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * Reads a file.
     *
     * @param path where it lies
     * @return the file; a broken header is among its problems
     * @throws IOException if the bytes cannot be read
     */
    public ContentFile parse(Path path) throws IOException {
        long size;
        byte[] bytes;
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            size = channel.size();
            bytes = FileStore.read(channel, size > limits.fileBytes() ? 0 : size);
        }
        // a pipe does not know its size
        SourceText source = SourceText.of(path.toString(), size == 0 ? Files.readAllBytes(path) : bytes);
        ContentFile.Origin origin = new ContentFile.Origin(path, source);
        boolean large = size > limits.fileBytes();
        return new ContentFile(this, source, origin, false, large ? tooLarge(source, size) : partsOf(source, false));
    }

    /**
     * Reads text from memory.
     *
     * @param name how problems call it
     * @param text the whole file
     * @return the file
     */
    public ContentFile parse(String name, String text) {
        return parse(SourceText.of(name, text));
    }

    /**
     * Reads a source from memory.
     *
     * @param source name and bytes
     * @return the file
     */
    public ContentFile parse(SourceText source) {
        return new ContentFile(this, source, null, false, partsOf(source, false));
    }

    /**
     * Reads YAML that is all header, without fences: a configuration or data file.
     *
     * @param source name and bytes
     * @return the file; its body is empty
     */
    public ContentFile parseData(SourceText source) {
        return new ContentFile(this, source, null, true, partsOf(source, true));
    }

    /**
     * Reads a file into a record.
     *
     * @param path where it lies
     * @param type the record, or a sealed interface of records
     * @param <T> the type
     * @return the record with the file behind it
     * @throws IOException if the bytes cannot be read
     * @throws ContentException if the file or a value is not what it should be, with all problems at once; use
     *     {@link ContentFile#as(Class)} to take what there is
     * @throws IllegalArgumentException if the type cannot be read at all; the message says what to change
     */
    public <T> Content<T> read(Path path, Class<T> type) throws IOException {
        return complete(parse(path).as(type));
    }

    /**
     * Reads text from memory into a record.
     *
     * @param name how problems call it
     * @param text the whole file
     * @param type the record, or a sealed interface of records
     * @param <T> the type
     * @return the record with the file behind it
     * @throws ContentException if the text or a value is not what it should be, with all problems at once
     * @throws IllegalArgumentException if the type cannot be read at all; the message says what to change
     */
    public <T> Content<T> read(String name, String text, Class<T> type) {
        return complete(parse(name, text).as(type));
    }

    /**
     * A new file from a record: keys in the order of its components, lists in lines, dates as {@code YYYY-MM-DD} or in
     * the dialect's form. What is as if absent is left out. Writing what was read from it gives the same file.
     *
     * @param name how problems call it
     * @param record any record that can be read
     * @param body the text below the header
     * @return the file, with a YAML header
     */
    public ContentFile create(String name, Object record, String body) {
        return create(name, record, "yaml", body);
    }

    /**
     * A new file from a record, in a format.
     *
     * @param name how problems call it
     * @param record any record that can be read
     * @param format {@code yaml}, {@code toml}, {@code json} or one that was added
     * @param body the text below the header
     * @return the file
     * @throws IllegalArgumentException if the format is not known
     */
    public ContentFile create(String name, Object record, String format, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return parse(Converting.source(name, formatNamed(format), binder.write(record), "\n", bytes));
    }

    /**
     * A file in the words of this reader's dialect: the record is written with its keys, dates and lists; the bytes of
     * the body stay.
     *
     * @param content what was read, with whatever dialect
     * @param format {@code yaml}, {@code toml}, {@code json} or one that was added
     * @return the new file, and what has no counterpart
     * @throws ContentException if there is no record
     * @throws IllegalArgumentException if the format is not known
     */
    public Conversion convert(Content<?> content, String format) {
        return Converting.convert(this, content, formatNamed(format));
    }

    HeaderFormat formatNamed(String id) {
        HeaderFormat format = formats.get(id);
        if (format == null) {
            throw new IllegalArgumentException("Unexpected format `" + id + "`, expected one of "
                    + String.join(", ", formats.keySet().stream().sorted().toList()));
        }
        return format;
    }

    private static <T> Content<T> complete(Content<T> content) {
        if (content.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new ContentException(content.problems());
        }
        return content;
    }

    RecordBinder binder() {
        return binder;
    }

    Limits limits() {
        return limits;
    }

    ContentFile reread(ContentFile file, SourceText edited) {
        return new ContentFile(this, edited, file.origin(), file.isData(), partsOf(edited, file.isData()));
    }

    HeaderFormat newHeaderFormat() {
        return Objects.requireNonNull(formats.get("yaml"));
    }

    private ContentFile.Parts tooLarge(SourceText source, long size) {
        Problem problem = Problem.error(
                        TOO_LARGE,
                        Location.of(source, Span.at(0)),
                        Message.of(
                                "Unexpected size: `{0}` is {1} here, expected at most {2}",
                                "fileBytes", Long.toString(size), Integer.toString(limits.fileBytes())))
                .withHint(
                        Message.of("raise the setting `{0}` of the limits if the file is to be trusted", "fileBytes"));
        HeaderText none = HeaderText.none(source);
        return new ContentFile.Parts(HeaderState.BROKEN, null, none, null, null, false, 0, false, List.of(problem));
    }

    /** Everything there is to know of a file; in a data file all text is header. */
    ContentFile.Parts partsOf(SourceText source, boolean data) {
        if (source.byteLength() > limits.fileBytes()) {
            return tooLarge(source, source.byteLength());
        }
        HeaderText whole = data ? HeaderText.whole(source) : null;
        return parts(
                source,
                whole != null && whole.isText()
                        ? Envelope.allHeader(whole)
                        : EnvelopeScanner.scan(source, dialect.fences(), others));
    }

    private ContentFile.Parts parts(SourceText source, Envelope envelope) {
        HeaderText text = envelope.header();
        List<Problem> problems = envelope.problems();
        HeaderFormat format = null;
        HeaderState state = envelope.editable() ? HeaderState.ABSENT : HeaderState.BROKEN;
        MapNode map = null;
        ParsedHeader parsed = null;
        String id = envelope.format();
        if (id != null) {
            HeaderFormat known = formats.get(id);
            parsed = known == null ? null : known.readBytes(text, limits).orElse(null);
            if (parsed == null && !text.isText()) {
                return parts(source, EnvelopeScanner.undecodable(source));
            }
            if (known == null) {
                problems = joined(problems, List.of(unknownFormat(text, id)));
            } else {
                parsed = parsed == null ? known.read(text, limits) : parsed;
                problems = joined(problems, parsed.problems());
                Node root = parsed.root();
                if (root instanceof MapNode found) {
                    map = found;
                    int left = limits.problems() - problems.size();
                    problems = joined(problems, DuplicateKeys.in(text, found, known, left));
                } else if (root != null) {
                    problems = joined(problems, List.of(notAMap(text, root)));
                }
            }
            format = known;
            state = state(parsed, map, text);
        }
        return new ContentFile.Parts(
                state,
                format,
                text,
                map,
                null,
                parsed != null && parsed.separable(),
                envelope.bodyByte(),
                envelope.editable(),
                problems);
    }

    private static List<Problem> joined(List<Problem> first, List<Problem> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<Problem> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static HeaderState state(@Nullable ParsedHeader parsed, @Nullable MapNode map, HeaderText text) {
        if (parsed == null || !parsed.wellFormed() || (parsed.root() != null && map == null)) {
            return HeaderState.BROKEN;
        } else if (map != null) {
            return HeaderState.PRESENT;
        }
        return text.header().isBlank() ? HeaderState.EMPTY : HeaderState.COMMENTS_ONLY;
    }

    private static Problem unknownFormat(HeaderText header, String id) {
        return Problem.error(
                UNKNOWN_FORMAT,
                header.at(header.span(), KeyPath.root()),
                Message.of("Unexpected front matter in `{0}`, expected a format that this reader knows", id));
    }

    private static Problem notAMap(HeaderText text, Node root) {
        return Problem.error(
                        NOT_A_MAP,
                        text.at(root.span(), KeyPath.root()),
                        Message.of("Unexpected header that is no map, expected lines of `key: value`"))
                .withHint(Message.of("if these lines are body, put a blank line before the first `---`"));
    }

    /** Collects settings; each may be set once. Not thread-safe. */
    public static final class Builder {
        private Limits limits = Limits.standard();
        private Dialect dialect = Dialect.STANDARD;
        private final List<HeaderFormat> formats = new ArrayList<>();
        private KeyNaming naming = KeyNaming.EXACT;
        private ZoneId zone = ZoneOffset.UTC;
        private final List<ConverterFactory> converters = new ArrayList<>();
        private MethodHandles.@Nullable Lookup lookup;

        private Builder() {}

        /**
         * The system whose habits are read and written: fences, names of keys, lists, words, dates.
         *
         * @param dialect the dialect; {@link Dialect#STANDARD} if not set
         * @return this builder
         */
        public Builder dialect(Dialect dialect) {
            this.dialect = Objects.requireNonNull(dialect, "dialect");
            return this;
        }

        /**
         * How components of records find their keys where no annotation says so.
         *
         * @param naming the rule; {@link KeyNaming#EXACT} if not set
         * @return this builder
         */
        public Builder naming(KeyNaming naming) {
            this.naming = Objects.requireNonNull(naming, "naming");
            return this;
        }

        /**
         * Reads and writes a type of your own. The first converter that fits is taken, before the standard ones.
         *
         * @param type the type
         * @param converter its converter
         * @param <C> the type
         * @return this builder
         */
        public <C> Builder converter(Class<C> type, Converter<C> converter) {
            return converters(ConverterFactory.of(type, converter));
        }

        /**
         * Reads and writes types of your own.
         *
         * @param factory asked for each type, before the standard converters
         * @return this builder
         */
        public Builder converters(ConverterFactory factory) {
            converters.add(Objects.requireNonNull(factory, "factory"));
            return this;
        }

        /**
         * Lets records be made that only their own code can see.
         *
         * @param lookup {@code MethodHandles.lookup()}, called where the records can be seen
         * @return this builder
         */
        public Builder lookup(MethodHandles.Lookup lookup) {
            this.lookup = Objects.requireNonNull(lookup, "lookup");
            return this;
        }

        /**
         * The zone of dates that have none, where a point in time is asked for.
         *
         * @param zone the zone of the site; UTC if not set, as in Hugo
         * @return this builder
         */
        public Builder zone(ZoneId zone) {
            this.zone = Objects.requireNonNull(zone, "zone");
            return this;
        }

        /**
         * How much a file may ask of the reader.
         *
         * @param limits the limits; {@link Limits#standard()} if not set
         * @return this builder
         */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Adds a format beside YAML, TOML and JSON. Its headers stand between lines that are exactly its two fences.
         *
         * @param format a format with an id and an opening fence of its own
         * @return this builder
         */
        public Builder format(HeaderFormat format) {
            formats.add(Objects.requireNonNull(format, "format"));
            return this;
        }

        /**
         * Makes the reader.
         *
         * @return an immutable reader
         */
        public FrontMatter build() {
            return new FrontMatter(this);
        }
    }
}

package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.markdown.MarkdownBody;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One file as all rules look things up in it; what one rule has looked up, the next one finds ready. */
final class FileView {

    private static final int FIELDS = Field.values().length;

    private static final List<Field> DATE_FIELDS =
            List.of(Field.DATE, Field.UPDATED, Field.PUBLISH_DATE, Field.EXPIRY_DATE);

    /** The fields of {@link #unusualDates()}, as bits. */
    static final long DATES = bits(DATE_FIELDS);

    private final ContentFile file;
    /** The file as it was, if this is a copy in which some edits were made in the header. */
    private final @Nullable FileView before;

    private final TextEdits edits;
    private final String path;
    private final Dialect dialect;
    private @Nullable HeaderKeys keys;
    private final @Nullable List<FileContext.Found>[] all;
    private @Nullable List<String> lastKeys;
    private long fieldsOfLastKeys;
    private long marksOfLastKeys;
    private @Nullable ContentFile withoutBody;
    private @Nullable MarkdownBody parsed;
    private @Nullable ByteScan headBytes;
    private @Nullable ByteScan bodyBytes;
    private @Nullable BodyMarks marks;
    private @Nullable List<FileContext.FoundDate> dates;

    FileView(ContentFile file, String path, Dialect dialect) {
        this(file, null, TextEdits.none(), path, dialect);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private FileView(ContentFile file, @Nullable FileView before, TextEdits edits, String path, Dialect dialect) {
        this.file = file;
        this.before = before;
        this.edits = edits;
        this.path = path;
        this.dialect = dialect;
        this.all = (List<FileContext.Found>[]) new List[FIELDS];
    }

    /** Another version of the file. */
    FileView copy(ContentFile other) {
        return new FileView(other, path, dialect);
    }

    /** A copy with other entries in its header. */
    FileView copy(ContentFile edited, TextEdits made) {
        return new FileView(edited, this, made, path, dialect);
    }

    ContentFile file() {
        return file;
    }

    String path() {
        return path;
    }

    /** The file on whose copies edits of the header are tried. */
    ContentFile withoutBody() {
        ContentFile known = withoutBody;
        if (known == null) {
            // its text is needed for the first edit, and that of the file for the report
            head();
            known = file.withoutBody();
            withoutBody = known;
        }
        return known;
    }

    MarkdownBody parsedBody() {
        MarkdownBody known = parsed;
        if (known == null) {
            known = MarkdownBody.of(file);
            parsed = known;
        }
        return known;
    }

    HeaderKeys keys() {
        HeaderKeys known = keys;
        if (known == null) {
            known = new HeaderKeys(file.header(), dialect.ignoresCase());
            keys = known;
        }
        return known;
    }

    List<FileContext.FoundDate> unusualDates() {
        List<FileContext.FoundDate> known = dates;
        if (known == null) {
            known = List.of();
            for (int i = 0; i < DATE_FIELDS.size(); i++) {
                List<FileContext.Found> found = all(DATE_FIELDS.get(i));
                for (int j = 0; j < found.size(); j++) {
                    FileContext.FoundDate date = unusual(found.get(j));
                    if (date != null) {
                        known = known.isEmpty() ? new ArrayList<>(2) : known;
                        known.add(date);
                    }
                }
            }
            known = known.isEmpty() ? known : Collections.unmodifiableList(known);
            dates = known;
        }
        return known;
    }

    private FileContext.@Nullable FoundDate unusual(FileContext.Found found) {
        if (!(found.value() instanceof ScalarNode scalar)
                || UsualDate.is(scalar.text())
                || scalar.text().isBlank()) {
            return null;
        }
        Value value = file.valueOf(scalar);
        return value instanceof Value.Null || value instanceof Value.Bool
                ? null
                : new FileContext.FoundDate(found, scalar, value, ContentDate.read(scalar.text()));
    }

    /** The text up to the body. */
    String head() {
        return file.source().decode(0, file.bodyByteOffset()).orElse("");
    }

    /** Of a copy nothing is looked at: what stands there stood there before or came with the edits. */
    boolean headHasAny(String characters) {
        FileView known = before;
        return known == null ? headBytes().hasAny(characters) : known.headHasAny(characters) || bringAny(characters);
    }

    private boolean bringAny(String characters) {
        for (int i = 0; i < edits.list().size(); i++) {
            String text = edits.list().get(i).text();
            for (int j = 0; j < text.length(); j++) {
                if (characters.indexOf(text.charAt(j)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private ByteScan headBytes() {
        ByteScan known = headBytes;
        if (known == null) {
            known = ByteScan.of(file.source(), 0, file.bodyByteOffset());
            headBytes = known;
        }
        return known;
    }

    ByteScan bodyBytes() {
        ByteScan known = bodyBytes;
        if (known == null) {
            int from = file.bodyByteOffset();
            int end = file.source().byteLength();
            BodyMarks found = new BodyMarks(file.source(), from, end);
            known = ByteScan.of(file.source(), from, end, found);
            marks = found;
            bodyBytes = known;
        }
        return known;
    }

    BodyMarks bodyMarks() {
        bodyBytes();
        return Objects.requireNonNull(marks);
    }

    Dialect dialect() {
        return dialect;
    }

    MapNode header() {
        return file.header();
    }

    /** The fields, as bits, whose values may stand under one of some keys of the top level. */
    long fieldsUnder(List<String> top) {
        keep(top);
        return fieldsOfLastKeys;
    }

    /** The bits of the names of some keys of the top level. */
    long marksOf(List<String> top) {
        keep(top);
        return marksOfLastKeys;
    }

    private void keep(List<String> top) {
        if (top != lastKeys) {
            lastKeys = top;
            fieldsOfLastKeys = 0;
            marksOfLastKeys = 0;
            for (int i = 0; i < top.size(); i++) {
                fieldsOfLastKeys |= bits(dialect.fieldsUnder(top.get(i)));
                marksOfLastKeys |= HeaderKeys.mark(top.get(i));
            }
        }
    }

    private static long bits(Collection<Field> fields) {
        long bits = 0;
        for (Field field : fields) {
            bits |= 1L << field.ordinal();
        }
        return bits;
    }

    List<FileContext.Found> all(Field field) {
        List<FileContext.Found> known = all[field.ordinal()];
        if (known == null) {
            known = look(field);
            all[field.ordinal()] = known;
        }
        return known;
    }

    private List<FileContext.Found> look(Field field) {
        List<DialectKey> paths = dialect.keys(field);
        List<FileContext.Found> found = List.of();
        for (int i = 0; i < paths.size(); i++) {
            FileContext.Found one = find(paths.get(i));
            if (one != null && found.isEmpty()) {
                found = List.of(one);
            } else if (one != null) {
                List<FileContext.Found> more = new ArrayList<>(found);
                more.add(one);
                found = Collections.unmodifiableList(more);
            }
        }
        return found;
    }

    private FileContext.@Nullable Found find(DialectKey key) {
        List<KeyPath.Segment> segments = key.path().segments();
        if (!(segments.get(0) instanceof KeyPath.Key top)) {
            return null;
        }
        MapNode.Entry entry = keys().top(top.name());
        if (entry == null) {
            return null;
        }
        KeyPath path = null; // of a key at the top it is made when somebody asks
        for (int i = 1; i < segments.size(); i++) {
            if (!(entry.value() instanceof MapNode map) || !(segments.get(i) instanceof KeyPath.Key name)) {
                return null;
            }
            path = path == null ? KeyPath.of(Objects.requireNonNullElse(entry.name(), top.name())) : path;
            entry = keys().in(map, name.name());
            if (entry == null) {
                return null;
            }
            path = path.key(Objects.requireNonNullElse(entry.name(), name.name()));
        }
        return new FileContext.Found(key, entry, path);
    }
}

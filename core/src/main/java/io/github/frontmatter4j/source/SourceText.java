package io.github.frontmatter4j.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one file and, on demand, their text and lines. The bytes are the truth: they are kept as they came, and
 * text is decoded only when somebody asks. Immutable and thread-safe.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("hello.md", "---\ntitle: Hello\n---\n");
 * source.positionOf(11); // 2:8
 * }</pre>
 */
public final class SourceText {

    private static final char REPLACEMENT = '\uFFFD';

    private final String name;
    private final byte[] bytes;
    private volatile @Nullable String text;
    private volatile int @Nullable [] lineStarts;
    /** The longest beginning that was asked for, so that nobody who looks at the header pays for the body. */
    private volatile @Nullable Head head;

    private volatile int malformed = UNKNOWN;

    /** A beginning that is known to be text; decoded when somebody asks. */
    private static final class Head {
        final int bytes;
        final int length;
        volatile @Nullable String text;
        volatile int @Nullable [] lineStarts;
        /** The beginning of another source that becomes this one by edits, which is faster than decoding. */
        private volatile @Nullable Head before;

        private final TextEdits edits;

        Head(int bytes, int length, @Nullable String text) {
            this.bytes = bytes;
            this.length = length;
            this.text = text;
            this.edits = TextEdits.none();
        }

        Head(int bytes, Head before, TextEdits edits) {
            this.bytes = bytes;
            this.length = before.length + edits.growth();
            this.before = before;
            this.edits = edits;
        }
    }

    private static final int UNKNOWN = -2;
    private static final int NONE = -1;

    private SourceText(String name, byte[] bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = bytes;
    }

    /**
     * A source over bytes. The array is not copied: it must not be changed afterwards.
     *
     * @param name how messages call the file, usually its path
     * @param bytes the whole file
     * @return the source
     */
    public static SourceText of(String name, byte[] bytes) {
        return new SourceText(name, Objects.requireNonNull(bytes, "bytes"));
    }

    /**
     * A source over text; its bytes are the UTF-8 form.
     *
     * @param name how messages call the text
     * @param text the whole text; unpaired surrogates become {@code ?} in the bytes and so in the text
     * @return the source
     */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * How messages call this source.
     *
     * @return the name, usually a path
     */
    public String name() {
        return name;
    }

    /**
     * A copy of the bytes.
     *
     * @return the bytes, exactly as they came
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The number of bytes.
     *
     * @return the size, 0 or more
     */
    public int byteLength() {
        return bytes.length;
    }

    /**
     * The beginning of this source, so that the rest need not be kept.
     *
     * @param size how many bytes, at most {@link #byteLength()}
     * @return a source with the same name
     * @throws IndexOutOfBoundsException if there are not so many bytes
     */
    public SourceText first(int size) {
        Objects.checkFromToIndex(0, size, bytes.length);
        SourceText first = new SourceText(name, Arrays.copyOf(bytes, size));
        Head known = head;
        if (known != null && known.bytes <= size) {
            first.head = known;
        }
        return first;
    }

    /**
     * One byte.
     *
     * @param index 0-based
     * @return the byte
     * @throws ArrayIndexOutOfBoundsException if there is no such byte
     */
    public byte byteAt(int index) {
        return bytes[index];
    }

    /**
     * How long a character beyond ASCII is.
     *
     * @param index 0-based index of its first byte
     * @param end the index that it may not reach beyond
     * @return 2 to 4 bytes, or 0 if no well-formed character beyond ASCII stands there
     * @throws IndexOutOfBoundsException if there is no such byte
     */
    public int wideCharacterAt(int index, int end) {
        return Utf8.sequence(bytes, index, end);
    }

    /**
     * Where a line ends, without decoding anything.
     *
     * @param from 0-based byte index to look from
     * @return the 0-based byte index of the next {@code \n} or {@code \r}, or the number of bytes
     */
    public int endOfLineAt(int from) {
        int at = from;
        while (at < bytes.length && (bytes[at] > '\r' || bytes[at] != '\n' && bytes[at] != '\r')) {
            at++;
        }
        return Math.min(at, bytes.length);
    }

    /**
     * Whether another source has the same bytes.
     *
     * @param other another source; its name does not count
     * @return true if no byte differs
     */
    public boolean sameBytes(SourceText other) {
        return Arrays.equals(bytes, other.bytes);
    }

    /**
     * The text of some bytes, decoded as UTF-8.
     *
     * @param from 0-based index of the first byte
     * @param to index behind the last byte
     * @return the text, or empty if these bytes are not well-formed UTF-8; {@link #malformedAt()} then says where
     */
    public Optional<String> decode(int from, int to) {
        Head known = head;
        if (from == 0 && known != null && known.bytes == to) {
            return Optional.of(textOf(known));
        } else if (from == 0 && known != null && known.text != null && to < known.bytes) {
            // the rest is short: a fence
            int rest = Utf8.units(bytes, to, known.bytes);
            if (rest >= 0) {
                return Optional.of(textOf(known).substring(0, known.length - rest));
            }
        }
        String decoded = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (decoded.indexOf(REPLACEMENT) >= 0 && firstMalformed(from, to) != NONE) {
            return Optional.empty();
        }
        if (from == 0) {
            remember(new Head(to, decoded.length(), decoded));
        }
        return Optional.of(decoded);
    }

    /**
     * The length of the text of some bytes, without decoding it.
     *
     * @param from 0-based index of the first byte
     * @param to index behind the last byte
     * @return how many UTF-16 units, or empty if these bytes are not well-formed UTF-8
     * @throws IndexOutOfBoundsException if there are no such bytes
     */
    public OptionalInt lengthOf(int from, int to) {
        Head known = head;
        if (from == 0 && known != null && known.bytes == to) {
            return OptionalInt.of(known.length);
        }
        int units = Utf8.units(bytes, from, to);
        if (units < 0) {
            return OptionalInt.empty();
        }
        if (from == 0) {
            remember(new Head(to, units, null));
        }
        return OptionalInt.of(units);
    }

    private void remember(Head beginning) {
        Head known = head;
        if (text == null && (known == null || known.length < beginning.length)) {
            head = beginning;
        }
    }

    private String textOf(Head beginning) {
        String decoded = beginning.text;
        if (decoded == null) {
            Head before = beginning.before;
            String old = before == null ? null : before.text;
            decoded = old != null
                    ? beginning.edits.applyTo(old)
                    : new String(bytes, 0, beginning.bytes, StandardCharsets.UTF_8);
            beginning.text = decoded;
            beginning.before = null;
        }
        return decoded;
    }

    /** An offset that is not behind the end; one inside of a known beginning costs no decoding of the rest. */
    int within(int offset) {
        return beginning(offset) != null ? offset : Math.min(offset, length());
    }

    /** The beginning of the text, if it reaches beyond an offset. */
    private @Nullable Head beginning(int offset) {
        Head known = head;
        return text == null && known != null && offset >= 0 && offset < known.length ? known : null;
    }

    /**
     * Where the file stops to be well-formed UTF-8.
     *
     * @return the 0-based index of the first byte that is not part of a well-formed sequence, or empty
     */
    public OptionalInt malformedAt() {
        int found = malformed;
        if (found == UNKNOWN) {
            found = text().indexOf(REPLACEMENT) < 0 ? NONE : firstMalformed(0, bytes.length);
            malformed = found;
        }
        return found == NONE ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private int firstMalformed(int from, int to) {
        int units = Utf8.units(bytes, from, to);
        return units < 0 ? ~units : NONE;
    }

    /**
     * The whole text. Bytes that are not UTF-8 show as U+FFFD here; they stay what they are in {@link #bytes()}.
     *
     * @return the text, decoded on the first call
     */
    public String text() {
        String known = text;
        if (known == null) {
            known = new String(bytes, StandardCharsets.UTF_8);
            text = known;
        }
        return known;
    }

    /**
     * The text of some bytes. Bytes that are not UTF-8 show as U+FFFD here.
     *
     * @param from 0-based index of the first byte
     * @param to index behind the last byte
     * @return the text
     * @throws IndexOutOfBoundsException if there are no such bytes
     */
    public String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /**
     * The length of {@link #text()} in UTF-16 units.
     *
     * @return the length, 0 or more
     */
    public int length() {
        return text().length();
    }

    /**
     * The characters of a span.
     *
     * @param span a span of this source
     * @return a copy of these characters
     * @throws IndexOutOfBoundsException if the span ends behind the text
     */
    public String slice(Span span) {
        Head known = beginning(span.end() - 1);
        return (known != null ? textOf(known) : text()).substring(span.start(), span.end());
    }

    /**
     * Line and column of an offset.
     *
     * @param offset 0-based UTF-16 offset, at most {@link #length()}
     * @return the position; the place behind the last character is a position too
     * @throws IndexOutOfBoundsException if the offset is outside the text
     */
    public Position positionOf(int offset) {
        if (beginning(offset) == null) {
            Objects.checkIndex(offset, length() + 1);
        }
        int line = lineIndexOf(offset);
        int column = offset - lines(offset)[line] + 1;
        if (line == 0 && column > 1 && hasBom()) {
            column--;
        }
        return new Position(line + 1, column);
    }

    /**
     * The number of lines; a text that ends in a line end has no further, empty line.
     *
     * @return at least 1
     */
    public int lineCount() {
        int[] starts = lines();
        return starts.length > 1 && starts[starts.length - 1] == length() ? starts.length - 1 : starts.length;
    }

    /**
     * The line that holds an offset.
     *
     * @param offset 0-based UTF-16 offset
     * @return the 1-based line number
     */
    public int lineOf(int offset) {
        return lineIndexOf(offset) + 1;
    }

    /**
     * The characters of a line, without its line end and without a byte order mark.
     *
     * @param line 1-based
     * @return its span
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public Span lineSpan(int line) {
        Head known = text == null ? head : null;
        if (known != null && line >= linesOf(known).length) {
            known = null;
        }
        int[] starts = known == null ? lines() : linesOf(known);
        String all = known == null ? text() : textOf(known);
        Objects.checkIndex(line - 1, starts.length);
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : all.length();
        while (end > start && (all.charAt(end - 1) == '\n' || all.charAt(end - 1) == '\r')) {
            end--;
        }
        if (line == 1 && start < end && hasBom()) {
            start++;
        }
        return new Span(start, end);
    }

    /**
     * Whether the file begins with a byte order mark (EF BB BF).
     *
     * @return true if it does
     */
    public boolean hasBom() {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /**
     * The byte indexes of offsets in text that is well-formed up to there.
     *
     * @param offsets 0-based UTF-16 offsets in ascending order, each between two characters
     * @return the 0-based byte indexes
     * @throws IllegalArgumentException if the bytes before the last offset are not UTF-8, so that no byte index is
     *     certain
     */
    int[] byteIndexesOf(int... offsets) {
        int[] indexes = new int[offsets.length];
        int units = 0;
        int index = 0;
        for (int i = 0; i < offsets.length; i++) {
            index = byteIndexBehind(index, offsets[i] - units);
            units = offsets[i];
            if (index < 0) {
                throw noPlace(units);
            }
            indexes[i] = index;
        }
        if (!isText(index)) {
            throw noPlace(units);
        }
        return indexes;
    }

    /**
     * Where a place in the text stands in the bytes, counted from another place, if all bytes between are UTF-8.
     *
     * @param from the 0-based byte index of the other place
     * @param units how far behind it in the text, in UTF-16 units
     * @return the 0-based byte index, or -1 if the place is inside of a character or behind the end
     * @throws IndexOutOfBoundsException if there is no such other place
     */
    public int byteIndexBehind(int from, int units) {
        byte[] all = bytes;
        int left = units;
        int index = from;
        while (left > 0 && index < all.length) {
            int lead = all[index];
            if (lead >= 0) {
                index++;
                left--;
            } else if (lead < (byte) 0xF0) {
                index += lead < (byte) 0xE0 ? 2 : 3;
                left--;
            } else {
                index += 4;
                left -= 2;
            }
        }
        return left == 0 && index <= all.length ? index : -1;
    }

    /** Whether the bytes before an index are UTF-8. */
    private boolean isText(int index) {
        if (malformed == UNKNOWN) {
            Head known = head;
            return known != null && index <= known.bytes || lengthOf(0, index).isPresent();
        }
        OptionalInt bad = malformedAt();
        return bad.isEmpty() || bad.getAsInt() >= index;
    }

    private static IllegalArgumentException noPlace(int offset) {
        return new IllegalArgumentException(
                "Unexpected offset " + offset + ", expected a place between two characters of the part that is UTF-8");
    }

    /**
     * The same bytes with stretches replaced. As far as the beginning of the text is known here, it is known there.
     *
     * @param edits what is done to the text
     * @param places start and end of each stretch, as 0-based byte indexes in ascending order
     * @param texts what comes in the place of each
     * @return a source with the same name
     */
    SourceText spliced(TextEdits edits, int[] places, byte[][] texts) {
        int length = bytes.length;
        for (int i = 0; i < texts.length; i++) {
            length += texts[i].length - (places[2 * i + 1] - places[2 * i]);
        }
        byte[] out = new byte[length];
        int from = 0;
        int to = 0;
        for (int i = 0; i < texts.length; i++) {
            int kept = places[2 * i] - from;
            System.arraycopy(bytes, from, out, to, kept);
            System.arraycopy(texts[i], 0, out, to + kept, texts[i].length);
            from = places[2 * i + 1];
            to += kept + texts[i].length;
        }
        System.arraycopy(bytes, from, out, to, bytes.length - from);
        SourceText edited = new SourceText(name, out);
        Head known = head;
        if (text == null && known != null && from <= known.bytes) {
            edited.remember(new Head(known.bytes + out.length - bytes.length, known, edits));
        }
        return edited;
    }

    private int lineIndexOf(int offset) {
        int found = Arrays.binarySearch(lines(offset), offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The starts of the lines up to an offset at least. */
    private int[] lines(int offset) {
        Head known = beginning(offset);
        return known == null ? lines() : linesOf(known);
    }

    private int[] linesOf(Head beginning) {
        int[] known = beginning.lineStarts;
        if (known == null) {
            known = scanLines(textOf(beginning));
            beginning.lineStarts = known;
        }
        return known;
    }

    private int[] lines() {
        int[] known = lineStarts;
        if (known == null) {
            known = scanLines(text());
            lineStarts = known;
        }
        return known;
    }

    private static int[] scanLines(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}

package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.validation.report.Summary;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Texts that wait in their order; what is too much for the memory waits in a temporary file. Used from one thread. */
final class Spool implements AutoCloseable {

    /** How many characters are kept in memory. */
    private static final int MEMORY = 1 << 20;

    /** For each text its length and its counts. */
    private static final int FIELDS = 6;

    private final StringBuilder memory = new StringBuilder();
    private int[] texts = new int[FIELDS * 64];
    private int count;
    private int next;
    private @Nullable Path file;
    private @Nullable OutputStream writer;
    private @Nullable InputStream reader;
    private int place;

    void add(String text, Summary summary) throws IOException {
        int at = count * FIELDS;
        if (at == texts.length) {
            texts = Arrays.copyOf(texts, at * 2);
        }
        texts[at] = text.length();
        texts[at + 1] = (int) summary.errors();
        texts[at + 2] = (int) summary.warnings();
        texts[at + 3] = (int) summary.infos();
        texts[at + 4] = (int) summary.fixable();
        texts[at + 5] = (int) summary.unsafelyFixable();
        count++;
        memory.append(text);
        if (memory.length() > MEMORY) {
            OutputStream known = writer;
            if (known == null) {
                Path made = Files.createTempFile("frontmatter", ".spool");
                file = made;
                known = Files.newOutputStream(made);
                writer = known;
            }
            flush(known);
            memory.setLength(0);
        }
    }

    /** As they are: halves of pairs too, which no charset would write. */
    private void flush(OutputStream to) throws IOException {
        byte[] bytes = new byte[memory.length() * Character.BYTES];
        ByteBuffer.wrap(bytes).asCharBuffer().put(CharBuffer.wrap(memory));
        to.write(bytes);
    }

    /** Ends adding and begins reading. */
    void rewind() throws IOException {
        OutputStream known = writer;
        Path from = file;
        if (known != null && from != null) {
            flush(known);
            known.close();
            writer = null;
            memory.setLength(0);
            memory.trimToSize();
            reader = new BufferedInputStream(Files.newInputStream(from), 1 << 16);
        }
    }

    /** The counts of the text that was read last. */
    Summary summary() {
        int at = (next - 1) * FIELDS;
        return new Summary(0, texts[at + 1], texts[at + 2], texts[at + 3], texts[at + 4], texts[at + 5]);
    }

    /** Reads the next text. */
    String text() throws IOException {
        int length = texts[next++ * FIELDS];
        InputStream known = reader;
        if (known == null) {
            return memory.substring(place, place += length);
        }
        byte[] bytes = known.readNBytes(length * Character.BYTES);
        if (bytes.length < length * Character.BYTES) {
            throw new IOException(file + ": Unexpected end of a temporary file, expected what was written");
        }
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    @Override
    public void close() throws IOException {
        OutputStream unfinished = writer;
        InputStream unread = reader;
        Path known = file;
        try {
            if (unfinished != null) {
                unfinished.close();
            }
            if (unread != null) {
                unread.close();
            }
        } finally {
            if (known != null) {
                Files.deleteIfExists(known);
            }
        }
    }
}

package io.github.frontmatter4j.validation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, texts and bytes that are added first and then read in their order, as often as somebody wants. What is too much for the
 * memory waits in a temporary file. Used from one thread.
 */
final class Spool implements AutoCloseable {

    /** How many bytes are kept in memory. */
    private static final int MEMORY = 1 << 17;

    /** How many characters and bytes are handled at once: with more, the file would take memory of its own for each call. */
    private static final int BLOCK = 1 << 13;

    private final int limit;
    private char[] units = new char[64];
    private byte[] bytes = new byte[BLOCK / 8];
    private int size;
    /** How much is in the file. */
    private long written;

    private @Nullable Path path;
    private @Nullable RandomAccessFile file;

    private Spool(int limit) {
        this.limit = limit;
    }

    static Spool create() {
        return new Spool(MEMORY);
    }

    /** One without a file, for who keeps everything in memory anyway. */
    static Spool inMemory() {
        return new Spool(Integer.MAX_VALUE);
    }

    void add(int number) throws IOException {
        room(5);
        int left = number;
        while (left < 0 || left > 0x7F) {
            bytes[size++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[size++] = (byte) left;
    }

    /** As it is: halves of pairs too, which no charset would write. */
    void add(String text) throws IOException {
        add(text.length());
        for (int from = 0; from < text.length(); from += BLOCK) {
            int count = Math.min(BLOCK, text.length() - from);
            units = units.length < count ? new char[BLOCK] : units;
            text.getChars(from, from + count, units, 0);
            room(3 * count);
            byte[] to = bytes;
            int at = size;
            for (int i = 0; i < count; i++) {
                char c = units[i];
                if (c < 0x80) {
                    to[at++] = (byte) c;
                } else if (c < 0x800) {
                    to[at++] = (byte) (0xC0 | c >> 6);
                    to[at++] = (byte) (0x80 | c & 0x3F);
                } else {
                    to[at++] = (byte) (0xE0 | c >> 12);
                    to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                    to[at++] = (byte) (0x80 | c & 0x3F);
                }
            }
            size = at;
        }
    }

    void add(byte[] more) throws IOException {
        add(more.length);
        stream().write(more);
    }

    /** Takes bytes as they come, to be read by {@link Reader#copyAllTo}. */
    OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                room(1);
                bytes[size++] = (byte) b;
            }

            @Override
            public void write(byte[] more, int from, int count) throws IOException {
                for (int done = 0; done < count; done += BLOCK) {
                    int next = Math.min(BLOCK, count - done);
                    room(next);
                    System.arraycopy(more, from + done, bytes, size, next);
                    size += next;
                }
            }
        };
    }

    private void room(int more) throws IOException {
        if (bytes.length - size >= more) {
            return;
        } else if (size + more > limit) {
            flush();
        }
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(
                    bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(size + more, 2L * bytes.length)));
        }
    }

    private void flush() throws IOException {
        RandomAccessFile known = file;
        if (known == null) {
            Path made = Files.createTempFile("frontmatter", ".spool");
            path = made;
            known = new RandomAccessFile(made.toFile(), "rw");
            file = known;
            deleteEarly(made);
        }
        known.seek(written);
        for (int from = 0; from < size; from += BLOCK) {
            known.write(bytes, from, Math.min(BLOCK, size - from));
        }
        written += size;
        size = 0;
    }

    /** An open file needs no name, so that a killed process leaves none; some systems delete no open file. */
    private static void deleteEarly(Path open) {
        try {
            Files.delete(open);
        } catch (IOException e) {
            // then it is deleted when it is closed
        }
    }

    /** Reads from the beginning; nothing is added while somebody reads. */
    Reader read() {
        return new Reader();
    }

    /** One reading. */
    final class Reader {
        private byte[] block = new byte[0];
        private int at;
        private int end;
        private long place;
        private char[] text = new char[64];

        boolean hasMore() throws IOException {
            return at < end || fill();
        }

        /** The next bytes: of the file, then those in memory. */
        private boolean fill() throws IOException {
            RandomAccessFile known = file;
            if (known != null && place < written) {
                block = block.length == 0 ? new byte[BLOCK] : block;
                known.seek(place);
                end = known.read(block, 0, (int) Math.min(block.length, written - place));
                if (end <= 0) {
                    throw new IOException("Unexpected end of a temporary file, expected what was written");
                }
                at = 0;
                place += end;
                return true;
            } else if (place == written && size > 0) {
                block = bytes;
                at = 0;
                end = size;
                place += size;
                return true;
            }
            return false;
        }

        private int next() throws IOException {
            if (at == end && !fill()) {
                throw missing();
            }
            return block[at++];
        }

        int number() throws IOException {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                int b = next();
                number |= (b & 0x7F) << shift;
                if (b >= 0) {
                    return number;
                }
            }
        }

        /** The next bytes, whose number is said before them, to somebody else. */
        void copyTo(OutputStream out) throws IOException {
            for (int left = number(); left > 0; ) {
                if (at == end && !fill()) {
                    throw missing();
                }
                int count = Math.min(left, end - at);
                out.write(block, at, count);
                at += count;
                left -= count;
            }
        }

        /** All that is left. */
        void copyAllTo(OutputStream out) throws IOException {
            while (hasMore()) {
                out.write(block, at, end - at);
                at = end;
            }
        }

        private IOException missing() {
            return new IOException("Unexpected end of what was kept, expected more");
        }

        private char unit() throws IOException {
            int b = next();
            if (b >= 0) {
                return (char) b;
            } else if (b < -32) {
                return (char) ((b & 0x1F) << 6 | next() & 0x3F);
            }
            int middle = next() & 0x3F;
            return (char) ((b & 0x0F) << 12 | middle << 6 | next() & 0x3F);
        }

        String text() throws IOException {
            int length = number();
            if (text.length < length) {
                text = new char[Math.max(length, 2 * text.length)];
            }
            char[] to = text;
            for (int i = 0; i < length; ) {
                // what is in the block for certain needs no look at its end
                byte[] from = block;
                int k = at;
                for (int last = Math.min(length, i + (end - k) / 3); i < last; i++) {
                    int b = from[k++];
                    if (b >= 0) {
                        to[i] = (char) b;
                    } else if (b < -32) {
                        to[i] = (char) ((b & 0x1F) << 6 | from[k++] & 0x3F);
                    } else {
                        to[i] = (char) ((b & 0x0F) << 12 | (from[k] & 0x3F) << 6 | from[k + 1] & 0x3F);
                        k += 2;
                    }
                }
                at = k;
                if (i < length) {
                    to[i++] = unit();
                }
            }
            return new String(to, 0, length);
        }
    }

    @Override
    public void close() throws IOException {
        RandomAccessFile open = file;
        Path known = path;
        try {
            if (open != null) {
                open.close();
            }
        } finally {
            if (known != null) {
                Files.deleteIfExists(known);
            }
        }
    }
}

package io.github.frontmatter4j.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Results as UTF-8: characters by a writer, or bytes for who has them ready. */
final class Output extends PrintWriter {

    private final OutputStream stream;

    Output(OutputStream stream) {
        this(new Buffer(stream));
    }

    private Output(Buffer stream) {
        super(stream, false, StandardCharsets.UTF_8);
        this.stream = stream;
    }

    /** Where the bytes go; for a writer of another kind they are characters again when they are flushed. */
    static OutputStream bytes(PrintWriter out) {
        out.flush();
        return out instanceof Output known
                ? known.stream
                : new ByteArrayOutputStream() {
                    @Override
                    public void flush() {
                        out.print(toString(StandardCharsets.UTF_8));
                        reset();
                    }
                };
    }

    /** Who has read enough and closed the pipe is told no more, and that is no failure. */
    private static final class Buffer extends FilterOutputStream {
        private boolean unread;

        Buffer(OutputStream stream) {
            super(new BufferedOutputStream(stream));
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                if (!unread) {
                    out.write(bytes, from, count);
                }
            } catch (IOException e) {
                see(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                if (!unread) {
                    out.flush();
                }
            } catch (IOException e) {
                see(e);
            }
        }

        private void see(IOException e) throws IOException {
            unread = "Broken pipe".equals(e.getMessage());
            if (!unread) {
                throw e;
            }
        }
    }
}

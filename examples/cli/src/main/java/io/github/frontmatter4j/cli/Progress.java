package io.github.frontmatter4j.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Says how far long work is, on one line that is written again and wiped at the end. Nothing is written in the first half
 * second, so that short work stays silent. Used from one thread.
 */
final class Progress implements IntConsumer, AutoCloseable {

    private static final long WAIT = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int WIDTH = 30;

    private final @Nullable PrintStream out;
    private final String word;
    private final int total;
    private long next;
    private boolean shown;

    private Progress(@Nullable PrintStream out, String word, int total) {
        this.out = out;
        this.word = word;
        this.total = total;
        this.next = System.nanoTime() + WAIT;
    }

    static Progress none() {
        return new Progress(null, "", 0);
    }

    static Progress on(PrintStream out, String word, int total) {
        return new Progress(out, word, total);
    }

    /** So many are done. */
    @Override
    public void accept(int files) {
        if (out == null || System.nanoTime() - next < 0) {
            return;
        }
        next = System.nanoTime() + STEP;
        shown = true;
        out.print("\r" + line(word, files, total));
        out.flush();
    }

    static String line(String word, int files, int total) {
        int full = total == 0 ? WIDTH : (int) ((long) files * WIDTH / total);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + files + " of " + total + " files " + word;
    }

    @Override
    public void close() {
        if (out != null && shown) {
            out.print("\r\u001B[K");
            out.flush();
        }
    }
}

package io.github.frontmatter4j.cli;

import java.util.function.IntConsumer;

/** Says how far long work is, on a line of its own, when a person watches; nothing otherwise. */
final class Progress {

    private static final int STEP = 256;

    private Progress() {}

    static IntConsumer of(String word) {
        if (!Terminal.isWatched()) {
            return files -> {};
        }
        return files -> {
            if (files % STEP == 0) {
                System.err.print("\r" + files + " files " + word + "\r");
            }
        };
    }
}

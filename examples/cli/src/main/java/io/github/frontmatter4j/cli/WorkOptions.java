package io.github.frontmatter4j.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How long work is done: by how many at once, and whether a person hears of it. */
final class WorkOptions {

    /** Things that are under way at once; bounds the memory. */
    private static final int WINDOW = 64;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "how many files at once; by default one for each processor")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "no progress and no summary; results and findings only")
    private boolean quiet;

    /** Made by picocli. */
    WorkOptions() {}

    WorkOptions(boolean quiet) {
        this.quiet = quiet;
    }

    boolean isQuiet() {
        return quiet;
    }

    /** The workers; to be closed by {@code shutdown}. */
    ExecutorService workers() {
        if (jobs < 1) {
            throw Parsed.wrong(spec, "Unexpected number of jobs `" + jobs + "`, expected 1 or more");
        }
        return Executors.newFixedThreadPool(jobs, new Threads());
    }

    /** Threads that end with the program. */
    private static final class Threads implements ThreadFactory {
        @Override
        public Thread newThread(Runnable work) {
            Thread thread = new Thread(work, "frontmatter");
            thread.setDaemon(true);
            return thread;
        }
    }

    /** Progress on standard error, if a person watches and did not ask for silence. */
    Progress progress(String word, int total) {
        return quiet || !Terminal.isWatched() ? Progress.none() : Progress.on(System.err, word, total);
    }

    /** Work on one thing, in any thread. */
    interface Work<T, R> {
        R on(T thing) throws IOException;
    }

    /** Takes results one by one, in the order of the things, in the calling thread. */
    interface Taker<T, R> {
        void take(T thing, R result) throws IOException;
    }

    /**
     * Does work on things, some at once. A thing whose work or whose taking fails is named on standard error and does not
     * stop the others.
     *
     * @return how many failed
     */
    <T, R> int inOrder(List<T> things, Work<T, R> each, Taker<T, R> taker, Progress progress, PrintWriter err) {
        int failed = 0;
        ExecutorService workers = workers();
        try {
            for (int start = 0; start < things.size(); start += WINDOW) {
                List<T> window = things.subList(start, Math.min(things.size(), start + WINDOW));
                List<Future<R>> running = new ArrayList<>();
                for (T thing : things.size() > 1 ? window : List.<T>of()) {
                    running.add(workers.submit(new Task<>(each, thing)));
                }
                for (int i = 0; i < window.size(); i++) {
                    T thing = window.get(i);
                    try {
                        // for one thing no thread is worth its start
                        taker.take(thing, running.isEmpty() ? each.on(thing) : joined(running.get(i)));
                    } catch (IOException e) {
                        err.println("frontmatter: " + Failure.explain(e));
                        failed++;
                    }
                    progress.accept(start + i + 1);
                }
            }
        } finally {
            workers.shutdownNow();
        }
        return failed;
    }

    /** Work on a thing. */
    private record Task<T, R>(Work<T, R> work, T thing) implements Callable<R> {
        @Override
        public R call() throws IOException {
            return work.on(thing);
        }
    }

    private static <R> R joined(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException failure) {
                throw failure;
            } else if (cause instanceof RuntimeException failure) {
                throw failure;
            } else if (cause instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Unexpected interruption, expected time to finish");
        }
    }
}

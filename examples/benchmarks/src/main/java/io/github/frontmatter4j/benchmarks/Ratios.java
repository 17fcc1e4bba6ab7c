package io.github.frontmatter4j.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The stages and the peers in turn in one process: CPU time of the measuring thread and bytes allocated, for one post,
 * the best of several rounds. CPU time and not wall time, so that other work on the machine disturbs less than under JMH.
 */
public final class Ratios {

    private static final long ROUND_NANOS = 1_000_000_000L;

    /** Keeps results alive. */
    private Object last = "";

    private Ratios() {}

    /**
     * Prints a table.
     *
     * @param arguments {@code MIXED} or {@code HARD}, and how many rounds; {@code MIXED 6} if absent
     * @throws Exception if a peer fails
     */
    public static void main(String[] arguments) throws Exception {
        String kind = arguments.length > 0 ? arguments[0] : "MIXED";
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
        new Ratios().run(kind, rounds);
    }

    private void run(String kind, int rounds) throws Exception {
        PeersBenchmark peers = PeersBenchmark.of(kind);
        if (!PeersBenchmark.disagreements().isEmpty()) {
            throw new IOException("Unexpected difference between the peers: " + PeersBenchmark.disagreements());
        }
        Map<String, Callable<Object>> tasks = new LinkedHashMap<>();
        tasks.put("engine Load: header to map", peers::engineLoad);
        tasks.put("header to tree", peers::headerToTree);
        tasks.put("file to tree", peers::tree);
        tasks.put("file to Post", peers::post);
        tasks.put("Jackson 2: header to record", peers::jackson2);
        tasks.put("Jackson 3: header to record", peers::jackson3);
        tasks.put("commonmark's extension: file to map", peers::commonmarkExtension);
        tasks.put("flexmark's extension: file to map", peers::flexmarkExtension);
        tasks.put("one title changed", peers::edit);
        tasks.put("Jackson 2: read, change, write", peers::jackson2Edit);
        tasks.put("OpenRewrite: parse and print", peers::rewriteParseAndPrint);
        Map<String, double[]> best = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Callable<Object>> task : tasks.entrySet()) {
                double[] now = measure(task.getValue());
                best.merge(task.getKey(), now, (old, fresh) -> fresh[0] < old[0] ? fresh : old);
            }
        }
        double unit = best.get("file to Post")[0];
        System.out.printf(
                Locale.ROOT, "%s posts, JDK %s%n", kind, Runtime.version().feature());
        best.forEach((name, figures) -> System.out.printf(
                Locale.ROOT, "%-38s %8.2f us %9.0f bytes %7.2f x%n", name, figures[0], figures[1], figures[0] / unit));
    }

    private double[] measure(Callable<Object> task) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long bytes = threads.getThreadAllocatedBytes(id);
        long start = threads.getCurrentThreadCpuTime();
        long nanos;
        int count = 0;
        do {
            for (int i = 0; i < 500; i++) {
                last = task.call();
            }
            count += 500;
            nanos = threads.getCurrentThreadCpuTime() - start;
        } while (nanos < ROUND_NANOS);
        if (last == null) {
            throw new IllegalStateException("Unexpected null, expected a result");
        }
        return new double[] {nanos / 1000.0 / count, (threads.getThreadAllocatedBytes(id) - bytes) / (double) count};
    }
}

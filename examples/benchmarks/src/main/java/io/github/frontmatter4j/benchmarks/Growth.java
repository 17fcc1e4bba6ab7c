package io.github.frontmatter4j.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.HostileInputs;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How the cost of hostile files grows with their size: CPU time and allocation of reading, binding and one edit, for a size
 * and twice that size. A line is marked where twice the input takes more than 2.6 times the time.
 */
public final class Growth {

    private Growth() {}

    /**
     * Prints a table.
     *
     * @param arguments the larger size in bytes, 400,000 if absent; and a part of the names to be measured
     */
    public static void main(String[] arguments) {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 400_000;
        String part = arguments.length > 1 ? arguments[1] : "";
        System.out.printf(
                Locale.ROOT, "%-36s %10s %10s %7s %12s%n", "input", "ms, half", "ms, whole", "ratio", "bytes / byte");
        for (Map.Entry<String, IntFunction<byte[]>> input : HostileInputs.all().entrySet()) {
            if (input.getKey().contains(part)) {
                line(input.getKey(), input.getValue(), size);
            }
        }
    }

    private static void line(String name, IntFunction<byte[]> maker, int size) {
        double[] half = {Double.MAX_VALUE, 0};
        double[] whole = {Double.MAX_VALUE, 0};
        byte[] small = maker.apply(size / 2);
        byte[] large = maker.apply(size);
        for (int round = 0; round < 12 && (round < 3 || whole[0] < (round < 6 ? 1000 : 200)); round++) {
            half = least(half, measure(small));
            whole = least(whole, measure(large));
        }
        double ratio = whole[0] / half[0];
        boolean steep = ratio > 2.6 && whole[0] > 20;
        System.out.printf(
                Locale.ROOT,
                "%-36s %10.2f %10.2f %7.2f %12.1f%s%n",
                name,
                half[0],
                whole[0],
                ratio,
                whole[1] / large.length,
                steep ? "  <<" : "");
    }

    private static double[] least(double[] a, double[] b) {
        return a[0] < b[0] ? a : b;
    }

    private static double[] measure(byte[] bytes) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long allocated = threads.getThreadAllocatedBytes(id);
        long start = threads.getCurrentThreadCpuTime();
        ContentFile file = FrontMatter.standard().parse(SourceText.of("x.md", bytes));
        file.as(Post.class).problems();
        if (file.state() != HeaderState.BROKEN) {
            file.data();
            file.edit().set("fresh.key", "x: y").tryApply();
        }
        return new double[] {
            (threads.getCurrentThreadCpuTime() - start) / 1e6, threads.getThreadAllocatedBytes(id) - allocated
        };
    }
}

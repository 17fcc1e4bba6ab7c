package io.github.frontmatter4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.source.SourceText;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What reading a post makes, in bytes of its header. */
class ReadMemoryTest {

    private static final String HEADER = """
            ---
            title: 第一篇文章
            author: 青石
            type: post
            date: 2021-04-10T02:15:40+00:00
            excerpt: 昨夜下了今年的第一场雨，清晨的空气里有泥土的味道。昨夜下了今年的第一场雨。
            url: /first.html
            views:
              - 697
            featured_image: /uploads/2021/first.jpg
            rank_math_primary_category:
              - 12
            rank_math_focus_keyword:
              - 春雨
            rank_math_robots:
              - 'a:1:{i:0;s:5:"index";}'
            categories:
              - 随笔
            tags:
              - 春雨
              - 泥土
              - 清晨

            ---
            """;

    private static final int TIMES = 200;
    /** An interpreter makes all that is written; compilers leave a quarter out, which the benchmarks show. */
    private static final int MOST = 18;

    private static long allocated(ThreadMXBean threads, byte[] post) {
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        for (int i = 0; i < TIMES; i++) {
            FrontMatter.standard()
                    .parse(SourceText.of("first.md", post))
                    .as(Post.class)
                    .value();
        }
        return (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / TIMES;
    }

    @Test
    void aPost() {
        assumeTrue(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean, "this Java counts no bytes");
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        byte[] header = HEADER.getBytes(StandardCharsets.UTF_8);
        byte[] post = (HEADER + "昨夜下了今年的第一场雨。\n".repeat(100)).getBytes(StandardCharsets.UTF_8);
        allocated(threads, post); // what the first post brings with it
        assertThat(allocated(threads, post)).isLessThan((long) MOST * header.length);
    }
}

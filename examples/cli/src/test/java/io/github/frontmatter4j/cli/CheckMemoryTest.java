package io.github.frontmatter4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.validation.SiteValidator;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Of what is right a check makes next to nothing: most files are right, and sites have many. */
class CheckMemoryTest {

    private static final String GOOD = """
            ---
            title: 第一篇文章
            author: 青石
            date: 2021-04-10T02:15:40+00:00
            url: /first.html
            views: 697
            description: 昨夜下了今年的第一场雨，清晨的空气里有泥土的味道。
            featured_image: /uploads/2021/first.jpg
            rank_math_focus_keyword: 春雨
            rank_math_robots:
              - index
            categories:
              - 随笔
            tags:
              - 春雨
              - 泥土
              - 清晨
            ---

            ## 昨夜

            昨夜下了今年的第一场雨，**清晨**的空气里有泥土的味道。
            """;

    private static final int TIMES = 200;

    private static long allocated(ThreadMXBean threads, SiteValidator validator, ContentFile file) {
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        for (int i = 0; i < TIMES; i++) {
            assertEmpty(validator, file);
        }
        return (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / TIMES;
    }

    private static void assertEmpty(SiteValidator validator, ContentFile file) {
        if (!validator.validate(file, "first.md").isEmpty()) {
            throw new AssertionError("Unexpected findings in a good file");
        }
    }

    @Test
    void aGoodFile() {
        assumeTrue(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean, "this Java counts no bytes");
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        SiteValidator validator = SiteValidator.standard();
        ContentFile file = validator.frontMatter().parse("first.md", GOOD);
        allocated(threads, validator, file); // what the first file brings with it
        assertThat(allocated(threads, validator, file)).isLessThan(1024);
    }
}

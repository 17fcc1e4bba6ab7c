package io.github.frontmatter4j.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Generated posts in the shape of a WordPress export: the same bytes in every run. */
final class Posts {

    private static final String SENTENCE = "昨夜下了今年的第一场雨，清晨的空气里有泥土的味道。";

    private Posts() {}

    static byte[][] generate(int count) {
        Random random = new Random(20240115);
        byte[][] posts = new byte[count][];
        for (int i = 0; i < count; i++) {
            posts[i] = post(i, random).getBytes(StandardCharsets.UTF_8);
        }
        return posts;
    }

    private static String post(int number, Random random) {
        StringBuilder out = new StringBuilder("---\n");
        out.append("title: 第 ").append(number).append(" 篇文章\nauthor: 青石\ntype: post\n");
        out.append("date: 2021-0")
                .append(1 + random.nextInt(9))
                .append("-1")
                .append(random.nextInt(10))
                .append("T02:15:40+00:00\n");
        out.append("excerpt: ").append(SENTENCE.repeat(1 + random.nextInt(8))).append('\n');
        out.append("url: /")
                .append(number)
                .append(".html\nviews:\n  - ")
                .append(random.nextInt(1000))
                .append('\n');
        out.append("rank_math_robots:\n  - 'a:1:{i:0;s:5:\"index\";}'\ncategories:\n  - 随笔\ntags:\n");
        for (int i = random.nextInt(6); i >= 0; i--) {
            out.append("  - 标签").append(i).append('\n');
        }
        out.append("\n---\n");
        for (int i = 5 + random.nextInt(40); i >= 0; i--) {
            out.append(SENTENCE).append("另见[前文](/").append(random.nextInt(500)).append(".html)与**重点**。\n\n");
        }
        return out.toString();
    }
}

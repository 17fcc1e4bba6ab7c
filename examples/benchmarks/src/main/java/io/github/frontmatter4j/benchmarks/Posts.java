package io.github.frontmatter4j.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Generated posts in the shape of a WordPress export to Hugo: Chinese text, every meta value wrapped in a list, serialized
 * values. Every tenth has harder YAML: comments, block scalars, lists in brackets, nested maps. The same bytes in every
 * run.
 */
public final class Posts {

    private static final String SENTENCE = "昨夜下了今年的第一场雨，清晨的空气里有泥土的味道。";

    private static final long SEED = 20240115;

    /** Which posts. */
    enum Kind {
        /** Nine plain ones, then a harder one. */
        MIXED,
        /** Harder ones only. */
        HARD
    }

    private Posts() {}

    /**
     * Writes posts into a folder, 1,000 to a folder below it.
     *
     * @param arguments the folder, and how many
     * @throws IOException if they cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Random random = new Random(SEED);
        for (int i = 0; i < count; i++) {
            Path part = folder.resolve(Integer.toString(i / 1000));
            if (i % 1000 == 0) {
                Files.createDirectories(part);
            }
            Files.writeString(part.resolve("post-" + i + ".md"), post(i, i % 10 == 9, random));
        }
    }

    static byte[][] generate(int count, Kind kind) {
        Random random = new Random(SEED);
        byte[][] posts = new byte[count][];
        for (int i = 0; i < count; i++) {
            boolean hard = kind == Kind.HARD || i % 10 == 9;
            posts[i] = post(i, hard, random).getBytes(StandardCharsets.UTF_8);
        }
        return posts;
    }

    private static String post(int number, boolean hard, Random random) {
        StringBuilder out = new StringBuilder("---\n");
        out.append("title: 第 ").append(number).append(" 篇文章\n");
        if (hard) {
            out.append("# 以下由导出程序写出\nauthor: \"青石\" # 作者\n");
        } else {
            out.append("author: 青石\n");
        }
        out.append("type: post\ndate: 2021-0")
                .append(1 + random.nextInt(9))
                .append("-1")
                .append(random.nextInt(10))
                .append("T02:15:40+00:00\n");
        String excerpt = SENTENCE.repeat(random.nextInt(6));
        if (hard) {
            out.append("excerpt: >\n  ")
                    .append(SENTENCE)
                    .append("\n  ")
                    .append(excerpt)
                    .append("\n");
        } else {
            out.append("excerpt: ").append(excerpt).append('\n');
        }
        out.append("url: /").append(number).append(".html\n");
        meta(out, "views", Integer.toString(random.nextInt(1000)));
        if (number % 3 == 0) {
            out.append("featured_image: /wp-content/uploads/2021/05/")
                    .append(number)
                    .append(".jpg\n");
        }
        if (number % 2 == 0) {
            meta(out, "rank_math_primary_category", "12");
            meta(out, "rank_math_focus_keyword", "春雨");
            meta(out, "rank_math_description", SENTENCE);
            meta(out, "rank_math_robots", "'a:1:{i:0;s:5:\"index\";}'");
            meta(out, "rank_math_seo_score", Integer.toString(random.nextInt(100)));
            meta(out, "rank_math_internal_links_processed", "1");
        }
        if (hard) {
            out.append("cover:\n  image: /img/").append(number).append(".png\n  alt: 雨后的街道\n");
            out.append("menu:\n  main:\n    weight: ")
                    .append(random.nextInt(50))
                    .append("\n    name: 文章\n");
            out.append("categories: [随笔, \"生活\"]\ntags: [标签0, 标签1,\n  标签2]\n");
        } else {
            out.append("categories:\n  - 随笔\ntags:\n");
            for (int i = random.nextInt(6); i >= 0; i--) {
                out.append("  - 标签").append(i).append('\n');
            }
        }
        out.append("\n---\n");
        for (int i = 10 + random.nextInt(100); i >= 0; i--) {
            out.append(SENTENCE).append("另见[前文](/").append(random.nextInt(500)).append(".html)与**重点**。\n\n");
        }
        return out.toString();
    }

    private static void meta(StringBuilder out, String key, String value) {
        out.append(key).append(":\n  - ").append(value).append('\n');
    }
}

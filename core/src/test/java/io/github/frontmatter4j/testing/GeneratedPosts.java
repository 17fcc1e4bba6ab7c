package io.github.frontmatter4j.testing;

import io.github.frontmatter4j.testing.Corpus.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Posts as people write and exporters leave them, any number, the same ones in every run: three formats, both line ends,
 * lists and maps in all their forms, values of WordPress, and one in five with a character missing or too many.
 */
public final class GeneratedPosts {

    private static final List<String> TEXTS = List.of(
            "Hello",
            "你好，世界",
            "it's: a #title",
            "\uD83D\uDE00 emoji",
            "no",
            "1.10",
            "~",
            "a \\ b",
            "C&amp;C",
            "长标题 ".repeat(30).strip());
    private static final List<String> DATES = List.of(
            "2024-01-15",
            "2024-01-15T10:20:30+08:00",
            "2024-01-15 10:20:30",
            "2024-1-5",
            "Jan 15 2024",
            "2024-02-30",
            "0000-00-00 00:00:00");
    private static final List<String> ROBOTS = List.of(
            "a:1:{i:0;s:5:\"index\";}",
            "a:2:{i:0;s:7:\"noindex\";i:1;s:8:\"nofollow\";}",
            "a:1:{i:0;s:9:\"index\";}",
            "index");

    private GeneratedPosts() {}

    /**
     * The first posts.
     *
     * @param count how many
     */
    public static List<Sample> first(int count) {
        return IntStream.range(0, count).mapToObj(GeneratedPosts::post).toList();
    }

    private static Sample post(int number) {
        Random random = new Random(number * 1_000_003L);
        String text = switch (number % 5) {
            case 0 -> toml(number, random);
            case 1 -> json(number, random);
            default -> yaml(number, random);
        };
        text += "\n# " + pick(random, TEXTS) + "\n\n正文 [link](/p/" + number + ")\n";
        if (random.nextInt(5) == 0) {
            int at = random.nextInt(Math.min(text.length(), 400));
            text = text.substring(0, at)
                    + "\":[{ \t-x".charAt(random.nextInt(8))
                    + text.substring(at + random.nextInt(2));
        }
        text = random.nextInt(4) == 0 ? text.replace("\n", "\r\n") : text;
        return new Sample(
                "generated/" + number + ".md",
                (random.nextInt(20) == 0 ? "\uFEFF" + text : text).getBytes(StandardCharsets.UTF_8));
    }

    private static String pick(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String yaml(int number, Random random) {
        String title = pick(random, TEXTS);
        String indent = " ".repeat(random.nextInt(3));
        StringBuilder out = new StringBuilder("---\n");
        out.append(
                switch (random.nextInt(4)) {
                    case 0 -> "title: '" + title.replace("'", "''") + "'\n";
                    case 1 -> "title: \"" + title.replace("\\", "\\\\") + "\" # " + number + "\n";
                    case 2 -> "title: >-\n  " + title + "\n  und weiter\n";
                    default -> "title: " + title + "\n";
                });
        out.append("slug: post-").append(number).append('\n');
        out.append("date: ").append(pick(random, DATES)).append('\n');
        out.append(
                switch (random.nextInt(4)) {
                    case 0 -> "tags: [a, \"" + number + "\", 标签]\n";
                    case 1 -> "tags:\n" + indent + "- a\n" + indent + "- 标签 # two\n" + indent + "- a\n";
                    case 2 -> "tags: a, b\n";
                    default -> "tags:\n";
                });
        if (random.nextBoolean()) {
            out.append("draft: ").append(random.nextBoolean() ? "yes" : "false").append("\n\n# banner\n");
        }
        if (random.nextBoolean()) {
            out.append("rank_math_robots:\n  - '").append(pick(random, ROBOTS)).append("'\n");
            out.append("rank_math_title: [\"%title% %sep% ").append(number).append("\"]\n");
        }
        if (random.nextBoolean()) {
            out.append("menu:\n  main: {weight: ")
                    .append(number)
                    .append(", name: ~}\n  side:\n    - &x k: v\n    - *x\n");
        }
        return out.append(random.nextInt(30) == 0 ? "slug: again\n" : "")
                .append("---\n")
                .toString();
    }

    private static String toml(int number, Random random) {
        return "+++\ntitle = " + quoted(pick(random, TEXTS)) + " # " + number + "\ndate = "
                + pick(random, DATES.subList(0, 3))
                + "\ntags = [\"a\", '标签',\n  \"b\",\n]\nweight = " + number + "\nratio = 0.5\ndraft = "
                + random.nextBoolean()
                + "\n\n[menu.main]\nname = '''x'''\n\n[[rows]]\nk = { a = 1, b.c = 2 }\n+++\n";
    }

    private static String json(int number, Random random) {
        return "{\n  \"title\": " + quoted(pick(random, TEXTS)) + ",\n  \"date\": \"" + pick(random, DATES)
                + "\",\n  \"tags\": [\"a\", \"标签\"],\n  \"weight\": " + number
                + ",\n  \"menu\": {\"main\": {\"weight\": "
                + random.nextInt() + "}},\n  \"draft\": " + random.nextBoolean() + "\n}\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\") + '"';
    }
}

package io.github.frontmatter4j.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.testing.Handmade;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Holds the fast reader against the engine: it gives the same tree, spans and styles included, or hands over. The number
 * of mutated headers is set by {@code -Dfrontmatter4j.mutations}.
 */
class TwoReadersTest {

    private static final KeyNames NAMES = new KeyNames();

    private static final int MUTATIONS = Integer.getInteger("frontmatter4j.mutations", 100_000);

    /** What mutations put in: every sign that means something, and what stands around it in real headers. */
    static final String[] PIECES = {
        "\n",
        "\n\n",
        "\n  ",
        "\n    ",
        "\n- ",
        "\n  - ",
        "\r\n",
        "\r",
        " ",
        "  ",
        "\t",
        ": ",
        ":",
        ":\n",
        " #",
        "# c\n",
        "#",
        "- ",
        "-",
        "? ",
        "?",
        "'",
        "''",
        "\"",
        "\\\"",
        "\\n",
        "\\",
        "\\u4e2d",
        "\\ud83d",
        "[",
        "]",
        "{",
        "}",
        ",",
        ", ",
        "|\n",
        ">\n",
        "|-\n  ",
        ">+\n   ",
        "|2\n  ",
        "&a ",
        "*a",
        "! ",
        "!!str ",
        "%",
        "@",
        "`",
        "---\n",
        "---",
        "...\n",
        "~",
        "null",
        "a",
        "b: c",
        "k:\n  x: y\n",
        "\n  a: |\n    b\n\n",
        "标题",
        "，",
        "：",
        "😀",
        "\uD83D",
        "\uFEFF",
        "\u0085",
        "\u00A0",
        "\u2028",
        "\u0007",
        "\u007F",
        "\u3000",
        "<<: ",
        "=",
        "1",
        "x: [a, b]\n",
        "x: {a: b}\n",
        "x: 'it''s'\n",
        "[a,\n b]",
        "\"a\n\n  b\"",
        "\n \n",
        "x: >\n  a\n   b\n  c\n\n"
    };

    record Sample(String name, String header) {}

    static List<Sample> corpus() {
        List<Sample> headers = new ArrayList<>();
        for (Corpus.Sample sample : Corpus.everything()) {
            ContentFile file = FrontMatter.standard().parse(SourceText.of(sample.path(), sample.bytes()));
            if (file.format().equals("yaml")) {
                headers.add(new Sample(sample.path(), file.source().slice(file.headerSpan())));
            }
        }
        return headers;
    }

    /** Whether the fast reader knew the header; fails if it says anything else than the engine. */
    private static boolean agree(String name, String text, int from) {
        return agree(name, Handmade.header(text.substring(0, from), text.substring(from), ""));
    }

    private static boolean agree(String name, HeaderText header) {
        ParsedHeader fast = FastReader.read(header, Limits.standard(), NAMES);
        if (fast == null) {
            return false;
        }
        assertThat(header.isText()).as(name).isTrue();
        String text = header.header();
        ParsedHeader engine = EngineReader.read(header, Limits.standard());
        assertThat(engine.wellFormed()).as("%s:%n%s%n", name, text).isTrue();
        assertThat(engine.problems()).as("%s:%n%s%n", name, text).isEmpty();
        assertThat(fast.root()).as("%s:%n%s%n", name, text).isEqualTo(engine.root());
        return true;
    }

    @Test
    void everyHeaderOfTheCorpus() {
        List<Sample> headers = corpus();
        long known = headers.stream()
                .filter(sample -> agree(sample.name(), sample.header(), 0))
                .count();
        assertThat(known).isGreaterThan(headers.size() * 98L / 100);
    }

    @Test
    void everyHeaderInOtherForms() {
        for (Sample sample : corpus()) {
            String text = sample.header();
            String lines = text.replace("\r\n", "\n").replace('\r', '\n');
            agree(sample.name(), lines.replace("\n", "\r\n"), 0);
            agree(sample.name(), lines.replace("\n", "\r"), 0);
            agree(sample.name(), "😀---\n" + text, 6);
            agree(sample.name(), text.stripTrailing(), 0);
            agree(sample.name(), "  " + lines.replace("\n", "\n  "), 0);
            agree(sample.name(), "k:\n - " + lines.replace("\n", "\n   "), 0);
        }
    }

    @Test
    void mutatedHeaders() {
        List<Sample> headers = corpus().stream()
                .filter(sample -> sample.header().length() < 1500)
                .toList();
        AtomicLong known = new AtomicLong();
        IntStream.range(0, MUTATIONS / 100).parallel().forEach(block -> {
            Random random = new Random(block * 31L + 7);
            for (int i = 0; i < 100; i++) {
                Sample sample = headers.get(random.nextInt(headers.size()));
                String text = mutated(sample.header(), random);
                known.addAndGet(agree(sample.name(), text, 0) ? 1 : 0);
            }
        });
        assertThat(known.get()).isGreaterThan(MUTATIONS / 4);
    }

    @Test
    void damagedBytes() {
        List<Sample> headers = corpus().stream()
                .filter(sample -> sample.header().length() < 1500)
                .toList();
        AtomicLong known = new AtomicLong();
        AtomicLong damaged = new AtomicLong();
        IntStream.range(0, MUTATIONS / 100).parallel().forEach(block -> {
            Random random = new Random(block * 13L + 5);
            for (int i = 0; i < 100; i++) {
                Sample sample = headers.get(random.nextInt(headers.size()));
                String pieces = "é中😀" + PIECES[random.nextInt(PIECES.length)];
                int place = random.nextInt(sample.header().length() + 1);
                byte[] bytes = new StringBuilder(sample.header())
                        .insert(place, pieces)
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);
                for (int n = random.nextInt(3); n > 0; n--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                HeaderText header = HeaderText.whole(SourceText.of(sample.name(), bytes));
                damaged.addAndGet(header.isText() ? 0 : 1);
                known.addAndGet(agree(sample.name(), header) ? 1 : 0);
            }
        });
        assertThat(known.get()).isGreaterThan(MUTATIONS / 8);
        assertThat(damaged.get()).isGreaterThan(MUTATIONS / 8);
    }

    @Test
    void headersOfRandomPieces() {
        AtomicLong known = new AtomicLong();
        IntStream.range(0, MUTATIONS / 100).parallel().forEach(block -> {
            Random random = new Random(block * 17L + 3);
            for (int i = 0; i < 100; i++) {
                StringBuilder text = new StringBuilder(random.nextBoolean() ? "a: " : "");
                for (int n = random.nextInt(12); n >= 0; n--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                known.addAndGet(agree("random", text.toString(), 0) ? 1 : 0);
            }
        });
        assertThat(known.get()).isGreaterThan(MUTATIONS / 20);
    }

    private static String mutated(String header, Random random) {
        StringBuilder text = new StringBuilder(header);
        for (int n = random.nextInt(3); n >= 0; n--) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(4));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 1 -> text.delete(at, to);
                case 2 -> text.replace(at, to, PIECES[random.nextInt(PIECES.length)]);
                default -> {
                    int from = random.nextInt(header.length() + 1);
                    text.insert(at, header, from, Math.min(header.length(), from + random.nextInt(30)));
                }
            }
        }
        return text.toString();
    }
}

package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.testing.GeneratedPosts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * One reader, sixteen threads: each sees what one thread alone sees, in whatever order the files come. Each reads 1,000
 * files, or with {@code -Dfrontmatter4j.every=1} all real ones and as many generated ones as make 10,000.
 */
class ManyThreadsTest {

    private static final int THREADS = 16;
    private static final boolean ALL = Integer.getInteger("frontmatter4j.every", 40) == 1;
    private static final int FILES = ALL ? 10_000 : 1_000;

    @Test
    void sixteenThreadsReadWhatOneReads() throws Exception {
        List<Corpus.Sample> samples = new ArrayList<>(Corpus.everything());
        samples.addAll(GeneratedPosts.first(ALL ? FILES - samples.size() : 100));
        check(samples);
    }

    @Test
    void sixteenThreadsReadGeneratedPosts() throws Exception {
        check(GeneratedPosts.first(500));
    }

    private static void check(List<Corpus.Sample> samples) throws Exception {
        FrontMatter alone = FrontMatter.builder().build();
        List<String> expected =
                samples.stream().map(sample -> seen(alone, sample)).toList();
        FrontMatter shared = FrontMatter.builder().build();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<List<Integer>>> runs = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            long seed = i;
            runs.add(threads.submit(() -> differing(shared, samples, expected, seed)));
        }
        for (Future<List<Integer>> run : runs) {
            assertThat(run.get()).isEmpty();
        }
        threads.shutdown();
        if (ALL) {
            System.getLogger("threads")
                    .log(System.Logger.Level.INFO, THREADS + " threads, " + samples.size() + " files each");
        }
    }

    private static List<Integer> differing(
            FrontMatter shared, List<Corpus.Sample> samples, List<String> expected, long seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        return order.stream()
                .limit(FILES)
                .filter(i -> !seen(shared, samples.get(i)).equals(expected.get(i)))
                .toList();
    }

    /** Everything that reading, binding and an edit say of a file. */
    private static String seen(FrontMatter frontMatter, Corpus.Sample sample) {
        ContentFile file = frontMatter.parse(SourceText.of(sample.path(), sample.bytes()));
        Content<Post> content = file.as(Post.class);
        HeaderEdit.Result edit = file.edit().set("title", "新的: 标题").tryApply();
        return file.state()
                + content.problems().toString()
                + content.find()
                + edit.file().map(ContentFile::text).hashCode();
    }
}

package io.github.frontmatter4j.benchmarks;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.markdown.MarkdownBody;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Microseconds for one post of 500: header to tree, record and edit; the body; and what peers take for their part. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class StagesBenchmark {

    private final byte[][] posts = Posts.generate(500, Posts.Kind.MIXED);
    private final FrontMatter frontMatter = FrontMatter.standard();
    private final Parser commonmark = Parser.builder().build();
    private int next;

    /** Made by JMH. */
    public StagesBenchmark() {}

    private SourceText source() {
        next = (next + 1) % posts.length;
        return SourceText.of("post.md", posts[next]);
    }

    /** Bytes to tree with all places. */
    @Benchmark
    public ContentFile tree() {
        return frontMatter.parse(source());
    }

    /** Bytes to the typed post. */
    @Benchmark
    public Post record() {
        return frontMatter.parse(source()).as(Post.class).value();
    }

    /** One changed title, bytes to bytes, with the guard. */
    @Benchmark
    public SourceText edit() {
        return frontMatter.parse(source()).edit().set("title", "新的标题").apply().source();
    }

    /** The body with links and their places. */
    @Benchmark
    public int body() {
        return MarkdownBody.of(frontMatter.parse(source())).links().size();
    }

    /** The same body by commonmark alone, without places. */
    @Benchmark
    public Node bodyCommonmark() {
        SourceText source = source();
        ContentFile file = frontMatter.parse(source);
        return commonmark.parse(new String(
                source.bytes(),
                file.bodyByteOffset(),
                source.byteLength() - file.bodyByteOffset(),
                StandardCharsets.UTF_8));
    }
}

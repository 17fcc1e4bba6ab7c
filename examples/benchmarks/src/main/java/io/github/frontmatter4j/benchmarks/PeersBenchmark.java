package io.github.frontmatter4j.benchmarks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.vladsch.flexmark.ext.yaml.front.matter.AbstractYamlFrontMatterVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.SourceFile;
import org.openrewrite.yaml.YamlParser;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Microseconds for one post of 500, beside the peers. Each peer gets what it is best at: the header's bytes or text, cut
 * out beforehand; only this library and the two Markdown parsers begin with the whole file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class PeersBenchmark {

    /** What Jackson reads a post into: the plain parts of {@link Post}, and the rest of the export as lists. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record JacksonPost(
            @Nullable String title,
            @Nullable String author,
            @Nullable String type,
            @Nullable String date,
            @Nullable String excerpt,
            @Nullable String url,
            @JsonProperty("featured_image") @Nullable String featuredImage,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<String> views,

            @Nullable List<String> categories,
            @Nullable List<String> tags,

            @JsonProperty("rank_math_focus_keyword") @Nullable
            List<String> focusKeyword,

            @JsonProperty("rank_math_description") @Nullable List<String> description,
            @JsonProperty("rank_math_robots") @Nullable List<String> robots,
            @JsonProperty("rank_math_seo_score") @Nullable List<String> score,
            @Nullable Map<String, Object> cover,
            @Nullable Map<String, Object> menu) {}

    /** Which posts: nine plain ones and a harder one in turn, or harder ones only. */
    @Param({"MIXED", "HARD"})
    private String kind = "MIXED";

    private byte[][] posts = {};
    private byte[][] headers = {};
    private String[] texts = {};
    private String[] files = {};
    private int next;

    private final FrontMatter frontMatter = FrontMatter.standard();
    private final ObjectMapper jackson2 = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final tools.jackson.databind.ObjectMapper jackson3 = tools.jackson.dataformat.yaml.YAMLMapper.builder()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final LoadSettings settings = LoadSettings.builder().build();
    private final org.commonmark.parser.Parser commonmark = org.commonmark.parser.Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .build();
    private final com.vladsch.flexmark.parser.Parser flexmark = com.vladsch.flexmark.parser.Parser.builder(
                    new MutableDataSet()
                            .set(
                                    com.vladsch.flexmark.parser.Parser.EXTENSIONS,
                                    List.of(
                                            com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterExtension
                                                    .create())))
            .build();

    /** Made by JMH. */
    public PeersBenchmark() {}

    /** Generates the posts and cuts out the headers. */
    @Setup
    public void generate() {
        posts = Posts.generate(500, Posts.Kind.valueOf(kind));
        headers = new byte[posts.length][];
        texts = new String[posts.length];
        files = new String[posts.length];
        for (int i = 0; i < posts.length; i++) {
            SourceText source = SourceText.of("post.md", posts[i]);
            ContentFile file = frontMatter.parse(source);
            texts[i] = source.slice(file.headerSpan());
            headers[i] = texts[i].getBytes(StandardCharsets.UTF_8);
            files[i] = source.text();
        }
    }

    private int turn() {
        next = next + 1 == posts.length ? 0 : next + 1;
        return next;
    }

    /** Bytes of the file to a tree with all places. */
    @Benchmark
    public ContentFile tree() {
        return frontMatter.parse(SourceText.of("post.md", posts[turn()]));
    }

    /** The header's bytes to a tree with all places. */
    @Benchmark
    public Object headerToTree() {
        HeaderText header = HeaderText.whole(SourceText.of("post.md", headers[turn()]));
        io.github.frontmatter4j.format.Limits limits = io.github.frontmatter4j.format.Limits.standard();
        return YAML.readBytes(header, limits).orElseGet(() -> YAML.read(header, limits));
    }

    private static final io.github.frontmatter4j.format.HeaderFormat YAML = FrontMatter.standard()
            .parse("a.md", "---\na: b\n---\n")
            .headerFormat()
            .orElseThrow();

    /** Bytes of the file to the typed post, with places and problems. */
    @Benchmark
    public Post post() {
        return frontMatter
                .parse(SourceText.of("post.md", posts[turn()]))
                .as(Post.class)
                .value();
    }

    /** One changed title, bytes to bytes, with the guard. */
    @Benchmark
    public SourceText edit() {
        return frontMatter
                .parse(SourceText.of("post.md", posts[turn()]))
                .edit()
                .set("title", "新的标题")
                .apply()
                .source();
    }

    /** Jackson 2: the header's bytes to a record. */
    @Benchmark
    public JacksonPost jackson2() throws IOException {
        return jackson2.readValue(headers[turn()], JacksonPost.class);
    }

    /** Jackson 3: the header's bytes to a record. */
    @Benchmark
    public JacksonPost jackson3() {
        return jackson3.readValue(headers[turn()], JacksonPost.class);
    }

    /** Jackson 2: one changed title, bytes to bytes of the header. */
    @Benchmark
    public byte[] jackson2Edit() throws IOException {
        ObjectNode tree = (ObjectNode) jackson2.readTree(headers[turn()]);
        tree.put("title", "新的标题");
        return jackson2.writeValueAsBytes(tree);
    }

    /** The engine's own loader: the header's text to a map. */
    @Benchmark
    public Object engineLoad() {
        return new Load(settings).loadFromString(texts[turn()]);
    }

    /** OpenRewrite: the header's text to its tree and back to text. */
    @Benchmark
    public String rewriteParseAndPrint() {
        SourceFile file = YamlParser.builder()
                .build()
                .parse(new InMemoryExecutionContext(), texts[turn()])
                .findFirst()
                .orElseThrow();
        return file.printAll();
    }

    /** commonmark with its front matter extension: the whole file's text. */
    @Benchmark
    public Map<String, List<String>> commonmarkExtension() {
        YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
        commonmark.parse(files[turn()]).accept(visitor);
        return visitor.getData();
    }

    /** flexmark with its front matter extension: the whole file's text. */
    @Benchmark
    public Map<String, List<String>> flexmarkExtension() {
        AbstractYamlFrontMatterVisitor visitor = new AbstractYamlFrontMatterVisitor();
        visitor.visit(flexmark.parse(files[turn()]));
        return new java.util.LinkedHashMap<>(visitor.getData());
    }

    static PeersBenchmark of(String kind) {
        PeersBenchmark peers = new PeersBenchmark();
        peers.kind = kind;
        peers.generate();
        return peers;
    }

    /** Checks that every peer reads what it is measured with. */
    static List<String> disagreements() throws IOException {
        PeersBenchmark peers = of("MIXED");
        List<String> found = new ArrayList<>();
        for (int i = 0; i < peers.posts.length; i++) {
            peers.next = i;
            String title = peers.post().title();
            peers.next = i;
            String other = peers.jackson2().title();
            peers.next = i;
            String third = peers.jackson3().title();
            if (!title.equals(other) || !title.equals(third)) {
                found.add(title + " / " + other + " / " + third);
            }
        }
        return found;
    }
}

package io.github.frontmatter4j.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.model.Post;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * A whole process that reads the posts of a folder into records, on all processors, and says how many there were;
 * {@code whole-process.sh} runs it.
 */
public final class ReadAndBind {

    private ReadAndBind() {}

    /**
     * Reads a folder.
     *
     * @param arguments {@code ours} or {@code jackson}, and the folder
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        ToIntFunction<Path> read = arguments[0].equals("ours") ? ours() : jackson();
        List<Path> posts;
        try (Stream<Path> files = Files.walk(Path.of(arguments[1]))) {
            posts = files.filter(file -> file.toString().endsWith(".md")).toList();
        }
        System.out.println(posts.parallelStream().mapToInt(read).sum());
    }

    private static ToIntFunction<Path> ours() {
        FrontMatter frontMatter = FrontMatter.standard();
        return file -> {
            try {
                Content<Post> content = frontMatter.parse(file).as(Post.class);
                return content.find().map(Post::title).isPresent() ? 1 : 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** The header between the first two fences, as it is usually cut out. */
    private static ToIntFunction<Path> jackson() {
        ObjectReader reader = new YAMLMapper().readerFor(PeersBenchmark.JacksonPost.class);
        return file -> {
            try {
                String text = Files.readString(file);
                String header = text.substring(4, text.indexOf("\n---\n", 4) + 1);
                return reader.<PeersBenchmark.JacksonPost>readValue(header).title() != null ? 1 : 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}

package io.github.frontmatter4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.wordpress.PhpSerialized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Exported posts as data: nothing of what exporters wrap around values is left, and nothing is lost. */
class ResidueTest {

    private static final List<String> EXPORTED_SITES = List.of(
            "kaustubhk24__blog.kaustubh.codes",
            "rbind__simplystats",
            "yorkcomputersolutions__learn-at-yorkcs",
            "yangyx91__axiangblogjekyll");

    @Test
    void nothingOfTheWrappingIsLeft() {
        int files = 0;
        List<String> left = new ArrayList<>();
        for (Corpus.Sample sample : Corpus.files()) {
            if (EXPORTED_SITES.stream().noneMatch(sample.path()::startsWith)) {
                continue;
            }
            Content<Post> content = FrontMatter.standard()
                    .parse(SourceText.of(sample.path(), sample.bytes()))
                    .as(Post.class);
            if (content.file().state() != HeaderState.PRESENT) {
                continue;
            }
            files++;
            Value.Entries view = content.toValue();
            residue(view, "", left, sample.path());
            wrapped(content, left, sample.path());
        }
        assertThat(left.stream().limit(20))
                .as("%d of %d files", left.size(), files)
                .isEmpty();
        assertThat(files).isGreaterThan(500);
    }

    private static void residue(Value value, String path, List<String> left, String file) {
        if (value instanceof Value.Text text) {
            boolean entity = !path.contains("guid")
                    && !path.contains("rl")
                    && text.text().matches("(?s).*&(amp|quot|#8217|#8211|#038|hellip);.*");
            if (PhpSerialized.data(text.text()).isPresent() || entity) {
                left.add(file + " " + path + " = " + text.text());
            }
        } else if (value instanceof Value.Items items) {
            items.items().forEach(item -> residue(item, path + "[]", left, file));
        } else if (value instanceof Value.Entries map) {
            map.entries().forEach((name, item) -> residue(item, path + "." + name, left, file));
        }
    }

    /** Rows of meta data that still stand in a list; behind the taxonomies a list is a list. */
    private static void wrapped(Content<Post> content, List<String> left, String file) {
        boolean exported = content.file().header().entries().stream()
                .anyMatch(entry -> String.valueOf(entry.name()).startsWith("rank_math_"));
        Set<String> taxonomies = new TreeSet<>();
        boolean behind = false;
        for (MapNode.Entry entry : content.file().header().entries()) {
            behind |= "categories".equals(entry.name()) || "tags".equals(entry.name());
            if (behind) {
                taxonomies.add(String.valueOf(entry.name()));
            }
        }
        for (Map.Entry<String, Value> entry : content.value().rest().entries().entrySet()) {
            boolean single = entry.getValue() instanceof Value.Items items
                    && items.items().size() == 1;
            if (exported && single && !taxonomies.contains(entry.getKey())) {
                left.add(file + " rest." + entry.getKey() + " = " + entry.getValue());
            }
        }
    }

    @Test
    void everyKeyOfTheFileIsInThePost() {
        for (Corpus.Sample sample : Corpus.files()) {
            if (EXPORTED_SITES.stream().noneMatch(sample.path()::startsWith)) {
                continue;
            }
            Content<Post> content = FrontMatter.standard()
                    .parse(SourceText.of(sample.path(), sample.bytes()))
                    .as(Post.class);
            if (content.file().state() != HeaderState.PRESENT
                    || !content.problems().isEmpty()) {
                continue;
            }
            Set<String> found = new TreeSet<>();
            for (String path : paths(content.toValue(), "")) {
                content.keyOf(path)
                        .ifPresent(key -> found.add(key.segments().get(0).toString()));
            }
            for (MapNode.Entry entry : content.file().header().entries()) {
                boolean blank = isBlank(content.file().valueOf(entry.value()));
                if (!blank) {
                    assertThat(found)
                            .as("%s %s", sample.path(), content.toValue().toJava())
                            .contains("Key[name=" + entry.name() + "]");
                }
            }
        }
    }

    /** What says nothing, or what the absence of the key says too. */
    private static boolean isBlank(Value value) {
        if (value instanceof Value.Items items) {
            return items.items().stream().allMatch(ResidueTest::isBlank);
        }
        Object plain = value.toJava();
        return plain == null
                || List.of("", "off", "false", "standard").contains(plain.toString())
                || plain.equals("on")
                || PhpSerialized.data(plain.toString())
                        .filter(ResidueTest::isBlank)
                        .isPresent();
    }

    private static List<String> paths(Value value, String path) {
        List<String> paths = new ArrayList<>();
        if (value instanceof Value.Entries map && path.split("\\.").length < 5) {
            map.entries()
                    .forEach((name, item) -> paths.addAll(paths(item, path.isEmpty() ? name : path + quoted(name))));
        }
        if (!path.isEmpty()) {
            paths.add(path);
        }
        return paths;
    }

    private static String quoted(String name) {
        return name.matches("[\\w-]+")
                ? "." + name
                : "[\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
    }
}

package io.github.frontmatter4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.tree.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A changed post keeps the forms that its system reads: texts for lists, opposite words, keys inside keys. */
class PostFormsTest {

    private static final Map<String, UnaryOperator<Post>> CHANGES = changes();

    private static Map<String, UnaryOperator<Post>> changes() {
        Map<String, UnaryOperator<Post>> changes = new LinkedHashMap<>();
        ContentDate date = ContentDate.parse("2024-02-03");
        changes.put("tag x in the middle", post -> post.withTags(tags("a", "x", "b")));
        changes.put("a tag with a blank", post -> post.withTags(tags("a", "b c")));
        changes.put("a tag with a comma", post -> post.withTags(tags("a", "c, d")));
        changes.put("two tags", post -> post.withTags(tags("a", "b")));
        changes.put("one tag", post -> post.withTags(tags("a")));
        changes.put("two categories", post -> post.withCategoryNames("c", "d"));
        changes.put("one category", post -> post.withCategoryNames("c"));
        changes.put("description and slug", post -> post.withDescription("d").withSlug("s"));
        changes.put("draft", post -> post.withDraft(true));
        changes.put("title", post -> post.withTitle("y"));
        changes.put("updated", post -> post.withUpdated(date));
        changes.put("authors", post -> post.withAuthor(List.of(Author.of("A"), Author.of("B"))));
        changes.put("author", post -> post.withAuthor(List.of(Author.of("A"))));
        changes.put("image", post -> post.withImage("b.png"));
        changes.put("weight", post -> post.withWeight(4));
        changes.put("views", post -> post.withRest(new Value.Entries(Map.of("views", Value.of(3)))));
        return changes;
    }

    private static List<Tag> tags(String... names) {
        return Arrays.stream(names).map(Tag::of).toList();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            jekyll => tag x in the middle => tags: a b => tags: a x b
            jekyll => a tag with a blank => tags: a b => tags:⏎  - a⏎  - b c
            jekyll => two categories => categories: a b => categories: c d
            jekyll => one category => category: a⏎title: x => category: c⏎title: x
            hugo => one tag => tags: a, b => tags: a
            hugo => description and slug => title: x⏎tags: [a]⏎draft: true => title: x⏎tags: [a]⏎draft: true⏎description: d⏎slug: s
            hugo => image => cover:⏎  image: a.png⏎  caption: c⏎other: 1 => cover:⏎  image: b.png⏎  caption: c⏎other: 1
            hugo => weight => weight: '3' # c => weight: '4' # c
            hugo => updated => date: 2024-01-15⏎lastmod: 2024-01-15⏎x: 1 => date: 2024-01-15⏎lastmod: 2024-02-03⏎x: 1
            hexo => draft => tags: a⏎published: true => tags: a⏎published: false
            hexo => one category => categories:⏎  - [a, b]⏎  - c => categories:⏎  - c
            wordpress_export => draft => title: ['x']⏎status: ['publish']⏎tags: ['a, b'] => title: ['x']⏎draft: true⏎status: ['publish']⏎tags: ['a, b']
            wordpress_export => a tag with a comma => tags: ['a，b'] => tags: ['a', 'c, d']
            wordpress_export => title => title: ['x', 'x'] # both => title: ['y', 'y'] # both
            wordpress_export => views => views: ['1', '1']⏎title: x => views: [3, 3]⏎title: x
            mkdocs => updated => title: x⏎date: 2024-01-15 => title: x⏎date:⏎  created: 2024-01-15⏎  updated: 2024-02-03
            docusaurus => updated => title: x => title: x⏎last_update:⏎  date: 2024-02-03
            docusaurus => authors => authors: me => authors:⏎  - A⏎  - B
            zola => two tags => taxonomies:⏎  tags: [a]⏎extra:⏎  k: 1 => taxonomies:⏎  tags: [a, b]⏎extra:⏎  k: 1
            zola => author => title: x⏎taxonomies:⏎  tags: [a] => title: x⏎authors: [A]⏎taxonomies:⏎  tags: [a]
            """)
    void formsStay(String dialect, String change, String header, String expected) {
        FrontMatter frontMatter =
                FrontMatter.builder().dialect(Dialect.named(dialect)).build();
        Content<Post> content = frontMatter.read("x.md", "---\n" + header.replace("⏎", "\n") + "\n---\n", Post.class);
        Post wanted = CHANGES.get(change).apply(content.value());
        Content<Post> after = content.with(wanted);
        assertThat(after.file().text()).isEqualTo("---\n" + expected.replace("⏎", "\n") + "\n---\n");
        assertThat(after.value()).isEqualTo(wanted);
        assertThat(after.with(wanted)).isSameAs(after);
    }
}

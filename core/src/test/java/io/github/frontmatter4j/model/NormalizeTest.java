package io.github.frontmatter4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.ContentException;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormalizeTest {

    @Test
    void takesTheWrappingOff() {
        String exported = """
                ---
                title: R&#038;D
                date: -001-11-30T00:00:00+00:00
                seo_title:
                  -\s
                  -\s
                views: # counter
                  - 620
                  - 620
                rank_math_description:
                  - |
                    it's "fine"
                rank_math_focus_keyword:
                  - 小米,手机
                rank_math_robots:
                  - 'a:2:{i:0;s:7:"noindex";i:1;s:8:"nofollow";}'
                rank_math_pillar_content:
                  - on
                rank_math_advanced_robots:
                  - 'a:1:{s:11:"max-snippet";s:2:"50";}'
                categories:
                  - 生活记

                ---
                Body
                """;
        Content<Post> content = FrontMatter.standard().parse("a.md", exported).as(Post.class);

        Content<Post> clean = content.normalized();

        assertThat(clean.file().text()).isEqualTo("""
                        ---
                        title: R&D
                        views: 620 # counter
                        rank_math_description: it's "fine"
                        rank_math_focus_keyword: 小米,手机
                        rank_math_robots:
                          - noindex
                          - nofollow
                        rank_math_pillar_content: true
                        rank_math_advanced_robots:
                          max-snippet: 50
                        categories:
                          - 生活记

                        ---
                        Body
                        """);
        assertThat(clean.normalized()).isSameAs(clean);
    }

    @Test
    void leavesOtherFilesAlone() {
        String text = "---\ntitle: x\noutputs: [html]\ntags: [a]\nsummary: >\n  folded\n  text\n---\n";
        Content<Post> content = FrontMatter.builder()
                .dialect(io.github.frontmatter4j.dialect.Dialect.HUGO)
                .build()
                .parse("a.md", text.replace("summary: >", "summary: >-"))
                .as(Post.class);

        assertThat(content.normalized()).isSameAs(content);
    }

    @Test
    void losesNothingInRealExports() {
        int changed = 0;
        List<String> failures = new ArrayList<>();
        for (Corpus.Sample sample : Corpus.files()) {
            Content<Post> content = FrontMatter.standard()
                    .parse(SourceText.of(sample.path(), sample.bytes()))
                    .as(Post.class);
            if (content.file().state() != HeaderState.PRESENT || content.find().isEmpty()) {
                continue;
            }
            try {
                Content<Post> clean = content.normalized();
                if (clean != content) {
                    changed++;
                    if (clean.normalized() != clean) {
                        failures.add(sample.path() + ": a second time changes more");
                    }
                }
            } catch (ContentException e) {
                failures.add(sample.path() + ": " + e.problems().get(0).message());
            }
        }
        assertThat(failures.stream().limit(30))
                .as("%d of %d", failures.size(), changed)
                .isEmpty();
        assertThat(changed).isGreaterThan(200);
    }
}

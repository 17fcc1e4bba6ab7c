package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.testing.Corpus.Sample;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Residue of WordPress goes, every value stays in meaning, and a second run changes nothing. */
class WordPressFixTest {

    private final FixRun run = FixRun.safe(SiteValidator.standard());

    @Test
    void everyExportKeepsItsMeaning() {
        List<String> differing = new ArrayList<>();
        int files = 0;
        int fixes = 0;
        for (Sample sample : Corpus.files()) {
            String text = new String(sample.bytes(), StandardCharsets.ISO_8859_1);
            ContentFile file = FrontMatter.standard().parse(SourceText.of(sample.path(), sample.bytes()));
            boolean exported = text.contains("\nrank_math_")
                    || text.contains("\nviews:")
                    || text.contains(":{i:0;")
                    || text.contains("\nblogger_");
            if (!exported || file.state() != HeaderState.PRESENT) {
                continue;
            }
            files++;
            FixRun.Result result = run.fix(file, sample.path());
            fixes += result.fixed().size();
            Content<Post> before = file.as(Post.class);
            Content<Post> after = result.after().as(Post.class);
            if (!same(before, after)) {
                differing.add(sample.path() + "\n" + before.toValue() + "\n" + after.toValue());
            }
            assertThat(run.fix(result.after(), sample.path()).after()).isSameAs(result.after());
        }
        assertThat(files).isGreaterThan(300);
        assertThat(fixes).isGreaterThan(1000);
        assertThat(differing).isEmpty();
    }

    private static boolean same(Content<Post> before, Content<Post> after) {
        return before.find().isPresent() == after.find().isPresent()
                && (before.find().isEmpty()
                        || before.value().seo().equals(after.value().seo()));
    }

    @Test
    void theFoundingPost() {
        Sample sample = Corpus.founding();
        ContentFile file = FrontMatter.standard().parse(SourceText.of(sample.path(), sample.bytes()));
        ContentFile after =
                FixRun.unsafe(SiteValidator.standard()).fix(file, sample.path()).after();
        String header = after.source().slice(after.headerSpan());
        assertThat(header.substring(header.indexOf("url:")))
                .isEqualTo("url: /3799.html\nseo_manual_des: 0\nseo_manual_keywords: 0\nviews: 620\n"
                        + "rank_math_news_sitemap_robots: index\nrank_math_robots:\n  - index\n"
                        + "categories:\n  - 生活记\ntags:\n  - 互联网\n  - 人物\n  - 小米\n  - 手机\n  - 雷军\n\n");
        assertThat(after.body()).isEqualTo(file.body());
    }
}

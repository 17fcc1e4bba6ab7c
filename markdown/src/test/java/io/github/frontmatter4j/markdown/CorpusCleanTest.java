package io.github.frontmatter4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.testing.Corpus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Real exported bodies: what a browser shows before and after cleaning, counted without any help of the cleaner. */
class CorpusCleanTest {

    private static final Set<String> EXPORTS = Set.of(
            "yangyx91__axiangblogjekyll", "rbind__simplystats", "GSA__digitalgov.gov", "JakeSteam__blog-programming");

    /** Bodies whose count differs though nothing is lost: the blank between two unclosed spans moves. */
    private static final Set<String> DEVIATIONS = Set.of(
            "GSA__digitalgov.gov/content/news/2016/01/2016-01-19-trends-on-tuesday-will-phablets-dominate-the-mobile-market-in-2017.md");

    private record Shown(List<String> words, Set<String> links, List<String> images) {}

    private static Shown shown(MarkdownBody body) {
        var extensions = List.of(TablesExtension.create(), StrikethroughExtension.create());
        String html = HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(Parser.builder()
                        .extensions(extensions)
                        .build()
                        .parse(withoutShortcodes(body.source().slice(body.span()))));
        Document document = Jsoup.parseBodyFragment(html);
        // a smiley is its text
        document.select("img.wp-smiley").forEach(smiley -> smiley.replaceWith(new TextNode(smiley.attr("alt"))));
        Set<String> links = new TreeSet<>();
        List<String> images = new ArrayList<>();
        for (Element link : document.select("a[href]")) {
            boolean shownAnyway = link.select("img").stream()
                    .anyMatch(image -> image.attr("src").equals(link.attr("href")));
            if (!shownAnyway) {
                links.add(link.attr("href"));
            }
        }
        document.select("img[src]").forEach(image -> images.add(image.attr("src")));
        images.sort(null);
        // a picture parts words, with or without a link around it
        document.select("img").forEach(image -> image.before(" ").after(" "));
        String text = document.text().replace('\u00A0', ' ').replace("\u200B", "");
        List<String> words = Arrays.stream(text.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return new Shown(words, links, images);
    }

    /** A shortcode of Hugo is a word here, wherever it stands; a player of WordPress is a link to its video. */
    private static String withoutShortcodes(String text) {
        String players = Pattern.compile("\\[youtube \\S*?v=([^?&\\]]+)[^\\]]*\\]")
                .matcher(text)
                .replaceAll(player ->
                        "<https://www.youtube.com/watch?v=" + player.group(1).replace("\\", "") + ">");
        return players.replaceAll("\\{\\{[<%].*?[%>]\\}\\}", "SHORTCODE");
    }

    @Test
    void noWordNoLinkNoImageIsLost() {
        int cleaned = 0;
        List<String> deviations = new ArrayList<>();
        CleanOptions options = CleanOptions.MARKDOWN.withAssumeExported(true);
        for (Corpus.Sample sample : Corpus.files()) {
            if (!EXPORTS.contains(sample.path().substring(0, sample.path().indexOf('/')))) {
                continue;
            }
            MarkdownBody body = Bodies.of(sample);
            CleanPlan plan = body.clean(options);
            if (plan.edits().isEmpty()) {
                continue;
            }
            cleaned++;
            Shown before = shown(body);
            Shown after = shown(plan.after());
            if (!before.equals(after)) {
                deviations.add(sample.path());
            }
        }
        assertThat(deviations).containsExactlyInAnyOrderElementsOf(DEVIATIONS);
        assertThat(cleaned).isGreaterThanOrEqualTo(200);
    }

    @Test
    void aSecondRunChangesNothing() {
        for (Corpus.Sample sample : Corpus.files()) {
            for (CleanOptions options : List.of(CleanOptions.HUGO, CleanOptions.MARKDOWN)) {
                CleanPlan plan = Bodies.of(sample).clean(options);
                if (!plan.edits().isEmpty()) {
                    assertThat(plan.after().clean(options).edits().list())
                            .as(sample.path())
                            .isEmpty();
                }
            }
        }
    }
}

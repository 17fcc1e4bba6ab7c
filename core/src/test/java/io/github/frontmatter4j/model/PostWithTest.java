package io.github.frontmatter4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.ContentException;
import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.testing.GeneratedPosts;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Changes one component at a time: only its lines differ, and the file says the new post. */
class PostWithTest {

    /** Edits that are refused, and why. */
    private static final Map<String, String> KNOWN = Map.of(
            "kepano__kepano-obsidian/Templates/Job Interview Template.md date",
            "a template: `date: {{date}}` is a map in YAML, so the key is taken by something that is no date");

    /** A change of every component, by its path. */
    static Map<String, UnaryOperator<Post>> changes() {
        Map<String, UnaryOperator<Post>> changes = new LinkedHashMap<>();
        ContentDate date = ContentDate.parse("2031-05-06T07:08:09+02:00");
        changes.put("title", post -> post.withTitle("新的标题: yes"));
        changes.put("linkTitle", post -> post.withLinkTitle("short"));
        changes.put("author", post -> post.withAuthor(List.of(Author.of("江南"))));
        changes.put("date", post -> post.withDate(date));
        changes.put("updated", post -> post.withUpdated(date));
        changes.put("publishDate", post -> post.withPublishDate(ContentDate.parse("2031-05-06")));
        changes.put("expiryDate", post -> post.withExpiryDate(date));
        changes.put("draft", post -> post.withDraft(!post.draft()));
        changes.put("description", post -> post.withDescription("# no comment"));
        changes.put("summary", post -> post.withSummary("a\nb"));
        changes.put("slug", post -> post.withSlug("007"));
        changes.put("url", post -> post.withUrl("/新/1.html"));
        changes.put("aliases", post -> post.withAliases(List.of("/old/", "/older/")));
        changes.put("tags", post -> {
            List<Tag> tags = new ArrayList<>(post.tags());
            tags.add(Tag.of("no"));
            return post.withTags(tags);
        });
        changes.put("categories", post -> post.withCategoryNames("生活"));
        changes.put("keywords", post -> post.withKeywords(List.of("a", "b c")));
        changes.put("image", post -> post.withImage("/img/x.png"));
        changes.put("imageAlt", post -> post.withImageAlt("a picture"));
        changes.put("weight", post -> post.withWeight(42));
        changes.put("layout", post -> post.withLayout("wide"));
        changes.put("type", post -> post.withType("page"));
        changes.put("language", post -> post.withLanguage("no"));
        changes.put("translationKey", post -> post.withTranslationKey("k"));
        changes.put("comments", post -> post.withComments(!post.comments().orElse(true)));
        changes.put("toc", post -> post.withToc(!post.toc().orElse(true)));
        changes.put("math", post -> post.withMath(!post.math().orElse(true)));
        changes.put("canonicalUrl", post -> post.withCanonicalUrl("https://example.org/x"));
        changes.put(
                "wordpress.guid", post -> post.withWordpress(post.wordpress().withGuid("http://example.org/?p=1")));
        changes.put(
                "wordpress.format", post -> post.withWordpress(post.wordpress().withFormat(PostFormat.ASIDE)));
        rankMath(changes, "title", rank -> rank.withTitle(new TemplateText("%title% %sep% x")));
        rankMath(changes, "description", rank -> rank.withDescription(new TemplateText("d: 1")));
        rankMath(changes, "focusKeywords", rank -> rank.withFocusKeywords(List.of("小米", "手机")));
        rankMath(changes, "robots", rank -> rank.withRobots(Robots.parse("noindex, nofollow")));
        rankMath(
                changes,
                "advancedRobots",
                rank -> rank.withAdvancedRobots(
                        new AdvancedRobots(Optional.of(50), Optional.of(-1), Optional.of("large"))));
        rankMath(changes, "canonicalUrl", rank -> rank.withCanonicalUrl("https://example.org/"));
        rankMath(changes, "breadcrumbTitle", rank -> rank.withBreadcrumbTitle("x"));
        rankMath(changes, "pillarContent", rank -> rank.withPillarContent(!rank.pillarContent()));
        rankMath(
                changes,
                "primaryTerms.rank_math_primary_category",
                rank -> rank.withPrimaryTerms(Map.of("rank_math_primary_category", "99")));
        rankMath(
                changes,
                "facebook.title",
                rank -> rank.withFacebook(rank.facebook().withTitle(new TemplateText("f"))));
        rankMath(
                changes,
                "twitter.useFacebook",
                rank -> rank.withTwitter(
                        rank.twitter().withUseFacebook(!rank.twitter().useFacebook())));
        rankMath(
                changes,
                "twitter.cardType",
                rank -> rank.withTwitter(rank.twitter().withCardType(TwitterCard.APP)));
        rankMath(
                changes,
                "schema.richSnippet",
                rank -> rank.withSchema(rank.schema().withRichSnippet("off")));
        rankMath(
                changes,
                "modules.newsRobots",
                rank -> rank.withModules(rank.modules().withNewsRobots("noindex")));
        rankMath(
                changes,
                "computed.seoScore",
                rank -> rank.withComputed(rank.computed().withSeoScore(7)));
        rankMath(
                changes,
                "computed.analyticsObjectId",
                rank -> rank.withComputed(rank.computed().withAnalyticsObjectId(8L)));
        rankMath(
                changes,
                "computed.contentAiScore",
                rank -> rank.withComputed(rank.computed().withContentAiScore(Map.of("keywords", "9"))));
        changes.put("rest.views", post -> {
            Map<String, Value> rest = new LinkedHashMap<>(post.rest().entries());
            rest.put("views", Value.of(621));
            return post.withRest(new Value.Entries(rest));
        });
        return changes;
    }

    private static void rankMath(
            Map<String, UnaryOperator<Post>> changes, String path, UnaryOperator<RankMath> change) {
        changes.put("rankMath." + path, post -> post.withRankMath(change.apply(post.rankMath())));
    }

    @Test
    void changesOnlyTheLinesOfOneComponentInTheFoundingPost() {
        Content<Post> content = read(Corpus.founding());
        int changed = 0;
        for (Map.Entry<String, UnaryOperator<Post>> change : changes().entrySet()) {
            assertThat(check(content, change.getKey(), change.getValue()))
                    .as(change.getKey())
                    .isNull();
            changed++;
        }
        assertThat(changed).isGreaterThan(40);
    }

    @Test
    void changesOnlyTheLinesOfOneComponentInExportedFiles() {
        int files = 0;
        int edits = 0;
        List<String> failures = new ArrayList<>();
        for (Corpus.Sample sample : Corpus.files()) {
            Content<Post> content = read(sample);
            if (content.file().state() != HeaderState.PRESENT
                    || content.find().isEmpty()
                    || !isExported(content.file())) {
                continue;
            }
            files++;
            for (Map.Entry<String, UnaryOperator<Post>> change : changes().entrySet()) {
                edits++;
                String failure = check(content, change.getKey(), change.getValue());
                if (failure != null) {
                    failures.add(sample.path() + " " + change.getKey() + ": " + failure);
                }
            }
        }
        assertThat(failures.stream().filter(failure -> KNOWN.keySet().stream().noneMatch(failure::startsWith)))
                .as("of %d edits of %d files", edits, files)
                .isEmpty();
        assertThat(failures).hasSameSizeAs(KNOWN.keySet());
        assertThat(files).isGreaterThanOrEqualTo(300);
    }

    /** As exporters leave a post: everything in lists, values of PHP as text. */
    private static final String EXPORTED = """
            ---
            title: ["导出的文章"]
            date: 2024-01-15T10:20:30+0800
            updated: 2024-01-16 10:20:30 +08:00
            draft: '0'
            author: 江南
            slug: ["a-b"]
            wp_format: standard
            guid: ["https://example.org/?p=12"]
            rank_math_title: ["%title% %sep% %sitename%"]
            rank_math_description:
              - "一"
            rank_math_focus_keyword: ["小米,手机"]
            rank_math_robots: ['a:2:{i:0;s:7:"noindex";i:1;s:8:"nofollow";}']
            rank_math_advanced_robots: ['a:2:{s:11:"max-snippet";s:2:"-1";s:17:"max-image-preview";s:5:"large";}']
            rank_math_pillar_content: ["on"]
            rank_math_primary_category: ["12"]
            rank_math_twitter_use_facebook: ["off"]
            rank_math_seo_score: ["87"]
            rank_math_analytic_object_id: ["5"]
            rank_math_contentai_score: ['a:1:{s:8:"keywords";s:4:"52.3";}']
            views: ["620"]
            categories:
              - 生活
            tags:
              - a
              - 'no' # quoted
            ---
            正文
            """;

    @Test
    void changesOnlyTheLinesOfOneComponentInWrittenPosts() {
        List<Corpus.Sample> samples = new ArrayList<>(GeneratedPosts.first(60));
        samples.add(new Corpus.Sample("exported", EXPORTED.getBytes(StandardCharsets.UTF_8)));
        samples.add(new Corpus.Sample("empty", "---\n---\n".getBytes(StandardCharsets.UTF_8)));
        samples.add(new Corpus.Sample("none", "Text\n".getBytes(StandardCharsets.UTF_8)));
        List<String> failures = new ArrayList<>();
        int edits = 0;
        for (Corpus.Sample sample : samples) {
            Content<Post> content = read(sample);
            if (content.file().state() == HeaderState.BROKEN || content.find().isEmpty()) {
                continue;
            }
            for (Map.Entry<String, UnaryOperator<Post>> change : changes().entrySet()) {
                edits++;
                String failure = check(content, change.getKey(), change.getValue());
                if (failure != null) {
                    failures.add(sample.path() + " " + change.getKey() + ": " + failure);
                }
            }
        }
        assertThat(failures).isEmpty();
        assertThat(edits).isGreaterThan(2_000);
    }

    private static Content<Post> read(Corpus.Sample sample) {
        return FrontMatter.standard()
                .parse(SourceText.of(sample.path(), sample.bytes()))
                .as(Post.class);
    }

    /** Files that carry keys of SEO plug-ins, or values in lists that no person wrote. */
    private static boolean isExported(ContentFile file) {
        for (MapNode.Entry entry : file.header().entries()) {
            String name = String.valueOf(entry.name());
            boolean seo = name.startsWith("rank_math_") || name.startsWith("_yoast_") || name.startsWith("seo_");
            boolean wrapped = entry.value() instanceof ListNode list
                    && list.items().size() == 1
                    && !List.of("categories", "tags", "keywords", "aliases").contains(name);
            if (seo || wrapped) {
                return true;
            }
        }
        return false;
    }

    /** Null if all went well. */
    private static String check(Content<Post> content, String path, UnaryOperator<Post> change) {
        Post before = content.value();
        Post wanted = change.apply(before);
        Content<Post> changed;
        try {
            changed = content.with(wanted);
        } catch (ContentException e) {
            return "refused: " + e.problems().get(0).message() + " "
                    + e.problems().get(0).hint();
        }
        if (wanted.equals(before)) {
            return changed == content ? null : "changed nothing, but is another file";
        }
        byte[] bytes = changed.file().source().bytes();
        Content<Post> again =
                FrontMatter.standard().parse(SourceText.of("again.md", bytes)).as(Post.class);
        if (!again.value().equals(wanted)) {
            return "reads back " + again.toValue().toJava();
        }
        return foreignLine(content, path, new String(bytes, StandardCharsets.UTF_8));
    }

    /** A line outside the component that differs, or null. */
    private static String foreignLine(Content<Post> content, String path, String edited) {
        String text = content.file().text();
        Optional<KeyPath> key = content.keyOf(path);
        int from = text.length();
        int to = text.length();
        int prefix = commonPrefix(text, edited);
        if (key.isPresent()) {
            MapNode map = content.file().header();
            KeyPath.Key name = (KeyPath.Key) key.get().segments().get(0);
            MapNode.Entry entry = map.entry(name.name()).orElseThrow();
            from = text.lastIndexOf('\n', entry.key().span().start()) + 1;
            int end = text.indexOf(
                    '\n',
                    Math.max(entry.value().span().end(), entry.key().span().end()));
            to = end < 0 ? text.length() : end + 1;
        } else {
            from = prefix;
            to = prefix;
        }
        int suffix = commonSuffix(text, edited, prefix);
        // where lines repeat, the same edit has more than one place
        if (prefix < from || text.length() - suffix > to) {
            boolean inserted = edited.length() > text.length() && prefix + suffix >= text.length();
            return inserted
                    ? null
                    : "differs outside of its lines: "
                            + edited.substring(Math.max(0, prefix - 20), Math.min(edited.length(), prefix + 80));
        }
        return null;
    }

    private static int commonPrefix(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int commonSuffix(String a, String b, int prefix) {
        int i = 0;
        int most = Math.min(a.length(), b.length()) - prefix;
        while (i < most && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
            i++;
        }
        return i;
    }
}

package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.dialect.DialectKey.ListRule;
import io.github.frontmatter4j.internal.bind.Declaration.Component;
import io.github.frontmatter4j.model.AdvancedRobots;
import io.github.frontmatter4j.model.RankMath;
import io.github.frontmatter4j.model.RankMathComputed;
import io.github.frontmatter4j.model.RankMathFacebook;
import io.github.frontmatter4j.model.RankMathModules;
import io.github.frontmatter4j.model.RankMathSchema;
import io.github.frontmatter4j.model.RankMathTwitter;
import io.github.frontmatter4j.model.RankMathTwitterApp;
import io.github.frontmatter4j.model.Robots;
import io.github.frontmatter4j.model.TemplateText;
import io.github.frontmatter4j.model.TwitterCard;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.tree.Value.Entries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of Rank Math. */
@SuppressWarnings("unchecked")
final class RankMathRecords {

    private RankMathRecords() {}

    static List<OwnRecord> all() {
        return List.of(
                templateText(),
                rankMath(),
                advancedRobots(),
                rankMathFacebook(),
                rankMathTwitter(),
                rankMathTwitterApp(),
                rankMathSchema(),
                rankMathModules(),
                rankMathComputed());
    }

    private static OwnRecord templateText() {
        return new OwnRecord(TemplateText.class, false) {
            @Override
            List<Component> components() {
                return List.of(Component.of("text", String.class).inlined());
            }

            @Override
            Object make(Object[] values) {
                return new TemplateText((String) values[0]);
            }

            @Override
            Object take(Object record, int index) {
                TemplateText known = (TemplateText) record;
                return switch (index) {
                    case 0 -> known.text();
                    default -> throw new IllegalArgumentException("Unexpected component " + index + " of TemplateText");
                };
            }
        };
    }

    private static OwnRecord rankMath() {
        return new OwnRecord(RankMath.class, true) {
            @Override
            List<Component> components() {
                return List.of(
                        Component.of("title", Types.optional(TemplateText.class))
                                .keys("rank_math_title"),
                        Component.of("description", Types.optional(TemplateText.class))
                                .keys("rank_math_description"),
                        Component.of("focusKeywords", Types.list(String.class))
                                .unwrap(ListRule.COMMAS)
                                .keys("rank_math_focus_keyword"),
                        Component.of("robots", Types.optional(Robots.class)).keys("rank_math_robots"),
                        Component.of("advancedRobots", Types.optional(AdvancedRobots.class))
                                .keys("rank_math_advanced_robots"),
                        Component.of("canonicalUrl", Types.optional(String.class))
                                .keys("rank_math_canonical_url"),
                        Component.of("breadcrumbTitle", Types.optional(String.class))
                                .keys("rank_math_breadcrumb_title"),
                        Component.of("pillarContent", boolean.class).keys("rank_math_pillar_content"),
                        Component.of("primaryTerms", Types.map(String.class, String.class))
                                .rest("rank_math_primary_"),
                        Component.of("facebook", RankMathFacebook.class).inlined(),
                        Component.of("twitter", RankMathTwitter.class).inlined(),
                        Component.of("schema", RankMathSchema.class).inlined(),
                        Component.of("modules", RankMathModules.class).inlined(),
                        Component.of("computed", RankMathComputed.class).inlined(),
                        Component.of("other", Entries.class).rest("rank_math_"));
            }

            @Override
            Object make(Object[] values) {
                return new RankMath(
                        (Optional<TemplateText>) values[0],
                        (Optional<TemplateText>) values[1],
                        (List<String>) values[2],
                        (Optional<Robots>) values[3],
                        (Optional<AdvancedRobots>) values[4],
                        (Optional<String>) values[5],
                        (Optional<String>) values[6],
                        (boolean) values[7],
                        (Map<String, String>) values[8],
                        (RankMathFacebook) values[9],
                        (RankMathTwitter) values[10],
                        (RankMathSchema) values[11],
                        (RankMathModules) values[12],
                        (RankMathComputed) values[13],
                        (Entries) values[14]);
            }

            @Override
            Object take(Object record, int index) {
                RankMath known = (RankMath) record;
                return switch (index) {
                    case 0 -> known.title();
                    case 1 -> known.description();
                    case 2 -> known.focusKeywords();
                    case 3 -> known.robots();
                    case 4 -> known.advancedRobots();
                    case 5 -> known.canonicalUrl();
                    case 6 -> known.breadcrumbTitle();
                    case 7 -> known.pillarContent();
                    case 8 -> known.primaryTerms();
                    case 9 -> known.facebook();
                    case 10 -> known.twitter();
                    case 11 -> known.schema();
                    case 12 -> known.modules();
                    case 13 -> known.computed();
                    case 14 -> known.other();
                    default -> throw new IllegalArgumentException("Unexpected component " + index + " of RankMath");
                };
            }
        };
    }

    private static OwnRecord advancedRobots() {
        return new OwnRecord(AdvancedRobots.class, true) {
            @Override
            List<Component> components() {
                return List.of(
                        Component.of("maxSnippet", Types.optional(Integer.class))
                                .keys("max-snippet"),
                        Component.of("maxVideoPreview", Types.optional(Integer.class))
                                .keys("max-video-preview"),
                        Component.of("maxImagePreview", Types.optional(String.class))
                                .keys("max-image-preview"));
            }

            @Override
            Object make(Object[] values) {
                return new AdvancedRobots(
                        (Optional<Integer>) values[0], (Optional<Integer>) values[1], (Optional<String>) values[2]);
            }

            @Override
            Object take(Object record, int index) {
                AdvancedRobots known = (AdvancedRobots) record;
                return switch (index) {
                    case 0 -> known.maxSnippet();
                    case 1 -> known.maxVideoPreview();
                    case 2 -> known.maxImagePreview();
                    default ->
                        throw new IllegalArgumentException("Unexpected component " + index + " of AdvancedRobots");
                };
            }
        };
    }

    private static OwnRecord rankMathFacebook() {
        return new OwnRecord(RankMathFacebook.class, true) {
            @Override
            List<Component> components() {
                return List.of(
                        Component.of("title", Types.optional(TemplateText.class))
                                .keys("rank_math_facebook_title"),
                        Component.of("description", Types.optional(TemplateText.class))
                                .keys("rank_math_facebook_description"),
                        Component.of("image", Types.optional(String.class)).keys("rank_math_facebook_image"),
                        Component.of("imageId", Types.optional(Long.class)).keys("rank_math_facebook_image_id"),
                        Component.of("imageOverlay", boolean.class).keys("rank_math_facebook_enable_image_overlay"),
                        Component.of("imageOverlayType", Types.optional(String.class))
                                .keys("rank_math_facebook_image_overlay"),
                        Component.of("author", Types.optional(String.class)).keys("rank_math_facebook_author"));
            }

            @Override
            Object make(Object[] values) {
                return new RankMathFacebook(
                        (Optional<TemplateText>) values[0],
                        (Optional<TemplateText>) values[1],
                        (Optional<String>) values[2],
                        (Optional<Long>) values[3],
                        (boolean) values[4],
                        (Optional<String>) values[5],
                        (Optional<String>) values[6]);
            }

            @Override
            Object take(Object record, int index) {
                RankMathFacebook known = (RankMathFacebook) record;
                return switch (index) {
                    case 0 -> known.title();
                    case 1 -> known.description();
                    case 2 -> known.image();
                    case 3 -> known.imageId();
                    case 4 -> known.imageOverlay();
                    case 5 -> known.imageOverlayType();
                    case 6 -> known.author();
                    default ->
                        throw new IllegalArgumentException("Unexpected component " + index + " of RankMathFacebook");
                };
            }
        };
    }

    private static OwnRecord rankMathTwitter() {
        return new OwnRecord(RankMathTwitter.class, true) {
            @Override
            List<Component> components() {
                return List.of(
                        Component.of("useFacebook", boolean.class)
                                .keys("rank_math_twitter_use_facebook")
                                .standard("on"),
                        Component.of("cardType", Types.optional(TwitterCard.class))
                                .keys("rank_math_twitter_card_type"),
                        Component.of("title", Types.optional(TemplateText.class))
                                .keys("rank_math_twitter_title"),
                        Component.of("description", Types.optional(TemplateText.class))
                                .keys("rank_math_twitter_description"),
                        Component.of("image", Types.optional(String.class)).keys("rank_math_twitter_image"),
                        Component.of("imageId", Types.optional(Long.class)).keys("rank_math_twitter_image_id"),
                        Component.of("imageOverlay", boolean.class).keys("rank_math_twitter_enable_image_overlay"),
                        Component.of("imageOverlayType", Types.optional(String.class))
                                .keys("rank_math_twitter_image_overlay"),
                        Component.of("author", Types.optional(String.class)).keys("rank_math_twitter_author"),
                        Component.of("playerUrl", Types.optional(String.class)).keys("rank_math_twitter_player_url"),
                        Component.of("playerSize", Types.optional(String.class)).keys("rank_math_twitter_player_size"),
                        Component.of("playerStream", Types.optional(String.class))
                                .keys("rank_math_twitter_player_stream"),
                        Component.of("playerStreamType", Types.optional(String.class))
                                .keys("rank_math_twitter_player_stream_ctype"),
                        Component.of("app", RankMathTwitterApp.class).inlined());
            }

            @Override
            Object make(Object[] values) {
                return new RankMathTwitter(
                        (boolean) values[0],
                        (Optional<TwitterCard>) values[1],
                        (Optional<TemplateText>) values[2],
                        (Optional<TemplateText>) values[3],
                        (Optional<String>) values[4],
                        (Optional<Long>) values[5],
                        (boolean) values[6],
                        (Optional<String>) values[7],
                        (Optional<String>) values[8],
                        (Optional<String>) values[9],
                        (Optional<String>) values[10],
                        (Optional<String>) values[11],
                        (Optional<String>) values[12],
                        (RankMathTwitterApp) values[13]);
            }

            @Override
            Object take(Object record, int index) {
                RankMathTwitter known = (RankMathTwitter) record;
                return switch (index) {
                    case 0 -> known.useFacebook();
                    case 1 -> known.cardType();
                    case 2 -> known.title();
                    case 3 -> known.description();
                    case 4 -> known.image();
                    case 5 -> known.imageId();
                    case 6 -> known.imageOverlay();
                    case 7 -> known.imageOverlayType();
                    case 8 -> known.author();
                    case 9 -> known.playerUrl();
                    case 10 -> known.playerSize();
                    case 11 -> known.playerStream();
                    case 12 -> known.playerStreamType();
                    case 13 -> known.app();
                    default ->
                        throw new IllegalArgumentException("Unexpected component " + index + " of RankMathTwitter");
                };
            }
        };
    }

    private static OwnRecord rankMathTwitterApp() {
        return new OwnRecord(RankMathTwitterApp.class, true) {
            @Override
            List<Component> components() {
                return List.of(
                        Component.of("description", Types.optional(String.class))
                                .keys("rank_math_twitter_app_description"),
                        Component.of("iphoneName", Types.optional(String.class))
                                .keys("rank_math_twitter_app_iphone_name"),
                        Component.of("iphoneId", Types.optional(String.class)).keys("rank_math_twitter_app_iphone_id"),
                        Component.of("iphoneUrl", Types.optional(String.class))
                                .keys("rank_math_twitter_app_iphone_url"),
                        Component.of("ipadName", Types.optional(String.class)).keys("rank_math_twitter_app_ipad_name"),
                        Component.of("ipadId", Types.optional(String.class)).keys("rank_math_twitter_app_ipad_id"),
                        Component.of("ipadUrl", Types.optional(String.class)).keys("rank_math_twitter_app_ipad_url"),
                        Component.of("googlePlayName", Types.optional(String.class))
                                .keys("rank_math_twitter_app_googleplay_name"),
                        Component.of("googlePlayId", Types.optional(String.class))
                                .keys("rank_math_twitter_app_googleplay_id"),
                        Component.of("googlePlayUrl", Types.optional(String.class))
                                .keys("rank_math_twitter_app_googleplay_url"),
                        Component.of("country", Types.optional(String.class)).keys("rank_math_twitter_app_country"));
            }

            @Override
            Object make(Object[] values) {
                return new RankMathTwitterApp(
                        (Optional<String>) values[0],
                        (Optional<String>) values[1],
                        (Optional<String>) values[2],
                        (Optional<String>) values[3],
                        (Optional<String>) values[4],
                        (Optional<String>) values[5],
                        (Optional<String>) values[6],
                        (Optional<String>) values[7],
                        (Optional<String>) values[8],
                        (Optional<String>) values[9],
                        (Optional<String>) values[10]);
            }

            @Override
            Object take(Object record, int index) {
                RankMathTwitterApp known = (RankMathTwitterApp) record;
                return switch (index) {
                    case 0 -> known.description();
                    case 1 -> known.iphoneName();
                    case 2 -> known.iphoneId();
                    case 3 -> known.iphoneUrl();
                    case 4 -> known.ipadName();
                    case 5 -> known.ipadId();
                    case 6 -> known.ipadUrl();
                    case 7 -> known.googlePlayName();
                    case 8 -> known.googlePlayId();
                    case 9 -> known.googlePlayUrl();
                    case 10 -> known.country();
                    default ->
                        throw new IllegalArgumentException("Unexpected component " + index + " of RankMathTwitterApp");
                };
            }
        };
    }

    private static OwnRecord rankMathSchema() {
        return new OwnRecord(RankMathSchema.class, true) {
            @Override
            List<Component> components() {
                return List.of(
                        Component.of("schemas", Types.map(String.class, Value.class))
                                .rest("rank_math_schema_"),
                        Component.of("shortcodes", Types.map(String.class, String.class))
                                .rest("rank_math_shortcode_schema_"),
                        Component.of("richSnippet", Types.optional(String.class))
                                .keys("rank_math_rich_snippet"),
                        Component.of("snippet", Types.map(String.class, Value.class))
                                .rest("rank_math_snippet_"));
            }

            @Override
            Object make(Object[] values) {
                return new RankMathSchema(
                        (Map<String, Value>) values[0],
                        (Map<String, String>) values[1],
                        (Optional<String>) values[2],
                        (Map<String, Value>) values[3]);
            }

            @Override
            Object take(Object record, int index) {
                RankMathSchema known = (RankMathSchema) record;
                return switch (index) {
                    case 0 -> known.schemas();
                    case 1 -> known.shortcodes();
                    case 2 -> known.richSnippet();
                    case 3 -> known.snippet();
                    default ->
                        throw new IllegalArgumentException("Unexpected component " + index + " of RankMathSchema");
                };
            }
        };
    }

    private static OwnRecord rankMathModules() {
        return new OwnRecord(RankMathModules.class, true) {
            @Override
            List<Component> components() {
                return List.of(
                        Component.of("newsRobots", Types.optional(String.class)).keys("rank_math_news_sitemap_robots"),
                        Component.of("newsGenres", Types.list(String.class)).keys("rank_math_news_sitemap_genres"),
                        Component.of("newsStockTickers", Types.optional(String.class))
                                .keys("rank_math_news_sitemap_stock_tickers"),
                        Component.of("newsExclude", boolean.class).keys("rank_math_news_sitemap_exclude"),
                        Component.of("imageSitemapExclude", boolean.class).keys("rank_math_exclude_sitemap"),
                        Component.of("video", Types.optional(Value.class)).keys("_rank_math_video"),
                        Component.of("gtin", Types.optional(String.class)).keys("_rank_math_gtin_code"),
                        Component.of("latitude", Types.optional(BigDecimal.class))
                                .keys("rank_math_local_business_latitide", "rank_math_local_business_latitude"),
                        Component.of("longitude", Types.optional(BigDecimal.class))
                                .keys("rank_math_local_business_longitude"));
            }

            @Override
            Object make(Object[] values) {
                return new RankMathModules(
                        (Optional<String>) values[0],
                        (List<String>) values[1],
                        (Optional<String>) values[2],
                        (boolean) values[3],
                        (boolean) values[4],
                        (Optional<Value>) values[5],
                        (Optional<String>) values[6],
                        (Optional<BigDecimal>) values[7],
                        (Optional<BigDecimal>) values[8]);
            }

            @Override
            Object take(Object record, int index) {
                RankMathModules known = (RankMathModules) record;
                return switch (index) {
                    case 0 -> known.newsRobots();
                    case 1 -> known.newsGenres();
                    case 2 -> known.newsStockTickers();
                    case 3 -> known.newsExclude();
                    case 4 -> known.imageSitemapExclude();
                    case 5 -> known.video();
                    case 6 -> known.gtin();
                    case 7 -> known.latitude();
                    case 8 -> known.longitude();
                    default ->
                        throw new IllegalArgumentException("Unexpected component " + index + " of RankMathModules");
                };
            }
        };
    }

    private static OwnRecord rankMathComputed() {
        return new OwnRecord(RankMathComputed.class, true) {
            @Override
            List<Component> components() {
                return List.of(
                        Component.of("seoScore", Types.optional(Integer.class)).keys("rank_math_seo_score"),
                        Component.of("hideSeoScore", boolean.class).keys("rank_math_dont_show_seo_score"),
                        Component.of("permalink", Types.optional(String.class)).keys("rank_math_permalink"),
                        Component.of("lockModifiedDate", boolean.class).keys("rank_math_lock_modified_date"),
                        Component.of("linksProcessed", boolean.class).keys("rank_math_internal_links_processed"),
                        Component.of("analyticsObjectId", Types.optional(Long.class))
                                .keys("rank_math_analytic_object_id"),
                        Component.of("openGraphImages", Types.optional(Value.class))
                                .keys("rank_math_og_content_image"),
                        Component.of("contentAiScore", Types.map(String.class, String.class))
                                .keys("rank_math_contentai_score"),
                        Component.of("contentAiKeyword", Types.map(String.class, String.class))
                                .keys("rank_math_ca_keyword"),
                        Component.of("autoRedirects", Types.list(Long.class)).keys("rank_math_auto_redirect"));
            }

            @Override
            Object make(Object[] values) {
                return new RankMathComputed(
                        (Optional<Integer>) values[0],
                        (boolean) values[1],
                        (Optional<String>) values[2],
                        (boolean) values[3],
                        (boolean) values[4],
                        (Optional<Long>) values[5],
                        (Optional<Value>) values[6],
                        (Map<String, String>) values[7],
                        (Map<String, String>) values[8],
                        (List<Long>) values[9]);
            }

            @Override
            Object take(Object record, int index) {
                RankMathComputed known = (RankMathComputed) record;
                return switch (index) {
                    case 0 -> known.seoScore();
                    case 1 -> known.hideSeoScore();
                    case 2 -> known.permalink();
                    case 3 -> known.lockModifiedDate();
                    case 4 -> known.linksProcessed();
                    case 5 -> known.analyticsObjectId();
                    case 6 -> known.openGraphImages();
                    case 7 -> known.contentAiScore();
                    case 8 -> known.contentAiKeyword();
                    case 9 -> known.autoRedirects();
                    default ->
                        throw new IllegalArgumentException("Unexpected component " + index + " of RankMathComputed");
                };
            }
        };
    }
}

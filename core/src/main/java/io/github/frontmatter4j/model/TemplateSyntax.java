package io.github.frontmatter4j.model;

import io.github.frontmatter4j.model.TemplateText.Syntax;
import java.util.Map;

/** Translates the variables of other plug-ins, as Rank Math's importers do. */
final class TemplateSyntax {

    private static final Map<String, String> YOAST = Map.of(
            "%%searchphrase%%", "%search_query%",
            "%%term_title%%", "%term%",
            "%%category_description%%", "%term_description%");

    private static final Map<String, String> SEOPRESS = Map.ofEntries(
            Map.entry("%%post_title%%", "%title%"),
            Map.entry("%%sitetitle%%", "%sitename%"),
            Map.entry("%%tagline%%", "%sitedesc%"),
            Map.entry("%%post_excerpt%%", "%excerpt%"),
            Map.entry("%%post_date%%", "%date%"),
            Map.entry("%%post_modified_date%%", "%modified%"),
            Map.entry("%%_category_title%%", "%term%"),
            Map.entry("%%tag_title%%", "%term%"),
            Map.entry("%%post_author%%", "%name%"),
            Map.entry("%%author_bio%%", "%user_description%"),
            Map.entry("%%search_keywords%%", "%search_query%"));

    private static final Map<String, String> AIOSEO = Map.ofEntries(
            Map.entry("#post_title", "%title%"),
            Map.entry("#separator_sa", "%sep%"),
            Map.entry("#site_title", "%sitename%"),
            Map.entry("#tagline", "%sitedesc%"),
            Map.entry("#post_excerpt", "%excerpt%"),
            Map.entry("#post_date", "%date%"),
            Map.entry("#taxonomy_title", "%term%"),
            Map.entry("#author_name", "%name%"),
            Map.entry("#author_bio", "%user_description%"),
            Map.entry("#search_term", "%search_query%"));

    private TemplateSyntax() {}

    static String toRankMath(String text, Syntax syntax) {
        return switch (syntax) {
            case RANK_MATH -> text;
            case YOAST -> fields(replace(text, YOAST)).replace("%%", "%");
            case SEOPRESS -> replace(text, SEOPRESS).replace("%%", "%");
            case AIOSEO -> replace(text, AIOSEO);
        };
    }

    private static String replace(String text, Map<String, String> names) {
        String result = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            result = result.replace(name.getKey(), name.getValue());
        }
        return result;
    }

    /** {@code %%cf_x%%} and {@code %%ct_x%%} carry a name. */
    private static String fields(String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf("%%c"); at >= 0; at = text.indexOf("%%c", at + 1)) {
            boolean field = text.startsWith("%%cf_", at);
            int end = text.indexOf("%%", at + 5);
            if ((field || text.startsWith("%%ct_", at)) && end > 0) {
                out.append(text, from, at)
                        .append(field ? "%customfield(" : "%customterm(")
                        .append(text, at + 5, end)
                        .append(")%");
                from = end + 2;
            }
        }
        return out.append(text, from, text.length()).toString();
    }
}

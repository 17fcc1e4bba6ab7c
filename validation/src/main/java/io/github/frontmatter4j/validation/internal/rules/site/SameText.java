package io.github.frontmatter4j.validation.internal.rules.site;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.SiteContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Pages that say the same of themselves. */
final class SameText {

    private SameText() {}

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** Reports every page behind the first one of its language that says a text, also in another case. */
    static void report(SiteContext site, Fact.Kind kind, String template, String hint) {
        for (List<Fact> group : site.same(text -> text.strip().toLowerCase(Locale.ROOT), kind)) {
            Map<String, Fact> firsts = new HashMap<>();
            for (Fact fact : group) {
                Fact first = firsts.putIfAbsent(language(fact.file()), fact);
                if (first != null && !fact.file().equals(first.file())) {
                    site.report(site.problem(fact, template, fact.text())
                            .withRelated(Message.of("first"), first.location())
                            .withHint(Message.of(hint)));
                }
            }
        }
    }

    /** What the folders and the name of a file say of its language: {@code docs/zh-cn/a.md}, {@code a.zh.md}. */
    private static String language(String file) {
        String[] parts = file.split("[/\\\\]");
        for (int i = parts.length - 2; i >= 0; i--) {
            if (isLanguage(parts[i])) {
                return parts[i];
            }
        }
        String[] name = parts[parts.length - 1].split("\\.");
        return name.length > 2 && isLanguage(name[name.length - 2]) ? name[name.length - 2] : "";
    }

    private static boolean isLanguage(String part) {
        boolean alone = part.length() == 2;
        boolean region = part.length() > 4 && part.length() < 8 && (part.charAt(2) == '-' || part.charAt(2) == '_');
        return (alone || region) && LANGUAGES.contains(part.substring(0, 2));
    }
}

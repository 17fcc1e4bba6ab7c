package io.github.frontmatter4j.validation.internal.rules.site;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.validation.rule.SiteContext;
import io.github.frontmatter4j.validation.rule.SiteRule;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code Java} here and {@code java} there: two term pages. */
public final class TermSpelledDifferently implements SiteRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "site/term-spelled-differently",
            "FM055c",
            Severity.WARNING,
            Needs.SITE,
            "A tag or category is spelled in two ways that differ only by case, width, blanks or hyphens.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContext site) {
        for (Fact.Kind kind : List.of(Fact.Kind.TAG, Fact.Kind.CATEGORY)) {
            Map<String, String> shapes = new HashMap<>();
            Set<String> varying = new HashSet<>();
            Map<String, String> spellings = new HashMap<>();
            for (Fact fact : site.facts(kind)) {
                if (!shapes.containsKey(fact.text())) {
                    String shape = shape(fact.text());
                    shapes.put(fact.text(), shape);
                    if (spellings.putIfAbsent(shape, fact.text()) != null) {
                        varying.add(shape);
                    }
                }
            }
            if (!varying.isEmpty()) {
                site.groups(term -> varying.contains(shapes.get(term)) ? shapes.get(term) : null, kind)
                        .values()
                        .forEach(group -> report(site, group));
            }
        }
    }

    private static String shape(String term) {
        String lower =
                (isPlain(term) ? term : Normalizer.normalize(term, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        StringBuilder shape = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c != '_' && c != '-' && c != ' ' && (c < '\t' || c > '\r')) {
                shape.append(c);
            }
        }
        return shape.toString();
    }

    /** Whether there is nothing to normalise: ASCII and the Chinese characters have one form each. */
    private static boolean isPlain(String term) {
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            if (c >= 0x80 && (c < '\u4E00' || c > '\u9FFF')) {
                return false;
            }
        }
        return true;
    }

    private static void report(SiteContext site, List<Fact> group) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        group.forEach(fact -> counts.merge(fact.text(), 1, Integer::sum));
        String common = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        for (Fact fact : group) {
            boolean elsewhere = !fact.text().equals(common)
                    && group.stream()
                            .anyMatch(other ->
                                    other.text().equals(common) && !other.file().equals(fact.file()));
            if (elsewhere) {
                site.report(site.problem(
                                fact,
                                "Unexpected spelling `{0}`, expected `{1}` as on {2} other pages",
                                fact.text(),
                                common,
                                Integer.toString(counts.getOrDefault(common, 0)))
                        .withHint(Message.of("each spelling makes a term page of its own, or the two collide")));
            }
        }
    }
}

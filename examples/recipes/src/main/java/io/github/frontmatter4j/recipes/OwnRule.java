package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.RuleConfig;
import io.github.frontmatter4j.validation.RuleSet;
import io.github.frontmatter4j.validation.Site;
import io.github.frontmatter4j.validation.SiteValidator;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A rule of one's own. */
public final class OwnRule implements Recipe {

    /** A title in capitals. */
    static final class NoShouting implements FileRule {
        @Override
        public RuleInfo info() {
            return RuleInfo.of("house/shouting", "", Severity.WARNING, Needs.HEADER, "A title is written in capitals.");
        }

        @Override
        public void check(FileContext file) {
            file.entry("title").ifPresent(entry -> {
                if (entry.value() instanceof ScalarNode title
                        && title.text().equals(title.text().toUpperCase(Locale.ROOT))) {
                    file.report(file.problem(
                            title.span(),
                            KeyPath.of("title"),
                            "Unexpected capitals in `{0}`, expected a quiet title",
                            title.text()));
                }
            });
        }
    }

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        // begin
        RuleSet rules = RuleSet.of(List.of(new NoShouting()));
        SiteValidator validator = SiteValidator.of(rules, RuleConfig.standard());
        Site memory = Site.ofMemory(Map.of("a.md", "---\ntitle: BUY NOW\n---\n"));
        validator.validate(memory).problems().forEach(out::println);
        // end
    }
}

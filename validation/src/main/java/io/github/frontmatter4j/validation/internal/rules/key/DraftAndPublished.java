package io.github.frontmatter4j.validation.internal.rules.key;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.List;

/** {@code draft} beside {@code published}: one wins in silence. */
public final class DraftAndPublished implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "key/draft-and-published",
            "FM041",
            Severity.WARNING,
            Needs.HEADER,
            "`draft` stands beside `published` or `unlisted`.");

    private static final List<String> OTHERS = List.of("published", "unlisted");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        if (file.entry("draft").isEmpty()) {
            return;
        }
        for (String other : OTHERS) {
            MapNode.Entry entry = file.entry(other).orElse(null);
            if (entry != null
                    && entry.value() instanceof ScalarNode scalar
                    && file.resolve(scalar) instanceof Value.Bool) {
                String name = String.valueOf(entry.name());
                file.report(file.problem(
                                entry.key().span(),
                                KeyPath.of(name),
                                "Unexpected `{0}` beside `draft`, expected one of them",
                                name)
                        .withHint(Message.of("Hugo takes `draft` and warns, Docusaurus refuses the page")));
            }
        }
    }
}

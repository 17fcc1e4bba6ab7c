package io.github.frontmatter4j.validation.internal.rules.wordpress;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.validation.rule.EntryRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.Set;

/** {@code rank_math_analytic_object_id}: a row number of a database that is gone. */
public final class ComputedKey implements EntryRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "wordpress/computed-key",
            "",
            Severity.INFO,
            Needs.HEADER,
            "A key holds what a plug-in computed for itself.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> COMPUTED = Set.of(
            "rank_math_internal_links_processed",
            "rank_math_analytic_object_id",
            "rank_math_og_content_image",
            "rank_math_contentai_score",
            "rank_math_ca_keyword",
            "rank_math_permalink",
            "rank_math_lock_modified_date",
            "_edit_last",
            "_edit_lock",
            "_encloseme",
            "_pingme",
            "baidu_record",
            "gdk_baidu_submit");

    @Override
    public void check(FileContext file, MapNode.Entry entry) {
        String name = entry.name();
        if (name != null && (COMPUTED.contains(name) || name.startsWith("rank_math_shortcode_schema_"))) {
            KeyPath path = KeyPath.of(name);
            Problem problem = file.problem(
                            entry.key().span(),
                            path,
                            "Unexpected computed key `{0}`, expected none outside of WordPress",
                            name)
                    .withHint(Message.of("it is a cache, a counter or a row number of the database"));
            file.report(
                    problem,
                    file.fix(Applicability.UNSAFE, Message.of("Remove the key"), new HeaderChange.Remove(path)));
        }
    }
}

package io.github.frontmatter4j.validation.internal.rules.key;

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
import java.util.Map;

/** {@code _build}: a warning that becomes an error. */
public final class Deprecated implements EntryRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "key/deprecated",
                    "FM054",
                    Severity.WARNING,
                    Needs.HEADER,
                    "A key was renamed by the system that the site is for.")
            .forDialects("hugo", "obsidian");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Map<String, Map<String, String>> RENAMED = Map.of(
            "hugo", Map.of("_build", "build"),
            "obsidian", Map.of("tag", "tags", "alias", "aliases", "cssclass", "cssclasses"));

    @Override
    public void check(FileContext file, MapNode.Entry entry) {
        Map<String, String> renamed = RENAMED.getOrDefault(file.dialect().name(), Map.of());
        String now = renamed.get(String.valueOf(entry.name()));
        if (now != null) {
            String name = String.valueOf(entry.name());
            Problem problem = file.problem(
                            entry.key().span(), KeyPath.of(name), "Unexpected old key `{0}`, expected `{1}`", name, now)
                    .withHint(Message.of("the old name is ignored, or fails the build, in newer versions"));
            file.report(
                    problem,
                    file.fix(
                            Applicability.SAFE,
                            Message.of("Rename it to `{0}`", now),
                            new HeaderChange.Rename(KeyPath.of(name), now)));
        }
    }
}

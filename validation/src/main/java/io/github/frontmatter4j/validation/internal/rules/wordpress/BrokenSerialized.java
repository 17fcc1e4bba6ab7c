package io.github.frontmatter4j.validation.internal.rules.wordpress;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.rule.EntryRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.wordpress.PhpSerialized;

/** A serialized text whose lengths are wrong. */
public final class BrokenSerialized implements EntryRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "wordpress/broken-serialized", "", Severity.WARNING, Needs.HEADER, "A PHP-serialized text is damaged.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file, MapNode.Entry entry) {
        ScalarNode scalar = Rows.only(entry.value());
        String name = entry.name();
        if (scalar != null
                && name != null
                && Rows.looksSerialized(scalar.text())
                && PhpSerialized.strict().read(scalar.text().strip()).value().isEmpty()) {
            file.report(file.problem(
                            scalar.span(),
                            KeyPath.of(name),
                            "Unexpected damage in a PHP-serialized text, expected lengths in bytes that fit")
                    .withHint(Message.of(
                            "a search and replace in the database does this; WordPress itself reads nothing here")));
        }
    }
}

package io.github.frontmatter4j.validation.internal.rules.wordpress;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.EntryRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.wordpress.PhpSerialized;
import java.util.Optional;

/** {@code a:1:{i:0;s:5:"index";}}: data that only PHP can read. */
public final class SerializedValue implements EntryRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "wordpress/serialized-value", "", Severity.WARNING, Needs.HEADER, "A value is a PHP-serialized text.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file, MapNode.Entry entry) {
        ScalarNode scalar = Rows.only(entry.value());
        String name = entry.name();
        if (scalar == null || name == null || !Rows.looksSerialized(scalar.text())) {
            return;
        }
        Optional<Value> data = PhpSerialized.data(scalar.text().strip());
        if (data.isEmpty()) {
            return;
        }
        KeyPath path = KeyPath.of(name);
        Problem problem = file.problem(scalar.span(), path, "Unexpected PHP-serialized text, expected plain values")
                .withHint(Message.of("no system but WordPress reads it"));
        file.report(
                problem,
                file.fix(
                        Applicability.SAFE,
                        Message.of("Write the plain values"),
                        new HeaderChange.Put(path, data.get())));
    }
}

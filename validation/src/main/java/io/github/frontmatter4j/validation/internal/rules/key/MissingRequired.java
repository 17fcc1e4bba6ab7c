package io.github.frontmatter4j.validation.internal.rules.key;

import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.List;

/** A page without a title. */
public final class MissingRequired implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "key/missing-required",
                    "FM050",
                    Severity.ERROR,
                    Needs.HEADER,
                    "A required key is missing or empty.")
            .withOption("fields", List.of("title"), "keys that must be there")
            .offByDefault();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        if (file.file().state() == HeaderState.ABSENT) {
            return;
        }
        for (String key : file.settings().texts("fields")) {
            MapNode.Entry entry = file.entry(key).orElse(null);
            if (entry == null) {
                file.report(file.problem(
                                opening(file),
                                KeyPath.root(),
                                "Unexpected front matter without `{0}`, expected that key",
                                key)
                        .withHint(Message.of("add a line `{0}: …`", key)));
            } else if (isEmpty(file, entry.value())) {
                file.report(file.problem(
                                entry.key().span(), KeyPath.of(key), "Unexpected empty `{0}`, expected a value", key)
                        .withHint(Message.of("write a value behind `{0}:`", key)));
            }
        }
    }

    private static boolean isEmpty(FileContext file, Node value) {
        return value instanceof ScalarNode scalar
                ? scalar.text().isBlank() || file.resolve(scalar) instanceof Value.Null
                : value instanceof ListNode list && list.items().isEmpty();
    }

    /** The opening fence: where a missing key has its place. */
    private static Span opening(FileContext file) {
        int line = file.file().source().lineOf(file.file().headerSpan().start());
        return file.file().source().lineSpan(Math.max(1, line - 1));
    }
}

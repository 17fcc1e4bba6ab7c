package io.github.frontmatter4j.validation.internal.rules.robots;

import io.github.frontmatter4j.model.Robots;
import io.github.frontmatter4j.model.RobotsIssue;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import io.github.frontmatter4j.wordpress.PhpSerialized;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code robots: index, noindex}. */
public final class Contradiction implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "robots/contradiction",
            "",
            Severity.ERROR,
            Needs.HEADER,
            "Robots directives contradict each other, are unknown, or have values out of range.");

    private static final List<String> KEYS = List.of("robots", "rank_math_robots");
    /** What nearly all files say, alone or in a list; the last as WordPress stores it. */
    private static final List<String> USUAL = List.of("index", "follow", "a:1:{i:0;s:5:\"index\";}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        for (int i = 0; i < KEYS.size(); i++) {
            String key = KEYS.get(i);
            MapNode.Entry entry = file.entry(key).orElse(null);
            if (entry != null && !isUsual(entry.value())) {
                check(file, entry);
            }
        }
    }

    static boolean isUsual(Node value) {
        if (value instanceof ScalarNode scalar) {
            return USUAL.contains(scalar.text());
        } else if (!(value instanceof ListNode list)) {
            return false;
        } else {
            for (int i = 0; i < list.items().size(); i++) {
                if (!(list.items().get(i) instanceof ScalarNode item) || !isUsual(item)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static void check(FileContext file, MapNode.Entry entry) {
        Robots robots = robots(file, entry.value());
        if (robots == null) {
            return;
        }
        KeyPath path = KeyPath.of(String.valueOf(entry.name()));
        for (RobotsIssue issue : robots.issues()) {
            Problem problem = file.problem(
                            entry.value().span(),
                            path,
                            issue.message().template(),
                            issue.message().arguments().toArray())
                    .withSeverity(issue.severity());
            file.report(issue.hint().isPresent() ? problem.withHint(issue.hint().get()) : problem);
        }
    }

    private static @Nullable Robots robots(FileContext file, Node value) {
        List<String> texts = new ArrayList<>();
        List<Node> nodes = value instanceof ListNode list ? list.items() : List.of(value);
        for (Node node : nodes) {
            if (!(node instanceof ScalarNode scalar)
                    || file.resolve(scalar) instanceof Value.Null
                    || file.resolve(scalar) instanceof Value.Bool) {
                return null;
            }
            Value data = PhpSerialized.data(scalar.text().strip()).orElse(null);
            if (data instanceof Value.Items items) {
                for (Value item : items.items()) {
                    texts.add(String.valueOf(item.toJava()));
                }
            } else {
                texts.add(scalar.text());
            }
        }
        return texts.isEmpty() ? null : Robots.of(texts);
    }
}

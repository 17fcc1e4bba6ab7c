package io.github.frontmatter4j.validation.internal.rules.key;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code Title} and {@code title}: one key for Hugo. */
public final class DiffersByCase implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "key/differs-by-case",
                    "FM003",
                    Severity.ERROR,
                    Needs.HEADER,
                    "Two keys of a map differ only by upper and lower case.")
            .forDialects("hugo", "standard");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        Set<String> names = new HashSet<>(file.names().size() * 2);
        boolean alike = false;
        for (String name : file.names()) {
            alike |= !names.add(name.toLowerCase(Locale.ROOT));
        }
        if (!alike) {
            return;
        }
        Map<String, MapNode.Entry> seen = new HashMap<>();
        for (MapNode.Entry entry : file.entries()) {
            String name = entry.name();
            if (name == null) {
                continue;
            }
            MapNode.Entry first = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), entry);
            if (first != null && !name.equals(first.name())) {
                KeyPath path = KeyPath.of(name);
                file.report(file.problem(
                                entry.key().span(),
                                path,
                                "Unexpected `{0}` beside `{1}`, expected keys that differ by more than case",
                                name,
                                String.valueOf(first.name()))
                        .withHint(Message.of(
                                "Hugo writes all keys small, and which of the two then counts is not defined"))
                        .withRelated(
                                Message.of("first"),
                                new Location(file.file().source(), first.key().span(), path)));
            }
        }
    }
}

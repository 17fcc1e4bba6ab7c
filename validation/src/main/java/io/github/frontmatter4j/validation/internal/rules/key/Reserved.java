package io.github.frontmatter4j.validation.internal.rules.key;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.AliasNode;
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
import java.util.Map;
import java.util.Set;

/** {@code build: 42} in a site for Hugo: a key with a meaning of its own, used for something else. */
public final class Reserved implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "key/reserved",
                    "FM053",
                    Severity.WARNING,
                    Needs.HEADER,
                    "A key that the system keeps for itself holds something else.")
            .forDialects("hugo", "eleventy");

    /** The forms that Hugo reads: what it cannot decode fails the build, or counts as empty. */
    private static final Map<String, List<Class<? extends Node>>> HUGO = Map.ofEntries(
            Map.entry("url", List.of(ScalarNode.class)),
            Map.entry("slug", List.of(ScalarNode.class)),
            Map.entry("type", List.of(ScalarNode.class)),
            Map.entry("layout", List.of(ScalarNode.class)),
            Map.entry("build", List.of(MapNode.class)),
            Map.entry("params", List.of(MapNode.class)),
            Map.entry("sitemap", List.of(MapNode.class)),
            Map.entry("resources", List.of(ListNode.class)),
            Map.entry("cascade", List.of(MapNode.class, ListNode.class)));

    /** What Eleventy refuses in data (its ReservedData class). */
    private static final Set<String> ELEVENTY = Set.of("pkg", "eleventy", "content", "collections");

    private static final Set<String> ELEVENTY_PAGE = Set.of(
            "date",
            "inputPath",
            "fileSlug",
            "filePathStem",
            "outputFileExtension",
            "templateSyntax",
            "url",
            "outputPath");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        if (file.dialect().name().equals("hugo")) {
            for (Map.Entry<String, List<Class<? extends Node>>> key : HUGO.entrySet()) {
                MapNode.Entry entry = file.entry(key.getKey()).orElse(null);
                if (entry != null) {
                    hugo(file, entry, key.getValue());
                }
            }
        } else if (file.dialect().name().equals("eleventy")) {
            for (MapNode.Entry entry : file.entries()) {
                eleventy(file, entry);
            }
        }
    }

    private static void hugo(FileContext file, MapNode.Entry entry, List<Class<? extends Node>> forms) {
        Node value = entry.value();
        boolean empty = value instanceof ScalarNode scalar && file.resolve(scalar) instanceof Value.Null;
        if (!empty && !(value instanceof AliasNode) && !isAny(value, forms)) {
            String name = String.valueOf(entry.name());
            file.report(file.problem(
                            entry.key().span(),
                            KeyPath.of(name),
                            "Unexpected form of `{0}`, expected {1} as Hugo reads it",
                            name,
                            name(forms))
                    .withHint(Message.of("put data of your own under `params`, or under another key")));
        }
    }

    private static boolean isAny(Node value, List<Class<? extends Node>> forms) {
        for (Class<? extends Node> form : forms) {
            if (form.isInstance(value)) {
                return true;
            }
        }
        return false;
    }

    private static Message name(List<Class<? extends Node>> forms) {
        return forms.contains(ScalarNode.class)
                ? Message.of("a text")
                : forms.size() > 1
                        ? Message.of("a map or a list")
                        : forms.contains(MapNode.class) ? Message.of("a map") : Message.of("a list");
    }

    private static void eleventy(FileContext file, MapNode.Entry entry) {
        String name = String.valueOf(entry.name());
        if (ELEVENTY.contains(name) || (name.equals("page") && entry.value() instanceof ScalarNode)) {
            refused(file, entry, KeyPath.of(name));
        } else if (name.equals("page") && entry.value() instanceof MapNode page) {
            for (MapNode.Entry inside : page.entries()) {
                String key = String.valueOf(inside.name());
                if (ELEVENTY_PAGE.contains(key)) {
                    refused(file, inside, KeyPath.of(name, key));
                }
            }
        }
    }

    private static void refused(FileContext file, MapNode.Entry entry, KeyPath path) {
        file.report(file.problem(
                        entry.key().span(), path, "Unexpected key `{0}`, expected a key that is free", path.toString())
                .withHint(Message.of("Eleventy keeps this name for itself and fails, or overwrites the value")));
    }
}

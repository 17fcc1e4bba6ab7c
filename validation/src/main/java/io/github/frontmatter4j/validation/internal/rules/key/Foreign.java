package io.github.frontmatter4j.validation.internal.rules.key;

import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.Map;
import java.util.Optional;

/** {@code redirect_from} in a site for Hugo: a key of another system, ignored in silence. */
public final class Foreign implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "key/foreign",
                    "FM073",
                    Severity.INFO,
                    Needs.HEADER,
                    "A key of another system, for which this one has a key of its own.")
            .forDialects("hugo", "jekyll", "hexo", "docusaurus", "zola")
            .offByDefault();

    /** Keys that are hardly ever anything but what their system means by them. */
    private static final Map<String, Field> KEYS = Map.of(
            "redirect_from",
            Field.ALIASES,
            "aliases",
            Field.ALIASES,
            "pubDate",
            Field.DATE,
            "updatedDate",
            Field.UPDATED,
            "lastmod",
            Field.UPDATED,
            "last_modified_at",
            Field.UPDATED,
            "heroImage",
            Field.IMAGE,
            "expiryDate",
            Field.EXPIRY_DATE,
            "publishDate",
            Field.PUBLISH_DATE,
            "translationKey",
            Field.TRANSLATION_KEY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        for (MapNode.Entry entry : file.entries()) {
            String name = String.valueOf(entry.name());
            Field field = KEYS.get(name);
            KeyPath own = field == null ? null : file.dialect().key(field).orElse(null);
            if (own != null && !isKnown(file, name)) {
                report(file, entry, name, own);
            }
        }
    }

    private static boolean isKnown(FileContext file, String name) {
        for (Field field : Field.values()) {
            for (DialectKey key : file.dialect().keys(field)) {
                String known = key.path().toString();
                if (known.equals(name) || (file.dialect().ignoresCase() && known.equalsIgnoreCase(name))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void report(FileContext file, MapNode.Entry entry, String name, KeyPath own) {
        Problem problem = file.problem(
                        entry.key().span(),
                        KeyPath.of(name),
                        "Unexpected key `{0}` of another system, expected `{1}`",
                        name,
                        own.toString())
                .withHint(Message.of(
                        "{0} does not know the key and ignores it",
                        file.dialect().name()));
        Optional<MapNode.Entry> there = file.entry(own.toString());
        if (own.segments().size() > 1 || there.isPresent()) {
            file.report(problem);
            return;
        }
        file.report(
                problem,
                file.fix(
                        Applicability.UNSAFE,
                        Message.of("Rename it to `{0}`", own.toString()),
                        new HeaderChange.Rename(KeyPath.of(name), own.toString())));
    }
}

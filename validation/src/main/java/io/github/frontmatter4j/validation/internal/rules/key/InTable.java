package io.github.frontmatter4j.validation.internal.rules.key;

import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.List;
import java.util.Set;

/** {@code draft = true} behind {@code [params]}: in TOML it belongs to the table. */
public final class InTable implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "key/in-table",
            "FM075",
            Severity.WARNING,
            Needs.HEADER,
            "A key of the page stands behind the head of a TOML table and belongs to the table.");

    /** Fields that no table has a use for; tables of themes do have dates of their own. */
    private static final List<Field> FIELDS = List.of(
            Field.DRAFT,
            Field.PUBLISH_DATE,
            Field.EXPIRY_DATE,
            Field.SLUG,
            Field.ALIASES,
            Field.TAGS,
            Field.CATEGORIES);

    /** Tables whose keys are those of pages. */
    private static final Set<String> OF_PAGES = Set.of("cascade", "taxonomies");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        if (!file.isFormat("toml")) {
            return;
        }
        SourceText source = file.file().source();
        int first = -1;
        for (MapNode.Entry entry : file.entries()) {
            int line = source.lineOf(entry.start());
            if (entry.value() instanceof MapNode table
                    && table.style() == CollectionStyle.BLOCK
                    && source.slice(source.lineSpan(line)).stripLeading().startsWith("[")) {
                first = first < 0 ? line : first;
                String name = String.valueOf(entry.name());
                for (MapNode.Entry inside : table.entries()) {
                    if (!OF_PAGES.contains(name) && isOfPage(file, name, inside)) {
                        report(file, name, inside, first);
                    }
                }
            }
        }
    }

    private static boolean isOfPage(FileContext file, String table, MapNode.Entry inside) {
        String name = String.valueOf(inside.name());
        if (inside.value() instanceof MapNode || file.entry(name).isPresent()) {
            return false;
        }
        KeyPath whole = KeyPath.of(table, name);
        boolean page = false;
        for (Field field : FIELDS) {
            for (DialectKey key : file.dialect().keys(field)) {
                page |= key.path().equals(KeyPath.of(name));
                if (key.path().equals(whole)) {
                    return false;
                }
            }
        }
        return page;
    }

    private static void report(FileContext file, String table, MapNode.Entry inside, int first) {
        SourceText source = file.file().source();
        String name = String.valueOf(inside.name());
        Problem problem = file.problem(
                        inside.key().span(),
                        KeyPath.of(table, name),
                        "Unexpected `{0}` in the table `{1}`, expected it before the first table",
                        name,
                        table)
                .withHint(Message.of("in TOML all lines behind the head of a table belong to the table"));
        Span lines = new Span(
                source.lineSpan(source.lineOf(inside.start())).start(),
                source.lineSpan(source.lineOf(inside.value().end()) + 1).start());
        int before = source.lineSpan(first).start();
        file.report(
                problem,
                file.fix(
                        Applicability.UNSAFE,
                        Message.of("Move it before the tables"),
                        TextEdits.of(
                                new TextEdit(new Span(before, before), source.slice(lines)), new TextEdit(lines, ""))));
    }
}

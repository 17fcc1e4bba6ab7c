package io.github.frontmatter4j.validation.internal.rules.type;

import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.internal.rules.FieldRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.Arrays;
import java.util.List;

/** {@code tags: a, b}: one tag for Hugo, two or three for others, an error for Docusaurus. */
public final class ScalarForList extends FieldRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "type/text-for-list",
            "FM023",
            Severity.ERROR,
            Needs.HEADER,
            "A list field (`tags`, `categories`, `keywords`, `aliases`) holds a text.");

    /** A rule. */
    public ScalarForList() {
        super(Field.TAGS, Field.CATEGORIES, Field.KEYWORDS, Field.ALIASES);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    protected void check(FileContext file, Field field, FileContext.Found found) {
        if (found.value() instanceof ScalarNode scalar
                && !scalar.text().isBlank()
                && !areLines(scalar.text())
                && !isUsual(file, field, scalar.text())
                && !(file.resolve(scalar) instanceof Value.Null)
                && found.path().segments().size() == 1) {
            report(file, found, scalar);
        }
    }

    /**
     * Jekyll, Hexo and Eleventy document a text in the place of a list; none of them splits it at commas. Keywords are
     * nothing to them: themes print the text, with its commas, as it stands.
     */
    private static boolean isUsual(FileContext file, Field field, String text) {
        return file.dialect().textIsList()
                && (field == Field.KEYWORDS || items(text).size() == 1);
    }

    private static void report(FileContext file, FileContext.Found found, ScalarNode scalar) {
        List<String> items = items(scalar.text());
        boolean certain = items.size() == 1 && items.get(0).indexOf(' ') < 0;
        boolean commas = scalar.text().indexOf(',') >= 0 && items.stream().noneMatch(item -> item.indexOf(']') >= 0);
        Problem problem = file.problem(
                        scalar.span(), found.path(), "Unexpected text `{0}`, expected a list", scalar.text())
                .withHint(Message.of(
                        "Hugo reads one term, Jekyll splits at blanks, Docusaurus and Obsidian want a list"));
        file.report(
                problem,
                file.fix(
                        certain || commas ? Applicability.SAFE : Applicability.UNSAFE,
                        Message.of("Write a list"),
                        new HeaderChange.Put(found.path(), Value.of(items))));
    }

    /** Items without a blank behind the hyphen, which another rule reports. */
    private static boolean areLines(String text) {
        String first = text.stripLeading();
        int dash = 0;
        while (dash < first.length() && (first.charAt(dash) == '\u00A0' || first.charAt(dash) == '\u3000')) {
            dash++;
        }
        return dash < first.length() && first.charAt(dash) == '-';
    }

    private static List<String> items(String text) {
        String inside = text;
        boolean open = inside.startsWith("[") || inside.startsWith("\u3010") || inside.startsWith("\uFF3B");
        boolean close = inside.endsWith("]") || inside.endsWith("\u3011") || inside.endsWith("\uFF3D");
        inside = inside.substring(open ? 1 : 0, inside.length() - (close && inside.length() > 1 ? 1 : 0));
        return Arrays.stream(inside.split("[,\uFF0C\u3001]"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}

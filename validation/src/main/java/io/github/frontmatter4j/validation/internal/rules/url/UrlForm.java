package io.github.frontmatter4j.validation.internal.rules.url;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.internal.rules.FieldRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;

/** {@code /docs/v1.10}: a file, not a folder. */
public final class UrlForm extends FieldRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "url/unusual-form",
            "FM070b",
            Severity.WARNING,
            Needs.HEADER,
            "A URL has blanks, upper-case letters, a backslash, or a dot in its last part without a slash behind it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** A rule. */
    public UrlForm() {
        super(Field.URL);
    }

    @Override
    protected void check(FileContext file, Field field, FileContext.Found found) {
        if (found.value() instanceof ScalarNode scalar && !UrlScheme.isAbsolute(scalar.text())) {
            check(file, found, scalar);
        }
    }

    /** {@code v1.10}: what looks like a file with an ending, but in these systems it is a page all the same. */
    private static boolean isNoFolder(FileContext file, String url) {
        String system = file.dialect().name();
        boolean page = system.equals(Dialect.ZOLA.name()) || system.equals(Dialect.JEKYLL.name());
        int dot = url.lastIndexOf('.');
        return !page
                && dot > url.lastIndexOf('/')
                && dot + 1 < url.length()
                && url.charAt(dot + 1) >= '0'
                && url.charAt(dot + 1) <= '9';
    }

    private static boolean hasBlank(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (Character.isWhitespace(url.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void check(FileContext file, FileContext.Found found, ScalarNode scalar) {
        String url = scalar.text();
        boolean template = url.indexOf(':') >= 0 || url.indexOf('{') >= 0;
        String why = hasBlank(url)
                ? "blanks"
                : url.indexOf('\\') >= 0
                        ? "a backslash"
                        : isNoFolder(file, url) ? "a number behind a dot and no slash at the end" : null;
        if (why != null && !template) {
            file.report(
                    file.problem(
                                    scalar.span(),
                                    found.path(),
                                    "Unexpected `{0}` with {1}, expected a path of small letters, digits and hyphens",
                                    url,
                                    why)
                            .withHint(
                                    Message.of(
                                            "Hugo takes a last part with a dot for a file name and writes no folder; blanks are escaped in links")));
        }
    }
}

package io.github.frontmatter4j.validation.internal.rules.date;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.Optional;

/** {@code 2024-01-15-post.md} with another date inside. */
public final class FileNameDate implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "date/other-in-file-name",
            "FM064",
            Severity.INFO,
            Needs.HEADER,
            "The file name begins with another day than the date says.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        int start = file.path().lastIndexOf('/') + 1;
        if (file.path().length() < start + 11 || file.path().charAt(start + 10) != '-') {
            return;
        }
        String name = file.path().substring(start);
        Optional<FileContext.Found> date = file.first(Field.DATE);
        if (date.isEmpty()) {
            return;
        }
        Optional<ContentDate> ofName = ContentDate.read(name.substring(0, 10)).date();
        if (ofName.isPresent() && date.get().value() instanceof ScalarNode scalar) {
            ContentDate said = ContentDate.read(scalar.text()).date().orElse(null);
            if (said != null && !said.date().equals(ofName.get().date())) {
                file.report(file.problem(
                                scalar.span(),
                                date.get().path(),
                                "Unexpected date `{0}`, expected `{1}` as in the file name",
                                scalar.text(),
                                name.substring(0, 10))
                        .withHint(Message.of("Jekyll, Hexo and Zola take one of the two, and not the same one")));
            }
        }
    }
}

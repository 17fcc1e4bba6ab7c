package io.github.frontmatter4j.validation.internal.rules.type;

import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.Locale;
import java.util.Set;

/** {@code draft: "yes"}: every text but {@code true} is false for Hugo. */
public final class WrongBoolean extends BooleanRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "type/wrong-boolean",
            "FM021",
            Severity.ERROR,
            Needs.HEADER,
            "A boolean field holds something that is no boolean.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> PLAIN_WORDS = Set.of("yes", "no", "on", "off", "y", "n");

    @Override
    void check(FileContext file, FileContext.Found found, ScalarNode scalar) {
        boolean published = found.key().reading() == DialectKey.Reading.NEGATED;
        if (!published && isWrong(file, scalar)) {
            report(file, found, scalar);
        }
    }

    private static boolean isWrong(FileContext file, ScalarNode scalar) {
        boolean word = scalar.style() == ScalarStyle.PLAIN
                && PLAIN_WORDS.contains(scalar.text().toLowerCase(Locale.ROOT));
        Value value = file.resolve(scalar);
        return !word && !(value instanceof Value.Bool) && !(value instanceof Value.Null);
    }

    private static void report(FileContext file, FileContext.Found found, ScalarNode scalar) {
        Problem problem = file.problem(
                        scalar.span(), found.path(), "Unexpected `{0}`, expected `true` or `false`", scalar.text())
                .withHint(Message.of("Hugo takes every text but `true`, and the number 0, for false"));
        String word = scalar.text().toLowerCase(Locale.ROOT);
        boolean yes = Set.of("true", "yes", "on", "1").contains(word);
        boolean no = Set.of("false", "no", "off", "0").contains(word);
        if (!yes && !no) {
            file.report(problem);
            return;
        }
        file.report(
                problem,
                file.fix(
                        Applicability.UNSAFE,
                        Message.of("Write `{0}`", Boolean.toString(yes)),
                        new HeaderChange.Put(found.path(), new Value.Bool(yes))));
    }
}

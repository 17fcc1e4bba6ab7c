package io.github.frontmatter4j.validation.internal.rules.text;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** {@code title: !Wow great}: the first word is a tag for YAML, and {@code &amp;} names an anchor. */
public final class LostBeginning extends ScalarRule implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "text/lost-beginning",
            "FM012",
            Severity.WARNING,
            Needs.HEADER,
            "A text begins with `!` or `&`, so that its first word is a tag or an anchor and no text.");

    private static final Set<String> TYPES = Set.of(
            "!!str",
            "!!int",
            "!!float",
            "!!bool",
            "!!null",
            "!!binary",
            "!!timestamp",
            "!!seq",
            "!!map",
            "!!set",
            "!!omap",
            "!!pairs");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        if (!file.headHasAny("!&")) {
            return;
        }
        List<MapNode.Entry> entries = file.entries();
        for (int i = 0; i < entries.size(); i++) {
            check(file, entries.get(i));
        }
    }

    @Override
    boolean suspects(FileContext file, ScalarNode scalar) {
        Node.Properties properties = scalar.properties();
        if (properties == null || scalar.style() != ScalarStyle.PLAIN) {
            return false;
        }
        SourceText source = file.file().source();
        String word = source.slice(properties.span());
        String anchor = properties.anchor();
        String header = source.slice(file.file().headerSpan());
        boolean tag = word.startsWith("!") && !word.startsWith("!<") && !TYPES.contains(word) && anchor == null;
        boolean reference = anchor != null && properties.tag() == null && !header.contains("*" + anchor);
        return tag || reference;
    }

    @Override
    void report(FileContext file, KeyPath path, ScalarNode scalar) {
        SourceText source = file.file().source();
        Span first = Objects.requireNonNull(scalar.properties()).span();
        Span whole = first.cover(scalar.span());
        Problem problem = file.problem(
                        first,
                        path,
                        "Unexpected `{0}` before the value, expected quotes if it is text",
                        source.slice(first))
                .withHint(Message.of("for YAML it is a tag or an anchor, and no part of the text"));
        file.report(
                problem,
                file.fix(
                        Applicability.UNSAFE,
                        Message.of("Quote the whole text"),
                        TextEdits.of(new TextEdit(whole, quoted(source.slice(whole))))));
    }
}

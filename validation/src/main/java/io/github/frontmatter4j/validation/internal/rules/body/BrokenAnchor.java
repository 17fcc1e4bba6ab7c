package io.github.frontmatter4j.validation.internal.rules.body;

import io.github.frontmatter4j.markdown.LinkRef;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.validation.internal.BodyAnchors;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.Set;

/** {@code [up](#introduction)} to a heading that has another name now. */
public final class BrokenAnchor implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "body/broken-anchor",
            "",
            Severity.WARNING,
            Needs.BODY,
            "A link leads to a place in the same page that is not there.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        if (!file.bodyMayLinkToItself() || !file.bodyHasAny("[<{")) {
            return;
        }
        Set<String> anchors = null;
        for (LinkRef link : file.body().links()) {
            String target = link.target();
            if (link.dynamic() || !target.startsWith("#") || target.length() < 2) {
                continue;
            }
            String name = Names.decoded(target.substring(1));
            anchors = anchors == null ? BodyAnchors.of(file.body()) : anchors;
            boolean known = name.equals("top") || name.startsWith("fn") || name.startsWith(":~:");
            if (!known && !anchors.contains(BodyAnchors.ANY) && !anchors.contains(BodyAnchors.shape(name))) {
                file.report(file.problem(
                                link.targetSpan().orElse(link.span()),
                                KeyPath.root(),
                                "Unexpected link to `{0}`, expected the name of a heading or element of this page",
                                target)
                        .withHint(Message.of("the names follow from the headings; look for one that was changed")));
            }
        }
    }
}

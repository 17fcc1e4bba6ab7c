package io.github.frontmatter4j.validation.internal.rules.text;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.validation.rule.EntryRule;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** {@code title:"Vue: x"}: a key with half of the value in it. */
public final class QuoteInKey implements EntryRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "text/quote-in-key",
            "FM016",
            Severity.ERROR,
            Needs.HEADER,
            "A key goes on behind its colon up to a colon inside of the quotes.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file, MapNode.Entry entry) {
        if (file.isFormat("yaml") && (isGlued(entry) || hasColonInside(entry.value()))) {
            check(file, entry, null);
        }
    }

    private static void check(FileContext file, MapNode.Entry entry, @Nullable Place above) {
        if (entry.key() instanceof ScalarNode key) {
            if (isGlued(entry)) {
                key(file, key, new Place(above, key.text(), -1).path());
            }
            if (!(entry.value() instanceof ScalarNode)) {
                inside(file, entry.value(), new Place(above, key.text(), -1));
            }
        }
    }

    /** Whether a key inside of a value holds a colon. */
    private static boolean hasColonInside(Node node) {
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                if (hasColonInside(list.items().get(i))) {
                    return true;
                }
            }
        } else if (node instanceof MapNode map) {
            for (int i = 0; i < map.entries().size(); i++) {
                MapNode.Entry entry = map.entries().get(i);
                if (isGlued(entry) || hasColonInside(entry.value())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isGlued(MapNode.Entry entry) {
        String name = entry.name();
        return name != null
                && name.indexOf(':') >= 0
                && entry.key() instanceof ScalarNode key
                && key.style() == ScalarStyle.PLAIN;
    }

    private static void inside(FileContext file, Node node, Place place) {
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                if (!(list.items().get(i) instanceof ScalarNode)) {
                    inside(file, list.items().get(i), new Place(place, "", i));
                }
            }
        } else if (node instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                check(file, entry, place);
            }
        }
    }

    private static void key(FileContext file, ScalarNode key, KeyPath path) {
        String text = file.written(key);
        int colon = text.indexOf(':');
        if (colon < 1 || colon + 1 == text.length() || "\"'".indexOf(text.charAt(colon + 1)) < 0) {
            return;
        }
        String name = text.substring(0, colon);
        Problem problem = file.problem(
                        key.span(),
                        path,
                        "Unexpected key `{0}`, expected `{1}` and a blank behind its colon",
                        text,
                        name)
                .withHint(Message.of("without the blank the key ends at the next colon, inside of the quotes"));
        int behind = key.start() + colon + 1;
        file.report(
                problem,
                file.fix(
                        Applicability.SAFE,
                        Message.of("Insert the blank"),
                        TextEdits.of(new TextEdit(new Span(behind, behind), " "))));
    }
}

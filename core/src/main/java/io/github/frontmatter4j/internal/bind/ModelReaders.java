package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.DialectKey.ListRule;
import io.github.frontmatter4j.model.Robots;
import io.github.frontmatter4j.model.RobotsDirective;
import io.github.frontmatter4j.model.RobotsIssue;
import io.github.frontmatter4j.model.Term;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Readers of the types of the content model whose form depends on more than one scalar. */
final class ModelReaders {

    private ModelReaders() {}

    /** Categories: a flat list is a path in Hexo and several categories elsewhere; a list in a list is a path. */
    static final class TermsReader extends TypeReader {
        private final ListReader names;
        private final boolean flatListNests;

        TermsReader(ListReader names, Dialect dialect) {
            this.names = names;
            this.flatListNests = dialect.categoriesNest();
        }

        @Override
        Object absent() {
            return List.of();
        }

        @Override
        boolean accepts(Node node, Use use, Run run) {
            return names.accepts(node, use, run);
        }

        @Override
        Message expected() {
            return Message.of("a list");
        }

        @Override
        TypeReader inner() {
            return names;
        }

        @Override
        Object read(Node node, Use use, Run run) {
            List<Node> items = names.items(node, use, run);
            List<Term> terms = new ArrayList<>(items.size());
            boolean path = flatListNests
                    && node instanceof ListNode
                    && items.size() > 1
                    && items.stream().allMatch(ScalarNode.class::isInstance);
            if (path) {
                Object value = names.read(node, use, run);
                return value == FAILED ? FAILED : List.of(Term.ofPath(texts(value)));
            }
            boolean complete = true;
            for (int i = 0; i < items.size(); i++) {
                Node item = run.follow(items.get(i));
                if (item == null || Unwrapping.isBlank(item)) {
                    continue;
                }
                run.enter(i);
                Object value = item instanceof ListNode
                        ? names.read(item, use, run)
                        : names.inner().read(item, use, run);
                run.leave();
                if (value == FAILED) {
                    complete = false;
                } else if (item instanceof ListNode) {
                    if (!texts(value).isEmpty()) {
                        terms.add(Term.ofPath(texts(value)));
                    }
                } else {
                    terms.add(Term.of((String) value));
                }
            }
            return complete ? List.copyOf(terms) : FAILED;
        }

        private static List<String> texts(Object value) {
            List<String> texts = new ArrayList<>();
            for (Object item : ListReader.parts(value)) {
                texts.add((String) item);
            }
            return texts;
        }

        @Override
        @Nullable
        Value write(Object value, Writing writing) {
            List<Term> terms = new ArrayList<>();
            for (Object item : ListReader.parts(value)) {
                terms.add((Term) item);
            }
            if (terms.isEmpty()) {
                return null;
            }
            boolean nested = false;
            List<Value> paths = new ArrayList<>();
            Set<String> flat = new LinkedHashSet<>();
            for (Term term : terms) {
                nested |= !term.parents().isEmpty();
                paths.add(Value.of(term.path()));
                flat.addAll(term.path());
            }
            if (writing.byComponent() ? nested : flatListNests) {
                return paths.size() == 1 && !writing.byComponent() ? paths.get(0) : new Value.Items(paths);
            }
            return Value.of(List.copyOf(flat));
        }
    }

    /** Robots rules: a list, a text with commas, or what PHP makes of either. */
    static final class RobotsReader extends TypeReader {
        private static final Use RULES = new Use(true, ListRule.COMMAS, true, true);

        private final ListReader texts;

        RobotsReader(ListReader texts) {
            this.texts = texts;
        }

        @Override
        boolean accepts(Node node, Use use, Run run) {
            return !(node instanceof MapNode);
        }

        @Override
        Message expected() {
            return Message.of("robots rules such as `noindex`");
        }

        @Override
        Object read(Node node, Use use, Run run) {
            List<String> found = new ArrayList<>();
            Object value = texts.read(node, RULES, run);
            if (value == FAILED) {
                return FAILED;
            }
            for (Object text : ListReader.parts(value)) {
                found.add((String) text);
            }
            Robots robots = Robots.of(found);
            for (RobotsIssue issue : robots.issues()) {
                run.report(
                        Ids.ROBOTS,
                        issue.severity(),
                        node.span(),
                        issue.message(),
                        issue.hint().orElse(null));
            }
            return robots.directives().isEmpty() ? MISSING : robots;
        }

        @Override
        Value write(Object value, Writing writing) {
            List<String> rules = new ArrayList<>();
            for (RobotsDirective directive : ((Robots) value).directives()) {
                rules.add(directive.toString());
            }
            return Value.of(rules);
        }
    }
}

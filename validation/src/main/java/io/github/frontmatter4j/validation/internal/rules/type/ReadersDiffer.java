package io.github.frontmatter4j.validation.internal.rules.type;

import io.github.frontmatter4j.dialect.Lens;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code time: 12:30}: a text for Hugo, the number 45000 for Jekyll. */
public final class ReadersDiffer implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "type/readers-differ",
                    "FM034",
                    Severity.WARNING,
                    Needs.HEADER,
                    "A value without quotes is read differently by the systems that the site is for.")
            .withOption("targets", List.of(), "the readers, by name: hugo, hugo-old, jekyll, js-yaml-4 and others")
            .offByDefault();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        List<Lens> targets =
                file.settings().texts("targets").stream().map(Lens::named).toList();
        if (targets.size() > 1 && file.isFormat("yaml")) {
            check(file, targets, file.file().header(), KeyPath.root());
        }
    }

    private static void check(FileContext file, List<Lens> targets, Node node, KeyPath path) {
        if (node instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                String name = entry.name();
                if (name != null) {
                    check(file, targets, entry.value(), path.key(name));
                }
            }
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                check(file, targets, list.items().get(i), path.index(i));
            }
        } else if (node instanceof ScalarNode scalar) {
            check(file, targets, scalar, path);
        }
    }

    private static void check(FileContext file, List<Lens> targets, ScalarNode scalar, KeyPath path) {
        Map<String, String> readings = new LinkedHashMap<>();
        for (Lens lens : targets) {
            readings.merge(shown(lens.read(scalar)), lens.name(), (one, other) -> one + ", " + other);
        }
        if (readings.size() < 2) {
            return;
        }
        Problem problem = file.problem(
                        scalar.span(),
                        path,
                        "Unexpected `{0}`, expected a value that all targets read alike: {1}",
                        scalar.text(),
                        readings.entrySet().stream()
                                .map(reading -> reading.getKey() + " (" + reading.getValue() + ")")
                                .collect(Collectors.joining("; ")))
                .withHint(Message.of("quote it if it is a text; else write it in a form that all of them know"));
        file.report(
                problem,
                file.fix(
                        Applicability.UNSAFE,
                        Message.of("Quote the value"),
                        new HeaderChange.Put(path, new Value.Text(scalar.text()))));
    }

    /** A date that another reader takes for text is the same for whoever writes it; numbers are equal by value. */
    private static String shown(Value value) {
        if (value instanceof Value.Decimal decimal) {
            return new BigDecimal(decimal.value().toString())
                    .stripTrailingZeros()
                    .toPlainString();
        } else if (value instanceof Value.Text || value instanceof Value.Date) {
            return value instanceof Value.Date ? "a date" : "text";
        }
        return String.valueOf(value.toJava());
    }
}

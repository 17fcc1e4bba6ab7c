package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.validation.RulePages;
import io.github.frontmatter4j.validation.RuleSet;
import io.github.frontmatter4j.validation.rule.Rule;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.List;

/** All rules as one Markdown page: a table that leads to the page of each rule. */
final class RuleCatalogue {

    private RuleCatalogue() {}

    static String of(RuleSet rules) {
        StringBuilder out = new StringBuilder("# Rules\n\n");
        out.append(rules.rules().size())
                .append(" rules. `off` ones run where a configuration names them.\n\n")
                .append("| rule | code | severity | what it reports |\n| --- | --- | --- | --- |\n");
        for (Rule rule : rules.rules()) {
            RuleInfo info = rule.info();
            out.append("| [")
                    .append(info.id())
                    .append("](#")
                    .append(anchor(info))
                    .append(") | ")
                    .append(info.code())
                    .append(" | ")
                    .append(info.severity().map(Severity::label).orElse("off"))
                    .append(" | ")
                    .append(info.summary().replace("|", "\\|"))
                    .append(" |\n");
        }
        for (Rule rule : rules.rules()) {
            out.append("\n<a id=\"").append(anchor(rule.info())).append("\"></a>\n\n");
            page(out, rule);
        }
        return out.toString();
    }

    private static String anchor(RuleInfo info) {
        return info.id().value().replace('/', '-');
    }

    private static void page(StringBuilder out, Rule rule) {
        RuleInfo info = rule.info();
        List<String> lines = RulePages.of(rule)
                .orElse("# " + info.id() + "\n\n" + info.summary() + "\n")
                .lines()
                .toList();
        String fence = "";
        for (String line : lines) {
            String mark = line.startsWith("```") || line.startsWith("~~~") ? run(line) : "";
            if (fence.isEmpty() && !mark.isEmpty()) {
                fence = mark;
            } else if (!fence.isEmpty() && mark.length() >= fence.length() && mark.charAt(0) == fence.charAt(0)) {
                fence = "";
            }
            // headings go one level down; what looks like one in an example stays
            out.append(fence.isEmpty() && line.startsWith("#") ? "#" : "")
                    .append(line)
                    .append('\n');
        }
        if (!info.options().isEmpty()) {
            out.append("\n| option | by default | meaning |\n| --- | --- | --- |\n");
            info.options()
                    .forEach(option -> out.append("| `")
                            .append(option.name())
                            .append("` | `")
                            .append(option.standard())
                            .append("` | ")
                            .append(option.meaning())
                            .append(" |\n"));
        }
        if (!info.dialects().isEmpty()) {
            out.append("\nOnly for ").append(String.join(", ", info.dialects())).append(".\n");
        }
    }

    /** The leading run of the line's first character. */
    private static String run(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) == line.charAt(0)) {
            end++;
        }
        return line.substring(0, end);
    }
}

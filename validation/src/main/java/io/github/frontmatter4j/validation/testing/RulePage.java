package io.github.frontmatter4j.validation.testing;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.validation.ConfigReader;
import io.github.frontmatter4j.validation.FixRun;
import io.github.frontmatter4j.validation.Report;
import io.github.frontmatter4j.validation.RuleConfig;
import io.github.frontmatter4j.validation.RuleSet;
import io.github.frontmatter4j.validation.Site;
import io.github.frontmatter4j.validation.SiteValidator;
import io.github.frontmatter4j.validation.rule.Rule;
import io.github.frontmatter4j.validation.rule.RuleOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of a rule as its test. A page has the sections {@code What it reports}, {@code Why it matters}, {@code Bad},
 * {@code Good}, {@code Fixed} (if the rule mends), {@code Fix safety} and {@code Options}. Its examples stand in blocks
 * fenced by four backquotes:
 *
 * <ul>
 *   <li>{@code md posts/a.md}: a file of a small site; several in a row make one site;
 *   <li>{@code config}: a configuration ({@code .frontmatter.yml}) for the files behind it;
 *   <li>{@code problems}: behind the files of {@code Bad}: one finding a line, {@code posts/a.md:2:8-2:12 message}.
 * </ul>
 *
 * Every {@code Bad} site must give exactly its problems, every {@code Good} site none, and each {@code Fixed} file is what
 * all fixes, unsafe ones included, make of the {@code Bad} file in the same place; a second run must change nothing. In
 * blocks, {@code ␠} stands for a blank at a line's end, {@code →} for a tab, {@code ␍} for a carriage return.
 */
public final class RulePage {

    private static final List<String> SECTIONS =
            List.of("What it reports", "Why it matters", "Bad", "Good", "Fix safety", "Options");

    private final Rule rule;
    private final String page;
    private final List<String> failures = new ArrayList<>();

    /** Files and what is said of them. */
    private static final class Example {
        private final Map<String, String> files = new LinkedHashMap<>();
        private String config = "";
        private String problems = "";
    }

    private RulePage(Rule rule, String page) {
        this.rule = rule;
        this.page = page;
    }

    /**
     * Runs a page.
     *
     * @param rule the rule
     * @param page the Markdown text
     * @return what does not hold, in sentences; empty if all does
     */
    public static List<String> check(Rule rule, String page) {
        RulePage run = new RulePage(rule, page);
        run.run();
        return List.copyOf(run.failures);
    }

    private void run() {
        Map<String, String> sections = sections();
        for (String section : SECTIONS) {
            if (sections.getOrDefault(section, "").isBlank()) {
                failures.add("The section `" + section + "` is missing");
            }
        }
        if (!page.contains("id: " + rule.info().id().value())) {
            failures.add("The line `id: " + rule.info().id() + "` is missing");
        }
        for (RuleOption option : rule.info().options()) {
            if (!sections.getOrDefault("Options", "").contains("`" + option.name() + "`")) {
                failures.add("The option `" + option.name() + "` is not described");
            }
        }
        List<Example> bad = examples(sections.getOrDefault("Bad", ""));
        List<Example> good = examples(sections.getOrDefault("Good", ""));
        if (bad.isEmpty() || good.isEmpty()) {
            failures.add("Bad and Good need an example each");
        }
        bad.forEach(this::reports);
        good.forEach(this::isSilent);
        fixes(bad, examples(sections.getOrDefault("Fixed", "")));
    }

    private Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        String name = "";
        StringBuilder text = new StringBuilder();
        boolean fenced = false;
        for (String line : page.split("\n", -1)) {
            fenced ^= line.startsWith("````");
            if (!fenced && line.startsWith("## ")) {
                sections.put(name, text.toString());
                name = line.substring(3).strip();
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        sections.put(name, text.toString());
        return sections;
    }

    private static List<Example> examples(String section) {
        List<Example> examples = new ArrayList<>();
        Example example = new Example();
        String block = null;
        StringBuilder text = new StringBuilder();
        boolean closed = false;
        for (String line : section.split("\n", -1)) {
            if (block == null && line.startsWith("````") && line.length() > 4) {
                block = line.substring(4).strip();
                boolean begins = block.equals("config") || (closed && block.startsWith("md "));
                if (begins && !example.files.isEmpty()) {
                    examples.add(example);
                    example = new Example();
                }
                closed = false;
            } else if (block != null && line.equals("````")) {
                add(example, block, visible(text.toString()));
                closed = block.equals("problems");
                text.setLength(0);
                block = null;
            } else if (block != null) {
                text.append(line).append('\n');
            } else if (!line.isBlank() && !example.files.isEmpty()) {
                closed = true;
            }
        }
        if (!example.files.isEmpty()) {
            examples.add(example);
        }
        return examples;
    }

    private static void add(Example example, String block, String text) {
        if (block.startsWith("md ")) {
            example.files.put(block.substring(3).strip(), text);
        } else if (block.equals("config")) {
            example.config = text;
        } else if (block.equals("problems")) {
            example.problems = text;
        }
    }

    private static String visible(String text) {
        return text.replace('␠', ' ').replace('→', '\t').replace('␍', '\r');
    }

    private SiteValidator validator(Example example) {
        RuleSet rules = RuleSet.of(List.of(rule));
        ConfigReader.Result read = new ConfigReader(rules).read(SourceText.of("config", example.config));
        read.problems().forEach(problem -> failures.add("The configuration is wrong: " + problem));
        RuleConfig config = read.config();
        String id = rule.info().id().value();
        if (!config.mentions(id)) {
            config = config.toBuilder()
                    .rule(id, RuleConfig.Choice.as(rule.info().severity().orElse(Severity.WARNING)))
                    .build();
        }
        return SiteValidator.of(rules, config);
    }

    private void reports(Example example) {
        String found = findings(example);
        if (found.isEmpty()) {
            failures.add("Nothing is reported for the bad example " + example.files.keySet());
        } else if (!found.equals(example.problems)) {
            failures.add("Expected for " + example.files.keySet() + ":\n" + example.problems + "but found:\n" + found);
        }
    }

    private void isSilent(Example example) {
        String found = findings(example);
        if (!found.isEmpty()) {
            failures.add("Expected silence for the good example " + example.files.keySet() + " but found:\n" + found);
        }
    }

    private String findings(Example example) {
        Report report = validator(example).validate(Site.ofMemory(example.files));
        StringBuilder out = new StringBuilder();
        for (Problem problem : report.problems()) {
            if (problem.id().equals(rule.info().id()) || problem.id().value().equals("rule/crashed")) {
                out.append(problem.location().source().name())
                        .append(':')
                        .append(problem.location().start())
                        .append('-')
                        .append(problem.location().end())
                        .append(' ')
                        .append(problem.message().text())
                        .append('\n');
            }
        }
        return out.toString();
    }

    private void fixes(List<Example> bad, List<Example> fixed) {
        Map<String, String> wanted = new LinkedHashMap<>();
        fixed.forEach(example -> wanted.putAll(example.files));
        for (Example example : bad) {
            SiteValidator validator = validator(example);
            FixRun run = FixRun.unsafe(validator);
            example.files.forEach((path, text) -> {
                ContentFile file = validator.frontMatter().parse(path, text);
                FixRun.Result result = run.fix(file, path);
                String expected = wanted.remove(path);
                String after = result.after().text();
                if (expected == null && result.after() != file) {
                    failures.add("A fix changes " + path + ", but Fixed does not show it:\n" + after);
                } else if (expected != null && !expected.equals(after)) {
                    failures.add("Expected " + path + " fixed as:\n" + expected + "but got:\n" + after);
                }
                if (run.fix(result.after(), path).after() != result.after()) {
                    failures.add("A second run changes " + path + " again");
                }
            });
        }
        wanted.keySet().forEach(path -> failures.add("Fixed shows " + path + ", which no bad example has"));
    }
}

package io.github.frontmatter4j.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.validation.Report;
import io.github.frontmatter4j.validation.RuleSet;
import io.github.frontmatter4j.validation.Site;
import io.github.frontmatter4j.validation.SiteValidator;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** One set of findings in every form. */
class ReportersTest {

    private static final Report REPORT = SiteValidator.standard()
            .validate(Site.ofMemory(Map.of(
                    "中文 名,1.md", "---\ntitle: 1.10\ndraft: yes\ntags: a, b\n---\n",
                    "b.md", "---\ntitle: a: b\u0007 <x> & \"y\"%\n---\n",
                    "c.md", "---\ntitle: x\ntitle: ::error::y\n---\n")));

    @Test
    void everyFormHasEveryFinding() throws Exception {
        int count = REPORT.problems().size();
        assertThat(count).isGreaterThan(4);
        assertThat(lines(
                        Reporter.text(ProblemPrinter.plain()).render(REPORT),
                        "^\\S.*:\\d+:\\d+ (error|warning|info) .*"))
                .isEqualTo(count);
        assertThat((List<?>) json(Reporter.json().render(REPORT))).hasSize(count);
        assertThat(lines(Reporter.github().render(REPORT), "^::(error|warning|notice) file=.*"))
                .isEqualTo(count);
        Map<?, ?> sarif = (Map<?, ?>) json(Reporter.sarif(RuleSet.builtIn()).render(REPORT));
        Map<?, ?> run = (Map<?, ?>) ((List<?>) sarif.get("runs")).get(0);
        assertThat((List<?>) run.get("results")).hasSize(count);
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Reporter.junit().render(REPORT))));
        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(3);
    }

    @Test
    void htmlHasEveryFindingAndFetchesNothing() {
        String html = Reporter.html(RuleSet.builtIn()).render(REPORT);
        assertThat(html.split("<article class=\"finding ", -1))
                .hasSize(REPORT.problems().size() + 1);
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        assertThat(page.select("[src], link, img, iframe, object, [style]")).isEmpty();
        assertThat(page.select("a"))
                .allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
        assertThat(page.select("section.file").eachAttr("data-name"))
                .containsExactlyElementsOf(REPORT.problems().stream()
                        .map(problem -> problem.location().source().name())
                        .distinct()
                        .toList());
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("article.finding mark").eachText()).contains("yes");
        assertThat(html).doesNotContain("\u0007").contains("<span class=\"hidden\">U+0007</span>");
    }

    @Test
    void htmlObeysNothingOfAFile() {
        String hostile = "</script><script>alert(1)</script>\u202E\"'<b onclick=x>&amp;\u0000";
        Report report = SiteValidator.standard()
                .validate(Site.ofMemory(Map.of(
                        hostile.replace("\u0000", "") + ".md",
                        "---\ntitle: " + hostile + ": \n\tx: [\n---\n",
                        "b.md",
                        "---\ntitle: x\n" + "k".repeat(5000) + ": <i>\n" + hostile + ": 1\ndraft: yes\n")));
        assertThat(report.problems()).isNotEmpty();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            String html = Reporter.html(RuleSet.builtIn(), locale).render(report);
            org.jsoup.nodes.Document page = Jsoup.parse(html);
            assertThat(page.select("b[onclick], body i:not(pre i)")).isEmpty();
            assertThat(page.select("script")).hasSize(1);
            assertThat(html).doesNotContain("\u202E").doesNotContain("\u0000");
            assertThat(page.select("section.file").eachAttr("data-name")).isNotEmpty();
        }
    }

    @Test
    void htmlOfACleanSiteSaysSo() {
        String html = Reporter.html(RuleSet.builtIn()).render(new Report(List.of(), 3));
        assertThat(Jsoup.parse(html).select(".summary").text()).isEqualTo("3 files checked, nothing found");
        assertThat(html).doesNotContain("<form");
        assertThat(Jsoup.parse(Reporter.html(RuleSet.builtIn(), Locale.SIMPLIFIED_CHINESE)
                                .render(REPORT))
                        .select("h1, .chip, .none")
                        .text())
                .contains("文件头检查", "个错误", "只看可修复的")
                .doesNotContain("fixable");
    }

    @Test
    void sarifIsValid() throws IOException {
        String schema = Files.readString(Corpus.shared().resolve("conformance/sarif-schema-2.1.0.json"));
        Validator.Result result =
                validators().validate(schema, Reporter.sarif(RuleSet.builtIn()).render(REPORT));
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.isValid()).isTrue();
        assertThat(validators().validate(schema, "{\"version\": 3}").isValid()).isFalse();
    }

    /** Maps without an order of their own have another one in every run. */
    @Test
    void sarifIsTheSameInEveryRun() {
        assertThat(Reporter.sarif(RuleSet.builtIn()).render(REPORT).replaceAll("\\s", ""))
                .contains("\"deletedRegion\":{\"charOffset\":")
                .doesNotContain("\"deletedRegion\":{\"charLength\":");
    }

    @Test
    void nothingOfAFileIsObeyed() {
        assertThat(Reporter.github().render(REPORT)).doesNotContain("\n::error::y");
        assertThat(Reporter.text(ProblemPrinter.plain()).render(REPORT)).doesNotContain("\u0007");
        assertThat(SarifReporter.uri("中文 名,1.md")).isEqualTo("%E4%B8%AD%E6%96%87%20%E5%90%8D%2C1.md");
    }

    /** Names and values that move cursors, clear screens, turn text around and speak to build systems. */
    @Test
    void nothingOfAFileReachesTheTerminalOrTheBuild() throws Exception {
        String hostile = "\u001b[2J\u001b]0;x\u0007\u009b31m\u202E\r\n::set-env name=a::b%0A##[add-path]c\b";
        Report report = SiteValidator.standard()
                .validate(Site.ofMemory(Map.of(
                        hostile + ".md",
                        "---\ntitle: 1.10\ndraft: yes\n---\n",
                        "b.md",
                        "---\n\"" + hostile.replace("\r\n", "\\r\\n") + "\": " + hostile.replace("\r\n", "")
                                + ": x\n---\n",
                        "c.md",
                        "---\ntitle: \"\\e[2J\\r\\n::error::y\"\ntitle: b\ndraft: \"\\e[2J\"\n---\n")));
        assertThat(report.problems()).hasSizeGreaterThan(3);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (Reporter reporter : List.of(
                    Reporter.text(ProblemPrinter.plain()),
                    Reporter.github(),
                    Reporter.junit(),
                    Reporter.json(),
                    Reporter.html(RuleSet.builtIn(), locale),
                    Reporter.sarif(RuleSet.builtIn()))) {
                String out = reporter.render(report);
                assertThat(out.chars()
                                .filter(c -> c != '\n' && c != '\t' && (Character.isISOControl(c) || c == '\u202E')))
                        .as("%s", reporter.getClass())
                        .isEmpty();
                assertThat(out.lines().filter(line -> line.startsWith("::set-env") || line.startsWith("::error::y")))
                        .isEmpty();
            }
        }
        assertThat(Reporter.github().render(report).lines())
                .allMatch(line -> line.matches("::(error|warning|notice) file=.*"));
    }

    private static ValidatorFactory validators() {
        return new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory())
                .withDisabledSchemaValidation(true);
    }

    private static long lines(String text, String pattern) {
        return text.lines().filter(line -> line.matches(pattern)).count();
    }

    private static Object json(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }
}

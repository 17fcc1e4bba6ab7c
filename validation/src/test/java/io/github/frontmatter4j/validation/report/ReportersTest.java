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
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
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
    void sarifIsValid() throws IOException {
        String schema = Files.readString(Corpus.shared().resolve("conformance/sarif-schema-2.1.0.json"));
        Validator.Result result =
                validators().validate(schema, Reporter.sarif(RuleSet.builtIn()).render(REPORT));
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.isValid()).isTrue();
        assertThat(validators().validate(schema, "{\"version\": 3}").isValid()).isFalse();
    }

    @Test
    void nothingOfAFileIsObeyed() {
        assertThat(Reporter.github().render(REPORT)).doesNotContain("\n::error::y");
        assertThat(Reporter.text(ProblemPrinter.plain()).render(REPORT)).doesNotContain("\u0007");
        assertThat(SarifReporter.uri("中文 名,1.md")).isEqualTo("%E4%B8%AD%E6%96%87%20%E5%90%8D%2C1.md");
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

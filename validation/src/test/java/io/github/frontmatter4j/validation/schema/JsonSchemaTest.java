package io.github.frontmatter4j.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.bind.Default;
import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.validation.report.JsonText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {

    enum Kind {
        NOTE,
        LONG_READ
    }

    record Menu(String name, @Max(9) int weight) {}

    record Page(
            @NotBlank @Size(max = 9) String title,
            @Default("note") Kind kind,
            @Key({"tags", "keywords"}) List<@Pattern(regexp = "[a-z]+") String> tags,
            Optional<Menu> menu,
            Map<String, Integer> counts) {}

    private static boolean accepts(Class<?> record, String yaml) {
        String schema = JsonText.of(JsonSchema.of(Dialect.STANDARD).schema(record));
        String instance = JsonText.of(
                FrontMatter.standard().parse("x.md", "---\n" + yaml + "---\n").data());
        return new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory())
                .validate(schema, instance)
                .isValid();
    }

    @Test
    void saysWhatTheRecordTakes() {
        assertThat(accepts(Page.class, "title: A\n")).isTrue();
        assertThat(
                        accepts(
                                Page.class,
                                "title: 1.10\nkind: long-read\ntags: [a, b]\nmenu: {name: x, weight: 3}\ncounts: {a: 1}\nother: [x]\n"))
                .isTrue();
        assertThat(accepts(Page.class, "kind: note\n")).isFalse();
        assertThat(accepts(Page.class, "title: '  '\n")).isFalse();
        assertThat(accepts(Page.class, "title: much too long\n")).isFalse();
        assertThat(accepts(Page.class, "title: A\nkind: other\n")).isFalse();
        assertThat(accepts(Page.class, "title: A\nkeywords: [A]\n")).isFalse();
        assertThat(accepts(Page.class, "title: A\nmenu: {name: x, weight: 10}\n"))
                .isFalse();
        assertThat(accepts(Page.class, "title: A\nmenu: {weight: 1}\n")).isFalse();
        assertThat(accepts(Page.class, "title: A\ncounts: {a: x}\n")).isFalse();
    }

    @Test
    void postsAreDescribed() {
        assertThat(accepts(Post.class, "title: A\ndate: 2024-01-15\ntags: [a]\ndraft: false\nanything: 1\n"))
                .isTrue();
        assertThat(accepts(Post.class, "title: A\ndraft: maybe\n")).isFalse();
    }

    @Test
    void onlyRecordsHaveSchemas() {
        assertThatThrownBy(() -> JsonSchema.of(Dialect.HUGO).schema(String.class))
                .hasMessage("Unexpected java.lang.String, expected a record");
    }
}

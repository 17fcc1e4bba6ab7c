package io.github.frontmatter4j.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BeanValidationTest {

    interface Strict {}

    record Menu(@NotBlank String name, @Max(100) int weight) {}

    record Page(
            @NotBlank @Size(max = 5) String title,
            @NotEmpty List<@Size(max = 4) String> tags,
            @Key("short-name") Optional<@Pattern(regexp = "[a-z-]+") String> slug,
            List<@Valid Menu> menus,
            Map<String, @Max(9) Integer> counts,
            Optional<@NotBlank(groups = Strict.class) String> description) {

        @AssertTrue(message = "title and slug must differ")
        boolean isDifferent() {
            return slug.isEmpty() || !slug.get().equals(title);
        }
    }

    private static final BeanValidation VALIDATION = BeanValidation.open();

    @AfterAll
    static void close() {
        VALIDATION.close();
    }

    private static Content<Page> read(String header) {
        return FrontMatter.builder()
                .lookup(MethodHandles.lookup())
                .build()
                .parse("p.md", "---\n" + header + "---\nBody\n")
                .as(Page.class);
    }

    private static List<String> found(Content<Page> page, Class<?>... groups) {
        return VALIDATION.validate(page, groups).stream().map(Problem::toString).toList();
    }

    @Test
    void everyViolationIsAtItsValue() {
        assertThat(
                        found(
                                read(
                                        "title: Too long\ntags:\n  - java\n  - kotlin\nshort-name: Not OK\nmenus:\n  - name: ''\n    weight: 1\n  - name: main\n    weight: 500\ncounts:\n  a: 10\n")))
                .containsExactly(
                        "p.md:2:8 error bean/size: Unexpected value of `title`: size must be between 0 and 5",
                        "p.md:5:5 error bean/size: Unexpected value of `tags[1]`: size must be between 0 and 4",
                        "p.md:6:13 error bean/pattern: Unexpected value of `slug`: must match \"[a-z-]+\"",
                        "p.md:8:11 error bean/not-blank: Unexpected value of `menus[0].name`: must not be blank",
                        "p.md:11:13 error bean/max: Unexpected value of `menus[1].weight`: must be less than or equal to 100",
                        "p.md:13:6 error bean/max: Unexpected value of `counts.a`: must be less than or equal to 9");
    }

    @Test
    void whatIsMissingIsAtTheFence() {
        assertThat(found(read("title: ok\n")))
                .containsExactly("p.md:1:1 error bean/not-empty: Unexpected value of `tags`: must not be empty");
    }

    @Test
    void aConstraintOfTheWholeRecord() {
        assertThat(found(read("title: same\ntags: [a]\nshort-name: same\n")))
                .singleElement()
                .asString()
                .contains("title and slug must differ");
    }

    @Test
    void groupsAreChosen() {
        Content<Page> page = read("title: ok\ntags: [a]\ndescription: ''\n");
        assertThat(found(page)).isEmpty();
        assertThat(found(page, Strict.class)).singleElement().asString().startsWith("p.md:4:14 error bean/not-blank");
    }

    @Test
    void messagesAreInTheReadersLanguage() {
        try (BeanValidation chinese = BeanValidation.open(Locale.SIMPLIFIED_CHINESE)) {
            assertThat(chinese.validate(read("title: ''\ntags: [a]\n")))
                    .singleElement()
                    .asString()
                    .contains("不能为空");
        }
    }
}

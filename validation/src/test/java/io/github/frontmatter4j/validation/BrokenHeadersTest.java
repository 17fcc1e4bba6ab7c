package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.testing.BrokenHeader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people get wrong in headers is mended to what they meant, in one run, or left alone for a reason. */
class BrokenHeadersTest {

    private static final SiteValidator VALIDATOR = SiteValidator.standard();
    private static final FixRun RUN = FixRun.unsafe(VALIDATOR);

    static List<BrokenHeader> all() {
        return BrokenHeader.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void becomesWhatWasMeant(BrokenHeader broken) {
        ContentFile file = VALIDATOR.frontMatter().parse("post.md", broken.text());
        ContentFile after = RUN.fix(file, "post.md").after();
        assertThat(after.text()).as(broken.reason()).isEqualTo(broken.right().orElse(broken.text()));
        assertThat(RUN.fix(after, "post.md").after()).isSameAs(after);
    }

    @Test
    void nineOfTenHaveAFix() {
        List<BrokenHeader> all = all();
        long mended = all.stream().filter(broken -> broken.right().isPresent()).count();
        Set<String> texts = new HashSet<>();
        all.forEach(broken -> texts.add(broken.text()));
        assertThat(texts).hasSameSizeAs(all).hasSizeGreaterThan(300);
        assertThat(mended * 10).isGreaterThanOrEqualTo(all.size() * 9L);
        assertThat(all)
                .allSatisfy(broken -> assertThat(broken.reason().isEmpty())
                        .isEqualTo(broken.right().isPresent()));
    }

    @Test
    void everyFaultIsReported() {
        assertThat(all()).allSatisfy(broken -> {
            ContentFile file = VALIDATOR.frontMatter().parse("post.md", broken.text());
            boolean reported = !VALIDATOR.validate(file, "post.md").isEmpty();
            assertThat(reported || broken.right().isEmpty())
                    .as(broken.toString())
                    .isTrue();
        });
    }
}

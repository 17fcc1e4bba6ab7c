package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.testing.HostileInputs;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No input makes anything but a problem: not an error, not an exception, not a lost byte. */
class HostileInputTest {

    private static final int[] SIZES = {1, 100, 5_000, 300_000};

    static Stream<Map.Entry<String, IntFunction<byte[]>>> inputs() {
        return HostileInputs.all().entrySet().stream();
    }

    @Test
    void thereAreEnough() {
        assertThat(HostileInputs.all()).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void givesATreeOrAProblem(Map.Entry<String, IntFunction<byte[]>> input) {
        for (int size : SIZES) {
            use(SourceText.of(input.getKey(), input.getValue().apply(size)));
        }
    }

    @Test
    void everyBeginningOfAHardCase() {
        for (Corpus.Sample sample : Corpus.hardCases()) {
            byte[] bytes = sample.bytes();
            for (int length = 0; length <= bytes.length; length++) {
                use(SourceText.of(sample.path(), java.util.Arrays.copyOf(bytes, length)));
            }
        }
    }

    private static void use(SourceText source) {
        ContentFile file = FrontMatter.standard().parse(source);
        assertThat(file.source().sameBytes(source)).isTrue();
        Content<Post> content = file.as(Post.class);
        assertThat(content.problems()).hasSizeLessThanOrEqualTo(2_000).allSatisfy(HostileInputTest::isInside);
        if (file.state() == HeaderState.BROKEN) {
            assertThat(file.problems()).isNotEmpty();
            return;
        }
        assertThat(file.data()).isNotNull();
        HeaderEdit.Result result = file.edit().set("fresh.key", "x: y").tryApply();
        result.file()
                .ifPresentOrElse(
                        edited -> assertThat(edited.get("fresh.key")).isPresent(),
                        () -> assertThat(result.problems()).isNotEmpty());
    }

    private static void isInside(Problem problem) {
        assertThat(problem.location().span().end())
                .isLessThanOrEqualTo(problem.location().source().length());
        assertThat(problem.message().text()).isNotBlank();
    }
}

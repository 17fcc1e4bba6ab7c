package io.github.frontmatter4j.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private record Limit(BiFunction<Limits, Integer, Limits> wither, ToIntFunction<Limits> getter) {}

    @Test
    void eachIsSetAloneAndChecked() {
        List<Limit> all = List.of(
                new Limit(Limits::withFileBytes, Limits::fileBytes),
                new Limit(Limits::withHeaderChars, Limits::headerChars),
                new Limit(Limits::withDepth, Limits::depth),
                new Limit(Limits::withAliases, Limits::aliases),
                new Limit(Limits::withNodes, Limits::nodes),
                new Limit(Limits::withScalarChars, Limits::scalarChars),
                new Limit(Limits::withProblems, Limits::problems));
        Limits standard = Limits.standard();
        for (Limit limit : all) {
            Limits changed = limit.wither().apply(standard, 7);
            for (Limit other : all) {
                assertThat(other.getter().applyAsInt(changed))
                        .isEqualTo(other == limit ? 7 : other.getter().applyAsInt(standard));
            }
            assertThat(limit.getter().applyAsInt(limit.wither().apply(standard, 1)))
                    .isEqualTo(1);
            assertThatThrownBy(() -> limit.wither().apply(standard, -1)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(standard.withAliases(0).aliases()).isZero();
        assertThatThrownBy(() -> standard.withNodes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(standard.withDepth(Limits.MAX_DEPTH).depth()).isEqualTo(Limits.MAX_DEPTH);
        assertThatThrownBy(() -> standard.withDepth(Limits.MAX_DEPTH + 1)).isInstanceOf(IllegalArgumentException.class);
    }
}

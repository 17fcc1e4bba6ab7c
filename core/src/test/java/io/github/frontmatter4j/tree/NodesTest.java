package io.github.frontmatter4j.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 17})
    void areAListThatNobodyChanges(int size) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            given.add("项" + i);
        }
        List<String> expected = List.copyOf(given);
        List<String> nodes = Nodes.of(given);
        given.add("later");

        assertThat(nodes).isEqualTo(expected).hasSameHashCodeAs(expected).containsExactlyElementsOf(expected);
        assertThat(Nodes.of(nodes)).isSameAs(nodes);
        assertThatThrownBy(() -> nodes.add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> nodes.remove(0)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> nodes.get(size)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> nodes.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 17})
    void areNeverNull(int size) {
        List<String> given = Arrays.asList(new String[size]);

        assertThatNullPointerException().isThrownBy(() -> Nodes.of(given));
    }

    @Test
    void areHandedOutAsAnyList() {
        assertThat(Nodes.of(List.of("a", "b", "c", "d")).subList(1, 3)).containsExactly("b", "c");
        assertThat(List.copyOf(Nodes.of(List.of("a", "b", "c")))).containsExactly("a", "b", "c");
        assertThat(Nodes.of(List.of("a", "b", "c")).contains("c")).isTrue();
    }
}

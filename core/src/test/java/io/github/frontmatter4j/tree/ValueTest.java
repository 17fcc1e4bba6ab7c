package io.github.frontmatter4j.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.frontmatter4j.source.KeyPath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueTest {

    @Test
    void javaObjectsBecomeValuesAndComeBack() {
        assertThat(Value.of(null)).isEqualTo(new Value.Null());
        assertThat(Value.of(Optional.empty())).isEqualTo(new Value.Null());
        assertThat(Value.of(Optional.of("新"))).isEqualTo(new Value.Text("新"));
        assertThat(Value.of(new StringBuilder("a"))).isEqualTo(new Value.Text("a"));
        assertThat(Value.of(true)).isEqualTo(new Value.Bool(true));
        assertThat(Value.of((short) 7)).isEqualTo(new Value.Int(BigInteger.valueOf(7)));
        assertThat(Value.of(new BigInteger("99999999999999999999")))
                .isEqualTo(new Value.Int(new BigInteger("99999999999999999999")));
        assertThat(Value.of(0.1f)).isEqualTo(new Value.Decimal(new BigDecimal("0.1")));
        assertThat(Value.of(new BigDecimal("1.10"))).isEqualTo(new Value.Decimal(new BigDecimal("1.10")));
        assertThat(Value.of(Double.NaN)).isEqualTo(new Value.Special(Double.NaN));
        assertThat(Value.of(Float.NEGATIVE_INFINITY)).isEqualTo(new Value.Special(Double.NEGATIVE_INFINITY));
        assertThat(Value.of(LocalDate.of(2024, 2, 29))).isEqualTo(new Value.Date("2024-02-29"));
        assertThat(Value.of(Thread.State.NEW)).isEqualTo(new Value.Text("NEW"));
        Value value = new Value.Text("same");
        assertThat(Value.of(value)).isSameAs(value);
        assertThatThrownBy(() -> Value.of(new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");

        Map<Object, Object> map = Map.of("k", Arrays.asList("a", null, 1, 2.5, false, LocalDate.EPOCH, Double.NaN));
        assertThat(Value.of(map).toJava())
                .isEqualTo(Map.of(
                        "k",
                        Arrays.asList(
                                "a", null, BigInteger.ONE, new BigDecimal("2.5"), false, "1970-01-01", Double.NaN)));
        assertThat(Value.of(DayOfWeek.MONDAY)).isNotNull();
    }

    @Test
    void aChangeNeedsAPlace() {
        KeyPath root = KeyPath.root();
        Value value = new Value.Null();
        assertThatThrownBy(() -> new HeaderChange.Put(root, value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HeaderChange.Remove(root)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HeaderChange.Rename(root, "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HeaderChange.Insert(root, 0, value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HeaderChange.Move(root, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void missingMapsAndListsAreMadeAroundAValue() {
        Value value = new Value.Text("x");
        List<KeyPath.Segment> path = KeyPath.parse("a[0].b[+]").segments();
        assertThat(HeaderChange.wrapped(path, value))
                .isEqualTo(Value.of(Map.of("a", List.of(Map.of("b", List.of("x"))))));
        assertThat(HeaderChange.wrapped(KeyPath.parse("a[1]").segments(), value))
                .isNull();
        assertThat(HeaderChange.wrapped(List.of(), value)).isSameAs(value);
    }
}

package io.github.frontmatter4j.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading a serialized value never throws and gives a value or a reason; what was written is read back. */
class PhpFuzz {

    @MethodSource("io.github.frontmatter4j.testing.Seeds#php")
    @FuzzTest
    void strict(byte[] data) {
        PhpReading reading = PhpSerialized.strict().read(data);
        assertThat(reading.repairs()).isEmpty();
        check(reading, data);
    }

    @MethodSource("io.github.frontmatter4j.testing.Seeds#php")
    @FuzzTest
    void repairing(byte[] data) {
        PhpReading reading = PhpSerialized.repairing().read(data);
        check(reading, data);
        Optional<PhpValue> strict = PhpSerialized.strict().read(data).value();
        if (strict.isPresent() && !reading.isRepaired()) {
            assertThat(reading.value()).isEqualTo(strict);
        }
    }

    private static void check(PhpReading reading, byte[] data) {
        assertThat(reading.value().isPresent()).isNotEqualTo(reading.failure().isPresent());
        reading.failure().ifPresent(failure -> assertThat(failure.offset()).isBetween(0, data.length));
        reading.repairs().forEach(repair -> assertThat(repair.offset()).isBetween(0, data.length));
        reading.value().ifPresent(value -> {
            byte[] written = PhpSerialized.encodeBytes(value);
            Optional<PhpValue> back = PhpSerialized.strict().read(written).value();
            assertThat(back).isPresent();
            assertThat(PhpSerialized.encodeBytes(back.get())).isEqualTo(written);
            if (value.isPlain()) {
                value.toValue();
            }
        });
    }
}

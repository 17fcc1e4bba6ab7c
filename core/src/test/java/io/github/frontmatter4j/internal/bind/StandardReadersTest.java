package io.github.frontmatter4j.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.bind.ContentDate;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types are known by their names, so each name is tried with its type. */
class StandardReadersTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                String.class,
                CharSequence.class,
                boolean.class,
                Boolean.class,
                char.class,
                Character.class,
                byte.class,
                Byte.class,
                short.class,
                Short.class,
                int.class,
                Integer.class,
                long.class,
                Long.class,
                float.class,
                Float.class,
                double.class,
                Double.class,
                OptionalInt.class,
                OptionalLong.class,
                OptionalDouble.class,
                BigInteger.class,
                BigDecimal.class,
                ContentDate.class,
                LocalDate.class,
                LocalDateTime.class,
                OffsetDateTime.class,
                ZonedDateTime.class,
                Instant.class,
                Temporal.class,
                LocalTime.class,
                Year.class,
                YearMonth.class,
                Month.class,
                Duration.class,
                ZoneId.class,
                ZoneOffset.class,
                URI.class,
                Locale.class,
                UUID.class
            })
    void isReadFromOneScalar(Class<?> type) {
        assertThat(StandardReaders.of(type)).isInstanceOf(ScalarReader.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {Object.class, StringBuilder.class, Thread.class, int[].class})
    void isNotReadHere(Class<?> type) {
        assertThat(StandardReaders.of(type)).isNull();
    }

    @ParameterizedTest
    @ValueSource(classes = {boolean.class, byte.class, short.class, int.class, long.class, float.class, double.class})
    void aPrimitiveThatIsAbsentIsZero(Class<?> type) {
        Object zero = Array.get(Array.newInstance(type, 1), 0);
        assertThat(StandardReaders.of(type).absent()).isEqualTo(zero);
    }
}

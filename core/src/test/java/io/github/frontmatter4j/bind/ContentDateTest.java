package io.github.frontmatter4j.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.frontmatter4j.bind.DateReading.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-15 | 2024-01-15",
                "2024-01-15T10:20:30+08:00 | 2024-01-15T10:20:30+08:00",
                "2024-01-15T10:20:30Z | 2024-01-15T10:20:30+00:00",
                "2024-01-15T10:20:30.123Z | 2024-01-15T10:20:30.123+00:00",
                "2024-01-15T10:20:30 | 2024-01-15T10:20:30",
                "Mon, 15 Jan 2024 10:20:30 +0800 | 2024-01-15T10:20:30+08:00",
                "Mon, 15 Jan 2024 10:20:30 EST | 2024-01-15T10:20:30",
                "Mon, 15 Jan 2024 10:20:30 GMT | 2024-01-15T10:20:30+00:00",
                "15 Jan 24 10:20 +0800 | 2024-01-15T10:20:00+08:00",
                "15 Jan 24 10:20 EST | 2024-01-15T10:20:00",
                "15 Jan 99 10:20 EST | 1999-01-15T10:20:00",
                "Monday, 15-Jan-24 10:20:30 EST | 2024-01-15T10:20:30",
                "2024-01-15 10:20:30 +0800 CST | 2024-01-15T10:20:30+08:00",
                "2024-01-15T10:20:30+0800 | 2024-01-15T10:20:30+08:00",
                "2024-01-15 10:20:30+0800 | 2024-01-15T10:20:30+08:00",
                "2024-01-15 10:20:30Z | 2024-01-15T10:20:30+00:00",
                "2024-01-15 10:20:30 | 2024-01-15T10:20:30",
                "Mon Jan 15 10:20:30 2024 | 2024-01-15T10:20:30",
                "Mon Jan 15 10:20:30 EST 2024 | 2024-01-15T10:20:30",
                "Mon Jan 15 10:20:30 -0500 2024 | 2024-01-15T10:20:30-05:00",
                "2024-01-15 10:20:30+08:00 | 2024-01-15T10:20:30+08:00",
                "15 Jan 2024 | 2024-01-15",
                "2024-01-15 10:20:30 +08:00 | 2024-01-15T10:20:30+08:00",
                "2024-01-15 10:20:30 -0530 | 2024-01-15T10:20:30-05:30",
                "2022-04-08 12:42:59.000000000 +02:00 | 2022-04-08T12:42:59+02:00",
                "2024-02-29 | 2024-02-29",
            })
    void readsWhatHugoReads(String text, String expected) {
        DateReading reading = ContentDate.read(text);

        assertThat(reading.date()).map(ContentDate::toString).contains(expected);
        assertThat(reading.form()).isEqualTo(Form.STANDARD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-1-5 | 2024-01-05 | LENIENT",
                "2024-01-15 10:20 | 2024-01-15T10:20:00 | LENIENT",
                "2024-01-15T10:20 | 2024-01-15T10:20:00 | LENIENT",
                "2024/01/15 | 2024-01-15 | LENIENT",
                "2024/1/5 8:05:00 | 2024-01-05T08:05:00 | LENIENT",
                "January 15, 2024 | 2024-01-15 | LENIENT",
                "Jan 15 2024 | 2024-01-15 | LENIENT",
                "5 Jan 2024 | 2024-01-05 | LENIENT",
                "2024年1月5日 | 2024-01-05 | LENIENT",
                "2024-01-15 10:20:30 UTC | 2024-01-15T10:20:30+00:00 | LENIENT",
                "'  2024-01-15 ' | 2024-01-15 | LENIENT",
                "20240115 | 2024-01-15 | COMPACT",
                "1612753699 | 2021-02-08T03:08:19+00:00 | SECONDS",
            })
    void readsWhatOthersReadAndSaysSo(String text, String expected, Form form) {
        DateReading reading = ContentDate.read(text);

        assertThat(reading.date()).map(ContentDate::toString).contains(expected);
        assertThat(reading.form()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-02-30 | IMPOSSIBLE | February 2024 has 29 days",
                "2023-02-29 | IMPOSSIBLE | February 2023 has 28 days",
                "2024-13-45 | IMPOSSIBLE | a year has the months 1 to 12",
                "2024-01-15T25:00:00 | IMPOSSIBLE | a time reaches from `00:00:00` to `23:59:59`",
                "31 Apr 2024 | IMPOSSIBLE | April 2024 has 30 days",
                "15/01/2024 | AMBIGUOUS | day and month cannot be told apart; write the year first: `2024-01-15`",
                "-001-11-30T00:00:00+00:00 | NEVER | WordPress writes this for a date that was never set; leave the key out",
                "0000-00-00 00:00:00 | NEVER | WordPress writes this for a date that was never set; leave the key out",
            })
    void saysWhyItIsNoDate(String text, Form form, String hint) {
        DateReading reading = ContentDate.read(text);

        assertThat(reading.date()).isEmpty();
        assertThat(reading.form()).isEqualTo(form);
        assertThat(reading.hint()).map(Object::toString).contains(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "2024",
                "1637",
                "2024-01",
                "2024-01-15X",
                "2024-01-15T",
                "2024-01-15T10",
                "3:04PM",
                "Jan 15 10:20:30",
                "10:20:30",
                "20241345",
                "2024-01-15T10:20:30+25:00",
                "2024-01-15T10:20:30+08:00 x",
                "Mon",
                "2024--15",
                "２０２４-01-15",
                "\u00A02024-01-15"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(ContentDate.read(text).date()).isEmpty();
        assertThat(ContentDate.read(text).form()).isEqualTo(Form.NONE);
        assertThatThrownBy(() -> ContentDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a date");
    }

    @Test
    void inventsNoZone() {
        ContentDate local = ContentDate.parse("2021-02-08 11:08:19");

        assertThat(local.offset()).isEmpty();
        assertThat(local.toInstant(ZoneOffset.UTC)).isEqualTo(Instant.parse("2021-02-08T11:08:19Z"));
        assertThat(local.toInstant(ZoneId.of("Asia/Shanghai"))).isEqualTo(Instant.parse("2021-02-08T03:08:19Z"));
        assertThat(local.toTemporal()).isEqualTo(LocalDateTime.of(2021, 2, 8, 11, 8, 19));
        assertThat(ContentDate.parse("2021-02-08").toTemporal()).isEqualTo(LocalDate.of(2021, 2, 8));
        assertThat(ContentDate.parse("2021-02-08T11:08:19+08:00").toTemporal())
                .isEqualTo(OffsetDateTime.parse("2021-02-08T11:08:19+08:00"));
    }

    @Test
    void ordersByTime() {
        ContentDate early = ContentDate.parse("2021-02-08T11:08:19+08:00");
        ContentDate late = ContentDate.parse("2021-02-08T03:08:20Z");

        assertThat(early).isLessThan(late);
        assertThat(ContentDate.parse("2021-02-08")).isLessThan(early);
        assertThatThrownBy(
                        () -> new ContentDate(LocalDate.of(2021, 2, 8), Optional.empty(), Optional.of(ZoneOffset.UTC)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsBackWhatItWrites() {
        for (String text : new String[] {"2024-01-15", "2024-01-15T10:20:00", "2024-01-15T10:20:30.5-03:30"}) {
            assertThat(ContentDate.parse(text)).hasToString(text);
        }
    }
}

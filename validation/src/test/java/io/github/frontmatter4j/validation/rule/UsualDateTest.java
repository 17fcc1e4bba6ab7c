package io.github.frontmatter4j.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.bind.DateReading;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a usual date no rule about the forms of dates has anything to say. */
class UsualDateTest {

    private static final String[] MONTHS = {"00", "01", "02", "06", "10", "12", "13", "1", "9"};
    private static final String[] DAYS = {"00", "01", "09", "28", "29", "30", "31", "32", "7", "1a"};
    private static final String[] TIMES = {
        "",
        "T10:20:30",
        " 10:20:30",
        "t10:20:30",
        "T24:00:00",
        "T10:60:30",
        "T10:20",
        "T1:20:30",
        "T10:20:30.5",
        " 00:00:00"
    };
    private static final String[] ZONES = {
        "", "Z", "z", "+08:00", "-05:30", "+0800", "+8", " +08:00", "+14:00", "+19:00", "+08:61", " CST", "X"
    };

    private static String any(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }

    @Test
    void whatIsUsualIsRight() {
        Random random = new Random(3);
        int usual = 0;
        for (int round = 0; round < 200_000; round++) {
            String text = any(random, "2024", "1999", "0000", "0999", "12024", "２０２４", "20")
                    + any(random, "-", "-", "-", "/", "")
                    + any(random, MONTHS)
                    + any(random, "-", "-", "-", ".", "")
                    + any(random, DAYS)
                    + any(random, TIMES)
                    + any(random, ZONES);
            if (UsualDate.is(text)) {
                usual++;
                DateReading reading = ContentDate.read(text);
                assertThat(reading.form()).as(text).isEqualTo(DateReading.Form.STANDARD);
                ContentDate date = reading.date().orElseThrow();
                assertThat(date.time().isPresent())
                        .as(text)
                        .isEqualTo(date.offset().isPresent());
            }
        }
        assertThat(usual).isGreaterThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-15", "2024-12-30", "2024-01-15T10:20:30Z", "2021-04-10T02:15:40+00:00"})
    void usual(String text) {
        assertThat(UsualDate.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "2024-1-5", "2024-01-15 10:20:30", "2024-02-30", "2024-01-15T", "20240115"})
    void leftToWhoReadsDates(String text) {
        assertThat(UsualDate.is(text)).isFalse();
    }
}

package io.github.frontmatter4j.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseNamesTest {

    @ParameterizedTest
    @CsvSource({
        "pubDate, pubdate, pubdate",
        "rank_math_title, rank_math_title, rankmathtitle",
        "Summary-Card 2, summary-card 2, summarycard2",
        "标题, 标题, 标题",
        "Éclair, éclair, éclair",
        "Заголовок, заголовок, заголовок",
        "what?, what?, what?"
    })
    void areWhatPeopleMean(String name, String lower, String loose) {
        assertThat(LooseNames.lower(name)).isEqualTo(lower);
        assertThat(LooseNames.of(name)).isEqualTo(loose);
    }

    @Property
    void areThoseOfThePlatform(@ForAll String name) {
        assertThat(LooseNames.lower(name)).isEqualTo(name.toLowerCase(Locale.ROOT));
        assertThat(LooseNames.of(name)).isEqualTo(name.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT));
    }
}

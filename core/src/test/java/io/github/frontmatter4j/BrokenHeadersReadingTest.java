package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.testing.BrokenHeader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people get wrong in headers: the fixes that reading offers, without the rules of a site. */
class BrokenHeadersReadingTest {

    private static final int ROUNDS = 10;

    /** Headers that can be read and may be meant: only rules that know keys and dates mend them. */
    private static final String LEFT_TO_RULES = """
            indicator: percent beside a finding of a rule
            indicator: HTML character reference
            indicator: exclamation mark and a word
            indicator: exclamation mark and a blank
            indicator: exclamation marks around
            quotes: typographic quotes
            quotes: typographic single quotes
            quotes: German quotes
            quotes: typographic quotes that only open
            quotes: typographic quotes in brackets
            quotes: typographic quotes in a list
            quotes: Windows path whose escapes exist
            bracket: list opened only at the end
            bracket: full-width comma
            bracket: ideographic comma
            bracket: full-width brackets
            space: dashes without blanks
            words: yes
            words: no
            words: on
            words: off
            words: Yes
            words: NO
            words: quoted true
            words: quoted yes
            words: one
            words: yes as a title
            words: no as a tag
            words: on in a list
            words: year as a title
            words: version as a title
            words: date as a title
            words: true as a title
            words: number with leading zero as a slug
            words: hexadecimal number as a title
            words: time as a title
            words: number with an exponent as a title
            words: years as tags
            words: year in a list of tags
            words: yes and a colon
            words: comma text for a list
            words: null item
            date: one digit
            date: slashes
            date: dots
            date: digits only
            date: Chinese
            date: en dashes
            date: full-width digits
            date: slashes and time
            date: quoted with one digit
            date: no seconds
            date: English month
            date: one digit in lastmod
            duplicate: tags twice in a list
            hash: issue number
            hash: colour
            hash: channel
            hash: number one
            hash: hash in a list
            hash: hash and an apostrophe
            character: zero-width space before a key
            character: byte order mark before a key
            character: blank around an item
            character: zero-width space in a tag
            """;

    static List<BrokenHeader> all() {
        return BrokenHeader.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void becomesWhatWasMeant(BrokenHeader broken) {
        String meant = broken.right().orElse(broken.text());
        if (LEFT_TO_RULES.lines().anyMatch(broken.toString()::equals)) {
            assertThat(mended(broken.text())).as("left to rules").isNotEqualTo(meant);
        } else {
            assertThat(mended(broken.text())).isEqualTo(meant);
        }
    }

    @Test
    void mostAreMendedWithoutRules() {
        Set<String> names = new HashSet<>();
        all().forEach(broken -> names.add(broken.toString()));
        assertThat(names).containsAll(LEFT_TO_RULES.lines().toList());
        assertThat(names.size()).isGreaterThan(4 * (int) LEFT_TO_RULES.lines().count());
    }

    private static String mended(String text) {
        String now = text;
        for (int round = 0; round < ROUNDS; round++) {
            List<TextEdit> edits = new ArrayList<>();
            for (Problem problem : FrontMatter.standard().parse("post.md", now).problems()) {
                problem.fixes().stream()
                        .limit(1)
                        .map(Fix::edits)
                        .filter(more -> fits(edits, more))
                        .forEach(more -> edits.addAll(more.list()));
            }
            String next = TextEdits.of(edits).applyTo(now);
            if (next.equals(now)) {
                break;
            }
            now = next;
        }
        return now;
    }

    /** Whether edits leave alone what others change already; what does not fit waits for the next round. */
    private static boolean fits(List<TextEdit> taken, TextEdits more) {
        return more.list().stream()
                .allMatch(edit -> taken.stream().noneMatch(other -> touches(edit.span(), other.span())));
    }

    private static boolean touches(Span a, Span b) {
        return a.start() <= b.end() && b.start() <= a.end();
    }
}

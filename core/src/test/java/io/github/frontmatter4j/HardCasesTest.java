package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The hard cases that real sites taught: what each file must be read as. */
class HardCasesTest {

    /** Number, then what the header says, or the ids of the problems where it cannot be read. */
    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(
                        "001",
                        "{title=雷军, seo_title=[null, null], views=[620], rank_math_robots=[a:1:{i:0;s:5:\"index\";}], tags=[小米]}"),
                Arguments.of("002", "{title=BOM} + encoding/byte-order-mark"),
                Arguments.of("003", "{title=CRLF, tags=[a, b]}"),
                Arguments.of("004", "{title=Mixed, tags=[a]}"),
                Arguments.of("005", "{layout=post, title=Trailing, categories=[A]} + fence/trailing-blanks"),
                Arguments.of("006", "{title=Dots} + fence/closed-by-dots"),
                Arguments.of("007", "{title=Only metadata} + fence/trailing-blanks"),
                Arguments.of("008", "{title=Blank lines first} + fence/text-before"),
                Arguments.of("009", "{}"),
                Arguments.of("010", "{} + fence/unclosed"),
                Arguments.of("011", "{title=Long} + fence/text-after"),
                Arguments.of("012", "{} + header/not-a-map"),
                Arguments.of("013", "{}"),
                Arguments.of("014", "{}"),
                Arguments.of("015", "{title=Docs, example=---\ninner: x\n---\n}"),
                Arguments.of("016", "{}"),
                Arguments.of("017", "{}"),
                Arguments.of("018", "{title=JSON {brace} \" quote, tags=[a, b]}"),
                Arguments.of("019", "{title=TOML +++ inside, date=2020-01-01T10:00:00+08:00, taxonomies={tags=[a]}}"),
                Arguments.of("020", "{}"),
                Arguments.of("021", "{} + fence/foreign-language"),
                Arguments.of("022", "{title=Latin}"),
                Arguments.of("023", "{} + encoding/header-not-utf-8"),
                Arguments.of("024", "{} + encoding/utf-16"),
                Arguments.of("025", "{slug=a, expirydate=2025-01-01, authors=[v]} + header/duplicate-key"),
                Arguments.of(
                        "026", "{title=Call, summary=The team will share. event_organizer: Digital.gov, cop_events=}"),
                Arguments.of("027", "{title=P, summary=First paragraph\nSecond paragraph., weight=2}"),
                Arguments.of(
                        "029",
                        "{a=keep\n\ntwo\n, b=strip, c=plus\n\n, d=folded text\npara\n, e=x, f=  indented\nless\n, last=1}"),
                Arguments.of("030", "{author=苏杰, cover=, date created=2022-08-16, date modified=2023-03-14, tags=[x]}"),
                Arguments.of(
                        "032",
                        "{authors=[alanleedev, CalixTang, zoontek], aliases=[/templates/base/, /templates/types/]}"),
                Arguments.of(
                        "033",
                        "{cascade={target={sites={matrix={languages=[**]}}}}, redirects=[{from=*, to=? 302}], build={render=link}}"),
                Arguments.of("034", "{a=[0], b=[2], c=[4], d=[1]}"),
                Arguments.of("036", "{} + yaml/leading-indicator"),
                Arguments.of("037", "{} + yaml/colon-in-value"),
                Arguments.of("038", "{} + yaml/text-after-bracket"),
                Arguments.of("039", "{a=C# in depth, b=Issue, c=#tag, d=null, e=http://x/#frag}"),
                Arguments.of("040", "{} + yaml/full-width-colon"),
                Arguments.of("041", "{type=archives, reward=false}"),
                Arguments.of("042", "{} + yaml/tab-indentation"),
                Arguments.of("043", "{date=\u00a0 2017-09-12 10:00:00, title=a\u00a0b}"),
                Arguments.of("044", "{title=FEFF before the key, summary=zero\u200bwidth}"),
                Arguments.of(
                        "045", "{lang=no, toc=yes, rank_math_twitter_use_facebook=[on], y=1, n=2, draft=false, off=x}"),
                Arguments.of(
                        "048", "{a=null, b=null, c=null, d=, e=, f=[], g={}, h=[null, null, null], i=null, j=nil}"),
                Arguments.of("052", "{title={{title: }=null}, created={{date: }=null}, raw={{ x }}}"),
                Arguments.of(
                        "053",
                        "{external help file=x.dll-Help.xml, ms.date=01/18/2026, cSpell:ignore=foo bar, @astrojs/mdx=patch, quoted key=1, 评价=⭐️, complex=value, 2020=year}"),
                Arguments.of(
                        "054",
                        "{a=tab\t nl\n u\u00e9 U😀 nbsp\u00a0 slash/, b=it's, c=line joined, d=😀 astral plain}"),
                Arguments.of("055", "{} + yaml/text-after-quote"),
                Arguments.of("056", "{title=:root}"),
                Arguments.of("057", "{title=P, tags=[a, b]}"),
                Arguments.of(
                        "058", "{tags=a, b, c, categories=[[A, B], [C]], keywords=a b, author={name=X, url=http://x}}"),
                Arguments.of("059", "{} + yaml/not-an-entry"));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void isReadAsItMustBe(String number, String outcome) {
        ContentFile file = read(number);
        String problems =
                file.problems().stream().map(Problem::id).map(Object::toString).collect(Collectors.joining(", "));
        assertThat(file.data().toJava() + (problems.isEmpty() ? "" : " + " + problems))
                .isEqualTo(outcome);
    }

    /** Edits that the index of the cases asks for, as lines before and after. */
    static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of("001", "tags[+]", "x", List.of("  - 小米", "  - x", "", "---")),
                Arguments.of("003", "tags[+]", "x", List.of("- b\r", "- x\r", "---\r")),
                Arguments.of("004", "new", "x", List.of("tags: [a]\r", "new: x\r", "---\r")),
                Arguments.of("016", "title", "x", List.of("---", "title: x", "---")),
                Arguments.of("017", "title", "x", List.of("# nothing here yet", "title: x", "---")),
                Arguments.of("022", "title", "x", List.of("---", "title: x", "---")),
                Arguments.of("025", "expirydate", "2026-01-01", List.of("  - v", "expirydate: 2026-01-01", "---")),
                Arguments.of("028", "subtitle", "x", List.of("---", "subtitle: x", "date: '2017-02-03'")),
                Arguments.of(
                        "031",
                        "params.eventUrl",
                        "https://example.org/c",
                        List.of("  eventUrl: &eventUrl >-", "    https://example.org/c", "  blogPostURL: *eventUrl")),
                Arguments.of("032", "authors[+]", "x", List.of("    zoontek,", "    x,", "  ]")),
                Arguments.of(
                        "033",
                        "redirects[0].to",
                        "? 404",
                        List.of("redirects: [{ from: '*', to: '? 404' }]", "build: { render: link }")),
                Arguments.of("034", "c[+]", "x", List.of("    - 4", "    - x", "d:")),
                Arguments.of("034", "d[+]", "x", List.of(" - 1", " - x", "---")),
                Arguments.of("035", "aliases[+]", "?", List.of("  - where", "  - '?'", "---")),
                Arguments.of("039", "b", "Issue #5 fixed", List.of("b: \"Issue #5 fixed\" #5 fixed", "c: \"#tag\"")),
                Arguments.of("041", "type", "x", List.of("type:\tx", "reward: false\t # comment")),
                Arguments.of("045", "lang", "on", List.of("lang: 'on'", "toc: yes")),
                Arguments.of("046", "ver", "1.10", List.of("ver: '1.10'", "big: 12345678901234567890123")),
                Arguments.of(
                        "050",
                        "meta._yoast_wpseo_metadesc",
                        "x",
                        List.of("  _yoast_wpseo_metadesc: x", "  _wp_old_slug: a")),
                Arguments.of("053", "ms.date", "x", List.of("ms.date: x", "cSpell:ignore: foo bar")),
                Arguments.of("053", "@astrojs/mdx", "minor", List.of("'@astrojs/mdx': minor", "\"quoted key\": 1")),
                Arguments.of("056", "title", ":x", List.of("title: ':x'", "---")),
                Arguments.of(
                        "057", "tags[+]", "x", List.of("  - b", "  - x", "", "  # after b", "# before closer", "---")));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void isEditedAsItMustBe(String number, String path, String value, List<String> lines) {
        ContentFile edited = read(number).edit().set(path, value).apply();
        assertThat(List.of(edited.text().split("\n"))).containsSequence(lines);
    }

    @Test
    void deletingViewsLeavesTheBlankLine() {
        assertThat(read("001").edit().remove("views").apply().text())
                .contains("  - \nrank_math_robots:")
                .contains("  - 小米\n\n---\n");
    }

    @Test
    void anUnknownHeaderIsNeverWritten() {
        for (String number : List.of("010", "012", "021", "023", "024", "037")) {
            assertThat(read(number).edit().set("title", "x").tryApply().file())
                    .as(number)
                    .isEmpty();
        }
    }

    @Test
    void aBodyThatIsNotUtf8StaysAsItIs() {
        ContentFile edited = read("022").edit().set("title", "é").apply();
        assertThat(edited.source().bytes()).endsWith(0x63, 0x61, 0x66, 0xE9, '\n');
        assertThat(edited.bodyProblem()).isPresent();
        assertThat(read("003").bodyProblem()).isEmpty();
    }

    @Test
    void templatesAreLeftAlone() {
        assertThat(read("052").edit().set("raw", "y").apply().text())
                .contains("title: {{ title }}\ncreated: {{date}}\n");
    }

    private static ContentFile read(String number) {
        Corpus.Sample sample = Corpus.hardCase(number);
        return FrontMatter.standard().parse(SourceText.of(sample.path(), sample.bytes()));
    }
}

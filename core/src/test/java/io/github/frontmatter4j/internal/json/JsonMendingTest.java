package io.github.frontmatter4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.testing.Damage;
import io.github.frontmatter4j.testing.Handmade;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no JSON is read as what was meant, and every mistake of a header is found in one run. */
class JsonMendingTest {

    private static final String BEFORE = "前\uD83D\uDE00\n";

    private static HeaderText header(String before, String text) {
        return header(before, text, "\n正文 {");
    }

    private static HeaderText header(String before, String text, String after) {
        return Handmade.header(before, text, after);
    }

    private static ParsedHeader read(HeaderText header, boolean bare) {
        return (bare ? JsonFormat.bare() : JsonFormat.braces()).read(header, Limits.standard());
    }

    private static String fixed(HeaderText header, List<Problem> problems) {
        List<TextEdit> edits = problems.stream()
                .flatMap(problem -> problem.fixes().stream().limit(1))
                .flatMap(fix -> fix.edits().list().stream())
                .toList();
        String fixed = TextEdits.of(edits).applyTo(header.text());
        return fixed.substring(header.span().start());
    }

    private static String shown(String text) {
        return text.replace("⏎", "\n").replace("→", "\t");
    }

    /** Each row is also read with its braces left out, as Hexo allows. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            {"a": True, "b": TRUE, "c": False, "d": FALSE} => {"a": true, "b": true, "c": false, "d": false}
            {"a": None, "b": undefined, "c": nil, "d": NULL} => {"a": null, "b": null, "c": null, "d": null}
            {"a": .5, "b": .5e3} => {"a": 0.5, "b": 0.5e3}
            {"a": Hello 世界 , "b": 2024-01-15} => {"a": "Hello 世界" , "b": "2024-01-15"}
            {"a": [one two, three]} => {"a": ["one two", "three"]}
            {"a": /posts/x, "b": -x} => {"a": "/posts/x", "b": "-x"}
            {"a" = 1, "b"= 2, "c"=3} => {"a": 1, "b": 2, "c":3}
            {"a": "x"; "b": [2] ; "c": 1} => {"a": "x", "b": [2] , "c": 1}
            {"a": 1,, "b": [1,,2]} => {"a": 1, "b": [1,2]}
            {"a": [, 1]} => {"a": [ 1]}
            {"a": 1⏎"b": 2⏎"c": 3} => {"a": 1,⏎"b": 2,⏎"c": 3}
            {"a": ["x" "y"⏎⏎ "z"]} => {"a": ["x", "y",⏎⏎ "z"]}
            {"a": "x" "b": {"c": 1 "d": 2}} => {"a": "x", "b": {"c": 1, "d": 2}}
            {"a": “x”, "b": „y”, "c": ‘z’} => {"a": "x", "b": "y", "c": "z"}
            {“a”: "x"} => {"a": "x"}
            {"a": “x", "b": 1} => {"a": "x", "b": 1}
            {"a": "x→y", "b": "→"} => {"a": "x\\ty", "b": "\\t"}
            {"a": "x⏎, "b": 1⏎} => {"a": "x"⏎, "b": 1⏎}
            {"a": "x, →⏎"b": 1} => {"a": "x", →⏎"b": 1}
            {"a": "⏎} => {"a": ""⏎}
            {"a": "C:\\Users\\x", "b": 1} => {"a": "C:\\\\Users\\\\x", "b": 1}
            {"a": "it\\'s \\'x\\'"} => {"a": "it's 'x'"}
            {"a": 1,⏎"b": "\\d+"} => {"a": 1,⏎"b": "\\\\d+"}
            {"a": [1, 2,], "b": {"c": 1 , }} => {"a": [1, 2], "b": {"c": 1  }}
            {"a": 1, // eins⏎"b": 2 /* zwei */} => {"a": 1, ⏎"b": 2 }
            {/* { */"a": 1} => {"a": 1}
            {'a': 'it "is"', 'b': 'it\\'s'} => {"a": "it \\"is\\"", "b": "it's"}
            {a: 1, $b_2: 2, 标题: 3} => {"a": 1, "$b_2": 2, "标题": 3}
            {a: True, b: 'x', c: [1,]; d: .5, e= “f”} => {"a": true, "b": "x", "c": [1], "d": 0.5, "e": "f"}
            {"a": 01, "b": 2} => {"a": 01, "b": 2}
            {"a": "\\q\\\\"} => {"a": "\\q\\\\"}
            {"a": "\\q⏎"} => {"a": "\\q⏎"}
            {"a": x"y} => {"a": x"y}
            {"a": ١٢} => {"a": ١٢}
            {"a": } => {"a": }
            {"a" 1} => {"a" 1}
            {"a": “x⏎} => {"a": “x⏎}
            """)
    void becomesWhatWasMeant(String wrong, String right) {
        for (String before : List.of("", BEFORE)) {
            HeaderText braces = header(before, shown(wrong));
            assertThat(fixed(braces, read(braces, false).problems())).isEqualTo(shown(right));
            HeaderText bare = header(before, inside(shown(wrong)));
            assertThat(fixed(bare, read(bare, true).problems())).isEqualTo(inside(shown(right)));
        }
    }

    private static String inside(String text) {
        return text.substring(1, text.length() - 1);
    }

    @Test
    void hexoAllowsAComma() {
        ParsedHeader bare = read(header("", "\"a\": [1, 2,],\n"), true);
        assertThat(bare.problems()).extracting(Problem::toString).hasSize(1);
        assertThat(fixed(header("", "\"a\": [1, 2,],\n"), bare.problems())).isEqualTo("\"a\": [1, 2],\n");
        assertThat(read(header("", "\"a\": 1,\n"), true).wellFormed()).isTrue();
        assertThat(read(header("", "{\"a\": 1,}"), false).wellFormed()).isFalse();
    }

    /** What is mended first may leave something for the next run. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            {"a": 'x→y'} => {"a": 'x\\ty'} => {"a": "x\\ty"}
            {"a": 'x⏎} => {"a": 'x'⏎} => {"a": "x"⏎}
            {"a": 1, "b": "y";} => {"a": 1, "b": "y",} => {"a": 1, "b": "y"}
            """)
    void oneMistakeInsideAnother(String wrong, String once, String twice) {
        HeaderText header = header(BEFORE, shown(wrong));
        assertThat(fixed(header, read(header, false).problems())).isEqualTo(shown(once));
        HeaderText next = header(BEFORE, shown(once));
        assertThat(fixed(next, read(next, false).problems())).isEqualTo(shown(twice));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            {"a": True} => 6-10 Unexpected `True`, expected a JSON value; text needs double quotes
            {"a": } => 6-7 Unexpected `}`, expected a JSON value; text needs double quotes
            {"a": => 5-5 Unexpected `end`, expected a JSON value; text needs double quotes
            {"a" 1} => 5-6 Unexpected `1`, expected `:` behind the key
            {"a" => 4-4 Unexpected `end`, expected `:` behind the key
            {"a": 1 => 7-7 Unexpected end of the front matter, expected `}`
            {"a": [1 => 8-8 Unexpected end of the front matter, expected `]`
            {"a": [1} => 8-9 Unexpected `}`, expected `,` or `]`; 8-9 Unexpected `}`, expected a JSON value; text needs double quotes
            {"a": 1] => 7-8 Unexpected `]`, expected `,` or `}`; 7-8 Unexpected `]`, expected a key in double quotes
            {"a": 1} x => 9-10 Unexpected `x`, expected the end of the front matter
            {-} => 1-2 Unexpected `-`, expected a key in double quotes; 2-3 Unexpected `}`, expected `:` behind the key
            {: 1} => 1-2 Unexpected `:`, expected a key in double quotes; 4-5 Unexpected `}`, expected `:` behind the key
            {"a": "x => 6-7 Unexpected end of the front matter in a string, expected a closing `"`; 8-8 Unexpected end of the front matter, expected `}`
            {'a': 'x => 1-4 Unexpected single quotes, expected double quotes; 6-7 Unexpected end of the front matter in a string, expected a closing `'`; 8-8 Unexpected end of the front matter, expected `}`
            {"a": "x⏎} => 6-7 Unexpected end of the line in a string, expected a closing `"`
            {"a": "\\x"} => 7-9 Unexpected escape `\\x`, expected one that JSON knows
            {"a": "\\ => 7-8 Unexpected escape `\\`, expected one that JSON knows
            {"a": "\\u12G4"} => 7-9 Unexpected escape `\\u`, expected one that JSON knows
            {"a": "\\u123"} => 7-9 Unexpected escape `\\u`, expected one that JSON knows
            {"a": "\\u１234"} => 7-9 Unexpected escape `\\u`, expected one that JSON knows
            {"a": [1,]} => 8-9 Unexpected `,` behind the last element, expected `]`
            {"a": 1,} => 7-8 Unexpected `,` behind the last element, expected `}`
            {a: 1} => 1-2 Unexpected key `a` without quotes, expected double quotes
            {} // x => 3-7 Unexpected comment, expected none: JSON has no comments
            {} /* x => 3-7 Unexpected comment, expected none: JSON has no comments
            {} /**/ => 3-7 Unexpected comment, expected none: JSON has no comments
            {} /*/ => 3-6 Unexpected comment, expected none: JSON has no comments
            {} / => 3-4 Unexpected `/`, expected the end of the front matter
            """)
    void saysWhatIsThereAndWhatWasExpected(String text, String expected) {
        for (String before : List.of("", BEFORE)) {
            HeaderText header = header(before, shown(text));
            ParsedHeader read = read(header, false);
            assertThat(read.wellFormed()).isFalse();
            assertThat(read.root()).isNull();
            assertThat(read.problems().stream()
                            .map(problem -> place(problem.location().span(), before.length())
                                    + problem.message().text()))
                    .containsExactly(expected.split("; (?=[0-9])"));
        }
    }

    private static String place(Span span, int before) {
        return (span.start() - before) + "-" + (span.end() - before) + " ";
    }

    @Test
    void whatIsGuessedIsNotDoneUnasked() {
        HeaderText header = header("", "{a: 'x', \"b\": True, \"c\": 1,} // y");
        assertThat(read(header, false).problems().stream()
                        .map(problem -> problem.fixes().get(0).applicability()))
                .containsExactly(
                        Applicability.SAFE,
                        Applicability.SAFE,
                        Applicability.UNSAFE,
                        Applicability.SAFE,
                        Applicability.UNSAFE);
    }

    @Test
    void thirtyGuessesAreEnough() {
        HeaderText header = header("", "{\"a\": [" + "True, ".repeat(31) + "1]}");
        assertThat(read(header, false).problems()).hasSize(30);
        HeaderText shorter = header("", "{\"a\": [" + "True, ".repeat(29) + "1,]}");
        assertThat(read(shorter, false).problems()).hasSize(30);
    }

    /** Every deleted, doubled and foreign character: Jackson accepts what we accept, and what we mended. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n  \"title\": \"Größe 😀 \\\\ \\\"q\\u00e9\",\n  \"tags\": [\"a\", \"b\"],\n  \"m\": {\"w\": -10.5e+3, \"d\": true}\n}",
                "{\"a\":[],\"b\":{},\"c\":[[0],{\"x\":null}],\"d\":false,\"e\":12,\"f\":1E-2}"
            })
    void damagedHeadersAreReadAsJacksonReadsThem(String text) {
        ObjectMapper jackson = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        int mended = 0;
        for (String damaged : Damage.of(text, "{}[],:\"'\\/ \n\t0-.eEx=;“")) {
            // nothing behind the header may be looked at, so there is nothing
            HeaderText header = header(BEFORE, damaged, "");
            ParsedHeader read = read(header, false);
            assertThat(read.wellFormed()).as(damaged).isEqualTo(isJson(jackson, damaged));
            for (Problem problem : read.problems()) {
                Span span = problem.location().span();
                assertThat(span.start()).isGreaterThanOrEqualTo(BEFORE.length());
                assertThat(span.end()).isLessThanOrEqualTo(BEFORE.length() + damaged.length());
            }
            if (!read.problems().isEmpty()
                    && read.problems().stream()
                            .noneMatch(problem -> problem.fixes().isEmpty())) {
                String fixed = damaged;
                for (int round = 0; round < 3; round++) {
                    header = header(BEFORE, fixed);
                    fixed = fixed(header, read(header, false).problems());
                }
                assertThat(isJson(jackson, fixed))
                        .as("%s%nmended to%n%s", damaged, fixed)
                        .isTrue();
                mended++;
            }
        }
        assertThat(mended).isGreaterThan(100);
    }

    private static boolean isJson(ObjectMapper jackson, String text) {
        try {
            return !jackson.readTree(text).isMissingNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}

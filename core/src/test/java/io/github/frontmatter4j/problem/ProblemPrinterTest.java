package io.github.frontmatter4j.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import org.junit.jupiter.api.Test;

/** Problems as people see them: to the character, in plain text and in colour. */
class ProblemPrinterTest {

    private static final SourceText SOURCE = SourceText.of("春.md", "---\ntitle:\t春天的雨 ☂ 😀 x\n---\n");

    private static Problem problem(SourceText source, int start, int end) {
        return Problem.warning(
                new ProblemId("house/rain"),
                Location.of(source, new Span(start, end)),
                Message.of("Unexpected `{0}`, expected sun", "雨"));
    }

    @Test
    void wideCharactersAndTabsKeepTheirRoom() {
        assertThat(ProblemPrinter.plain().print(problem(SOURCE, 14, 15))).isEqualTo("""
                春.md:2:11 warning house/rain
                  2 | title:\t春天的雨 ☂ 😀 x
                    |       \t      ^^
                  Unexpected `雨`, expected sun
                """);
    }

    @Test
    void halfAPairTakesOneColumn() {
        assertThat(ProblemPrinter.plain().print(problem(SOURCE, 18, 19))).contains("\n    |       \t           ^\n");
        assertThat(ProblemPrinter.plain().print(problem(SOURCE, 19, 20))).contains("\n    |       \t            ^\n");
        assertThat(ProblemPrinter.plain().print(problem(SOURCE, 18, 20))).contains("\n    |       \t           ^^\n");
    }

    @Test
    void ofALongLineTheMarkedPartIsShown() {
        SourceText line = SourceText.of("a.md", "a".repeat(300) + "b" + "c".repeat(300) + "\n");
        assertThat(ProblemPrinter.plain().print(problem(line, 300, 301)))
                .isEqualTo("a.md:1:301 warning house/rain\n  1 | …" + "a".repeat(50) + "b" + "c".repeat(149)
                        + "…\n    |  " + " ".repeat(50) + "^\n  Unexpected `雨`, expected sun\n");
        assertThat(ProblemPrinter.plain().print(problem(line, 0, 601)))
                .contains("\n  1 | " + "a".repeat(200) + "…\n    | " + "^".repeat(200) + "\n");
    }

    @Test
    void otherPlacesAndTheWayOutFollow() {
        SourceText other = SourceText.of("b.md", "\n\n\n\n\n\n\n\n\nsun\n");
        Problem problem = problem(SOURCE, 4, 9)
                .withRelated(Message.of("here"), Location.of(SOURCE, new Span(20, 21)))
                .withRelated(Message.of("there"), Location.of(other, new Span(9, 12)))
                .withHint(Message.of("wait\u0007"));
        assertThat(ProblemPrinter.plain().print(problem)).isEqualTo("""
                春.md:2:1 warning house/rain
                   2 | title:\t春天的雨 ☂ 😀 x
                     | ^^^^^
                  Unexpected `雨`, expected sun
                   2 | title:\t春天的雨 ☂ 😀 x
                     |       \t             ^ here
                  b.md:10:1
                  10 | sun
                     | ^^^ there
                  help: wait\uFFFD
                """);
    }

    @Test
    void coloursAreOpenedAndClosed() {
        Problem problem = problem(SOURCE, 4, 9).withHint(Message.of("wait"));
        assertThat(ProblemPrinter.plain().withColour(true).print(problem).replace('\u001B', '~'))
                .isEqualTo("""
                ~[1m春.md:2:1~[0m ~[1;33mwarning~[0m house/rain
                  ~[2m2 | ~[0mtitle:\t春天的雨 ☂ 😀 x
                  ~[2m  | ~[0m~[1;33m^^^^^~[0m
                  Unexpected `雨`, expected sun
                  ~[36mhelp:~[0m wait
                """);
    }

    @Test
    void moreThanOneStandBehindEachOther() {
        StringBuilder out = new StringBuilder("a\n");
        ProblemPrinter.plain().print(problem(SOURCE, 0, 3), out);
        ProblemPrinter.plain().print(problem(SOURCE, 4, 9), out);
        assertThat(out)
                .hasToString("a\n" + ProblemPrinter.plain().print(problem(SOURCE, 0, 3))
                        + ProblemPrinter.plain().print(problem(SOURCE, 4, 9)));
    }
}

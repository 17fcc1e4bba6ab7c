package io.github.frontmatter4j.internal.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.testing.Damage;
import io.github.frontmatter4j.testing.Handmade;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomlj.Toml;
import org.tomlj.TomlVersion;

/** Lines that are no TOML are written as they were meant; what nobody can know stays. */
class TomlMendingTest {

    private static final TomlFormat TOML = new TomlFormat();

    private static HeaderText header(String text) {
        return header(text, "+++\n正文");
    }

    private static HeaderText header(String text, String after) {
        return Handmade.header("+++\n", text, after);
    }

    private static List<Problem> problems(String text) {
        return TOML.read(header(text), Limits.standard()).problems();
    }

    private static String fixed(String text) {
        HeaderText header = header(text);
        List<TextEdit> edits = TOML.read(header, Limits.standard()).problems().stream()
                .flatMap(problem -> problem.fixes().stream())
                .flatMap(fix -> fix.edits().list().stream())
                .distinct()
                .toList();
        String fixed = TextEdits.of(edits).applyTo(header.text());
        return fixed.substring(4);
    }

    private static String shown(String text) {
        return text.replace("⏎", "\n").replace("→", "\t").replace("␠", " ");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            a = x => a = "x"
            a = two words # why => a = "two words" # why
            a: x => a = "x"
            a： x => a = "x"
            a＝x => a = "x"
            ␠→a : 1 => ␠→a = 1
            a "x" => a = "x"
            a 'x' => a = 'x'
            a [1] => a = [1]
            a→{ b = 1 } => a = { b = 1 }
            标题 = 'x' => "标题" = 'x'
            a-b.c_1: x => a-b.c_1 = "x"
            a = x,; => a = "x"
            a = 1, => a = 1
            a = "x"; => a = "x"
            a = True => a = true
            a = YES => a = true
            a = on => a = true
            a = Off => a = false
            a = no => a = false
            a = FALSE => a = false
            a = 15.01.2024 => a = "15.01.2024"
            a = 2024-1-5 => a = 2024-01-05
            a = 2024/01/15 => a = 2024-01-15
            a = 5. => a = "5."
            a = “x” => a = "x"
            a = „x“ => a = "x"
            a = `x` => a = "x"
            a = “x => a = "x"
            a = "x => a = "x"
            a = 'x => a = 'x'
            a = "x' => a = "x"
            a = 'x” => a = 'x'
            a = "say "hi"" => a = 'say "hi"'
            a = "C:\\dir" => a = 'C:\\dir'
            a = "it's \\q" => a = "it's \\\\q"
            a = 'it's' => a = "it's"
            a = [x, 'y', "z", 1, no] => a = ["x", 'y', "z", 1, false]
            a = [x => a = ["x"]
            a = [1, 2) => a = [1, 2]
            a = [“x”,, y,] => a = ["x", "y"]
            a = ["x" "y"] => a = ["x", "y"]
            // why => # why
            →// why => →# why
            [a => [a]
            [[a => [[a]]
            a = "x⏎b = 1 => a = "x"⏎b = 1
            a = 1⏎a = 1 => a = 1
            a = 1⏎␠a = 1␠⏎b = 2 => a = 1⏎b = 2
            [t]⏎a = 1⏎[t] => [t]⏎a = 1
            a = x⏎b = True⏎c: 1 => a = "x"⏎b = true⏎c = 1
            a = 1⏎a = 1 # second => a = 1⏎a = 1 # second
            a = 1⏎a = 2 => a = 1⏎a = 2
            a = { b = 1, b = 1 } => a = { b = 1, b = 1 }
            a = 2024-02-30 => a = 2024-02-30
            a = 1-2/3 => a = 1-2/3
            a = => a =
            a => a
            a 1 => a 1
            = 1 => = 1
            a = [[1, x]] => a = [[1, x]]
            a = [{x}] => a = [{x}]
            a = [ => a = [
            a = ["x => a = ["x
            a = \"""x => a = \"""x
            a = '''x => a = '''x
            """)
    void becomesWhatWasMeant(String wrong, String right) {
        assertThat(fixed(shown(wrong) + "\n")).isEqualTo(shown(right) + "\n");
        // CSV takes the blanks away around a row; inside, every mistake also ends the header
        String last = "z = 0\n" + shown(wrong);
        assertThat(fixed(last + "\n")).isEqualTo("z = 0\n" + shown(right) + "\n");
    }

    @Test
    void onlyTheSameLineTwiceIsTakenAwayUnasked() {
        assertThat(problems("a = 1\na = 1\n").get(0).fixes().get(0).applicability())
                .isEqualTo(Applicability.SAFE);
        assertThat(problems("a = x\n").get(0).fixes().get(0).applicability()).isEqualTo(Applicability.UNSAFE);
    }

    @Test
    void limitsAreNotMended() {
        List<Problem> problems = TOML.read(
                        header("a = [[[1]]]\n"), Limits.standard().withDepth(3))
                .problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).id().value()).isEqualTo("header/limit-exceeded");
        assertThat(problems.get(0).fixes()).isEmpty();
    }

    /** Every deleted, doubled and foreign character: another reader accepts what we accept, and what we mended. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 注\nt = \"Gr\\u00f6\\\"e 中\"\nd = 2024-01-15T10:20:30Z\ntags = ['a', \"b\"]\n[m.x]\nw = -1_0.5e+3 # y\n[[r]]\n",
                "a.b = true\na.c = {x = 1, y = []}\ns = '''\nl'\n'''\nm = \"\"\"\\\n  z\"\"\"\nn = 0x1F\n"
            })
    void damagedHeadersAreReadAsOthersReadThem(String text) {
        int mended = 0;
        List<String> differing = new ArrayList<>();
        for (String damaged : Damage.of(text, "{}[],.:\"'\\# \n\t0-_+Tex=")) {
            // nothing behind the header may be looked at, so there is nothing
            List<Problem> problems =
                    TOML.read(header(damaged, ""), Limits.standard()).problems();
            if (problems.isEmpty() == Toml.parse(damaged, TomlVersion.V1_0_0).hasErrors()) {
                differing.add(damaged);
            }
            for (Problem problem : problems) {
                Span span = problem.location().span();
                assertThat(span.start()).isGreaterThanOrEqualTo(4);
                assertThat(span.end()).isLessThanOrEqualTo(4 + damaged.length());
            }
            if (problems.size() == 1 && !problems.get(0).fixes().isEmpty()) {
                String fixed = fixed(damaged);
                assertThat(problems(fixed))
                        .as("%s%nmended to%n%s", damaged, fixed)
                        .isEmpty();
                mended++;
            }
        }
        assertThat(differing).isEmpty();
        assertThat(mended).isGreaterThan(100);
    }
}

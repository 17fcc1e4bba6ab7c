package io.github.frontmatter4j.internal.scan;

import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What is wrong with the fences and the encoding of one file, in the order of the file. All offsets are of bytes. */
final class FenceProblems {

    private static final ProblemId UTF16 = new ProblemId("encoding/utf-16");
    private static final ProblemId HEADER_NOT_UTF8 = new ProblemId("encoding/header-not-utf-8");
    private static final ProblemId BOM = new ProblemId("encoding/byte-order-mark");
    private static final ProblemId LEADING = new ProblemId("fence/text-before");
    private static final ProblemId TRAILING_BLANKS = new ProblemId("fence/trailing-blanks");
    private static final ProblemId TEXT_AFTER = new ProblemId("fence/text-after");
    private static final ProblemId LONG_OPENER = new ProblemId("fence/long-opener");
    private static final ProblemId LANGUAGE = new ProblemId("fence/foreign-language");
    private static final ProblemId UNCLOSED = new ProblemId("fence/unclosed");
    private static final ProblemId OTHER_DASHES = new ProblemId("fence/other-dashes");
    private static final ProblemId DOTS = new ProblemId("fence/closed-by-dots");

    private final SourceText source;
    private final ByteLines bytes;
    private List<Problem> problems = List.of();

    FenceProblems(SourceText source, ByteLines bytes) {
        this.source = source;
        this.bytes = bytes;
    }

    List<Problem> list() {
        return problems;
    }

    // ---- encoding

    void utf16() {
        report(Problem.error(UTF16, at(0, 0), Message.of("Unexpected UTF-16 (or binary) file, expected UTF-8"))
                .withHint(Message.of("save the file as UTF-8")));
    }

    void notUtf8() {
        int bad = source.malformedAt().orElse(0);
        int offset = bytes.offset(bad);
        report(Problem.error(
                        HEADER_NOT_UTF8,
                        Location.of(source, new Span(offset, Math.min(offset + 1, source.length()))),
                        Message.of(
                                "Unexpected byte 0x{0} at byte offset {1}, expected UTF-8",
                                String.format(Locale.ROOT, "%02X", bytes.at(bad)), Integer.toString(bad)))
                .withHint(Message.of("save the file as UTF-8; it is neither read nor written until then")));
    }

    // ---- the opening fence

    /** What stands before it: a byte order mark and white space. */
    void before(int opener) {
        int mark = bytes.markLength();
        if (mark > 0) {
            report(Problem.warning(
                            BOM,
                            Location.of(source, new Span(0, 1)),
                            Message.of("Unexpected byte order mark, expected the fence as the first bytes"))
                    .withHint(Message.of("Jekyll and some other systems see no front matter behind it"))
                    .withFix(Fix.safe(
                            Message.of("Delete the byte order mark"), TextEdits.of(TextEdit.delete(new Span(0, 1))))));
        }
        if (opener > mark) {
            Location before = at(mark, opener);
            report(Problem.warning(
                            LEADING,
                            before,
                            Message.of("Unexpected white space before the opening fence, expected the fence first"))
                    .withHint(Message.of("only Hugo, Astro and Zola read this front matter"))
                    .withFix(Fix.safe(
                            Message.of("Delete the white space"), TextEdits.of(TextEdit.delete(before.span())))));
        }
    }

    /** Dashes of a word processor, too few of them, or something invisible before them. */
    void otherDashes(int opener, int lineEnd) {
        source.decode(0, bytes.length()).ifPresent(text -> {
            Span line = bytes.span(opener, lineEnd);
            new FenceMending(text, '-')
                    .open(line.start())
                    .ifPresent(fix -> report(Problem.warning(
                                    OTHER_DASHES,
                                    Location.of(source, line),
                                    Message.of(
                                            "Unexpected `{0}`, expected `---`; this file has no front matter",
                                            source.slice(line)))
                            .withHint(Message.of("a fence is three hyphens, alone on the line"))
                            .withFix(fix)));
        });
    }

    void longOpener(int opener, int end, char marker) {
        Problem problem = Problem.of(
                        LONG_OPENER,
                        Severity.INFO,
                        at(opener, end),
                        Message.of(
                                "Unexpected fence of {0} characters, expected 3; this file has no front matter",
                                Integer.toString(end - opener)))
                .withHint(Message.of(
                        "write `{0}` if this is to be front matter",
                        String.valueOf(marker).repeat(3)));
        report(mended(problem, marker, mending -> mending.open(bytes.offset(opener))));
    }

    void textBehindOpener(int openerEnd, int text, int lineEnd, char marker) {
        Problem problem = Problem.error(
                        LANGUAGE,
                        at(text, lineEnd),
                        Message.of(
                                "Unexpected text behind the opening fence, expected the end of the line; this front matter is not read"))
                .withHint(
                        Message.of("write the fence alone on its line; front matter in another language is never run"));
        report(mended(problem, marker, mending -> mending.behindOpener(bytes.offset(openerEnd), bytes.offset(text))));
    }

    void blanksBehindFence(int from, int to) {
        report(Problem.warning(
                        TRAILING_BLANKS,
                        at(from, to),
                        Message.of("Unexpected blanks behind the fence, expected the end of the line"))
                .withHint(Message.of("Hexo, Zola and others see no fence here"))
                .withFix(Fix.safe(
                        Message.of("Delete the blanks"), TextEdits.of(TextEdit.delete(bytes.span(from, to))))));
    }

    // ---- the closing fence

    /** A fence that the rest of the file does not close. */
    void unclosed(int opener, int openerEnd, int start, char marker) {
        String fence = String.valueOf(marker).repeat(openerEnd - opener);
        Problem problem = unclosed(opener, openerEnd, fence)
                .withHint(Message.of(
                        "close the front matter with a line `{0}`; until then the whole file is body", fence));
        report(mended(problem, marker, mending -> mending.close(bytes.offset(start))));
    }

    /** A fence of somebody else's format that the rest of the file does not close. */
    void unclosedForeign(int opener, int openerEnd, String close) {
        report(unclosed(opener, openerEnd, close));
    }

    private Problem unclosed(int opener, int openerEnd, String close) {
        return Problem.error(
                UNCLOSED,
                at(opener, openerEnd),
                Message.of(
                        "Unexpected opening fence without a closing one, expected a line `{0}` further down", close));
    }

    void unclosedObject(int opener) {
        report(Problem.error(
                        UNCLOSED,
                        at(opener, opener + 1),
                        Message.of("Unexpected `{` without a closing `}`, expected a JSON object"))
                .withHint(Message.of("close the object; until then the whole file is body")));
    }

    void textBehindCloser(int closerEnd, int lineEnd, char marker) {
        Problem problem = Problem.error(
                        TEXT_AFTER,
                        at(closerEnd, lineEnd),
                        Message.of("Unexpected text behind the closing fence, expected the end of the line"))
                .withHint(
                        Message.of(
                                "half of the systems take this line for the fence, half do not; put the text on a line of its own"));
        report(mended(problem, marker, mending -> Optional.of(mending.behindCloser(bytes.offset(closerEnd)))));
    }

    void dots(int closer, int closerEnd) {
        report(Problem.warning(
                        DOTS, at(closer, closerEnd), Message.of("Unexpected closing fence `...`, expected `---`"))
                .withHint(Message.of("only Jekyll, MkDocs and Pandoc close front matter at `...`"))
                .withFix(Fix.safe(
                        Message.of("Write `---`"), TextEdits.of(new TextEdit(bytes.span(closer, closerEnd), "---")))));
    }

    /** The problem with the fix that a look at the whole text gives; none if the text is not UTF-8. */
    private Problem mended(Problem problem, char marker, Function<FenceMending, Optional<Fix>> mending) {
        return source.decode(0, bytes.length())
                .flatMap(text -> mending.apply(new FenceMending(text, marker)))
                .map(problem::withFix)
                .orElse(problem);
    }

    private Location at(int from, int to) {
        return Location.of(source, bytes.span(from, to));
    }

    private void report(Problem problem) {
        if (problems.isEmpty()) {
            problems = new ArrayList<>();
        }
        problems.add(problem);
    }
}

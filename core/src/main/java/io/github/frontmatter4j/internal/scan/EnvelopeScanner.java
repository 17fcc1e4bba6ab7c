package io.github.frontmatter4j.internal.scan;

import io.github.frontmatter4j.dialect.Fences;
import io.github.frontmatter4j.format.HeaderFormat;
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
import org.jspecify.annotations.Nullable;

/**
 * Looks for the fences in the bytes of a file: accepts what Hugo accepts and reports what other systems would not. The
 * body is not looked at. Never throws for content.
 */
public final class EnvelopeScanner {

    static final ProblemId UTF16 = new ProblemId("encoding/utf-16");
    static final ProblemId HEADER_NOT_UTF8 = new ProblemId("encoding/header-not-utf-8");
    static final ProblemId BOM = new ProblemId("encoding/byte-order-mark");
    static final ProblemId LEADING = new ProblemId("fence/text-before");
    static final ProblemId TRAILING_BLANKS = new ProblemId("fence/trailing-blanks");
    static final ProblemId TEXT_AFTER = new ProblemId("fence/text-after");
    static final ProblemId LONG_OPENER = new ProblemId("fence/long-opener");
    static final ProblemId LANGUAGE = new ProblemId("fence/foreign-language");
    static final ProblemId UNCLOSED = new ProblemId("fence/unclosed");
    static final ProblemId OTHER_DASHES = new ProblemId("fence/other-dashes");
    static final ProblemId DOTS = new ProblemId("fence/closed-by-dots");

    private final SourceText source;
    private final Fences rules;
    private final int length;
    private final List<HeaderFormat> others;
    private List<Problem> problems = List.of();

    private EnvelopeScanner(SourceText source, Fences rules, List<HeaderFormat> others) {
        this.source = source;
        this.rules = rules;
        this.others = others;
        this.length = source.byteLength();
    }

    /**
     * Finds the parts of a file.
     *
     * @param source the file
     * @param rules what counts as a fence
     * @param others formats beside YAML, TOML and JSON, found by the lines that are their fences
     * @return the parts
     */
    public static Envelope scan(SourceText source, Fences rules, List<HeaderFormat> others) {
        return new EnvelopeScanner(source, rules, others).scan();
    }

    private Envelope scan() {
        int bom = source.hasBom() ? 3 : 0;
        if (isUtf16()) {
            report(Problem.error(UTF16, at(0, 0), Message.of("Unexpected UTF-16 (or binary) file, expected UTF-8"))
                    .withHint(Message.of("save the file as UTF-8")));
            return none(false);
        }
        int opener = skipLeading(bom);
        int c = byteAt(opener);
        Envelope found = switch (c) {
            case '-', '+', ';' -> fenced(opener, (char) c);
            case '{' -> json(opener);
            default -> null;
        };
        for (HeaderFormat other : others) {
            found = found == null ? between(opener, other) : found;
        }
        if (found == null && rules.noOpener()) {
            found = withoutOpener(bom);
        }
        if (found == null && problems.isEmpty()) {
            otherDashes(opener, c);
        }
        return found == null ? none(true) : found;
    }

    /** Dashes of a word processor, too few of them, or something invisible before them. */
    private void otherDashes(int opener, int first) {
        if (first != '-' && first != 0xE2 && first != 0xEF) {
            return;
        }
        int lineEnd = endOfLine(opener);
        source.decode(0, length).ifPresent(text -> {
            Span line = span(opener, lineEnd);
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

    /** The problem with the fix that a look at the whole text gives; none if the text is not UTF-8. */
    private Problem mended(Problem problem, char marker, Function<FenceMending, Optional<Fix>> mending) {
        return source.decode(0, length)
                .flatMap(text -> mending.apply(new FenceMending(text, marker)))
                .map(problem::withFix)
                .orElse(problem);
    }

    private boolean isUtf16() {
        if (length < 2) {
            return false;
        }
        int first = byteAt(0);
        int second = byteAt(1);
        boolean mark = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
        boolean fence = (first == '-' && second == 0) || (first == 0 && second == '-');
        return mark || fence;
    }

    /** White space and byte order marks before the opener: Hugo and Zola skip them. */
    private int skipLeading(int from) {
        int at = from;
        while (at < length) {
            int c = byteAt(at);
            boolean mark = c == 0xEF && byteAt(at + 1) == 0xBB && byteAt(at + 2) == 0xBF;
            if (c != ' ' && c != '\t' && c != '\r' && c != '\n' && !mark) {
                break;
            }
            at += mark ? 3 : 1;
        }
        return rules.blankLinesBefore() ? at : from;
    }

    private @Nullable Envelope fenced(int opener, char marker) {
        int count = 0;
        while (byteAt(opener + count) == marker) {
            count++;
        }
        String format = marker == '-' ? "yaml" : marker == '+' ? "toml" : "hexo-json";
        if (count < 3 || (marker == ';' && !rules.bareJson())) {
            return null;
        }
        int behind = opener + count;
        int lineEnd = endOfLine(behind);
        int blanks = skipBlanks(behind);
        if (count > 3 && !rules.longMarks()) {
            if (blanks == lineEnd) {
                report(mended(
                        Problem.of(
                                        LONG_OPENER,
                                        Severity.INFO,
                                        at(opener, behind),
                                        Message.of(
                                                "Unexpected fence of {0} characters, expected 3; this file has no front matter",
                                                Integer.toString(count)))
                                .withHint(Message.of(
                                        "write `{0}` if this is to be front matter",
                                        String.valueOf(marker).repeat(3))),
                        marker,
                        mending -> mending.open(offset(opener))));
            }
            return null;
        }
        if (blanks < lineEnd) {
            if (lineEnd < length || !rules.noOpener()) {
                report(mended(
                        Problem.error(
                                        LANGUAGE,
                                        at(blanks, lineEnd),
                                        Message.of(
                                                "Unexpected text behind the opening fence, expected the end of the line; this front matter is not read"))
                                .withHint(
                                        Message.of(
                                                "write the fence alone on its line; front matter in another language is never run")),
                        marker,
                        mending -> mending.behindOpener(offset(behind), offset(blanks))));
            }
            return none(false);
        }
        int start = nextLine(lineEnd);
        return closed(opener, behind, start, marker, count, format, blanks > behind);
    }

    private Envelope closed(
            int opener, int openerEnd, int start, char marker, int count, String format, boolean blanks) {
        for (int line = start; line < length; line = nextLine(endOfLine(line))) {
            int c = byteAt(line);
            if (c == marker && isMarker(line, marker, count)) {
                return complete(opener, openerEnd, start, line, line + count, marker, format, blanks);
            } else if (c == '.'
                    && marker == '-'
                    && rules.dotsClose()
                    && isMarker(line, '.', 3)
                    && skipBlanks(line + 3) == endOfLine(line + 3)) {
                return complete(opener, openerEnd, start, line, line + 3, '.', format, blanks);
            }
        }
        String fence = String.valueOf(marker).repeat(count);
        report(mended(
                Problem.error(
                                UNCLOSED,
                                at(opener, openerEnd),
                                Message.of(
                                        "Unexpected opening fence without a closing one, expected a line `{0}` further down",
                                        fence))
                        .withHint(Message.of(
                                "close the front matter with a line `{0}`; until then the whole file is body", fence)),
                marker,
                mending -> mending.close(offset(start))));
        return none(false);
    }

    private boolean isMarker(int at, char marker, int count) {
        for (int i = 0; i < count; i++) {
            if (byteAt(at + i) != marker) {
                return false;
            }
        }
        return true;
    }

    private Envelope complete(
            int opener,
            int openerEnd,
            int start,
            int closer,
            int closerEnd,
            char marker,
            String format,
            boolean openerBlanks) {
        Optional<String> head = source.decode(0, closer);
        if (head.isEmpty()) {
            return notUtf8();
        }
        int bom = source.hasBom() ? 3 : 0;
        reportBeforeOpener(bom, opener);
        if (openerBlanks) {
            reportBlanks(openerEnd, endOfLine(openerEnd));
        }
        int lineEnd = endOfLine(closerEnd);
        int blanks = skipBlanks(closerEnd);
        int body = closerEnd;
        if (blanks == lineEnd) {
            body = nextLine(lineEnd);
            if (blanks > closerEnd) {
                reportBlanks(closerEnd, lineEnd);
            }
        } else {
            report(mended(
                    Problem.error(
                                    TEXT_AFTER,
                                    at(closerEnd, lineEnd),
                                    Message.of(
                                            "Unexpected text behind the closing fence, expected the end of the line"))
                            .withHint(
                                    Message.of(
                                            "half of the systems take this line for the fence, half do not; put the text on a line of its own")),
                    marker == '.' ? '-' : marker,
                    mending -> Optional.of(mending.behindCloser(offset(closerEnd)))));
        }
        if (marker == '.') {
            report(Problem.warning(
                            DOTS, at(closer, closerEnd), Message.of("Unexpected closing fence `...`, expected `---`"))
                    .withHint(Message.of("only Jekyll, MkDocs and Pandoc close front matter at `...`"))
                    .withFix(Fix.safe(
                            Message.of("Write `---`"), TextEdits.of(new TextEdit(span(closer, closerEnd), "---")))));
        }
        return envelope(format, head.get(), start, closer, body);
    }

    private Envelope envelope(String format, String head, int start, int end, int body) {
        int headerStart = chars(0, start);
        int bodyStart = head.length() + (body - end);
        return new Envelope(format, head, new Span(headerStart, head.length()), bodyStart, body, true, problems);
    }

    /** UTF-16 units of bytes that are known to be well-formed. */
    private int chars(int from, int to) {
        int units = 0;
        for (int i = from; i < to; i++) {
            int c = byteAt(i);
            units += (c & 0xC0) == 0x80 ? 0 : c >= 0xF0 ? 2 : 1;
        }
        return units;
    }

    private Envelope notUtf8() {
        int bad = source.malformedAt().orElse(0);
        int offset = source.decode(0, bad).map(String::length).orElse(0);
        report(Problem.error(
                        HEADER_NOT_UTF8,
                        Location.of(source, new Span(offset, Math.min(offset + 1, source.length()))),
                        Message.of(
                                "Unexpected byte 0x{0} at byte offset {1}, expected UTF-8",
                                String.format(Locale.ROOT, "%02X", byteAt(bad)), Integer.toString(bad)))
                .withHint(Message.of("save the file as UTF-8; it is neither read nor written until then")));
        return none(false);
    }

    /** A format of somebody else: lines that are exactly its fences. */
    private @Nullable Envelope between(int opener, HeaderFormat format) {
        String open = format.fences().get(0);
        String close = format.fences().get(1);
        if (open.isEmpty() || !isLine(opener, open)) {
            return null;
        }
        int start = nextLine(endOfLine(opener));
        for (int line = start; line < length; line = nextLine(endOfLine(line))) {
            if (isLine(line, close)) {
                Optional<String> head = source.decode(0, line);
                if (head.isEmpty()) {
                    return notUtf8();
                }
                reportBeforeOpener(source.hasBom() ? 3 : 0, opener);
                return envelope(format.id(), head.get(), start, line, nextLine(endOfLine(line)));
            }
        }
        report(Problem.error(
                UNCLOSED,
                at(opener, endOfLine(opener)),
                Message.of(
                        "Unexpected opening fence without a closing one, expected a line `{0}` further down", close)));
        return none(false);
    }

    private boolean isLine(int from, String text) {
        return endOfLine(from) - from == text.length()
                && source.decode(from, endOfLine(from)).filter(text::equals).isPresent();
    }

    // ---- JSON

    private @Nullable Envelope json(int opener) {
        int inside = skipLeadingSpace(opener + 1);
        if (byteAt(inside) != '"' && byteAt(inside) != '}') {
            return null;
        }
        int end = endOfObject(opener);
        if (end < 0) {
            report(Problem.error(
                            UNCLOSED,
                            at(opener, opener + 1),
                            Message.of("Unexpected `{` without a closing `}`, expected a JSON object"))
                    .withHint(Message.of("close the object; until then the whole file is body")));
            return none(false);
        }
        Optional<String> head = source.decode(0, end);
        if (head.isEmpty()) {
            return notUtf8();
        }
        reportBeforeOpener(source.hasBom() ? 3 : 0, opener);
        int lineEnd = endOfLine(end);
        int body = skipBlanks(end) == lineEnd ? nextLine(lineEnd) : end;
        return envelope("json", head.get(), opener, end, body);
    }

    private int skipLeadingSpace(int from) {
        int at = from;
        while (byteAt(at) == ' ' || byteAt(at) == '\t' || byteAt(at) == '\r' || byteAt(at) == '\n') {
            at++;
        }
        return at;
    }

    /** Counts braces outside double quotes, as Hugo does. */
    private int endOfObject(int from) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < length; i++) {
            int c = byteAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    // ---- Hexo: only a closing fence

    private @Nullable Envelope withoutOpener(int start) {
        for (int line = start; line < length; line = nextLine(endOfLine(line))) {
            int c = byteAt(line);
            if ((c == '-' || c == ';') && isMarker(line, (char) c, 3)) {
                int end = line + 3;
                while (byteAt(end) == c) {
                    end++;
                }
                String format = c == '-' ? "yaml" : "hexo-json";
                return looksLikeEntries(start, line)
                        ? complete(start, start, start, line, end, (char) c, format, false)
                        : null;
            }
        }
        return null;
    }

    /** Prose above a rule is no header: every header of this form begins with a key. */
    private boolean looksLikeEntries(int start, int end) {
        int first = skipLeadingSpace(start);
        int lineEnd = Math.min(endOfLine(first), end);
        for (int i = first; i < lineEnd; i++) {
            if (byteAt(i) == ':') {
                return true;
            }
        }
        return first < end && byteAt(first) == '#';
    }

    // ---- reports

    private void reportBeforeOpener(int bom, int opener) {
        if (bom > 0) {
            report(Problem.warning(
                            BOM,
                            Location.of(source, new Span(0, 1)),
                            Message.of("Unexpected byte order mark, expected the fence as the first bytes"))
                    .withHint(Message.of("Jekyll and some other systems see no front matter behind it"))
                    .withFix(Fix.safe(
                            Message.of("Delete the byte order mark"), TextEdits.of(TextEdit.delete(new Span(0, 1))))));
        }
        if (opener > bom) {
            Location before = at(bom, opener);
            report(Problem.warning(
                            LEADING,
                            before,
                            Message.of("Unexpected white space before the opening fence, expected the fence first"))
                    .withHint(Message.of("only Hugo, Astro and Zola read this front matter"))
                    .withFix(Fix.safe(
                            Message.of("Delete the white space"), TextEdits.of(TextEdit.delete(before.span())))));
        }
    }

    private void reportBlanks(int from, int to) {
        report(Problem.warning(
                        TRAILING_BLANKS,
                        at(from, to),
                        Message.of("Unexpected blanks behind the fence, expected the end of the line"))
                .withHint(Message.of("Hexo, Zola and others see no fence here"))
                .withFix(Fix.safe(Message.of("Delete the blanks"), TextEdits.of(TextEdit.delete(span(from, to))))));
    }

    private void report(Problem problem) {
        if (problems.isEmpty()) {
            problems = new ArrayList<>();
        }
        problems.add(problem);
    }

    private Envelope none(boolean editable) {
        int bom = source.hasBom() ? 1 : 0;
        return new Envelope(null, "", Span.at(0), bom, bom * 3, editable, problems);
    }

    private Location at(int fromByte, int toByte) {
        return Location.of(source, span(fromByte, toByte));
    }

    private Span span(int fromByte, int toByte) {
        int start = offset(fromByte);
        return new Span(start, Math.max(start, offset(toByte)));
    }

    private int offset(int index) {
        return source.decode(0, index).map(String::length).orElse(0);
    }

    // ---- bytes

    private int byteAt(int index) {
        return index < length ? source.byteAt(index) & 0xFF : -1;
    }

    private int endOfLine(int from) {
        return source.endOfLineAt(from);
    }

    private int nextLine(int lineEnd) {
        return byteAt(lineEnd) == '\r' && byteAt(lineEnd + 1) == '\n' ? lineEnd + 2 : Math.min(length, lineEnd + 1);
    }

    private int skipBlanks(int from) {
        int at = from;
        while (byteAt(at) == ' ' || byteAt(at) == '\t') {
            at++;
        }
        return at;
    }
}

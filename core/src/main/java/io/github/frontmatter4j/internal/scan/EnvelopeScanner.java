package io.github.frontmatter4j.internal.scan;

import io.github.frontmatter4j.dialect.Fences;
import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.source.SourceText;
import java.util.List;

/**
 * Looks for the fences in the bytes of a file: accepts what Hugo accepts and reports what other systems would not. The
 * body is not looked at. Never throws for content.
 */
public final class EnvelopeScanner {

    private EnvelopeScanner() {}

    /**
     * Finds the parts of a file.
     *
     * @param source the file
     * @param rules what counts as a fence
     * @param others formats beside YAML, TOML and JSON, found by the lines that are their fences
     * @return the parts
     */
    public static Envelope scan(SourceText source, Fences rules, List<HeaderFormat> others) {
        ByteLines bytes = new ByteLines(source);
        FenceProblems problems = new FenceProblems(source, bytes);
        Envelopes envelopes = new Envelopes(source, bytes, problems);
        if (isUtf16(bytes)) {
            problems.utf16();
            return envelopes.broken();
        }
        int mark = bytes.markLength();
        int opener = rules.blankLinesBefore() ? bytes.skipSpaceAndMarks(mark) : mark;
        int c = bytes.at(opener);
        FencedHeader fenced = new FencedHeader(bytes, rules, problems, envelopes);
        Envelope found = switch (c) {
            case '-', '+', ';' -> fenced.find(opener, (char) c);
            case '{' -> new JsonHeader(bytes, problems, envelopes).find(opener);
            default -> null;
        };
        for (int i = 0; found == null && i < others.size(); i++) {
            found = new ForeignHeader(bytes, problems, envelopes).find(opener, others.get(i));
        }
        if (found == null && rules.noOpener()) {
            found = fenced.withoutOpener(mark);
        }
        boolean otherDashes = c == '-' || c == 0xE2 || c == 0xEF;
        if (found == null && otherDashes && problems.list().isEmpty()) {
            problems.otherDashes(opener, bytes.endOfLine(opener));
        }
        return found == null ? envelopes.none() : found;
    }

    /**
     * The parts of a file whose header is no text.
     *
     * @param source the file
     * @return no header, and a problem at the first byte that is not UTF-8
     */
    public static Envelope undecodable(SourceText source) {
        ByteLines bytes = new ByteLines(source);
        FenceProblems problems = new FenceProblems(source, bytes);
        problems.notUtf8();
        return new Envelopes(source, bytes, problems).broken();
    }

    private static boolean isUtf16(ByteLines bytes) {
        int first = bytes.at(0);
        int second = bytes.at(1);
        boolean mark = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
        boolean fence = (first == '-' && second == 0) || (first == 0 && second == '-');
        return mark || fence;
    }
}

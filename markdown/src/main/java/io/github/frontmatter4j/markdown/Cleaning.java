package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.HtmlToMarkdown.Converted;
import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** One run over a body: what it looks at, and the fixes and reports that are found. */
final class Cleaning {

    /** A fix that is to be proven. */
    record Candidate(
            String name, Span place, Message message, Message title, List<TextEdit> edits, Inventory.Meant meant) {}

    private final MarkdownBody body;
    private final CleanOptions options;
    private final ParsedBody parsed;
    private final HtmlIndex html;
    private final HtmlToMarkdown converter;
    private final BodyLines lines;
    private final boolean exported;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Problem> reports = new ArrayList<>();
    private final TreeMap<Integer, Integer> taken = new TreeMap<>();

    Cleaning(MarkdownBody body, CleanOptions options) {
        this.body = body;
        this.options = options;
        this.parsed = body.parsed();
        this.html = HtmlIndex.of(parsed.text(), parsed.tags(), parsed.runs());
        this.converter = new HtmlToMarkdown(parsed.text(), html, parsed.tags(), options);
        this.lines = new BodyLines(parsed, BodyLines.lineEndOf(body.source().text()));
        this.exported = options.assumeExported() || isExported(parsed.text());
    }

    private static boolean isExported(BodyText text) {
        String all = text.slice(text.start(), text.end());
        return all.contains("wp-block")
                || all.contains("wp-image")
                || all.contains("wp-content/")
                || all.contains("<!-- wp:")
                || all.contains("wp-caption");
    }

    CleanOptions options() {
        return options;
    }

    ParsedBody parsed() {
        return parsed;
    }

    BodyText text() {
        return parsed.text();
    }

    HtmlIndex html() {
        return html;
    }

    HtmlToMarkdown converter() {
        return converter;
    }

    BodyLines lines() {
        return lines;
    }

    /** Whether the body comes from WordPress as a whole. */
    boolean exported() {
        return exported;
    }

    /** The fixes that were found, in the order of their places. */
    List<Candidate> candidates() {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparing(Candidate::place));
        return sorted;
    }

    List<Problem> reports() {
        return reports;
    }

    // ---- what is found

    /** Whether no fix that was found so far changes something there. */
    boolean isFree(Span span) {
        var before = taken.floorEntry(span.end() - 1);
        return before == null || before.getValue() <= span.start();
    }

    /** A fix, unless its place is taken. */
    void add(String name, Span place, Message message, Message title, List<TextEdit> edits, Inventory.Meant meant) {
        Span whole = place;
        for (TextEdit edit : edits) {
            whole = whole.cover(edit.span());
        }
        if (whole.isEmpty() || !isFree(whole)) {
            return;
        }
        taken.put(whole.start(), whole.end());
        candidates.add(new Candidate(name, place, message, title, edits, meant));
    }

    /** A problem of a body. */
    Problem problem(Severity severity, String name, Span place, Message message) {
        return Problem.of(new ProblemId("body/" + name), severity, at(place), message);
    }

    /** Something that is said without a proven fix. */
    void report(Problem problem) {
        reports.add(problem);
    }

    /** Puts blocks in place of a stretch; false if it is no place for blocks. */
    boolean replaceBlock(Span span, Converted converted, String name, String shown) {
        Optional<TextEdit> edit = lines.edit(span, converted.blocks());
        if (edit.isEmpty()) {
            return false;
        }
        Message title = converted.blocks().isEmpty()
                ? Message.of("Remove the empty element")
                : Message.of("Write it as Markdown");
        add(
                name,
                span,
                Message.of("Unexpected HTML `{0}`, expected Markdown", shown),
                title,
                List.of(edit.get()),
                converted.meant());
        reportNotes(converted);
        return true;
    }

    /** Says what a conversion left out. */
    void reportNotes(Converted converted) {
        for (HtmlTag tag : converted.generatedAlts()) {
            generatedAlt(tag);
        }
    }

    private void generatedAlt(HtmlTag tag) {
        Span place = tag.valueSpan("alt").orElse(new Span(tag.start(), tag.end()));
        report(problem(
                        Severity.INFO,
                        "generated-alternative-text",
                        place,
                        Message.of(
                                "Unexpected text that a theme made `{0}`, expected what the image shows",
                                tag.value("alt")))
                .withHint(Message.of("say in a few words what can be seen, or leave it empty")));
    }

    // ---- what stands there

    private Location at(Span span) {
        return Location.of(body.source(), span);
    }

    String slice(Span span) {
        return text().slice(span.start(), span.end());
    }

    /** A tag for messages. */
    String shown(HtmlTag tag) {
        String raw = Run.collapse(text().slice(tag.start(), tag.end()));
        return raw.length() > 60 ? raw.substring(0, 60) + "…" : raw;
    }
}

package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.ContentException;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Changes to a body, collected and then made together. Only the characters of the changed values differ afterwards. Before
 * anything is handed out the new body is read again and compared with the old one: what was meant must have changed and
 * everything else must say the same, otherwise nothing is done and the reason is told. Not thread-safe.
 *
 * <pre>{@code
 * MarkdownBody edited = body.edit().replaceTarget(link, "/new place.md").apply();
 * edited.source(); // ... [text](</new place.md>) ...
 * }</pre>
 */
public final class BodyEdit {

    private static final ProblemId NO_PLACE = new ProblemId("body/place-not-known");
    private static final ProblemId NOT_WRITABLE = new ProblemId("body/value-not-writable");
    private static final ProblemId CHANGES_MORE = new ProblemId("body/edit-changes-more");
    private static final ProblemId OVERLAP = new ProblemId("body/edits-overlap");
    private static final ProblemId NOT_UTF_8 = new ProblemId("encoding/body-not-utf-8");

    private final MarkdownBody body;
    private final List<Change> changes = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();

    /** One way to make a change. */
    private record Way(TextEdit edit, Map<Span, String> targets, Map<Span, String> texts, List<Span> regions) {}

    /** A change, the ways to make it and what must hold afterwards. */
    private record Change(Span place, List<Way> ways, int newBlocks, Predicate<MarkdownBody> holds) {
        Change(Span place, List<Way> ways, Predicate<MarkdownBody> holds) {
            this(place, ways, 0, holds);
        }
    }

    BodyEdit(MarkdownBody body) {
        this.body = body;
        Optional<Problem> encoding = body.encodingProblem();
        encoding.ifPresent(
                problem -> refused.add(problem.withSeverity(io.github.frontmatter4j.problem.Severity.ERROR)));
    }

    /**
     * A link is to lead elsewhere. For a reference the definition changes, and so do all links that use it.
     *
     * @param link a link of this body
     * @param target where it is to lead, as it is to be read: nothing escaped
     * @return this edit
     */
    public BodyEdit replaceTarget(LinkRef link, String target) {
        return replaceAddress(link.syntax(), link.span(), link.targetSpan(), link.target(), target);
    }

    /**
     * An image is to be loaded from elsewhere.
     *
     * @param image an image of this body
     * @param source its address, as it is to be read: nothing escaped
     * @return this edit
     */
    public BodyEdit replaceSource(ImageRef image, String source) {
        return replaceAddress(image.syntax(), image.span(), image.sourceSpan(), image.source(), source);
    }

    /**
     * A reference definition is to lead elsewhere.
     *
     * @param definition a definition of this body
     * @param target where it is to lead
     * @return this edit
     */
    public BodyEdit replaceTarget(LinkDefinition definition, String target) {
        return replaceAddress(
                RefSyntax.REFERENCE, definition.span(), definition.targetSpan(), definition.target(), target);
    }

    private BodyEdit replaceAddress(RefSyntax syntax, Span whole, Optional<Span> place, String old, String value) {
        if (place.isEmpty()) {
            return refuse(
                    NO_PLACE, whole, Message.of("Unexpected form of the address, expected one whose place is certain"));
        }
        if (!isOneLine(value)) {
            return refuseValue(place.get(), value);
        }
        if (old.equals(value)) {
            return this;
        }
        Span span = place.get();
        String text = body.source().text();
        if (text.startsWith("{%", whole.start()) && !Writing.isWord(value)) {
            return refuse(
                    NOT_WRITABLE,
                    span,
                    Message.of("Unexpected value `{0}`, expected one word without quotes and braces", value));
        }
        char before = span.start() > 0 ? text.charAt(span.start() - 1) : ' ';
        boolean quoted = before == '"' || before == '\'' || before == '`';
        char quote = quoted ? before : 0;
        List<String> ways = switch (syntax) {
            case INLINE -> Writing.destination(value, before == '<', true);
            case REFERENCE -> Writing.destination(value, before == '<', false);
            case AUTOLINK, BARE_URL -> List.of(written(old, text.substring(span.start(), span.end()), value));
            case HTML -> Writing.attribute(value, quote);
            case SHORTCODE -> param(whole, value, quote);
        };
        String compared = BodyShape.withoutTemplates(value, body.flavor());
        boolean seen = syntax == RefSyntax.AUTOLINK || syntax == RefSyntax.BARE_URL;
        List<Way> made = new ArrayList<>();
        for (String way : ways) {
            made.add(new Way(
                    new TextEdit(span, way), Map.of(span, compared), seen ? Map.of(span, way) : Map.of(), List.of()));
        }
        changes.add(new Change(
                span,
                made,
                after -> after.links().stream().anyMatch(link -> link.target().equals(value))
                        || after.images().stream()
                                .anyMatch(image -> image.source().equals(value))
                        || after.definitions().stream()
                                .anyMatch(one -> one.target().equals(value))));
        return this;
    }

    private List<String> param(Span whole, String value, char quote) {
        String text = body.source().text();
        if (text.startsWith("{%", whole.start())) {
            return List.of(value);
        }
        return Writing.param(value, quote, text.charAt(whole.start()) == '[');
    }

    /** An address without markup is written as it is, but for the scheme that readers add by themselves. */
    private static String written(String old, String raw, String value) {
        int added = old.length() - raw.length();
        String prefix = added > 0 && old.endsWith(raw) ? old.substring(0, added) : "";
        return !prefix.isEmpty() && value.startsWith(prefix) ? value.substring(prefix.length()) : value;
    }

    /**
     * An image is to have another alternative text. An image whose markup has none ({@code <img src=x>}) gets the
     * attribute.
     *
     * @param image an image of this body
     * @param alt the text, without markup
     * @return this edit
     */
    public BodyEdit replaceAlt(ImageRef image, String alt) {
        if (!isOneLine(alt)) {
            return refuseValue(image.span(), alt);
        }
        if (image.alt().equals(alt) && image.altSpan().isPresent()) {
            return this;
        }
        if (image.altSpan().isEmpty()) {
            return addAlt(image, alt);
        }
        Span span = image.altSpan().get();
        char before = body.source().text().charAt(Math.max(0, span.start() - 1));
        boolean quoted = before == '"' || before == '\'' || before == '`';
        switch (image.syntax()) {
            case HTML, SHORTCODE -> {
                List<Way> made = new ArrayList<>();
                List<String> ways = image.syntax() == RefSyntax.HTML
                        ? Writing.attribute(alt, quoted ? before : 0)
                        : Writing.param(alt, quoted ? before : 0, false);
                for (String way : ways) {
                    made.add(new Way(new TextEdit(span, way), Map.of(span, alt), Map.of(), List.of()));
                }
                changes.add(new Change(span, made, after -> true));
            }
            default ->
                inlineText(
                        span,
                        alt,
                        span,
                        after -> after.images().stream()
                                .anyMatch(found -> found.alt().equals(Run.collapse(alt))
                                        && found.span().start() == image.span().start() + shiftBefore(image.span())));
        }
        return this;
    }

    private BodyEdit addAlt(ImageRef image, String alt) {
        if (image.syntax() != RefSyntax.HTML && image.syntax() != RefSyntax.SHORTCODE) {
            return refuse(
                    NO_PLACE,
                    image.span(),
                    Message.of("Unexpected form of the text, expected one whose place is certain"));
        }
        if (image.sourceSpan().isEmpty()) {
            return refuse(NO_PLACE, image.span(), Message.of("Unexpected image without an address, expected one"));
        }
        String text = body.source().text();
        int at = image.sourceSpan().get().end();
        char behind = at < text.length() ? text.charAt(at) : ' ';
        int place = behind == '"' || behind == '\'' || behind == '`' ? at + 1 : at;
        String value = image.syntax() == RefSyntax.HTML
                ? "\"" + Writing.attribute(alt, '"').get(0) + "\""
                : "\"" + Writing.param(alt, '"', false).get(0) + "\"";
        Way way = new Way(TextEdit.insert(place, " alt=" + value), Map.of(), Map.of(), List.of(image.span()));
        changes.add(new Change(
                image.span(),
                List.of(way),
                after -> after.images().stream()
                        .anyMatch(found -> found.span().start() == image.span().start() + shiftBefore(image.span())
                                && found.alt().equals(alt)
                                && found.source().equals(image.source()))));
        return this;
    }

    /** How far the edits that lie before a place move it; known when all changes are collected. */
    private int shiftBefore(Span place) {
        int shift = 0;
        for (TextEdit edit : chosen) {
            if (edit.span().end() <= place.start()) {
                shift += edit.text().length() - edit.span().length();
            }
        }
        return shift;
    }

    private List<TextEdit> chosen = List.of();

    /**
     * A heading is to read differently. Its level, its marks and its attributes stay; anchors that are made of the text
     * follow it.
     *
     * @param heading a heading of this body
     * @param text the text, without markup
     * @return this edit
     */
    public BodyEdit replaceHeading(Heading heading, String text) {
        String wanted = Run.collapse(text);
        if (!isOneLine(text) || wanted.isEmpty() || heading.textSpan().isEmpty()) {
            return refuseValue(heading.textSpan(), text);
        }
        if (heading.text().equals(wanted)) {
            return this;
        }
        Predicate<MarkdownBody> holds = after -> after.headings().stream()
                .anyMatch(found -> found.level() == heading.level()
                        && found.text().equals(wanted)
                        && found.id().equals(heading.id())
                        && found.attributesSpan()
                                .map(Span::length)
                                .equals(heading.attributesSpan().map(Span::length))
                        && found.span().start() == heading.span().start() + shiftBefore(heading.span()));
        if (heading.form() == Heading.Form.HTML) {
            List<Way> made = new ArrayList<>();
            List<String> ways = new ArrayList<>(Writing.htmlText(wanted));
            ways.addAll(Writing.text(wanted));
            for (String way : ways) {
                made.add(new Way(
                        new TextEdit(heading.textSpan(), way), Map.of(), Map.of(), List.of(heading.textSpan())));
            }
            changes.add(new Change(heading.textSpan(), made, holds));
        } else {
            // text and attributes are one run of characters wherever no other syntax parts them
            Span region =
                    heading.attributesSpan().map(heading.textSpan()::cover).orElse(heading.textSpan());
            inlineText(heading.textSpan(), wanted, region, holds);
        }
        return this;
    }

    private void inlineText(Span span, String text, Span region, Predicate<MarkdownBody> holds) {
        List<Way> made = new ArrayList<>();
        for (String way : Writing.text(text)) {
            made.add(new Way(new TextEdit(span, way), Map.of(), Map.of(), List.of(region)));
        }
        changes.add(new Change(span, made, holds));
    }

    /**
     * Blocks are to stand at the end of the body.
     *
     * @param markdown the blocks; lines are ended as those of the file
     * @return this edit
     */
    public BodyEdit append(String markdown) {
        SourceText source = body.source();
        String text = source.text();
        int end = body.parsed().text().end();
        int start = body.parsed().text().start();
        String lineEnd = lineEnd(text);
        String block = withoutBlankLines(markdown.replace("\r\n", "\n").replace('\r', '\n'));
        if (block.isEmpty()) {
            return this;
        }
        int content = end;
        while (content > start && Character.isWhitespace(text.charAt(content - 1))) {
            content--;
        }
        boolean ended = end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r');
        boolean empty = content == start;
        StringBuilder added = new StringBuilder();
        if (!empty) {
            int lines = lineEnds(text.substring(content, end));
            added.append(lineEnd.repeat(Math.max(0, 2 - lines)));
        }
        int offset = added.length();
        added.append(block.replace("\n", lineEnd));
        if (ended || empty) {
            added.append(lineEnd);
        }
        MarkdownBody alone =
                MarkdownBody.of(SourceText.of(source.name(), block), new Span(0, block.length()), body.flavor());
        int more = alone.blocks().size();
        if (more == 0) {
            return refuseValue(Span.at(end), markdown);
        }
        Way way = new Way(TextEdit.insert(end, added.toString()), Map.of(), Map.of(), List.of(Span.at(end)));
        changes.add(new Change(Span.at(end), List.of(way), more, after -> {
            int first = after.blocks().size() - more;
            int place = end + shiftBefore(Span.at(end)) - added.length() + offset;
            return first >= 0 && after.blocks().get(first).span().start() >= place;
        }));
        return this;
    }

    private static String withoutBlankLines(String markdown) {
        int start = 0;
        for (int i = 0; i < markdown.length() && Character.isWhitespace(markdown.charAt(i)); i++) {
            if (markdown.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return markdown.substring(start).stripTrailing();
    }

    private static int lineEnds(String space) {
        int count = 0;
        for (int i = 0; i < space.length(); i++) {
            boolean pair = space.charAt(i) == '\r' && i + 1 < space.length() && space.charAt(i + 1) == '\n';
            count += (space.charAt(i) == '\n' || space.charAt(i) == '\r') && !pair ? 1 : 0;
        }
        return count;
    }

    static String lineEnd(String text) {
        int feed = text.indexOf('\n');
        if (feed > 0 && text.charAt(feed - 1) == '\r') {
            return "\r\n";
        }
        return feed < 0 && text.indexOf('\r') >= 0 ? "\r" : "\n";
    }

    /**
     * A block is to go, together with the blank lines behind it.
     *
     * @param block a block of this body
     * @return this edit
     */
    public BodyEdit remove(Block block) {
        String text = body.source().text();
        List<Block> blocks = body.blocks();
        int index = blocks.indexOf(block);
        if (index < 0) {
            return refuse(
                    NO_PLACE,
                    body.span(),
                    Message.of("Unexpected block at {0}, expected a block of this body", block.span()));
        }
        int start = lineStart(text, block.span().start());
        int end;
        if (index + 1 < blocks.size()) {
            end = lineStart(text, blocks.get(index + 1).span().start());
        } else {
            end = body.parsed().text().end();
            while (end > block.span().end() && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (index > 0) {
                start = Math.min(start, blocks.get(index - 1).span().end());
                while (start < block.span().start() && text.charAt(start) != '\n' && text.charAt(start) != '\r') {
                    start++;
                }
            }
        }
        Span gone = new Span(start, Math.max(start, end));
        Way way = new Way(TextEdit.delete(gone), Map.of(), Map.of(), List.of(gone));
        changes.add(new Change(gone, List.of(way), -1, after -> true));
        return this;
    }

    private int lineStart(String text, int offset) {
        int at = offset;
        int first = body.parsed().text().start();
        while (at > first && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    private static boolean isOneLine(String value) {
        boolean text = StandardCharsets.UTF_8.newEncoder().canEncode(value);
        return text && value.indexOf('\n') < 0 && value.indexOf('\r') < 0 && value.indexOf('\0') < 0;
    }

    private BodyEdit refuseValue(Span place, String value) {
        return refuse(
                NOT_WRITABLE,
                place,
                Message.of("Unexpected value `{0}`, expected one line of text", Run.collapse(value)));
    }

    private BodyEdit refuse(ProblemId id, Span place, Message message) {
        refused.add(Problem.error(id, Location.of(body.source(), place), message));
        return this;
    }

    /**
     * Makes all changes.
     *
     * @return the changed body, or the same object if nothing differs
     * @throws ContentException if a change cannot be made; the message says which and why, and no change is made
     */
    public MarkdownBody apply() {
        Result result = tryApply();
        return result.body().orElseThrow(() -> new ContentException(result.problems()));
    }

    /**
     * Makes all changes, without an exception for one that cannot be made.
     *
     * @return the changed body, or what stands against it
     */
    public Result tryApply() {
        if (!refused.isEmpty()) {
            return new Result(Optional.empty(), TextEdits.none(), refused);
        }
        if (changes.isEmpty()) {
            return new Result(Optional.of(body), TextEdits.none(), List.of());
        }
        List<Way> first = changes.stream().map(change -> change.ways().get(0)).toList();
        Attempt attempt = attempt(changes, first);
        if (attempt.body().isPresent()
                || (changes.size() == 1 && changes.get(0).ways().size() == 1)) {
            return attempt.result();
        }
        List<Way> ways = new ArrayList<>();
        for (Change change : changes) {
            Attempt last = attempt;
            Way right = null;
            for (Way way : change.ways()) {
                last = attempt(List.of(change), List.of(way));
                if (last.body().isPresent()) {
                    right = way;
                    break;
                }
            }
            if (right == null) {
                return last.result();
            }
            ways.add(right);
        }
        return attempt(changes, ways).result();
    }

    /** What came of one way to make the changes. */
    private record Attempt(Optional<MarkdownBody> body, TextEdits edits, Optional<Problem> problem) {
        Result result() {
            return new Result(
                    body,
                    body.isPresent() ? edits : TextEdits.none(),
                    problem.stream().toList());
        }
    }

    private Attempt attempt(List<Change> made, List<Way> ways) {
        List<TextEdit> list = new ArrayList<>();
        Map<Span, String> targets = new HashMap<>();
        Map<Span, String> texts = new HashMap<>();
        List<Span> regions = new ArrayList<>();
        for (Way way : ways) {
            list.add(way.edit());
            targets.putAll(way.targets());
            texts.putAll(way.texts());
            regions.addAll(way.regions());
        }
        Span place = made.get(0).place();
        TextEdits edits;
        SourceText edited;
        try {
            edits = TextEdits.of(list);
            edited = edits.applyTo(body.source());
        } catch (IllegalArgumentException e) {
            return failure(OVERLAP, place, Message.of("Unexpected edits of the same characters, expected each once"));
        }
        MarkdownBody after = body.moved(edited, edits);
        BodyGuard.Intent intent = new BodyGuard.Intent(targets, texts, regions);
        Optional<String> difference;
        try {
            difference = BodyGuard.difference(body.source().text(), body.shape(), after.shape(), edits, intent);
        } catch (RuntimeException | StackOverflowError e) {
            return failure(
                    CHANGES_MORE, place, Message.of("Unexpected failure to read the edited body, expected a body"));
        }
        if (difference.isPresent()) {
            return failure(
                    CHANGES_MORE,
                    place,
                    Message.of(
                            "Unexpected side effect of the edit on `{0}`, expected everything else to stay",
                            difference.get()));
        }
        chosen = edits.list();
        int blocks =
                body.blocks().size() + made.stream().mapToInt(Change::newBlocks).sum();
        if (after.blocks().size() != blocks) {
            return failure(
                    CHANGES_MORE,
                    place,
                    Message.of(
                            "Unexpected {0} blocks after the edit, expected {1}",
                            Integer.toString(after.blocks().size()), Integer.toString(blocks)));
        }
        for (Change change : made) {
            if (!change.holds().test(after)) {
                return failure(
                        NOT_WRITABLE,
                        change.place(),
                        Message.of(
                                "Unexpected result: the new text does not read as it was meant, expected the same text back"));
            }
        }
        return new Attempt(Optional.of(after), edits, Optional.empty());
    }

    private Attempt failure(ProblemId id, Span place, Message message) {
        Problem problem = Problem.error(id, Location.of(body.source(), place), message);
        return new Attempt(Optional.empty(), TextEdits.none(), Optional.of(problem));
    }

    static ProblemId notUtf8() {
        return NOT_UTF_8;
    }

    /**
     * What became of an edit.
     *
     * @param body the changed body; the same object as before if nothing differs; empty if a change was refused
     * @param edits what changed, in offsets of the file before the edit; empty if a change was refused
     * @param problems the refused changes, each with its reason
     */
    public record Result(Optional<MarkdownBody> body, TextEdits edits, List<Problem> problems) {
        /**
         * Copies the list.
         *
         * @param body the changed body
         * @param edits what changed
         * @param problems the refused changes
         */
        public Result {
            problems = List.copyOf(problems);
        }
    }
}

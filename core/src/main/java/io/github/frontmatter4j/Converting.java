package io.github.frontmatter4j;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.ExcerptMark;
import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.internal.bind.Written;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.Value;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts a header made from a record above a body. */
final class Converting {

    private static final ProblemId NO_COUNTERPART = new ProblemId("convert/no-counterpart");
    private static final ProblemId LOST = new ProblemId("convert/lost-value");
    private static final ProblemId FOREIGN_KEY = new ProblemId("convert/foreign-key");
    private static final ProblemId EXCERPT_MARK = new ProblemId("convert/excerpt-mark");

    private Converting() {}

    static SourceText source(String name, HeaderFormat format, Value.Entries values, String lineEnd, byte[] body) {
        List<String> fences = format.fences();
        StringBuilder head = new StringBuilder();
        if (!fences.get(0).isEmpty()) {
            head.append(fences.get(0)).append(lineEnd);
        }
        head.append(format.write(values, lineEnd));
        if (!fences.get(1).isEmpty()) {
            head.append(fences.get(1)).append(lineEnd);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return SourceText.of(name, bytes.toByteArray());
    }

    static Conversion convert(FrontMatter target, Content<?> content, HeaderFormat format) {
        ContentFile old = content.file();
        Written written = target.binder().writeAll(content.value());
        byte[] all = old.source().bytes();
        byte[] body = Arrays.copyOfRange(all, Math.min(old.bodyByteOffset(), all.length), all.length);
        String header = old.headerText().text();
        String lineEnd = header.contains("\r\n") ? "\r\n" : "\n";
        SourceText source = source(old.source().name(), format, written.values(), lineEnd, body);
        ContentFile file = target.parse(source);
        List<Problem> notes = new ArrayList<>();
        for (Written.Loss loss : written.losses()) {
            notes.add(note(content, target.dialect(), loss));
        }
        foreignKeys(content, target.dialect(), notes);
        excerptMark(content, target.dialect(), notes);
        notes.sort(Problem.ORDER);
        return new Conversion(file, notes);
    }

    private static Problem note(Content<?> content, Dialect to, Written.Loss loss) {
        Location place = place(content, loss.component());
        boolean draft = loss.component().equals("draft");
        return switch (loss.kind()) {
            case NO_KEY ->
                Problem.of(
                                NO_COUNTERPART,
                                draft ? Severity.WARNING : Severity.INFO,
                                place,
                                Message.of(
                                        "Unexpected `{0}`, expected a field that {1} has", loss.component(), to.name()))
                        .withHint(Message.of("kept under `{0}`, which {1} does not read", loss.key(), to.name()));
            case NO_ROOM ->
                Problem.of(
                                LOST,
                                Severity.WARNING,
                                place,
                                Message.of(
                                        "Unexpected `{0}`, expected one value for the key `{1}` of {2}",
                                        loss.component(), loss.key(), to.name()))
                        .withHint(Message.of("left out; the other value has gone there"));
            case NO_OFFSET ->
                Problem.of(
                                LOST,
                                Severity.WARNING,
                                place,
                                Message.of(
                                        "Unexpected offset of a date, expected a local date as {0} has it", to.name()))
                        .withHint(Message.of("day and time are kept, the offset is left out"));
            case NO_HIERARCHY ->
                Problem.of(
                                LOST,
                                Severity.WARNING,
                                place,
                                Message.of(
                                        "Unexpected categories inside others, expected flat ones as {0} has them",
                                        to.name()))
                        .withHint(Message.of("all names are kept, side by side"));
        };
    }

    private static Location place(Content<?> content, String component) {
        Optional<Node> node = content.nodeOf(component);
        KeyPath key = content.keyOf(component).orElseGet(KeyPath::root);
        Span span =
                node.map(Node::span).orElse(Span.at(content.file().headerSpan().start()));
        return new Location(content.file().source(), span, key);
    }

    /** Keys that mean something to the old system and nothing to the new one. */
    private static void foreignKeys(Content<?> content, Dialect to, List<Problem> notes) {
        Dialect from = content.file().frontMatter().dialect();
        for (String key : from.ownKeys()) {
            if (to.ownKeys().contains(key)) {
                continue;
            }
            content.file()
                    .header()
                    .entry(key)
                    .ifPresent(entry -> notes.add(Problem.of(
                                    FOREIGN_KEY,
                                    Severity.INFO,
                                    new Location(
                                            content.file().source(), entry.key().span(), KeyPath.of(key)),
                                    Message.of(
                                            "Unexpected `{0}` of {1}, expected a key that {2} reads",
                                            key, from.name(), to.name()))
                            .withHint(Message.of("kept as a key of your own"))));
        }
    }

    private static void excerptMark(Content<?> content, Dialect to, List<Problem> notes) {
        ContentFile file = content.file();
        if (to.excerptMarks().isEmpty()
                && file.frontMatter().dialect().excerptMarks().isEmpty()) {
            return;
        }
        String body = file.body();
        for (ExcerptMark mark : file.frontMatter().dialect().excerptMarks()) {
            int at = mark.text().startsWith("<!--") ? find(body, mark) : -1;
            boolean understood =
                    at >= 0 && to.excerptMarks().stream().anyMatch(other -> find(body.substring(at), other) == 0);
            if (at >= 0 && !understood) {
                int end = body.indexOf("-->", at) + 3;
                int start = file.bodySpan().start();
                notes.add(Problem.of(
                                EXCERPT_MARK,
                                Severity.WARNING,
                                Location.of(file.source(), new Span(start + at, start + end)),
                                Message.of(
                                        "Unexpected excerpt mark `{0}`, expected {1}",
                                        body.substring(at, end),
                                        to.excerptMarks().isEmpty()
                                                ? Message.of("none, as in {0}", to.name())
                                                : "`" + to.excerptMarks().get(0).text() + "`"))
                        .withHint(Message.of("the body is not changed; change the mark by hand")));
                return;
            }
        }
    }

    /** Where a mark stands first, or -1. */
    private static int find(String body, ExcerptMark mark) {
        if (!mark.anyBlanks() && !mark.anyCase()) {
            return body.indexOf(mark.text());
        }
        for (int at = body.indexOf("<!--"); at >= 0; at = body.indexOf("<!--", at + 1)) {
            int end = body.indexOf("-->", at);
            if (end < 0) {
                return -1;
            }
            if (word(body.substring(at, end + 3), mark).equals(word(mark.text(), mark))) {
                return at;
            }
        }
        return -1;
    }

    private static String word(String comment, ExcerptMark mark) {
        String inner = comment.substring(4, comment.length() - 3);
        String stripped = mark.anyBlanks() ? inner.strip() : inner;
        return mark.anyCase() ? stripped.toLowerCase(Locale.ROOT) : stripped;
    }
}

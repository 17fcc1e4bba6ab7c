package io.github.frontmatter4j;

import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.internal.edit.Intent;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes one change: asks the format for a plan, applies it, reads the result again and compares it with the intent. */
final class EditGuard {

    static final ProblemId REFUSED = new ProblemId("edit/refused");

    private final ContentFile file;
    private final HeaderChange change;

    private EditGuard(ContentFile file, HeaderChange change) {
        this.file = file;
        this.change = change;
    }

    /**
     * What became of a change.
     *
     * @param rewritten the only entry of the top level that is not what it was, if that is known without reading
     */
    record Outcome(
            ContentFile file,
            TextEdits edits,
            Optional<Problem> refusal,
            Optional<Message> note,
            MapNode.@Nullable Entry rewritten) {

        Outcome(ContentFile file, TextEdits edits, Optional<Problem> refusal, Optional<Message> note) {
            this(file, edits, refusal, note, null);
        }

        static Outcome unchanged(ContentFile file, Optional<Message> note) {
            return new Outcome(file, TextEdits.none(), Optional.empty(), note);
        }
    }

    static Outcome apply(ContentFile file, HeaderChange change) {
        return new EditGuard(file, change).apply();
    }

    private Outcome apply() {
        if (!file.isEditable() || file.state() == HeaderState.BROKEN) {
            return refuse(Message.of("the front matter of this file cannot be read; mend its problems first"));
        }
        HeaderFormat format = file.headerFormat().orElse(null);
        if (format == null) {
            return create(file.frontMatter().newHeaderFormat());
        }
        if (change instanceof HeaderChange.Move && standsTwice()) {
            return refuse(
                    Message.of("the key stands more than once, and the last one counts; remove the others first"));
        }
        EditPlan plan = format.plan(file.headerText(), file.root(), change);
        if (plan instanceof EditPlan.Refused refused) {
            return refuse(refused.reason());
        }
        EditPlan.Planned planned = (EditPlan.Planned) plan;
        Intent intent = Intent.of(format, file.root(), change);
        for (TextEdits edits : planned.alternatives()) {
            Outcome outcome = tried(edits, intent, format, planned.note());
            if (outcome != null) {
                return outcome;
            }
        }
        return refuse(Message.of("the edited header would not read back as intended, so nothing is changed"));
    }

    /** Moving an entry past its double would change which of both counts. */
    private boolean standsTwice() {
        List<KeyPath.Segment> segments = change.path().segments();
        KeyPath.Segment last = segments.get(segments.size() - 1);
        Node parent = segments.size() == 1
                ? file.root()
                : TreePath.find(file.header(), change.path().parent());
        int same = 0;
        if (last instanceof KeyPath.Key key && parent instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                same += key.name().equals(entry.name()) ? 1 : 0;
            }
        }
        return same > 1;
    }

    private @Nullable Outcome tried(
            TextEdits edits, @Nullable Intent intent, HeaderFormat format, Optional<Message> note) {
        if (edits.isEmpty()) {
            return intent != null && intent.isMetBy(file.root()) ? Outcome.unchanged(file, note) : null;
        }
        Span header = file.headerSpan();
        if (intent == null || !isInside(header, edits)) {
            return null;
        }
        SourceText edited;
        try {
            edited = edits.applyTo(file.source());
        } catch (IllegalArgumentException e) {
            return null;
        }
        if (edited.sameBytes(file.source())) {
            return intent.isMetBy(file.root()) ? Outcome.unchanged(file, note) : null;
        }
        int grown = edited.byteLength() - file.source().byteLength();
        EditedHeader changed = readChanged(edits, edited, format, grown);
        if (changed != null && intent.isMetBy(changed.changed())) {
            return new Outcome(new ContentFile(edited, changed), edits, Optional.empty(), note, changed.rewritten());
        }
        ContentFile again = file.frontMatter().reread(file, edited);
        boolean sameShape = again.state() != HeaderState.BROKEN
                && again.format().equals(format.id())
                && again.bodyByteOffset() == file.bodyByteOffset() + grown
                && again.headerSpan().start() == header.start();
        return sameShape && intent.isMetBy(again.root()) ? new Outcome(again, edits, Optional.empty(), note) : null;
    }

    private static boolean isInside(Span header, TextEdits edits) {
        for (TextEdit edit : edits.list()) {
            if (!header.contains(edit.span())) {
                return false;
            }
        }
        return true;
    }

    /** The header after the edit, if the changed lines alone can tell it. */
    private @Nullable EditedHeader readChanged(TextEdits edits, SourceText edited, HeaderFormat format, int grown) {
        MapNode root = file.root();
        Limits limits = file.frontMatter().limits();
        if (root == null || !file.isSeparable() || edited.byteLength() > limits.fileBytes()) {
            return null;
        }
        HeaderText before = file.headerText();
        HeaderText after = before.after(edits, edited);
        MapNode changed = format.readChanged(after, root, edits, limits).orElse(null);
        return changed == null ? null : new EditedHeader(file, after, changed, grown);
    }

    /** A file without front matter gets fences around the first key, behind its byte order mark. */
    private Outcome create(HeaderFormat format) {
        if (!(change instanceof HeaderChange.Put put) || !(put.path().segments().get(0) instanceof KeyPath.Key)) {
            return refuse(Message.of("the file has no front matter, so there is no `{0}`", change.path()));
        }
        Intent intent = Intent.of(format, null, change);
        Value.Entries values = entries(put);
        if (intent == null || values == null) {
            return refuse(
                    Message.of("there is no list at `{0}` that has this index; use `[+]` to append", change.path()));
        }
        String lineEnd = lineEnd();
        String block = format.fences().get(0)
                + lineEnd
                + format.write(values, lineEnd)
                + format.fences().get(1)
                + lineEnd;
        int at = file.source().hasBom() ? 1 : 0;
        TextEdits edits = TextEdits.of(TextEdit.insert(at, block));
        SourceText edited;
        try {
            edited = edits.applyTo(file.source());
        } catch (IllegalArgumentException e) {
            return refuse(Message.of("the new text holds an unpaired surrogate, which no UTF-8 file can hold"));
        }
        ContentFile again = file.frontMatter().reread(file, edited);
        int grown = edited.byteLength() - file.source().byteLength();
        boolean good = again.state() == HeaderState.PRESENT
                && again.bodyByteOffset() == file.bodyByteOffset() + grown
                && intent.isMetBy(again.root());
        return good
                ? new Outcome(again, edits, Optional.empty(), Optional.empty())
                : refuse(Message.of("the edited header would not read back as intended, so nothing is changed"));
    }

    private static Value.@Nullable Entries entries(HeaderChange.Put put) {
        return (Value.Entries) HeaderChange.wrapped(put.path().segments(), put.value());
    }

    /** The commonest line end of the file, LF where there is none. */
    private String lineEnd() {
        String text = file.text();
        long crlf = 0;
        long lf = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (i > 0 && text.charAt(i - 1) == '\r') {
                crlf++;
            } else {
                lf++;
            }
        }
        return crlf > lf ? "\r\n" : "\n";
    }

    private Outcome refuse(Message reason) {
        Node at = file.root() == null ? null : TreePath.find(file.header(), change.path());
        Span span = at == null ? Span.at(file.headerSpan().start()) : at.span();
        Problem problem = Problem.error(
                REFUSED,
                new Location(file.source(), span, change.path()),
                Message.of("Cannot edit `{0}`: {1}", change.path(), reason));
        return new Outcome(file, TextEdits.none(), Optional.of(problem), Optional.empty());
    }
}

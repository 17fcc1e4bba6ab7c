package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes changes in the plainest ways that read back as they were meant. */
final class BodyTrial {

    private static final ProblemId CHANGES_MORE = new ProblemId("body/edit-changes-more");
    private static final ProblemId OVERLAP = new ProblemId("body/edits-overlap");

    private final MarkdownBody body;

    BodyTrial(MarkdownBody body) {
        this.body = body;
    }

    /** The body with all changes, or why one of them cannot be made. */
    BodyEdit.Result make(List<BodyPlan.Change> changes) {
        List<BodyPlan.Way> plainest =
                changes.stream().map(change -> change.ways().get(0)).toList();
        BodyEdit.Result result = attempt(changes, plainest);
        boolean choice = changes.size() > 1 || changes.get(0).ways().size() > 1;
        return result.body().isPresent() || !choice ? result : eachInItsOwnWay(changes);
    }

    /** Looks for the way of each change as if it were the only one, then makes them together. */
    private BodyEdit.Result eachInItsOwnWay(List<BodyPlan.Change> changes) {
        List<BodyPlan.Way> right = new ArrayList<>();
        for (BodyPlan.Change change : changes) {
            int way = 0;
            BodyEdit.Result alone = attempt(change, way);
            while (alone.body().isEmpty() && ++way < change.ways().size()) {
                alone = attempt(change, way);
            }
            if (alone.body().isEmpty()) {
                return alone;
            }
            right.add(change.ways().get(way));
        }
        return attempt(changes, right);
    }

    private BodyEdit.Result attempt(BodyPlan.Change change, int way) {
        return attempt(List.of(change), List.of(change.ways().get(way)));
    }

    private BodyEdit.Result attempt(List<BodyPlan.Change> changes, List<BodyPlan.Way> ways) {
        Span place = changes.get(0).place();
        TextEdits edits;
        SourceText edited;
        try {
            edits = TextEdits.of(ways.stream().map(BodyPlan.Way::edit).toList());
            edited = edits.applyTo(body.source());
        } catch (IllegalArgumentException e) {
            return refused(OVERLAP, place, Message.of("Unexpected edits of the same characters, expected each once"));
        }
        MarkdownBody after = body.moved(edited, edits);
        BodyGuard.Intent intent =
                BodyGuard.Intent.all(ways.stream().map(BodyPlan.Way::intent).toList());
        Optional<String> difference;
        try {
            difference = BodyGuard.difference(body.source().text(), body.shape(), after.shape(), edits, intent);
        } catch (RuntimeException | StackOverflowError e) {
            return refused(
                    CHANGES_MORE, place, Message.of("Unexpected failure to read the edited body, expected a body"));
        }
        if (difference.isPresent()) {
            return refused(
                    CHANGES_MORE,
                    place,
                    Message.of(
                            "Unexpected side effect of the edit on `{0}`, expected everything else to stay",
                            difference.get()));
        }
        int blocks = body.blocks().size()
                + changes.stream().mapToInt(BodyPlan.Change::newBlocks).sum();
        if (after.blocks().size() != blocks) {
            return refused(
                    CHANGES_MORE,
                    place,
                    Message.of(
                            "Unexpected {0} blocks after the edit, expected {1}",
                            Integer.toString(after.blocks().size()), Integer.toString(blocks)));
        }
        Moves moves = new Moves(edits);
        for (BodyPlan.Change change : changes) {
            if (!change.check().holds(after, moves)) {
                return refused(
                        BodyPlan.notWritable(
                                change.place(),
                                Message.of(
                                        "Unexpected result: the new text does not read as it was meant, expected the same text back")));
            }
        }
        return new BodyEdit.Result(Optional.of(after), edits, List.of());
    }

    private BodyEdit.Result refused(ProblemId id, Span place, Message message) {
        return refused(new BodyPlan.Refusal(id, place, message));
    }

    private BodyEdit.Result refused(BodyPlan.Refusal refusal) {
        return new BodyEdit.Result(Optional.empty(), TextEdits.none(), List.of(refusal.problem(body.source())));
    }
}

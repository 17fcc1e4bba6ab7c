package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import java.util.List;

/** How a body would be changed, or why it cannot be. */
sealed interface BodyPlan {

    /**
     * A change that can be tried.
     *
     * @param place where the body changes
     * @param ways how to make it, the plainest first
     * @param newBlocks how many blocks more there are afterwards
     * @param check what must hold afterwards
     */
    record Change(Span place, List<Way> ways, int newBlocks, Check check) implements BodyPlan {
        Change(Span place, List<Way> ways, Check check) {
            this(place, ways, 0, check);
        }
    }

    /** A change that cannot be made. */
    record Refusal(ProblemId id, Span place, Message message) implements BodyPlan {
        Problem problem(SourceText source) {
            return Problem.error(id, Location.of(source, place), message);
        }
    }

    /** The body says so already. */
    record Nothing() implements BodyPlan {}

    /** One way to make a change, and what it is meant to do. */
    record Way(TextEdit edit, BodyGuard.Intent intent) {
        /** A way for each form in which a value can be written. */
        static List<Way> each(Span span, List<String> written, BodyGuard.Intent intent) {
            return written.stream()
                    .map(text -> new Way(new TextEdit(span, text), intent))
                    .toList();
        }
    }

    /** What must hold of the changed body, besides that everything else stays. */
    interface Check {
        boolean holds(MarkdownBody after, Moves moves);
    }

    static Refusal noPlace(Span place, Message message) {
        return new Refusal(new ProblemId("body/place-not-known"), place, message);
    }

    static Refusal notWritable(Span place, Message message) {
        return new Refusal(new ProblemId("body/value-not-writable"), place, message);
    }

    static Refusal notWritable(Span place, String value) {
        return notWritable(place, Message.of("Unexpected value `{0}`, expected one line of text", Run.collapse(value)));
    }
}

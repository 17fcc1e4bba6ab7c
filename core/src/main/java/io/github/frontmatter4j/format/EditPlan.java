package io.github.frontmatter4j.format;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.source.TextEdits;
import java.util.List;
import java.util.Optional;

/** How a format would make a change, or why it cannot. Immutable. */
public sealed interface EditPlan {

    /**
     * Ways to make the change. The caller applies them in turn and keeps the first whose result reads back as intended.
     *
     * @param alternatives text edits of the header, the closest to the file's habits first
     * @param note what the user should know about the edit ("two entries have this key; the last one is changed")
     */
    record Planned(List<TextEdits> alternatives, Optional<Message> note) implements EditPlan {
        /**
         * Copies the list.
         *
         * @param alternatives text edits of the header, the closest to the file's habits first
         * @param note what the user should know about the edit ("two entries have this key; the last one is changed")
         */
        public Planned {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * The change cannot be made.
     *
     * @param reason why, and what to do instead
     */
    record Refused(Message reason) implements EditPlan {}

    /**
     * A plan with one way.
     *
     * @param edits the text edits
     * @return the plan
     */
    static EditPlan of(TextEdits edits) {
        return new Planned(List.of(edits), Optional.empty());
    }

    /**
     * A refusal.
     *
     * @param template the English sentence
     * @param arguments its arguments
     * @return the plan
     */
    static EditPlan refuse(String template, Object... arguments) {
        return new Refused(Message.of(template, arguments));
    }
}

package io.github.frontmatter4j.model;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is wrong with a set of robots rules. Immutable.
 *
 * @param severity how much it matters
 * @param message what is there and what was expected
 * @param hint what to do, if that is not obvious
 */
public record RobotsIssue(Severity severity, Message message, Optional<Message> hint) {

    /**
     * Refuses null.
     *
     * @param severity how much it matters
     * @param message what is there and what was expected
     * @param hint what to do, if that is not obvious
     */
    public RobotsIssue {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }
}

package io.github.frontmatter4j.problem;

import io.github.frontmatter4j.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is wrong at a place. A value: nothing is thrown, nothing is printed. Immutable.
 *
 * <pre>{@code
 * Problem problem = Problem.error(new ProblemId("type/not-a-date"), location,
 *         Message.of("Unexpected `{0}`, expected a calendar date", "2024-02-30"))
 *     .withHint(Message.of("February 2024 has 29 days"));
 * }</pre>
 *
 * @param id the kind of problem
 * @param severity how much it matters
 * @param location where; a missing key is placed at its parent
 * @param message what is there and what was expected, without the place
 * @param hint what to do, if that is not obvious
 * @param related other places that belong to it
 * @param fixes ways to mend it, the best first
 */
public record Problem(
        ProblemId id,
        Severity severity,
        Location location,
        Message message,
        Optional<Message> hint,
        List<Related> related,
        List<Fix> fixes) {

    /** The order of reports: file, place, id. */
    public static final Comparator<Problem> ORDER = new Order();

    private static final class Order implements Comparator<Problem> {
        @Override
        public int compare(Problem a, Problem b) {
            int byFile =
                    a.location.source().name().compareTo(b.location.source().name());
            int byPlace = byFile != 0 ? byFile : a.location.span().compareTo(b.location.span());
            return byPlace != 0 ? byPlace : a.id.compareTo(b.id);
        }
    }

    /**
     * Another place that belongs to a problem.
     *
     * @param label what is there ("first `title`")
     * @param location where
     */
    public record Related(Message label, Location location) {
        /**
         * Refuses null.
         *
         * @param label what is there ("first `title`")
         * @param location where
         */
        public Related {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(location, "location");
        }
    }

    /**
     * Copies the lists.
     *
     * @param id the kind of problem
     * @param severity how much it matters
     * @param location where; a missing key is placed at its parent
     * @param message what is there and what was expected, without the place
     * @param hint what to do, if that is not obvious
     * @param related other places that belong to it
     * @param fixes ways to mend it, the best first
     */
    public Problem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    /**
     * A problem without hint, related places and fixes.
     *
     * @param id the kind of problem
     * @param severity how much it matters
     * @param location where
     * @param message what is there and what was expected
     * @return the problem
     */
    public static Problem of(ProblemId id, Severity severity, Location location, Message message) {
        return new Problem(id, severity, location, message, Optional.empty(), List.of(), List.of());
    }

    /**
     * An error.
     *
     * @param id the kind of problem
     * @param location where
     * @param message what is there and what was expected
     * @return the problem
     */
    public static Problem error(ProblemId id, Location location, Message message) {
        return of(id, Severity.ERROR, location, message);
    }

    /**
     * A warning.
     *
     * @param id the kind of problem
     * @param location where
     * @param message what is there and what was expected
     * @return the problem
     */
    public static Problem warning(ProblemId id, Location location, Message message) {
        return of(id, Severity.WARNING, location, message);
    }

    /**
     * The same problem with another severity.
     *
     * @param severity how much it matters
     * @return a copy
     */
    public Problem withSeverity(Severity severity) {
        return new Problem(id, severity, location, message, hint, related, fixes);
    }

    /**
     * The same problem with a hint.
     *
     * @param hint what to do
     * @return a copy
     */
    public Problem withHint(Message hint) {
        return new Problem(id, severity, location, message, Optional.of(hint), related, fixes);
    }

    /**
     * The same problem and one related place more.
     *
     * @param label what is there
     * @param place where
     * @return a copy
     */
    public Problem withRelated(Message label, Location place) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(label, place));
        return new Problem(id, severity, location, message, hint, more, fixes);
    }

    /**
     * The same problem and one fix more.
     *
     * @param fix a way to mend it
     * @return a copy
     */
    public Problem withFix(Fix fix) {
        if (fixes.isEmpty()) {
            return withFixes(List.of(fix));
        }
        List<Fix> more = new ArrayList<>(fixes);
        more.add(fix);
        return withFixes(more);
    }

    /**
     * The same problem with other fixes.
     *
     * @param fixes ways to mend it, the best first
     * @return a copy
     */
    public Problem withFixes(List<Fix> fixes) {
        return new Problem(id, severity, location, message, hint, related, fixes);
    }

    /** Id, place and English message, for logs and test failures. */
    @Override
    public String toString() {
        return location + " " + severity.label() + " " + id + ": " + message;
    }
}

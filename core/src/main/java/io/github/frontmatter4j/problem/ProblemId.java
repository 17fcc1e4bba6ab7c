package io.github.frontmatter4j.problem;

import java.util.regex.Pattern;

/**
 * The stable name of a kind of problem, {@code family/name}: it does not change with the language or the version.
 * Names say the bad pattern and read well after "allow".
 *
 * @param value lower-case letters, digits and hyphens, with one slash or more
 */
public record ProblemId(String value) implements Comparable<ProblemId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)+");

    /**
     * Checks the values.
     *
     * @param value lower-case letters, digits and hyphens, with one slash or more
     * @throws IllegalArgumentException if the text does not have the form {@code family/name}
     */
    public ProblemId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Unexpected id `" + value + "`, expected `family/name`");
        }
    }

    /** Orders by text. */
    @Override
    public int compareTo(ProblemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

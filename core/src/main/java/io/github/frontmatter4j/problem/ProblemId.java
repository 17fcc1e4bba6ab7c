package io.github.frontmatter4j.problem;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    // written out: what the compiler makes for records is spun at the first start
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProblemId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}

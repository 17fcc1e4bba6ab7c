package io.github.frontmatter4j.problem;

import org.jspecify.annotations.Nullable;

/**
 * The stable name of a kind of problem, {@code family/name}: it does not change with the language or the version.
 * Names say the bad pattern and read well after "allow".
 *
 * @param value lower-case letters, digits and hyphens, with one slash or more
 */
public record ProblemId(String value) implements Comparable<ProblemId> {

    /**
     * Checks the values.
     *
     * @param value lower-case letters, digits and hyphens, with one slash or more
     * @throws IllegalArgumentException if the text does not have the form {@code family/name}
     */
    public ProblemId {
        if (!isName(value)) {
            throw new IllegalArgumentException("Unexpected id `" + value + "`, expected `family/name`");
        }
    }

    /** By hand: a pattern would be most of what the first file costs. */
    private static boolean isName(String value) {
        boolean slash = false;
        char before = '/';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!word && (before == '/' || c != '-' && c != '/')) {
                return false;
            }
            slash |= c == '/';
            before = c;
        }
        return slash && before != '/';
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

package io.github.frontmatter4j.wordpress;

/**
 * How much a serialized value may cost to read; checked before stack or heap can suffer.
 *
 * @param inputBytes the longest input, in bytes
 * @param depth the deepest nesting of arrays and objects
 * @param elements the most values, keys not counted, copies made by references counted
 */
public record PhpLimits(int inputBytes, int depth, int elements) {

    /** 1 MiB, 64 levels, 100,000 values: far more than any field of a post needs. */
    public static final PhpLimits STANDARD = new PhpLimits(1 << 20, 64, 100_000);

    /**
     * Checks the values.
     *
     * @param inputBytes the longest input, in bytes
     * @param depth the deepest nesting of arrays and objects
     * @param elements the most values, keys not counted, copies made by references counted
     * @throws IllegalArgumentException if a limit is not positive, or the depth is above 1,000
     */
    public PhpLimits {
        if (inputBytes < 1 || elements < 1 || depth < 1 || depth > 1000) {
            throw new IllegalArgumentException("Unexpected limits " + inputBytes + ", " + depth + ", " + elements
                    + ", expected positive numbers and a depth of at most 1000");
        }
    }
}

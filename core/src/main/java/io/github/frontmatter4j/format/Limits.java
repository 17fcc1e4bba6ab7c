package io.github.frontmatter4j.format;

/**
 * How much a file may ask of the reader, so that hostile input costs no more than a problem. Each limit is checked before
 * a stack or heap can suffer, and a problem names the measured value, the limit and the setting. Immutable.
 *
 * @param fileBytes the size of a whole file, in bytes; default 64 MiB: the largest real content files have some hundred
 *     kilobytes
 * @param headerChars the length of the header, in UTF-16 units; default 4 Mi: the largest real header has 114,194 bytes
 * @param depth how deep maps and lists may nest; default 100: real headers reach 6
 * @param aliases how often YAML aliases may be used; default 100
 * @param nodes how many values there may be after every alias is replaced by what it stands for; default 1,000,000
 * @param scalarChars the length of one scalar or key, in UTF-16 units; default 4 Mi
 * @param problems how many problems of one file are reported; default 1,000
 */
public record Limits(int fileBytes, int headerChars, int depth, int aliases, int nodes, int scalarChars, int problems) {

    private static final Limits STANDARD = new Limits(64 << 20, 4 << 20, 100, 100, 1_000_000, 4 << 20, 1_000);

    /** The largest depth that can be set: the reader is iterative, but whoever walks the tree may not be. */
    public static final int MAX_DEPTH = 500;

    /**
     * Checks the values.
     *
     * @param fileBytes the size of a whole file, in bytes; default 64 MiB: the largest real content files have some hundred
     *     kilobytes
     * @param headerChars the length of the header, in UTF-16 units; default 4 Mi: the largest real header has 114,194 bytes
     * @param depth how deep maps and lists may nest; default 100: real headers reach 6
     * @param aliases how often YAML aliases may be used; default 100
     * @param nodes how many values there may be after every alias is replaced by what it stands for; default 1,000,000
     * @param scalarChars the length of one scalar or key, in UTF-16 units; default 4 Mi
     * @param problems how many problems of one file are reported; default 1,000
     * @throws IllegalArgumentException if a limit is smaller than 1, or the depth larger than {@link #MAX_DEPTH}
     */
    public Limits {
        int smallest = Math.min(
                Math.min(Math.min(fileBytes, headerChars), Math.min(depth, nodes)),
                Math.min(scalarChars, Math.min(problems, aliases + 1)));
        if (smallest < 1 || depth > MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "Unexpected limits, expected numbers from 1 and a depth of at most " + MAX_DEPTH);
        }
    }

    /**
     * The defaults above.
     *
     * @return the limits
     */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * The same limits with another file size.
     *
     * @param fileBytes in bytes
     * @return a copy
     */
    public Limits withFileBytes(int fileBytes) {
        return new Limits(fileBytes, headerChars, depth, aliases, nodes, scalarChars, problems);
    }

    /**
     * The same limits with another header length.
     *
     * @param headerChars in UTF-16 units
     * @return a copy
     */
    public Limits withHeaderChars(int headerChars) {
        return new Limits(fileBytes, headerChars, depth, aliases, nodes, scalarChars, problems);
    }

    /**
     * The same limits with another depth.
     *
     * @param depth 1 to {@link #MAX_DEPTH}
     * @return a copy
     */
    public Limits withDepth(int depth) {
        return new Limits(fileBytes, headerChars, depth, aliases, nodes, scalarChars, problems);
    }

    /**
     * The same limits with another number of aliases.
     *
     * @param aliases 0 or more
     * @return a copy
     */
    public Limits withAliases(int aliases) {
        return new Limits(fileBytes, headerChars, depth, aliases, nodes, scalarChars, problems);
    }

    /**
     * The same limits with another number of values.
     *
     * @param nodes 1 or more
     * @return a copy
     */
    public Limits withNodes(int nodes) {
        return new Limits(fileBytes, headerChars, depth, aliases, nodes, scalarChars, problems);
    }

    /**
     * The same limits with another scalar length.
     *
     * @param scalarChars in UTF-16 units
     * @return a copy
     */
    public Limits withScalarChars(int scalarChars) {
        return new Limits(fileBytes, headerChars, depth, aliases, nodes, scalarChars, problems);
    }

    /**
     * The same limits with another number of reported problems.
     *
     * @param problems 1 or more
     * @return a copy
     */
    public Limits withProblems(int problems) {
        return new Limits(fileBytes, headerChars, depth, aliases, nodes, scalarChars, problems);
    }
}

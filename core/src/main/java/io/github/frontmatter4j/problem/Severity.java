package io.github.frontmatter4j.problem;

/** How much a problem matters; ordered from the worst to the mildest. */
public enum Severity {
    /** A main target system refuses the file, or a value is lost. */
    ERROR,
    /** Systems differ, or it is a likely mistake. */
    WARNING,
    /** Style, or worth knowing. */
    INFO;

    /**
     * Whether this severity counts when the given one is the threshold.
     *
     * @param threshold the mildest severity that counts
     * @return true if this one is as bad or worse
     */
    public boolean isAtLeast(Severity threshold) {
        return compareTo(threshold) <= 0;
    }

    /**
     * The name in lower case, as reports show it.
     *
     * @return {@code error}, {@code warning} or {@code info}
     */
    public String label() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}

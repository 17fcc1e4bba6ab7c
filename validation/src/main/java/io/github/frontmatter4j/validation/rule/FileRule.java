package io.github.frontmatter4j.validation.rule;

/** A rule that needs one file at a time. */
public non-sealed interface FileRule extends Rule {

    /**
     * Looks at a file.
     *
     * @param file the file and its settings; findings go to {@link FileContext#report}
     */
    void check(FileContext file);
}

package io.github.frontmatter4j.validation.rule;

/** A rule that compares the files of a site with each other. */
public non-sealed interface SiteRule extends Rule {

    /**
     * Looks at what is known of all files.
     *
     * @param site the facts of the files; findings go to {@link SiteContext#report}
     */
    void check(SiteContext site);
}

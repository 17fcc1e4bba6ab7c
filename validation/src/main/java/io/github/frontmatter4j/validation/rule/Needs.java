package io.github.frontmatter4j.validation.rule;

/** What of a file a rule looks at; whatever no rule needs is not read. */
public enum Needs {
    /** The fences and the header. */
    HEADER,
    /** The Markdown body too. */
    BODY,
    /** All files of the site. */
    SITE
}

package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.problem.ProblemId;

/** The ids of what can be wrong with YAML. */
final class Ids {
    static final ProblemId SECOND_DOCUMENT = new ProblemId("yaml/second-document");
    static final ProblemId UNKNOWN_ALIAS = new ProblemId("yaml/unknown-alias");
    static final ProblemId LIMIT = new ProblemId("header/limit-exceeded");
    static final ProblemId COLON = new ProblemId("yaml/colon-in-value");
    static final ProblemId TAB = new ProblemId("yaml/tab-indentation");
    static final ProblemId INDICATOR = new ProblemId("yaml/leading-indicator");
    static final ProblemId AFTER_BRACKET = new ProblemId("yaml/text-after-bracket");
    static final ProblemId AFTER_QUOTE = new ProblemId("yaml/text-after-quote");
    static final ProblemId UNCLOSED_QUOTE = new ProblemId("yaml/unclosed-quote");
    static final ProblemId UNCLOSED_BRACKET = new ProblemId("yaml/unclosed-bracket");
    static final ProblemId ESCAPE = new ProblemId("yaml/unknown-escape");
    static final ProblemId WIDE_COLON = new ProblemId("yaml/full-width-colon");
    static final ProblemId COLON_WITHOUT_SPACE = new ProblemId("yaml/colon-without-space");
    static final ProblemId NOT_AN_ENTRY = new ProblemId("yaml/not-an-entry");
    static final ProblemId INDENTATION = new ProblemId("yaml/uneven-indentation");
    static final ProblemId CONTROL_CHARACTER = new ProblemId("yaml/control-character");
    static final ProblemId OTHER = new ProblemId("yaml/not-well-formed");

    private Ids() {}
}

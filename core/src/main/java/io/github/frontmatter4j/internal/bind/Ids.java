package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.problem.ProblemId;

/** The kinds of problems that binding finds. */
final class Ids {

    static final ProblemId ALIAS_CYCLE = new ProblemId("header/alias-cycle");
    static final ProblemId NULL_VALUE = new ProblemId("type/null-value");
    static final ProblemId NULL_ITEM = new ProblemId("type/null-item");
    static final ProblemId LIST_FOR_VALUE = new ProblemId("type/list-for-value");
    static final ProblemId MAP_FOR_VALUE = new ProblemId("type/map-for-value");
    static final ProblemId MAP_FOR_LIST = new ProblemId("type/map-for-list");
    static final ProblemId TEXT_FOR_LIST = new ProblemId("type/text-for-list");
    static final ProblemId VALUE_FOR_MAP = new ProblemId("type/value-for-map");
    static final ProblemId DUPLICATE_ITEM = new ProblemId("type/duplicate-item");
    static final ProblemId DUPLICATE_KEY = new ProblemId("type/duplicate-map-key");
    static final ProblemId NOT_A_BOOLEAN = new ProblemId("type/not-a-boolean");
    static final ProblemId WORD_FOR_BOOLEAN = new ProblemId("type/word-for-boolean");
    static final ProblemId NOT_A_NUMBER = new ProblemId("type/not-a-number");
    static final ProblemId LEADING_ZERO = new ProblemId("type/leading-zero");
    static final ProblemId OUT_OF_RANGE = new ProblemId("type/out-of-range");
    static final ProblemId NOT_A_DATE = new ProblemId("type/not-a-date");
    static final ProblemId UNUSUAL_DATE = new ProblemId("type/unusual-date");
    static final ProblemId NEVER_DATE = new ProblemId("type/never-date");
    static final ProblemId ZONE_ASSUMED = new ProblemId("type/zone-assumed");
    static final ProblemId UNKNOWN_WORD = new ProblemId("type/unknown-word");
    static final ProblemId REFUSED_VALUE = new ProblemId("type/refused-value");
    static final ProblemId MISSING_KEY = new ProblemId("record/missing-key");
    static final ProblemId UNKNOWN_KEY = new ProblemId("record/unknown-key");
    static final ProblemId TWO_KEYS = new ProblemId("record/two-keys");
    static final ProblemId REFUSED_RECORD = new ProblemId("record/refused-record");
    static final ProblemId NO_CHOICE = new ProblemId("record/no-choice");
    static final ProblemId SEVERAL_VALUES = new ProblemId("wordpress/several-values");
    static final ProblemId REPAIRED = new ProblemId("wordpress/repaired-value");

    static final ProblemId UNREADABLE = new ProblemId("wordpress/unreadable-value");
    static final ProblemId ROBOTS = new ProblemId("seo/robots-rule");

    private Ids() {}
}

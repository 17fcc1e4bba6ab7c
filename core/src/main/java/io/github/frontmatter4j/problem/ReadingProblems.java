package io.github.frontmatter4j.problem;

import java.util.List;

/**
 * The ids of all problems that reading, binding and editing report, as opposed to the rules of a check. A closed list: an
 * id that goes away or changes is named in the changelog.
 */
public final class ReadingProblems {

    private static final List<String> IDS = List.of(
            "convert/excerpt-mark",
            "convert/foreign-key",
            "convert/lost-alias",
            "convert/lost-comment",
            "convert/lost-value",
            "convert/no-counterpart",
            "edit/refused",
            "encoding/body-not-utf-8",
            "encoding/byte-order-mark",
            "encoding/header-not-utf-8",
            "encoding/utf-16",
            "fence/closed-by-dots",
            "fence/foreign-language",
            "fence/long-opener",
            "fence/other-dashes",
            "fence/text-after",
            "fence/text-before",
            "fence/trailing-blanks",
            "fence/unclosed",
            "file/too-large",
            "header/alias-cycle",
            "header/duplicate-key",
            "header/limit-exceeded",
            "header/not-a-map",
            "header/unknown-format",
            "json/bare-key",
            "json/comment",
            "json/not-well-formed",
            "json/single-quotes",
            "json/trailing-comma",
            "record/missing-key",
            "record/no-choice",
            "record/not-read-back",
            "record/refused-record",
            "record/two-keys",
            "record/unknown-key",
            "seo/robots-rule",
            "toml/not-well-formed",
            "toml/redefined",
            "type/duplicate-item",
            "type/duplicate-map-key",
            "type/leading-zero",
            "type/list-for-value",
            "type/map-for-list",
            "type/map-for-value",
            "type/never-date",
            "type/not-a-boolean",
            "type/not-a-date",
            "type/not-a-number",
            "type/null-item",
            "type/null-value",
            "type/out-of-range",
            "type/refused-value",
            "type/text-for-list",
            "type/unknown-word",
            "type/unusual-date",
            "type/value-for-map",
            "type/word-for-boolean",
            "type/zone-assumed",
            "wordpress/repaired-value",
            "wordpress/several-values",
            "wordpress/unreadable-value",
            "yaml/colon-in-value",
            "yaml/colon-without-space",
            "yaml/control-character",
            "yaml/full-width-colon",
            "yaml/leading-indicator",
            "yaml/not-an-entry",
            "yaml/not-well-formed",
            "yaml/second-document",
            "yaml/tab-indentation",
            "yaml/text-after-bracket",
            "yaml/text-after-quote",
            "yaml/unclosed-bracket",
            "yaml/unclosed-quote",
            "yaml/uneven-indentation",
            "yaml/unknown-alias",
            "yaml/unknown-escape");

    private ReadingProblems() {}

    /**
     * All ids.
     *
     * @return the ids in alphabetical order
     */
    public static List<String> ids() {
        return IDS;
    }
}

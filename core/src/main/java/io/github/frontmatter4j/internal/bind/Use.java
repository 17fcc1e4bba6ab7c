package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.dialect.DialectKey.ListRule;

/**
 * How one component wants its value read.
 *
 * @param unwrap whether exporters' wrappings are its normal form
 * @param split how a text becomes items
 * @param splitItems whether the items of a list are split too
 * @param quietText whether a text for a list is no problem at all
 */
record Use(boolean unwrap, ListRule split, boolean splitItems, boolean quietText) {

    static final Use PLAIN = new Use(false, ListRule.ONE, false, false);
    static final Use UNWRAP = new Use(true, ListRule.ONE, false, true);
}

package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.Key;

/** The kinds of cards that X, once Twitter, shows for a link. */
public enum TwitterCard {
    /** A small picture beside the text. Rank Math's editor writes {@code summary_card} and means this. */
    @Key({"summary", "summary_card"})
    SUMMARY,
    /** A large picture above the text. */
    @Key("summary_large_image")
    SUMMARY_LARGE_IMAGE,
    /** A mobile app. */
    @Key("app")
    APP,
    /** A film or sound player. */
    @Key("player")
    PLAYER
}

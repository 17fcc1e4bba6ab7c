package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.Key;

/** The formats of WordPress posts. */
public enum PostFormat {
    /** None. */
    @Key({"standard", "false"})
    STANDARD,
    /** A note without a title. */
    @Key("aside")
    ASIDE,
    /** A sound file. */
    @Key("audio")
    AUDIO,
    /** A talk. */
    @Key("chat")
    CHAT,
    /** Several images. */
    @Key("gallery")
    GALLERY,
    /** One image. */
    @Key("image")
    IMAGE,
    /** A link to another site. */
    @Key("link")
    LINK,
    /** A quotation. */
    @Key("quote")
    QUOTE,
    /** A short message. */
    @Key("status")
    STATUS,
    /** A film. */
    @Key("video")
    VIDEO
}

package io.github.frontmatter4j.model;

import java.util.Objects;
import java.util.Optional;

/**
 * How a post looks where a link to it is shared. Immutable.
 *
 * @param title the title
 * @param description the description
 * @param image the path or address of the image
 * @param card the kind of card, for X, once Twitter
 */
public record SocialCard(
        Optional<Sourced<TemplateText>> title,
        Optional<Sourced<TemplateText>> description,
        Optional<Sourced<String>> image,
        Optional<Sourced<TwitterCard>> card) {

    /**
     * Refuses null.
     *
     * @param title the title
     * @param description the description
     * @param image the path or address of the image
     * @param card the kind of card, for X, once Twitter
     */
    public SocialCard {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(card, "card");
    }

    /**
     * This card, with another one's values where this one has none.
     *
     * @param other what stands in
     * @return the card
     */
    public SocialCard orElse(SocialCard other) {
        return new SocialCard(
                title.or(other::title),
                description.or(other::description),
                image.or(other::image),
                card.or(other::card));
    }
}

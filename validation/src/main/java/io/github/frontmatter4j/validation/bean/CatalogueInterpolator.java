package io.github.frontmatter4j.validation.bean;

import io.github.frontmatter4j.problem.Message;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Takes the sentences of our own constraints from the catalogue, and leaves the rest to the provider. */
record CatalogueInterpolator(MessageInterpolator provider, Locale standard) implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, standard);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return provider.interpolate(Message.of(template).text(locale), context, locale);
    }
}

package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.validation.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The page of each rule: what it reports, why it matters, bad, good and fixed examples, fix safety, options. The page of
 * a rule is a Markdown file beside its class, named like the rule's id behind the slash; its examples are the rule's tests.
 */
public final class RulePages {

    private RulePages() {}

    /**
     * The page of a rule.
     *
     * @param rule a rule of this or another library
     * @return the Markdown text, or empty if the rule brings none
     */
    public static Optional<String> of(Rule rule) {
        String id = rule.info().id().value();
        String resource = id.substring(id.lastIndexOf('/') + 1) + ".md";
        try (InputStream in = rule.getClass().getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the page of " + id, e);
        }
    }
}

package io.github.frontmatter4j.validation.rule;

import java.util.List;

/**
 * Brings rules. Found by {@code ServiceLoader} with a loader that the caller gives: declare it in {@code module-info}
 * ({@code provides}) or in {@code META-INF/services}.
 */
public interface RuleProvider {

    /**
     * The rules.
     *
     * @return rules whose ids begin with a family of their own
     */
    List<Rule> rules();
}

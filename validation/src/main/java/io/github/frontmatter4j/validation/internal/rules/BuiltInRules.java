package io.github.frontmatter4j.validation.internal.rules;

import io.github.frontmatter4j.validation.internal.rules.site.DuplicateUrl;
import io.github.frontmatter4j.validation.internal.rules.type.BooleanWord;
import io.github.frontmatter4j.validation.internal.rules.type.ScalarForList;
import io.github.frontmatter4j.validation.internal.rules.type.TypedText;
import io.github.frontmatter4j.validation.rule.Rule;
import java.util.List;

/** The list of all rules. A rule that is not here does not run; a test holds the list against the pages. */
public final class BuiltInRules {

    private BuiltInRules() {}

    /**
     * All rules, by family.
     *
     * @return new instances; rules have no state
     */
    public static List<Rule> all() {
        return List.of(new BooleanWord(), new TypedText(), new ScalarForList(), new DuplicateUrl());
    }
}

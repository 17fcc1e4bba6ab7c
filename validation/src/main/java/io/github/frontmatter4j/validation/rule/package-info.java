/** What a rule is and what it sees. For authors of rules; rules of others come by {@code RuleProvider}. */
@NullMarked
package io.github.frontmatter4j.validation.rule;

import org.jspecify.annotations.NullMarked;

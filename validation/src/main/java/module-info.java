/**
 * Rules, positions and proven fixes for whole sites.
 */
module io.github.frontmatter4j.validation {
    requires transitive io.github.frontmatter4j;
    requires transitive io.github.frontmatter4j.markdown;
    requires org.hibernate.validator;
    requires jakarta.validation;
    requires org.jsoup;
    requires static transitive org.jspecify;

    exports io.github.frontmatter4j.validation;
    exports io.github.frontmatter4j.validation.bean;
    exports io.github.frontmatter4j.validation.report;
    exports io.github.frontmatter4j.validation.rule;
    exports io.github.frontmatter4j.validation.schema;
    exports io.github.frontmatter4j.validation.testing;

    uses io.github.frontmatter4j.validation.rule.RuleProvider;
}

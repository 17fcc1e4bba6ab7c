/**
 * Rules, positions and proven fixes for whole sites.
 *
 * <p>Start with {@link io.github.frontmatter4j.validation.SiteValidator#standard()}; it checks a
 * {@link io.github.frontmatter4j.validation.Site} and gives a {@link io.github.frontmatter4j.validation.Report}, which a
 * {@link io.github.frontmatter4j.validation.report.Reporter} shows. {@link io.github.frontmatter4j.validation.FixRun}
 * applies fixes that were proven. Authors of rules begin with {@code rule} and test their pages with {@code testing}.
 */
module io.github.frontmatter4j.validation {
    requires transitive io.github.frontmatter4j;
    requires transitive io.github.frontmatter4j.markdown;
    requires org.hibernate.validator;
    requires transitive jakarta.validation;
    requires org.jsoup;
    requires static transitive org.jspecify;

    exports io.github.frontmatter4j.validation;
    exports io.github.frontmatter4j.validation.bean;
    exports io.github.frontmatter4j.validation.report;
    exports io.github.frontmatter4j.validation.rule;
    exports io.github.frontmatter4j.validation.schema;
    exports io.github.frontmatter4j.validation.testing;

    uses io.github.frontmatter4j.validation.rule.RuleProvider;

    provides io.github.frontmatter4j.problem.MessageCatalogue with
            io.github.frontmatter4j.validation.internal.ChineseMessages;
}

/**
 * Whole sites checked: {@link io.github.frontmatter4j.validation.Site} lists the files,
 * {@link io.github.frontmatter4j.validation.SiteValidator} runs rules over them and proves fixes,
 * {@link io.github.frontmatter4j.validation.FixRun} applies these.
 */
@NullMarked
package io.github.frontmatter4j.validation;

import org.jspecify.annotations.NullMarked;

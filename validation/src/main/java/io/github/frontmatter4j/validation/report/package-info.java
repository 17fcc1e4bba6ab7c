/** Reports of findings: text, JSON, SARIF 2.1.0, GitHub annotations, JUnit XML. */
@NullMarked
package io.github.frontmatter4j.validation.report;

import org.jspecify.annotations.NullMarked;

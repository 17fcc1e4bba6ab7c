package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.Optional;

/** A heading whose text cannot be told before the whole body is read. */
record FoundHeading(int level, Span span, HeadingText written) {

    /** A heading that is an element. */
    static FoundHeading of(HtmlIndex.Element element) {
        return new FoundHeading(
                element.name().charAt(1) - '0',
                element.span(),
                new HeadingText(
                        Heading.Form.HTML,
                        element.content(),
                        Optional.of(element.tag().value("id")).filter(id -> !id.isEmpty()),
                        Optional.empty()));
    }

    Heading read(RunList runs) {
        return new Heading(
                written.form(),
                level,
                span,
                runs.text(written.text()),
                written.text(),
                written.id(),
                written.attributes());
    }
}

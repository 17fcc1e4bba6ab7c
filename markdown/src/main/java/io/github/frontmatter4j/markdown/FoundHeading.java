package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.List;
import java.util.Optional;

/** A heading whose text cannot be told before the whole body is read. */
record FoundHeading(int level, Span span, HeadingText written) {

    /** The headings among elements. */
    static List<FoundHeading> among(List<HtmlIndex.Element> elements) {
        return elements.stream()
                .filter(element -> element.close() != null
                        && element.name().length() == 2
                        && element.name().charAt(0) == 'h'
                        && element.name().charAt(1) >= '1'
                        && element.name().charAt(1) <= '6')
                .map(FoundHeading::of)
                .toList();
    }

    private static FoundHeading of(HtmlIndex.Element element) {
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

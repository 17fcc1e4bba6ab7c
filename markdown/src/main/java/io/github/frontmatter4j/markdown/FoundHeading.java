package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A heading whose text cannot be told before the whole body is read. */
record FoundHeading(int level, Span span, HeadingText written) implements Placed {

    /** The headings among elements. */
    static List<FoundHeading> among(List<HtmlIndex.Element> elements) {
        List<FoundHeading> headings = new ArrayList<>(0);
        for (HtmlIndex.Element element : elements) {
            if (element.close() != null
                    && element.name().length() == 2
                    && element.name().charAt(0) == 'h'
                    && element.name().charAt(1) >= '1'
                    && element.name().charAt(1) <= '6') {
                headings.add(of(element));
            }
        }
        return headings;
    }

    private static FoundHeading of(HtmlIndex.Element element) {
        String id = element.tag().value("id");
        return new FoundHeading(
                element.name().charAt(1) - '0',
                element.span(),
                new HeadingText(
                        Heading.Form.HTML,
                        element.content(),
                        id.isEmpty() ? Optional.empty() : Optional.of(id),
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

package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes of what headings say. */
final class HeadingEdits {

    private HeadingEdits() {}

    static BodyPlan plan(Heading heading, String text) {
        Span span = heading.textSpan();
        String wanted = Run.collapse(text);
        if (!Writing.isOneLine(text) || wanted.isEmpty() || span.isEmpty()) {
            return BodyPlan.notWritable(span, text);
        } else if (heading.text().equals(wanted)) {
            return new BodyPlan.Nothing();
        }
        BodyPlan.Check check = (after, moves) -> after.headings().stream()
                .anyMatch(found -> found.level() == heading.level()
                        && found.text().equals(wanted)
                        && found.id().equals(heading.id())
                        && attributesLength(found).equals(attributesLength(heading))
                        && found.span().start() == moves.behind(heading.span().start()));
        return new BodyPlan.Change(span, ways(heading, wanted), check);
    }

    private static List<BodyPlan.Way> ways(Heading heading, String wanted) {
        Span span = heading.textSpan();
        if (heading.form() == Heading.Form.HTML) {
            List<String> written = new ArrayList<>(Writing.htmlText(wanted));
            written.addAll(Writing.text(wanted));
            return BodyPlan.Way.each(span, written, BodyGuard.Intent.anew(span));
        }
        // text and attributes are one run of characters wherever no other syntax parts them
        Span region = heading.attributesSpan().map(span::cover).orElse(span);
        return BodyPlan.Way.each(span, Writing.text(wanted), BodyGuard.Intent.anew(region));
    }

    private static Optional<Integer> attributesLength(Heading heading) {
        return heading.attributesSpan().map(Span::length);
    }
}

package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import java.util.List;
import java.util.Map;

/** Changes of the alternative texts of images. */
final class AltEdits {

    private final MarkdownBody body;

    AltEdits(MarkdownBody body) {
        this.body = body;
    }

    BodyPlan plan(ImageRef image, String alt) {
        if (!Writing.isOneLine(alt)) {
            return BodyPlan.notWritable(image.span(), alt);
        } else if (image.altSpan().isEmpty()) {
            return added(image, alt);
        } else if (image.alt().equals(alt)) {
            return new BodyPlan.Nothing();
        }
        Span span = image.altSpan().get();
        char quote = Writing.quote(body.source().text().charAt(Math.max(0, span.start() - 1)));
        return switch (image.syntax()) {
            case HTML -> value(span, alt, Writing.attribute(alt, quote));
            case SHORTCODE -> value(span, alt, Writing.param(alt, quote, false));
            default ->
                new BodyPlan.Change(
                        span,
                        BodyPlan.Way.each(span, Writing.text(alt), BodyGuard.Intent.anew(span)),
                        (after, moves) -> after.images().stream()
                                .anyMatch(found ->
                                        isAt(found, image, moves) && found.alt().equals(Run.collapse(alt))));
        };
    }

    private static BodyPlan value(Span span, String alt, List<String> written) {
        BodyGuard.Intent intent = new BodyGuard.Intent(Map.of(span, alt), Map.of(), List.of());
        return new BodyPlan.Change(span, BodyPlan.Way.each(span, written, intent), (after, moves) -> true);
    }

    /** The attribute goes behind the address. */
    private BodyPlan added(ImageRef image, String alt) {
        if (image.syntax() != RefSyntax.HTML && image.syntax() != RefSyntax.SHORTCODE) {
            return BodyPlan.noPlace(
                    image.span(), Message.of("Unexpected form of the text, expected one whose place is certain"));
        } else if (image.sourceSpan().isEmpty()) {
            return BodyPlan.noPlace(image.span(), Message.of("Unexpected image without an address, expected one"));
        }
        String text = body.source().text();
        int end = image.sourceSpan().get().end();
        boolean quoted = end < text.length() && Writing.quote(text.charAt(end)) != 0;
        String value = image.syntax() == RefSyntax.HTML
                ? Writing.attribute(alt, '"').get(0)
                : Writing.param(alt, '"', false).get(0);
        BodyPlan.Way way = new BodyPlan.Way(
                TextEdit.insert(quoted ? end + 1 : end, " alt=\"" + value + '"'), BodyGuard.Intent.anew(image.span()));
        return new BodyPlan.Change(
                image.span(),
                List.of(way),
                (after, moves) -> after.images().stream()
                        .anyMatch(found -> isAt(found, image, moves)
                                && found.alt().equals(alt)
                                && found.source().equals(image.source())));
    }

    private static boolean isAt(ImageRef found, ImageRef image, Moves moves) {
        return found.span().start() == moves.behind(image.span().start());
    }
}

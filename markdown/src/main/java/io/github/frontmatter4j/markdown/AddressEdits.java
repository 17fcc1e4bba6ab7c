package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes of where links, images and definitions lead. */
final class AddressEdits {

    private final MarkdownBody body;

    AddressEdits(MarkdownBody body) {
        this.body = body;
    }

    /**
     * Plans a change.
     *
     * @param whole the whole link, image or definition
     * @param place the characters of the address, if they are known
     * @param old the address, as it is read
     * @param value the new one, as it is to be read
     */
    BodyPlan plan(RefSyntax syntax, Span whole, Optional<Span> place, String old, String value) {
        if (place.isEmpty()) {
            return BodyPlan.noPlace(
                    whole, Message.of("Unexpected form of the address, expected one whose place is certain"));
        }
        Span span = place.get();
        if (!Writing.isOneLine(value)) {
            return BodyPlan.notWritable(span, value);
        } else if (old.equals(value)) {
            return new BodyPlan.Nothing();
        } else if (isLiquidTag(whole) && !Writing.isWord(value)) {
            return BodyPlan.notWritable(
                    span, Message.of("Unexpected value `{0}`, expected one word without quotes and braces", value));
        }
        String compared = BodyShape.withoutTemplates(value, body.flavor());
        boolean seen = syntax == RefSyntax.AUTOLINK || syntax == RefSyntax.BARE_URL;
        List<BodyPlan.Way> ways = written(syntax, whole, span, old, value).stream()
                .map(way -> new BodyPlan.Way(
                        new TextEdit(span, way),
                        new BodyGuard.Intent(Map.of(span, compared), seen ? Map.of(span, way) : Map.of(), List.of())))
                .toList();
        return new BodyPlan.Change(span, ways, (after, moves) -> leadsTo(after, value));
    }

    private static boolean leadsTo(MarkdownBody body, String address) {
        return body.links().stream().anyMatch(link -> link.target().equals(address))
                || body.images().stream().anyMatch(image -> image.source().equals(address))
                || body.definitions().stream().anyMatch(one -> one.target().equals(address));
    }

    private List<String> written(RefSyntax syntax, Span whole, Span span, String old, String value) {
        String text = body.source().text();
        char before = span.start() > 0 ? text.charAt(span.start() - 1) : ' ';
        char quote = Writing.quote(before);
        return switch (syntax) {
            case INLINE -> Writing.destination(value, before == '<', true);
            case REFERENCE -> Writing.destination(value, before == '<', false);
            case AUTOLINK, BARE_URL -> List.of(bare(old, text.substring(span.start(), span.end()), value));
            case HTML -> Writing.attribute(value, quote);
            case SHORTCODE ->
                isLiquidTag(whole) ? List.of(value) : Writing.param(value, quote, text.charAt(whole.start()) == '[');
        };
    }

    private boolean isLiquidTag(Span whole) {
        return body.source().text().startsWith("{%", whole.start());
    }

    /** An address without markup is written as it is, but for the scheme that readers add by themselves. */
    private static String bare(String old, String raw, String value) {
        int added = old.length() - raw.length();
        String prefix = added > 0 && old.endsWith(raw) ? old.substring(0, added) : "";
        return !prefix.isEmpty() && value.startsWith(prefix) ? value.substring(prefix.length()) : value;
    }
}

package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Takes excerpts by the rules of the generators. */
final class ExcerptTaker {

    private static final String MORE = "<!--more-->";

    private final MarkdownBody body;
    private final int start;
    private final int end;
    private final String text;

    private ExcerptTaker(MarkdownBody body) {
        this.body = body;
        this.text = body.source().text();
        this.start = body.parsed().text().start();
        this.end = body.parsed().text().end();
    }

    static Optional<Excerpt> take(MarkdownBody body, ExcerptRule rule) {
        ExcerptTaker taker = new ExcerptTaker(body);
        if (rule instanceof ExcerptRule.Hugo hugo) {
            return Optional.of(taker.hugo(hugo));
        } else if (rule instanceof ExcerptRule.HugoBefore134 hugo) {
            return Optional.of(taker.hugo(hugo));
        } else if (rule instanceof ExcerptRule.Jekyll jekyll) {
            return Optional.of(taker.jekyll(jekyll.separator()));
        } else if (rule instanceof ExcerptRule.Marker marker) {
            return Optional.ofNullable(taker.marker(marker)).map(taker::before);
        } else if (rule instanceof ExcerptRule.Separator separator) {
            return Optional.ofNullable(taker.find(separator.text(), taker.start))
                    .map(taker::before);
        }
        return Optional.of(taker.wordPress((ExcerptRule.WordPress) rule));
    }

    private @Nullable Span find(String what, int from) {
        int at = what.isEmpty() ? -1 : text.indexOf(what, from);
        return at < 0 || at + what.length() > end ? null : new Span(at, at + what.length());
    }

    private Excerpt before(Span marker) {
        Span span = new Span(start, marker.start());
        return new Excerpt(
                Excerpt.Origin.MARKER,
                span,
                Optional.of(marker),
                plain(span),
                !text.substring(marker.end(), end).isBlank());
    }

    private String plain(Span span) {
        ParsedBody parsed = body.parsed();
        return Run.text(parsed.text(), parsed.runs(), span.start(), span.end(), false);
    }

    private Excerpt whole() {
        return upTo(end);
    }

    private Excerpt upTo(int stop) {
        Span span = new Span(start, stop);
        return new Excerpt(
                Excerpt.Origin.AUTOMATIC,
                span,
                Optional.empty(),
                plain(span),
                !text.substring(stop, end).isBlank());
    }

    // ---- Hugo

    private Excerpt hugo(ExcerptRule.Hugo rule) {
        Span marker = find(MORE, start);
        if (marker != null) {
            return before(marker);
        }
        if (rule.length() <= 0) {
            return upTo(start);
        }
        int paragraphs = HugoText.paragraphs(HtmlWriter.hugo(body, rule.unsafe()), rule.length(), rule.cjk());
        List<Integer> ends = paragraphEnds(rule.unsafe());
        return paragraphs < 0 || paragraphs > ends.size() ? whole() : upTo(ends.get(paragraphs - 1));
    }

    /** Where the paragraphs end that are rendered as such, in order. */
    private List<Integer> paragraphEnds(boolean unsafe) {
        List<Integer> ends = new ArrayList<>();
        Node document = TreeReader.read(body.parsed().text(), body.flavor());
        for (Node node = document; node != null; node = TreeReader.next(node, document, true)) {
            boolean tight = node.getParent() instanceof ListItem item
                    && item.getParent() instanceof ListBlock list
                    && list.isTight();
            if (node instanceof Paragraph && !tight && !node.getSourceSpans().isEmpty()) {
                SourceSpan last =
                        node.getSourceSpans().get(node.getSourceSpans().size() - 1);
                ends.add(start + last.getInputIndex() + last.getLength());
            }
        }
        if (unsafe) {
            body.parsed().tags().stream().filter(tag -> tag.closes("p")).forEach(tag -> ends.add(tag.end()));
        }
        ends.sort(null);
        return ends;
    }

    private Excerpt hugo(ExcerptRule.HugoBefore134 rule) {
        Span marker = find(MORE, start);
        if (marker != null) {
            return before(marker);
        }
        String plain = HugoText.plain(HtmlWriter.hugo(body, rule.unsafe()));
        String cut = rule.cjk()
                ? HugoText.truncateByRune(plain, rule.length())
                : HugoText.truncateToSentence(plain, rule.length());
        boolean truncated = HugoText.strip(plain).length() > HugoText.strip(cut).length()
                && HugoText.words(plain) >= HugoText.words(cut);
        return new Excerpt(Excerpt.Origin.AUTOMATIC, new Span(start, end), Optional.empty(), cut, truncated);
    }

    // ---- the others

    private Excerpt jekyll(String separator) {
        Span found = find(separator, start);
        // Jekyll reads text with its line ends as they are; a paragraph of a CRLF file ends at an empty line all the
        // same
        if (separator.equals("\n\n")) {
            Span windows = find("\r\n\r\n", start);
            found = found == null || (windows != null && windows.start() < found.start()) ? windows : found;
        }
        return found == null ? whole() : before(found);
    }

    private @Nullable Span marker(ExcerptRule.Marker rule) {
        for (int at = text.indexOf("<!--", start); at >= 0 && at < end; at = text.indexOf("<!--", at + 4)) {
            int stop = marker(at + 4, rule, "-->");
            if (stop > 0) {
                return new Span(at, stop);
            }
        }
        if (body.flavor().mdx()) {
            for (int at = text.indexOf("{/*", start); at >= 0 && at < end; at = text.indexOf("{/*", at + 3)) {
                int stop = marker(at + 3, rule, "*/}");
                if (stop > 0) {
                    return new Span(at, stop);
                }
            }
        }
        return null;
    }

    private int marker(int from, ExcerptRule.Marker rule, String close) {
        int at = space(from, rule.spaces());
        if (!text.regionMatches(rule.anyCase(), at, rule.word(), 0, rule.word().length())) {
            return -1;
        }
        at = space(at + rule.word().length(), rule.spaces());
        return text.startsWith(close, at) && at + close.length() <= end ? at + close.length() : -1;
    }

    private int space(int from, ExcerptRule.Spaces spaces) {
        int at = from;
        if (spaces == ExcerptRule.Spaces.ONE) {
            return at < end && text.charAt(at) == ' ' ? at + 1 : at;
        }
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Excerpt wordPress(ExcerptRule.WordPress rule) {
        for (int at = text.indexOf("<!--more", start); at >= 0 && at < end; at = text.indexOf("<!--more", at + 8)) {
            int close = text.indexOf("-->", at);
            if (close >= 0 && close + 3 <= end) {
                return before(new Span(at, close + 3));
            }
        }
        String plain = plain(new Span(start, end));
        List<String> words = HugoText.fields(plain);
        String cut;
        if (rule.characters()) {
            String joined = String.join(" ", words);
            int stop = joined.codePointCount(0, joined.length()) <= rule.length()
                    ? joined.length()
                    : joined.offsetByCodePoints(0, rule.length());
            cut = joined.substring(0, stop);
        } else {
            cut = String.join(" ", words.subList(0, Math.min(words.size(), rule.length())));
        }
        boolean truncated = cut.length() < String.join(" ", words).length();
        return new Excerpt(
                Excerpt.Origin.AUTOMATIC,
                new Span(start, end),
                Optional.empty(),
                truncated ? cut + "…" : cut,
                truncated);
    }
}

package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.HtmlIndex.Element;
import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.Entities;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the code in {@code pre} elements, with its language as the makers of such elements write it. */
final class ElementCode {

    private static final List<String> LANGUAGE_ATTRIBUTES =
            List.of("data-enlighter-language", "data-lang", "data-language");
    private static final List<String> LANGUAGE_MARKS = List.of("language-", "lang-", "lang:", "brush: ", "brush:");

    /** The name of a language and where it stands. */
    private record Language(String word, Optional<Span> span) {}

    private final BodyText body;
    private final HtmlIndex html;

    ElementCode(BodyText body, HtmlIndex html) {
        this.body = body;
        this.html = html;
    }

    List<CodeBlock> blocks() {
        List<CodeBlock> blocks = new ArrayList<>(0);
        for (Element element : html.named("pre")) {
            if (element.close() != null) {
                blocks.add(block(element));
            }
        }
        return blocks;
    }

    private CodeBlock block(Element pre) {
        Language language = language(pre);
        return new CodeBlock(
                CodeBlock.Form.HTML,
                pre.span(),
                language == null ? Optional.empty() : Optional.of(language.word()),
                language == null ? Optional.empty() : language.span(),
                "",
                code(pre.content()));
    }

    // ---- the code

    /** Code: tags dropped, character references replaced, line ends as LF. */
    private String code(Span content) {
        StringBuilder out = new StringBuilder();
        int done = content.start();
        for (HtmlTag tag : html.tags(content)) {
            boolean element = tag.type() == HtmlTag.Type.OPEN || tag.type() == HtmlTag.Type.CLOSE;
            if (element && tag.start() >= done) {
                out.append(body.slice(done, tag.start()));
                if (tag.opens("br")) {
                    out.append('\n');
                }
                done = tag.end();
            }
        }
        out.append(body.slice(done, content.end()));
        return Entities.decodeHtml(out.toString(), false).replace("\r\n", "\n").replace('\r', '\n');
    }

    // ---- its language

    /** The language of a {@code pre}: as the block editor, EnlighterJS, Crayon and SyntaxHighlighter write it. */
    private @Nullable Language language(Element pre) {
        List<HtmlTag> tags = new ArrayList<>();
        tags.add(pre.tag());
        for (Element child : html.children(pre)) {
            if (child.name().equals("code")) {
                tags.add(child.tag());
                break;
            }
        }
        if (pre.parent() != null) {
            tags.add(pre.parent().tag());
        }
        for (HtmlTag tag : tags) {
            Language language = language(tag);
            if (language != null) {
                return language;
            }
        }
        return null;
    }

    private @Nullable Language language(HtmlTag tag) {
        for (String name : LANGUAGE_ATTRIBUTES) {
            if (!tag.value(name).isBlank()) {
                return named(tag, name);
            }
        }
        HtmlTag.Attribute classes = tag.attribute("class");
        if (classes != null && classes.value() != null) {
            for (String mark : LANGUAGE_MARKS) {
                Language marked = marked(classes, classes.value(), mark);
                if (marked != null) {
                    return marked;
                }
            }
        }
        boolean lang = tag.name().equals("code") && !tag.value("lang").isBlank();
        return lang ? named(tag, "lang") : null;
    }

    private static Language named(HtmlTag tag, String attribute) {
        return new Language(tag.value(attribute), tag.valueSpan(attribute));
    }

    /** The word behind a mark among the classes; null if there is none. */
    private @Nullable Language marked(HtmlTag.Attribute classes, String value, String mark) {
        int at = value.indexOf(mark);
        if (at < 0 || (at > 0 && value.charAt(at - 1) != ' ')) {
            return null;
        }
        int from = at + mark.length();
        int to = from;
        while (to < value.length() && " ;,".indexOf(value.charAt(to)) < 0) {
            to++;
        }
        if (to == from) {
            return null;
        }
        String word = value.substring(from, to);
        Span span = new Span(classes.valueStart() + from, classes.valueStart() + to);
        boolean same = classes.contiguous()
                && span.end() <= body.end()
                && body.slice(span.start(), span.end()).equals(word);
        return new Language(word, same ? Optional.of(span) : Optional.empty());
    }
}

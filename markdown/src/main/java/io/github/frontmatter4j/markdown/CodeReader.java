package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.Template;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.SourceSpan;

/** Reads the code that Markdown and templates have a syntax for. For one body. */
final class CodeReader {

    private final BodyText body;
    private final NodePlaces nodes;
    private final RunList runs;
    private final List<CodeBlock> blocks = new ArrayList<>();
    private final List<Span> words = new ArrayList<>();

    CodeReader(NodePlaces nodes, RunList runs) {
        this.body = nodes.body();
        this.nodes = nodes;
        this.runs = runs;
    }

    List<CodeBlock> blocks() {
        return blocks;
    }

    /** Where code stands inside of lines. */
    List<Span> words() {
        return words;
    }

    void inline(Code node, Span span, Run.Kind kind) {
        words.add(span);
        runs.add(kind, span, raw(node.getLiteral()));
    }

    void indented(IndentedCodeBlock node, Span span) {
        String content = raw(node.getLiteral());
        blocks.add(new CodeBlock(CodeBlock.Form.INDENTED, span, Optional.empty(), Optional.empty(), "", content));
        runs.add(Run.Kind.CODE, span, content);
    }

    void fenced(FencedCodeBlock node, Span span) {
        String info = node.getInfo() == null ? "" : node.getInfo();
        String word = firstWord(info);
        Optional<Span> place = Optional.empty();
        if (!word.isEmpty()) {
            SourceSpan line = node.getSourceSpans().get(0);
            int lineStart = nodes.offset(line);
            int at = body.slice(lineStart, lineStart + line.getLength()).indexOf(word);
            if (at > 0) {
                place = Optional.of(new Span(lineStart + at, lineStart + at + word.length()));
            }
        }
        String content = raw(node.getLiteral() == null ? "" : node.getLiteral());
        blocks.add(new CodeBlock(CodeBlock.Form.FENCED, span, language(word), place, raw(info), content));
        runs.add(Run.Kind.CODE, span, content);
    }

    /** Highlight tags, whose content no Markdown parser sees. */
    void templates() {
        for (Template template : body.templates()) {
            if (template.kind() == Template.Kind.FENCE || template.kind() == Template.Kind.VERBATIM) {
                template(template);
            }
        }
    }

    private void template(Template template) {
        boolean fence = template.kind() == Template.Kind.FENCE;
        Optional<Template.Param> first = template.params().stream().findFirst();
        String info = first.map(Template.Param::value).orElse("");
        String word = firstWord(info);
        Optional<Span> place = first.filter(param -> !word.isEmpty())
                .map(param -> new Span(param.start(), param.start() + word.length()));
        Span span = new Span(template.start(), template.end());
        String raw = body.slice(template.contentStart(), template.contentEnd());
        String content = fence ? raw.stripTrailing().stripIndent() + "\n" : raw;
        CodeBlock.Form form = fence ? CodeBlock.Form.FENCED : CodeBlock.Form.TEMPLATE;
        blocks.add(new CodeBlock(form, span, language(word), place, info, content));
        runs.beginBlock(span.start());
        runs.add(Run.Kind.CODE, span, content.stripTrailing() + "\n");
    }

    private String raw(String literal) {
        return body.unmask(literal, BodyText.Show.RAW);
    }

    private static Optional<String> language(String word) {
        return Optional.of(word).filter(name -> !name.isEmpty());
    }

    private static String firstWord(String info) {
        int end = 0;
        while (end < info.length() && info.charAt(end) != ' ' && info.charAt(end) != '\t' && info.charAt(end) != '{') {
            end++;
        }
        return info.substring(0, end);
    }
}

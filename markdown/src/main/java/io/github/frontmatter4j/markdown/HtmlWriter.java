package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** Renders a body. */
final class HtmlWriter {

    private HtmlWriter() {}

    static String write(MarkdownBody body, HtmlOptions options) {
        BodyText text = body.parsed().text();
        Node document = TreeReader.read(text, body.flavor());
        boolean drop = options.sanitize() || options.templates() == HtmlOptions.Templates.DROP;
        if (options.rawHtml() == HtmlOptions.RawHtml.OMIT) {
            omitHtml(document);
        }
        HtmlRenderer.Builder builder = builder(options.rawHtml() == HtmlOptions.RawHtml.ESCAPE);
        options.anchors().ifPresent(anchors -> addIds(builder, body, document, anchors));
        String html = builder.build().render(document);
        if (options.sanitize()) {
            Document.OutputSettings settings = new Document.OutputSettings().prettyPrint(false);
            html = Jsoup.clean(text.unmask(html, BodyText.Show.READABLE), "", safelist(), settings);
        } else {
            html = text.unmask(html, drop ? BodyText.Show.READABLE : BodyText.Show.RAW);
        }
        return html;
    }

    /**
     * The HTML that Hugo counts words in: without templates, quotes and dashes as its typographer writes them.
     *
     * @param unsafe whether HTML in the body stays
     */
    static String hugo(MarkdownBody body, boolean unsafe) {
        BodyText text = body.parsed().text();
        Node document = TreeReader.read(text, body.flavor());
        if (!unsafe) {
            omitHtml(document);
        }
        HtmlRenderer.Builder builder = builder(false).nodeRendererFactory(Typographer::new);
        addIds(builder, body, document, Anchors.HUGO);
        return text.unmask(builder.build().render(document), BodyText.Show.READABLE);
    }

    private static HtmlRenderer.Builder builder(boolean escape) {
        return HtmlRenderer.builder()
                .escapeHtml(escape)
                .extensions(List.of(
                        TablesExtension.create(),
                        StrikethroughExtension.create(),
                        TaskListItemsExtension.create(),
                        FootnotesExtension.create()));
    }

    private static void omitHtml(Node document) {
        List<Node> html = new ArrayList<>();
        for (Node node = document; node != null; node = TreeReader.next(node, document, true)) {
            if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                html.add(node);
            }
        }
        html.forEach(Node::unlink);
    }

    private static void addIds(HtmlRenderer.Builder builder, MarkdownBody body, Node document, Anchors anchors) {
        Iterator<Outline.Entry> entries = body.outline(anchors).all().stream()
                .filter(entry -> entry.heading().form() != io.github.frontmatter4j.markdown.Heading.Form.HTML)
                .iterator();
        Map<Node, String> ids = new HashMap<>();
        for (Node node = document; node != null; node = TreeReader.next(node, document, true)) {
            if (node instanceof Heading && entries.hasNext()) {
                Outline.Entry entry = entries.next();
                Node heading = entry.heading().attributesSpan().isPresent() ? cut(node) : node;
                entry.anchor().filter(id -> !id.isEmpty()).ifPresent(id -> ids.put(heading, id));
            }
        }
        builder.attributeProviderFactory(context -> (node, tag, attributes) -> {
            String id = ids.get(node);
            if (id != null) {
                attributes.put("id", id);
            }
        });
    }

    /** Takes the attribute block off the end of a heading's text. */
    private static Node cut(Node heading) {
        if (heading.getLastChild() instanceof Text last) {
            String literal = last.getLiteral();
            int brace = literal.lastIndexOf('{');
            if (brace >= 0) {
                last.setLiteral(literal.substring(0, brace).stripTrailing());
            }
        }
        return heading;
    }

    private static Safelist safelist() {
        return Safelist.relaxed()
                .addTags("figure", "figcaption", "del", "hr", "section", "input", "details", "summary")
                .addAttributes(":all", "id", "class")
                .addAttributes("input", "type", "disabled", "checked")
                .addAttributes("a", "rel")
                .addAttributes("td", "align")
                .addAttributes("th", "align")
                .preserveRelativeLinks(true);
    }

    /** Writes text as goldmark's typographer does, as far as lengths go: each quote becomes a named reference. */
    private static final class Typographer implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        Typographer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Text.class);
        }

        @Override
        public void render(Node node) {
            context.getWriter().raw(typeset(((Text) node).getLiteral()));
        }

        private static String typeset(String text) {
            StringBuilder out = new StringBuilder(text.length() + 16);
            boolean open = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '&' -> out.append("&amp;");
                    case '<' -> out.append("&lt;");
                    case '>' -> out.append("&gt;");
                    case '\'' -> out.append("&rsquo;");
                    case '"' -> {
                        open = !open;
                        out.append(open ? "&ldquo;" : "&rdquo;");
                    }
                    case '.' -> {
                        boolean three = text.startsWith("...", i);
                        out.append(three ? "&hellip;" : ".");
                        i += three ? 2 : 0;
                    }
                    case '-' -> {
                        boolean three = text.startsWith("---", i);
                        boolean two = text.startsWith("--", i);
                        out.append(three ? "&mdash;" : two ? "&ndash;" : "-");
                        i += three ? 2 : two ? 1 : 0;
                    }
                    default -> out.append(c);
                }
            }
            return out.toString();
        }
    }
}

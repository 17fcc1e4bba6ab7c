package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.HtmlTag;
import io.github.frontmatter4j.markdown.internal.HtmlTokenizer;
import io.github.frontmatter4j.markdown.internal.Pieces;
import io.github.frontmatter4j.markdown.internal.Template;
import io.github.frontmatter4j.markdown.internal.TemplateScanner;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a body says, as a flat list in the order of the tree: what is compared before and after an edit. An
 * entry's fields know which characters of the file they come from, so that an edit of these characters predicts them.
 */
final class BodyShape {

    /** Stands for a template inside text; the templates are entries of their own. */
    private static final String TEMPLATE = "\uFFFC";

    /**
     * One node, tag, piece of HTML text or template.
     *
     * @param kind what it is
     * @param depth how deep it lies in the tree
     * @param start where it begins in the file
     * @param fields what it says
     * @param template whether it is a template
     */
    record Entry(String kind, int depth, int start, List<Field> fields, boolean template) {
        Entry(String kind, int depth, int start, List<Field> fields) {
            this(kind, depth, start, fields, false);
        }
    }

    /**
     * Something an entry says.
     *
     * @param span the characters it comes from, if they are known
     * @param value what it says
     * @param target whether it is an address, as opposed to the text that is seen
     */
    record Field(Optional<Span> span, String value, boolean target) {
        static Field of(String value) {
            return new Field(Optional.empty(), value, false);
        }
    }

    private final BodyText body;
    private final MarkdownFlavor flavor;
    private final Map<Span, LinkRef> links = new HashMap<>();
    private final Map<Span, ImageRef> images = new HashMap<>();
    private final Map<Span, LinkDefinition> definitions = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private BodyShape(ParsedBody parsed, MarkdownFlavor flavor) {
        this.body = parsed.text();
        this.flavor = flavor;
        for (LinkRef link : parsed.links()) {
            if (link.syntax() != RefSyntax.HTML && link.syntax() != RefSyntax.SHORTCODE) {
                links.put(link.span(), link);
            }
        }
        for (ImageRef image : parsed.images()) {
            if (image.syntax() != RefSyntax.HTML && image.syntax() != RefSyntax.SHORTCODE) {
                images.put(image.span(), image);
            }
        }
        for (LinkDefinition definition : parsed.definitions()) {
            definitions.put(definition.span(), definition);
        }
    }

    static List<Entry> of(ParsedBody parsed, Node document, MarkdownFlavor flavor) {
        BodyShape shape = new BodyShape(parsed, flavor);
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (node != document) {
                shape.enter(node, depth);
            }
            Node child = node.getFirstChild();
            if (child != null) {
                depth++;
                node = child;
                continue;
            }
            while (node != document && node.getNext() == null) {
                depth--;
                node = node.getParent();
            }
            node = node == document ? null : node.getNext();
        }
        shape.templates();
        return List.copyOf(shape.entries);
    }

    /** An address as it is compared: its templates are entries of their own. */
    static String withoutTemplates(String value, MarkdownFlavor flavor) {
        return TemplateScanner.replaceTemplates(value, flavor.hugoShortcodes(), flavor.liquid(), TEMPLATE);
    }

    private Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return Span.at(body.start());
        }
        SourceSpan last = spans.get(spans.size() - 1);
        int start = body.start() + spans.get(0).getInputIndex();
        return new Span(start, body.start() + last.getInputIndex() + last.getLength());
    }

    private Pieces pieces(Node node) {
        List<int[]> spans = new ArrayList<>();
        for (SourceSpan span : node.getSourceSpans()) {
            int start = body.start() + span.getInputIndex();
            spans.add(new int[] {start, start + span.getLength()});
        }
        return Pieces.of(body, spans);
    }

    private Field text(String literal) {
        return Field.of(body.replaceMasks(literal, TEMPLATE));
    }

    private void enter(Node node, int depth) {
        Span span = span(node);
        // nodes without a place (line breaks, markers) are placed where the one before them begins
        int start = node.getSourceSpans().isEmpty() && !entries.isEmpty()
                ? entries.get(entries.size() - 1).start()
                : span.start();
        String kind = node.getClass().getSimpleName();
        if ((node instanceof HtmlBlock || node instanceof HtmlInline)
                && !node.getSourceSpans().isEmpty()) {
            entries.add(new Entry(kind, depth, start, List.of()));
            html(node, depth + 1);
            return;
        }
        entries.add(new Entry(kind, depth, start, fields(node, span)));
    }

    private List<Field> fields(Node node, Span span) {
        if (node instanceof Text text) {
            return List.of(new Field(Optional.of(span), body.replaceMasks(text.getLiteral(), TEMPLATE), false));
        } else if (node instanceof Code code) {
            return List.of(text(code.getLiteral()));
        } else if (node instanceof Heading heading) {
            return List.of(Field.of(Integer.toString(heading.getLevel())));
        } else if (node instanceof FencedCodeBlock code) {
            return List.of(
                    text(code.getInfo() == null ? "" : code.getInfo()),
                    text(code.getLiteral() == null ? "" : code.getLiteral()));
        } else if (node instanceof IndentedCodeBlock code) {
            return List.of(text(code.getLiteral()));
        } else if (node instanceof OrderedList list) {
            return List.of(Field.of(list.isTight() + " " + list.getMarkerStartNumber() + list.getMarkerDelimiter()));
        } else if (node instanceof ListBlock list) {
            return List.of(Field.of(Boolean.toString(list.isTight())));
        } else if (node instanceof TableCell cell) {
            return List.of(Field.of(cell.isHeader() + " " + cell.getAlignment()));
        } else if (node instanceof TaskListItemMarker marker) {
            return List.of(Field.of(Boolean.toString(marker.isChecked())));
        } else if (node instanceof FootnoteDefinition note) {
            return List.of(Field.of(note.getLabel()));
        } else if (node instanceof FootnoteReference note) {
            return List.of(Field.of(note.getLabel()));
        } else if (node instanceof Link link) {
            LinkRef known = links.get(span);
            return target(
                    known == null ? Optional.empty() : known.targetSpan(), link.getDestination(), link.getTitle());
        } else if (node instanceof Image image) {
            ImageRef known = images.get(span);
            return target(
                    known == null ? Optional.empty() : known.sourceSpan(), image.getDestination(), image.getTitle());
        } else if (node instanceof LinkReferenceDefinition definition) {
            LinkDefinition known = definitions.get(span);
            List<Field> fields = new ArrayList<>(target(
                    known == null ? Optional.empty() : known.targetSpan(),
                    definition.getDestination(),
                    definition.getTitle()));
            fields.add(text(definition.getLabel()));
            return fields;
        }
        return List.of();
    }

    private List<Field> target(Optional<Span> span, @Nullable String target, @Nullable String title) {
        String raw = body.unmask(target == null ? "" : target, BodyText.Show.RAW);
        return List.of(new Field(span, withoutTemplates(raw, flavor), true), text(title == null ? "" : title));
    }

    private void html(Node node, int depth) {
        Pieces pieces = pieces(node);
        HtmlTokenizer.scan(pieces, node instanceof HtmlInline, new HtmlTokenizer.Sink() {
            @Override
            public void tag(HtmlTag tag) {
                List<Field> fields = new ArrayList<>();
                fields.add(Field.of(tag.name()));
                for (HtmlTag.Attribute attribute : tag.attributes()) {
                    fields.add(Field.of(attribute.name()));
                    fields.add(new Field(
                            attribute.valueSpan(),
                            withoutTemplates(attribute.value() == null ? "" : attribute.value(), flavor),
                            true));
                }
                if (tag.type() == HtmlTag.Type.COMMENT || tag.type() == HtmlTag.Type.OTHER) {
                    fields.add(Field.of(body.slice(tag.start(), tag.end())));
                }
                entries.add(new Entry(tag.type().name(), depth, tag.start(), fields));
            }

            @Override
            public void text(int from, int to) {
                Field field = BodyShape.this.text(pieces.text().substring(from, to));
                entries.add(new Entry("HtmlText", depth, pieces.offset(from), List.of(field)));
            }
        });
    }

    private void templates() {
        for (Template template : body.templates()) {
            List<Field> fields = new ArrayList<>();
            fields.add(Field.of(template.name()));
            for (Template.Param param : template.params()) {
                fields.add(Field.of(param.name() == null ? "" : param.name()));
                fields.add(new Field(Optional.of(new Span(param.start(), param.end())), param.value(), true));
            }
            if (template.params().isEmpty() || template.contentStart() >= 0) {
                fields.add(Field.of(body.slice(template.start(), template.end())));
            }
            entries.add(new Entry(template.kind().name(), 0, template.start(), fields, true));
        }
    }
}

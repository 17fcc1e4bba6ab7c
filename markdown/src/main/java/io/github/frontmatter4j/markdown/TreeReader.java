package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BareUrls;
import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.Entities;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
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
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Runs commonmark over a body and puts its tree right: bare addresses become links, places in table cells are mended. */
final class TreeReader {

    /** In the order in which they are tried: a line below text underlines it before it is a break, or an item of a list. */
    private static final List<Class<? extends Block>> MDX_BLOCKS =
            List.of(BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class);

    private static final Parser PARSER = builder().build();
    private static final Parser MDX_PARSER =
            builder().enabledBlockTypes(new LinkedHashSet<>(MDX_BLOCKS)).build();

    private final BodyText body;

    private TreeReader(BodyText body) {
        this.body = body;
    }

    private static Parser.Builder builder() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .extensions(List.of(
                        TablesExtension.create(),
                        StrikethroughExtension.create(),
                        TaskListItemsExtension.create(),
                        FootnotesExtension.create()));
    }

    /** The tree of a body; its source spans count from the start of the body. */
    static Node read(BodyText body, MarkdownFlavor flavor) {
        if (flavor.html()) {
            return html(body);
        }
        Node document;
        try {
            document = (flavor.mdx() ? MDX_PARSER : PARSER).parseReader(body.reader());
        } catch (IOException e) {
            throw new UncheckedIOException("A reader over memory failed", e);
        }
        new TreeReader(body).mend(document);
        return document;
    }

    /** The tree with templates as they stand in the file. */
    static Node restored(BodyText body, MarkdownFlavor flavor) {
        Node document = read(body, flavor);
        if (body.templates().isEmpty()) {
            return document;
        }
        UnaryOperator<String> restore = text -> body.unmask(text, BodyText.Show.RAW);
        for (Node node = document; node != null; node = next(node, document, true)) {
            if (node instanceof Text text) {
                text.setLiteral(restore.apply(text.getLiteral()));
            } else if (node instanceof Code code) {
                code.setLiteral(restore.apply(code.getLiteral()));
            } else if (node instanceof HtmlInline html) {
                html.setLiteral(restore.apply(html.getLiteral()));
            } else if (node instanceof HtmlBlock html) {
                html.setLiteral(restore.apply(html.getLiteral()));
            } else if (node instanceof IndentedCodeBlock code) {
                code.setLiteral(restore.apply(code.getLiteral()));
            } else if (node instanceof FencedCodeBlock code) {
                code.setLiteral(restore.apply(code.getLiteral()));
                code.setInfo(restore.apply(code.getInfo()));
            } else if (node instanceof Link link) {
                link.setDestination(restore.apply(link.getDestination()));
                link.setTitle(link.getTitle() == null ? null : restore.apply(link.getTitle()));
            } else if (node instanceof Image image) {
                image.setDestination(restore.apply(image.getDestination()));
                image.setTitle(image.getTitle() == null ? null : restore.apply(image.getTitle()));
            } else if (node instanceof LinkReferenceDefinition definition) {
                definition.setDestination(restore.apply(definition.getDestination()));
            }
        }
        return document;
    }

    /** A body that is one block of HTML. */
    private static Node html(BodyText body) {
        Document document = new Document();
        int length = body.end() - body.start();
        if (length > 0) {
            HtmlBlock block = new HtmlBlock();
            block.setLiteral(body.masked(body.start(), body.end()));
            block.setSourceSpans(List.of(SourceSpan.of(0, 0, 0, length)));
            document.appendChild(block);
        }
        return document;
    }

    private void mend(Node document) {
        Node node = document;
        boolean inAnchor = false;
        while (node != null) {
            boolean skip = node instanceof Link || node instanceof Image;
            if (node instanceof Block) {
                inAnchor = false;
            }
            if (node instanceof TableCell) {
                inAnchor = false;
                mendCell(node);
            } else if (node instanceof HtmlInline html) {
                // an address between <a> and </a> is the text of that link
                inAnchor = isAnchor(html.getLiteral(), "<a") || (inAnchor && !isAnchor(html.getLiteral(), "</a"));
            } else if (node instanceof Text text && !inAnchor) {
                node = linkify(text);
            }
            node = next(node, document, !skip);
        }
    }

    private static boolean isAnchor(String tag, String opener) {
        return tag.length() > opener.length()
                && tag.regionMatches(true, 0, opener, 0, opener.length())
                && !Character.isLetterOrDigit(tag.charAt(opener.length()));
    }

    /** The node after this one in document order, or null behind the last. */
    static @Nullable Node next(Node node, Node root, boolean down) {
        Node child = down ? node.getFirstChild() : null;
        if (child != null) {
            return child;
        }
        Node at = node;
        while (at != root) {
            Node sibling = at.getNext();
            if (sibling != null) {
                return sibling;
            }
            Node parent = at.getParent();
            if (parent == null) {
                return null;
            }
            at = parent;
        }
        return null;
    }

    /** In a table cell an escaped pipe is unescaped before the inline parser runs: its places are too small. */
    private void mendCell(Node cell) {
        if (cell.getSourceSpans().size() != 1) {
            return;
        }
        SourceSpan span = cell.getSourceSpans().get(0);
        int base = body.start() + span.getInputIndex();
        String raw = body.masked(base, base + span.getLength());
        if (!raw.contains("\\|")) {
            return;
        }
        int[] map = new int[raw.length() + 2];
        int count = 0;
        for (int i = 0; i < raw.length(); i++) {
            map[count++] = i;
            if (raw.charAt(i) == '\\' && i + 1 < raw.length() && raw.charAt(i + 1) == '|') {
                i++;
            }
        }
        map[count] = raw.length();
        Node node = cell.getFirstChild();
        while (node != null) {
            List<SourceSpan> mended = new ArrayList<>();
            for (SourceSpan old : node.getSourceSpans()) {
                int from = old.getInputIndex() - span.getInputIndex();
                int to = from + old.getLength();
                if (from < 0 || to > count) {
                    mended.add(old);
                } else {
                    mended.add(SourceSpan.of(
                            old.getLineIndex(),
                            old.getColumnIndex() + map[from] - from,
                            span.getInputIndex() + map[from],
                            map[to] - map[from]));
                }
            }
            node.setSourceSpans(mended);
            node = next(node, cell, true);
        }
    }

    /** Turns addresses in a text into links; returns the last node that took its place. */
    private Node linkify(Text text) {
        String literal = text.getLiteral();
        List<BareUrls.Found> found = BareUrls.find(literal);
        if (found.isEmpty() || text.getSourceSpans().size() != 1) {
            return text;
        }
        SourceSpan span = text.getSourceSpans().get(0);
        int[] map = placesIn(text, span);
        if (map == null) {
            return text;
        }
        Node last = text;
        int done = 0;
        for (BareUrls.Found url : found) {
            Link link = new Link(url.target(), null);
            link.setSourceSpans(List.of(span.subSpan(map[url.start()], map[url.end()])));
            Text label = piece(literal, span, map, url.start(), url.end());
            link.appendChild(label);
            if (url.start() > done) {
                Text before = piece(literal, span, map, done, url.start());
                last.insertAfter(before);
                last = before;
            }
            last.insertAfter(link);
            last = link;
            done = url.end();
        }
        if (done < literal.length()) {
            Text rest = piece(literal, span, map, done, literal.length());
            last.insertAfter(rest);
            last = rest;
        }
        text.unlink();
        return last instanceof Link ? last.getLastChild() : last;
    }

    private static Text piece(String literal, SourceSpan span, int[] map, int from, int to) {
        Text piece = new Text(literal.substring(from, to));
        piece.setSourceSpans(List.of(span.subSpan(map[from], map[to])));
        return piece;
    }

    /** For each index of the literal its index in the source, or null if the two do not fit. */
    private int @Nullable [] placesIn(Text text, SourceSpan span) {
        String literal = text.getLiteral();
        int base = body.start() + span.getInputIndex();
        String raw = body.masked(base, base + span.getLength());
        int[] map = new int[raw.length() + 2];
        String read = Entities.unescape(raw, map);
        if (read.equals(literal)) {
            return map;
        }
        // the marker of a task list item is cut off the literal, not off the place
        int cut = raw.length() - literal.length();
        if (cut <= 0 || !raw.endsWith(literal)) {
            return null;
        }
        for (int i = 0; i <= literal.length(); i++) {
            map[i] = i + cut;
        }
        return map;
    }
}

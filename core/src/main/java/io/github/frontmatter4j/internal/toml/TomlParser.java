package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.internal.toml.TomlDocument.Entry;
import io.github.frontmatter4j.internal.toml.TomlDocument.Part;
import io.github.frontmatter4j.internal.toml.TomlDocument.Section;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads TOML 1.0 (toml.io, version 1.0.0), keeping every place. After a mistake it goes on with the next line. */
final class TomlParser {

    private final HeaderText header;
    private final Limits limits;
    private final TomlCursor cursor;
    private final TomlKeys keys;
    private final TomlNodes nodes;
    private final TomlTables tables;
    private final List<Section> sections = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    /** Whether what follows belongs to a table that cannot be. */
    private boolean lost;

    private TomlParser(HeaderText header, Limits limits) {
        this.header = header;
        this.limits = limits;
        this.cursor = new TomlCursor(header);
        TomlStrings strings = new TomlStrings(cursor);
        this.keys = new TomlKeys(cursor, strings);
        this.nodes = new TomlNodes(cursor, strings, keys, limits);
        this.tables = new TomlTables(header.span());
    }

    static TomlDocument parse(HeaderText header, Limits limits) {
        TomlParser parser = new TomlParser(header, limits);
        parser.run();
        return new TomlDocument(parser.sections, parser.tables.root(), parser.problems);
    }

    private void run() {
        sections.add(new Section(List.of(), false, 0, Span.at(cursor.at()), new ArrayList<>()));
        while (cursor.hasMore()) {
            try {
                expression();
            } catch (TomlFault fault) {
                problems.add(fault.problem());
                if (problems.size() >= limits.problems() || fault.problem().id().equals(TomlFault.LIMIT)) {
                    return;
                }
                cursor.skipLine();
            }
        }
    }

    private void expression() {
        cursor.blanks();
        if (cursor.isAt('[')) {
            tableHeader();
            cursor.blanks();
        } else if (cursor.hasMore() && !cursor.isAtBreak() && !cursor.isAt('#')) {
            entry();
            cursor.blanks();
        }
        cursor.comment();
        if (cursor.hasMore() && !cursor.lineEnd()) {
            throw cursor.fault("Unexpected `{0}`, expected the end of the line");
        }
    }

    private void tableHeader() {
        int start = cursor.at();
        boolean array = cursor.isAt("[[");
        cursor.move(array ? 2 : 1);
        List<Part> parts = keys.key();
        String close = array ? "]]" : "]";
        if (!cursor.isAt(close)) {
            throw TomlFault.syntax(
                    header,
                    cursor.restSpan(),
                    Message.of("Unexpected `{0}`, expected `{1}` at the end of the table name", cursor.rest(), close));
        }
        cursor.move(close.length());
        Span span = cursor.spanFrom(start);
        checkDepth(start, parts);
        int index;
        try {
            index = tables.open(parts, array, span);
            lost = false;
        } catch (TomlTables.Conflict conflict) {
            lost = true;
            throw TomlFault.redefined(header, conflict, span);
        }
        sections.add(new Section(parts, array, index, span, new ArrayList<>()));
    }

    private void entry() {
        int start = cursor.at();
        List<Part> key = keys.keyOfEntry();
        Node value = nodes.node(key.size());
        checkDepth(start, key);
        if (lost) {
            return;
        }
        try {
            tables.put(key, value);
        } catch (TomlTables.Conflict conflict) {
            Span whole = key.get(0).span().cover(key.get(key.size() - 1).span());
            throw TomlFault.redefined(header, conflict, whole);
        }
        sections.get(sections.size() - 1).entries().add(new Entry(key, value));
    }

    private void checkDepth(int start, List<Part> parts) {
        if (parts.size() > limits.depth()) {
            throw TomlFault.limit(header, start, "depth", parts.size(), limits.depth());
        }
    }
}

package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.format.BracketEdits;
import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.internal.toml.TomlDocument.Entry;
import io.github.frontmatter4j.internal.toml.TomlDocument.Part;
import io.github.frontmatter4j.internal.toml.TomlDocument.Section;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plans one change of a TOML header. A new key of the top level stands before the first table header, since behind it the
 * key would belong to that table; an entry owns its lines and the comment lines directly above.
 */
final class TomlEditor {

    private final HeaderText header;
    private final String text;
    private final TomlDocument document;
    private final BracketEdits brackets;
    private final String lineEnd;

    TomlEditor(HeaderText header) {
        this.header = header;
        this.text = header.text();
        this.document = TomlParser.parse(header, Limits.standard());
        this.lineEnd = lineEnd(text, header.span().end());
        this.brackets = new BracketEdits(header, lineEnd, true);
    }

    private static String lineEnd(String text, int end) {
        int crlf = 0;
        int lf = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
            if (i > 0 && text.charAt(i - 1) == '\r') {
                crlf++;
            } else {
                lf++;
            }
        }
        return crlf > lf ? "\r\n" : "\n";
    }

    /** Where a path ends: an entry of a section, and how far inside its value. */
    private record Target(Section section, Entry entry, List<KeyPath.Segment> inside) {}

    EditPlan plan(HeaderChange change) {
        if (change instanceof HeaderChange.Put put && TomlWriter.value(put.value(), ScalarStyle.PLAIN) == null) {
            return EditPlan.refuse("TOML has no null; remove `{0}` instead", put.path());
        }
        Target target = find(change.path());
        if (target != null) {
            return inEntry(change, target);
        }
        List<KeyPath.Segment> path = change.path().segments();
        if (change instanceof HeaderChange.Put put) {
            return put(put, path);
        }
        List<Section> sections = sectionsAt(path);
        if (sections.isEmpty()) {
            return EditPlan.refuse("there is no `{0}`", change.path());
        } else if (change instanceof HeaderChange.Remove) {
            return removeTables(change.path(), path, sections);
        } else if (change instanceof HeaderChange.Rename rename) {
            return renameTables(rename, path);
        } else if (change instanceof HeaderChange.Insert insert && insert.value() instanceof Value.Entries entries) {
            return insertElement(insert, path, entries);
        }
        return EditPlan.refuse("tables of TOML cannot be moved without touching other lines");
    }

    // ---- where things are

    private @Nullable Target find(KeyPath path) {
        List<KeyPath.Segment> wanted = path.segments();
        for (Section section : document.sections()) {
            int depth = prefix(section, wanted);
            if (depth < 0) {
                continue;
            }
            for (Entry entry : section.entries()) {
                int parts = matching(entry.key(), wanted.subList(depth, wanted.size()));
                if (parts == entry.key().size()) {
                    return new Target(section, entry, wanted.subList(depth + parts, wanted.size()));
                }
            }
        }
        return null;
    }

    /** How many steps of a path a section's header uses up; -1 if the path leads elsewhere. */
    private int prefix(Section section, List<KeyPath.Segment> path) {
        int at = 0;
        List<Part> parts = section.header();
        for (int i = 0; i < parts.size(); i++) {
            if (at >= path.size()
                    || !(path.get(at) instanceof KeyPath.Key key)
                    || !key.name().equals(parts.get(i).name())) {
                return -1;
            }
            at++;
            Integer index = elementIndex(section, i);
            if (index != null) {
                if (at >= path.size() || !(path.get(at) instanceof KeyPath.Index wanted) || wanted.value() != index) {
                    return -1;
                }
                at++;
            }
        }
        return at;
    }

    /** The element of an array of tables that a part of a header means; null if the part names a table. */
    private @Nullable Integer elementIndex(Section section, int part) {
        boolean last = part == section.header().size() - 1;
        if (last && section.array()) {
            return section.index();
        }
        Integer index = null;
        for (Section earlier : document.sections()) {
            if (earlier == section) {
                break;
            }
            if (earlier.array()
                    && earlier.header().size() == part + 1
                    && isSame(earlier.header(), section.header().subList(0, part + 1))) {
                index = earlier.index();
            }
        }
        return last ? null : index;
    }

    private static boolean isSame(List<Part> a, List<Part> b) {
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).name().equals(b.get(i).name())) {
                return false;
            }
        }
        return a.size() == b.size();
    }

    private static int matching(List<Part> key, List<KeyPath.Segment> path) {
        int count = 0;
        while (count < key.size()
                && count < path.size()
                && path.get(count) instanceof KeyPath.Key wanted
                && wanted.name().equals(key.get(count).name())) {
            count++;
        }
        return count;
    }

    /** The sections at or below a path. */
    private List<Section> sectionsAt(List<KeyPath.Segment> path) {
        List<Section> found = new ArrayList<>();
        for (Section section : document.sections()) {
            if (!section.header().isEmpty() && isBelow(section, path)) {
                found.add(section);
            }
        }
        return found;
    }

    private boolean isBelow(Section section, List<KeyPath.Segment> path) {
        int at = 0;
        for (int i = 0; i < section.header().size() && at < path.size(); i++) {
            if (!(path.get(at) instanceof KeyPath.Key key)
                    || !key.name().equals(section.header().get(i).name())) {
                return false;
            }
            at++;
            Integer index = elementIndex(section, i);
            if (index != null && at < path.size()) {
                if (!(path.get(at) instanceof KeyPath.Index wanted) || wanted.value() != index) {
                    return false;
                }
                at++;
            }
        }
        return at == path.size();
    }

    // ---- inside an entry

    private EditPlan inEntry(HeaderChange change, Target target) {
        Node node = target.entry().value();
        Node parent = null;
        int index = -1;
        List<KeyPath.Segment> inside = target.inside();
        for (int i = 0; i < inside.size(); i++) {
            int next = child(node, inside.get(i));
            if (next < 0) {
                return missing(change, node, inside.subList(i, inside.size()));
            }
            parent = node;
            index = next;
            node = node instanceof ListNode list
                    ? list.items().get(next)
                    : ((MapNode) node).entries().get(next).value();
        }
        if (change instanceof HeaderChange.Put put) {
            ScalarStyle style = node instanceof ScalarNode scalar ? scalar.style() : ScalarStyle.PLAIN;
            return EditPlan.of(TextEdits.of(new TextEdit(node.span(), written(put.value(), style))));
        } else if (change instanceof HeaderChange.Insert insert) {
            return insert(insert, node);
        } else if (parent == null) {
            return wholeEntry(change, target);
        } else if (change instanceof HeaderChange.Remove) {
            return EditPlan.of(brackets.remove(parent.span(), spans(parent), index));
        } else if (change instanceof HeaderChange.Rename rename && parent instanceof MapNode map) {
            if (map.entry(rename.name()).isPresent()) {
                return EditPlan.refuse("there is a `{0}` already", rename.name());
            }
            Node key = map.entries().get(index).key();
            return EditPlan.of(TextEdits.of(new TextEdit(key.span(), TomlWriter.key(rename.name()))));
        } else if (change instanceof HeaderChange.Move move) {
            List<Span> places = spans(parent);
            return move.index() >= places.size()
                    ? EditPlan.refuse(
                            "there are {0} siblings, so nothing can be moved to index {1}",
                            Integer.toString(places.size()), Integer.toString(move.index()))
                    : EditPlan.of(brackets.move(places, index, move.index()));
        }
        return EditPlan.refuse("`{0}` is a list item and has no name", change.path());
    }

    private static String written(Value value, ScalarStyle style) {
        String text = TomlWriter.value(value, style);
        return text == null ? "\"\"" : text;
    }

    private static int child(Node node, KeyPath.Segment segment) {
        if (node instanceof ListNode list && segment instanceof KeyPath.Index index) {
            return index.value() < list.items().size() ? index.value() : -1;
        } else if (node instanceof MapNode map && segment instanceof KeyPath.Key key) {
            for (int i = 0; i < map.entries().size(); i++) {
                if (key.name().equals(map.entries().get(i).name())) {
                    return i;
                }
            }
        }
        return -1;
    }

    private EditPlan missing(HeaderChange change, Node node, List<KeyPath.Segment> rest) {
        if (!(change instanceof HeaderChange.Put put)) {
            return EditPlan.refuse("there is no `{0}`", change.path());
        }
        Value nested = HeaderChange.wrapped(rest.subList(1, rest.size()), put.value());
        if (nested != null && node instanceof ListNode list && rest.get(0) instanceof KeyPath.End) {
            return EditPlan.of(brackets.append(list.span(), spans(list), written(nested, ScalarStyle.PLAIN)));
        } else if (nested != null && node instanceof MapNode map && rest.get(0) instanceof KeyPath.Key key) {
            String entry = TomlWriter.key(key.name()) + " = " + written(nested, ScalarStyle.PLAIN);
            String item = map.entries().isEmpty() ? " " + entry + " " : entry;
            return EditPlan.of(brackets.append(map.span(), spans(map), item));
        } else if (node instanceof ListNode list) {
            return EditPlan.refuse(
                    "the list has {0} items, so there is no `{1}`; use `[+]` to append",
                    Integer.toString(list.items().size()), put.path());
        }
        return EditPlan.refuse("`{0}` goes through a single value; set that value to a map or list first", put.path());
    }

    private static List<Span> spans(Node container) {
        List<Span> spans = new ArrayList<>();
        if (container instanceof ListNode list) {
            list.items().forEach(item -> spans.add(item.span()));
        } else if (container instanceof MapNode map) {
            map.entries()
                    .forEach(entry ->
                            spans.add(entry.key().span().cover(entry.value().span())));
        }
        return spans;
    }

    private EditPlan insert(HeaderChange.Insert insert, Node node) {
        if (!(node instanceof ListNode list)) {
            return EditPlan.refuse("`{0}` is no list", insert.path());
        }
        int size = list.items().size();
        if (insert.index() > size) {
            return EditPlan.refuse(
                    "the list has {0} items, so nothing can be inserted at index {1}",
                    Integer.toString(size), Integer.toString(insert.index()));
        }
        String item = TomlWriter.value(insert.value(), ScalarStyle.PLAIN);
        if (item == null) {
            return EditPlan.refuse("TOML has no null; remove `{0}` instead", insert.path());
        }
        return EditPlan.of(
                insert.index() == size
                        ? brackets.append(list.span(), spans(list), item)
                        : brackets.insert(list.items().get(insert.index()).span(), item));
    }

    private EditPlan wholeEntry(HeaderChange change, Target target) {
        Entry entry = target.entry();
        if (change instanceof HeaderChange.Remove) {
            return removeEntry(target);
        } else if (change instanceof HeaderChange.Rename rename) {
            Part last = entry.key().get(entry.key().size() - 1);
            KeyPath sibling = rename.path().parent().key(rename.name());
            if (find(sibling) != null || !sectionsAt(sibling.segments()).isEmpty()) {
                return EditPlan.refuse("there is a `{0}` already", rename.name());
            }
            String written = TomlWriter.key(
                    rename.name(),
                    text.charAt(last.span().start()) == '"' ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
            return EditPlan.of(TextEdits.of(new TextEdit(last.span(), written)));
        }
        HeaderChange.Move move = (HeaderChange.Move) change;
        int from = target.section().entries().indexOf(entry);
        boolean simple =
                target.section().entries().stream().allMatch(one -> one.key().size() == 1);
        if (!simple || move.index() >= target.section().entries().size()) {
            return EditPlan.refuse("`{0}` cannot be moved there without touching other lines", move.path());
        } else if (from == move.index()) {
            return EditPlan.of(TextEdits.none());
        }
        Span own = owned(entry.span());
        Span other = owned(target.section().entries().get(move.index()).span());
        int to = move.index() > from ? other.end() : other.start();
        return EditPlan.of(
                TextEdits.of(TextEdit.delete(own), TextEdit.insert(to, text.substring(own.start(), own.end()))));
    }

    private EditPlan removeEntry(Target target) {
        Entry entry = target.entry();
        int parts = entry.key().size();
        if (parts > 1) {
            // the last key below a dotted name leaves an empty table behind
            List<Part> table = entry.key().subList(0, parts - 1);
            boolean others = target.section().entries().stream()
                    .anyMatch(other -> other != entry
                            && other.key().size() >= parts
                            && isSame(table, other.key().subList(0, parts - 1)));
            if (!others) {
                Span span = new Span(
                        entry.key().get(parts - 2).span().end(),
                        entry.value().span().end());
                return EditPlan.of(TextEdits.of(new TextEdit(span, " = {}")));
            }
        }
        return EditPlan.of(TextEdits.of(TextEdit.delete(owned(entry.span()))));
    }

    // ---- new entries and tables

    private EditPlan put(HeaderChange.Put put, List<KeyPath.Segment> path) {
        Section deepest = document.sections().get(0);
        int depth = 0;
        for (Section section : document.sections()) {
            int used = prefix(section, path);
            if (used > depth) {
                deepest = section;
                depth = used;
            }
        }
        if (depth == path.size()) {
            return EditPlan.refuse("`{0}` is a table; set its keys, or remove it first", put.path());
        }
        List<KeyPath.Segment> rest = path.subList(depth, path.size());
        if (isElementAppend(path)) {
            return appendElement(put, path);
        }
        if (!(rest.get(0) instanceof KeyPath.Key key)) {
            return EditPlan.refuse("there is no list at `{0}` that has this index; use `[+]` to append", put.path());
        }
        if (!sectionsAt(path).isEmpty()) {
            return EditPlan.refuse("`{0}` is a table; set its keys, or remove it first", put.path());
        }
        Value nested = HeaderChange.wrapped(rest.subList(1, rest.size()), put.value());
        if (nested == null) {
            return EditPlan.refuse("there is no list at `{0}` that has this index; use `[+]` to append", put.path());
        }
        List<TextEdits> ways = new ArrayList<>();
        boolean implicit = isImplicit(path, depth);
        if (nested instanceof Value.Entries entries && !entries.entries().isEmpty() && depth == 0 && !implicit) {
            List<String> lines = new ArrayList<>();
            lines.add("[" + TomlWriter.key(key.name()) + "]");
            TomlWriter.table(entries, List.of(key.name()), lines);
            ways.add(atEnd(lines));
        }
        ways.add(intoSection(deepest, dotted(deepest, rest, put.value(), key, nested)));
        if (implicit) {
            ways.add(
                    0,
                    atEnd(List.of(
                            "[" + TomlWriter.path(names(path.subList(0, path.size() - 1))) + "]",
                            TomlWriter.key(((KeyPath.Key) path.get(path.size() - 1)).name()) + " = "
                                    + written(put.value(), ScalarStyle.PLAIN))));
        }
        return new EditPlan.Planned(ways, Optional.empty());
    }

    /** Whether a table on the way exists only because a deeper header or dotted key names it. */
    private boolean isImplicit(List<KeyPath.Segment> path, int depth) {
        return path.size() - depth > 1
                && path.stream().allMatch(segment -> segment instanceof KeyPath.Key)
                && !sectionsAt(path.subList(0, depth + 1)).isEmpty();
    }

    private static List<String> names(List<KeyPath.Segment> path) {
        return path.stream().map(segment -> ((KeyPath.Key) segment).name()).toList();
    }

    /** The line of a new entry: with dots where its table was made by dotted keys of this section. */
    private String dotted(Section section, List<KeyPath.Segment> rest, Value value, KeyPath.Key key, Value nested) {
        int shared = 0;
        for (Entry entry : section.entries()) {
            shared = Math.max(shared, Math.min(matching(entry.key(), rest), rest.size() - 1));
        }
        if (shared == 0) {
            return TomlWriter.key(key.name()) + " = " + written(nested, ScalarStyle.PLAIN);
        }
        StringBuilder name = new StringBuilder();
        for (KeyPath.Segment segment : rest.subList(0, shared + 1)) {
            name.append(name.length() == 0 ? "" : ".")
                    .append(segment instanceof KeyPath.Key one ? TomlWriter.key(one.name()) : "");
        }
        Value below = HeaderChange.wrapped(rest.subList(shared + 1, rest.size()), value);
        return name + " = " + written(below == null ? value : below, ScalarStyle.PLAIN);
    }

    /** Behind the last entry of a section, or behind its header; at the top, behind the comments if there is no entry. */
    private TextEdits intoSection(Section section, String line) {
        int at;
        if (!section.entries().isEmpty()) {
            Entry last = section.entries().get(section.entries().size() - 1);
            String pad = text.substring(
                    header.startOfLine(last.span().start()), last.span().start());
            return TextEdits.of(lineInsert(header.nextLine(last.span().end()), (pad.isBlank() ? pad : "") + line));
        } else if (!section.header().isEmpty()) {
            at = header.nextLine(section.span().end());
        } else {
            at = document.sections().size() > 1 ? header.span().start() : endOfComments();
        }
        return TextEdits.of(lineInsert(at, line));
    }

    private int endOfComments() {
        int at = header.span().start();
        for (int line = at; line < header.span().end(); line = header.nextLine(line)) {
            if (text.startsWith("#", skipBlanks(line))) {
                at = header.nextLine(line);
            }
        }
        return at;
    }

    private TextEdits atEnd(List<String> lines) {
        int at = header.span().start();
        for (Section section : document.sections()) {
            at = section.header().isEmpty()
                    ? at
                    : Math.max(at, header.nextLine(section.span().end()));
            for (Entry entry : section.entries()) {
                at = Math.max(at, header.nextLine(entry.span().end()));
            }
        }
        return TextEdits.of(lineInsert(at, String.join(lineEnd, lines)));
    }

    private TextEdit lineInsert(int at, String block) {
        boolean open = at > header.span().start() && text.charAt(at - 1) != '\n';
        return TextEdit.insert(at, open ? lineEnd + block : block + lineEnd);
    }

    // ---- arrays of tables

    private boolean isElementAppend(List<KeyPath.Segment> path) {
        int last = path.size() - 1;
        return path.get(last) instanceof KeyPath.End
                && sectionsAt(path.subList(0, last)).stream()
                        .anyMatch(section -> section.array() && section.header().size() == last);
    }

    private EditPlan appendElement(HeaderChange.Put put, List<KeyPath.Segment> path) {
        if (!(put.value() instanceof Value.Entries entries)) {
            return EditPlan.refuse(
                    "`{0}` is a list of tables, so an item must be a map",
                    put.path().parent());
        }
        List<Section> sections = sectionsAt(path.subList(0, path.size() - 1));
        Section last = sections.get(sections.size() - 1);
        List<String> lines = element(names(path.subList(0, path.size() - 1)), entries);
        return EditPlan.of(TextEdits.of(lineInsert(endOf(last), String.join(lineEnd, lines))));
    }

    private EditPlan insertElement(HeaderChange.Insert insert, List<KeyPath.Segment> path, Value.Entries entries) {
        List<Section> elements = sectionsAt(path).stream()
                .filter(section -> section.array() && section.header().size() == path.size())
                .toList();
        if (insert.index() > elements.size() || elements.isEmpty()) {
            return EditPlan.refuse(
                    "the list has {0} items, so nothing can be inserted at index {1}",
                    Integer.toString(elements.size()), Integer.toString(insert.index()));
        }
        List<Section> all = sectionsAt(path);
        int at = insert.index() == elements.size()
                ? endOf(all.get(all.size() - 1))
                : startOfOwned(elements.get(insert.index()).span().start());
        return EditPlan.of(TextEdits.of(lineInsert(at, String.join(lineEnd, element(names(path), entries)))));
    }

    private static List<String> element(List<String> names, Value.Entries entries) {
        List<String> lines = new ArrayList<>();
        lines.add("[[" + TomlWriter.path(names) + "]]");
        entries.entries()
                .forEach((key, value) -> lines.add(TomlWriter.key(key) + " = " + written(value, ScalarStyle.PLAIN)));
        return lines;
    }

    // ---- tables

    private int endOf(Section section) {
        int end = section.span().end();
        for (Entry entry : section.entries()) {
            end = Math.max(end, entry.span().end());
        }
        return header.nextLine(end);
    }

    private EditPlan removeTables(KeyPath path, List<KeyPath.Segment> segments, List<Section> sections) {
        boolean nested = segments.size() > 1;
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            int start = startOfOwned(sections.get(i).span().start());
            // neighbours go together with what stands between them
            while (i + 1 < sections.size() && isNext(sections.get(i), sections.get(i + 1))) {
                i++;
            }
            edits.add(TextEdit.delete(new Span(start, endOf(sections.get(i)))));
        }
        List<TextEdits> ways = new ArrayList<>();
        ways.add(TextEdits.of(edits));
        if (nested) {
            // what held the table stays, as a table of its own or an empty list
            boolean element = segments.get(segments.size() - 1) instanceof KeyPath.Index;
            List<KeyPath.Segment> outer = segments.subList(0, segments.size() - 1);
            if (outer.stream().allMatch(segment -> segment instanceof KeyPath.Key)) {
                String name = TomlWriter.path(names(outer));
                List<TextEdit> more = new ArrayList<>(edits);
                if (element && outer.size() == 1) {
                    more.addAll(intoSection(document.sections().get(0), name + " = []")
                            .list());
                } else if (!element) {
                    int at = startOfOwned(sections.get(0).span().start());
                    more.add(TextEdit.insert(at, "[" + name + "]" + lineEnd));
                }
                ways.add(TextEdits.of(more));
            }
        }
        return new EditPlan.Planned(ways, Optional.empty());
    }

    private boolean isNext(Section section, Section other) {
        return document.sections().indexOf(other) == document.sections().indexOf(section) + 1;
    }

    private EditPlan renameTables(HeaderChange.Rename rename, List<KeyPath.Segment> path) {
        if (path.stream().anyMatch(segment -> !(segment instanceof KeyPath.Key))) {
            return EditPlan.refuse("`{0}` is a list item and has no name", rename.path());
        }
        KeyPath sibling = rename.path().parent().key(rename.name());
        if (find(sibling) != null || !sectionsAt(sibling.segments()).isEmpty()) {
            return EditPlan.refuse("there is a `{0}` already", rename.name());
        }
        List<TextEdit> edits = new ArrayList<>();
        for (Section section : sectionsAt(path)) {
            Part part = section.header().get(path.size() - 1);
            edits.add(new TextEdit(part.span(), TomlWriter.key(rename.name())));
        }
        return EditPlan.of(TextEdits.of(edits));
    }

    // ---- lines

    private Span owned(Span entry) {
        return new Span(startOfOwned(entry.start()), header.nextLine(entry.end()));
    }

    private int startOfOwned(int offset) {
        int line = header.startOfLine(offset);
        int above = header.lineAbove(line);
        while (above >= 0 && text.startsWith("#", skipBlanks(above))) {
            line = above;
            above = header.lineAbove(line);
        }
        return line;
    }

    private int skipBlanks(int offset) {
        int at = offset;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}

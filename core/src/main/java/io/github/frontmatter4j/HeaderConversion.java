package io.github.frontmatter4j;

import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a header in another format: the same keys and values, the comments beside them. The result is read again; every
 * value that differs and every comment that found no place is reported where it stands in the old header.
 */
final class HeaderConversion {

    private static final ProblemId LOST_VALUE = new ProblemId("convert/lost-value");
    private static final ProblemId LOST_COMMENT = new ProblemId("convert/lost-comment");
    private static final ProblemId LOST_ALIAS = new ProblemId("convert/lost-alias");

    private final ContentFile old;
    private final HeaderFormat from;
    private final HeaderFormat to;
    private final List<Problem> notes = new ArrayList<>();

    private HeaderConversion(ContentFile old, HeaderFormat from, HeaderFormat to) {
        this.old = old;
        this.from = from;
        this.to = to;
    }

    static Conversion convert(ContentFile old, HeaderFormat to) {
        HeaderFormat from = old.headerFormat().orElse(null);
        if (old.state() == HeaderState.BROKEN) {
            throw new ContentException(old.problems());
        } else if (from == null || from.id().equals(to.id())) {
            return new Conversion(old, List.of());
        }
        return new HeaderConversion(old, from, to).run();
    }

    private Conversion run() {
        Value.Entries values = (Value.Entries) value(old.header(), KeyPath.root());
        byte[] all = old.source().bytes();
        byte[] body = Arrays.copyOfRange(all, Math.min(old.bodyByteOffset(), all.length), all.length);
        String lineEnd = old.headerText().text().contains("\r\n") ? "\r\n" : "\n";
        SourceText source = Converting.source(old.source().name(), to, values, lineEnd, body);
        ContentFile plain = old.frontMatter().parse(source);
        compare(values, plain.data(), KeyPath.root());
        aliases(old.header(), KeyPath.root());
        ContentFile file = withComments(plain, lineEnd);
        notes.sort(Problem.ORDER);
        return new Conversion(file, notes);
    }

    // ---- values

    /** What stands there, with dates as dates where the old format lets them stand without quotes. */
    private Value value(Node node, KeyPath path) {
        if (node instanceof AliasNode alias) {
            return alias.target() == null ? new Value.Null() : value(alias.target(), path);
        } else if (node instanceof ListNode list) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                items.add(value(list.items().get(i), path.index(i)));
            }
            return new Value.Items(items);
        } else if (node instanceof MapNode map) {
            Map<String, Value> entries = new LinkedHashMap<>();
            for (MapNode.Entry entry : map.entries()) {
                String name = entry.name();
                if (name != null) {
                    entries.put(name, value(entry.value(), path.key(name)));
                } else {
                    lost(path, entry.key().span(), Message.of("a key that is a list or map"));
                }
            }
            return new Value.Entries(entries);
        }
        return from.adapt(node, from.resolve((ScalarNode) node));
    }

    private void compare(Value wanted, @Nullable Value found, KeyPath path) {
        if (wanted instanceof Value.Entries map && found instanceof Value.Entries other) {
            map.entries().forEach((key, value) -> compare(value, other.entries().get(key), path.key(key)));
        } else if (wanted instanceof Value.Items list
                && found instanceof Value.Items other
                && list.items().size() == other.items().size()) {
            for (int i = 0; i < list.items().size(); i++) {
                compare(list.items().get(i), other.items().get(i), path.index(i));
            }
        } else if (found == null || !plain(wanted).equals(plain(found))) {
            Node node = TreePath.find(old.header(), path);
            Span span = node == null ? old.headerSpan() : node.span();
            String text = old.source().slice(span).strip();
            boolean oneLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
            lost(
                    path,
                    span,
                    oneLine && !text.isEmpty() ? Message.of("`{0}`", text) : Message.of("value of `{0}`", path));
        }
    }

    /** Dates and texts are the same for formats that have no dates. */
    private static Value plain(Value value) {
        return value instanceof Value.Date date ? new Value.Text(date.text()) : value;
    }

    private void lost(KeyPath path, Span span, Message what) {
        notes.add(Problem.of(
                        LOST_VALUE,
                        Severity.WARNING,
                        old.headerText().at(span, path),
                        Message.of("Unexpected {0}, expected a value that {1} can hold", what, to.id()))
                .withHint(Message.of("it is left out or written as text; look at it")));
    }

    private void aliases(Node node, KeyPath path) {
        if (node instanceof AliasNode) {
            notes.add(Problem.of(
                            LOST_ALIAS,
                            Severity.INFO,
                            old.headerText().at(node.span(), path),
                            Message.of("Unexpected alias, expected a value, as {0} has no aliases", to.id()))
                    .withHint(Message.of("what it stands for is written out")));
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                aliases(list.items().get(i), path.index(i));
            }
        } else if (node instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                aliases(entry.value(), path.key(String.valueOf(entry.name())));
            }
        }
    }

    // ---- comments

    private ContentFile withComments(ContentFile plain, String lineEnd) {
        HeaderComments comments = HeaderComments.of(old.headerText(), old.header(), from);
        if (comments.all().isEmpty()) {
            return plain;
        }
        HeaderComments.Places places = HeaderComments.places(plain.headerText(), plain.header());
        TreeMap<Integer, String> above = new TreeMap<>();
        TreeMap<Integer, String> behind = new TreeMap<>();
        for (HeaderComments.Comment comment : comments.all()) {
            if (!to.hasComments()) {
                notes.add(Problem.of(
                                LOST_COMMENT,
                                Severity.INFO,
                                old.headerText().at(comment.span(), comment.path()),
                                Message.of("Unexpected comment, expected none, as {0} has no comments", to.id()))
                        .withHint(Message.of("left out")));
                continue;
            }
            int line = comment.last()
                    ? plain.headerSpan().end()
                    : places.lineOf(comment.path()).orElse(plain.headerSpan().end());
            int end = comment.trailing() ? places.behind(comment.path()) : -1;
            if (end >= 0 && !behind.containsKey(end)) {
                behind.put(end, " " + comment.text());
            } else {
                above.merge(line, places.indentOf(line) + comment.text() + lineEnd, String::concat);
            }
        }
        List<TextEdit> edits = new ArrayList<>();
        above.forEach((offset, text) -> edits.add(TextEdit.insert(offset, text)));
        behind.forEach((offset, text) -> edits.add(TextEdit.insert(offset, text)));
        ContentFile commented = plain.withSource(TextEdits.of(edits).applyTo(plain.source()));
        boolean same = commented.state() != HeaderState.BROKEN
                && commented.data().equals(plain.data())
                && commented.body().equals(plain.body());
        if (!same) {
            throw new IllegalStateException("Unexpected change of values by comments in "
                    + plain.source().name());
        }
        return commented;
    }
}

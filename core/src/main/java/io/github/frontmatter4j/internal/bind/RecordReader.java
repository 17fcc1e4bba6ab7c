package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.DialectKey.Reading;
import io.github.frontmatter4j.internal.bind.KeyTable.Group;
import io.github.frontmatter4j.internal.bind.KeyTable.Slot;
import io.github.frontmatter4j.internal.bind.RecordShape.Kind;
import io.github.frontmatter4j.internal.bind.RecordShape.Part;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads records. The keys of a record and of the records inlined in it are one table, so a map is walked once, and
 * records whose keys do not occur cost nothing.
 */
final class RecordReader extends TypeReader {

    private final RecordShape shape;
    private final Dialect dialect;
    private final boolean ignoreCase;
    private final Message expected;
    private volatile @Nullable KeyTable table;

    RecordReader(RecordShape shape, Dialect dialect, boolean ignoreCase) {
        this.shape = shape;
        this.dialect = dialect;
        this.ignoreCase = ignoreCase;
        this.expected = Message.of("a map with the keys of {0}", shape.type.getSimpleName());
    }

    RecordShape shape() {
        return shape;
    }

    /** Made when the first map is read: many records stand as single values only, or nowhere. */
    KeyTable keys() {
        KeyTable known = table;
        if (known == null) {
            known = new KeyTable(shape, dialect, ignoreCase);
            table = known;
        }
        return known;
    }

    private RecordWriter writer() {
        return new RecordWriter(shape, keys().customKeysUnder);
    }

    /** Where the components stand in a map. */
    RecordPlaces places(MapNode map, Run run) {
        return new RecordPlaces(keys(), map, run);
    }

    @Override
    Message expected() {
        return expected;
    }

    @Override
    boolean accepts(Node node, Use use, Run run) {
        Part lead = shape.lead;
        if (lead != null && shape.isSingle()) {
            return lead.valueReader().accepts(node, use, run);
        }
        return lead != null && !(node instanceof MapNode) && lead.valueReader().accepts(node, use, run)
                || MapReader.asMap(node, use, run) != null;
    }

    /** Whether a map has only keys of this record and all that it needs. */
    boolean fits(MapNode map, Run run) {
        KeyTable table = keys();
        KeyMatch match = KeyMatch.of(table, map, run);
        if (!match.unknown().isEmpty()) {
            return false;
        }
        for (int g = 0; g < table.groups.size(); g++) {
            Part[] parts = table.groups.get(g).parts;
            for (int i = 0; i < parts.length; i++) {
                boolean needed = parts[i].kind() == Kind.VALUE && !parts[i].hasAbsent();
                if (needed && match.entry(g, i) == null) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    Object read(Node node, Use use, Run run) {
        Part lead = shape.lead;
        if (lead != null && shape.isSingle()) {
            Object value = lead.valueReader().value(node, use, run);
            return value == FAILED ? FAILED : make(shape, new Object[] {value}, node, null, 0, run);
        }
        MapNode map = MapReader.asMap(node, use, run);
        if (map == null && lead != null) {
            return readLead(lead, node, use, run);
        }
        if (map != null) {
            return readMap(map, run);
        }
        return MapReader.unreadable(node, use, run) ? FAILED : MapReader.mismatch(node, expected, run);
    }

    private Object readLead(Part lead, Node node, Use use, Run run) {
        Object value = lead.valueReader().value(node, use, run);
        if (value == FAILED) {
            return FAILED;
        }
        List<Part> parts = shape.parts;
        @Nullable Object[] values = run.scratch(parts.size());
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i);
            values[i] = part == lead
                    ? value
                    : part.kind() == Kind.REST ? part.valueReader().absent() : part.absent();
        }
        return make(shape, values, node, null, 0, run);
    }

    Object readMap(MapNode map, Run run) {
        KeyMatch match = KeyMatch.of(keys(), map, run);
        List<Problem> problems = match.problems();
        for (int i = 0; i < problems.size(); i++) {
            run.report(problems.get(i));
        }
        List<MapNode.Entry> unknown = match.unknown();
        for (int i = 0; i < unknown.size(); i++) {
            reportUnknown(unknown.get(i), run);
        }
        return build(0, match, map, run);
    }

    private void reportUnknown(MapNode.Entry entry, Run run) {
        String name = entry.name() == null ? "?" : String.valueOf(entry.name());
        run.enter(name);
        run.report(
                Ids.UNKNOWN_KEY,
                Severity.WARNING,
                entry.key().span(),
                Message.of("Unexpected key `{0}`, expected a key of {1}", name, shape.type.getSimpleName()),
                Suggestions.didYouMean(name, keys().written()));
        run.leave();
    }

    // ---- making the record

    private Object build(int index, KeyMatch match, MapNode map, Run run) {
        Group group = match.group(index);
        boolean untouched = index > 0 && !match.isTouched(index);
        if (untouched) {
            Object empty = group.empty;
            if (empty != null) {
                return empty;
            }
        }
        Part[] parts = group.parts;
        @Nullable Object[] values = new @Nullable Object[parts.length];
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            Part part = parts[i];
            MapNode.Entry entry = match.entry(index, i);
            Object value;
            if (group.children[i] >= 0) {
                value = build(group.children[i], match, map, run);
            } else if (part.kind() == Kind.REST) {
                value = rest(part, match.kept(index, i), map, run);
            } else if (entry != null) {
                value = component(match.slot(index, i), entry, run);
            } else {
                value = part.hasAbsent() ? part.absent() : missing(part, map, run);
            }
            if (value == FAILED) {
                complete &= part.hasAbsent();
                value = part.absent();
            }
            values[i] = value;
        }
        Object record = complete ? make(group.shape, values, map, match, index, run) : FAILED;
        if (record == FAILED) {
            run.partial = values; // the outermost record comes last
            return FAILED;
        }
        if (untouched) {
            group.empty = record;
        }
        return record;
    }

    private static @Nullable Object component(Slot slot, MapNode.Entry entry, Run run) {
        List<KeyPath.Segment> outer = slot.outer();
        for (int i = 0; i < outer.size(); i++) {
            run.enter(((KeyPath.Key) outer.get(i)).name());
        }
        run.enter(String.valueOf(entry.name()));
        Object value = value(slot, entry.value(), run);
        for (int i = 0; i <= outer.size(); i++) {
            run.leave();
        }
        return value;
    }

    private static @Nullable Object value(Slot slot, Node raw, Run run) {
        Part part = slot.part();
        Node node = run.follow(raw);
        if (node == null) {
            return FAILED;
        }
        boolean isNull = Run.isNull(node);
        if (isNull && part.hasAbsent()) {
            return part.absent();
        } else if (slot.key().reading() == Reading.STATUS) {
            return isDraft(node, slot.use(), run);
        }
        // aliases and nulls are settled, but a place is that of the alias
        Object value = isNull || part.valueReader().keepsPlace()
                ? part.valueReader().value(raw, slot.use(), run)
                : blankOrRead(slot, node, run);
        if (slot.key().reading() == Reading.NEGATED && value instanceof Boolean bool) {
            return !bool;
        } else if (slot.key().reading() == Reading.NEGATED
                && value instanceof Optional<?> optional
                && optional.orElse(null) instanceof Boolean bool) {
            return Optional.of(!bool);
        }
        return value;
    }

    private static @Nullable Object blankOrRead(Slot slot, Node node, Run run) {
        boolean blanks = slot.use().unwrap()
                && slot.part().hasAbsent()
                && node instanceof ListNode list
                && !list.items().isEmpty()
                && Unwrapping.areBlank(list);
        return blanks ? slot.part().absent() : slot.part().valueReader().read(node, slot.use(), run);
    }

    /** WordPress's words for posts that are not to be seen. */
    private static boolean isDraft(Node node, Use use, Run run) {
        Node one = node instanceof ListNode list && use.unwrap() ? Unwrapping.single(list, true, run) : node;
        return one instanceof ScalarNode scalar
                && switch (scalar.text().strip().toLowerCase(Locale.ROOT)) {
                    case "draft", "pending", "private", "auto-draft", "trash", "unpublished" -> true;
                    default -> false;
                };
    }

    private static Object missing(Part part, MapNode map, Run run) {
        String key =
                part.keys().isEmpty() ? part.name() : part.keys().get(0).path().toString();
        run.enter(key);
        run.report(
                Ids.MISSING_KEY,
                Severity.ERROR,
                run.missingIn(map),
                Message.of(
                        "Unexpected absence of `{0}`, expected {1}",
                        key, part.valueReader().expected()),
                Message.of("add a line `{0}: …`", key));
        run.leave();
        return FAILED;
    }

    private static Object rest(Part part, List<MapNode.Entry> entries, MapNode root, Run run) {
        TypeReader reader = part.valueReader();
        if (entries.isEmpty()) {
            return reader.absent();
        }
        if (part.unwrap() && reader.absent() instanceof Value.Entries) {
            if (!part.restPrefix().isEmpty()) {
                return Residue.values(entries, true, Integer.MAX_VALUE, run);
            }
            boolean exported = run.dialect.unwraps()
                    && (run.dialect.name().equals(Dialect.WORDPRESS_EXPORT.name()) || Residue.isExported(root));
            return Residue.values(entries, exported, Residue.taxonomies(root), run);
        }
        MapNode map = new MapNode(
                entries.get(0)
                        .key()
                        .span()
                        .cover(entries.get(entries.size() - 1).value().span()),
                CollectionStyle.BLOCK,
                entries,
                null);
        return reader.read(map, part.unwrap() ? Use.UNWRAP : Use.PLAIN, run);
    }

    private Object make(
            RecordShape shape, @Nullable Object[] values, Node node, @Nullable KeyMatch match, int group, Run run) {
        try {
            return shape.constructor.call(values);
        } catch (RuntimeException e) {
            return refused(shape, e, node, match, group, run);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            return refused(shape, new IllegalArgumentException(e.getMessage(), e), node, match, group, run);
        }
    }

    /** An exception of a compact constructor, at the component it names or at the whole value. */
    private Object refused(
            RecordShape shape, RuntimeException e, Node node, @Nullable KeyMatch match, int group, Run run) {
        String text = e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getMessage().strip();
        MapNode.Entry named = null;
        for (int i = 0; match != null && i < shape.parts.size(); i++) {
            MapNode.Entry entry = match.entry(group, i);
            if (entry != null && mentions(text, shape.parts.get(i).name())) {
                named = named == null ? entry : null;
                if (named == null) {
                    break;
                }
            }
        }
        String name = named == null ? null : named.name();
        if (name != null) {
            run.enter(name);
        }
        Object failed = run.error(
                Ids.REFUSED_RECORD,
                named == null ? node : named.value(),
                text.startsWith("Unexpected ")
                        ? Message.of("{0}", text)
                        : Message.of(
                                "Unexpected value, expected one that {0} accepts: {1}",
                                shape.type.getSimpleName(), text),
                null);
        if (name != null) {
            run.leave();
        }
        return failed;
    }

    /** Whether a text has a word. */
    private static boolean mentions(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean before = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
            boolean after = end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end));
            if (before && after) {
                return true;
            }
        }
        return false;
    }

    @Override
    @Nullable
    Value write(Object record, Writing writing) {
        return writer().value(record, writing);
    }

    /** The keys and values of a header, and what could not be said. */
    Written writeAll(Object record, Writing writing) {
        return writer().header(record, writing);
    }
}

package io.github.frontmatter4j.dialect;

import io.github.frontmatter4j.dialect.DialectKey.ListRule;
import io.github.frontmatter4j.dialect.DialectKey.Reading;
import io.github.frontmatter4j.source.KeyPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which keys stand for which field. A field's keys are parsed when somebody asks for them: nearly every program uses one
 * dialect of all that there are. Immutable and thread-safe.
 */
final class FieldKeys {

    /**
     * The keys of a field, as they are written.
     *
     * @param texts the keys in the order in which they are tried
     * @param marked whether a text may have a mark in front: {@code !} negated, {@code ?} status, {@code /} absolute,
     *     {@code <} relative, a blank or comma: split there
     */
    record Spelled(List<String> texts, boolean marked) {}

    /**
     * The fields under each name.
     *
     * @param exact by the names as they are spelled, which is what nearly all files write
     * @param alike by names in lower case, where case does not count; else by the same names
     */
    private record ByName(Map<String, Set<Field>> exact, Map<String, Set<Field>> alike) {}

    private final Map<Field, Spelled> spelled;
    /** Written without a lock: the lists are immutable, and two threads that both parse get the same. */
    private final @Nullable List<DialectKey>[] parsed;

    private final boolean ignoreCase;
    private volatile @Nullable Set<String> top;
    private volatile @Nullable ByName byName;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
    FieldKeys(Map<Field, Spelled> spelled, boolean ignoreCase) {
        this.spelled = new EnumMap<>(spelled);
        this.ignoreCase = ignoreCase;
        this.parsed = (List<DialectKey>[]) new List[Field.values().length];
    }

    Map<Field, Spelled> spelled() {
        return Collections.unmodifiableMap(spelled);
    }

    List<DialectKey> of(Field field) {
        List<DialectKey> known = parsed[field.ordinal()];
        if (known == null) {
            known = parse(spelled.get(field));
            parsed[field.ordinal()] = known;
        }
        return known;
    }

    /** The keys that stand at the top of a header; always the same set. */
    Set<String> top() {
        Set<String> known = top;
        if (known == null) {
            Set<String> names = new TreeSet<>();
            for (Field field : spelled.keySet()) {
                for (DialectKey key : of(field)) {
                    if (key.path().segments().size() == 1
                            && key.path().segments().get(0) instanceof KeyPath.Key one) {
                        names.add(one.name());
                    }
                }
            }
            known = Collections.unmodifiableSet(names);
            top = known;
        }
        return known;
    }

    /** The fields that have a key that begins with a name. */
    Set<Field> under(String name) {
        ByName known = byName;
        if (known == null) {
            known = byName();
            byName = known;
        }
        Set<Field> fields = known.exact().get(name);
        if (fields == null && ignoreCase) {
            fields = known.alike().get(name.toLowerCase(Locale.ROOT));
        }
        return fields == null ? Set.of() : fields;
    }

    private ByName byName() {
        Map<String, Set<Field>> alike = new HashMap<>();
        Map<String, Set<Field>> exact = new HashMap<>();
        for (Field field : spelled.keySet()) {
            for (DialectKey key : of(field)) {
                if (key.path().segments().get(0) instanceof KeyPath.Key first) {
                    String name = ignoreCase ? first.name().toLowerCase(Locale.ROOT) : first.name();
                    Set<Field> fields = alike.get(name);
                    if (fields == null) {
                        fields = EnumSet.noneOf(Field.class);
                        alike.put(name, fields);
                    }
                    fields.add(field);
                    exact.put(first.name(), fields);
                }
            }
        }
        for (Map<String, Set<Field>> names : List.of(alike, exact)) {
            for (Map.Entry<String, Set<Field>> known : names.entrySet()) {
                known.setValue(Collections.unmodifiableSet(known.getValue()));
            }
        }
        return new ByName(exact, alike);
    }

    private static List<DialectKey> parse(@Nullable Spelled spelled) {
        if (spelled == null) {
            return List.of();
        }
        List<DialectKey> keys = new ArrayList<>(spelled.texts().size());
        for (String text : spelled.texts()) {
            keys.add(
                    spelled.marked() ? marked(text) : new DialectKey(KeyPath.parse(text), Reading.AS_IS, ListRule.ONE));
        }
        return List.copyOf(keys);
    }

    private static DialectKey marked(String text) {
        char mark = text.charAt(0);
        Reading reading = switch (mark) {
            case '!' -> Reading.NEGATED;
            case '?' -> Reading.STATUS;
            case '/' -> Reading.ABSOLUTE;
            case '<' -> Reading.RELATIVE;
            default -> Reading.AS_IS;
        };
        ListRule split = mark == ' ' ? ListRule.BLANKS : mark == ',' ? ListRule.COMMAS : ListRule.ONE;
        boolean marked = reading != Reading.AS_IS || split != ListRule.ONE;
        return new DialectKey(KeyPath.parse(marked ? text.substring(1) : text), reading, split);
    }
}

package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.Value;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What headers contain, counted file by file. Not thread-safe. */
final class SiteStats {

    /** Maps in maps are followed so far. */
    private static final int DEPTH = 3;

    /** Values as a reader would sort them; the order is that of reports. */
    enum Type {
        TEXT,
        DATE,
        NUMBER,
        BOOLEAN,
        LIST,
        MAP,
        EMPTY;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One key: how many files have it, with which types, and where each type was first seen. */
    static final class Key {
        private final String path;
        private final Map<Type, Integer> types = new TreeMap<>();
        private final Map<Type, String> first = new TreeMap<>();
        private int files;

        Key(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }

        int files() {
            return files;
        }

        Map<Type, Integer> types() {
            return types;
        }

        Map<Type, String> first() {
            return first;
        }

        /** Empty values fit every type. */
        boolean isConflict() {
            return types.keySet().stream().filter(type -> type != Type.EMPTY).count() > 1;
        }
    }

    private final Map<String, Key> keys = new TreeMap<>();
    private final Map<String, Integer> formats = new TreeMap<>();
    private final Map<String, Integer> tags = new TreeMap<>();
    private final Map<String, Integer> categories = new TreeMap<>();
    private final TreeMap<YearMonth, Integer> months = new TreeMap<>();
    private int files;
    private int broken;
    private int drafts;
    private int undated;

    void add(String name, ContentFile file) {
        files++;
        if (file.state() == HeaderState.BROKEN) {
            broken++;
            return;
        }
        formats.merge(file.format(), 1, Integer::sum);
        if (file.state() != HeaderState.PRESENT) {
            return;
        }
        keys(name, file, file.header(), "", 1);
        Content<Post> content = file.as(Post.class);
        content.find().ifPresent(this::typed);
    }

    private void typed(Post post) {
        drafts += post.draft() ? 1 : 0;
        post.tags().stream().map(tag -> tag.name()).distinct().forEach(tag -> tags.merge(tag, 1, Integer::sum));
        post.categories().stream()
                .map(term -> term.name())
                .distinct()
                .forEach(category -> categories.merge(category, 1, Integer::sum));
        post.date()
                .map(ContentDate::date)
                .map(YearMonth::from)
                .ifPresentOrElse(month -> months.merge(month, 1, Integer::sum), () -> undated++);
    }

    private void keys(String name, ContentFile file, MapNode map, String prefix, int depth) {
        for (MapNode.Entry entry : map.entries()) {
            String path = prefix + entry.name();
            Key key = keys.computeIfAbsent(path, Key::new);
            Type type = type(file.valueOf(entry.value()));
            key.files++;
            key.types.merge(type, 1, Integer::sum);
            key.first.computeIfAbsent(
                    type,
                    any -> name + ":"
                            + file.source().positionOf(entry.value().span().start()));
            Node value = entry.value();
            if (value instanceof MapNode inner && depth < DEPTH) {
                keys(name, file, inner, path + ".", depth + 1);
            }
        }
    }

    static Type type(Value value) {
        if (value instanceof Value.Text text) {
            return text.text().isEmpty() ? Type.EMPTY : isDate(text.text()) ? Type.DATE : Type.TEXT;
        } else if (value instanceof Value.Date) {
            return Type.DATE;
        } else if (value instanceof Value.Bool) {
            return Type.BOOLEAN;
        } else if (value instanceof Value.Int || value instanceof Value.Decimal || value instanceof Value.Special) {
            return Type.NUMBER;
        } else if (value instanceof Value.Items) {
            return Type.LIST;
        }
        return value instanceof Value.Entries ? Type.MAP : Type.EMPTY;
    }

    private static boolean isDate(String text) {
        boolean begins = text.length() >= 8 && text.chars().limit(4).allMatch(c -> c >= '0' && c <= '9');
        if (!begins || "-/".indexOf(text.charAt(4)) < 0) {
            return false;
        }
        try {
            ContentDate.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    int files() {
        return files;
    }

    int broken() {
        return broken;
    }

    int drafts() {
        return drafts;
    }

    int undated() {
        return undated;
    }

    Map<String, Integer> formats() {
        return formats;
    }

    /** The most used first. */
    List<Key> keys() {
        return keys.values().stream()
                .sorted(Comparator.comparingInt(Key::files).reversed().thenComparing(Key::path))
                .toList();
    }

    Map<String, Integer> tags() {
        return byCount(tags);
    }

    Map<String, Integer> categories() {
        return byCount(categories);
    }

    /** How many posts are of each month, empty months between them included. */
    Map<YearMonth, Integer> months() {
        Map<YearMonth, Integer> all = new LinkedHashMap<>();
        if (!months.isEmpty()) {
            for (YearMonth month = months.firstKey();
                    !month.isAfter(months.lastKey()) && all.size() < 12 * 200;
                    month = month.plusMonths(1)) {
                all.put(month, months.getOrDefault(month, 0));
            }
        }
        return all;
    }

    Map<Integer, Integer> years() {
        Map<Integer, Integer> years = new TreeMap<>();
        months().forEach((month, count) -> years.merge(month.getYear(), count, Integer::sum));
        return years;
    }

    /** Sentences about keys with several types, and names that differ by case only. */
    List<String> conflicts() {
        List<String> conflicts = new ArrayList<>();
        for (Key key : keys()) {
            if (key.isConflict()) {
                List<String> parts = new ArrayList<>();
                int most = Collections.max(key.types().values());
                key.types()
                        .forEach((type, count) -> parts.add(type.label() + " in " + count
                                + (count < most || most == 1
                                        ? " (" + key.first().get(type) + ")"
                                        : "")));
                conflicts.add("`" + key.path() + "` is " + String.join(", ", parts));
            }
        }
        sameButForCase(keys.keySet()).forEach(names -> conflicts.add("keys differ by case only: " + names));
        sameButForCase(tags.keySet()).forEach(names -> conflicts.add("tags differ by case only: " + names));
        sameButForCase(categories.keySet()).forEach(names -> conflicts.add("categories differ by case only: " + names));
        return conflicts;
    }

    private static List<String> sameButForCase(Iterable<String> names) {
        Map<String, List<String>> byLower = new TreeMap<>();
        for (String name : names) {
            byLower.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                    .add("`" + name + "`");
        }
        return byLower.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> String.join(", ", same))
                .toList();
    }

    private static Map<String, Integer> byCount(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** {@code 11 yaml, 2 toml}; files without a header last. */
    String formatsText() {
        List<String> parts = new ArrayList<>();
        formats.forEach((format, count) -> {
            if (!format.equals("none")) {
                parts.add(count + " " + format);
            }
        });
        if (formats.containsKey("none")) {
            parts.add(formats.get("none") + " without front matter");
        }
        if (broken > 0) {
            parts.add(broken + " that cannot be read");
        }
        return String.join(", ", parts);
    }
}

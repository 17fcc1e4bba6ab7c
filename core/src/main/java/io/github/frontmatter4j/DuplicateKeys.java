package io.github.frontmatter4j;

import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports every key that stands twice in one map of a header, at its later places. */
final class DuplicateKeys {

    private static final ProblemId DUPLICATE_KEY = new ProblemId("header/duplicate-key");

    private final HeaderText header;
    private final HeaderFormat format;
    private final int limit;
    private final List<Problem> problems = new ArrayList<>();

    private DuplicateKeys(HeaderText header, HeaderFormat format, int limit) {
        this.header = header;
        this.format = format;
        this.limit = limit;
    }

    /** The problems of a header, at most so many. */
    static List<Problem> in(HeaderText header, MapNode root, HeaderFormat format, int limit) {
        if (!has(root)) {
            return List.of();
        }
        DuplicateKeys search = new DuplicateKeys(header, format, limit);
        search.inMap(root, KeyPath.root());
        return search.problems;
    }

    // ---- a look that costs nothing: nearly no header has any

    private static boolean has(Node node) {
        if (node instanceof MapNode map) {
            return has(map);
        }
        List<Node> items = node instanceof ListNode list ? list.items() : List.of();
        for (int i = 0; i < items.size(); i++) {
            if (has(items.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(MapNode map) {
        if (map.repeatsKeys()) {
            return true;
        }
        List<MapNode.Entry> entries = map.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (has(entries.get(i).value())) {
                return true;
            }
        }
        return false;
    }

    // ---- the search

    private void inMap(MapNode map, KeyPath path) {
        Map<String, MapNode.Entry> firsts = new HashMap<>(2 * map.entries().size());
        for (MapNode.Entry entry : map.entries()) {
            String name = entry.name();
            if (name == null) {
                continue;
            }
            MapNode.Entry first = firsts.putIfAbsent(name, entry);
            if (first != null && problems.size() < limit) {
                Problem problem = problem(path.key(name), name, first, entry);
                problems.add(new DuplicateEntry(header, map, first, entry)
                        .fix(format)
                        .map(problem::withFix)
                        .orElse(problem));
            }
            if (entry.value() instanceof MapNode || entry.value() instanceof ListNode) {
                inNode(entry.value(), path.key(name));
            }
        }
    }

    private void inNode(Node node, KeyPath path) {
        if (node instanceof MapNode map) {
            inMap(map, path);
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                inNode(list.items().get(i), path.index(i));
            }
        }
    }

    private Problem problem(KeyPath path, String name, MapNode.Entry first, MapNode.Entry again) {
        return Problem.error(
                        DUPLICATE_KEY,
                        header.at(again.key().span(), path),
                        Message.of("Unexpected second `{0}`, expected every key once", name))
                .withHint(
                        Message.of("keep one of the entries; Hugo since 0.152 refuses the page, others take the last"))
                .withRelated(
                        Message.of("first `{0}`", name), header.at(first.key().span(), path));
    }
}

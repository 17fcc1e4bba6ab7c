package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.internal.toml.TomlDocument.Entry;
import io.github.frontmatter4j.internal.toml.TomlDocument.Part;
import io.github.frontmatter4j.internal.toml.TomlDocument.Section;
import io.github.frontmatter4j.source.KeyPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a path leads among the sections and entries of a document. */
final class TomlPlaces {

    private final TomlDocument document;

    TomlPlaces(TomlDocument document) {
        this.document = document;
    }

    /** An entry of a section, and how far inside its value a path ends. */
    record InEntry(Section section, Entry entry, List<KeyPath.Segment> inside) {}

    /** The section that a path enters, and how many of its steps that takes. */
    record InSection(Section section, int depth) {}

    boolean isTaken(KeyPath path) {
        return entry(path) != null || !sections(path.segments()).isEmpty();
    }

    /** The entry at or above a path, or null. */
    @Nullable
    InEntry entry(KeyPath path) {
        List<KeyPath.Segment> wanted = path.segments();
        for (Section section : document.sections()) {
            int depth = steps(section, wanted);
            if (depth < 0) {
                continue;
            }
            for (Entry entry : section.entries()) {
                int parts = shared(entry.key(), wanted.subList(depth, wanted.size()));
                if (parts == entry.key().size()) {
                    return new InEntry(section, entry, wanted.subList(depth + parts, wanted.size()));
                }
            }
        }
        return null;
    }

    /** The section with the longest header that leads to a path: the first one if no header does. */
    InSection deepest(List<KeyPath.Segment> path) {
        InSection deepest = new InSection(document.sections().get(0), 0);
        for (Section section : document.sections()) {
            int depth = steps(section, path);
            if (depth > deepest.depth()) {
                deepest = new InSection(section, depth);
            }
        }
        return deepest;
    }

    /** The sections at or below a path. */
    List<Section> sections(List<KeyPath.Segment> path) {
        List<Section> found = new ArrayList<>();
        for (Section section : document.sections()) {
            if (!section.header().isEmpty() && isBelow(section, path)) {
                found.add(section);
            }
        }
        return found;
    }

    /** The sections of an array's elements, without the tables below them; none if the path does not end at a name. */
    List<Section> elements(List<KeyPath.Segment> path) {
        if (path.isEmpty() || !(path.get(path.size() - 1) instanceof KeyPath.Key)) {
            return List.of();
        }
        int parts = TomlWriter.names(path).size();
        return sections(path).stream()
                .filter(section -> section.array() && section.header().size() == parts)
                .toList();
    }

    /** How many steps of a path a section's header uses up; -1 if the path leads elsewhere. */
    private int steps(Section section, List<KeyPath.Segment> path) {
        int at = 0;
        List<Part> parts = section.header();
        for (int i = 0; i < parts.size(); i++) {
            if (at >= path.size() || !isNamed(parts.get(i), path.get(at))) {
                return -1;
            }
            at++;
            Integer index = elementIndex(section, i);
            if (index != null) {
                if (at >= path.size() || !isAt(index, path.get(at))) {
                    return -1;
                }
                at++;
            }
        }
        return at;
    }

    private boolean isBelow(Section section, List<KeyPath.Segment> path) {
        int at = 0;
        for (int i = 0; i < section.header().size() && at < path.size(); i++) {
            if (!isNamed(section.header().get(i), path.get(at))) {
                return false;
            }
            at++;
            Integer index = elementIndex(section, i);
            if (index != null && at < path.size()) {
                if (!isAt(index, path.get(at))) {
                    return false;
                }
                at++;
            }
        }
        return at == path.size();
    }

    /** The element of an array of tables that a part of a header means; null if the part names a table. */
    private @Nullable Integer elementIndex(Section section, int part) {
        boolean last = part == section.header().size() - 1;
        if (last) {
            return section.array() ? section.index() : null;
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
        return index;
    }

    private static boolean isNamed(Part part, KeyPath.Segment segment) {
        return segment instanceof KeyPath.Key key && key.name().equals(part.name());
    }

    private static boolean isAt(int index, KeyPath.Segment segment) {
        return segment instanceof KeyPath.Index wanted && wanted.value() == index;
    }

    /** How many parts of a key a path begins with. */
    static int shared(List<Part> key, List<KeyPath.Segment> path) {
        int count = 0;
        while (count < key.size() && count < path.size() && isNamed(key.get(count), path.get(count))) {
            count++;
        }
        return count;
    }

    static boolean isSame(List<Part> a, List<Part> b) {
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).name().equals(b.get(i).name())) {
                return false;
            }
        }
        return a.size() == b.size();
    }

    /** Whether a path goes through tables only, not through lists. */
    static boolean isOfKeys(List<KeyPath.Segment> path) {
        return path.stream().allMatch(segment -> segment instanceof KeyPath.Key);
    }
}

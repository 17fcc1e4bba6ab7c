package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares a body before and after edits: what was meant must have changed, everything else must say the same. */
final class BodyGuard {

    /**
     * What edits are meant to do.
     *
     * @param targets addresses by the characters they come from, as they are to read afterwards
     * @param texts visible texts by the characters they come from, as they are to read afterwards
     * @param regions characters whose contents are replaced, removed or new as a whole
     */
    record Intent(Map<Span, String> targets, Map<Span, String> texts, List<Span> regions) {

        static Intent anew(Span region) {
            return new Intent(Map.of(), Map.of(), List.of(region));
        }

        static Intent all(List<Intent> intents) {
            Intent all = new Intent(new HashMap<>(), new HashMap<>(), new ArrayList<>());
            for (Intent intent : intents) {
                all.targets.putAll(intent.targets);
                all.texts.putAll(intent.texts);
                all.regions.addAll(intent.regions);
            }
            return all;
        }
    }

    private final String text;
    private final TextEdits edits;
    private final Moves moves;
    private final Intent intent;

    private BodyGuard(String text, TextEdits edits, Intent intent) {
        this.text = text;
        this.edits = edits;
        this.moves = new Moves(edits);
        this.intent = intent;
    }

    /** The first difference that was not meant, or empty. */
    static Optional<String> difference(
            String text, List<BodyShape.Entry> before, List<BodyShape.Entry> after, TextEdits edits, Intent intent) {
        return Optional.ofNullable(new BodyGuard(text, edits, intent).compare(before, after));
    }

    private @Nullable String compare(List<BodyShape.Entry> before, List<BodyShape.Entry> after) {
        // templates may come and go with the characters that are replaced
        List<Span> replaced = edits.list().stream().map(TextEdit::span).toList();
        List<BodyShape.Entry> left = outside(before, intent.regions(), replaced);
        List<BodyShape.Entry> right = outside(after, moved(intent.regions()), moved(replaced));
        int count = Math.min(left.size(), right.size());
        for (int i = 0; i < count; i++) {
            if (!same(left.get(i), right.get(i))) {
                return describe(right.get(i));
            }
        }
        if (left.size() == right.size()) {
            return null;
        }
        return describe(left.size() > right.size() ? left.get(count) : right.get(count));
    }

    private static List<BodyShape.Entry> outside(
            List<BodyShape.Entry> entries, List<Span> regions, List<Span> replaced) {
        List<BodyShape.Entry> outside = new ArrayList<>();
        for (BodyShape.Entry entry : entries) {
            boolean meant = inRegion(entry.start(), regions) || (entry.template() && inRegion(entry.start(), replaced));
            if (!meant) {
                outside.add(entry);
            }
        }
        return outside;
    }

    private static boolean inRegion(int start, List<Span> regions) {
        for (Span region : regions) {
            if (region.start() <= start && start < region.end()) {
                return true;
            }
        }
        return false;
    }

    private List<Span> moved(List<Span> regions) {
        List<Span> moved = new ArrayList<>();
        for (Span region : regions) {
            int start = moves.before(region.start());
            int end = moves.behind(region.end());
            if (end > start) {
                moved.add(new Span(start, end));
            }
        }
        return moved;
    }

    private boolean same(BodyShape.Entry before, BodyShape.Entry after) {
        if (!before.kind().equals(after.kind())
                || before.depth() != after.depth()
                || before.fields().size() != after.fields().size()) {
            return false;
        }
        if (moves.before(before.start()) != after.start()) {
            return false;
        }
        for (int i = 0; i < before.fields().size(); i++) {
            BodyShape.Field field = before.fields().get(i);
            String wanted = field.value();
            if (field.span().isPresent()) {
                Map<Span, String> meant = field.target() ? intent.targets() : intent.texts();
                wanted = meant.getOrDefault(field.span().get(), editedInside(field, wanted));
            }
            if (!wanted.equals(after.fields().get(i).value())) {
                return false;
            }
        }
        return true;
    }

    /** A value that stands in the file as it is and in which characters were replaced. */
    private String editedInside(BodyShape.Field field, String value) {
        Span span = field.span().orElseThrow();
        String now = value;
        for (int i = edits.list().size() - 1; i >= 0; i--) {
            TextEdit edit = edits.list().get(i);
            boolean inside = span.contains(edit.span())
                    && !span.equals(edit.span())
                    && !edit.span().isEmpty();
            if (inside && text.substring(span.start(), span.end()).equals(value)) {
                int from = edit.span().start() - span.start();
                now = now.substring(0, from)
                        + edit.text()
                        + now.substring(edit.span().end() - span.start());
            }
        }
        return now;
    }

    private static String describe(BodyShape.Entry entry) {
        StringBuilder out = new StringBuilder(entry.kind());
        for (BodyShape.Field field : entry.fields()) {
            String value = field.value();
            if (!value.isBlank()) {
                out.append(' ').append(value.length() > 40 ? value.substring(0, 40) + "…" : value);
            }
        }
        return out.toString();
    }
}

package io.github.frontmatter4j;

import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Resolution;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Value;
import java.util.Optional;

/** A key that stands twice in one map, and which of its entries says nothing that the other does not say. */
record DuplicateEntry(HeaderText header, MapNode map, MapNode.Entry first, MapNode.Entry again) {

    /** Deletes the entry that is not needed; empty if both say something of their own. */
    Optional<Fix> fix(HeaderFormat format) {
        Value one = Resolution.of(first.value(), format::resolve);
        Value other = Resolution.of(again.value(), format::resolve);
        boolean same = one.equals(other);
        if (same || other instanceof Value.Null) {
            return delete(again, same);
        }
        return one instanceof Value.Null ? delete(first, false) : Optional.empty();
    }

    private Optional<Fix> delete(MapNode.Entry entry, boolean safe) {
        return (map.style() == CollectionStyle.FLOW ? inBrackets(entry) : onLines(entry))
                .map(span -> new Fix(
                        Message.of("Delete the entry that is not needed"),
                        safe ? Applicability.SAFE : Applicability.UNSAFE,
                        TextEdits.of(TextEdit.delete(span))));
    }

    /** From the entry before it, so that the comma goes too; not over a comment. */
    private Optional<Span> inBrackets(MapNode.Entry entry) {
        int index = map.entries().indexOf(entry);
        if (index == 0) {
            return Optional.empty();
        }
        int start = map.entries().get(index - 1).value().fullSpan().end();
        boolean comment =
                header.text().substring(start, entry.key().fullSpan().start()).contains("#");
        return comment
                ? Optional.empty()
                : Optional.of(new Span(start, entry.value().fullSpan().end()));
    }

    /** Its lines, if nothing else stands on them, a comment included. */
    private Optional<Span> onLines(MapNode.Entry entry) {
        String text = header.text();
        int key = entry.key().fullSpan().start();
        int start = header.startOfLine(key);
        int value =
                Math.max(entry.key().fullSpan().end(), entry.value().fullSpan().end());
        int end = header.endOfLine(value);
        String behind = text.substring(value, end).strip();
        if (!text.substring(start, key).isBlank() || !(behind.isEmpty() || behind.equals(":"))) {
            return Optional.empty();
        }
        return Optional.of(new Span(start, header.nextLine(end)));
    }
}

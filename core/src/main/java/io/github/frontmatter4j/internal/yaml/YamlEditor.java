package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Refusals;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plans one change as text edits inside the lines that the changed entry owns. An entry owns its key's line, the lines
 * of its value, deeper comment lines directly below and comment lines of its own column directly above; a comment behind
 * a blank line belongs to nobody and stays.
 */
final class YamlEditor {

    private final @Nullable Node root;
    private final YamlValueEdits values;
    private final YamlNewEntries newEntries;
    private final YamlEntryEdits entries;

    YamlEditor(HeaderText header, @Nullable Node root) {
        LineScan lines = new LineScan(header);
        YamlLayout layout = new YamlLayout(header.text(), lines);
        YamlHabits habits = YamlHabits.of(header, root);
        NewText newText = new NewText(header, habits);
        this.root = root;
        this.values = new YamlValueEdits(header.text(), lines, layout, habits, newText);
        this.newEntries = new YamlNewEntries(header, lines, layout, habits, newText, values);
        this.entries = new YamlEntryEdits(header.text(), lines, layout, habits, newText);
    }

    EditPlan plan(HeaderChange change) {
        if (root != null && !(root instanceof MapNode)) {
            return EditPlan.refuse("the header is not a map of keys and values, so no key can be edited");
        }
        YamlPath found = YamlPath.walk((MapNode) root, change.path());
        if (found.refusal() != null) {
            return new EditPlan.Refused(found.refusal());
        }
        EditPlan plan = dispatch(change, found);
        Optional<Message> note = found.note();
        return plan instanceof EditPlan.Planned planned && note.isPresent()
                ? new EditPlan.Planned(planned.alternatives(), note)
                : plan;
    }

    private EditPlan dispatch(HeaderChange change, YamlPath found) {
        Holder holder = found.isComplete() ? found.holder() : null;
        if (change instanceof HeaderChange.Put put) {
            return holder == null ? newEntries.put(put, found) : replace(put, holder);
        } else if (holder == null) {
            return Refusals.missing(change.path());
        } else if (change instanceof HeaderChange.Remove) {
            String anchor = Anchors.neededOutside(root, holder.node());
            return anchor == null ? EditPlan.of(entries.remove(holder)) : neededAnchor(anchor, change.path());
        } else if (change instanceof HeaderChange.Rename rename) {
            return entries.rename(rename, holder);
        } else if (change instanceof HeaderChange.Insert insert) {
            return newEntries.insert(insert, holder);
        }
        String twice = Anchors.givenTwice(root);
        return twice == null
                ? entries.move((HeaderChange.Move) change, holder)
                : EditPlan.refuse("the anchor `&{0}` is there twice, and the order says which one counts", twice);
    }

    private EditPlan replace(HeaderChange.Put put, Holder holder) {
        String anchor = Anchors.neededOutside(root, holder.node());
        boolean own = anchor != null && anchor.equals(holder.node().anchor());
        return anchor == null || own ? values.plan(holder, put.value()) : neededAnchor(anchor, put.path());
    }

    private static EditPlan neededAnchor(String anchor, KeyPath path) {
        return EditPlan.refuse("the alias `*{0}` further down needs the anchor in `{1}`", anchor, path);
    }
}

package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.ContentException;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes to a body, collected and then made together. Only the characters of the changed values differ afterwards. Before
 * anything is handed out the new body is read again and compared with the old one: what was meant must have changed and
 * everything else must say the same, otherwise nothing is done and the reason is told. Not thread-safe.
 *
 * <pre>{@code
 * MarkdownBody edited = body.edit().replaceTarget(link, "/new place.md").apply();
 * edited.source(); // ... [text](</new place.md>) ...
 * }</pre>
 */
public final class BodyEdit {

    private final MarkdownBody body;
    private final List<BodyPlan.Change> changes = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();

    BodyEdit(MarkdownBody body) {
        this.body = body;
        Optional<Problem> encoding = body.encodingProblem();
        encoding.ifPresent(problem -> refused.add(problem.withSeverity(Severity.ERROR)));
    }

    /**
     * A link is to lead elsewhere. For a reference the definition changes, and so do all links that use it.
     *
     * @param link a link of this body
     * @param target where it is to lead, as it is to be read: nothing escaped
     * @return this edit
     */
    public BodyEdit replaceTarget(LinkRef link, String target) {
        return add(new AddressEdits(body).plan(link.syntax(), link.span(), link.targetSpan(), link.target(), target));
    }

    /**
     * An image is to be loaded from elsewhere.
     *
     * @param image an image of this body
     * @param source its address, as it is to be read: nothing escaped
     * @return this edit
     */
    public BodyEdit replaceSource(ImageRef image, String source) {
        return add(
                new AddressEdits(body).plan(image.syntax(), image.span(), image.sourceSpan(), image.source(), source));
    }

    /**
     * A reference definition is to lead elsewhere.
     *
     * @param definition a definition of this body
     * @param target where it is to lead
     * @return this edit
     */
    public BodyEdit replaceTarget(LinkDefinition definition, String target) {
        return add(new AddressEdits(body)
                .plan(RefSyntax.REFERENCE, definition.span(), definition.targetSpan(), definition.target(), target));
    }

    /**
     * An image is to have another alternative text. An image whose markup has none ({@code <img src=x>}) gets the
     * attribute.
     *
     * @param image an image of this body
     * @param alt the text, without markup
     * @return this edit
     */
    public BodyEdit replaceAlt(ImageRef image, String alt) {
        return add(new AltEdits(body).plan(image, alt));
    }

    /**
     * A heading is to read differently. Its level, its marks and its attributes stay; anchors that are made of the text
     * follow it.
     *
     * @param heading a heading of this body
     * @param text the text, without markup
     * @return this edit
     */
    public BodyEdit replaceHeading(Heading heading, String text) {
        return add(HeadingEdits.plan(heading, text));
    }

    /**
     * Blocks are to stand at the end of the body.
     *
     * @param markdown the blocks; lines are ended as those of the file
     * @return this edit
     */
    public BodyEdit append(String markdown) {
        return add(new BlockEdits(body).append(markdown));
    }

    /**
     * A block is to go, together with the blank lines behind it.
     *
     * @param block a block of this body
     * @return this edit
     */
    public BodyEdit remove(Block block) {
        return add(new BlockEdits(body).remove(block));
    }

    private BodyEdit add(BodyPlan plan) {
        if (plan instanceof BodyPlan.Change change) {
            changes.add(change);
        } else if (plan instanceof BodyPlan.Refusal refusal) {
            refused.add(refusal.problem(body.source()));
        }
        return this;
    }

    /**
     * Makes all changes.
     *
     * @return the changed body, or the same object if nothing differs
     * @throws ContentException if a change cannot be made; the message says which and why, and no change is made
     */
    public MarkdownBody apply() {
        Result result = tryApply();
        return result.body().orElseThrow(() -> new ContentException(result.problems()));
    }

    /**
     * Makes all changes, without an exception for one that cannot be made.
     *
     * @return the changed body, or what stands against it
     */
    public Result tryApply() {
        if (!refused.isEmpty()) {
            return new Result(Optional.empty(), TextEdits.none(), refused);
        }
        if (changes.isEmpty()) {
            return new Result(Optional.of(body), TextEdits.none(), List.of());
        }
        return new BodyTrial(body).make(changes);
    }

    /**
     * What became of an edit.
     *
     * @param body the changed body; the same object as before if nothing differs; empty if a change was refused
     * @param edits what changed, in offsets of the file before the edit; empty if a change was refused
     * @param problems the refused changes, each with its reason
     */
    public record Result(Optional<MarkdownBody> body, TextEdits edits, List<Problem> problems) {
        /**
         * Copies the list.
         *
         * @param body the changed body
         * @param edits what changed
         * @param problems the refused changes
         */
        public Result {
            problems = List.copyOf(problems);
        }
    }
}

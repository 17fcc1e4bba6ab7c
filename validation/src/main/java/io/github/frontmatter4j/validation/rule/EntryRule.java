package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.tree.MapNode;

/**
 * A rule that looks at each entry of the top level by itself: what it finds follows from the entry and the lines on which
 * it stands, the format of the header and the settings. When another entry has changed, it need not be asked again. The
 * validator asks entry by entry.
 */
public interface EntryRule extends FileRule {

    @Override
    default void check(FileContext file) {
        for (MapNode.Entry entry : file.entries()) {
            check(file, entry);
        }
    }

    /**
     * Looks at an entry.
     *
     * @param file its file and the settings; findings go to {@link FileContext#report}
     * @param entry an entry of the top level
     */
    void check(FileContext file, MapNode.Entry entry);
}

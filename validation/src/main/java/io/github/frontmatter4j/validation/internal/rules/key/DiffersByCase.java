package io.github.frontmatter4j.validation.internal.rules.key;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code Title} and {@code title}: one key for Hugo. */
public final class DiffersByCase implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "key/differs-by-case",
                    "FM003",
                    Severity.ERROR,
                    Needs.HEADER,
                    "Two keys of a map differ only by upper and lower case.")
            .forDialects("hugo", "standard");

    private static final int FEW = 64;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        if (!mayBeAlike(file.names())) {
            return;
        }
        Map<String, MapNode.Entry> seen = new HashMap<>();
        for (MapNode.Entry entry : file.entries()) {
            String name = entry.name();
            if (name == null) {
                continue;
            }
            MapNode.Entry first = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), entry);
            if (first != null && !name.equals(first.name())) {
                KeyPath path = KeyPath.of(name);
                file.report(file.problem(
                                entry.key().span(),
                                path,
                                "Unexpected `{0}` beside `{1}`, expected keys that differ by more than case",
                                name,
                                String.valueOf(first.name()))
                        .withHint(Message.of(
                                "Hugo writes all keys small, and which of the two then counts is not defined"))
                        .withRelated(
                                Message.of("first"),
                                new Location(file.file().source(), first.key().span(), path)));
            }
        }
    }

    /** Whether two names may be alike; of a few it costs nothing to say. */
    static boolean mayBeAlike(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (!isSmall(names.get(i)) && (names.size() > FEW || hasLike(names, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmall(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c >= 'A' && c <= 'Z') || (c > 127 && isCapital(c))) {
                return false;
            }
        }
        return true;
    }

    /** What is written as two characters counts as a capital. */
    private static boolean isCapital(char c) {
        return Character.isSurrogate(c) || Character.toLowerCase(c) != c;
    }

    private static boolean hasLike(List<String> names, int index) {
        String name = names.get(index);
        boolean ascii = true;
        for (int i = 0; i < name.length(); i++) {
            ascii &= name.charAt(i) < 128;
        }
        for (int i = 0; ascii && i < names.size(); i++) {
            if (i != index && name.equalsIgnoreCase(names.get(i))) {
                return true;
            }
        }
        return !ascii; // rare, and left to who makes small letters of all
    }
}

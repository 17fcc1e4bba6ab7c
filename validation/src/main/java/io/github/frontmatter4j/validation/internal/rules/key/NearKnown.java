package io.github.frontmatter4j.validation.internal.rules.key;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import io.github.frontmatter4j.validation.rule.Needs;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** {@code titel}: a typing error that no generator reports. */
public final class NearKnown implements FileRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "key/near-known",
            "FM052",
            Severity.WARNING,
            Needs.HEADER,
            "An unknown key is spelled almost like a known one.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(FileContext file) {
        List<String> names = file.names();
        Known known = known(file.dialect());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.length() > 4 && known.mayBeNear(name)) {
                check(file, known.keys());
                return;
            }
        }
    }

    private static void check(FileContext file, Set<String> known) {
        Set<String> present = new HashSet<>(file.names());
        for (MapNode.Entry entry : file.entries()) {
            String name = entry.name();
            if (name == null || name.length() < 5 || isKnown(known, name)) {
                continue;
            }
            for (String one : known) {
                if (one.length() > 4 && !present.contains(one) && isNear(name, one)) {
                    report(file, entry, name, one);
                    break;
                }
            }
        }
    }

    private static boolean isKnown(Set<String> known, String name) {
        if (known.contains(name)) {
            return true;
        }
        for (String one : known) {
            if (one.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    /** What was worked out for a dialect; the same for every file, so the last one is kept. */
    private volatile @Nullable Known last;

    private Known known(Dialect dialect) {
        Known known = last;
        if (known == null || known.keys() != dialect.topKeys()) {
            known = new Known(dialect.topKeys(), new ConcurrentHashMap<>());
            last = known;
        }
        return known;
    }

    /** The keys of a dialect, and for names that were met whether one of the keys is near. */
    private record Known(Set<String> keys, Map<String, Boolean> met) {

        private static final int MANY = 2_000;

        boolean mayBeNear(String name) {
            Boolean before = met.get(name);
            if (before != null) {
                return before;
            }
            boolean near = false;
            if (!isKnown(keys, name)) {
                for (String one : keys) {
                    near |= one.length() > 4 && isNear(name, one);
                }
            }
            if (met.size() < MANY && name.length() < 100) {
                met.put(name, near);
            }
            return near;
        }
    }

    private static void report(FileContext file, MapNode.Entry entry, String name, String near) {
        Problem problem = file.problem(
                        entry.key().span(), KeyPath.of(name), "Unexpected key `{0}`, expected a known key", name)
                .withHint(Message.of("did you mean `{0}`?", near));
        file.report(
                problem,
                file.fix(
                        Applicability.UNSAFE,
                        Message.of("Rename it to `{0}`", near),
                        new HeaderChange.Rename(KeyPath.of(name), near)));
    }

    /** One letter more, less or different, or two neighbours swapped. */
    private static boolean isEnding(String name) {
        char last = name.charAt(name.length() - 1);
        return last == 'd' || last == 'r' || last == 's';
    }

    private static boolean isNear(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        int restA = a.length() - head - tail;
        int restB = b.length() - head - tail;
        boolean swapped = restA == 2
                && restB == 2
                && a.charAt(head) == b.charAt(head + 1)
                && a.charAt(head + 1) == b.charAt(head);
        boolean plural = restA + restB == 1 && (a.endsWith("s") || b.endsWith("s")) && tail == 0;
        // `publisher` beside `published` is another word, not a slip
        boolean inflected = tail == 0 && restA == 1 && restB == 1 && isEnding(a) && isEnding(b);
        return swapped || (Math.max(restA, restB) <= 1 && !plural && !inflected);
    }
}

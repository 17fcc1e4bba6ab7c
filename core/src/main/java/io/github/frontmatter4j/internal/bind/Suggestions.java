package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.problem.Message;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known name that somebody may have meant. */
final class Suggestions {

    private Suggestions() {}

    static @Nullable Message didYouMean(String text, Collection<String> known) {
        String best = nearest(text, known);
        if (best != null) {
            return Message.of("did you mean `{0}`?", best);
        }
        return known.size() <= 12 && !known.isEmpty()
                ? Message.of("known are {0}", "`" + String.join("`, `", known) + "`")
                : null;
    }

    /** The nearest name at most a third of the letters away; null if there is none. */
    static @Nullable String nearest(String text, Collection<String> known) {
        String wanted = text.toLowerCase(Locale.ROOT);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int allowed = Math.max(1, Math.max(text.length(), name.length()) / 3);
            if (Math.abs(text.length() - name.length()) <= allowed) {
                int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
                if (distance <= allowed && distance < least) {
                    best = name;
                    least = distance;
                }
            }
        }
        return best;
    }

    /** How many letters have to be put in, taken out, changed, or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}

package io.github.frontmatter4j.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How a heading gets the name that links point to. */
public enum Anchors {
    /**
     * Hugo's default ({@code autoHeadingIDType: github}): made from the heading's source text, so the target of a link in a
     * heading takes part; letters, digits and underscores stay, blanks and hyphens become hyphens. A name that is taken
     * gets {@code -1}, {@code -2} …; an empty one is {@code heading}. Source: Hugo, {@code markup/goldmark/autoid.go}.
     */
    HUGO,
    /** Hugo's {@code autoHeadingIDType: github-ascii}: as {@link #HUGO}, without accents and without other scripts. */
    HUGO_ASCII,
    /**
     * GitHub: made from the heading's text without markup; everything but letters, marks, digits, connecting punctuation,
     * hyphens and blanks is dropped, blanks become hyphens. The second heading of a name gets {@code -1}. Source:
     * {@code gjtorikian/html-pipeline}, table of contents filter.
     */
    GITHUB;

    /** Gives out names for one document. */
    Namer namer() {
        return new Namer();
    }

    /** Names that were given out. */
    final class Namer {
        private final Set<String> taken = new HashSet<>();
        private final Map<String, Integer> counts = new HashMap<>();

        /** The next name for a heading. */
        String name(String sourceText, String text) {
            if (Anchors.this == GITHUB) {
                String base = github(text);
                int count = counts.merge(base, 1, Integer::sum) - 1;
                return count == 0 ? base : base + "-" + count;
            }
            String base = hugo(sourceText, Anchors.this == HUGO_ASCII);
            if (base.isEmpty()) {
                base = "heading";
            }
            String name = base;
            int next = counts.getOrDefault(base, 1);
            while (!taken.add(name)) {
                name = base + "-" + next++;
            }
            counts.put(base, next);
            return name;
        }

        /** A name that the author gave. */
        void take(String name) {
            taken.add(name);
        }
    }

    private static String hugo(String text, boolean ascii) {
        String source = ascii ? withoutAccents(text) : text;
        StringBuilder out = new StringBuilder(source.length());
        source.strip().codePoints().forEach(c -> {
            if (ascii && c > 0x7F) {
                return;
            }
            if (c == '-' || c == ' ') {
                out.append('-');
            } else if (c == '_' || Character.isLetter(c) || Character.isDigit(c)) {
                out.appendCodePoint(Character.toLowerCase(c));
            }
        });
        return out.toString();
    }

    private static String withoutAccents(String text) {
        String decomposed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return java.text.Normalizer.normalize(out, java.text.Normalizer.Form.NFC);
    }

    private static String github(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ') {
                out.append('-');
            } else if (c == '-' || isWord(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isWord(int c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.CONNECTOR_PUNCTUATION -> true;
                    default -> false;
                };
    }
}

package io.github.frontmatter4j.markdown;

/**
 * The size of a text. Immutable.
 *
 * @param counting how it was counted
 * @param count words or characters
 * @param fuzzy Hugo's {@code FuzzyWordCount}: the next full hundred above the count, so 100 gives 200
 * @param readingMinutes Hugo's {@code ReadingTime}: 213 words a minute, 501 characters a minute where characters are
 *     counted, rounded up
 */
public record WordCount(Counting counting, int count, int fuzzy, int readingMinutes) {

    private static final int WORDS_A_MINUTE = 213;
    private static final int CHARACTERS_A_MINUTE = 501;

    /**
     * Counts in HTML or plain text.
     *
     * @param counting how to count
     * @param html the text
     * @return the size
     */
    public static WordCount of(Counting counting, String html) {
        boolean characters = switch (counting) {
            case HUGO, WORDPRESS_WORDS -> false;
            case HUGO_AUTO, MIXED -> Counting.hasCjk(html);
            case HUGO_CJK, WORDPRESS_CHARACTERS, WORDPRESS_CHARACTERS_WITH_SPACES -> true;
        };
        int count = counting.count(html);
        int speed = characters ? CHARACTERS_A_MINUTE : WORDS_A_MINUTE;
        return new WordCount(counting, count, (count + 100) / 100 * 100, (count + speed - 1) / speed);
    }
}

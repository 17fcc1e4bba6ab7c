package io.github.frontmatter4j.markdown;

/**
 * How words or characters are counted. Each is a named algorithm of a known program, so that a number can be compared with
 * the number that program shows. Thread-safe.
 */
public enum Counting {
    /** Hugo without {@code isCJKLanguage}: pieces between white space. Source: Hugo, {@code helpers.TotalWords}. */
    HUGO,
    /**
     * Hugo with {@code isCJKLanguage}: a piece between white space that is all ASCII counts one, any other counts its
     * characters, punctuation included. Source: Hugo, {@code cachedContent.contentPlain}.
     */
    HUGO_CJK,
    /** Hugo with {@code hasCJKLanguage}: {@link #HUGO_CJK} if there is a Han, kana or Hangul character, else {@link #HUGO}. */
    HUGO_AUTO,
    /** WordPress, mode {@code words}: markup, entities and punctuation dropped. Source: {@code @wordpress/wordcount}. */
    WORDPRESS_WORDS,
    /** WordPress, mode {@code characters_excluding_spaces}; what a Chinese or Japanese WordPress shows. */
    WORDPRESS_CHARACTERS,
    /** WordPress, mode {@code characters_including_spaces}; line ends do not count. */
    WORDPRESS_CHARACTERS_WITH_SPACES,
    /**
     * Words as people would count them in mixed text: every Han, kana and Hangul character is one, every run of other
     * letters and digits is one, punctuation is none. Our own; the same text gives the same number in every language.
     */
    MIXED;

    /**
     * Counts in HTML or plain text.
     *
     * @param html the text; tags are taken out as the named program does it
     * @return the number, 0 or more
     */
    public int count(String html) {
        return switch (this) {
            case HUGO -> HugoText.words(HugoText.plain(html));
            case HUGO_CJK -> HugoText.cjkWords(HugoText.plain(html));
            case HUGO_AUTO -> (hasCjk(html) ? HUGO_CJK : HUGO).count(html);
            case WORDPRESS_WORDS -> WordPressCount.words(html);
            case WORDPRESS_CHARACTERS -> WordPressCount.characters(html, false);
            case WORDPRESS_CHARACTERS_WITH_SPACES -> WordPressCount.characters(html, true);
            case MIXED -> mixed(HugoText.plain(html));
        };
    }

    /**
     * Whether a text has a Han, kana or Hangul character.
     *
     * @param text any text
     * @return true if one is there
     */
    public static boolean hasCjk(String text) {
        return text.codePoints().anyMatch(Counting::isCjk);
    }

    static boolean isCjk(int c) {
        if (c < 0x1100) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        };
    }

    private static int mixed(String plain) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int c = plain.codePointAt(i);
            if (isCjk(c)) {
                count += Character.isLetterOrDigit(c) ? 1 : 0;
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                count += inWord ? 0 : 1;
                inWord = true;
            } else {
                // an apostrophe or hyphen inside a word does not part it
                inWord = inWord
                        && (c == '\'' || c == '’' || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK);
            }
        }
        return count;
    }
}

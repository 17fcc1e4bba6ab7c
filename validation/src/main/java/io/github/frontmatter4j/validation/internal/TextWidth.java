package io.github.frontmatter4j.validation.internal;

/**
 * How wide text is on a page. Columns: East Asian wide and full-width characters count two, combining marks none. Pixels:
 * the advance widths of Arial, which are those of the Helvetica font metrics of Adobe; East Asian wide characters are as
 * wide as the font is high. Stateless.
 */
public final class TextWidth {

    /** U+0020 to U+007E, in thousandths of the font size. */
    private static final int[] ARIAL = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int OTHER = 556;

    private TextWidth() {}

    /**
     * Columns of a text without blanks around it.
     *
     * @param text any text
     * @return the number of half-width characters that take as much room
     */
    public static int columns(String text) {
        String bare = text.strip();
        int sum = 0;
        for (int i = 0; i < bare.length(); i += Character.charCount(bare.codePointAt(i))) {
            sum += columns(bare.codePointAt(i));
        }
        return sum;
    }

    /**
     * Pixels of a text without blanks around it.
     *
     * @param text any text
     * @param size the size of the font in pixels
     * @return the width, rounded up
     */
    public static int pixels(String text, int size) {
        String bare = text.strip();
        long thousandths = 0;
        for (int i = 0; i < bare.length(); i += Character.charCount(bare.codePointAt(i))) {
            thousandths += thousandths(bare.codePointAt(i));
        }
        return (int) Math.min(Integer.MAX_VALUE, (thousandths * size + 999) / 1000);
    }

    private static int thousandths(int c) {
        if (c >= 0x20 && c < 0x20 + ARIAL.length) {
            return ARIAL[c - 0x20];
        }
        int columns = columns(c);
        return columns == 2 ? 1000 : columns == 0 ? 0 : OTHER;
    }

    private static int columns(int c) {
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return 2; // Chinese
        } else if (c >= ' ' && c < 0x7F) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        boolean halfKana = c >= 0xFF61 && c <= 0xFF9F;
        boolean wide = script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || (script == Character.UnicodeScript.KATAKANA && !halfKana)
                || script == Character.UnicodeScript.HANGUL
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || c >= 0x1F300;
        return wide ? 2 : 1;
    }
}

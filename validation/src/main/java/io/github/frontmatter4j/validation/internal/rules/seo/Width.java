package io.github.frontmatter4j.validation.internal.rules.seo;

/** How wide text is: East Asian wide and full-width characters count two, combining marks none. */
final class Width {

    private Width() {}

    static int of(String text) {
        return text.strip().codePoints().map(Width::of).sum();
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        boolean wide = script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || c >= 0x1F300;
        return wide ? 2 : 1;
    }
}

package io.github.frontmatter4j.markdown;

/**
 * Counts as the editor of WordPress does. The steps are those of {@code @wordpress/wordcount}: tags become line ends,
 * comments go, and then words lose entities and punctuation, while characters count an entity as one.
 */
final class WordPressCount {

    private WordPressCount() {}

    static int words(String html) {
        String text = dropEntities(blanks(dropComments(tagsToLineEnds(html))), "");
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dash = c == '\u2014' || (c == '-' && i + 1 < text.length() && text.charAt(i + 1) == '-');
            if (!dash && isRemoved(c)) {
                // the no-break space is among them: it joins
                continue;
            }
            if (dash || isSpace(c)) {
                i += c == '-' ? 1 : 0;
                inWord = false;
            } else {
                count += inWord ? 0 : 1;
                inWord = true;
            }
        }
        return count;
    }

    static int characters(String html, boolean spaces) {
        String text = dropEntities(blanks(dropComments(tagsToLineEnds(html))), "a");
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            i += pair ? 1 : 0;
            count += (spaces ? isPrinted(c) : !isSpace(c)) ? 1 : 0;
        }
        return count;
    }

    private static boolean isPrinted(char c) {
        return "\f\n\r\t\u000B\u00AD\u2028\u2029".indexOf(c) < 0;
    }

    /** JavaScript's {@code \s}. */
    private static boolean isSpace(char c) {
        return (c >= '\t' && c <= '\r')
                || c == ' '
                || c == '\u00A0'
                || c == '\uFEFF'
                || (c > 0xFF && (Character.getType(c) == Character.SPACE_SEPARATOR || c == '\u2028' || c == '\u2029'));
    }

    private static boolean isRemoved(char c) {
        return (c >= '!' && c <= '@')
                || (c >= '[' && c <= '`')
                || (c >= '{' && c <= '~')
                || (c >= '\u0080' && c <= '\u00BF')
                || c == '\u00D7'
                || c == '\u00F7'
                || (c >= '\u2000' && c <= '\u2BFF')
                || (c >= '\u2E00' && c <= '\u2E7F');
    }

    private static String tagsToLineEnds(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int done = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open + 1)) {
            if (open < done) {
                continue;
            }
            int name = open + (html.startsWith("</", open) ? 2 : 1);
            int close = name < html.length() && isLetter(html.charAt(name)) ? html.indexOf('>', name) : -1;
            if (close >= 0) {
                out.append(html, done, open).append('\n');
                done = close + 1;
            }
        }
        return out.append(html, done, html.length()).toString();
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private static String dropComments(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int done = 0;
        for (int open = html.indexOf("<!--"); open >= 0; open = html.indexOf("<!--", done)) {
            int close = html.indexOf("-->", open + 4);
            if (close < 0) {
                break;
            }
            out.append(html, done, open);
            done = close + 3;
        }
        return out.append(html, done, html.length()).toString();
    }

    private static String blanks(String html) {
        StringBuilder out = new StringBuilder(html.length());
        for (int i = 0; i < html.length(); i++) {
            if (html.charAt(i) == '&'
                    && (html.regionMatches(true, i, "&nbsp;", 0, 6) || html.startsWith("&#160;", i))) {
                out.append(' ');
                i += 5;
            } else {
                out.append(html.charAt(i));
            }
        }
        return out.toString();
    }

    private static String dropEntities(String html, String instead) {
        StringBuilder out = new StringBuilder(html.length());
        int noEndBefore = 0;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c != '&' || i < noEndBefore) {
                out.append(c);
                continue;
            }
            int end = i + 1;
            while (end < html.length() && !isSpace(html.charAt(end)) && (end == i + 1 || html.charAt(end) != ';')) {
                end++;
            }
            if (end < html.length() && html.charAt(end) == ';' && end > i + 1) {
                out.append(instead);
                i = end;
            } else {
                out.append(c);
                noEndBefore = end;
            }
        }
        return out.toString();
    }
}

package io.github.frontmatter4j.markdown;

import java.util.ArrayList;
import java.util.List;

/** What Hugo does with rendered HTML to count words and to cut summaries. */
final class HugoText {

    private HugoText() {}

    /** Go's {@code unicode.IsSpace}. */
    static boolean isSpace(int c) {
        return switch (c) {
            case '\t', '\n', 0x0B, '\f', '\r', ' ', 0x85, 0xA0 -> true;
            default ->
                c > 0xFF
                        && switch (Character.getType(c)) {
                            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                                true;
                            default -> false;
                        };
        };
    }

    /**
     * HTML without tags: line ends become blanks, the end of a paragraph and a forced break become line ends, and of
     * several spaces the first one stays.
     */
    static String plain(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('>') < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length());
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == '<') {
                int end = tagEnd(html, i);
                if (end > 0) {
                    String tag = html.substring(i, end);
                    if (tag.equals("</p>") || tag.equals("<br>") || tag.equals("<br />")) {
                        append(out, '\n');
                    }
                    i = end;
                    continue;
                }
            }
            append(out, c == '\n' ? ' ' : c);
            i++;
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        if (!isSpace(c) || out.length() == 0 || !isSpace(out.charAt(out.length() - 1))) {
            out.append(c);
        }
    }

    /** The end of the tag, comment or script at an angle bracket, or -1 if it is text. */
    private static int tagEnd(String html, int open) {
        if (html.startsWith("<!--", open)) {
            int close = html.indexOf("-->", open + 4);
            return close < 0 ? html.length() : close + 3;
        }
        int next = open + 1 < html.length() ? html.charAt(open + 1) : ' ';
        boolean tag = next == '/' || next == '!' || next == '?' || ((next | 0x20) >= 'a' && (next | 0x20) <= 'z');
        if (!tag) {
            return -1;
        }
        int close = open + 1;
        char quote = 0;
        while (close < html.length()) {
            char c = html.charAt(close);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                break;
            }
            close++;
        }
        if (close >= html.length()) {
            return -1;
        }
        for (String name : List.of("script", "style")) {
            if (html.regionMatches(true, open + 1, name, 0, name.length())
                    && !Character.isLetterOrDigit(html.charAt(open + 1 + name.length()))) {
                int end = indexOfIgnoreCase(html, "</" + name, close);
                return end < 0 ? html.length() : Math.max(end, html.indexOf('>', end) + 1);
            }
        }
        return close + 1;
    }

    private static int indexOfIgnoreCase(String text, String what, int from) {
        for (int i = text.indexOf("</", from); i >= 0; i = text.indexOf("</", i + 2)) {
            if (text.regionMatches(true, i, what, 0, what.length())) {
                return i;
            }
        }
        return -1;
    }

    static List<String> fields(String plain) {
        List<String> fields = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            if (isSpace(plain.codePointAt(i))) {
                if (start >= 0) {
                    fields.add(plain.substring(start, i));
                    start = -1;
                }
            } else if (start < 0) {
                start = i;
            }
        }
        if (start >= 0) {
            fields.add(plain.substring(start));
        }
        return fields;
    }

    static int words(String plain) {
        return fields(plain).size();
    }

    static int cjkWords(String plain) {
        int count = 0;
        for (String word : fields(plain)) {
            count += weight(word);
        }
        return count;
    }

    /** One for a word of ASCII, else the number of its characters. */
    private static int weight(String word) {
        return isAscii(word) ? 1 : word.codePointCount(0, word.length());
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    // ---- summaries before 0.134

    /** Cuts after so many words, each CJK character being one. */
    static String truncateByRune(String plain, int length) {
        List<String> words = fields(plain);
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            if (count >= length) {
                return String.join(" ", words.subList(0, i));
            }
            String word = words.get(i);
            int runes = word.codePointCount(0, word.length());
            if (isAscii(word)) {
                count++;
            } else if (count + runes < length) {
                count += runes;
            } else {
                for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
                    if (count >= length) {
                        List<String> cut = new ArrayList<>(words.subList(0, i));
                        cut.add(word.substring(0, at));
                        return String.join(" ", cut);
                    }
                    count++;
                }
            }
        }
        return String.join(" ", words);
    }

    /** Cuts after the sentence in which so many blanks were passed. */
    static String truncateToSentence(String plain, int length) {
        int blanks = 0;
        int last = -1;
        for (int i = 0; i < plain.length() && blanks < length; i++) {
            if (isSpace(plain.charAt(i))) {
                blanks++;
                last = i;
            }
        }
        if (last < 0) {
            return plain;
        }
        for (int i = last; i < plain.length(); i++) {
            if (".?!\"\n".indexOf(plain.charAt(i)) >= 0) {
                return strip(plain.substring(0, i + 1));
            }
        }
        return plain;
    }

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    // ---- summaries from 0.134 on

    /**
     * The number of paragraphs that make up an automatic summary.
     *
     * @return how many {@code </p>} belong to it, or -1 if the whole content does
     */
    static int paragraphs(String html, int length, boolean cjk) {
        int count = 0;
        int paragraph = 0;
        int from = 0;
        while (from < html.length()) {
            int close = html.indexOf("</p>", from);
            if (close < 0) {
                return -1;
            }
            paragraph++;
            int wordStart = from;
            for (int i = from; i < close && count < length; i += Character.charCount(html.codePointAt(i))) {
                int c = html.codePointAt(i);
                if (isSpace(c) || i + Character.charCount(c) == close) {
                    count += summaryWeight(html.substring(wordStart, i), cjk);
                    wordStart = i;
                }
            }
            if (count >= length) {
                return paragraph;
            }
            from = close + "</p".length();
        }
        return -1;
    }

    private static int summaryWeight(String piece, boolean cjk) {
        String word = strip(piece);
        if (word.isEmpty() || isProbablyHtml(word)) {
            return 0;
        }
        if (!cjk) {
            return 1;
        }
        return weight(plain(word));
    }

    private static boolean isProbablyHtml(String word) {
        if (word.equals(">")) {
            return true;
        }
        int letters = 0;
        int start = word.startsWith("</") ? 2 : word.startsWith("<") ? 1 : 0;
        while (start + letters < word.length() && isAsciiLetter(word.charAt(start + letters))) {
            letters++;
        }
        String rest = word.substring(start + letters);
        boolean tag = start > 0 && letters > 0 && (rest.isEmpty() || rest.equals(">"));
        boolean attribute = start == 0 && letters > 0 && (rest.startsWith("=\"") || rest.startsWith("='"));
        return tag || attribute;
    }

    private static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
}

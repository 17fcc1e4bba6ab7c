package io.github.frontmatter4j.internal.bind;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decodes the HTML entities that exporters leave in names and titles. */
final class Entities {

    /** Those of HTML 4 that WordPress and its editors write into titles; accents come as characters. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("iexcl", "\u00A1"),
            Map.entry("cent", "\u00A2"),
            Map.entry("pound", "\u00A3"),
            Map.entry("yen", "\u00A5"),
            Map.entry("sect", "\u00A7"),
            Map.entry("copy", "\u00A9"),
            Map.entry("laquo", "\u00AB"),
            Map.entry("reg", "\u00AE"),
            Map.entry("deg", "\u00B0"),
            Map.entry("plusmn", "\u00B1"),
            Map.entry("middot", "\u00B7"),
            Map.entry("raquo", "\u00BB"),
            Map.entry("frac12", "\u00BD"),
            Map.entry("iquest", "\u00BF"),
            Map.entry("times", "\u00D7"),
            Map.entry("divide", "\u00F7"),
            Map.entry("ensp", "\u2002"),
            Map.entry("emsp", "\u2003"),
            Map.entry("thinsp", "\u2009"),
            Map.entry("zwnj", "\u200C"),
            Map.entry("zwj", "\u200D"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("sbquo", "\u201A"),
            Map.entry("ldquo", "\u201C"),
            Map.entry("rdquo", "\u201D"),
            Map.entry("bdquo", "\u201E"),
            Map.entry("bull", "\u2022"),
            Map.entry("hellip", "\u2026"),
            Map.entry("prime", "\u2032"),
            Map.entry("Prime", "\u2033"),
            Map.entry("lsaquo", "\u2039"),
            Map.entry("rsaquo", "\u203A"),
            Map.entry("euro", "\u20AC"),
            Map.entry("trade", "\u2122"),
            Map.entry("larr", "\u2190"),
            Map.entry("rarr", "\u2192"),
            Map.entry("hearts", "\u2665"),
            Map.entry("auml", "\u00E4"),
            Map.entry("ouml", "\u00F6"),
            Map.entry("uuml", "\u00FC"),
            Map.entry("Auml", "\u00C4"),
            Map.entry("Ouml", "\u00D6"),
            Map.entry("Uuml", "\u00DC"),
            Map.entry("szlig", "\u00DF"),
            Map.entry("eacute", "\u00E9"),
            Map.entry("egrave", "\u00E8"),
            Map.entry("agrave", "\u00E0"),
            Map.entry("ccedil", "\u00E7"),
            Map.entry("ntilde", "\u00F1"));

    private Entities() {}

    /** The text with known entities as characters; the same text if there are none. */
    static String decode(String text) {
        int at = text.indexOf('&');
        if (at < 0 || text.indexOf(';', at) < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int end = text.indexOf(';', at);
            String decoded = end < 0 || end - at > 10 ? null : entity(text.substring(at + 1, end));
            if (decoded != null) {
                out.append(text, from, at).append(decoded);
                from = end + 1;
            }
            at = text.indexOf('&', decoded != null ? from : at + 1);
        }
        return from == 0 ? text : out.append(text, from, text.length()).toString();
    }

    private static @Nullable String entity(String name) {
        if (!name.startsWith("#")) {
            return NAMED.get(name);
        }
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        String digits = name.substring(hex ? 2 : 1);
        if (digits.isEmpty()
                || digits.length() > 7
                || !digits.chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0)) {
            return null;
        }
        int codePoint = Integer.parseInt(digits, hex ? 16 : 10);
        boolean good = Character.isValidCodePoint(codePoint)
                && (codePoint >= 0xA0 || codePoint >= 0x20 && codePoint < 0x7F)
                && (codePoint < 0xD800 || codePoint > 0xDFFF);
        return good ? Character.toString(codePoint) : null;
    }
}

package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.source.SourceText;

/**
 * What a body may hold, as far as a look at the bytes around a few signs tells: a rule that asks here need not parse bodies
 * that hold none of what it is about. In doubt, and in code, something may be there. For one body.
 */
final class BodyMarks {

    /** Signs below 64 with which what rules are about begins; so does a brace. */
    static final long WATCHED = 1L << '!' | 1L << '#' | 1L << '&' | 1L << '-' | 1L << '<' | 1L << '=';

    private static final String[] PICTURES = {"figure", "img", "image", "picture", "photo", "asset_img"};

    /** Nobody writes the name of a template so far behind its brace. */
    private static final int FAR = 32;

    /** Before and behind the body there is no byte. */
    private static final int NONE = Integer.MIN_VALUE;

    private final SourceText source;
    private final int start;
    private final int end;
    /** The levels of headings, as bits. */
    private int levels;

    private boolean innerLink;
    private boolean innerLinkOfTemplate;
    private boolean template;
    private boolean unnamedImage;
    /** The last brace that was looked at; -1 if its line has ended. */
    private int brace = -1;

    private boolean comment;

    BodyMarks(SourceText source, int start, int end) {
        this.source = source;
        this.start = start;
        this.end = end;
    }

    boolean hasHeading(int level) {
        return (levels >>> level & 1) != 0;
    }

    boolean hasInnerLink() {
        return innerLink || (innerLinkOfTemplate && template);
    }

    boolean hasUnnamedImage() {
        return unnamedImage;
    }

    boolean hasComment() {
        return comment;
    }

    /** The bytes are no text, so anything may be there. */
    void doubtAll() {
        levels = -1;
        innerLink = true;
        unnamedImage = true;
        comment = true;
    }

    /** Looks at the place of a sign. */
    void look(int at) {
        switch (source.byteAt(at)) {
            case '!' -> image(at);
            case '#' -> {
                if (byteAt(at - 1) != '#') {
                    hash(at);
                }
            }
            case '&' -> entity(at);
            case '=' -> underline(at, 1);
            case '-' -> underline(at, 2);
            case '<' -> tag(at);
            default -> {
                template = true;
                brace = at;
                unnamedImage |= beginsPicture(at + 1);
            }
        }
    }

    /** A byte of the body, or what is none. */
    private int byteAt(int at) {
        return at >= start && at < end ? source.byteAt(at) : NONE;
    }

    /** Whether a byte begins a letter that is seen: ASCII, Chinese. */
    private static boolean isLetter(int b) {
        return (b >= '0' && b <= '9')
                || (b >= 'A' && b <= 'Z')
                || (b >= 'a' && b <= 'z')
                || (b >= (byte) 0xE4 && b <= (byte) 0xE9);
    }

    private static boolean isBlank(int b) {
        return b == ' ' || b == '\t' || isLineEnd(b);
    }

    private static boolean isLineEnd(int b) {
        return b == '\n' || b == '\r' || b == NONE;
    }

    /** The text of an image that begins with a letter is seen, unless it is among the attributes of a heading. */
    private void image(int at) {
        if (byteAt(at + 1) != '[' || unnamedImage) {
            return;
        }
        for (int i = brace; i >= 0 && i < at; i++) {
            brace = isLineEnd(byteAt(i)) ? -1 : brace;
        }
        unnamedImage = brace >= 0 || !isLetter(byteAt(at + 2));
    }

    /** The first of some number signs: of a heading, or of the name of a place in the page. */
    private void hash(int at) {
        int last = at;
        while (byteAt(last + 1) == '#') {
            last++;
        }
        boolean ends = isBlank(byteAt(last + 1));
        if (ends && last - at < 6 && isFirst(at)) {
            levels |= 1 << last - at + 1;
        } else if (!ends || last > at) {
            link(at, last);
        }
    }

    /** Number signs that are no heading. {@code (#name)}, {@code "#name"}, {@code ]: #name}: what stands before tells of links. */
    private void link(int at, int last) {
        int before = at - 1;
        while (before >= start && (isBlank(byteAt(before)) || byteAt(before) == '>')) {
            before--;
        }
        int sign = byteAt(before);
        boolean opens = switch (sign) {
            case '(', '<', '"', '\'', '`', '=', '\\' -> true;
            case ':' -> byteAt(before - 1) == ']';
            default -> false;
        };
        int next = byteAt(last + 1);
        innerLink |= opens && (last > at || (next != ')' && next != sign));
        innerLinkOfTemplate |= before < at - 1;
    }

    /** What may be a number sign. */
    private void entity(int at) {
        int second = byteAt(at + 1);
        int third = byteAt(at + 2);
        innerLink |= second == '#'
                ? third == '0' || third == '3' || third == 'x' || third == 'X'
                : second == 'n' && third == 'u';
    }

    /** A line of nothing else below a text makes it a heading. */
    private void underline(int at, int level) {
        int sign = byteAt(at);
        if (byteAt(at - 1) == sign) {
            return;
        }
        int behind = at;
        while (byteAt(behind) == sign) {
            behind++;
        }
        while (byteAt(behind) == ' ' || byteAt(behind) == '\t') {
            behind++;
        }
        if (isLineEnd(byteAt(behind)) && isFirst(at)) {
            levels |= 1 << level;
        }
    }

    /** Whether nothing stands before a place in its line but what begins quotes, lists and notes, or a tag. */
    private boolean isFirst(int at) {
        int before = at - 1;
        while (before >= start && isOpener(byteAt(before))) {
            before--;
        }
        int b = byteAt(before);
        // the last one is the end of a byte order mark
        return isLineEnd(b) || b == '>' || b == '}' || b == ':' || b == (byte) 0xBF;
    }

    private static boolean isOpener(int b) {
        return b == ' '
                || b == '\t'
                || b == '*'
                || b == '+'
                || b == '-'
                || b == '.'
                || b == ')'
                || (b >= '0' && b <= '9');
    }

    private void tag(int at) {
        int second = byteAt(at + 1) | 0x20;
        int third = byteAt(at + 2);
        if (second == 'h' && third >= '1' && third <= '6') {
            levels |= 1 << third - '0';
        }
        unnamedImage |= second == 'i' && (third | 0x20) == 'm';
        comment |= byteAt(at + 1) == '!';
    }

    /** Whether the name of a template for images stands behind what opens a template. */
    private boolean beginsPicture(int from) {
        int at = from;
        while (isBlank(byteAt(at)) || "{%<-+~".indexOf(byteAt(at)) >= 0) {
            if (at >= end || at - from == FAR) {
                return at < end;
            }
            at++;
        }
        for (String picture : PICTURES) {
            int length = 0;
            while (length < picture.length() && byteAt(at + length) == picture.charAt(length)) {
                length++;
            }
            if (length == picture.length()) {
                return true;
            }
        }
        return false;
    }
}

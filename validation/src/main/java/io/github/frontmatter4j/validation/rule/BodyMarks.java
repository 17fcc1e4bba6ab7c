package io.github.frontmatter4j.validation.rule;

import io.github.frontmatter4j.source.SourceText;

/**
 * What a body may hold, as far as a look at the bytes around a few signs tells: a rule that asks here need not parse bodies
 * that hold none of what it is about. In doubt, and in code, something may be there. For one body.
 */
final class BodyMarks {

    /** Signs below 64 with which what rules are about begins; so does a brace. */
    static final long WATCHED =
            1L << '!' | 1L << '#' | 1L << '%' | 1L << '&' | 1L << '-' | 1L << '.' | 1L << '<' | 1L << '=';

    private static final String[] PICTURES = {"figure", "img", "image", "picture", "photo", "asset_img"};
    private static final String[] REFERENCES = {"ref", "relref"};

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
    private boolean contentLink;
    private boolean localImage;
    private boolean innerLinkOfTag;
    private boolean innerLinkOfTemplate;
    private boolean anchor;
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
        return innerLink || (innerLinkOfTag && (anchor || template)) || (innerLinkOfTemplate && template);
    }

    /** A link to a file with the ending of content, or a reference to a page. */
    boolean hasContentLink() {
        return contentLink;
    }

    /** An image whose address does not begin with that of another site. */
    boolean hasLocalImage() {
        return localImage;
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
        contentLink = true;
        localImage = true;
        unnamedImage = true;
        comment = true;
    }

    /** Looks at the place of a sign. */
    void look(int at) {
        switch (source.byteAt(at)) {
            case '!' -> {
                if (byteAt(at + 1) == '[') {
                    image(at);
                }
            }
            case '#' -> {
                if (byteAt(at - 1) != '#') {
                    hash(at);
                }
            }
            case '%' -> escape(at);
            case '&' -> entity(at);
            case '.' -> ending(at);
            case '=' -> underline(at, 1);
            case '-' -> underline(at, 2);
            case '<' -> tag(at);
            default -> template(at);
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
        localImage = localImage || !isElsewhere(at);
        if (unnamedImage) {
            return;
        }
        for (int i = brace; i >= 0 && i < at; i++) {
            brace = isLineEnd(byteAt(i)) ? -1 : brace;
        }
        unnamedImage = brace >= 0 || !isLetter(byteAt(at + 2));
    }

    /** {@code ![text](https://address)}, without anything that could be read in another way. */
    private boolean isElsewhere(int at) {
        int close = at + 2;
        while (byteAt(close) != NONE && "[]`\\<{\n\r".indexOf(byteAt(close)) < 0) {
            close++;
        }
        if (byteAt(close) != ']' || byteAt(close + 1) != '(') {
            return false;
        }
        int end = close + 2;
        boolean scheme = begins(end, "http:") || begins(end, "https:");
        while (scheme && byteAt(end) != NONE && " \t\n\r()<>\\{".indexOf(byteAt(end)) < 0) {
            end++;
        }
        return scheme && byteAt(end) == ')';
    }

    private boolean begins(int at, String word) {
        int length = 0;
        while (length < word.length() && byteAt(at + length) == word.charAt(length)) {
            length++;
        }
        return length == word.length();
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
        int next = byteAt(last + 1);
        boolean named = last > at || (next != ')' && next != sign);
        switch (sign) {
            case '(', '<', '\\' -> innerLink |= named;
            case ':' -> innerLink |= byteAt(before - 1) == ']';
            case '"', '\'', '`', '=' -> innerLinkOfTag |= named;
            default -> {}
        }
        innerLinkOfTemplate |= before < at - 1;
    }

    /** What may be a number sign, or a part of the ending of a file. */
    private void entity(int at) {
        int second = byteAt(at + 1);
        int third = byteAt(at + 2);
        boolean hexadecimal = third == 'x' || third == 'X';
        innerLink |= second == '#'
                ? third == '0' || (third == '3' && byteAt(at + 3) == '5') || hexadecimal
                : second == 'n' && third == 'u';
        contentLink |= second == '#'
                ? third == '0'
                        || hexadecimal
                        || !(isDigit(byteAt(at + 3)) && isDigit(byteAt(at + 4)) && isDigit(byteAt(at + 5)))
                : second == 'p';
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    /** A dot or a letter in an address. */
    private void escape(int at) {
        int second = byteAt(at + 1);
        contentLink |= second == '2' ? (byteAt(at + 2) | 0x20) == 'e' : second >= '4' && second <= '7';
    }

    /** {@code .md}, {@code .markdown} and {@code .mdx}. */
    private void ending(int at) {
        int third = byteAt(at + 2) | 0x20;
        contentLink |= (byteAt(at + 1) | 0x20) == 'm' && (third == 'd' || third == 'a');
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
        boolean image = second == 'i' && (third | 0x20) == 'm';
        unnamedImage |= image;
        localImage |= image;
        anchor |= second == 'a' && !((third | 0x20) >= 'a' && (third | 0x20) <= 'z');
        comment |= byteAt(at + 1) == '!';
    }

    /** A brace: the name of a template stands behind what opens it. */
    private void template(int at) {
        template |= byteAt(at + 1) == '{' || byteAt(at + 1) == '%';
        brace = at;
        int name = at + 1;
        while (isBlank(byteAt(name)) || "{%<-+~".indexOf(byteAt(name)) >= 0) {
            if (name >= end) {
                return;
            } else if (name - at > FAR) {
                contentLink = true;
                localImage = true;
                unnamedImage = true;
                return;
            }
            name++;
        }
        boolean picture = beginsAny(name, PICTURES);
        unnamedImage |= picture;
        localImage |= picture;
        contentLink |= beginsAny(name, REFERENCES);
    }

    private boolean beginsAny(int at, String[] words) {
        for (String word : words) {
            if (begins(at, word)) {
                return true;
            }
        }
        return false;
    }
}

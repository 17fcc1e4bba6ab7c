package io.github.frontmatter4j.dialect;

/**
 * Which forms of front matter a system recognises. Immutable.
 *
 * @param blankLinesBefore blank lines before the opening fence
 * @param blanksAfterOpener blanks behind the opening fence
 * @param dotsClose {@code ...} closes a YAML header
 * @param textAfterCloser a line that only begins with the three characters closes too; the rest of it is body
 * @param longMarks four and more characters open, and the same number closes
 * @param noOpener text up to a closing fence is a header, even without an opening one
 * @param languageWord a word behind the opening fence names the language of the header
 * @param yaml headers between {@code ---}
 * @param toml headers between {@code +++}
 * @param json headers in braces
 * @param bareJson headers of JSON members without braces, closed by {@code ;;;}
 */
public record Fences(
        boolean blankLinesBefore,
        boolean blanksAfterOpener,
        boolean dotsClose,
        boolean textAfterCloser,
        boolean longMarks,
        boolean noOpener,
        boolean languageWord,
        boolean yaml,
        boolean toml,
        boolean json,
        boolean bareJson) {}

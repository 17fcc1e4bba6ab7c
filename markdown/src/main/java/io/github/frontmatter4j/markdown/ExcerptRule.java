package io.github.frontmatter4j.markdown;

/**
 * How a generator takes an excerpt from a body. What the header says ({@code summary}, {@code excerpt}) wins in all of
 * them; ask the header first. Immutable.
 */
public sealed interface ExcerptRule {

    /** Hexo: {@code <!-- more -->} with at most one blank on each side, in any case. */
    ExcerptRule HEXO = new Marker("more", Spaces.ONE, true);

    /** Zola: {@code <!-- more -->} with any white space, in any case. */
    ExcerptRule ZOLA = new Marker("more", Spaces.ANY, true);

    /** Docusaurus blog: {@code <!-- truncate -->} with any white space, or its MDX form in braces. */
    ExcerptRule DOCUSAURUS = new Marker("truncate", Spaces.ANY, false);

    /** The blog of Material for MkDocs: exactly {@code <!-- more -->}. */
    ExcerptRule MKDOCS_MATERIAL = new Separator("<!-- more -->");

    /** Hugo with its standard length of 70 words. */
    ExcerptRule HUGO = new Hugo(70, false, false);

    /** Jekyll with its standard separator, an empty line: the first paragraph. */
    ExcerptRule JEKYLL = new Jekyll("\n\n");

    /** WordPress: {@code <!--more-->}, with or without text of its own, else the first 55 words. */
    ExcerptRule WORDPRESS = new WordPress(55, false);

    /** How much white space a marker may hold. */
    enum Spaces {
        /** None or one blank on each side. */
        ONE,
        /** Any. */
        ANY
    }

    /**
     * Hugo since 0.134: {@code <!--more-->} exactly; else whole paragraphs until there are enough words.
     *
     * @param length the site's {@code summaryLength}, in words
     * @param cjk {@code isCJKLanguage}: each character of a word that is not ASCII counts
     * @param unsafe the site's {@code markup.goldmark.renderer.unsafe}: whether HTML in the body takes part
     */
    record Hugo(int length, boolean cjk, boolean unsafe) implements ExcerptRule {}

    /**
     * Hugo before 0.134: {@code <!--more-->} exactly; else plain text, cut after the sentence that reaches the length, or
     * to the character where CJK is counted.
     *
     * @param length the site's {@code summaryLength}, in words
     * @param cjk {@code isCJKLanguage}
     * @param unsafe whether HTML in the body takes part
     */
    record HugoBefore134(int length, boolean cjk, boolean unsafe) implements ExcerptRule {}

    /**
     * Jekyll: everything before the first separator; without one the whole body.
     *
     * @param separator {@code excerpt_separator}
     */
    record Jekyll(String separator) implements ExcerptRule {}

    /**
     * A comment that holds a word.
     *
     * @param word the word
     * @param spaces how much white space may stand around it
     * @param anyCase whether upper and lower case are the same
     */
    record Marker(String word, Spaces spaces, boolean anyCase) implements ExcerptRule {}

    /**
     * Plain text that ends the excerpt (gray-matter, Eleventy).
     *
     * @param text the separator
     */
    record Separator(String text) implements ExcerptRule {}

    /**
     * WordPress.
     *
     * @param length words or characters of an automatic excerpt
     * @param characters whether characters are counted, as WordPress does for Chinese and Japanese
     */
    record WordPress(int length, boolean characters) implements ExcerptRule {}
}

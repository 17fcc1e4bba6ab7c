package io.github.frontmatter4j.markdown.internal;

import io.github.frontmatter4j.problem.MessageCatalogue;
import java.util.Locale;
import java.util.Map;

/** The messages of this module in Simplified Chinese. */
public final class ChineseMessages implements MessageCatalogue {

    /** Made by the service loader. */
    public ChineseMessages() {}

    @Override
    public Locale language() {
        return Locale.CHINESE;
    }

    @Override
    public Map<String, String> sentences() {
        return MessageCatalogue.pairs(ChineseMessages.class.getResourceAsStream("messages.zh.txt"));
    }
}

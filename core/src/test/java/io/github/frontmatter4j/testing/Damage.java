package io.github.frontmatter4j.testing;

import java.util.ArrayList;
import java.util.List;

/** Texts that were damaged in one place. */
public final class Damage {

    private Damage() {}

    /**
     * Every way to damage one character.
     *
     * @param text the whole text
     * @param foreign the characters that are put over each of its characters, and before it
     * @return the text cut off before each character, without it, with it twice, and with each foreign one
     */
    public static List<String> of(String text, String foreign) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            String head = text.substring(0, i);
            String tail = text.substring(i + 1);
            all.add(head);
            all.add(head + tail);
            all.add(head + text.charAt(i) + text.charAt(i) + tail);
            for (char c : foreign.toCharArray()) {
                all.add(head + c + tail);
                all.add(head + c + text.charAt(i) + tail);
            }
        }
        return all;
    }
}

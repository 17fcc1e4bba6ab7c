package io.github.frontmatter4j.cli;

import java.util.Locale;

/** What is known of whoever reads the output. */
final class Terminal {

    private Terminal() {}

    /** Whether results go to a terminal: the JDK knows a console only if both ends are one. */
    static boolean isWatched() {
        return System.console() != null && !"dumb".equals(System.getenv("TERM"));
    }

    static boolean wantsColour() {
        String no = System.getenv("NO_COLOR");
        return isWatched() && (no == null || no.isEmpty());
    }

    static Locale locale() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }
}

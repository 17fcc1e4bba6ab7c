package io.github.frontmatter4j.cli;

import java.io.Console;
import java.util.Locale;

/** What is known of whoever reads the output. */
final class Terminal {

    private Terminal() {}

    /** Whether results go to a terminal. */
    static boolean isWatched() {
        Console console = System.console();
        return console != null && isTerminal(console) && !"dumb".equals(System.getenv("TERM"));
    }

    /** Before JDK 22 there is a console only if both ends are a terminal; later ones have to be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    static boolean wantsColour() {
        String no = System.getenv("NO_COLOR");
        return isWatched() && (no == null || no.isEmpty());
    }

    static Locale locale() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }
}

package io.github.frontmatter4j.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arguments of a call that has words and some long options, each once, and nothing that needs a parser. */
final class PlainCall {

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();

    private PlainCall() {}

    /**
     * Reads arguments.
     *
     * @param valued the options that have a value
     * @param flags the options that have none
     * @return the call, or null if it is not as plain as that
     */
    static @Nullable PlainCall of(List<String> arguments, Set<String> valued, Set<String> flags) {
        PlainCall call = new PlainCall();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (valued.contains(argument)) {
                String value = ++i < arguments.size() ? arguments.get(i) : "";
                if (!isWord(value) || call.values.put(argument, value) != null) {
                    return null;
                }
            } else if (flags.contains(argument)) {
                if (!call.flags.add(argument)) {
                    return null;
                }
            } else if (isWord(argument)) {
                call.words.add(argument);
            } else {
                return null;
            }
        }
        return call;
    }

    /** What is no option. */
    List<String> words() {
        return words;
    }

    /** The value of an option; null if it was not given. */
    @Nullable
    String value(String option) {
        return values.get(option);
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    /** Whether an argument is no option, and no file of arguments. */
    private static boolean isWord(String argument) {
        return !argument.isEmpty() && argument.charAt(0) != '-' && argument.charAt(0) != '@';
    }
}

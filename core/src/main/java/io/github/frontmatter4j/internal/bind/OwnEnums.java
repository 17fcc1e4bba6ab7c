package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.model.PostFormat;
import io.github.frontmatter4j.model.TwitterCard;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What {@code @Key} says of the constants of the library's own enums, for the reason that {@link OwnRecord} gives. */
final class OwnEnums {

    private OwnEnums() {}

    /** The names of a constant in files; null if its enum is not the library's own. */
    static @Nullable List<String> names(Enum<?> constant) {
        if (!(constant instanceof PostFormat) && !(constant instanceof TwitterCard)) {
            return null;
        }
        String name = constant.name().toLowerCase(Locale.ROOT);
        return constant == PostFormat.STANDARD
                ? List.of(name, "false")
                : constant == TwitterCard.SUMMARY ? List.of(name, "summary_card") : List.of(name);
    }
}

package io.github.frontmatter4j.bind;

/** How the names of components become keys, where {@link Key} and {@link Means} say nothing. */
public enum KeyNaming {
    /** {@code publishDate} is the key {@code publishDate}. */
    EXACT,
    /** {@code publishDate} is the key {@code publish-date}. */
    KEBAB_CASE,
    /** {@code publishDate} is the key {@code publish_date}. */
    SNAKE_CASE,
    /** {@code publishDate} is written {@code publishDate} and read in any case, as Hugo does. */
    IGNORE_CASE;

    /**
     * The key of a component.
     *
     * @param component the component's name, in camel case
     * @return the key that is written
     */
    public String key(String component) {
        if (this == EXACT || this == IGNORE_CASE) {
            return component;
        }
        StringBuilder key = new StringBuilder(component.length() + 4);
        for (int i = 0; i < component.length(); i++) {
            char c = component.charAt(i);
            if (Character.isUpperCase(c)) {
                if (i > 0) {
                    key.append(this == KEBAB_CASE ? '-' : '_');
                }
                c = Character.toLowerCase(c);
            }
            key.append(c);
        }
        return key.toString();
    }
}

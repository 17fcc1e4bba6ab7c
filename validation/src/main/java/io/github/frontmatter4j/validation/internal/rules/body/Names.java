package io.github.frontmatter4j.validation.internal.rules.body;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Names in addresses. */
final class Names {

    private Names() {}

    /** A name without percent signs for its bytes. */
    static String decoded(String name) {
        if (name.indexOf('%') < 0) {
            return name;
        }
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}

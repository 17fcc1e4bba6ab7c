package io.github.frontmatter4j.validation.internal.rules.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * References to pages as Hugo's {@code ref} names them, by the ends of their paths: without ending and language, and by the
 * folder where the file is an index. What stands before the end is not held against a reference, so that pages that are
 * found from other folders are never missed.
 */
final class Pages {

    /** The references by the page that each of them wants. */
    private final Map<String, Set<String>> wanted = new HashMap<>();

    void want(String reference) {
        String page =
                page(reference.substring(reference.lastIndexOf("../") < 0 ? 0 : reference.lastIndexOf("../") + 3));
        if (!page.isEmpty()) {
            Set<String> own = wanted.get(page);
            if (own == null) {
                own = new HashSet<>(2);
                wanted.put(page, own);
            }
            own.add(reference);
        }
    }

    boolean areWanted() {
        return !wanted.isEmpty();
    }

    /** The references to pages that are none of some files. */
    Set<String> missing(Set<String> paths) {
        Map<String, Set<String>> left = new HashMap<>(wanted);
        for (String path : paths) {
            String page = page(path);
            for (int at = 0; at >= 0; at = nextPart(page, at)) {
                left.remove(page.substring(at));
            }
        }
        Set<String> missing = new HashSet<>();
        for (Set<String> references : left.values()) {
            missing.addAll(references);
        }
        return missing;
    }

    private static int nextPart(String page, int at) {
        int slash = page.indexOf('/', at);
        return slash < 0 ? -1 : slash + 1;
    }

    /** {@code /Docs/First.zh.md} and {@code docs/first/index.md} are {@code docs/first}. */
    private static String page(String path) {
        String page = path.toLowerCase(Locale.ROOT);
        page = page.startsWith("./") ? page.substring(2) : page;
        page = without(page, ".md", ".markdown", ".mdx", ".html");
        int dot = page.lastIndexOf('.');
        boolean language = dot > page.lastIndexOf('/') + 1 && isLanguage(page.substring(dot + 1));
        page = language ? page.substring(0, dot) : page;
        int from = page.startsWith("/") ? 1 : 0;
        int to = page.length() > from && page.endsWith("/") ? page.length() - 1 : page.length();
        page = page.substring(from, to);
        return page.equals("index") || page.equals("_index") ? "" : without(page, "/index", "/_index");
    }

    private static boolean isLanguage(String text) {
        int hyphen = text.indexOf('-');
        int length = hyphen < 0 ? text.length() : hyphen;
        if (length < 2 || length > 3 || text.length() > 8) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-' && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }

    private static String without(String path, String... endings) {
        for (String ending : endings) {
            if (path.endsWith(ending)) {
                return path.substring(0, path.length() - ending.length());
            }
        }
        return path;
    }
}

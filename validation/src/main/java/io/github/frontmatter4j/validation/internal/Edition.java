package io.github.frontmatter4j.validation.internal;

import java.util.Locale;
import java.util.Set;

/**
 * Which edition of a site a page belongs to, by the names of its folders and its file: pages of different editions may say
 * the same.
 *
 * @param language such as {@code zh-cn} in {@code docs/zh-cn/a.md} or {@code a.zh-cn.md}; empty if nothing says one
 * @param version such as {@code version-1.2} in {@code versioned_docs/version-1.2/a.md}; empty if nothing says one
 */
public record Edition(String language, String version) {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /**
     * The edition of a page.
     *
     * @param path where it lies in the site
     * @return the edition that the nearest folders say, or the end of its name
     */
    public static Edition of(String path) {
        String[] parts = path.split("[/\\\\]");
        String language = languageOfFile(parts[parts.length - 1]);
        String version = "";
        for (int i = 0; i < parts.length - 1; i++) {
            language = isLanguage(parts[i]) ? parts[i] : language;
            version = isVersion(parts[i]) ? parts[i] : version;
        }
        return new Edition(language, version);
    }

    /** The language in the name of a file, {@code a.zh.md}; empty if there is none. */
    static String languageOfFile(String name) {
        String[] parts = name.split("\\.");
        return parts.length > 2 && isLanguage(parts[parts.length - 2]) ? parts[parts.length - 2] : "";
    }

    /** {@code zh}, {@code zh-cn}, {@code pt_BR}, {@code zh-Hant}: a code of ISO 639-1, perhaps with a region or script. */
    static boolean isLanguage(String name) {
        boolean alone = name.length() == 2;
        boolean region = name.length() > 4 && name.length() < 8 && (name.charAt(2) == '-' || name.charAt(2) == '_');
        return (alone || region) && LANGUAGES.contains(name.substring(0, 2));
    }

    /** {@code version-1.2}, {@code v2}, {@code 1.x}, {@code 3.0.1}; a year or a month is none. */
    private static boolean isVersion(String name) {
        String number = name.startsWith("version-") ? name.substring("version-".length()) : name;
        number = number.startsWith("v") ? number.substring(1) : number;
        boolean marked = number.length() < name.length();
        boolean parted = number.indexOf('.') > 0;
        if ((!marked && !parted) || number.isEmpty() || !Character.isDigit(number.charAt(0))) {
            return false;
        }
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c != '.' && c != 'x' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}

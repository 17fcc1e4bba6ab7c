package io.github.frontmatter4j.markdown.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that stand in text without any markup, as GitHub Flavored Markdown's autolinks. Like Hugo's parser
 * (goldmark's linkify) an address ends at the first character that is not ASCII, so that Chinese prose behind it is not
 * swallowed.
 */
public final class BareUrls {

    private BareUrls() {}

    /** One address: where it begins and ends, and what it leads to. */
    public record Found(int start, int end, String target) {}

    /** The addresses in a text, in order. */
    public static List<Found> find(String text) {
        if (text.indexOf(':') < 0 && text.indexOf('@') < 0 && text.indexOf('.') < 0) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        int i = 0;
        int done = 0;
        while (i < text.length()) {
            Found next = at(text, i, done);
            if (next == null) {
                i++;
            } else {
                found.add(next);
                i = next.end();
                done = i;
            }
        }
        return found;
    }

    private static @Nullable Found at(String text, int i, int done) {
        char c = text.charAt(i);
        if (c == '@') {
            return email(text, i, done);
        }
        if (i > 0 && isWord(text.charAt(i - 1))) {
            return null;
        }
        int host;
        String prefix = "";
        if (matches(text, i, "https://")) {
            host = i + 8;
        } else if (matches(text, i, "http://")) {
            host = i + 7;
        } else if (matches(text, i, "ftp://")) {
            host = i + 6;
        } else if (matches(text, i, "www.")) {
            host = i;
            prefix = "http://";
        } else {
            return null;
        }
        int hostEnd = host;
        while (hostEnd < text.length() && isHost(text.charAt(hostEnd))) {
            hostEnd++;
        }
        int end = hostEnd;
        if (end < text.length() && "/?#".indexOf(text.charAt(end)) >= 0) {
            while (end < text.length() && isPath(text.charAt(end))) {
                end++;
            }
        }
        end = trim(text, host, end);
        String name = text.substring(host, Math.min(hostEnd, end));
        return hasDomain(name) ? new Found(i, end, prefix + text.substring(i, end)) : null;
    }

    private static boolean hasDomain(String host) {
        String name = host.indexOf(':') < 0 ? host : host.substring(host.indexOf('@') + 1);
        int colon = name.indexOf(':');
        name = colon < 0 ? name : name.substring(0, colon);
        int dot = name.lastIndexOf('.');
        return dot > 0 && dot < name.length() - 1 && name.indexOf("..") < 0;
    }

    private static @Nullable Found email(String text, int at, int done) {
        int start = at;
        while (start > done && isLocal(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && (isWord(text.charAt(end)) || ".-_".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > at + 1 && ".-_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String domain = text.substring(at + 1, end);
        int dot = domain.lastIndexOf('.');
        boolean real = start < at
                && dot > 0
                && domain.indexOf("..") < 0
                && domain.charAt(0) != '.'
                && domain.indexOf('_') < 0
                && !(start > 0 && (text.charAt(start - 1) == '/' || text.charAt(start - 1) == ':'));
        return real ? new Found(start, end, "mailto:" + text.substring(start, end)) : null;
    }

    /** Punctuation at the end belongs to the sentence; so does a bracket that was not opened inside. */
    private static int trim(String text, int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        int end = to;
        while (end > from) {
            char c = text.charAt(end - 1);
            if ("?!.,:*_~'".indexOf(c) >= 0) {
                end--;
            } else if (c == ')' && open < 0) {
                open++;
                end--;
            } else if (c == ';') {
                int reference = end - 2;
                while (reference > from && isWord(text.charAt(reference))) {
                    reference--;
                }
                end = reference < end - 2 && text.charAt(reference) == '&' ? reference : end - 1;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean matches(String text, int at, String scheme) {
        return (text.charAt(at) | 0x20) == scheme.charAt(0) && text.regionMatches(true, at, scheme, 0, scheme.length());
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isHost(char c) {
        return isWord(c) || "-@:%._+~=".indexOf(c) >= 0;
    }

    private static boolean isPath(char c) {
        return isWord(c) || "-@:%_+.~#$!?&/=();,'^{}".indexOf(c) >= 0;
    }

    private static boolean isLocal(char c) {
        return isWord(c) || ".-_+".indexOf(c) >= 0;
    }
}

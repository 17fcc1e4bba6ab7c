package io.github.frontmatter4j.markdown;

import java.util.List;
import java.util.Optional;

/** Addresses of players, so that a frame, a link and a shortcode of the same video can be told to be the same. */
final class EmbedAddress {

    private static final List<String> YOUTUBE = List.of(
            "youtube.com/embed/", "youtube-nocookie.com/embed/", "youtube.com/watch?v=", "youtu.be/", "youtube.com/v/");
    private static final List<String> VIMEO = List.of("player.vimeo.com/video/", "vimeo.com/");

    private EmbedAddress() {}

    /** The id of a YouTube video, if the address is one. */
    static Optional<String> youTube(String address) {
        return id(address, YOUTUBE, true);
    }

    /** The id of a Vimeo video, if the address is one. */
    static Optional<String> vimeo(String address) {
        return id(address, VIMEO, false).filter(id -> id.chars().allMatch(Character::isDigit));
    }

    private static Optional<String> id(String address, List<String> hosts, boolean letters) {
        for (String host : hosts) {
            int at = address.indexOf(host);
            boolean start = at >= 0 && (at == 0 || address.charAt(at - 1) == '/' || address.charAt(at - 1) == '.');
            if (start) {
                int from = at + host.length();
                int to = from;
                while (to < address.length()
                        && (Character.isDigit(address.charAt(to)) || (letters && isIdChar(address.charAt(to))))) {
                    to++;
                }
                if (to > from) {
                    return Optional.of(address.substring(from, to));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isIdChar(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c == '-' || c == '_';
    }

    /** One name for the same player, however it is embedded. */
    static String canonical(Embed embed) {
        String target = embed.target();
        if (embed.kind().equals("youtube")) {
            return "youtube:" + youTube(target).orElse(target);
        }
        if (embed.kind().equals("vimeo")) {
            return "vimeo:" + vimeo(target).orElse(target);
        }
        return youTube(target)
                .map(id -> "youtube:" + id)
                .or(() -> vimeo(target).map(id -> "vimeo:" + id))
                .orElse(target);
    }
}

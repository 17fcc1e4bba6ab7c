package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.markdown.internal.Entities;
import io.github.frontmatter4j.markdown.internal.Template;
import io.github.frontmatter4j.markdown.internal.WordPressTags;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shortcodes of a body, paired, and the links, images and players among them. */
final class ShortcodeIndex {

    private static final Set<String> REFERENCES = Set.of("ref", "relref");
    private static final Set<String> LIQUID_LINKS = Set.of("link", "post_url", "post_link", "post_path");
    private static final Set<String> PICTURES = Set.of("figure", "img", "image", "picture", "photo");
    private static final Set<String> PLAYERS = Set.of(
            "youtube", "vimeo", "tweet", "x", "instagram", "gist", "twitter", "video", "audio", "embed", "playlist");

    private final BodyText body;
    private final List<Shortcode> shortcodes;
    private final List<LinkRef> links = new ArrayList<>();
    private final List<ImageRef> images = new ArrayList<>();
    private final List<Embed> embeds = new ArrayList<>();

    private ShortcodeIndex(BodyText body, List<Shortcode> shortcodes) {
        this.body = body;
        this.shortcodes = shortcodes;
    }

    static ShortcodeIndex of(BodyText body, boolean wordPress, List<Span> code) {
        List<Shortcode> all = new ArrayList<>();
        for (Template template : body.templates()) {
            Shortcode shortcode = shortcode(template);
            if (shortcode != null) {
                all.add(shortcode);
            }
        }
        if (wordPress) {
            for (WordPressTags.Tag tag : WordPressTags.scan(body, code)) {
                all.add(new Shortcode(
                        Shortcode.System.WORDPRESS,
                        tag.name(),
                        new Span(tag.start(), tag.end()),
                        tag.closing(),
                        unescaped(params(tag.params())),
                        Optional.empty()));
            }
        }
        ShortcodeIndex index = new ShortcodeIndex(body, pair(Placed.inOrder(all)));
        for (Shortcode shortcode : index.shortcodes) {
            index.read(shortcode);
        }
        return index;
    }

    private static @Nullable Shortcode shortcode(Template template) {
        Shortcode.System system = switch (template.kind()) {
            case HUGO_HTML -> Shortcode.System.HUGO;
            case HUGO_MARKDOWN -> Shortcode.System.HUGO_MARKDOWN;
            case LIQUID_TAG -> Shortcode.System.LIQUID;
            default -> null;
        };
        return system == null || template.name().isEmpty()
                ? null
                : new Shortcode(
                        system,
                        template.name(),
                        new Span(template.start(), template.end()),
                        template.closing() || (system == Shortcode.System.LIQUID && isLiquidEnd(template.name())),
                        params(template.params()),
                        Optional.empty());
    }

    private static boolean isLiquidEnd(String name) {
        return name.startsWith("end") && name.length() > 3;
    }

    private static List<Shortcode.Param> params(List<Template.Param> params) {
        List<Shortcode.Param> read = new ArrayList<>(params.size());
        for (Template.Param param : params) {
            read.add(new Shortcode.Param(
                    Optional.ofNullable(param.name()), param.value(), new Span(param.start(), param.end())));
        }
        return read;
    }

    /** Exporters escape what stands between the brackets as if it were text. */
    private static List<Shortcode.Param> unescaped(List<Shortcode.Param> params) {
        List<Shortcode.Param> read = new ArrayList<>(params.size());
        for (Shortcode.Param param : params) {
            read.add(new Shortcode.Param(param.name(), Entities.unescapeMarkdown(param.value()), param.valueSpan()));
        }
        return read;
    }

    private static List<Shortcode> pair(List<Shortcode> all) {
        List<Shortcode> paired = new ArrayList<>(all);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Shortcode shortcode = all.get(i);
            if (!shortcode.closing()) {
                open.add(i);
                continue;
            }
            for (int k = open.size() - 1; k >= 0 && k >= open.size() - 200; k--) {
                Shortcode opener = all.get(open.get(k));
                if (isPair(opener, shortcode)) {
                    int at = open.get(k);
                    Span content =
                            new Span(opener.span().end(), shortcode.span().start());
                    paired.set(
                            at,
                            new Shortcode(
                                    opener.system(),
                                    opener.name(),
                                    opener.span(),
                                    false,
                                    opener.params(),
                                    Optional.of(content)));
                    open.subList(k, open.size()).clear();
                    break;
                }
            }
        }
        return List.copyOf(paired);
    }

    private static boolean isPair(Shortcode opener, Shortcode closer) {
        return opener.system() == closer.system()
                && (closer.system() == Shortcode.System.LIQUID
                        ? closer.name().equals("end" + opener.name())
                        : closer.name().equals(opener.name()));
    }

    List<Shortcode> shortcodes() {
        return shortcodes;
    }

    List<LinkRef> links() {
        return links;
    }

    List<ImageRef> images() {
        return images;
    }

    List<Embed> embeds() {
        return embeds;
    }

    private void read(Shortcode shortcode) {
        if (shortcode.closing()) {
            return;
        }
        switch (shortcode.system()) {
            case HUGO, HUGO_MARKDOWN -> hugo(shortcode);
            case LIQUID -> liquid(shortcode);
            case WORDPRESS -> wordPress(shortcode);
        }
    }

    private void hugo(Shortcode shortcode) {
        String name = shortcode.name();
        if (REFERENCES.contains(name)) {
            link(shortcode, orFirst(shortcode, named(shortcode, "path")));
        } else if (PICTURES.contains(name)) {
            Shortcode.Param source = named(shortcode, "src");
            Shortcode.Param first = shortcode.positional(0).orElse(null);
            if (source != null) {
                image(shortcode, source);
            } else if (first != null && isPath(first.value())) {
                image(shortcode, first);
            }
            link(shortcode, named(shortcode, "link"));
        } else if (PLAYERS.contains(name)) {
            embed(name, shortcode, orFirst(shortcode, named(shortcode, "id", "src")));
        } else {
            link(shortcode, named(shortcode, "href"));
        }
    }

    /** The first parameter that has one of some names; null if there is none. */
    private static Shortcode.@Nullable Param named(Shortcode shortcode, String... names) {
        for (String name : names) {
            Shortcode.Param param = shortcode.param(name).orElse(null);
            if (param != null) {
                return param;
            }
        }
        return null;
    }

    /** A parameter, or else the first one without a name. */
    private static Shortcode.@Nullable Param orFirst(Shortcode shortcode, Shortcode.@Nullable Param param) {
        return param != null ? param : shortcode.positional(0).orElse(null);
    }

    private void embed(String kind, Shortcode shortcode, Shortcode.@Nullable Param target) {
        if (target != null) {
            embeds.add(new Embed(kind, shortcode.span(), target.value(), Optional.of(target.valueSpan())));
        }
    }

    private void liquid(Shortcode shortcode) {
        Optional<Shortcode.Param> all = shortcode.positional(0);
        if (all.isEmpty()) {
            return;
        }
        String name = shortcode.name();
        if (LIQUID_LINKS.contains(name)) {
            link(shortcode, word(all.get(), false));
        } else if (name.equals("asset_img") || name.equals("img") || name.equals("image")) {
            image(shortcode, word(all.get(), true));
        } else if (PLAYERS.contains(name)) {
            embed(name, shortcode, word(all.get(), false));
        }
    }

    /** The first word of the arguments, or the first one that looks like a path. */
    private static Shortcode.Param word(Shortcode.Param all, boolean path) {
        String text = all.value();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
                to++;
            }
            String word = text.substring(from, to);
            int cut = !word.isEmpty() && (word.charAt(0) == '"' || word.charAt(0) == '\'') ? 1 : 0;
            int end = cut == 1 && word.length() > 1 && word.charAt(word.length() - 1) == word.charAt(0)
                    ? word.length() - 1
                    : word.length();
            String bare = word.substring(cut, Math.max(cut, end));
            if (!bare.isEmpty() && (!path || isPath(bare))) {
                int start = all.valueSpan().start() + from + cut;
                return new Shortcode.Param(Optional.empty(), bare, new Span(start, start + bare.length()));
            }
            from = to + 1;
        }
        return all;
    }

    private static boolean isPath(String value) {
        return value.indexOf('/') >= 0 || value.indexOf('.') > 0;
    }

    private void wordPress(Shortcode shortcode) {
        String name = shortcode.name().toLowerCase(Locale.ROOT);
        if (!PLAYERS.contains(name)) {
            return;
        }
        Shortcode.Param target = orFirst(shortcode, named(shortcode, "src", "mp4", "mp3", "id"));
        if (target != null) {
            embed(name, shortcode, target);
        } else if (shortcode.contentSpan().isPresent()) {
            Span content = shortcode.contentSpan().get();
            String inside = body.slice(content.start(), content.end());
            String address = inside.strip();
            int at = content.start() + inside.indexOf(address);
            embeds.add(new Embed(name, shortcode.span(), address, Optional.of(new Span(at, at + address.length()))));
        }
    }

    private void link(Shortcode shortcode, Shortcode.@Nullable Param target) {
        if (target == null) {
            return;
        }
        links.add(new LinkRef(
                RefSyntax.SHORTCODE,
                shortcode.span(),
                target.value(),
                Optional.of(target.valueSpan()),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false));
    }

    private void image(Shortcode shortcode, Shortcode.Param source) {
        Shortcode.Param alt = named(shortcode, "alt");
        Shortcode.Param title = named(shortcode, "title");
        images.add(new ImageRef(
                RefSyntax.SHORTCODE,
                shortcode.span(),
                source.value(),
                Optional.of(source.valueSpan()),
                alt == null ? "" : alt.value(),
                alt == null ? Optional.empty() : Optional.of(alt.valueSpan()),
                title == null ? Optional.empty() : Optional.of(title.value()),
                title == null ? Optional.empty() : Optional.of(title.valueSpan()),
                false));
    }
}

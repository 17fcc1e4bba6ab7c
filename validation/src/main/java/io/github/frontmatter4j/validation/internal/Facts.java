package io.github.frontmatter4j.validation.internal;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.markdown.ImageRef;
import io.github.frontmatter4j.markdown.LinkRef;
import io.github.frontmatter4j.markdown.RefSyntax;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.rule.Fact;
import io.github.frontmatter4j.validation.rule.FileContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one file says that other files may say too. */
final class Facts {

    private final FileContext context;
    private final @Nullable Path folder;
    private final String file;
    private final List<Fact> facts = new ArrayList<>();
    /** Whether the files that are checked are a whole site; null until somebody asks. */
    private @Nullable Boolean wholeSite;

    /** The folder of Jekyll's configuration, if there is one; null until somebody asks. */
    private @Nullable Optional<Path> jekyllSource;

    /** The folders that the site publishes, if they are known; null until somebody asks. */
    private @Nullable Optional<PublicFolders> publicFolders;

    private Facts(FileContext context, @Nullable Path folder) {
        this.context = context;
        this.folder = folder;
        this.file = context.file().source().name();
    }

    static List<Fact> of(FileContext context, boolean bodies, @Nullable Path folder) {
        Facts facts = new Facts(context, folder);
        facts.collect();
        if (bodies) {
            if (context.bodyMayLinkToContent() && context.bodyHasAny("[<{")) {
                facts.links();
            }
            if (context.bodyMayHaveLocalImage()) {
                facts.images();
            }
        }
        return facts.facts;
    }

    private void collect() {
        text(Field.TITLE, Fact.Kind.TITLE);
        text(Field.DESCRIPTION, Fact.Kind.DESCRIPTION);
        texts(Field.TAGS, Fact.Kind.TAG);
        texts(Field.CATEGORIES, Fact.Kind.CATEGORY);
        texts(Field.AUTHORS, Fact.Kind.AUTHOR);
        texts(Field.ALIASES, Fact.Kind.ALIAS);
        for (FileContext.Found image : context.all(Field.IMAGE)) {
            imageOfHeader(image.value(), image.path());
        }
        url();
        translation();
    }

    private void text(Field field, Fact.Kind kind) {
        FileContext.Found found = context.first(field).orElse(null);
        if (found != null
                && found.value() instanceof ScalarNode scalar
                && !scalar.text().isBlank()) {
            add(kind, scalar.text(), scalar.span(), found.path());
        }
    }

    private void texts(Field field, Fact.Kind kind) {
        for (FileContext.Found found : context.all(field)) {
            Node value = found.value();
            if (value instanceof ListNode list) {
                for (int i = 0; i < list.items().size(); i++) {
                    if (list.items().get(i) instanceof ScalarNode scalar
                            && !scalar.text().isBlank()) {
                        add(kind, scalar.text(), scalar.span(), found.path().index(i));
                    }
                }
            } else if (value instanceof ScalarNode scalar && !scalar.text().isBlank()) {
                split(found.key(), scalar, kind, found.path());
            }
        }
    }

    private void split(DialectKey key, ScalarNode scalar, Fact.Kind kind, KeyPath path) {
        String[] parts = switch (key.split()) {
            case COMMAS -> scalar.text().split(",");
            case BLANKS -> scalar.text().split("\\s+");
            case ONE -> new String[] {scalar.text()};
        };
        for (String part : parts) {
            if (!part.isBlank()) {
                add(kind, part.strip(), scalar.span(), path);
            }
        }
    }

    private void url() {
        Optional<FileContext.Found> explicit = context.first(Field.URL);
        if (explicit.isPresent()
                && explicit.get().value() instanceof ScalarNode scalar
                && !scalar.text().isBlank()) {
            // Eleventy: a page with `permalink: false` is not written at all
            if (!(context.resolve(scalar) instanceof Value.Bool)) {
                add(
                        Fact.Kind.URL,
                        normalized(scalar.text()),
                        scalar.span(),
                        explicit.get().path());
            }
        } else if (context.dialect().name().equals("hugo")) {
            derived();
        }
    }

    /** Hugo: folders, then slug or file name; {@code index} and {@code _index} stand for their folder. */
    private void derived() {
        String path = withoutEnding(context.path());
        int slash = path.lastIndexOf('/');
        String folder = path.substring(0, slash + 1);
        String name = path.substring(slash + 1);
        boolean index = name.equals("index") || name.equals("_index");
        Optional<FileContext.Found> slug = context.first(Field.SLUG);
        if (slug.isPresent()
                && slug.get().value() instanceof ScalarNode scalar
                && !scalar.text().isBlank()) {
            String parent = index ? folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1) : folder;
            add(
                    Fact.Kind.URL,
                    normalized("/" + parent + scalar.text()),
                    scalar.span(),
                    slug.get().path());
        } else {
            add(
                    Fact.Kind.URL,
                    normalized("/" + folder + (index ? "" : name)),
                    Span.at(context.file().headerSpan().start()),
                    KeyPath.root());
        }
    }

    private static String withoutEnding(String path) {
        int dot = path.lastIndexOf('.');
        boolean ending = dot >= 0 && dot + 1 < path.length() && path.indexOf('/', dot) < 0;
        return ending ? path.substring(0, dot) : path;
    }

    /** A path as sites compare them: with a leading slash, without the last one and without {@code index.html}. */
    static String normalized(String url) {
        String path = url.strip();
        int fragment = path.indexOf('#');
        path = fragment >= 0 ? path.substring(0, fragment) : path;
        path = path.equals("index.html") || path.endsWith("/index.html")
                ? path.substring(0, path.length() - "index.html".length())
                : path;
        path = path.startsWith("/") || path.contains("://") ? path : "/" + path;
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private void translation() {
        FileContext.Found found = context.first(Field.TRANSLATION_KEY).orElse(null);
        if (found != null
                && found.value() instanceof ScalarNode scalar
                && !scalar.text().isBlank()) {
            FileContext.Found said = context.first(Field.LANGUAGE).orElse(null);
            String language =
                    said != null && said.value() instanceof ScalarNode named ? named.text() : languageOfName();
            add(
                    Fact.Kind.TRANSLATION,
                    scalar.text() + " " + language.toLowerCase(Locale.ROOT),
                    scalar.span(),
                    found.path());
        }
    }

    /** Hugo: {@code post.zh.md}, or a folder named after a language. */
    private String languageOfName() {
        String path = context.path();
        String language = Edition.languageOfFile(path.substring(path.lastIndexOf('/') + 1));
        if (!language.isEmpty()) {
            return language;
        }
        String inside = path.startsWith("content/") ? path.substring("content/".length()) : path;
        String first = inside.contains("/") ? inside.substring(0, inside.indexOf('/')) : "";
        return Edition.isLanguage(first) ? first : "";
    }

    private void add(Fact.Kind kind, String text, Span span, KeyPath path) {
        boolean address = kind == Fact.Kind.URL || kind == Fact.Kind.ALIAS;
        if (address && isTemplate(text)) {
            return;
        } else if (kind == Fact.Kind.ALIAS) {
            facts.add(new Fact(kind, fromRoot(text), file, span, path));
            return;
        }
        facts.add(new Fact(kind, text, file, span, path));
    }

    /** Hugo: below the language of the page, and without a slash below the folder above the page's own. */
    private String fromRoot(String alias) {
        String path = alias.strip();
        if (path.isEmpty() || path.contains("://")) {
            return alias;
        } else if (path.startsWith("/")) {
            String language = languageOfName();
            return language.isEmpty() ? alias : "/" + language + path;
        }
        String page = context.path().replaceAll("\\.[^/]*$", "").replaceAll("(^|/)_?index$", "");
        return "/" + page.substring(0, page.lastIndexOf('/') + 1) + path;
    }

    /** {@code /blog/:title.html}, {@code /{{ page.fileSlug }}/}: another address for every page. */
    private static boolean isTemplate(String address) {
        if (address.contains("{{") || address.contains("{%")) {
            return true;
        }
        for (int at = address.indexOf(':'); at >= 0; at = address.indexOf(':', at + 1)) {
            boolean begins = at == 0 || address.charAt(at - 1) == '/' || address.charAt(at - 1) == '-';
            if (begins && at + 1 < address.length() && Character.isLetter(address.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    // ---- bodies

    private void links() {
        for (LinkRef link : context.body().links()) {
            String target = link.target();
            String shortcode = link.syntax() == RefSyntax.SHORTCODE ? shortcodeOf(link) : "";
            if (shortcode.equals("ref") || shortcode.equals("relref")) {
                pageReference(link);
                continue;
            } else if (shortcode.equals("link")) {
                sourceReference(link);
                continue;
            }
            int hash = target.indexOf('#');
            String file = hash < 0 ? target : target.substring(0, hash);
            int query = file.indexOf('?');
            String path = inside(query < 0 ? file : file.substring(0, query));
            if (link.dynamic() || path == null || !isContent(path)) {
                continue;
            }
            Span place = link.targetSpan().orElse(link.span());
            if (!isOnDisk(file)) {
                facts.add(new Fact(Fact.Kind.REFERENCE, path, this.file, place, KeyPath.root()));
            }
            if (hash >= 0 && hash + 1 < target.length()) {
                facts.add(new Fact(Fact.Kind.PLACE, path + target.substring(hash), this.file, place, KeyPath.root()));
            }
        }
    }

    private String shortcodeOf(LinkRef link) {
        String text = context.file().source().slice(link.span());
        int from = 0;
        while (from < text.length() && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /** Jekyll's {@code link} begins at the folder of the configuration, which has to be known. */
    private void sourceReference(LinkRef link) {
        String page = link.target().strip();
        Optional<Path> source = page.indexOf('{') < 0 && isContent(page) ? jekyllSource() : Optional.empty();
        if (source.isPresent() && !Folders.isIn(source.get(), page)) {
            facts.add(
                    new Fact(Fact.Kind.REFERENCE, page, file, link.targetSpan().orElse(link.span()), KeyPath.root()));
        }
    }

    private Optional<Path> jekyllSource() {
        Optional<Path> known = jekyllSource;
        if (known == null) {
            known = folder == null ? Optional.empty() : Folders.nearest(folder, new Folders.Holds("_config.yml"));
            jekyllSource = known;
        }
        return known;
    }

    /** Hugo looks for the page in the folder first and then in the whole site, so all of it has to be known. */
    private void pageReference(LinkRef link) {
        String target = link.target();
        int hash = target.indexOf('#');
        String page = (hash < 0 ? target : target.substring(0, hash)).strip();
        if (page.isEmpty() || page.indexOf('{') >= 0 || !isWholeSite()) {
            return;
        }
        facts.add(
                new Fact(Fact.Kind.PAGE_REFERENCE, page, file, link.targetSpan().orElse(link.span()), KeyPath.root()));
    }

    /** Whether the files that are checked are not only a part of what lies in {@code content}. */
    private boolean isWholeSite() {
        Boolean known = wholeSite;
        if (known == null) {
            known = folder == null || isWholeSite(folder);
            wholeSite = known;
        }
        return known;
    }

    private boolean isWholeSite(Path own) {
        Path root = own.toAbsolutePath().normalize();
        for (int i = 0; i < context.path().length(); i++) {
            root = context.path().charAt(i) == '/' && root != null ? root.getParent() : root;
        }
        for (Path above = root == null ? null : root.getParent(); above != null; above = above.getParent()) {
            if (above.endsWith("content")) {
                return false;
            }
        }
        return root != null && (Files.isDirectory(root.resolve("content")) || root.endsWith("content"));
    }

    private void images() {
        for (ImageRef image : context.body().images()) {
            String path = image.dynamic() ? null : missing(image.source());
            if (path != null) {
                facts.add(
                        new Fact(Fact.Kind.IMAGE, path, file, image.sourceSpan().orElse(image.span()), KeyPath.root()));
            }
        }
    }

    /** The images of the header. Themes put folders before a plain name, so only a path that says its start is followed. */
    private void imageOfHeader(Node value, KeyPath path) {
        if (value instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                imageOfHeader(list.items().get(i), path.index(i));
            }
        } else if (value instanceof ScalarNode scalar
                && (scalar.text().startsWith("/") || scalar.text().startsWith("."))) {
            String missing = missing(scalar.text());
            if (missing != null) {
                add(Fact.Kind.HEADER_IMAGE, missing, scalar.span(), path);
            }
        }
    }

    /** Where a file should be, inside the site or with a slash from its root; null if it is there, or nobody knows. */
    private @Nullable String missing(String source) {
        boolean fromRoot = source.startsWith("/");
        String path = fromRoot ? fromRootOfSite(source) : inside(source);
        if (path == null || path.lastIndexOf('.') <= path.lastIndexOf('/')) {
            return null;
        }
        boolean there = fromRoot ? mayBePublic(path) : isOnDisk(source) || isAsset(source);
        return there ? null : path;
    }

    /** The path from the root of the site, or null if it leads elsewhere. */
    private static @Nullable String fromRootOfSite(String source) {
        int end = source.length();
        for (char sign : new char[] {'?', '#'}) {
            int at = source.indexOf(sign);
            end = at >= 0 && at < end ? at : end;
        }
        boolean elsewhere = source.startsWith("//") || source.indexOf('{') >= 0 || source.contains("..");
        return elsewhere ? null : decoded(source.substring(0, end));
    }

    private boolean mayBePublic(String path) {
        Optional<PublicFolders> known = publicFolders;
        if (known == null) {
            known = folder == null ? Optional.empty() : PublicFolders.of(context.dialect(), folder);
            publicFolders = known;
        }
        return known.isEmpty() || known.get().mayHold(path);
    }

    /** Hugo's own way to render images looks beside the page, then below {@code assets}. */
    private boolean isAsset(String image) {
        Path content = folder == null || !context.dialect().name().equals(Dialect.HUGO.name())
                ? null
                : Folders.nearest(folder, new Folders.Named("content")).orElse(null);
        return content != null && Folders.isIn(content.resolveSibling("assets"), decoded(image));
    }

    private static boolean isContent(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown") || lower.endsWith(".mdx");
    }

    /** The path inside the site that a relative path leads to, or null if it leads elsewhere. */
    private @Nullable String inside(String relative) {
        boolean elsewhere = relative.isEmpty()
                || relative.startsWith("/")
                || relative.startsWith("#")
                || relative.indexOf(':') >= 0
                || relative.indexOf('{') >= 0
                || relative.indexOf('@') >= 0;
        if (elsewhere) {
            return null;
        }
        Deque<String> parts = new ArrayDeque<>();
        String above = context.path().substring(0, context.path().lastIndexOf('/') + 1);
        for (String part : (above + decoded(relative)).split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return null;
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private boolean isOnDisk(String relative) {
        return folder != null && Folders.isIn(folder, decoded(relative));
    }

    private static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}

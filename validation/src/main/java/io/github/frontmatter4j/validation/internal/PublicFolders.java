package io.github.frontmatter4j.validation.internal;

import io.github.frontmatter4j.dialect.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folders whose files a system puts at the root of the site as they are. Known only where the system's configuration
 * lies above the file and does not move them: what is not known for certain is no reason for a finding.
 *
 * <p>Sources: Hugo, "Directory structure" and "Configure module" (mounts, theme components); Jekyll, "Static files" and
 * "Themes"; Hexo, "Asset folders"; Docusaurus, "Static assets"; Zola, "Directory structure" and "Asset colocation"; Astro,
 * "Project structure".
 */
final class PublicFolders {

    private static final List<String> HUGO = List.of(
            "hugo.toml",
            "hugo.yaml",
            "hugo.yml",
            "hugo.json",
            "config.toml",
            "config.yaml",
            "config.yml",
            "config.json");

    /** What may stand at paths that no file here explains. */
    private enum Others {
        NONE,
        /** Files beside pages that have addresses of their own. */
        BESIDE_PAGES,
        /** Files of a theme that is no folder of the site. */
        ASSETS_OF_THEME
    }

    private final List<Path> folders;
    private final Others others;

    private PublicFolders(List<Path> folders, Others others) {
        this.folders = folders;
        this.others = others;
    }

    /** The folders of the site that a folder belongs to; empty if they are not known. */
    static Optional<PublicFolders> of(Dialect dialect, Path folder) {
        try {
            return switch (dialect.name()) {
                case "hugo" -> hugo(folder);
                case "zola" -> zola(folder);
                case "hexo" -> hexo(folder);
                case "jekyll" -> jekyll(folder);
                case "docusaurus" -> built(folder, "docusaurus.config", "static", "staticDirectories");
                case "astro" -> built(folder, "astro.config", "public", "publicDir");
                default -> Optional.empty();
            };
        } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
            return Optional.empty(); // a configuration that cannot be read says nothing
        }
    }

    /**
     * Whether a file may stand at a path.
     *
     * @param path a path from the root of the site, with a slash in front
     */
    boolean mayHold(String path) {
        String inside = path.substring(1);
        int slash = inside.indexOf('/');
        // the site itself may lie in a folder of its host
        return holds(inside)
                || slash >= 0 && holds(inside.substring(slash + 1))
                || switch (others) {
                    case NONE -> false;
                    case BESIDE_PAGES -> slash >= 0 && !holds(inside.substring(0, slash));
                    case ASSETS_OF_THEME -> path.startsWith("/assets/");
                };
    }

    private boolean holds(String relative) {
        for (Path folder : folders) {
            if (Folders.isIn(folder, relative)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<PublicFolders> hugo(Path folder) throws IOException {
        Path site = aboveContent(folder);
        if (site == null || !Files.isDirectory(site.resolve("static"))) {
            return Optional.empty();
        }
        StringBuilder said = new StringBuilder();
        for (String name : HUGO) {
            said.append(text(site.resolve(name)));
        }
        for (Path part : children(site.resolve("config/_default"))) {
            said.append(text(part));
        }
        String config = said.toString().toLowerCase(Locale.ROOT); // as Hugo reads its keys
        List<Path> folders = new ArrayList<>(List.of(site.resolve("static"), site.resolve("assets"), content(folder)));
        boolean themes = addThemes(folders, site, "static", "assets");
        boolean unknown = config.isEmpty()
                || config.contains("staticdir")
                || config.contains("mounts")
                || config.contains("imports")
                || config.contains("theme") && !themes;
        return unknown ? Optional.empty() : Optional.of(new PublicFolders(folders, besidePages(config, "permalinks")));
    }

    private static Optional<PublicFolders> zola(Path folder) throws IOException {
        Path site = aboveContent(folder);
        if (site == null || !Files.isDirectory(site.resolve("static"))) {
            return Optional.empty();
        }
        String config = text(site.resolve("zola.toml")) + text(site.resolve("config.toml"));
        List<Path> folders = new ArrayList<>(List.of(site.resolve("static"), content(folder)));
        boolean themes = addThemes(folders, site, "static");
        boolean unknown = config.isEmpty() || config.contains("theme") && !themes;
        return unknown ? Optional.empty() : Optional.of(new PublicFolders(folders, Others.NONE));
    }

    private static Optional<PublicFolders> hexo(Path folder) throws IOException {
        Path source = Folders.nearest(
                        folder, above -> above.endsWith("source") && Files.exists(above.resolveSibling("_config.yml")))
                .orElse(null);
        if (source == null) {
            return Optional.empty();
        }
        String config = text(source.resolveSibling("_config.yml"));
        List<Path> folders = new ArrayList<>(List.of(source));
        boolean themes = addThemes(folders, source.resolveSibling("."), "source");
        return themes
                ? Optional.of(new PublicFolders(folders, besidePages(config, "post_asset_folder: true")))
                : Optional.empty();
    }

    private static Optional<PublicFolders> jekyll(Path folder) throws IOException {
        Path site = Folders.nearest(folder, new Folders.Holds("_config.yml")).orElse(null);
        String config = site == null ? "" : text(site.resolve("_config.yml"));
        if (site == null || config.contains("source:") || config.contains("collections")) {
            return Optional.empty();
        }
        Others others = config.contains("theme:") ? Others.ASSETS_OF_THEME : Others.NONE;
        return Optional.of(new PublicFolders(List.of(site), others));
    }

    /** Systems whose configuration is a program: it moves the folder only if it names the setting. */
    private static Optional<PublicFolders> built(Path folder, String config, String name, String setting)
            throws IOException {
        for (String ending : List.of(".js", ".ts", ".mjs", ".mts", ".cjs")) {
            Path site =
                    Folders.nearest(folder, new Folders.Holds(config + ending)).orElse(null);
            if (site != null) {
                boolean known = Files.isDirectory(site.resolve(name))
                        && !text(site.resolve(config + ending)).contains(setting);
                return known
                        ? Optional.of(new PublicFolders(List.of(site.resolve(name)), Others.NONE))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Others besidePages(String config, String setting) {
        return config.contains(setting) ? Others.BESIDE_PAGES : Others.NONE;
    }

    private static Path content(Path folder) {
        return Folders.nearest(folder, new Folders.Named("content")).orElse(folder);
    }

    private static @Nullable Path aboveContent(Path folder) {
        Path content = content(folder);
        return content.endsWith("content") ? content.getParent() : null;
    }

    /** Adds what themes bring; false if there is none. */
    private static boolean addThemes(List<Path> folders, Path site, String... names) throws IOException {
        boolean any = false;
        for (Path theme : children(site.resolve("themes"))) {
            any |= !children(theme).isEmpty();
            for (String name : names) {
                folders.add(theme.resolve(name));
            }
        }
        return any;
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            List<Path> children = new ArrayList<>();
            found.forEach(children::add);
            return children;
        }
    }

    private static String text(Path file) throws IOException {
        return Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
    }
}

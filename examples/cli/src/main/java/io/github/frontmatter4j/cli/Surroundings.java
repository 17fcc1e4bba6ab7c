package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.validation.ConfigReader;
import io.github.frontmatter4j.validation.RuleSet;
import io.github.frontmatter4j.validation.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which system a folder is for, told from the files that such systems keep in it or above. */
final class Surroundings {

    /** How far up the files of a system are looked for. */
    private static final int LEVELS = 5;

    /** How many headers are looked at where no file of a system is found. */
    private static final int SAMPLE = 200;

    private Surroundings() {}

    /**
     * A system and why it is taken for that.
     *
     * @param dialect the system
     * @param because what was found
     */
    record Found(Dialect dialect, String because) {}

    /** What the nearest configuration says, or else what the files say. */
    static Dialect dialectFor(Path folder) throws IOException {
        Optional<Path> config = ConfigReader.nearest(folder);
        if (config.isPresent()) {
            SourceText source = SourceText.of(config.get().toString(), Files.readAllBytes(config.get()));
            Dialect said =
                    new ConfigReader(RuleSet.builtIn()).read(source).config().dialect();
            if (said != Dialect.STANDARD) {
                return said;
            }
        }
        return detect(folder).map(Found::dialect).orElse(Dialect.STANDARD);
    }

    static Optional<Found> detect(Path start) throws IOException {
        Optional<Found> found = bySite(start);
        return found.isPresent() ? found : headers(start);
    }

    /** The system whose files lie in a folder or above. */
    static Optional<Found> bySite(Path start) throws IOException {
        Path folder = start.toAbsolutePath().normalize();
        for (int level = 0; folder != null && level < LEVELS; level++) {
            Optional<Found> found = files(folder);
            if (found.isPresent()) {
                return found;
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    private static Optional<Found> files(Path folder) throws IOException {
        for (String name : List.of("hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json")) {
            if (Files.isRegularFile(folder.resolve(name))) {
                return found(Dialect.HUGO, name);
            }
        }
        for (String name : List.of("config.toml", "config.yaml", "config.yml")) {
            String text = read(folder.resolve(name));
            if (text.contains("base_url")) {
                return found(Dialect.ZOLA, "base_url in " + name);
            } else if (text.toLowerCase(Locale.ROOT).contains("baseurl")) {
                return found(Dialect.HUGO, "baseURL in " + name);
            }
        }
        if (Files.isRegularFile(folder.resolve("_config.yml"))) {
            return Files.isDirectory(folder.resolve("source"))
                            || read(folder.resolve("package.json")).contains("\"hexo\"")
                    ? found(Dialect.HEXO, "_config.yml and what Hexo keeps beside it")
                    : found(Dialect.JEKYLL, "_config.yml");
        }
        for (String ending : List.of("js", "ts", "mjs", "cjs", "mts")) {
            if (Files.isRegularFile(folder.resolve("astro.config." + ending))) {
                return found(Dialect.ASTRO, "astro.config." + ending);
            } else if (Files.isRegularFile(folder.resolve("docusaurus.config." + ending))) {
                return found(Dialect.DOCUSAURUS, "docusaurus.config." + ending);
            } else if (Files.isRegularFile(folder.resolve("eleventy.config." + ending))) {
                return found(Dialect.ELEVENTY, "eleventy.config." + ending);
            }
        }
        if (Files.isRegularFile(folder.resolve(".eleventy.js"))) {
            return found(Dialect.ELEVENTY, ".eleventy.js");
        } else if (Files.isDirectory(folder.resolve(".obsidian"))) {
            return found(Dialect.OBSIDIAN, ".obsidian");
        }
        for (String name : List.of("mkdocs.yml", "mkdocs.yaml")) {
            if (Files.isRegularFile(folder.resolve(name))) {
                return found(Dialect.MKDOCS, name);
            }
        }
        return Files.isDirectory(folder.resolve("_posts")) ? found(Dialect.JEKYLL, "_posts") : Optional.empty();
    }

    /** Exports from WordPress have no file of a system beside them, but keys that nobody else writes. */
    private static Optional<Found> headers(Path start) throws IOException {
        if (!Files.isDirectory(start)) {
            return Optional.empty();
        }
        int headers = 0;
        int exported = 0;
        List<Site.Entry> entries = Site.of(start).entries();
        for (Site.Entry entry : entries.subList(0, Math.min(SAMPLE, entries.size()))) {
            ContentFile file = Inputs.read(FrontMatter.standard(), entry);
            headers += file.header().entries().isEmpty() ? 0 : 1;
            exported += file.header().entries().stream().anyMatch(Surroundings::isOfWordPress) ? 1 : 0;
        }
        return exported > 0 && exported * 2 >= headers
                ? found(Dialect.WORDPRESS_EXPORT, "keys of WordPress in " + exported + " of " + headers + " headers")
                : Optional.empty();
    }

    private static boolean isOfWordPress(MapNode.Entry entry) {
        String name = String.valueOf(entry.name());
        return name.startsWith("rank_math_") || name.startsWith("_wp_") || name.startsWith("_yoast_");
    }

    private static Optional<Found> found(Dialect dialect, String because) {
        return Optional.of(new Found(dialect, because));
    }

    private static String read(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) < 1_000_000
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                : "";
    }
}

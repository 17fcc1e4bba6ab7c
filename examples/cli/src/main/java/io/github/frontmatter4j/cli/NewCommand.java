package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.model.Slugs;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a new post from the record. */
@Command(
        name = "new",
        description = {"Writes a new post in the words of its system.", "Prints where it is."},
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "In a folder the file is called by its slug, for Jekyll behind its date. A file that exists is never",
            "overwritten. The system is that of the nearest .frontmatter.yml, or is told from what is there.",
            "",
            "Examples:",
            "  frontmatter new content/posts --title \"Hello: again\" --tag java --tag yaml",
            "  frontmatter new _posts --title Welcome --dialect jekyll --publish"
        })
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FOLDER|FILE", description = "where to; a FILE ends in .md")
    private Path path = Path.of(".");

    @Option(names = "--title", paramLabel = "TEXT", description = "by default said from the name of the file")
    private @Nullable String title;

    @Option(names = "--date", paramLabel = "DATE", description = "by default now")
    private @Nullable String date;

    @Option(
            names = "--slug",
            paramLabel = "TEXT",
            description = "the last part of the address, if not made of the title")
    private @Nullable String slug;

    @Option(names = "--tag", paramLabel = "NAME", description = "a tag; may be given again")
    private List<String> tags = List.of();

    @Option(names = "--category", paramLabel = "NAME", description = "a category; may be given again")
    private List<String> categories = List.of();

    @Option(names = "--description", paramLabel = "TEXT", description = "for search engines")
    private @Nullable String description;

    @Option(names = "--publish", description = "no draft")
    private boolean publish;

    @Option(names = "--dialect", paramLabel = "D", description = "the system to write for")
    private @Nullable String dialect;

    @Option(names = "--format", paramLabel = "yaml|toml|json", defaultValue = "yaml", description = "of the header")
    private String format = "yaml";

    @Override
    public Integer call() throws IOException {
        boolean folder = Files.isDirectory(path) || !isContent(path);
        if (folder && (title == null || title.isBlank())) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Unexpected folder `" + path + "` without a title, expected --title or a file");
        }
        Path parent = folder ? path : path.toAbsolutePath().getParent();
        Dialect system = dialect != null
                ? Dialect.named(dialect)
                : Surroundings.dialectFor(parent == null ? Path.of(".") : parent);
        ContentDate when = date == null
                ? ContentDate.of(OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS))
                : ContentDate.parse(date);
        String name = title != null && !title.isBlank() ? title : spoken(path);
        Path target = folder ? path.resolve(fileName(system, when, slug != null ? slug : name)) : path;
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(
                    target.toString(), null, "Unexpected file that exists, expected none; it stays as it is");
        }
        Post post = Post.builder()
                .title(name)
                .date(when)
                .slug(slug)
                .draft(!publish)
                .description(description)
                .build()
                .withTagNames(tags.toArray(String[]::new))
                .withCategoryNames(categories.toArray(String[]::new));
        ContentFile file = FrontMatter.builder().dialect(system).build().create(target.toString(), post, format, "\n");
        EditedFile.report(Streams.of(spec), file.problems());
        Path above = target.toAbsolutePath().getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        file.saveTo(target);
        spec.commandLine().getOut().println(target);
        return Main.CLEAN;
    }

    private static boolean isContent(Path path) {
        String name = String.valueOf(path.getFileName());
        return List.of(".md", ".markdown", ".mdx", ".html").stream().anyMatch(name::endsWith);
    }

    private static String fileName(Dialect system, ContentDate when, String title) {
        String stem = Slugs.hugo(title).replace('/', '-');
        String name = stem.isBlank() || stem.startsWith(".") ? "post" : stem;
        return (system.name().equals(Dialect.JEKYLL.name()) ? when.date() + "-" : "") + name + ".md";
    }

    /** {@code a-quiet-post.md} said as a title. */
    private static String spoken(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem = name.substring(0, name.lastIndexOf('.')).replaceFirst("^\\d{4}-\\d{2}-\\d{2}-", "");
        String words = stem.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? stem : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

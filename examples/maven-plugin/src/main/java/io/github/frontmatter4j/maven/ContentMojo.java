package io.github.frontmatter4j.maven;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.validation.ConfigReader;
import io.github.frontmatter4j.validation.RuleConfig;
import io.github.frontmatter4j.validation.RuleSet;
import io.github.frontmatter4j.validation.SiteValidator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals have in common: which files, for which system, with which rules. */
abstract class ContentMojo extends AbstractMojo {

    /** The project of the build. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    /** The build. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    /** The folder with the content files: {@code .md}, {@code .markdown}, {@code .mdx} and {@code .html}, at any depth. */
    @Parameter(property = "frontmatter.contentDirectory", defaultValue = "${project.basedir}/content", required = true)
    private @Nullable File contentDirectory;

    /** The system that the files are for, such as {@code hugo}, {@code hugo@0.150} or {@code jekyll}. */
    @Parameter(property = "frontmatter.dialect")
    private @Nullable String dialect;

    /** The configuration; without it, the nearest {@code .frontmatter.yml} in the content directory or above. */
    @Parameter(property = "frontmatter.config")
    private @Nullable File config;

    /** Whether to do nothing. */
    @Parameter(property = "frontmatter.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Front matter: skipped");
            return;
        }
        Path content = given(contentDirectory).toPath();
        if (!Files.isDirectory(content)) {
            if (!given(project).getModules().isEmpty()) {
                getLog().info("Front matter: no " + relative(content) + " in this parent, nothing to do");
                return;
            }
            throw new MojoExecutionException("Unexpected contentDirectory `" + relative(content)
                    + "`, expected a folder that exists; set <contentDirectory>, or <skip>true</skip> where there is no"
                    + " content");
        }
        try {
            work(content, setup(content));
        } catch (IOException e) {
            throw new MojoExecutionException("Front matter: " + e, e);
        }
    }

    /**
     * The goal itself.
     *
     * @param content the folder with the content files
     * @param setup the rules and what is said of them
     */
    abstract void work(Path content, Setup setup) throws IOException, MojoExecutionException, MojoFailureException;

    /**
     * The rules and what is said of them.
     *
     * @param validator runs the rules
     * @param config the configuration file, if there is one
     */
    record Setup(SiteValidator validator, Optional<Path> config) {}

    private Setup setup(Path content) throws IOException, MojoExecutionException {
        RuleSet rules = RuleSet.builtIn().withProviders(ContentMojo.class.getClassLoader());
        RuleConfig chosen = RuleConfig.standard();
        Optional<Path> file = config != null ? Optional.of(config.toPath()) : ConfigReader.nearest(content);
        if (file.isPresent()) {
            if (!Files.isRegularFile(file.get())) {
                throw new MojoExecutionException(
                        "Unexpected config `" + relative(file.get()) + "`, expected a file that exists");
            }
            chosen = read(rules, SourceText.of(relative(file.get()), Files.readAllBytes(file.get())));
        }
        if (dialect != null) {
            try {
                chosen = chosen.toBuilder().dialect(Dialect.named(dialect)).build();
            } catch (IllegalArgumentException e) {
                throw new MojoExecutionException(e.getMessage() + "; see <dialect>", e);
            }
        }
        return new Setup(SiteValidator.of(rules, chosen), file);
    }

    private RuleConfig read(RuleSet rules, SourceText source) throws MojoExecutionException {
        ConfigReader.Result result = new ConfigReader(rules).read(source);
        result.problems().forEach(this::log);
        if (result.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new MojoExecutionException("Unexpected configuration in " + source.name() + ", see above");
        }
        return result.config();
    }

    /** A finding in Maven's own output: file:line:column first, then the line and what to do. */
    final void log(Problem problem) {
        String text = ProblemPrinter.plain()
                .withLocale(Locale.getDefault(Locale.Category.DISPLAY))
                .print(problem);
        text.lines().forEach(line -> {
            switch (problem.severity()) {
                case ERROR -> getLog().error(line);
                case WARNING -> getLog().warn(line);
                case INFO -> getLog().info(line);
            }
        });
    }

    /** Where the build was started; messages and reports name files from there. */
    final Path base() {
        return Path.of(given(session).getExecutionRootDirectory())
                .toAbsolutePath()
                .normalize();
    }

    /** The build folder of the project. */
    final Path target() {
        return Path.of(given(project).getBuild().getDirectory());
    }

    final String relative(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(base()) && !absolute.equals(base())
                ? base().relativize(absolute).toString()
                : absolute.toString();
    }

    /** Maven sets required parameters before it calls a goal. */
    private static <T> T given(@Nullable T parameter) {
        if (parameter == null) {
            throw new IllegalStateException("Unexpected call without parameters, expected one by Maven");
        }
        return parameter;
    }
}

package io.github.frontmatter4j.maven;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.validation.FixRun;
import io.github.frontmatter4j.validation.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Applies proven fixes to the content files. It changes sources, so it is bound to no phase: call it by hand, and look at
 * the difference before it is committed. A second run changes nothing.
 */
@Mojo(name = "fix", threadSafe = true)
public final class FixMojo extends ContentMojo {

    /** Whether to apply fixes too that an author should look at. */
    @Parameter(property = "frontmatter.unsafe", defaultValue = "false")
    private boolean unsafe;

    /** Made by Maven. */
    public FixMojo() {}

    @Override
    void work(Path content, Setup setup) throws IOException, MojoExecutionException {
        FixRun run = unsafe ? FixRun.unsafe(setup.validator()) : FixRun.safe(setup.validator());
        int files = 0;
        int fixes = 0;
        int failed = 0;
        for (Site.Entry entry : Site.of(content).namedFrom(base()).entries()) {
            if (setup.validator().config().isExcluded(entry.path())) {
                continue;
            }
            Path disk = entry.disk().orElseThrow();
            try {
                ContentFile file = setup.validator().frontMatter().parse(disk).named(entry.name());
                FixRun.Result result = run.fix(file, entry.path());
                result.rolledBack()
                        .forEach(problem -> getLog().warn(place(problem)
                                + ": not fixed, because the fix would do harm together with others"));
                if (result.after() == file) {
                    continue;
                }
                result.after().save();
                result.fixed()
                        .forEach(problem -> getLog().info(place(problem) + ": "
                                + problem.fixes().get(0).title().text(Locale.getDefault(Locale.Category.DISPLAY))));
                files++;
                fixes += result.fixed().size();
            } catch (IOException e) {
                getLog().error(relative(disk) + ": " + e);
                failed++;
            }
        }
        getLog().info("Front matter: " + fixes + (fixes == 1 ? " fix" : " fixes") + " in "
                + CheckMojo.counted(files, "file") + " of " + relative(content));
        if (failed > 0) {
            throw new MojoExecutionException(
                    "Front matter: " + CheckMojo.counted(failed, "file") + " could not be read or written, see above");
        }
    }

    private static String place(Problem problem) {
        return problem.location().source().name() + ":" + problem.location().start() + " " + problem.id();
    }
}

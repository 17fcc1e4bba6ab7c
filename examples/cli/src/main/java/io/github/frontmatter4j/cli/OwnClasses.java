package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.validation.RuleSet;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Rules and records of the caller's own. They run with the rights of the tool: only the command line names them, no file. */
final class OwnClasses {

    @Option(
            names = "--class-path",
            paramLabel = "JARS",
            description = "jars and folders of classes, as of `java -cp`, with rules and records of your own")
    private @Nullable String classPath;

    private @Nullable ClassLoader loader;

    /** The rules of the tool, and those of all providers on the given path. */
    RuleSet rules() {
        if (classPath == null) {
            return RuleSet.builtIn(); // looking for providers opens every jar of the tool
        }
        try {
            return RuleSet.builtIn().withProviders(loader());
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new IllegalArgumentException("Unexpected rules behind `--class-path`: " + e.getMessage(), e);
        }
    }

    /** Finds the classes of the given path, and those of the tool. */
    ClassLoader loader() {
        ClassLoader known = loader;
        if (known == null) {
            ClassLoader tool = OwnClasses.class.getClassLoader();
            known = classPath == null ? tool : new URLClassLoader(urls(classPath), tool);
            loader = known;
        }
        return known;
    }

    private static URL[] urls(String classPath) {
        List<URL> urls = new ArrayList<>();
        for (String part : classPath.split(File.pathSeparator)) {
            Path path = Inputs.path(part);
            boolean jar = Files.isRegularFile(path) && part.endsWith(".jar");
            if (!jar && !Files.isDirectory(path)) {
                throw new IllegalArgumentException(
                        "Unexpected `" + part + "` in `--class-path`, expected a jar or a folder of classes");
            }
            try {
                urls.add(path.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException("Unexpected `" + part + "` in `--class-path`: " + e.getMessage(), e);
            }
        }
        return urls.toArray(URL[]::new);
    }
}

package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderEdit;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.source.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;

/** One file of the command line, read, changed and written. */
final class EditedFile {

    private EditedFile() {}

    static ContentFile read(String path) throws IOException {
        return read(FrontMatter.standard(), path);
    }

    static ContentFile read(FrontMatter frontMatter, String path) throws IOException {
        return path.equals("-")
                ? frontMatter.parse(SourceText.of("-", System.in.readAllBytes()))
                : frontMatter.parse(file(path));
    }

    /** A path that is to be one file. */
    static Path file(String path) throws IOException {
        Path file = Inputs.path(path);
        if (Files.isDirectory(file)) {
            throw new FileSystemException(path, null, "Unexpected folder, expected a file");
        }
        return file;
    }

    /** Makes the changes in place and prints the lines that differ; standard input goes to standard output. */
    static int change(CommandSpec spec, String path, UnaryOperator<HeaderEdit> changes) throws IOException {
        ContentFile file = read(path);
        HeaderEdit.Result result = changes.apply(file.edit()).tryApply();
        for (Message note : result.notes()) {
            spec.commandLine().getErr().println(path + ": " + note.text());
        }
        if (result.file().isEmpty()) {
            file.problems().forEach(problem -> print(spec, problem));
            result.problems().forEach(problem -> print(spec, problem));
            return Main.FINDINGS;
        }
        ContentFile edited = result.file().get();
        edited.bodyProblem().ifPresent(problem -> print(spec, problem));
        if (path.equals("-")) {
            spec.commandLine().getOut().print(edited.text());
            return Main.CLEAN;
        }
        edited.save();
        List<String> lines = ChangedLines.between(file.text(), edited.text());
        spec.commandLine().getOut().println(lines.isEmpty() ? "no line changed" : String.join(", ", lines));
        return Main.CLEAN;
    }

    static void report(PrintWriter err, List<Problem> problems) {
        problems.forEach(problem -> err.print(ProblemPrinter.plain().print(problem)));
    }

    static void report(CommandSpec spec, List<Problem> problems) {
        problems.forEach(problem -> print(spec, problem));
    }

    private static void print(CommandSpec spec, Problem problem) {
        spec.commandLine().getErr().print(ProblemPrinter.plain().print(problem));
    }
}

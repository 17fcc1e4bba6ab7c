package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.HeaderEdit;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.source.SourceText;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One file of the command line, read, changed and written. */
final class EditedFile {

    private final String path;
    private final ContentFile file;
    private final HeaderEdit edit;

    private EditedFile(String path, ContentFile file) {
        this.path = path;
        this.file = file;
        this.edit = file.edit();
    }

    static EditedFile of(String path) throws IOException {
        return new EditedFile(path, read(path));
    }

    /** Takes the changes. */
    HeaderEdit edit() {
        return edit;
    }

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
    int change(Streams streams) throws IOException {
        HeaderEdit.Result result = edit.tryApply();
        for (Message note : result.notes()) {
            streams.err().println(path + ": " + note.text());
        }
        if (result.file().isEmpty()) {
            report(streams, file.problems());
            report(streams, result.problems());
            return Main.FINDINGS;
        }
        ContentFile edited = result.file().get();
        if (edited.bodyProblem().isPresent()) {
            report(streams, List.of(edited.bodyProblem().get()));
        }
        if (path.equals("-")) {
            streams.out().print(edited.text());
            return Main.CLEAN;
        }
        edited.save();
        List<String> lines = ChangedLines.between(file.source(), edited.source());
        streams.out().println(lines.isEmpty() ? "no line changed" : String.join(", ", lines));
        return Main.CLEAN;
    }

    static void report(Streams streams, List<Problem> problems) {
        for (Problem problem : problems) {
            streams.err().print(ProblemPrinter.plain().print(problem));
        }
    }
}

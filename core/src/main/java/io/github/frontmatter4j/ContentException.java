package io.github.frontmatter4j;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemPrinter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file is not what was asked of it: its header is not well-formed, does not fit a record, or cannot be edited as
 * wanted. Carries all problems at once; the message shows each with its place. Repair the file, not the program.
 */
public final class ContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * An exception with everything that is wrong.
     *
     * @param problems at least one problem
     */
    public ContentException(List<Problem> problems) {
        super(problems.stream().map(ProblemPrinter.plain()::print).collect(Collectors.joining("\n", "\n", "")));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return all problems, sorted by place
     */
    public List<Problem> problems() {
        return problems;
    }
}

package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;

/** A mistake in TOML. It ends the reading of its line. */
final class TomlFault extends RuntimeException {
    static final ProblemId SYNTAX = new ProblemId("toml/not-well-formed");
    static final ProblemId REDEFINED = new ProblemId("toml/redefined");
    static final ProblemId LIMIT = new ProblemId("header/limit-exceeded");

    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    private TomlFault(Problem problem) {
        super(null, null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    TomlFault withHint(Message hint) {
        return new TomlFault(problem.withHint(hint));
    }

    /** Characters that are not TOML. */
    static TomlFault syntax(HeaderText header, Span at, Message message) {
        return new TomlFault(Problem.error(SYNTAX, header.at(at, KeyPath.root()), message));
    }

    static TomlFault unclosed(HeaderText header, int start, String quotes) {
        Span opener = new Span(start, start + quotes.length());
        return syntax(header, opener, Message.of("Unexpected end of a string, expected a closing `{0}`", quotes))
                .withHint(Message.of("the quote opened here"));
    }

    static TomlFault redefined(HeaderText header, TomlTables.Conflict conflict, Span span) {
        Problem problem = Problem.error(
                        REDEFINED,
                        header.at(span, KeyPath.root()),
                        Message.of("Unexpected second `{0}`, expected every key once", conflict.name()))
                .withHint(Message.of("keep one of the two"));
        return new TomlFault(
                conflict.first() == null
                        ? problem
                        : problem.withRelated(
                                Message.of("first `{0}`", conflict.name()),
                                header.at(conflict.first(), KeyPath.root())));
    }

    static TomlFault limit(HeaderText header, int where, String setting, int measured, int limit) {
        return new TomlFault(Problem.error(
                        LIMIT,
                        header.at(Span.at(where), KeyPath.root()),
                        Message.of(
                                "Unexpected size: `{0}` is {1} here, expected at most {2}",
                                setting, Integer.toString(measured), Integer.toString(limit)))
                .withHint(Message.of("raise the setting `{0}` of the limits if the file is to be trusted", setting)));
    }
}

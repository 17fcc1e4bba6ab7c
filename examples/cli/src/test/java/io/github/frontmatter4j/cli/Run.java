package io.github.frontmatter4j.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What one call of the command line gave. */
record Run(int status, String out, String err) {

    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(err, true), arguments);
        return new Run(status, out.toString(), err.toString());
    }
}

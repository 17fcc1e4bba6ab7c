package io.github.frontmatter4j.recipes;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** A small program. */
public interface Recipe {

    /**
     * Runs it.
     *
     * @param site a folder with content files that may be changed
     * @param out where results go
     * @throws IOException if a file cannot be read or written
     */
    void run(Path site, PrintWriter out) throws IOException;
}

package io.github.frontmatter4j.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A run whose only purpose is that the virtual machine learns which classes the commands need, so that the launcher can
 * keep them in an archive and later runs start faster. It prints nothing and changes nothing but a file of its own.
 */
final class Rehearsal {

    private Rehearsal() {}

    /**
     * Runs the commands that people run most.
     *
     * @param arguments one folder with content files
     * @throws IOException if there is no place for a temporary file
     */
    public static void main(String[] arguments) throws IOException {
        String site = arguments[0];
        for (String form : new String[] {"text", "json", "sarif", "html"}) {
            run("check", site, "--format", form);
        }
        run("check", site);
        for (String post : new String[] {"hugo/hello.md", "wordpress/4021.md"}) {
            String path = Path.of(site, post).toString();
            run("get", path);
            run("get", path, "title");
            run("check", path);
            run("fix", path, "--diff");
            run("tree", path);
            run("roundtrip", path);
            run("convert", path, "--to", "hugo");
        }
        run("fix", site, "--diff");
        run("tree", site);
        run("roundtrip", site);
        run("stats", site);
        run("rules");
        run("help", "check");
        run("check", "--wrong");
        Path post = Files.createTempFile("frontmatter", ".md");
        try {
            Files.writeString(post, "---\ntitle: A post\n---\nA body.\n");
            run("set", post.toString(), "title=Another: post", "tags:=[\"a\"]");
            run("rename", post.toString(), "title", "name");
            run("unset", post.toString(), "name");
            run("get", post.toString());
            run("fix", post.toString());
        } finally {
            Files.delete(post);
        }
    }

    private static void run(String... arguments) {
        Main.run(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), arguments);
    }
}

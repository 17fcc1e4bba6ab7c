package io.github.frontmatter4j.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A run whose only purpose is that the virtual machine learns which classes the commands need, so that the launcher can
 * keep them in an archive and later runs start faster. It prints nothing and changes nothing but a file of its own.
 */
final class Rehearsal {

    private static final String CONFIGURATION = """
            dialect: hugo
            baseline: known.txt
            exclude: ["drafts/**"]
            rules:
              seo/title-too-long: off
              key/missing-required:
                severity: error
                fields: [title, date]
            overrides:
              - files: ["posts/**"]
                rules:
                  text/comment-glued: info
            """;

    private Rehearsal() {}

    /**
     * Runs the commands that people run most.
     *
     * @param arguments one folder with content files
     * @throws IOException if there is no place for a temporary file
     */
    public static void main(String[] arguments) throws IOException {
        String site = arguments[0];
        for (String form : new String[] {"text", "json", "sarif", "github", "junit", "html"}) {
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
            for (String dialect : new String[] {"hugo", "jekyll"}) {
                run("convert", path, "--to", dialect);
            }
            for (String format : new String[] {"toml", "json"}) {
                run("convert", path, "--format", format);
            }
        }
        run("fix", site, "--diff");
        run("tree", site);
        run("roundtrip", site);
        run("stats", site);
        run("rules");
        run("help", "check");
        run("check", "--wrong");
        configured();
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

    /** A site with a configuration and a baseline. */
    private static void configured() throws IOException {
        Path folder = Files.createTempDirectory("frontmatter");
        Path config = folder.resolve(".frontmatter.yml");
        Path post = folder.resolve("post.md");
        Path known = folder.resolve("known.txt");
        try {
            Files.writeString(post, "---\ntitel: A post\ndraft: yes\n---\nA body.\n");
            run("check", "--write-baseline", known.toString(), post.toString());
            Files.writeString(config, CONFIGURATION);
            run("check", post.toString());
            run("fix", post.toString(), "--diff");
        } finally {
            for (Path file : List.of(config, post, known)) {
                Files.deleteIfExists(file);
            }
            Files.delete(folder);
        }
    }

    private static void run(String... arguments) {
        Main.run(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), arguments);
    }
}

package io.github.frontmatter4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call does the same whether the parser of the command line is asked or not. */
class ShortcutTest {

    @TempDir
    private Path folder;

    private String file;

    private record Said(int status, String out, String err) {}

    private Said parsed(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter to = new PrintWriter(out);
        int status = Parsed.run(to, new PrintWriter(err, true), arguments);
        to.flush();
        return new Said(status, out.toString(), err.toString());
    }

    private void same(boolean isShort, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter to = new PrintWriter(out);
        OptionalInt status = Shortcut.run(to, new PrintWriter(err, true), arguments);
        to.flush();
        assertThat(status.isPresent()).as(String.join(" ", arguments)).isEqualTo(isShort);
        if (isShort) {
            assertThat(new Said(status.getAsInt(), out.toString(), err.toString()))
                    .isEqualTo(parsed(arguments));
        } else {
            assertThat(out.toString() + err).isEmpty();
        }
    }

    @Test
    void checks() throws IOException {
        file = Files.writeString(folder.resolve("a.md"), "---\ntitle: A\ntitel: B\ndraft: yes\nviews:\n  - 3\n---\n")
                .toString();
        String config = Files.writeString(folder.resolve("rules.yml"), "rules:\n  wordpress/wrapped-value: off\n")
                .toString();
        same(true, "check", file);
        same(true, "check", file, folder.toString());
        same(true, "check", "--dialect", "hugo", file);
        same(true, "check", "--config", config, file);
        same(true, "check", "--format", "JSON", "--config", config, "--dialect", "jekyll@4", file);
        same(true, "check", "--format", "sarif", folder.toString());
        same(true, "check", "--dialect", "nothing", file);
        same(true, "check", "--config", folder.resolve("none.yml").toString(), file);
        same(true, "check", folder.resolve("none.md").toString());
        same(false, "check");
        same(false, "check", "--format", "json");
        same(false, "check", "--format", "pdf", file);
        same(false, "check", "--format", "json", "--format", "json", file);
        same(false, "check", "--config", "", file);
        same(false, "check", "--config=" + config, file);
        same(false, "check", "--conf", config, file);
        same(false, "check", file, "--format", "json");
        same(false, "check", "--format", "--dialect", file);
        same(false, "check", "-q", file);
        same(false, "check", "-");
        same(false, "check", "@" + file);
        same(false, "check", "");
        same(false, "check", "--help");
        assertThat(parsed("check", file).out()).contains("wordpress/wrapped-value");
    }

    @Test
    void gets() throws IOException {
        file = Files.writeString(folder.resolve("a.md"), "---\ntitle: A\n---\n").toString();
        same(true, "get", file);
        same(true, "get", file, "title");
        same(true, "get", file, "nothing");
        same(false, "get", file, "title", "more");
        same(false, "get", "-", "title");
        same(false, "get");
        same(false, "set", file, "title=B");
    }
}

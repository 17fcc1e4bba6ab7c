package io.github.frontmatter4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        same(true, "check", file, "--format", "json");
        same(true, "check", file, "--dialect", "hugo", folder.toString(), "--format", "github");
        same(false, "check", file, "--format");
        same(false, "check", "--format", "--dialect", file);
        same(true, "check", "-q", file);
        same(true, "check", file, "--quiet", "--format", "text");
        same(true, "check", file, "--fail-on", "Error");
        same(true, "check", "--fail-on", "info", file);
        String known =
                Files.writeString(folder.resolve("known.txt"), "# nothing\n").toString();
        same(true, "check", file, "--baseline", known);
        same(true, "check", file, "--baseline", folder.resolve("no.txt").toString());
        same(true, "check", "--baseline", config, file);
        same(false, "check", "-q", "--quiet", file);
        same(false, "check", "--fail-on", "nobody", file);
        same(false, "check", "--write-baseline", known, file);
        same(false, "check", "-j", "2", file);
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
    }

    @Test
    void shows() throws IOException {
        file = Files.writeString(folder.resolve("a.md"), "---\ntitle: A\ndraft: yes\ntime: 12:30\n---\nText\n")
                .toString();
        String broken = Files.writeString(folder.resolve("b.md"), "---\ntitle: [\n---\n")
                .toString();
        String none = folder.resolve("none.md").toString();
        same(true, "tree", file);
        same(true, "tree", file, broken);
        same(true, "tree", folder.toString(), "--lens", "jekyll");
        same(true, "tree", "--lens", "nobody", file);
        same(true, "tree", none, file);
        same(false, "tree", "--lens", file);
        same(false, "tree", "-");
        same(true, "roundtrip", file);
        same(true, "roundtrip", folder.toString(), broken);
        same(true, "roundtrip", none);
        same(true, "roundtrip", "-q", file);
        same(true, "tree", file, "--quiet");
        same(false, "roundtrip", "--jobs", "0", file);
        same(true, "convert", file, "--to", "hugo");
        same(true, "convert", file, broken, "--to", "zola", "--format", "toml", "--from", "jekyll");
        same(true, "convert", broken, file, "--format", "json");
        same(true, "convert", file, "--format", "xml");
        same(true, "convert", file, "--to", "nothing");
        same(false, "convert", file);
        same(false, "convert", "--to", "hugo");
        same(false, "convert", file, "--to", "hugo", "--output", folder.toString());
    }

    @Test
    void edits() throws IOException {
        String before = "---\ntitle: A # first\ntags: [a, b]\ndraft: yes\n---\nText\n";
        sameEdit(before, "set", "title=B: c", "tags[+]=c", "main.weight:=3", "draft:={\"a\": [1, null]}");
        sameEdit(before, "set", "title=");
        sameEdit(before, "set", "title==");
        sameEdit(before, "set", "tags[7]=c");
        sameEdit(before, "set", "a[=c");
        sameEdit(before, "set", "title:={");
        sameEdit("---\ntitle: [\n---\n", "set", "title=B");
        sameEdit(before, "unset", "draft", "tags[0]");
        sameEdit(before, "unset", "nothing");
        sameEdit(before, "rename", "draft", "published");
        sameEdit(before, "rename", "draft", "title");
        sameEdit(before, "fix");
        sameEdit(before, "fix", "--diff");
        sameEdit(before, "fix", "-q");
        sameEdit(before, "fix", "--unsafe", "--dialect", "hugo");
        sameEdit(before, "fix", "--dialect", "nothing");
        sameEdit("No header\n", "fix");
        same(false, "set", file);
        same(false, "set", file, "title");
        same(false, "set", file, "=B");
        same(false, "set", file, ":=3");
        same(false, "set", file, "title=B", "-q");
        same(false, "unset", file);
        same(false, "rename", file, "title");
        same(false, "rename", file, "title", "name", "more");
        same(false, "fix", "--diff", "--diff", file);
        same(false, "fix", "--all-or-nothing", file);
        same(false, "fix", "--diff");
    }

    /** The same words, the same status, the same file. */
    private void sameEdit(String before, String command, String... rest) throws IOException {
        Path path = folder.resolve("edited.md");
        file = path.toString();
        List<String> arguments = new ArrayList<>(List.of(command, file));
        arguments.addAll(List.of(rest));
        Files.writeString(path, before);
        Said slow = parsed(arguments.toArray(String[]::new));
        String after = Files.readString(path);
        Files.writeString(path, before);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter to = new PrintWriter(out);
        OptionalInt status = Shortcut.run(to, new PrintWriter(err, true), arguments.toArray(String[]::new));
        to.flush();
        assertThat(status).as(arguments.toString()).isPresent();
        assertThat(new Said(status.getAsInt(), out.toString(), err.toString())).isEqualTo(slow);
        assertThat(Files.readString(path)).as(arguments.toString()).isEqualTo(after);
    }
}

package io.github.frontmatter4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.tree.Value;
import io.github.frontmatter4j.validation.FaultySite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site with marked faults, written to a disk: the command line finds what the library finds, at the same characters. */
class FaultySiteTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"hugo", "standard", "jekyll", "obsidian"})
    void theCommandLineFindsTheSame(String name) throws IOException {
        FaultySite site = FaultySite.of(name);
        for (Map.Entry<String, String> file : site.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "check",
                "--format",
                "json",
                "--dialect",
                name,
                folder.toString());
        assertThat(err.toString()).isEmpty();
        assertThat(status).isEqualTo(1);
        List<String> found = ((Value.Items) JsonReader.read(out.toString()))
                .items().stream().map(this::fault).sorted().toList();
        assertThat(found).containsExactlyElementsOf(site.faults());
    }

    private String fault(Value finding) {
        Map<String, Value> entries = ((Value.Entries) finding).entries();
        return FaultySite.fault(
                folder.relativize(Path.of(text(entries, "path"))).toString().replace('\\', '/'),
                text(entries, "rule"),
                Integer.parseInt(text(entries, "startOffset")),
                Integer.parseInt(text(entries, "endOffset")));
    }

    private static String text(Map<String, Value> entries, String key) {
        return String.valueOf(entries.get(key).toJava());
    }
}

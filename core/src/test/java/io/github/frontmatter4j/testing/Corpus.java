package io.github.frontmatter4j.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.Assumptions;

/**
 * The real files that tests run over. They are not part of this project: the system property {@code frontmatter4j.shared}
 * says where they lie, and tests that need them are skipped with a message where it is absent.
 */
public final class Corpus {

    private static volatile List<Sample> cached = List.of();

    private Corpus() {}

    /** One file: its path inside the archive or folder and its bytes. */
    public record Sample(String path, byte[] bytes) {
        @Override
        public String toString() {
            return path;
        }
    }

    /** The folder with corpus and conformance data; skips the running test if there is none. */
    public static Path shared() {
        String place = System.getProperty("frontmatter4j.shared", "");
        Assumptions.assumeTrue(
                !place.isBlank() && !place.startsWith("${") && Files.isDirectory(Path.of(place)),
                "the corpus is not here: set FRONTMATTER4J_SHARED to its folder");
        return Path.of(place);
    }

    /** Every content file of the archive, broken ones included. */
    public static synchronized List<Sample> files() {
        if (cached.isEmpty()) {
            cached = untar(shared().resolve("corpus/dev-corpus.tar.gz")).stream()
                    .filter(sample -> !sample.path().startsWith("LICENSES/"))
                    .filter(sample -> !sample.path().equals("MANIFEST.tsv"))
                    .toList();
        }
        return cached;
    }

    /** The written hard cases, without their index. */
    public static List<Sample> hardCases() {
        try (Stream<Path> list = Files.list(shared().resolve("corpus/hard-cases"))) {
            return list.filter(path -> path.getFileName().toString().matches("\\d{3}-.*"))
                    .sorted()
                    .map(path -> new Sample(path.getFileName().toString(), bytes(path)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One hard case by its number. */
    public static Sample hardCase(String number) {
        return hardCases().stream()
                .filter(sample -> sample.path().startsWith(number))
                .findFirst()
                .orElseThrow();
    }

    /** The post that this project starts from. */
    public static Sample founding() {
        return new Sample("3799.md", bytes(shared().resolve("corpus/seed/3799.md")));
    }

    /** Every real file: archive, hard cases, founding post. */
    public static List<Sample> everything() {
        List<Sample> all = new ArrayList<>(files());
        all.addAll(hardCases());
        all.add(founding());
        return all;
    }

    /** The files of a packed folder. */
    public static List<Sample> untar(Path archive) {
        List<Sample> samples = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(in), "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    samples.add(new Sample(entry.getName(), tar.readAllBytes()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(samples);
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

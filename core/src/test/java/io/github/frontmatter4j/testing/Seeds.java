package io.github.frontmatter4j.testing;

import io.github.frontmatter4j.testing.Corpus.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * What fuzzing starts from: written samples, and where the data is present the hard cases and the conformance suites. The
 * written ones, the hard cases and every tenth of the suites also run in each build.
 */
public final class Seeds {

    private Seeds() {}

    /** Files with front matter. */
    public static Stream<Arguments> files() {
        List<byte[]> seeds = written("files");
        for (Sample sample : hardCases()) {
            seeds.add(sample.bytes());
        }
        return arguments(seeds);
    }

    /** Headers in YAML, without fences. */
    public static Stream<Arguments> yaml() {
        List<byte[]> seeds = written("yaml");
        for (Sample sample : conformance("yaml-test-suite.tar.gz", ".yaml")) {
            seeds.add(sample.bytes());
        }
        return arguments(seeds);
    }

    /** Headers in TOML, without fences. */
    public static Stream<Arguments> toml() {
        List<byte[]> seeds = written("toml");
        for (Sample sample : conformance("toml-test.tar.gz", ".toml")) {
            seeds.add(sample.bytes());
        }
        return arguments(seeds);
    }

    /** Headers in JSON. */
    public static Stream<Arguments> json() {
        List<byte[]> seeds = written("json");
        for (Sample sample : conformance("toml-test.tar.gz", ".json")) {
            seeds.add(sample.bytes());
        }
        return arguments(seeds);
    }

    /** Values as PHP serializes them, well-formed and damaged. */
    public static Stream<Arguments> php() {
        return arguments(written("php"));
    }

    /** Bodies in Markdown. */
    public static Stream<Arguments> bodies() {
        List<byte[]> seeds = written("bodies");
        for (Sample sample : hardCases()) {
            seeds.add(sample.bytes());
        }
        return arguments(seeds);
    }

    /** Configuration files of the checks. */
    public static Stream<Arguments> configurations() {
        return arguments(written("configurations"));
    }

    private static Stream<Arguments> arguments(List<byte[]> seeds) {
        return seeds.stream().map(Arguments::of);
    }

    /** The samples of one resource, parted by lines of five equals signs. */
    private static List<byte[]> written(String name) {
        try (InputStream in = Objects.requireNonNull(Seeds.class.getResourceAsStream("/fuzz/" + name + ".txt"), name)) {
            List<byte[]> samples = new ArrayList<>();
            for (String sample : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("=====\n", -1)) {
                samples.add(sample.getBytes(StandardCharsets.UTF_8));
                samples.add(sample.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean present() {
        String place = System.getProperty("frontmatter4j.shared", "");
        return !place.isBlank() && !place.startsWith("${") && Files.isDirectory(Path.of(place));
    }

    private static List<Sample> hardCases() {
        return present()
                ? Corpus.hardCases().stream()
                        .filter(sample -> sample.bytes().length < 20_000)
                        .toList()
                : List.of();
    }

    private static List<Sample> conformance(String archive, String ending) {
        if (!present()) {
            return List.of();
        }
        List<Sample> all = Corpus.untar(Corpus.shared().resolve("conformance").resolve(archive)).stream()
                .filter(sample -> sample.path().endsWith(ending))
                .filter(sample -> sample.bytes().length < 20_000)
                .toList();
        // other tests read all of them in each build
        int step = System.getenv("JAZZER_FUZZ") == null ? 10 : 1;
        return IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .toList();
    }
}

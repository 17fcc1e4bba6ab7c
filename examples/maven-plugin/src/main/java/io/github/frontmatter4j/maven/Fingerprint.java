package io.github.frontmatter4j.maven;

import io.github.frontmatter4j.validation.Site;
import io.github.frontmatter4j.validation.rule.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A hash (SHA-256) of everything that a check depends on: the bytes of the content files, the names of all files beside them, the
 * configuration, the settings, the rules and the libraries they come from.
 */
record Fingerprint(String hex) {

    static Fingerprint of(Path content, ContentMojo.Setup setup, Optional<Path> baseline, String settings)
            throws IOException {
        MessageDigest digest = sha256();
        add(digest, settings);
        add(digest, setup.validator().config().dialect().toString());
        for (Optional<Path> file : List.of(setup.config(), baseline)) {
            digest.update(file.isPresent() ? sha256().digest(Files.readAllBytes(file.get())) : new byte[1]);
        }
        Set<String> libraries = new TreeSet<>();
        for (Rule rule : setup.validator().rules().rules()) {
            add(digest, rule.info().id().value());
            libraries.add(library(rule.getClass()));
        }
        libraries.add(library(setup.validator().getClass()));
        libraries.add(library(setup.validator().frontMatter().getClass()));
        libraries.forEach(library -> add(digest, library));
        Set<Path> contents = Site.of(content).entries().stream()
                .flatMap(entry -> entry.disk().stream())
                .map(path -> path.toAbsolutePath().normalize())
                .collect(Collectors.toSet());
        List<Path> files;
        try (Stream<Path> all = Files.walk(content)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : files) {
            add(digest, content.relativize(file).toString());
            if (contents.contains(file.toAbsolutePath().normalize())) {
                digest.update(sha256().digest(Files.readAllBytes(file)));
            }
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    boolean isIn(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.readString(file).strip().equals(hex);
    }

    void writeTo(Path file) throws IOException {
        Files.writeString(file, hex + "\n");
    }

    /** Where a class comes from, and when that was written. */
    private static String library(Class<?> type) throws IOException {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            return type.getName();
        }
        try {
            Path path = Path.of(source.getLocation().toURI());
            return path + " " + Files.size(path) + " " + Files.getLastModifiedTime(path);
        } catch (URISyntaxException e) {
            return source.getLocation().toString();
        }
    }

    /** A text and its length, so that two texts cannot be taken for one. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Unexpected JDK without SHA-256", e);
        }
    }
}

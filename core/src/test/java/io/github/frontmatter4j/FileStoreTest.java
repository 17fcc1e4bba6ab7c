package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.frontmatter4j.source.SourceText;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Saves that survive: other writers, leftovers, permissions, links, and a writer that is killed at any moment
 * ({@code -Dfrontmatter4j.kills} says how often).
 */
class FileStoreTest {

    private static final int KILLS = Integer.getInteger("frontmatter4j.kills", 4);
    private static final int FILES = 200;
    private static final String BODY = "正文 ".repeat(700) + "\nend\n";

    @TempDir
    private Path folder;

    private final FrontMatter frontMatter = FrontMatter.standard();

    private Path post(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "---\ntitle: t0\n---\n" + BODY);
    }

    private ContentFile edited(Path path, String title) throws IOException {
        return frontMatter.parse(path).edit().set("title", title).apply();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void keepsPermissionsLinksAndNeighbours() throws IOException {
        Path path = post("a.md");
        assumeTrue(Files.getFileStore(path).supportsFileAttributeView("posix"), "permissions of POSIX are wanted");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), path);

        assertThat(edited(link, "new").save()).isTrue();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(path).content().startsWith("---\ntitle: new\n---\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-r-----");
        assertThat(names(folder)).containsExactly("a.md", "link.md");
    }

    @Test
    void writesLongAndChineseNames() throws IOException {
        for (String name :
                List.of("标".repeat(84) + ".md", "x".repeat(252) + ".md", "x".repeat(240) + ".md", " a .md")) {
            Path path = post(name);
            assertThat(edited(path, "new").save()).isTrue();
            assertThat(names(folder)).containsExactly(name);
            Files.delete(path);
        }
    }

    @Test
    void aFullDiskIsSaidWithTheFileThatDoesNotFit() throws IOException {
        Configuration small = Configuration.unix().toBuilder()
                .setBlockSize(64)
                .setMaxSize(64 * 4)
                .build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            Path post = disk.getPath("文章.md");
            byte[] old = "---\ntitle: A\n---\nBody\n".getBytes(StandardCharsets.UTF_8);
            Files.write(post, old);
            SourceText much = SourceText.of("much", new byte[1000]);
            for (Path target : List.of(post, disk.getPath("new.md"))) {
                assertThatThrownBy(() -> FileStore.write(target, much))
                        .isInstanceOfSatisfying(FileSystemException.class, e -> {
                            assertThat(e.getFile()).endsWith(target.toString());
                            assertThat(e.getReason()).contains("disk space");
                        });
            }
            assertThat(Files.readAllBytes(post)).isEqualTo(old);
            try (Stream<Path> all = Files.list(post.toAbsolutePath().getParent())) {
                assertThat(all.map(path -> path.getFileName().toString())).containsExactly("文章.md");
            }
        }
    }

    @Test
    void takesAwayWhatAKilledWriterLeft() throws IOException {
        Path path = post("a.md");
        Files.writeString(folder.resolve(FileStore.temporaryName("a.md")), "half");
        assertThat(edited(path, "new").save()).isTrue();
        assertThat(names(folder)).containsExactly("a.md");
    }

    @Test
    void aWriterAtWorkIsNotDisturbed() throws IOException {
        Path path = post("a.md");
        ContentFile edited = edited(path, "new");
        try (FileChannel other = FileChannel.open(path, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(edited::save)
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("somebody else is writing the file now");
        }
        assertThat(path).content().startsWith("---\ntitle: t0\n");
        assertThat(edited.save()).isTrue();
    }

    @Test
    void aFileThatSomebodyElseChangedIsRefused() throws IOException {
        Path path = post("a.md");
        ContentFile first = edited(path, "first");
        ContentFile second = edited(path, "second");
        assertThat(first.save()).isTrue();
        assertThatThrownBy(second::save)
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("somebody else changed the file");
        assertThat(path).content().startsWith("---\ntitle: first\n");
        Files.delete(path);
        assertThatThrownBy(first::save).isInstanceOf(IOException.class);
        assertThat(names(folder)).isEmpty();
    }

    @RepeatedTest(10)
    void manyWritersOfOneFileLoseNothing() throws Exception {
        Path path = post("a.md");
        int writers = 8;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        List<Future<Integer>> results = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            String key = "writer" + i;
            results.add(threads.submit(() -> append(path, key)));
        }
        int saved = 0;
        for (Future<Integer> result : results) {
            saved += result.get();
        }
        threads.shutdown();
        // whoever was not told of another writer finds its value in the file
        assertThat(frontMatter.parse(path).header().entries()).hasSize(1 + saved);
        assertThat(frontMatter.parse(path).body()).isEqualTo(BODY);
        assertThat(names(folder)).containsExactly("a.md");
    }

    private int append(Path path, String key) {
        int saved = 0;
        for (int i = 0; i < 20; i++) {
            try {
                frontMatter.parse(path).edit().set(key + "x" + i, i).apply().save();
                saved++;
            } catch (IOException told) {
                assertThat(told).hasMessageContaining("somebody else");
            }
        }
        return saved;
    }

    /** The process that is killed: changes the titles of all files of a folder, again and again. */
    static final class Rewriter {
        private Rewriter() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            for (int round = 1; ; round++) {
                for (int i = 0; i < FILES; i++) {
                    FrontMatter.standard()
                            .parse(folder.resolve(i + ".md"))
                            .edit()
                            .set("title", "t" + round)
                            .apply()
                            .save();
                    if (i == 0) {
                        System.out.write('.');
                        System.out.flush();
                    }
                }
            }
        }
    }

    /** Another process that runs a class over a folder, once it has said that it begins. */
    static Process atWork(Class<?> main, Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.getInputStream().read()).isEqualTo('.');
        return process;
    }

    @Test
    void aKilledWriterLeavesWholeFiles() throws Exception {
        for (int i = 0; i < FILES; i++) {
            post(i + ".md");
        }
        List<String> all = names(folder);
        Random random = new Random(7);
        int torn = 0;
        int leftOver = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = atWork(Rewriter.class, folder);
            TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
            process.destroyForcibly().waitFor();
            for (int i = 0; i < FILES; i++) {
                String text = Files.readString(folder.resolve(i + ".md"));
                torn += text.matches("(?s)---\ntitle: t[0-9]+\n---\n.*") && text.endsWith(BODY) ? 0 : 1;
            }
            leftOver = Math.max(leftOver, names(folder).size() - all.size() - kill);
        }
        assertThat(torn).isZero();
        assertThat(leftOver).as("at most one unfinished file a kill").isLessThanOrEqualTo(1);
        for (int i = 0; i < FILES; i++) {
            assertThat(edited(folder.resolve(i + ".md"), "done").save()).isTrue();
        }
        assertThat(names(folder)).isEqualTo(all);
    }
}

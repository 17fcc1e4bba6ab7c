package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All files of a batch or none: other writers, full disks, moves that fail, processes that are killed
 * ({@code -Dfrontmatter4j.kills} says how often).
 */
class ContentBatchTest {

    private static final int KILLS = Integer.getInteger("frontmatter4j.kills", 4);
    private static final String BODY = "正文 ".repeat(100) + "\nend\n";
    private static final List<String> NAMES =
            List.of("a.md", "b.md", "文章/标题.md", "文章/c.md", "x/y/d.md", "x/" + "长".repeat(70) + ".md");

    @TempDir
    private Path temporary;

    private static List<Path> posts(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String name : NAMES) {
            Path path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            paths.add(Files.writeString(path, "---\ntitle: t0 # 注释\n---\n" + BODY));
        }
        return paths;
    }

    private static List<ContentFile> edited(List<Path> paths, String title) throws IOException {
        List<ContentFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(FrontMatter.standard()
                    .parse(path)
                    .edit()
                    .set("title", title)
                    .apply());
        }
        return files;
    }

    private static ContentBatch batch(Path folder, List<Path> paths, String title) throws IOException {
        return ContentBatch.of(folder, edited(paths, title));
    }

    private static Set<String> titles(Path folder) throws IOException {
        Set<String> titles = new HashSet<>();
        for (String name : NAMES) {
            String text = Files.readString(folder.resolve(name));
            assertThat(text).startsWith("---\ntitle: t").endsWith(" # 注释\n---\n" + BODY);
            titles.add(text.substring(11, text.indexOf(' ', 11)));
        }
        return titles;
    }

    /** Every file below a folder, so that nothing is left behind unseen. */
    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertUntouched(Path folder) throws IOException {
        assertThat(titles(folder)).containsExactly("t0");
        assertThat(names(folder)).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void allAreWrittenAndTheOldBytesComeBack() throws IOException {
        for (Configuration system : List.of(Configuration.unix(), Configuration.osX(), Configuration.windows())) {
            try (FileSystem files = Jimfs.newFileSystem(system)) {
                writeAndUndo(files.getPath("content"));
            }
        }
        writeAndUndo(temporary);
    }

    private static void writeAndUndo(Path folder) throws IOException {
        List<Path> paths = posts(folder);
        Path same = folder.resolve("文章/c.md");
        List<ContentFile> files = new ArrayList<>(edited(paths, "t1"));
        files.set(3, FrontMatter.standard().parse(same));
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(same, old);

        ContentBatch batch = ContentBatch.of(folder, files);
        ContentBatch.Saved saved = batch.save();
        assertThat(batch.files()).isEqualTo(files);
        assertThat(saved.paths()).hasSize(5).doesNotContain(same);
        assertThat(Files.getLastModifiedTime(same)).isEqualTo(old);
        assertThat(titles(folder)).containsExactlyInAnyOrder("t0", "t1");
        assertThat(names(folder)).containsExactlyInAnyOrderElementsOf(NAMES);

        assertThat(batch.save().paths()).as("what is on the disk already").isEmpty();
        saved.undo();
        assertUntouched(folder);
        assertThat(Files.getLastModifiedTime(same)).isEqualTo(old);
        assertThat(ContentBatch.recover(folder).restored()).isEmpty();
        assertThat(ContentBatch.of(folder, List.of()).save().paths()).isEmpty();
    }

    @Test
    void permissionsAndLinksStay() throws IOException {
        List<Path> paths = posts(temporary);
        assumeTrue(Files.getFileStore(temporary).supportsFileAttributeView("posix"), "permissions of POSIX are wanted");
        Files.setPosixFilePermissions(paths.get(0), PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(temporary.resolve("link.md"), paths.get(0));
        ContentBatch.Saved saved =
                batch(temporary, List.of(link, paths.get(1)), "t1").save();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(link).content().contains("t1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(paths.get(0))))
                .isEqualTo("rw-r-----");
        assertThatThrownBy(() ->
                        batch(temporary, List.of(link, paths.get(0)), "t2").save())
                .hasMessageContaining("it is in this batch twice");
        saved.undo();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(paths.get(0))))
                .isEqualTo("rw-r-----");
        assertThat(titles(temporary)).containsExactly("t0");
    }

    @Test
    void filesThatSomebodyElseChangedRefuseTheWholeBatch() throws IOException {
        List<Path> paths = posts(temporary);
        ContentBatch batch = batch(temporary, paths, "t1");
        Files.writeString(paths.get(1), "theirs");
        Files.delete(paths.get(4));
        assertThatThrownBy(batch::save)
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("nothing was written")
                .hasMessageContaining(paths.get(1) + ": somebody else changed the file")
                .hasMessageContaining(paths.get(4).toString())
                .hasMessageNotContaining(paths.get(0).toString());
        assertThat(paths.get(1)).content().isEqualTo("theirs");
        assertThat(paths.get(0)).content().contains("t0");
        assertThat(names(temporary)).hasSize(NAMES.size() - 1);
    }

    @Test
    void whatWasChangedSinceIsNotUndone() throws IOException {
        List<Path> paths = posts(temporary);
        ContentBatch.Saved saved = batch(temporary, paths, "t1").save();
        Files.writeString(paths.get(5), "theirs");
        assertThatThrownBy(saved::undo).hasMessageContaining("nothing was written");
        assertThat(paths.get(0)).content().contains("t1");
        assertThat(paths.get(5)).content().isEqualTo("theirs");
    }

    @Test
    void filesOutsideTheFolderAndBehindDotsAreRefused() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("inside"));
        List<Path> paths = posts(folder);
        Path outside = Files.writeString(temporary.resolve("outside.md"), "---\ntitle: t0\n---\n");
        Path hidden = Files.createDirectories(folder.resolve(".git")).resolve("config.md");
        Files.writeString(hidden, "---\ntitle: t0\n---\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), outside);
        assertThatThrownBy(() ->
                        batch(folder, List.of(paths.get(0), outside), "t1").save())
                .hasMessageContaining("it lies outside");
        assertThatThrownBy(
                        () -> batch(folder, List.of(paths.get(0), link), "t1").save())
                .hasMessageContaining("it lies outside");
        assertThatThrownBy(
                        () -> batch(folder, List.of(paths.get(0), hidden), "t1").save())
                .hasMessageContaining("`.git` begins with a dot");
        assertThat(titles(folder)).containsExactly("t0");
        assertThatThrownBy(() ->
                        ContentBatch.of(folder, List.of(FrontMatter.standard().parse("a.md", "---\na: b\n---\n"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.md");
    }

    @Test
    void aFullDiskChangesNothing() throws IOException {
        Configuration small = Configuration.unix().toBuilder()
                .setBlockSize(64)
                .setMaxSize(64 * 100)
                .setAttributeViews("posix")
                .build();
        try (FileSystem files = Jimfs.newFileSystem(small)) {
            Path folder = files.getPath("content");
            List<Path> paths = posts(folder);
            assertThatThrownBy(() -> batch(folder, paths, "t1").save())
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("nothing was changed");
            assertUntouched(folder);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenChangesNothing() throws IOException {
        List<Path> paths = posts(temporary);
        assumeTrue(Files.getFileStore(temporary).supportsFileAttributeView("posix"), "permissions of POSIX are wanted");
        Path folder = paths.get(2).getParent();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "the superuser may write everywhere");
            assertThatThrownBy(() -> batch(temporary, paths, "t1").save()).hasMessageContaining("nothing was changed");
            assertUntouched(temporary);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void wherePreparingFailsHalfWayNothingIsChanged() throws IOException {
        List<Path> paths = posts(temporary);
        // a folder so deep that its file can be opened and a longer name beside it cannot
        Path deep = temporary;
        while (deep.toString().length() < 4_070) {
            deep = deep.resolve("d".repeat(Math.min(200, 4_079 - deep.toString().length())));
        }
        try {
            Files.createDirectories(deep);
        } catch (IOException e) {
            assumeTrue(false, "paths of 4,000 characters are wanted");
        }
        Path last = Files.writeString(deep.resolve("a.md"), "---\ntitle: t0\n---\n");
        List<Path> all = new ArrayList<>(paths);
        all.add(last);
        assertThatThrownBy(() -> batch(temporary, all, "t1").save()).hasMessageContaining("nothing was changed");
        Files.delete(last);
        assertUntouched(temporary);
    }

    @Test
    void aMoveThatFailsPutsTheFilesBeforeItBack() throws IOException {
        for (int failing = 0; failing < NAMES.size(); failing++) {
            for (boolean before : new boolean[] {true, false}) {
                List<Path> paths = posts(temporary);
                int[] left = {failing};
                // what Windows says of a file that another program has open
                ContentBatch.Exchange exchange = (target, prepared, expected) -> {
                    boolean now = left[0]-- == 0;
                    if (!(now && before)) {
                        FileStore.exchange(target, prepared, expected);
                    }
                    if (now) {
                        throw new AccessDeniedException(target.toString());
                    }
                };
                assertThatThrownBy(() -> batch(temporary, paths, "t1").save(exchange))
                        .isInstanceOf(FileSystemException.class)
                        .hasMessageContaining("nothing was changed")
                        .hasCauseInstanceOf(AccessDeniedException.class);
                assertUntouched(temporary);
            }
        }
    }

    @Test
    void anErrorOrAnInterruptionPutsTheFilesBack() throws IOException {
        List<Path> paths = posts(temporary);
        int[] left = {3};
        assertThatThrownBy(() -> batch(temporary, paths, "t1").save((target, prepared, expected) -> {
                    FileStore.exchange(target, prepared, expected);
                    if (left[0]-- == 0) {
                        throw new OutOfMemoryError("as if");
                    }
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertUntouched(temporary);

        ContentBatch batch = batch(temporary, paths, "t1");
        assertThatThrownBy(() -> batch.save((target, prepared, expected) -> {
                    FileStore.exchange(target, prepared, expected);
                    Thread.currentThread().interrupt();
                }))
                .hasMessageContaining("nothing was changed");
        assertThat(Thread.interrupted()).isTrue();
        assertUntouched(temporary);
    }

    @Test
    void aFileThatIsBeingWrittenEndsTheBatch() throws IOException {
        List<Path> paths = posts(temporary);
        ContentBatch batch = batch(temporary, paths, "t1");
        try (FileChannel other = FileChannel.open(paths.get(3), StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(batch::save)
                    .hasMessageContaining("nothing was changed")
                    .hasMessageContaining("somebody else is writing the file now");
        }
        assertUntouched(temporary);
        assertThat(batch.save().paths()).hasSize(NAMES.size());
    }

    @Test
    void whatCannotBePutBackIsNamed() throws IOException {
        List<Path> paths = posts(temporary);
        List<Path> moved = new ArrayList<>();
        assertThatThrownBy(() -> batch(temporary, paths, "t1").save((target, prepared, expected) -> {
                    if (moved.size() == 2) {
                        Files.writeString(moved.get(0), "theirs");
                        throw new AccessDeniedException(target.toString());
                    }
                    FileStore.exchange(target, prepared, expected);
                    moved.add(target);
                }))
                .hasMessageContaining("not everything could be put back")
                .hasMessageContaining(moved.get(0) + ": somebody else changed it meanwhile")
                .hasMessageNotContaining(moved.get(1).toString());
        assertThat(moved.get(0)).content().isEqualTo("theirs");
        assertThat(moved.get(1)).content().contains("t0");
        assertThat(names(temporary)).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void whatCouldNotBePutBackIsTriedAgain() throws IOException {
        List<Path> paths = posts(temporary);
        FileChannel[] other = new FileChannel[1];
        assertThatThrownBy(() -> batch(temporary, paths, "t1").save((target, prepared, expected) -> {
                    FileStore.exchange(target, prepared, expected);
                    other[0] = FileChannel.open(target, StandardOpenOption.WRITE);
                    other[0].lock();
                    throw new AccessDeniedException("as if");
                }))
                .hasMessageContaining("not everything could be put back")
                .hasMessageContaining(".frontmatter4j-batch");
        assertThat(titles(temporary)).containsExactlyInAnyOrder("t0", "t1");
        assertThatThrownBy(() -> ContentBatch.recover(temporary)).hasMessageContaining("cannot be put back");
        other[0].close();
        assertThat(ContentBatch.recover(temporary).restored()).hasSize(1);
        assertUntouched(temporary);
    }

    /** What a process leaves that is killed between two moves: the folder as it is at that moment. */
    @Test
    void aBatchThatWasEndedBetweenTwoMovesIsPutBack() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("work"));
        List<Path> paths = posts(folder);
        List<Path> snapshots = new ArrayList<>();
        batch(folder, paths, "t1").save((target, prepared, expected) -> {
            snapshots.add(copy(folder, temporary.resolve("before" + snapshots.size())));
            FileStore.exchange(target, prepared, expected);
            snapshots.add(copy(folder, temporary.resolve("after" + snapshots.size())));
        });
        assertThat(snapshots).hasSize(2 * NAMES.size());
        int restored = 0;
        for (Path snapshot : snapshots) {
            restored += ContentBatch.recover(snapshot).restored().size();
            assertUntouched(snapshot);
        }
        assertThat(restored).isEqualTo(36);

        Path again = snapshots(folder, paths);
        Files.writeString(again.resolve("b.md"), "theirs");
        ContentBatch.Recovery recovery = ContentBatch.recover(again);
        assertThat(recovery.left()).containsExactly(again.resolve("b.md").toRealPath());
        assertThat(recovery.restored()).hasSize(NAMES.size() - 1);
        assertThat(names(again)).containsExactlyInAnyOrderElementsOf(NAMES);

        // the next batch puts the files back, and sees that they are not what it read
        Path next = snapshots(folder, paths);
        List<Path> there = NAMES.stream().map(next::resolve).toList();
        ContentBatch batch = batch(next, there, "t3");
        assertThatThrownBy(batch::save).hasMessageContaining("somebody else changed the file");
        assertThat(titles(next)).containsExactly("t1");
        assertThat(batch(next, there, "t3").save().paths()).hasSize(NAMES.size());
    }

    private Path snapshots(Path folder, List<Path> paths) throws IOException {
        List<Path> last = new ArrayList<>();
        batch(folder, paths, "t2")
                .save((target, prepared, expected) -> {
                    FileStore.exchange(target, prepared, expected);
                    last.add(copy(
                            folder, Files.createTempDirectory(temporary, "s").resolve("content")));
                })
                .undo();
        return last.get(last.size() - 1);
    }

    private static Path copy(Path folder, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.toList()) {
                Files.copy(
                        path,
                        to.resolve(folder.relativize(path).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return to;
    }

    @Test
    void aJournalOfSomebodyElseIsNotFollowed() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("work"));
        List<Path> paths = posts(folder);
        Path snapshot = snapshots(folder, paths);
        Path journal = snapshot.resolve(".frontmatter4j-batch");
        byte[] whole = Files.readAllBytes(journal);
        assertThat(titles(snapshot)).containsExactly("t2");

        if (Files.getFileStore(journal).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(journal)))
                    .isEqualTo("rw-------");
            Files.setPosixFilePermissions(journal, PosixFilePermissions.fromString("rw-r--r--"));
            assertRefused(snapshot);
            Files.setPosixFilePermissions(journal, PosixFilePermissions.fromString("rw-------"));
        }
        // the path of the first file, somewhere else
        for (String elsewhere : List.of("../m", ".git", "/etc", "\0abc")) {
            byte[] changed = whole.clone();
            int at = new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("a.md");
            System.arraycopy(elsewhere.getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, changed, at, 4);
            Files.write(journal, changed);
            assertRefused(snapshot);
        }
        Files.writeString(journal, "title: my own file");
        assertRefused(snapshot);
        Files.delete(journal);
        Files.createSymbolicLink(journal, Files.write(temporary.resolve("journal"), whole));
        assertRefused(snapshot);
        Files.delete(journal);
        Files.createDirectory(journal);
        assertRefused(snapshot);
    }

    private static void assertRefused(Path folder) throws IOException {
        assertThatThrownBy(() -> ContentBatch.recover(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("this is not a journal that a batch of yours left");
        assertThat(titles(folder)).containsExactly("t2");
        assertThat(Files.exists(folder.resolve(".frontmatter4j-batch"))).isTrue();
    }

    @Test
    void anEmptyJournalIsNoHindrance() throws IOException {
        List<Path> paths = posts(temporary);
        Files.createFile(temporary.resolve(".frontmatter4j-batch"));
        assertThat(batch(temporary, paths, "t1").save().paths()).hasSize(NAMES.size());
        assertThat(names(temporary)).containsExactlyInAnyOrderElementsOf(NAMES);
        Files.createFile(temporary.resolve(".frontmatter4j-batch"));
        assertThat(ContentBatch.recover(temporary).restored()).isEmpty();
        assertThat(names(temporary)).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    /** Whoever was killed while writing the journal has not written anything else. */
    @Test
    void everyBeginningOfAJournalIsTakenAway() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("work"));
        Path snapshot = snapshots(folder, posts(folder));
        Path journal = snapshot.resolve(".frontmatter4j-batch");
        byte[] whole = Files.readAllBytes(journal);
        for (int end = 0; end < whole.length; end += end < 200 ? 1 : 37) {
            Files.write(journal, java.util.Arrays.copyOf(whole, end));
            assertThat(ContentBatch.recover(snapshot).restored()).isEmpty();
            assertThat(Files.exists(journal)).isFalse();
            if (Files.getFileStore(snapshot).supportsFileAttributeView("posix")) {
                Files.createFile(
                        journal, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
        }
        assertThat(titles(snapshot)).containsExactly("t2");
        Files.write(journal, whole);
        assertThat(ContentBatch.recover(snapshot).restored()).hasSize(NAMES.size());
    }

    @RepeatedTest(20)
    void ofManyBatchesAtOnceEachIsWholeOrNothing() throws Exception {
        List<Path> paths = posts(temporary);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Integer>> results = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String title = "t" + (i + 1);
            // two folders, two journals, the same files
            List<Path> own = i % 2 == 0 ? paths : paths.subList(2, 4);
            Path folder = i % 2 == 0 ? temporary : paths.get(2).getParent();
            results.add(threads.submit(() -> {
                int saved = 0;
                for (int round = 0; round < 5; round++) {
                    try {
                        saved += batch(folder, own, title + "r" + round)
                                        .save()
                                        .paths()
                                        .isEmpty()
                                ? 0
                                : 1;
                    } catch (IOException told) {
                        assertThat(told).hasMessageMatching("(?s).*(somebody else|another batch).*");
                    }
                }
                return saved;
            }));
        }
        for (Future<Integer> result : results) {
            result.get();
        }
        threads.shutdown();
        assertThat(names(temporary)).containsExactlyInAnyOrderElementsOf(NAMES);
        titles(temporary);
        Set<String> outer = new HashSet<>();
        for (int i : new int[] {0, 1, 4, 5}) {
            outer.add(Files.readString(paths.get(i)).substring(0, 20));
        }
        assertThat(outer).hasSize(1);
        assertThat(Files.readString(paths.get(2)).substring(0, 20))
                .isEqualTo(Files.readString(paths.get(3)).substring(0, 20));
    }

    /** The process that is killed: changes the titles of all files in batches, again and again. */
    static final class Rewriter {
        private Rewriter() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            List<Path> paths = many(folder);
            for (int round = 1; ; round++) {
                batch(folder, paths, "t" + round).save();
                System.out.write('.');
                System.out.flush();
            }
        }
    }

    private static List<Path> many(Path folder) {
        return IntStream.range(0, 60)
                .mapToObj(i -> folder.resolve("文" + i + ".md"))
                .toList();
    }

    @Test
    void aKilledBatchIsPutBack() throws Exception {
        List<Path> paths = many(temporary);
        for (Path path : paths) {
            Files.writeString(path, "---\ntitle: t0\n---\n" + BODY);
        }
        List<String> all = names(temporary);
        Random random = new Random(7);
        int halfWay = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = FileStoreTest.atWork(Rewriter.class, temporary);
            TimeUnit.MICROSECONDS.sleep(random.nextInt(300_000));
            process.destroyForcibly().waitFor();
            halfWay += firstLines(paths).size() > 1 ? 1 : 0;
            assertThat(ContentBatch.recover(temporary).left()).isEmpty();
            assertThat(firstLines(paths)).hasSize(1);
            assertThat(names(temporary)).isEqualTo(all);
        }
        System.getLogger("kills")
                .log(System.Logger.Level.INFO, KILLS + " kills, " + halfWay + " of them between two moves");
        if (KILLS >= 100) {
            assertThat(halfWay).as("kills between two moves").isPositive();
        }
    }

    private static Set<String> firstLines(List<Path> paths) throws IOException {
        Set<String> titles = new HashSet<>();
        for (Path path : paths) {
            String text = Files.readString(path);
            assertThat(text).startsWith("---\ntitle: t").endsWith("\n---\n" + BODY);
            titles.add(text.substring(0, text.length() - BODY.length()));
        }
        return titles;
    }
}

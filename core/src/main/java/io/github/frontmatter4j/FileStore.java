package io.github.frontmatter4j;

import io.github.frontmatter4j.source.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts bytes in the place of a file: whole or not at all. They go to a file beside it, are synced, and that file is moved
 * over the old one. Meanwhile the old file is locked, so that two writers of one file notice each other, and so that
 * whatever lies under the name of the file beside it was left by a writer that is gone.
 */
final class FileStore {

    /** Longer names leave no room for what is added; file systems end at 255 bytes. */
    private static final int LONG_NAME = 240;

    private FileStore() {}

    /** Replaces a file that was read, unless somebody else changed it since. */
    static boolean replace(Path path, SourceText asRead, SourceText bytes) throws IOException {
        byte[] wanted = bytes.bytes();
        byte[] there = Files.readAllBytes(path);
        if (Arrays.equals(there, wanted)) {
            return false;
        }
        byte[] expected = asRead.bytes();
        refuseChanged(path, there, expected);
        replaceLocked(path.toRealPath(), wanted, expected);
        return true;
    }

    static boolean write(Path path, SourceText bytes) throws IOException {
        byte[] wanted = bytes.bytes();
        if (!Files.exists(path)) {
            Path target = path.toAbsolutePath();
            put(wanted, target, newTemporary(target), () -> {});
            return true;
        }
        if (Arrays.equals(Files.readAllBytes(path), wanted)) {
            return false;
        }
        replaceLocked(path.toRealPath(), wanted, null);
        return true;
    }

    private static void refuseChanged(Path path, byte[] there, byte[] expected) throws IOException {
        if (!Arrays.equals(there, expected)) {
            throw changed(path);
        }
    }

    private static FileSystemException changed(Path path) {
        return new FileSystemException(
                path.toString(), null, "somebody else changed the file since it was read; read it again");
    }

    /** Moves a prepared file over a target that still holds what is expected. */
    static void exchange(Path target, Path prepared, byte[] expected) throws IOException {
        whileLocked(target, (contents, unused) -> {
            refuseChanged(target, contents.read(), expected);
            move(prepared, target);
        });
    }

    /** Replaces a file, if it holds what is expected or nothing is. */
    static void replaceLocked(Path target, byte[] bytes, byte @Nullable [] expected) throws IOException {
        whileLocked(target, (contents, temporary) -> {
            Files.deleteIfExists(temporary);
            put(bytes, target, temporary, () -> {
                if (expected != null) {
                    refuseChanged(target, contents.read(), expected);
                }
            });
        });
    }

    /** What a file holds. */
    private interface Contents {
        byte[] read() throws IOException;
    }

    /** Work on a file that nobody else is writing, and the name beside it that may be used. */
    private interface Work {
        void run(Contents contents, Path temporary) throws IOException;
    }

    private static void whileLocked(Path target, Work work) throws IOException {
        Object key = Files.readAttributes(target, BasicFileAttributes.class).fileKey();
        if (key == null) {
            // a system without identities of files, where open files cannot be replaced either
            work.run(() -> Files.readAllBytes(target), newTemporary(target));
            return;
        }
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw busy(target);
            }
            // who had the lock before may have put another file in this place; the number of an open one is not given
            // anew
            if (!key.equals(
                    Files.readAttributes(target, BasicFileAttributes.class).fileKey())) {
                throw changed(target);
            }
            work.run(
                    // opening it once more would end the lock when that is closed
                    () -> read(channel.position(0), channel.size()),
                    target.resolveSibling(temporaryName(target.getFileName().toString())));
        } catch (OverlappingFileLockException e) {
            throw busy(target);
        }
    }

    /** A last look before the move. */
    private interface Check {
        void run() throws IOException;
    }

    /** What is left of an open file, as far as it was there when its size was asked for. */
    static byte[] read(SeekableByteChannel channel, long size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(size));
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
        return buffer.hasRemaining() ? Arrays.copyOf(buffer.array(), buffer.position()) : buffer.array();
    }

    /** Fills the file beside the target and moves it there. */
    private static void put(byte[] bytes, Path target, Path temporary, Check last) throws IOException {
        try {
            fill(bytes, target, temporary);
            last.run();
            move(temporary, target);
        } catch (IOException | RuntimeException | Error e) {
            // only then: behind the move the name belongs to the next writer
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    /** Fills a file beside the target; what there is of it where that fails is for the caller to delete. */
    static void fill(byte[] bytes, Path target, Path temporary) throws IOException {
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            copyAttributes(target, temporary);
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // a full disk does not say whose it is
            FileSystemException named = new FileSystemException(target.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }

    private static FileSystemException busy(Path target) {
        return new FileSystemException(target.toString(), null, "somebody else is writing the file now; try again");
    }

    /** The name beside a file that is there; only who has locked that file may use it. */
    static String temporaryName(String name) {
        boolean tooLong = name.getBytes(StandardCharsets.UTF_8).length > LONG_NAME;
        return "." + (tooLong ? Integer.toHexString(name.hashCode()) : name) + ".tmp";
    }

    /** A name that nobody else has. */
    private static Path newTemporary(Path target) {
        return target.resolveSibling("." + UUID.randomUUID() + ".tmp");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** An old file keeps its permissions and, where allowed, its owner. */
    private static void copyAttributes(Path from, Path to) throws IOException {
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (target == null || !Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
        chown(target, old);
        target.setPermissions(old.permissions());
    }

    private static void chown(PosixFileAttributeView target, PosixFileAttributes old) {
        try {
            target.setGroup(old.group());
            target.setOwner(old.owner());
        } catch (IOException | UnsupportedOperationException e) {
            // only the superuser may give a file away; the move itself shows whether we may replace it
            return;
        }
    }
}

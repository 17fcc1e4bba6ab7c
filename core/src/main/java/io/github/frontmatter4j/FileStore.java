package io.github.frontmatter4j;

import io.github.frontmatter4j.source.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Puts bytes in the place of a file: whole or not at all. They go to a file beside it, are synced, and that file is moved
 * over the old one. It has a name of its own for each target and is locked while it is written, so that two writers of one
 * file notice each other, and what a killed writer left behind is taken away by the next one.
 */
final class FileStore {

    /** Longer names leave no room for what is added; file systems end at 255 bytes. */
    private static final int LONG_NAME = 240;

    private static final int TRIES = 3;

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
        store(path.toRealPath(), wanted, expected);
        return true;
    }

    static boolean write(Path path, SourceText bytes) throws IOException {
        byte[] wanted = bytes.bytes();
        boolean exists = Files.exists(path);
        if (exists && Arrays.equals(Files.readAllBytes(path), wanted)) {
            return false;
        }
        store(exists ? path.toRealPath() : path.toAbsolutePath(), wanted, null);
        return true;
    }

    private static void refuseChanged(Path path, byte[] there, byte[] expected) throws IOException {
        if (!Arrays.equals(there, expected)) {
            throw new FileSystemException(
                    path.toString(), null, "somebody else changed the file since it was read; read it again");
        }
    }

    private static void store(Path target, byte[] bytes, byte @Nullable [] expected) throws IOException {
        Path temporary =
                target.resolveSibling(temporaryName(target.getFileName().toString()));
        boolean moved = false;
        try (FileChannel channel = create(temporary, target)) {
            try (FileLock lock = channel.lock()) {
                fill(channel, bytes, target, temporary);
                if (expected != null) {
                    // now that nobody else can be writing it
                    refuseChanged(target, Files.readAllBytes(target), expected);
                }
                if (!lock.isValid()) {
                    throw busy(target);
                }
                move(temporary, target);
                moved = true;
            } catch (NoSuchFileException e) {
                throw busy(target);
            } finally {
                if (!moved) {
                    Files.deleteIfExists(temporary);
                }
            }
        }
    }

    private static void fill(FileChannel channel, byte[] bytes, Path target, Path temporary) throws IOException {
        copyAttributes(target, temporary);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }

    private static FileSystemException busy(Path target) {
        return new FileSystemException(target.toString(), null, "somebody else is writing the file now; try again");
    }

    static String temporaryName(String name) {
        boolean tooLong = name.getBytes(StandardCharsets.UTF_8).length > LONG_NAME;
        return "." + (tooLong ? Integer.toHexString(name.hashCode()) : name) + ".tmp";
    }

    /** A new file under a name that only one writer can have; one of a writer that is gone is taken away first. */
    private static FileChannel create(Path temporary, Path target) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            try {
                return FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException e) {
                if (isLocked(temporary)) {
                    throw busy(target);
                }
                Files.deleteIfExists(temporary);
            }
        }
        throw busy(target);
    }

    private static boolean isLocked(Path temporary) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
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

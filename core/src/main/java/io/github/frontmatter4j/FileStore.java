package io.github.frontmatter4j;

import io.github.frontmatter4j.source.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;

/** Puts bytes in the place of a file: whole or not at all. */
final class FileStore {

    private FileStore() {}

    /** Replaces a file that was read, unless somebody else changed it since. */
    static boolean replace(Path path, SourceText asRead, SourceText bytes) throws IOException {
        byte[] wanted = bytes.bytes();
        byte[] there = Files.readAllBytes(path);
        if (Arrays.equals(there, wanted)) {
            return false;
        }
        if (!Arrays.equals(there, asRead.bytes())) {
            throw new FileSystemException(
                    path.toString(), null, "somebody else changed the file since it was read; read it again");
        }
        store(path.toRealPath(), wanted);
        return true;
    }

    static boolean write(Path path, SourceText bytes) throws IOException {
        byte[] wanted = bytes.bytes();
        boolean exists = Files.exists(path);
        if (exists && Arrays.equals(Files.readAllBytes(path), wanted)) {
            return false;
        }
        store(exists ? path.toRealPath() : path.toAbsolutePath(), wanted);
        return true;
    }

    private static void store(Path target, byte[] bytes) throws IOException {
        Path folder = target.getParent();
        Path temporary = Files.createTempFile(folder, "." + target.getFileName() + ".", ".tmp");
        try {
            copyAttributes(target, temporary);
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A new file gets the permissions a plain new file has; an old one keeps permissions and, where allowed, owner. */
    private static void copyAttributes(Path from, Path to) throws IOException {
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (target == null) {
            return;
        }
        if (!Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            Path probe = Files.createFile(to.resolveSibling(to.getFileName() + "p"));
            try {
                target.setPermissions(Files.getPosixFilePermissions(probe));
            } finally {
                Files.deleteIfExists(probe);
            }
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

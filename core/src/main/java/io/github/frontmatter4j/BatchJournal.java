package io.github.frontmatter4j;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a batch is about to do and the bytes that it replaces, in one file of the folder, locked by who works there.
 *
 * <p>The file: a line that names the form, process number and start (milliseconds) of the writer, an id, the number of files;
 * for each its path below the folder, the SHA-256 of the new bytes, the old bytes; at last the SHA-256 of all that.
 * Without that end no file of the batch was written.
 */
final class BatchJournal implements AutoCloseable {

    private static final String NAME = ".frontmatter4j-batch";
    private static final String FORM = "frontmatter4j batch 1";
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path root;
    private final Path path;
    private final FileChannel channel;
    private String id = UUID.randomUUID().toString();
    private int count;
    private boolean kept;
    private boolean deleted;

    /** One file of a batch. */
    record Entry(Path target, Path temporary, byte[] before, byte[] afterDigest) {

        boolean isAfter(byte[] there) {
            return Arrays.equals(sha256().digest(there), afterDigest);
        }
    }

    private BatchJournal(Path root, Path path, FileChannel channel) {
        this.root = root;
        this.path = path;
        this.channel = channel;
    }

    static boolean exists(Path root) {
        return Files.exists(root.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /** The journal of a folder, locked; what an ended batch wrote is still in it. */
    static BatchJournal open(Path root) throws IOException {
        Path path = root.resolve(NAME);
        boolean posix = isPosix(root);
        try {
            Files.createFile(
                    path,
                    posix
                            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                            : new FileAttribute<?>[0]);
        } catch (FileAlreadyExistsException e) {
            BasicFileAttributes there;
            try {
                there = attributes(path);
            } catch (NoSuchFileException gone) {
                throw busy(path);
            }
            if (!there.isRegularFile()) {
                throw untrusted(path);
            }
        }
        FileChannel channel = null;
        try {
            BasicFileAttributes before = attributes(path);
            channel = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            FileLock lock = channel.tryLock();
            Object key = before.fileKey();
            if (lock == null || (key != null && !key.equals(attributes(path).fileKey()))) {
                throw busy(path);
            }
            return new BatchJournal(root, path, channel);
        } catch (OverlappingFileLockException | NoSuchFileException e) {
            close(channel);
            throw busy(path);
        } catch (IOException | RuntimeException e) {
            close(channel);
            throw e;
        }
    }

    private static void close(@Nullable FileChannel channel) throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    private static boolean isPosix(Path root) throws IOException {
        return root.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getFileStore(root).supportsFileAttributeView(PosixFileAttributeView.class);
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static FileSystemException busy(Path path) {
        return new FileSystemException(
                path.toString(), null, "another batch is at work in this folder; try again when it is done");
    }

    private static FileSystemException untrusted(Path path) {
        return new FileSystemException(
                path.toString(),
                null,
                "this is not a journal that a batch of yours left; look where it comes from and delete it");
    }

    /** Why a file cannot be part of a batch, or null. */
    static @Nullable String refusal(Path root, Path target) {
        if (!target.startsWith(root)) {
            return "it lies outside " + root;
        }
        for (Path name : root.relativize(target)) {
            if (name.toString().startsWith(".")) {
                return "the name `" + name + "` begins with a dot";
            }
        }
        return null;
    }

    Entry entry(Path target, byte[] before, byte[] after) {
        return new Entry(target, temporary(target, count++), before, sha256().digest(after));
    }

    private Path temporary(Path target, int index) {
        return target.resolveSibling("." + id + "-" + index + ".tmp");
    }

    /** Writes and syncs what is about to be done. */
    void write(List<Entry> entries) throws IOException {
        channel.truncate(0);
        MessageDigest digest = sha256();
        // closing the stream would end the lock
        DataOutputStream out = new DataOutputStream(
                new DigestOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)), digest));
        ProcessHandle self = ProcessHandle.current();
        out.write(form());
        out.writeLong(self.pid());
        out.writeLong(start(self));
        out.writeUTF(id);
        out.writeInt(entries.size());
        for (Entry entry : entries) {
            out.writeUTF(root.relativize(entry.target()).toString());
            out.write(entry.afterDigest());
            out.writeInt(entry.before().length);
            out.write(entry.before());
        }
        out.write(digest.digest());
        out.flush();
        channel.force(true);
    }

    /** What an ended batch was about to do; empty if nothing was written. */
    List<Entry> read() throws IOException {
        long size = channel.size();
        if (size == 0) {
            return List.of();
        }
        // what is not understood stays
        kept = true;
        channel.position(0);
        MessageDigest digest = sha256();
        DataInputStream in = new DataInputStream(
                new DigestInputStream(new BufferedInputStream(Channels.newInputStream(channel)), digest));
        byte[] form = form();
        byte[] first = in.readNBytes(form.length);
        boolean trusted = !isPosix(root)
                || OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
        if (!trusted || !Arrays.equals(first, Arrays.copyOf(form, first.length))) {
            throw untrusted(path);
        }
        List<Entry> entries;
        try {
            entries = entries(in, digest, size);
        } catch (EOFException e) {
            entries = List.of();
        } catch (UTFDataFormatException | IllegalArgumentException e) {
            throw untrusted(path);
        }
        kept = false;
        return entries;
    }

    private static byte[] form() {
        return FORM.getBytes(StandardCharsets.US_ASCII);
    }

    private List<Entry> entries(DataInputStream in, MessageDigest digest, long size) throws IOException {
        refuseLiving(in.readLong(), in.readLong());
        String oldId = UUID.fromString(in.readUTF()).toString();
        int files = in.readInt();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            Path target = root.resolve(in.readUTF()).normalize();
            byte[] afterDigest = in.readNBytes(sha256().getDigestLength());
            int length = in.readInt();
            if (length > size) {
                throw new EOFException();
            }
            byte[] before = in.readNBytes(length);
            Path parent = target.getParent();
            Path real = parent == null || !Files.exists(parent)
                    ? target
                    : parent.toRealPath().resolve(target.getFileName());
            if (refusal(root, real) != null || Files.isSymbolicLink(real)) {
                throw untrusted(path);
            }
            entries.add(new Entry(real, real.resolveSibling("." + oldId + "-" + i + ".tmp"), before, afterDigest));
        }
        byte[] wanted = digest.digest();
        return Arrays.equals(wanted, in.readNBytes(wanted.length)) ? entries : List.of();
    }

    /** The lock of a process is gone when another thread of it looks here and closes the file again. */
    private void refuseLiving(long pid, long start) throws IOException {
        boolean lives = pid != ProcessHandle.current().pid()
                && ProcessHandle.of(pid)
                        .filter(process -> process.isAlive() && start(process) == start)
                        .isPresent();
        if (lives) {
            throw busy(path);
        }
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** The batch is done, or was never begun. */
    void delete() throws IOException {
        Files.delete(path);
        deleted = true;
    }

    /** What is in it will be needed again. */
    void keep() {
        kept = true;
    }

    @Override
    public void close() throws IOException {
        try {
            if (!kept && !deleted) {
                Files.deleteIfExists(path);
            }
        } finally {
            channel.close();
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Unexpected JDK without SHA-256", e);
        }
    }
}

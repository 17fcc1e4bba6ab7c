package io.github.frontmatter4j;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Changed files of one folder that are written together: all of them or none. Immutable.
 *
 * <pre>{@code
 * ContentBatch batch = ContentBatch.of(Path.of("content"), changedFiles);
 * ContentBatch.Saved saved = batch.save(); // or IOException, and every file is what it was
 * saved.undo(); // the old bytes again
 * }</pre>
 *
 * <p>Before the first write every file is compared with what was read. Then all new files are written beside the old ones and
 * synced: a full disk or a folder that cannot be written is met here, where nothing has changed yet. Then they are moved
 * into place, one after the other; each file is the old or the new one at any moment. Where a move fails, the files
 * moved before it are put back.
 *
 * <p>A process that is killed between two moves leaves a journal, {@code .frontmatter4j-batch} in the folder, which holds the
 * old bytes. The next batch in that folder, or {@link #recover(Path)}, puts the old files back first. That is promised
 * for processes that end; after a loss of power it holds as far as the file system keeps the order of synced writes.
 *
 * <p>Two batches in one folder: one of them is refused. A journal is only followed if nobody but its owner may read or
 * write it (where files have such permissions), to files inside its folder. Files in folders whose names begin with a dot
 * cannot be part of a batch, so that a journal that came with somebody else's files reaches no settings.
 */
public final class ContentBatch {

    private final Path folder;
    private final List<ContentFile> files;

    private ContentBatch(Path folder, List<ContentFile> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * A batch of files. Those that are as they were read may be among them; they are not touched.
     *
     * @param folder the folder that all of them lie in, at any depth; the journal is written there
     * @param files files that were read from paths
     * @return the batch
     * @throws IllegalArgumentException if a file came from memory
     */
    public static ContentBatch of(Path folder, Collection<ContentFile> files) {
        Objects.requireNonNull(folder, "folder");
        for (ContentFile file : files) {
            if (file.origin() == null) {
                throw new IllegalArgumentException("Unexpected text from memory `"
                        + file.source().name() + "`, expected files that were read from paths");
            }
        }
        return new ContentBatch(folder, List.copyOf(files));
    }

    /**
     * The files of this batch.
     *
     * @return an unmodifiable list, in the order given
     */
    public List<ContentFile> files() {
        return files;
    }

    /**
     * Writes all changed files, or none.
     *
     * @return what was written
     * @throws IOException if nothing was written, or everything was put back: because files were changed by somebody
     *     else since they were read (all of them are named), lie outside the folder, or cannot be written. The message
     *     says so if a file could not be put back
     */
    public Saved save() throws IOException {
        return save(FileStore::exchange);
    }

    /** How a prepared file gets into its place. */
    interface Exchange {
        void exchange(Path target, Path prepared, byte[] expected) throws IOException;
    }

    Saved save(Exchange exchange) throws IOException {
        List<Wish> wishes = new ArrayList<>();
        for (ContentFile file : files) {
            ContentFile.Origin origin = Objects.requireNonNull(file.origin());
            if (!file.source().sameBytes(origin.bytes())) {
                wishes.add(new Wish(
                        origin.path(), origin.bytes().bytes(), file.source().bytes()));
            }
        }
        return save(folder, wishes, exchange);
    }

    /**
     * Puts back what a batch left behind that was ended before its end; without one, nothing happens.
     *
     * @param folder the folder of that batch
     * @return what was put back
     * @throws IOException if another batch is at work in this folder, the journal cannot be trusted, or a file cannot be
     *     put back
     */
    public static Recovery recover(Path folder) throws IOException {
        Path root = folder.toRealPath();
        if (!BatchJournal.exists(root)) {
            return new Recovery(List.of(), List.of());
        }
        try (BatchJournal journal = BatchJournal.open(root)) {
            return recover(journal);
        }
    }

    /** What is wanted of one file. */
    private record Wish(Path path, byte[] before, byte[] after) {}

    private static Saved save(Path folder, List<Wish> wishes, Exchange exchange) throws IOException {
        if (wishes.isEmpty()) {
            return new Saved(folder, List.of());
        }
        Path root = folder.toRealPath();
        try (BatchJournal journal = BatchJournal.open(root)) {
            recover(journal);
            List<Wish> wanted = new ArrayList<>();
            List<BatchJournal.Entry> entries = check(root, wishes, journal, wanted);
            int moved = 0;
            try {
                journal.write(entries);
                for (int i = 0; i < entries.size(); i++) {
                    BatchJournal.Entry entry = entries.get(i);
                    FileStore.fill(wanted.get(i).after(), entry.target(), entry.temporary());
                }
                for (BatchJournal.Entry entry : entries) {
                    moved++;
                    exchange.exchange(entry.target(), entry.temporary(), entry.before());
                }
                journal.delete();
            } catch (IOException | RuntimeException | Error e) {
                IOException failed = rolledBack(root, journal, entries, moved, e);
                if (e instanceof Error error) {
                    error.addSuppressed(failed);
                    throw error;
                }
                throw failed;
            }
            return new Saved(root, wanted);
        }
    }

    /** Looks at everything before anything is written; one order for all batches, so that one of two gets through. */
    private static List<BatchJournal.Entry> check(Path root, List<Wish> wishes, BatchJournal journal, List<Wish> wanted)
            throws IOException {
        List<String> reasons = new ArrayList<>();
        List<Exception> causes = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Wish wish : wishes) {
            try {
                Path target = wish.path().toRealPath();
                String reason = seen.add(target) ? BatchJournal.refusal(root, target) : "it is in this batch twice";
                byte[] there = Files.readAllBytes(target);
                if (reason == null && !Arrays.equals(there, wish.before()) && !Arrays.equals(there, wish.after())) {
                    reason = "somebody else changed the file since it was read; read it again";
                } else if (reason == null && !Files.isWritable(target)) {
                    reason = "it cannot be written";
                }
                if (reason != null) {
                    reasons.add(wish.path() + ": " + reason);
                } else if (!Arrays.equals(there, wish.after())) {
                    targets.add(new Target(target, wish));
                }
            } catch (IOException e) {
                reasons.add(wish.path() + ": " + e);
                causes.add(e);
            }
        }
        if (!reasons.isEmpty()) {
            FileSystemException refused = new FileSystemException(
                    root.toString(), null, "nothing was written:\n  " + String.join("\n  ", reasons));
            causes.forEach(refused::addSuppressed);
            throw refused;
        }
        targets.sort(Comparator.comparing(Target::path));
        List<BatchJournal.Entry> entries = new ArrayList<>();
        for (Target target : targets) {
            wanted.add(target.wish());
            entries.add(journal.entry(
                    target.path(), target.wish().before(), target.wish().after()));
        }
        return entries;
    }

    private record Target(Path path, Wish wish) {}

    private static IOException rolledBack(
            Path root, BatchJournal journal, List<BatchJournal.Entry> entries, int moved, Throwable cause) {
        // channels refuse to work for an interrupted thread
        boolean interrupted = Thread.interrupted();
        String reason = cause instanceof IOException ? cause.getMessage() : cause.toString();
        List<Exception> failures = new ArrayList<>();
        // first, so that there is room on a full disk
        for (BatchJournal.Entry entry : entries.subList(moved, entries.size())) {
            try {
                // a name that could not be made cannot be deleted either
                if (Files.exists(entry.temporary())) {
                    Files.delete(entry.temporary());
                }
            } catch (IOException e) {
                failures.add(e);
            }
        }
        Recovery recovery = putBack(entries.subList(0, moved), failures);
        StringBuilder message = new StringBuilder();
        if (failures.isEmpty() && recovery.left().isEmpty()) {
            message.append("nothing was changed: ").append(reason);
        } else {
            message.append("not everything could be put back: ").append(reason);
            recovery.left()
                    .forEach(
                            path -> message.append("\n  ").append(path).append(": somebody else changed it meanwhile"));
            failures.forEach(failure -> message.append("\n  ").append(failure));
        }
        if (failures.isEmpty()) {
            try {
                journal.delete();
            } catch (IOException e) {
                failures.add(e);
            }
        } else {
            journal.keep();
            message.append("\n  the old files are in ").append(journal).append(", and the next batch tries again");
        }
        IOException failed = new FileSystemException(root.toString(), null, message.toString());
        if (!(cause instanceof Error)) {
            failed.initCause(cause);
        }
        failures.forEach(failed::addSuppressed);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return failed;
    }

    private static Recovery recover(BatchJournal journal) throws IOException {
        List<BatchJournal.Entry> entries = journal.read();
        List<Exception> failures = new ArrayList<>();
        Recovery recovery = putBack(entries, failures);
        if (!failures.isEmpty()) {
            journal.keep();
            IOException failed = new FileSystemException(
                    journal.toString(), null, "a batch that was ended before its end cannot be put back");
            failures.forEach(failed::addSuppressed);
            throw failed;
        }
        return recovery;
    }

    private static Recovery putBack(List<BatchJournal.Entry> entries, List<Exception> failures) {
        List<Path> restored = new ArrayList<>();
        List<Path> left = new ArrayList<>();
        for (BatchJournal.Entry entry : entries) {
            try {
                if (Files.exists(entry.temporary())) {
                    // it was never moved
                    Files.delete(entry.temporary());
                    continue;
                }
                byte[] there = Files.exists(entry.target()) ? Files.readAllBytes(entry.target()) : null;
                if (there != null && entry.isAfter(there)) {
                    FileStore.replaceLocked(entry.target(), entry.before(), there);
                    restored.add(entry.target());
                } else if (!Arrays.equals(there, entry.before())) {
                    left.add(entry.target());
                }
            } catch (IOException | RuntimeException e) {
                failures.add(e);
            }
        }
        return new Recovery(restored, left);
    }

    /** What a batch wrote. Immutable. */
    public static final class Saved {

        private final Path folder;
        private final List<Wish> written;

        private Saved(Path folder, List<Wish> written) {
            this.folder = folder;
            this.written = List.copyOf(written);
        }

        /**
         * The files that were written.
         *
         * @return their paths, as they were read; empty if nothing had changed
         */
        public List<Path> paths() {
            return written.stream().map(Wish::path).toList();
        }

        /**
         * Puts the old bytes back, all or nothing like {@link ContentBatch#save()}.
         *
         * @throws IOException if a file was changed since, or cannot be written; then nothing is put back
         */
        public void undo() throws IOException {
            List<Wish> back = new ArrayList<>();
            for (Wish wish : written) {
                back.add(new Wish(wish.path(), wish.after(), wish.before()));
            }
            save(folder, back, FileStore::exchange);
        }
    }

    /**
     * What was put back after a batch that was ended before its end. Immutable.
     *
     * @param restored files that have their old bytes again
     * @param left files that somebody changed or deleted since; they were not touched
     */
    public record Recovery(List<Path> restored, List<Path> left) {

        /**
         * Copies the lists.
         *
         * @param restored files that have their old bytes again
         * @param left files that somebody changed or deleted since
         */
        public Recovery {
            restored = List.copyOf(restored);
            left = List.copyOf(left);
        }
    }
}

package io.github.frontmatter4j.validation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files on disk in few bytes each: the folder's number and the name. Paths and texts are made when somebody asks.
 */
final class FoundFiles extends Entries {

    /**
     * A folder.
     *
     * @param place where it is
     * @param path what stands before the name in the path of a file
     * @param name what stands before the name in the name of a file
     */
    private record Folder(Path place, String path, String name) {}

    private final List<Folder> folders;
    private final int[] folderOf;
    private final int[] ends;
    private final byte[] names;
    /** Files whose names are no text, or that the folder's path and the name do not give again. */
    private final Map<Integer, Site.Entry> odd;

    private FoundFiles(Collector found) {
        this.folders = List.copyOf(found.folders);
        this.folderOf = Arrays.copyOf(found.folderOf, found.count);
        this.ends = Arrays.copyOf(found.ends, found.count);
        this.names = Arrays.copyOf(found.names, found.size);
        this.odd = Map.copyOf(found.odd);
    }

    @Override
    public int size() {
        return ends.length;
    }

    @Override
    public Site.Entry get(int index) {
        Site.Entry known = odd(index);
        if (known != null) {
            return known;
        }
        Folder folder = folders.get(folderOf[index]);
        String file = file(index);
        return new Site.Entry(
                folder.path() + file,
                folder.name() + file,
                Optional.of(folder.place().resolve(file)),
                Optional.empty());
    }

    @Override
    String path(int index) {
        Site.Entry known = odd(index);
        return known != null ? known.path() : folders.get(folderOf[index]).path() + file(index);
    }

    @Override
    String name(int index) {
        Site.Entry known = odd(index);
        return known != null ? known.name() : folders.get(folderOf[index]).name() + file(index);
    }

    private Site.@Nullable Entry odd(int index) {
        return odd.isEmpty() ? null : odd.get(index);
    }

    private String file(int index) {
        int start = index == 0 ? 0 : ends[index - 1];
        return new String(names, start, ends[index] - start, StandardCharsets.UTF_8);
    }

    /** Takes files in their order. */
    static final class Collector {
        private final List<Folder> folders = new ArrayList<>();
        private final Map<Path, Integer> known = new HashMap<>();
        private final Map<Integer, Site.Entry> odd = new HashMap<>();
        private int[] folderOf = new int[64];
        private int[] ends = new int[64];
        private byte[] names = new byte[1024];
        private int count;
        private int size;

        /**
         * One more.
         *
         * @param file where it lies
         * @param above the path of its folder inside the site: empty, or with a slash at its end
         */
        void add(Path file, String above) {
            Path last = file.getFileName();
            String name = last.toString();
            Path parent = file.getParent();
            Path folder = parent != null ? parent : file.getFileSystem().getPath("");
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            boolean plain = name.indexOf('\\') < 0
                    && folder.resolve(name).equals(file)
                    && new String(bytes, StandardCharsets.UTF_8).equals(name);
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, 2 * count);
                folderOf = Arrays.copyOf(folderOf, 2 * count);
            }
            if (plain) {
                folderOf[count] = number(folder, above, file.toString(), name);
                if (names.length - size < bytes.length) {
                    names = Arrays.copyOf(names, Math.max(size + bytes.length, 2 * names.length));
                }
                System.arraycopy(bytes, 0, names, size, bytes.length);
                size += bytes.length;
            } else {
                String path = above + name.replace('\\', '/');
                odd.put(count, new Site.Entry(path, file.toString(), Optional.of(file), Optional.empty()));
            }
            ends[count++] = size;
        }

        private int number(Path folder, String above, String file, String name) {
            int newest = folders.size() - 1;
            if (newest >= 0
                    && folders.get(newest).path().equals(above)
                    && folders.get(newest).place().equals(folder)) {
                return newest;
            }
            Integer number = known.get(folder);
            if (number == null || !folders.get(number).path().equals(above)) {
                number = folders.size();
                folders.add(new Folder(folder, above, file.substring(0, file.length() - name.length())));
                known.put(folder, number);
            }
            return number;
        }

        FoundFiles done() {
            return new FoundFiles(this);
        }
    }
}

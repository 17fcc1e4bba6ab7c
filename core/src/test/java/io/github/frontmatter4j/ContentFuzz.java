package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemPrinter;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;

/** Promises of reading, editing, binding and converting that hold for every input. Each target says its own. */
class ContentFuzz {

    private static final FrontMatter READER = FrontMatter.standard();

    /** Reading never throws; places lie inside the text; the bytes stay; a second reading gives the same. */
    @MethodSource("io.github.frontmatter4j.testing.Seeds#files")
    @FuzzTest
    void reading(byte[] data) {
        ContentFile file = read(data);
        check(file);
        assertThat(file.source().bytes()).isEqualTo(data);
        ContentFile again = read(data);
        assertThat(again.header()).isEqualTo(file.header());
        assertThat(again.problems()).isEqualTo(file.problems());
    }

    /** As {@link #reading}, for TOML between its fences; edits too. */
    @MethodSource("io.github.frontmatter4j.testing.Seeds#toml")
    @FuzzTest
    void toml(byte[] data) {
        ContentFile file = read(join("+++\n", data, "\n+++\nBody\n"));
        check(file);
        changeAll(file);
    }

    /** As {@link #reading}, for JSON; edits too. */
    @MethodSource("io.github.frontmatter4j.testing.Seeds#json")
    @FuzzTest
    void json(byte[] data) {
        ContentFile file = read(join("", data, "\nBody\n"));
        check(file);
        changeAll(file);
    }

    /** An edit reads back as meant, leaves other entries and the bytes of the body, or is refused with a reason. */
    @MethodSource("io.github.frontmatter4j.testing.Seeds#files")
    @FuzzTest
    void edits(byte[] data) {
        changeAll(read(data));
    }

    /** Binding never throws; what was bound can be written as a value. */
    @MethodSource("io.github.frontmatter4j.testing.Seeds#files")
    @FuzzTest
    void binding(byte[] data) {
        ContentFile file = read(data);
        Content<Post> post = file.as(Post.class);
        post.problems().forEach(ContentFuzz::print);
        if (post.find().isPresent()) {
            post.toValue();
        }
    }

    /**
     * A header in another format can be read, there and back; every value is what it was unless a note names it; the body
     * keeps its bytes.
     */
    @MethodSource("io.github.frontmatter4j.testing.Seeds#files")
    @FuzzTest
    void conversion(byte[] data) {
        ContentFile file = read(data);
        for (String format : List.of("yaml", "toml", "json")) {
            Conversion conversion;
            try {
                conversion = file.toFormat(format);
            } catch (ContentException e) {
                // the documented answer to a header that cannot be read
                assertThat(e.problems()).isNotEmpty();
                continue;
            }
            ContentFile fresh = converted(file, conversion);
            if (file.state() != HeaderState.ABSENT && !file.header().entries().isEmpty()) {
                assertThat(fresh.format()).isEqualTo(format);
                converted(fresh, fresh.toFormat(file.format()));
            }
        }
    }

    private static ContentFile converted(ContentFile file, Conversion conversion) {
        conversion.notes().forEach(ContentFuzz::print);
        ContentFile fresh = read(conversion.file().source().bytes());
        assertThat(body(fresh)).isEqualTo(body(file));
        assertThat(fresh.state()).isNotEqualTo(HeaderState.BROKEN);
        Map<KeyPath, Value> before = new LinkedHashMap<>();
        Map<KeyPath, Value> after = new LinkedHashMap<>();
        leaves(file.data(), KeyPath.root(), before);
        leaves(fresh.data(), KeyPath.root(), after);
        for (Problem note : conversion.notes()) {
            if (note.id().value().equals("convert/lost-value")) {
                KeyPath lost = note.location().path();
                before.keySet().removeIf(path -> startsWith(path, lost));
                // a map may be empty without what was lost
                after.keySet().removeIf(path -> startsWith(path, lost) || startsWith(lost, path));
            }
        }
        assertThat(after).isEqualTo(before);
        return fresh;
    }

    /** Every value that is not a list or map with something in it, with dates as their texts. */
    private static void leaves(Value value, KeyPath path, Map<KeyPath, Value> into) {
        if (value instanceof Value.Entries map && !map.entries().isEmpty()) {
            map.entries().forEach((key, entry) -> leaves(entry, path.key(key), into));
        } else if (value instanceof Value.Items list && !list.items().isEmpty()) {
            for (int i = 0; i < list.items().size(); i++) {
                leaves(list.items().get(i), path.index(i), into);
            }
        } else {
            into.put(path, value instanceof Value.Date date ? new Value.Text(date.text()) : value);
        }
    }

    private static boolean startsWith(KeyPath path, KeyPath start) {
        int length = start.segments().size();
        return path.segments().size() >= length
                && path.segments().subList(0, length).equals(start.segments());
    }

    private static void changeAll(ContentFile file) {
        change(file, new HeaderChange.Put(KeyPath.of("fuzz"), new Value.Text("it's: 新 # x")));
        List<MapNode.Entry> entries = file.header().entries();
        for (int i = 0; i < Math.min(4, entries.size()); i++) {
            String name = entries.get(i).name();
            if (name == null || file.header().entry(name).orElseThrow() != entries.get(i)) {
                continue;
            }
            KeyPath path = KeyPath.of(name);
            change(file, new HeaderChange.Put(path, new Value.Text("a: b\n c")));
            change(file, new HeaderChange.Put(path, Value.of(List.of("a", Map.of("k", "v")))));
            change(file, new HeaderChange.Remove(path));
            change(file, new HeaderChange.Rename(path, "new: name"));
            change(file, new HeaderChange.Put(path.with(new KeyPath.End()), new Value.Text("- x")));
            change(file, new HeaderChange.Move(path, 0));
        }
    }

    private static void change(ContentFile file, HeaderChange change) {
        HeaderEdit.Result result = file.edit().add(change).tryApply();
        Optional<ContentFile> edited = result.file();
        if (edited.isEmpty()) {
            assertThat(result.problems()).isNotEmpty();
            return;
        }
        ContentFile fresh = read(edited.get().source().bytes());
        assertThat(body(fresh)).as("%s", change).isEqualTo(body(file));
        String name = ((KeyPath.Key) change.path().segments().get(0)).name();
        Map<String, Value> before = new LinkedHashMap<>(file.data().entries());
        Map<String, Value> after = new LinkedHashMap<>(fresh.data().entries());
        Value old = before.remove(name);
        Value now = after.remove(name);
        if (change instanceof HeaderChange.Put put && put.path().segments().size() == 1) {
            assertThat(now).as("%s", change).isEqualTo(put.value());
        } else if (change instanceof HeaderChange.Put put) {
            List<Value> items = new ArrayList<>(((Value.Items) now).items());
            assertThat(items.remove(items.size() - 1)).isEqualTo(put.value());
        } else if (change instanceof HeaderChange.Rename rename) {
            boolean same = rename.name().equals(name);
            assertThat(same ? now : after.remove(rename.name()))
                    .as("%s", change)
                    .isEqualTo(old);
        } else if (change instanceof HeaderChange.Move) {
            assertThat(now).as("%s", change).isEqualTo(old);
        }
        if (!sharesValues(file.header())) {
            assertThat(after).as("%s", change).isEqualTo(before);
        }
    }

    /** Whether an edit of one entry may change another one, through an anchor that both read. */
    private static boolean sharesValues(Node node) {
        if (node instanceof MapNode map) {
            return map.entries().stream().anyMatch(entry -> sharesValues(entry.key()) || sharesValues(entry.value()));
        } else if (node instanceof ListNode list) {
            return list.items().stream().anyMatch(ContentFuzz::sharesValues);
        }
        return node instanceof AliasNode;
    }

    private static ContentFile read(byte[] data) {
        return READER.parse(SourceText.of("a.md", data));
    }

    private static void check(ContentFile file) {
        file.data();
        file.bodyProblem().ifPresent(ContentFuzz::print);
        file.problems().forEach(ContentFuzz::print);
        int length = file.source().length();
        assertThat(file.bodySpan().end()).isEqualTo(length);
        for (MapNode.Entry entry : file.header().entries()) {
            assertThat(entry.key().fullSpan().start()).isNotNegative();
            assertThat(entry.value().fullSpan().end())
                    .isBetween(entry.key().fullSpan().start(), length);
        }
    }

    private static void print(Problem problem) {
        ProblemPrinter.plain().print(problem);
    }

    private static byte[] body(ContentFile file) {
        byte[] bytes = file.source().bytes();
        return Arrays.copyOfRange(bytes, file.bodyByteOffset(), bytes.length);
    }

    private static byte[] join(String before, byte[] data, String after) {
        byte[] first = before.getBytes(StandardCharsets.UTF_8);
        byte[] last = after.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(first, first.length + data.length + last.length);
        System.arraycopy(data, 0, all, first.length, data.length);
        System.arraycopy(last, 0, all, first.length + data.length, last.length);
        return all;
    }
}

package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.testing.Corpus.Sample;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every edit of every real file changes the lines of its entry and no others, and reads back as it was meant. */
class CorpusEditTest {

    private final FrontMatter frontMatter = FrontMatter.standard();
    private final List<String> failures = new ArrayList<>();
    private int edits;
    private final List<String> refusals = new ArrayList<>();

    @Test
    void everyEditOfEveryFile() {
        for (Sample sample : Corpus.everything()) {
            edit(frontMatter.parse(SourceText.of(sample.path(), sample.bytes())));
        }
        System.getLogger("corpus").log(System.Logger.Level.INFO, edits + " edits, refused: " + refusals);
        assertThat(failures).as(edits + " edits, first failures").isEmpty();
        assertThat(edits).isGreaterThan(100_000);
        assertThat(refusals)
                .as("the only refusals, because an alias needs the anchor that would go")
                .containsExactly("031-yaml-block-header-comment-anchor.md Remove defaults");
    }

    private void edit(ContentFile file) {
        if (file.state() == HeaderState.BROKEN) {
            return;
        }
        put(file, KeyPath.of("frontmatter4j"), new Value.Text("new"), null);
        List<MapNode.Entry> entries = file.header().entries();
        for (int i = 0; i < entries.size(); i++) {
            MapNode.Entry entry = entries.get(i);
            String name = entry.name();
            if (name == null || file.header().entry(name).orElseThrow() != entry) {
                continue;
            }
            KeyPath path = KeyPath.of(name);
            if (entry.value() instanceof ScalarNode) {
                put(file, path, new Value.Text("new: value # no comment"), entry);
                put(file, path, new Value.Text("new"), entry);
                put(file, path, Value.of(List.of("a", "b")), entry);
            } else if (entry.value() instanceof ListNode) {
                put(file, path.with(new KeyPath.End()), new Value.Text("added"), entry);
                put(file, path, new Value.Text("text"), entry);
            }
            change(file, new HeaderChange.Remove(path), entry);
            change(file, new HeaderChange.Rename(path, "renamed key"), entry);
        }
    }

    private void put(ContentFile file, KeyPath path, Value value, MapNode.Entry entry) {
        change(file, new HeaderChange.Put(path, value), entry);
    }

    private void change(ContentFile file, HeaderChange change, MapNode.Entry entry) {
        edits++;
        HeaderEdit.Result result;
        try {
            result = file.edit().add(change).tryApply();
        } catch (RuntimeException e) {
            fail(file, change, e.toString() + " at " + e.getStackTrace()[0]);
            return;
        }
        Optional<ContentFile> edited = result.file();
        if (edited.isEmpty()) {
            refusals.add(file.source().name() + " " + change.getClass().getSimpleName() + " " + change.path());
            return;
        }
        check(file, edited.get(), change, entry);
        asIfRead(file, result.edits(), edited.get(), change);
    }

    /** The edited file knows what reading it would find, whether it was read as a whole or not. */
    private void asIfRead(ContentFile before, TextEdits edits, ContentFile after, HeaderChange change) {
        ContentFile read = frontMatter.parse(after.source());
        boolean same = after.header().equals(read.header())
                && after.state() == read.state()
                && after.format().equals(read.format())
                && after.problems().equals(read.problems())
                && after.headerSpan().equals(read.headerSpan())
                && after.bodySpan().equals(read.bodySpan())
                && after.bodyByteOffset() == read.bodyByteOffset()
                && after.isEditable() == read.isEditable()
                && after.isSeparable() == read.isSeparable();
        if (!same) {
            fail(before, change, "the edited file is not what reading it gives");
        }
        if (!edits.applyTo(before.source()).sameBytes(after.source())) {
            fail(before, change, "the edits give another text");
        }
    }

    private void check(ContentFile before, ContentFile after, HeaderChange change, MapNode.Entry entry) {
        // JSON has no comma behind the last element, so its neighbour's comma comes and goes with it
        boolean json = before.format().equals("json");
        List<String> old = lines(json ? before.text().replaceAll(",(?=\\R)", "") : before.text());
        List<String> now = lines(json ? after.text().replaceAll(",(?=\\R)", "") : after.text());
        if (entry == null) {
            int same = 0;
            while (same < old.size() && old.get(same).equals(now.get(same))) {
                same++;
            }
            int added = now.size() - old.size();
            if (!old.subList(same, old.size()).equals(now.subList(same + added, now.size()))) {
                fail(before, change, "a new key changed a line");
            }
            return;
        }
        SourceText source = before.source();
        Span own = entry.key().fullSpan().cover(entry.value().fullSpan());
        int first = source.lineOf(own.start());
        int last = source.lineOf(own.end());
        while (change instanceof HeaderChange.Remove && first > 1 && isCommentOf(source, first - 1, entry.key())) {
            first--;
        }
        while (last < source.lineCount() && isDeeperComment(source, last + 1, entry.key())) {
            last++;
        }
        int tail = old.size() - last;
        boolean kept = now.size() >= first - 1 + tail
                && old.subList(0, first - 1).equals(now.subList(0, first - 1))
                && old.subList(last, old.size()).equals(now.subList(now.size() - tail, now.size()));
        if (!kept) {
            fail(before, change, "lines beside " + first + "-" + last + " changed");
        } else if (change instanceof HeaderChange.Remove && now.size() != first - 1 + tail) {
            fail(before, change, "a line of the removed entry is left");
        }
    }

    /** Lines with their ends. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean crlf = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !crlf)) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private static boolean isCommentOf(SourceText source, int line, Node key) {
        String text = source.slice(source.lineSpan(line));
        return text.strip().startsWith("#") && text.indexOf('#') == columnOf(source, key);
    }

    private static int columnOf(SourceText source, Node key) {
        int start = key.fullSpan().start();
        return start - source.lineSpan(source.lineOf(start)).start();
    }

    private static boolean isDeeperComment(SourceText source, int line, Node key) {
        String text = source.slice(source.lineSpan(line));
        return text.strip().startsWith("#") && text.indexOf('#') > columnOf(source, key);
    }

    private void fail(ContentFile file, HeaderChange change, String why) {
        if (failures.size() < 40) {
            failures.add(file.source().name() + " " + change + ": " + why);
        }
    }
}

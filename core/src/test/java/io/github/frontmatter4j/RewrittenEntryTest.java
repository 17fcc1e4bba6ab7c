package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.testing.Corpus.Sample;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an edit says of the entry that it wrote anew is what reading the whole file says. */
class RewrittenEntryTest {

    private static final FrontMatter FRONT_MATTER = FrontMatter.standard();

    private static final List<Value> VALUES = List.of(
            new Value.Text("春: 雨 #5"),
            Value.of(1234567),
            Value.of(List.of("雨", "1.10")),
            Value.of(List.of()),
            Value.of(null));

    private static HeaderEdit.Result result(HeaderEdit edit) {
        HeaderEdit.Result result = edit.tryApply();
        assertThat(result.problems()).isEmpty();
        return result;
    }

    @Test
    void theEntryOfASingleChangeIsKnown() {
        ContentFile file = FRONT_MATTER.parse("a.md", "---\ntitle: 春\ntags: [雨]\ndraft: true\n---\n雨。\n");
        HeaderEdit.Result result = result(file.edit().set("tags", List.of("雨", "雪")));
        MapNode.Entry entry = result.rewritten().orElseThrow();
        assertThat(entry.name()).isEqualTo("tags");
        SourceText edited = result.file().orElseThrow().source();
        assertThat(edited.slice(entry.value().span())).isEqualTo("[雨, 雪]");
        assertThat(result.file().orElseThrow().header().entries().get(1)).isEqualTo(entry);
    }

    @Test
    void ofMoreThanOneItIsNot() {
        ContentFile file = FRONT_MATTER.parse("a.md", "---\ntitle: 春\ncover:\n  alt: 雨\ndraft: true\n---\n雨。\n");
        assertThat(result(file.edit().set("title", "夏").set("draft", false)).rewritten())
                .isEmpty();
        assertThat(result(file.edit().set("title", "春")).rewritten()).isEmpty();
        assertThat(result(file.edit().remove("draft")).rewritten()).isEmpty();
        assertThat(result(file.edit().set("sun", "far")).rewritten()).isEmpty();
        assertThat(result(file.edit().rename("title", "name")).rewritten()).isEmpty();
        assertThat(result(file.edit().set("cover.alt", "雪")).rewritten()).isEmpty();
        assertThat(file.edit().set("title.name", "雪").tryApply().rewritten()).isEmpty();
    }

    @Test
    void inRealFilesItIsWhatReadingGives() {
        int known = 0;
        int number = 0;
        for (Sample sample : Corpus.files()) {
            if (number++ % 8 == 0) {
                known += compared(FRONT_MATTER.parse(SourceText.of(sample.path(), sample.bytes())));
            }
        }
        assertThat(known).isGreaterThan(1000);
    }

    private static int compared(ContentFile file) {
        int known = 0;
        List<MapNode.Entry> entries = file.header().entries();
        for (int i = 0; i < Math.min(6, entries.size()); i++) {
            String name = entries.get(i).name();
            for (int j = 0; name != null && j < VALUES.size(); j++) {
                HeaderChange change = new HeaderChange.Put(KeyPath.of(name), VALUES.get((i + j) % VALUES.size()));
                HeaderEdit.Result result = file.edit().add(change).tryApply();
                if (result.file().isPresent()) {
                    known += same(file, result, i) ? 1 : 0;
                }
            }
        }
        return known;
    }

    private static boolean same(ContentFile before, HeaderEdit.Result result, int index) {
        ContentFile edited = result.file().orElseThrow();
        Optional<MapNode.Entry> rewritten = result.rewritten();
        ContentFile read = FRONT_MATTER.parse(edited.source());
        // asked before the header is
        assertThat(edited.state()).isEqualTo(read.state());
        assertThat(edited.bodyByteOffset()).isEqualTo(read.bodyByteOffset());
        assertThat(edited.headerSpan()).isEqualTo(read.headerSpan());
        assertThat(messages(edited)).isEqualTo(messages(read));
        if (rewritten.isPresent()) {
            List<MapNode.Entry> entries = read.header().entries();
            assertThat(entries).hasSameSizeAs(before.header().entries());
            assertThat(entries.get(index)).isEqualTo(rewritten.get());
        }
        assertThat(edited.header()).isEqualTo(read.header());
        assertThat(edited.data()).isEqualTo(read.data());
        return rewritten.isPresent();
    }

    private static List<String> messages(ContentFile file) {
        return file.problems().stream().map(Problem::toString).toList();
    }
}

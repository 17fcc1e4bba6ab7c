package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.testing.Corpus;
import io.github.frontmatter4j.testing.Corpus.Sample;
import io.github.frontmatter4j.tree.MapNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A file without its body: every edit of its header is the one that the whole file would get. */
class WithoutBodyTest {

    private static final FrontMatter FRONT_MATTER = FrontMatter.standard();

    private static ContentFile parse(String text) {
        return FRONT_MATTER.parse("春.md", text);
    }

    @Test
    void itEndsWhereTheBodyWouldBegin() {
        ContentFile file = parse("---\r\ntitle: 春\r\n---\r\n雨。\r\n");
        ContentFile head = file.withoutBody();
        assertThat(head.text()).isEqualTo("---\r\ntitle: 春\r\n---\r\n");
        assertThat(head.source().name()).isEqualTo("春.md");
        assertThat(head.headerSpan()).isEqualTo(file.headerSpan());
        assertThat(head.header()).isEqualTo(file.header());
        assertThat(head.body()).isEmpty();
        assertThat(head.withoutBody()).isSameAs(head);
        assertThat(head.edit().set("title", "夏").apply().text()).isEqualTo("---\r\ntitle: 夏\r\n---\r\n");
    }

    @Test
    void whereTheBodyCountsForAnEditItStays() {
        for (String text :
                List.of("雨。\n", "---\ntitle: 春\n", "---\ntitle: 春\ntitle: 夏\n---\n雨。\n", "---\n[春\n---\n雨。\n")) {
            ContentFile file = parse(text);
            assertThat(file.withoutBody()).isSameAs(file);
        }
        String text = "---\ntitle: 春\n---\n雨。\n";
        Limits narrow = Limits.standard().withFileBytes(40);
        ContentFile large = FrontMatter.builder().limits(narrow).build().parse("春.md", text);
        assertThat(large.problems()).isEmpty();
        assertThat(large.withoutBody()).isSameAs(large);
    }

    @Test
    void editsOfRealFilesAreTheSame() {
        int number = 0;
        int edited = 0;
        for (Sample sample : Corpus.files()) {
            if (number++ % 4 == 0) {
                edited += compared(sample) ? 1 : 0;
            }
        }
        for (Sample sample : Corpus.hardCases()) {
            edited += compared(sample) ? 1 : 0;
        }
        assertThat(edited).isGreaterThan(500);
    }

    private static boolean compared(Sample sample) {
        ContentFile file = FRONT_MATTER.parse(SourceText.of(sample.path(), sample.bytes()));
        ContentFile head = file.withoutBody();
        if (head == file) {
            return false;
        }
        assertThat(head.state()).isEqualTo(file.state());
        assertThat(head.format()).isEqualTo(file.format());
        List<MapNode.Entry> entries = file.header().entries();
        String name = entries.isEmpty() ? null : entries.get(entries.size() / 2).name();
        same(file, head, edit -> edit.set("frontmatter4j", List.of("春: 雨", "1.10")));
        if (name != null && !name.isEmpty()) {
            String path = "[\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
            same(file, head, edit -> edit.set(path, "春 #5").set(path, 7));
            same(file, head, edit -> edit.remove(path));
            same(file, head, edit -> edit.rename(path, "frontmatter4j").move("frontmatter4j", 0));
        }
        return true;
    }

    private static void same(ContentFile file, ContentFile head, UnaryOperator<HeaderEdit> edit) {
        HeaderEdit.Result whole = edit.apply(file.edit()).tryApply();
        HeaderEdit.Result tried = edit.apply(head.edit()).tryApply();
        assertThat(tried.edits()).as(file.source().name()).isEqualTo(whole.edits());
        assertThat(tried.notes()).isEqualTo(whole.notes());
        assertThat(tried.problems().stream().map(Problem::message).toList())
                .isEqualTo(whole.problems().stream().map(Problem::message).toList());
        if (whole.file().isPresent()) {
            ContentFile changed = whole.file().get();
            ContentFile copy = tried.file().orElseThrow();
            assertThat(copy.header()).isEqualTo(changed.header());
            assertThat(copy.source().bytes())
                    .isEqualTo(changed.source().first(changed.bodyByteOffset()).bytes());
        }
    }
}

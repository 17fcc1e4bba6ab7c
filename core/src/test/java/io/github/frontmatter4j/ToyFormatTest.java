package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A fourth format, {@code key=value} lines between lines of {@code ~~~}, needs no change in core. */
class ToyFormatTest {

    private static final class Toy implements HeaderFormat {
        @Override
        public String id() {
            return "toy";
        }

        @Override
        public ParsedHeader read(HeaderText header, Limits limits) {
            List<MapNode.Entry> entries = new ArrayList<>();
            int at = header.span().start();
            while (at < header.span().end()) {
                int end = header.text().indexOf('\n', at);
                int equals = header.text().indexOf('=', at);
                entries.add(new MapNode.Entry(scalar(header, at, equals), scalar(header, equals + 1, end)));
                at = end + 1;
            }
            return new ParsedHeader(new MapNode(header.span(), CollectionStyle.BLOCK, entries, null), true, List.of());
        }

        private static ScalarNode scalar(HeaderText header, int start, int end) {
            return new ScalarNode(
                    new Span(start, end), ScalarStyle.PLAIN, header.text().substring(start, end), null);
        }

        @Override
        public Value resolve(ScalarNode scalar) {
            return new Value.Text(scalar.text());
        }

        @Override
        public boolean reads(ScalarNode scalar, Value value) {
            return value.equals(new Value.Text(scalar.text()));
        }

        @Override
        public EditPlan plan(HeaderText header, @Nullable Node root, HeaderChange change) {
            String key = ((KeyPath.Key) change.path().last()).name();
            if (change instanceof HeaderChange.Put put && put.value() instanceof Value.Text text && root != null) {
                return ((MapNode) root)
                        .get(key)
                        .map(node -> EditPlan.of(TextEdits.of(new TextEdit(node.span(), text.text()))))
                        .orElse(EditPlan.of(
                                TextEdits.of(TextEdit.insert(header.span().end(), key + "=" + text.text() + "\n"))));
            }
            return EditPlan.refuse("a toy can only set text");
        }

        @Override
        public String write(Value.Entries values, String lineEnd) {
            return "";
        }

        @Override
        public List<String> fences() {
            return List.of("~~~", "~~~");
        }
    }

    private final FrontMatter frontMatter =
            FrontMatter.builder().format(new Toy()).build();

    @Test
    void isReadAndEdited() {
        ContentFile file = frontMatter.parse("x.md", "~~~\ntitle=雷军\n~~~\nBody\n");
        assertThat(file.format()).isEqualTo("toy");
        assertThat(file.data().toJava()).hasToString("{title=雷军}");
        assertThat(file.edit().set("title", "New").set("tag", "a").apply().text())
                .isEqualTo("~~~\ntitle=New\ntag=a\n~~~\nBody\n");
        assertThat(file.edit().remove("title").tryApply().problems()).hasSize(1);
    }

    @Test
    void isGuardedLikeTheOthers() {
        ContentFile file = frontMatter.parse("x.md", "~~~\ntitle=a\n~~~\nBody\n");
        assertThat(file.edit().set("title", "two\nlines=1").tryApply().file()).isEmpty();
        assertThat(file.edit().set("title", "x\n~~~").tryApply().file()).isEmpty();
    }
}

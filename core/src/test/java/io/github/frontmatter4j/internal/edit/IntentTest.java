package io.github.frontmatter4j.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The net below every edit: of all headers that an edit might lead to by mistake, none is taken for the wanted one. */
class IntentTest {

    private static final String BEFORE = "a: 1\nb: [x, 'y']\nc: {k: v, l: w}\nd: &n t\ne: *n\nf: !!str 2\n";

    private static ContentFile file(String header) {
        ContentFile file = FrontMatter.standard().parse("a.md", "---\n" + header + "---\n");
        assertThat(file.problems()).isEmpty();
        return file;
    }

    private static MapNode tree(String header) {
        return file(header).header();
    }

    private static Intent intent(HeaderChange change) {
        ContentFile file = file(BEFORE);
        return Objects.requireNonNull(Intent.of(file.headerFormat().orElseThrow(), file.header(), change));
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    /** What differs in one thing only. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b: [x, 'y']|b: [x, y]",
                "b: [x, 'y']|b: [x, \"y\"]",
                "b: [x, 'y']|b: ['y', x]",
                "b: [x, 'y']|b: [x]",
                "b: [x, 'y']|b: [x, 'y', z]",
                "b: [x, 'y']|b: [x, 'z']",
                "b: [x, 'y']|b: {x: 'y'}",
                "c: {k: v, l: w}|c: {l: w, k: v}",
                "c: {k: v, l: w}|c: {k: v}",
                "c: {k: v, l: w}|c: {k: v, l: x}",
                "c: {k: v, l: w}|c: {k: v, m: w}",
                "c: {k: v, l: w}|c: [k, v]",
                "c: {k: v, l: w}|c: w",
                "d: &n t|d: &n u",
                "d: &n t|d: &n 't'",
                "f: !!str 2|f: 2",
                "f: !!str 2|f: !!int 2",
                "f: !!str 2|f: &m !!str 2",
                "e: *n|e: t",
                "f: !!str 2|g: !!str 2",
            })
    void whatTheChangeDoesNotNameStays(String kept, String changed) {
        List<HeaderChange> changes = List.of(
                new HeaderChange.Put(KeyPath.of("a"), text("txt")),
                new HeaderChange.Remove(KeyPath.of("a")),
                new HeaderChange.Rename(KeyPath.of("a"), "z"),
                new HeaderChange.Put(KeyPath.of("new"), text("txt")));
        List<String> results = List.of(
                BEFORE.replace("a: 1", "a: txt"),
                BEFORE.replace("a: 1\n", ""),
                BEFORE.replace("a: 1", "z: 1"),
                BEFORE + "new: txt\n");
        for (int i = 0; i < results.size(); i++) {
            Intent intent = intent(changes.get(i));
            assertThat(intent.isMetBy(tree(results.get(i)))).isTrue();
            assertThat(results.get(i)).contains(kept);
            assertThat(intent.isMetBy(tree(results.get(i).replace(kept, changed))))
                    .as(changes.get(i) + "")
                    .isFalse();
            assertThat(intent.isMetBy(tree(BEFORE))).isFalse();
            assertThat(intent.isMetBy(null)).isFalse();
        }
    }

    @Test
    void collectionsKeepTheirForm() {
        Intent intent = intent(new HeaderChange.Put(KeyPath.of("a"), text("txt")));
        String after = BEFORE.replace("a: 1", "a: txt");
        assertThat(intent.isMetBy(tree(after.replace("[x, 'y']", "\n- x\n- 'y'"))))
                .isFalse();
        assertThat(intent.isMetBy(tree(after.replace("{k: v, l: w}", "\n  k: v\n  l: w"))))
                .isFalse();
        assertThat(intent.isMetBy(tree(after.replace("*n", "*m").replace("b: ", "b: &m "))))
                .isFalse();
    }

    @Test
    void theWantedValueIsThereToTheLetter() {
        Value wanted = Value.of(List.of("x", Map.of("k", "v"), List.of(), true));
        Intent intent = intent(new HeaderChange.Put(KeyPath.of("a"), wanted));
        assertThat(intent.isMetBy(tree(BEFORE.replace("a: 1", "a: [x, {k: v}, [], true]"))))
                .isTrue();
        assertThat(intent.isMetBy(tree(BEFORE.replace("a: 1", "a:\n- x\n- k: v\n- []\n- true"))))
                .isTrue();
        for (String wrong : List.of(
                "[x, {k: v}, []]",
                "[x, {k: v}, [], true, y]",
                "[x, {k: v}, [], 'true']",
                "[x, {k: w}, [], true]",
                "[x, {l: v}, [], true]",
                "[x, {k: v, l: v}, [], true]",
                "[x, {}, [], true]",
                "[x, {k: v}, {}, true]",
                "[x, {k: v}, [y], true]",
                "[1, {k: v}, [], true]",
                "x",
                "{x: y}",
                "[{k: v}, x, [], true]")) {
            assertThat(intent.isMetBy(tree(BEFORE.replace("a: 1", "a: " + wrong))))
                    .as(wrong)
                    .isFalse();
        }
    }

    @Test
    void aNewKeyMayStandAnywhereButOnce() {
        Intent intent = intent(new HeaderChange.Put(KeyPath.of("new"), text("txt")));
        assertThat(intent.isMetBy(tree("new: txt\n" + BEFORE))).isTrue();
        assertThat(intent.isMetBy(tree(BEFORE.replace("c: ", "new: txt\nc: ")))).isTrue();
        assertThat(intent.isMetBy(tree(BEFORE + "new: m\n"))).isFalse();
        assertThat(intent.isMetBy(tree(BEFORE + "other: txt\n"))).isFalse();
        assertThat(intent.isMetBy(tree(BEFORE + "new: txt\nmore: txt\n"))).isFalse();
        assertThat(intent.isMetBy(tree(BEFORE.replace("a: 1\n", "") + "new: txt\n")))
                .isFalse();
    }

    @Test
    void listsAndOrder() {
        Intent end = intent(new HeaderChange.Put(KeyPath.parse("b[+]"), text("z")));
        assertThat(end.isMetBy(tree(BEFORE.replace("'y']", "'y', z]")))).isTrue();
        assertThat(end.isMetBy(tree(BEFORE.replace("[x", "[z, x")))).isFalse();
        assertThat(end.isMetBy(tree(BEFORE.replace("[x, 'y']", "z")))).isFalse();
        Intent insert = intent(new HeaderChange.Insert(KeyPath.of("b"), 1, text("z")));
        assertThat(insert.isMetBy(tree(BEFORE.replace("x, ", "x, z, ")))).isTrue();
        assertThat(insert.isMetBy(tree(BEFORE.replace("'y']", "'y', z]")))).isFalse();
        Intent remove = intent(new HeaderChange.Remove(KeyPath.parse("b[0]")));
        assertThat(remove.isMetBy(tree(BEFORE.replace("x, ", "")))).isTrue();
        assertThat(remove.isMetBy(tree(BEFORE.replace(", 'y'", "")))).isFalse();
        Intent move = intent(new HeaderChange.Move(KeyPath.of("c"), 0));
        String rest = BEFORE.replace("c: {k: v, l: w}\n", "");
        assertThat(move.isMetBy(tree("c: {k: v, l: w}\n" + rest))).isTrue();
        assertThat(move.isMetBy(tree(rest + "c: {k: v, l: w}\n"))).isFalse();
        Intent swap = intent(new HeaderChange.Move(KeyPath.parse("b[1]"), 0));
        assertThat(swap.isMetBy(tree(BEFORE.replace("[x, 'y']", "['y', x]")))).isTrue();
        assertThat(swap.isMetBy(tree(BEFORE))).isFalse();
        Intent nested = intent(new HeaderChange.Put(KeyPath.parse("c.k"), text("txt")));
        assertThat(nested.isMetBy(tree(BEFORE.replace("k: v", "k: txt")))).isTrue();
        assertThat(nested.isMetBy(tree(BEFORE.replace("l: w", "l: txt")))).isFalse();
    }

    @Test
    void whatMakesNoSenseHasNoIntent() {
        ContentFile file = file(BEFORE);
        for (HeaderChange change : List.of(
                new HeaderChange.Remove(KeyPath.of("none")),
                new HeaderChange.Rename(KeyPath.of("none"), "x"),
                new HeaderChange.Rename(KeyPath.parse("b[0]"), "x"),
                new HeaderChange.Move(KeyPath.of("a"), 6),
                new HeaderChange.Move(KeyPath.parse("b[0]"), 2),
                new HeaderChange.Remove(KeyPath.parse("b[2]")),
                new HeaderChange.Insert(KeyPath.of("b"), 3, text("x")),
                new HeaderChange.Insert(KeyPath.of("a"), 0, text("x")),
                new HeaderChange.Put(KeyPath.parse("a.k"), text("x")),
                new HeaderChange.Put(KeyPath.parse("new[1]"), text("x")))) {
            assertThat(Intent.of(file.headerFormat().orElseThrow(), file.header(), change))
                    .as("%s", change)
                    .isNull();
        }
        Intent first = Objects.requireNonNull(Intent.of(
                file.headerFormat().orElseThrow(), null, new HeaderChange.Put(KeyPath.parse("m.k"), text("x"))));
        assertThat(first.isMetBy(tree("m: {k: x}\n"))).isTrue();
        assertThat(first.isMetBy(tree("m: {k: y}\n"))).isFalse();
        Intent last = Objects.requireNonNull(
                Intent.of(file.headerFormat().orElseThrow(), tree("a: 1\n"), new HeaderChange.Remove(KeyPath.of("a"))));
        assertThat(last.isMetBy(null)).isTrue();
    }
}

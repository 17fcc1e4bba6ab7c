package io.github.frontmatter4j.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapNodeTest {

    private static final Node VALUE = new ScalarNode(new Span(7, 9), ScalarStyle.PLAIN, "雨", null);

    @Test
    void anEntryKnowsTheNameAndThePlaceOfItsKey() {
        MapNode.Entry entry =
                new MapNode.Entry(new ScalarNode(new Span(0, 7), ScalarStyle.DOUBLE_QUOTED, "title", null), VALUE);

        assertThat(entry.name()).isEqualTo("title");
        assertThat(entry.start()).isZero();
        assertThat(entry.key().end()).isEqualTo(7);
        assertThat(entry.value()).isSameAs(VALUE);
    }

    @Test
    void anAnchorsKeyNamesAnAliasToo() {
        ScalarNode anchored = new ScalarNode(new Span(3, 7), ScalarStyle.PLAIN, "标题", null);

        assertThat(new MapNode.Entry(new AliasNode(new Span(9, 11), "a", anchored), VALUE).name())
                .isEqualTo("标题");
        assertThat(new MapNode.Entry(new AliasNode(new Span(9, 11), "a", null), VALUE).name())
                .isNull();
    }

    @Test
    void aKeyThatIsACollectionHasNoName() {
        Node list = new ListNode(new Span(0, 2), CollectionStyle.FLOW, List.of(), null);

        assertThat(new MapNode.Entry(list, VALUE).name()).isNull();
    }

    @Test
    void anEntryWithAPlainKeyIsTheOneWithThatNode() {
        MapNode.Entry plain = MapNode.Entry.plain(4, "标题", VALUE);
        MapNode.Entry made = new MapNode.Entry(new ScalarNode(new Span(4, 6), ScalarStyle.PLAIN, "标题", null), VALUE);

        assertThat(plain).isEqualTo(made).hasSameHashCodeAs(made).hasToString(made.toString());
        assertThat(plain.name()).isEqualTo("标题");
        assertThat(plain.start()).isEqualTo(4);
        assertThat(plain.key()).isEqualTo(made.key());
        assertThat(plain.key()).isSameAs(plain.key());
    }

    @Test
    void entriesDifferByPlaceNameAndValue() {
        MapNode.Entry entry = MapNode.Entry.plain(4, "title", VALUE);

        assertThat(entry)
                .isNotEqualTo(MapNode.Entry.plain(5, "title", VALUE))
                .isNotEqualTo(MapNode.Entry.plain(4, "titre", VALUE))
                .isNotEqualTo(
                        MapNode.Entry.plain(4, "title", new ScalarNode(new Span(7, 9), ScalarStyle.PLAIN, "雪", null)))
                .isNotEqualTo(new MapNode.Entry(
                        new ScalarNode(new Span(4, 9), ScalarStyle.SINGLE_QUOTED, "title", null), VALUE));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 13, 64, 65, 500})
    void knowsWhetherAKeyStandsTwice(int size) {
        List<MapNode.Entry> entries = new ArrayList<>();
        entries.add(new MapNode.Entry(new ListNode(Span.at(0), CollectionStyle.FLOW, List.of(), null), VALUE));
        entries.add(new MapNode.Entry(new ListNode(Span.at(0), CollectionStyle.FLOW, List.of(), null), VALUE));
        for (int i = entries.size(); i < size; i++) {
            entries.add(MapNode.Entry.plain(i, "键" + i, VALUE));
        }
        assertThat(map(entries).repeatsKeys()).isFalse();
        entries.add(MapNode.Entry.plain(size, "last", VALUE));
        entries.add(0, MapNode.Entry.plain(0, "last", VALUE));
        assertThat(map(entries).repeatsKeys()).isTrue();
    }

    /** Two names with the same hash are two names. */
    @Test
    void looksAtNamesNotAtTheirHash() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        MapNode.Entry first = MapNode.Entry.plain(0, "Aa", VALUE);
        assertThat(map(List.of(first, MapNode.Entry.plain(3, "BB", VALUE))).repeatsKeys())
                .isFalse();
        assertThat(map(List.of(first, first)).repeatsKeys()).isTrue();
    }

    private static MapNode map(List<MapNode.Entry> entries) {
        return new MapNode(Span.at(0), CollectionStyle.BLOCK, entries, null);
    }
}

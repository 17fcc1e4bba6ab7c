package io.github.frontmatter4j.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class KeyPathTest {

    @Property(tries = 2000)
    void theWrittenFormIsReadBack(
            @ForAll @Size(min = 1, max = 4)
                    List<@Chars({'a', '.', '[', ']', '"', '\\', '+', '0', ' ', '新'}) @StringLength(max = 5) String>
                            names,
            @ForAll int seed) {
        List<KeyPath.Segment> segments = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            segments.add(new KeyPath.Key(names.get(i)));
            if ((seed >> i & 1) != 0) {
                segments.add((seed >> i & 16) != 0 ? new KeyPath.Index(seed >>> 8 & 0xFFFF) : new KeyPath.End());
            }
        }
        KeyPath path = KeyPath.of(segments);
        assertThat(KeyPath.parse(path.toString())).isEqualTo(path).hasSameHashCodeAs(path);
    }

    @Example
    void pathsAreReadAndWritten() {
        assertThat(KeyPath.parse("menu.main[0].名[+]").segments())
                .containsExactly(
                        new KeyPath.Key("menu"),
                        new KeyPath.Key("main"),
                        new KeyPath.Index(0),
                        new KeyPath.Key("名"),
                        new KeyPath.End());
        assertThat(KeyPath.parse("[\"a.\\\"b\\\\\"].c")).isEqualTo(KeyPath.of("a.\"b\\", "c"));
        assertThat(KeyPath.of("a.b", "", "c").toString()).isEqualTo("[\"a.b\"][\"\"].c");
        assertThat(KeyPath.of("a").index(2).key("b").with(new KeyPath.End())).hasToString("a[2].b[+]");
        assertThat(KeyPath.of("a", "b").parent()).isEqualTo(KeyPath.of("a"));
        assertThat(KeyPath.of("a", "b").last()).isEqualTo(new KeyPath.Key("b"));
        assertThat(KeyPath.root().isRoot()).isTrue();
        assertThat(KeyPath.of("a").isRoot()).isFalse();
        assertThat(KeyPath.root()).isNotEqualTo(KeyPath.of("a")).hasToString("");
    }

    @Example
    void whatIsNoPathSaysWhereAndWhatWasExpected() {
        refused("", "at character 1, expected a key");
        refused(".a", "at character 1, expected a key");
        refused("a..b", "at character 3, expected a key");
        refused("a.", "at character 3, expected a key");
        refused("a[0]b", "at character 5, expected `.` or `[`");
        refused("a[x]", "at character 2, expected `[number]`, `[+]` or `[\"key\"]`");
        refused("a[1", "at character 2, expected `[number]`");
        refused("a[1234567890]", "at character 2, expected `[number]`");
        refused("[\"a", "at character 1, expected `\"]` at the end of the key");
        refused("[\"a\\", "at character 1, expected `\"]` at the end of the key");
        assertThatThrownBy(() -> new KeyPath.Index(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KeyPath.root().parent()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> KeyPath.root().last()).isInstanceOf(IllegalStateException.class);
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> KeyPath.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unexpected path `" + text + "` " + message
                        + (message.endsWith("`[number]`") ? ", `[+]` or `[\"key\"]`" : ""));
    }
}

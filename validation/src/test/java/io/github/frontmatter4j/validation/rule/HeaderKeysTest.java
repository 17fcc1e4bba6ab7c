package io.github.frontmatter4j.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.tree.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A header with many keys is looked up in other ways than one with few, and says the same. */
class HeaderKeysTest {

    private static final String[] NAMES = {
        "title",
        "Title",
        "TITLE",
        "tags",
        "Tags",
        "标签",
        "标题",
        "straße",
        "STRASSE",
        "İd",
        "id",
        "ID",
        "ſlug",
        "slug",
        "K",
        "k",
        "\u212A",
        "\uD801\uDC00x",
        "\uD801\uDC28x",
        "1",
        "a.b",
        "''"
    };

    private static MapNode header(List<String> names, int more) {
        StringBuilder text = new StringBuilder("---\n");
        int value = 0;
        for (String name : names) {
            text.append(name).append(": ").append(value++).append('\n');
        }
        for (int i = 0; i < more; i++) {
            text.append("filler-").append(i).append(": x\n");
        }
        return FrontMatter.standard()
                .parse("a.md", text.append("---\n").toString())
                .header();
    }

    private static @Nullable String said(MapNode.@Nullable Entry entry) {
        return entry == null ? null : entry.toString();
    }

    @Test
    void fewAndManySayTheSame() {
        Random random = new Random(11);
        int found = 0;
        for (int round = 0; round < 2_000; round++) {
            List<String> names = new ArrayList<>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                names.add(NAMES[random.nextInt(NAMES.length)]);
            }
            boolean ignoreCase = random.nextBoolean();
            MapNode small = header(names, 0);
            HeaderKeys few = new HeaderKeys(small, ignoreCase);
            HeaderKeys many = new HeaderKeys(header(names, 80), ignoreCase);
            for (String name : NAMES) {
                String wanted = name.equals("''") ? "" : name;
                String said = said(few.top(wanted));
                assertThat(said(many.top(wanted))).as(names + " " + wanted).isEqualTo(said);
                assertThat(said).isEqualTo(said(few.in(small, wanted)));
                found += said == null ? 0 : 1;
                long marks = 0;
                for (String one : few.names()) {
                    marks |= HeaderKeys.mark(one);
                }
                assertThat(said == null || (marks & HeaderKeys.mark(wanted)) != 0)
                        .isTrue();
            }
        }
        assertThat(found).isGreaterThan(5_000);
    }

    @Test
    void theLastCountsAndTheSameSpellingFirst() {
        MapNode header = header(List.of("Tags", "tags", "TAGS", "tags"), 0);
        HeaderKeys keys = new HeaderKeys(header, true);
        assertThat(keys.top("tags")).isSameAs(header.entries().get(3));
        assertThat(keys.top("Tags")).isSameAs(header.entries().get(0));
        assertThat(keys.top("tAgS")).isSameAs(header.entries().get(3));
        assertThat(new HeaderKeys(header, false).top("tAgS")).isNull();
    }
}

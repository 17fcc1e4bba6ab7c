package io.github.frontmatter4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.frontmatter4j.dialect.DialectKey.ListRule;
import io.github.frontmatter4j.dialect.DialectKey.Reading;
import io.github.frontmatter4j.source.KeyPath;
import org.junit.jupiter.api.Test;

class DialectTest {

    @Test
    void namesTheKeyToWrite() {
        assertThat(Dialect.HUGO.key(Field.UPDATED)).contains(KeyPath.of("lastmod"));
        assertThat(Dialect.JEKYLL.key(Field.URL)).contains(KeyPath.of("permalink"));
        assertThat(Dialect.ZOLA.key(Field.TAGS)).contains(KeyPath.of("taxonomies", "tags"));
        assertThat(Dialect.ASTRO.key(Field.DRAFT)).isEmpty();
    }

    @Test
    void saysWhatAKeyMayMean() {
        assertThat(Dialect.ZOLA.fieldsUnder("taxonomies")).contains(Field.TAGS, Field.CATEGORIES);
        assertThat(Dialect.HUGO.fieldsUnder("LastMod")).containsExactly(Field.UPDATED);
        assertThat(Dialect.JEKYLL.fieldsUnder("Permalink")).isEmpty();
        for (Dialect dialect : Dialect.all()) {
            assertThat(dialect.fieldsUnder("mood")).isEmpty();
            for (Field field : Field.values()) {
                for (DialectKey key : dialect.keys(field)) {
                    KeyPath.Key first = (KeyPath.Key) key.path().segments().get(0);
                    assertThat(dialect.fieldsUnder(first.name())).contains(field);
                }
            }
        }
        assertThatThrownBy(() -> Dialect.HUGO.fieldsUnder("tags").clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void saysHowAKeyIsRead() {
        assertThat(Dialect.JEKYLL.keys(Field.DRAFT))
                .first()
                .isEqualTo(new DialectKey(KeyPath.of("published"), Reading.NEGATED, ListRule.ONE));
        assertThat(Dialect.JEKYLL.keys(Field.TAGS).get(0).split()).isEqualTo(ListRule.BLANKS);
        assertThat(Dialect.JEKYLL.keys(Field.TAGS).get(1).split()).isEqualTo(ListRule.ONE);
        assertThat(Dialect.STANDARD.keys(Field.TAGS).get(0).split()).isEqualTo(ListRule.COMMAS);
        assertThat(Dialect.DOCUSAURUS.keys(Field.URL))
                .containsExactly(new DialectKey(KeyPath.of("slug"), Reading.ABSOLUTE, ListRule.ONE));
    }

    @Test
    void knowsWhatAVersionChanged() {
        assertThat(Dialect.HUGO.words()).isEqualTo(Dialect.Words.FALSE);
        assertThat(Dialect.HUGO.duplicateKeysFail()).isTrue();
        Dialect old = Dialect.HUGO.withVersion("0.151.2");
        assertThat(old.words()).isEqualTo(Dialect.Words.BOOLEAN);
        assertThat(old.duplicateKeysFail()).isFalse();
        assertThat(old).hasToString("hugo@0.151.2");
        assertThat(Dialect.HUGO.withVersion("0.152").words()).isEqualTo(Dialect.Words.FALSE);
        assertThat(Dialect.HUGO.withVersion("1.0").words()).isEqualTo(Dialect.Words.FALSE);
        assertThatThrownBy(() -> Dialect.HUGO.withVersion("new"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`new`");
    }

    @Test
    void isFoundByName() {
        for (Dialect dialect : Dialect.all()) {
            assertThat(Dialect.named(dialect.name())).isSameAs(dialect);
        }
        assertThat(Dialect.named("WordPress_Export")).isSameAs(Dialect.WORDPRESS_EXPORT);
        assertThat(Dialect.named("hugo@0.150").version()).contains("0.150");
        assertThatThrownBy(() -> Dialect.named("drupal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hugo, jekyll, hexo");
    }

    @Test
    void takesKeysOfASite() {
        Dialect site = Dialect.HUGO.withKeys(Field.IMAGE, "params.cover", "image");
        assertThat(site.key(Field.IMAGE)).contains(KeyPath.of("params", "cover"));
        assertThat(Dialect.HUGO.key(Field.IMAGE)).contains(KeyPath.of("cover", "image"));
        assertThat(site.keys(Field.TITLE)).isEqualTo(Dialect.HUGO.keys(Field.TITLE));
    }

    @Test
    void everyDialectCanSayTheTitleAndNoKeyIsEmpty() {
        for (Dialect dialect : Dialect.all()) {
            assertThat(dialect.key(Field.TITLE)).contains(KeyPath.of("title"));
            assertThat(dialect.fences().yaml()).isTrue();
            for (Field field : Field.values()) {
                assertThat(dialect.keys(field)).allMatch(key -> !key.path().isRoot());
                assertThat(dialect.keys(field)).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void recognisesTheFencesOfItsSystem() {
        assertThat(Dialect.HUGO.fences().dotsClose()).isFalse();
        assertThat(Dialect.STANDARD.fences().dotsClose()).isTrue();
        assertThat(Dialect.JEKYLL.fences().dotsClose()).isTrue();
        assertThat(Dialect.HEXO.fences().noOpener()).isTrue();
        assertThat(Dialect.HEXO.fences().bareJson()).isTrue();
        assertThat(Dialect.ZOLA.fences().blanksAfterOpener()).isFalse();
        assertThat(Dialect.MKDOCS.fences().blankLinesBefore()).isFalse();
        assertThat(Dialect.ELEVENTY.fences().languageWord()).isTrue();
    }
}

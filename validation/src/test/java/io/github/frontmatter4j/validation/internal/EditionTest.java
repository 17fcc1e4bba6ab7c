package io.github.frontmatter4j.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

    @ParameterizedTest
    @CsvSource({
        "docs/a.md, '', ''",
        "docs/zh-cn/a.md, zh-cn, ''",
        "content/pt_BR/文章.md, pt_BR, ''",
        "content/en/posts/zh/a.md, zh, ''",
        "a.zh.md, zh, ''",
        "a.min.md, '', ''",
        "docs/a.zh-Hant.md, zh-Hant, ''",
        "docs\\ja\\a.md, ja, ''",
        "docs/xx/a.md, '', ''",
        "versioned_docs/version-0.80/state.md, '', version-0.80",
        "de/versioned_docs/version-2/state.md, de, version-2",
        "docs/v2/a.md, '', v2",
        "docs/1.x/a.md, '', 1.x",
        "docs/3.0.1/a.md, '', 3.0.1",
        "posts/2024/05/a.md, '', ''",
        "posts/vue/a.md, '', ''",
        "posts/v/a.md, '', ''",
        "docs/version-history/a.md, '', ''",
        "docs/1.0/2.0.md, '', 1.0"
    })
    void foldersAndNamesSayTheEdition(String path, String language, String version) {
        assertThat(Edition.of(path)).isEqualTo(new Edition(language, version));
    }
}

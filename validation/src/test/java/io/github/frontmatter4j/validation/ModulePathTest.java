package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The libraries as named modules: what is encapsulated there must still find its way to users. */
class ModulePathTest {

    /** One sentence of each module. */
    private static final List<String> SENTENCES = List.of(
            "Quote the value",
            "Remove the character",
            "must be lower-case letters and digits with single hyphens between them");

    /** How the names of the modules begin that the libraries need at run time. */
    private static final List<String> NEEDED = List.of(
            "io.github.frontmatter4j",
            "org.snakeyaml.engine",
            "org.jspecify",
            "org.commonmark",
            "org.jsoup",
            "jakarta.validation",
            "org.hibernate.validator",
            "org.jboss.logging",
            "com.fasterxml.classmate");

    @Test
    void messagesOfAllModulesAreTranslated() throws Exception {
        List<Path> places = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            boolean needed = Files.exists(Path.of(place))
                    && ModuleFinder.of(Path.of(place)).findAll().stream()
                            .map(module -> module.descriptor().name())
                            .anyMatch(name -> NEEDED.stream().anyMatch(name::startsWith));
            if (needed) {
                places.add(Path.of(place));
            }
        }
        Set<String> roots = Set.of("io.github.frontmatter4j.validation");
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(ModuleFinder.of(), ModuleFinder.of(places.toArray(Path[]::new)), roots);
        ModuleLayer layer = ModuleLayer.defineModulesWithOneLoader(
                        configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                .layer();
        Class<?> message =
                layer.findLoader("io.github.frontmatter4j").loadClass("io.github.frontmatter4j.problem.Message");
        Method of = message.getMethod("of", String.class, Object[].class);
        Method text = message.getMethod("text", Locale.class);

        assertThat(message.getModule().isNamed()).isTrue();
        for (String sentence : SENTENCES) {
            Object one = of.invoke(null, sentence, new Object[] {"a", "b"});
            assertThat(text.invoke(one, Locale.SIMPLIFIED_CHINESE))
                    .as(sentence)
                    .isNotEqualTo(text.invoke(one, Locale.ENGLISH));
        }
    }
}

package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.testing.LibraryRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void nothingIsFetchedRunOrRemembered() {
        // the record that a configuration names, from a loader that only the program gives
        LibraryRules.check(
                "io.github.frontmatter4j.validation",
                List.of("io.github.frontmatter4j.validation.ConfigReader$Reading"));
    }
}

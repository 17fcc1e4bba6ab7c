package io.github.frontmatter4j.markdown;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.github.frontmatter4j.testing.LibraryRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.frontmatter4j.markdown");

    @Test
    void scannersKnowNothingOfTheModel() {
        noClasses()
                .that()
                .resideInAPackage("..markdown.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.frontmatter4j.markdown")
                .check(CLASSES);
    }

    @Test
    void nothingOfCoresInsideIsUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.frontmatter4j.internal..")
                .check(CLASSES);
    }

    @Test
    void nothingIsPrintedOrLogged() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    @Test
    void nothingIsFetchedRunOrRemembered() {
        LibraryRules.check("io.github.frontmatter4j.markdown", List.of());
    }
}

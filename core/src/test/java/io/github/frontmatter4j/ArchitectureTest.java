package io.github.frontmatter4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.frontmatter4j.testing.LibraryRules;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may import whom; what no library may do. */
@AnalyzeClasses(packages = "io.github.frontmatter4j", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.frontmatter4j";

    @ArchTest
    static final ArchRule SOURCE_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage(ROOT + ".source")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT,
                    ROOT + ".problem",
                    ROOT + ".tree",
                    ROOT + ".format",
                    ROOT + ".dialect",
                    ROOT + ".bind",
                    ROOT + ".model",
                    ROOT + ".internal..");

    @ArchTest
    static final ArchRule PROBLEM_KNOWS_SOURCE_ONLY = noClasses()
            .that()
            .resideInAPackage(ROOT + ".problem")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT,
                    ROOT + ".tree",
                    ROOT + ".format",
                    ROOT + ".dialect",
                    ROOT + ".bind",
                    ROOT + ".model",
                    ROOT + ".internal..");

    @ArchTest
    static final ArchRule TREE_KNOWS_NO_FORMAT = noClasses()
            .that()
            .resideInAPackage(ROOT + ".tree")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT, ROOT + ".format", ROOT + ".dialect", ROOT + ".bind", ROOT + ".model", ROOT + ".internal..");

    @ArchTest
    static final ArchRule FORMAT_AND_DIALECT_KNOW_NO_IMPLEMENTATION = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".format", ROOT + ".dialect", ROOT + ".wordpress")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, ROOT + ".model", ROOT + ".internal..");

    @ArchTest
    static final ArchRule NOBODY_IMPORTS_THE_ROOT = noClasses()
            .that()
            .resideInAPackage(ROOT + ".*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    @ArchTest
    static final ArchRule THE_ENGINE_STAYS_IN_YAML = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".internal.yaml")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule NO_CONSOLE_NO_LOGGING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..")
            .orShould()
            .callMethod(System.class, "getLogger", String.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Thread.class, "getContextClassLoader");

    @ArchTest
    static final ArchRule NO_MUTABLE_STATICS =
            noFields().that().areStatic().should().notBeFinal();

    @Test
    void nothingIsFetchedRunOrRemembered() {
        LibraryRules.check(ROOT, List.of());
    }

    @Test
    void formatsDoNotKnowEachOther() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT + ".internal");
        for (JavaClass type : classes) {
            String own = type.getPackageName();
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getPackageName())
                    .filter(name -> name.startsWith(ROOT + ".internal."))
                    .forEach(name -> assertThat(name).as(type.getName()).isEqualTo(own));
        }
    }

    @Test
    void theEntryStaysSmall() {
        List<String> methods = Arrays.stream(FrontMatter.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> method.getName())
                .toList();
        assertThat(methods).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void theExportedTypesAreCounted() {
        long exported = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT).stream()
                        .filter(type -> !type.getPackageName().contains(".internal"))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                        .count();
        assertThat(exported)
                .as("exported types of core; a new one is a promise")
                .isEqualTo(89);
    }
}

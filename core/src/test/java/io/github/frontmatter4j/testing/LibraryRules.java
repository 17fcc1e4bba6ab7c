package io.github.frontmatter4j.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.text.Format;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;

/** What no class of the libraries does. */
public final class LibraryRules {

    private static final DescribedPredicate<JavaClass> STATE = assignableTo(ConcurrentMap.class)
            .or(assignableTo(ThreadLocal.class))
            .or(assignableTo(ClassValue.class))
            .or(assignableTo(Random.class))
            .or(assignableTo(Format.class))
            .or(assignableTo(StringBuilder.class))
            .or(assignableTo(Executor.class))
            .or(resideInAPackage("java.util.concurrent.atomic"))
            .or(resideInAPackage("java.util.concurrent.locks"))
            .as("something that changes");

    private LibraryRules() {}

    /**
     * Checks the classes of a library.
     *
     * @param root its package
     * @param byName classes that may load a class by a name that their caller gives
     */
    public static void check(String root, List<String> byName) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        assertThat(classes).hasSizeGreaterThan(20);
        contentIsData(classes, byName);
        staticsHoldNoState(classes);
        assertThat(collectionsThatRefuseChanges(classes)).isPositive();
    }

    /** Nothing of content can become an address that is called, a class, a script or the name of a variable. */
    private static void contentIsData(JavaClasses classes, List<String> byName) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "javax.script..", "javax.naming..", "java.rmi..")
                .orShould()
                .dependOnClassesThat(named(
                        "java.net.URL",
                        "java.net.Socket",
                        "java.net.ServerSocket",
                        "java.net.InetAddress",
                        "java.net.URLConnection",
                        "java.io.ObjectInputStream",
                        "java.lang.ProcessBuilder",
                        "java.lang.Runtime"))
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "load", String.class)
                .orShould()
                .callMethod(System.class, "loadLibrary", String.class)
                .check(classes);
        noClasses()
                .that(DescribedPredicate.describe("take no names", type -> !byName.contains(type.getName())))
                .should()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
                .orShould()
                .callMethod(ClassLoader.class, "loadClass", String.class)
                .orShould()
                .callMethod(Class.class, "getMethod", String.class, Class[].class)
                .orShould()
                .callMethod(Class.class, "getDeclaredMethod", String.class, Class[].class)
                .check(classes);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                String.join(", ", names), type -> List.of(names).contains(type.getName()));
    }

    private static void staticsHoldNoState(JavaClasses classes) {
        noFields().that().areStatic().should().notBeFinal().check(classes);
        noFields().that().areStatic().should().haveRawType(STATE).check(classes);
        noFields()
                .that()
                .areStatic()
                .and()
                .areNotPrivate()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .haveRawType(DescribedPredicate.describe("arrays", JavaClass::isArray))
                .check(classes);
    }

    private static int collectionsThatRefuseChanges(JavaClasses classes) {
        int looked = 0;
        for (JavaClass type : classes) {
            for (JavaField field : type.getFields()) {
                boolean collection = field.getRawType().isAssignableTo(Collection.class)
                        || field.getRawType().isAssignableTo(Map.class);
                if (collection && field.getModifiers().contains(JavaModifier.STATIC)) {
                    Object value = valueOf(field.reflect());
                    assertThatThrownBy(value instanceof Map<?, ?> map ? map::clear : ((Collection<?>) value)::clear)
                            .as(field.getFullName())
                            .isInstanceOf(UnsupportedOperationException.class);
                    looked++;
                }
            }
        }
        return looked;
    }

    private static Object valueOf(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

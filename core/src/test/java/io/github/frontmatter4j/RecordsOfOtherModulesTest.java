package io.github.frontmatter4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.invoke.MethodHandles;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that are not public, in a module that opens nothing. */
class RecordsOfOtherModulesTest {

    @TempDir
    private Path folder;

    @Test
    void needTheirOwnLookup() throws Exception {
        Files.writeString(folder.resolve("module-info.java"), "module sample {}");
        Path sources = Files.createDirectories(folder.resolve("sample"));
        Files.writeString(sources.resolve("Page.java"), "package sample; record Page(String title) {}");
        Files.writeString(
                sources.resolve("Door.java"),
                "package sample; public class Door { public static java.lang.invoke.MethodHandles.Lookup lookup() {"
                        + " return java.lang.invoke.MethodHandles.lookup(); } }");
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-d",
                        folder.resolve("out").toString(),
                        folder.resolve("module-info.java").toString(),
                        sources.resolve("Page.java").toString(),
                        sources.resolve("Door.java").toString());
        assertThat(status).isZero();
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(folder.resolve("out")), ModuleFinder.of(), Set.of("sample"));
        ModuleLayer.Controller controller = ModuleLayer.defineModulesWithOneLoader(
                configuration, List.of(ModuleLayer.boot()), getClass().getClassLoader());
        Module module = controller.layer().findModule("sample").orElseThrow();
        controller.addExports(module, "sample", getClass().getModule());
        Class<?> page = module.getClassLoader().loadClass("sample.Page");
        ContentFile file = FrontMatter.standard().parse("a.md", "---\ntitle: x\n---\n");

        assertThatThrownBy(() -> file.as(page))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Cannot see the record sample.Page")
                .hasMessageContaining("FrontMatter.builder().lookup(MethodHandles.lookup())")
                .hasMessageContaining("opens sample to io.github.frontmatter4j");

        MethodHandles.Lookup lookup = (MethodHandles.Lookup) module.getClassLoader()
                .loadClass("sample.Door")
                .getMethod("lookup")
                .invoke(null);
        FrontMatter frontMatter = FrontMatter.builder().lookup(lookup).build();
        assertThat(frontMatter.parse("a.md", "---\ntitle: x\n---\n").as(page).value())
                .hasToString("Page[title=x]");
    }
}

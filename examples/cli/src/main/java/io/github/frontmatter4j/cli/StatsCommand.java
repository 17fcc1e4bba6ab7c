package io.github.frontmatter4j.cli;

import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.validation.report.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a site contains. */
@Command(
        name = "stats",
        description = "Shows what files contain: keys, types, conflicts, terms, dates.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  frontmatter stats content",
            "  frontmatter stats content --format html > stats.html"
        })
final class StatsCommand implements Callable<Integer> {

    /** The forms of the result. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files or folders; `-` for standard input")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "TEXT",
            description = "text (default), json, or html, a page with plots")
    private Format format = Format.TEXT;

    @Option(names = "--html", description = "the same as --format html")
    private boolean html;

    @Option(names = "--dialect", paramLabel = "D", description = "the system whose key names count")
    private @Nullable String dialect;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "15",
            description = "how many tags and categories to show as text; 15 by default")
    private int top = 15;

    @Override
    public Integer call() throws IOException {
        FrontMatter frontMatter = dialect == null
                ? FrontMatter.standard()
                : FrontMatter.builder().dialect(Dialect.named(dialect)).build();
        SiteStats stats = new SiteStats();
        String folder = paths.size() == 1 && Files.isDirectory(Inputs.path(paths.get(0)))
                ? Inputs.path(paths.get(0)).resolve("x").toString().replaceFirst("x$", "")
                : "";
        int unread = Inputs.each(
                Streams.of(spec),
                frontMatter,
                paths,
                work,
                "read",
                (name, file) -> stats.add(name.startsWith(folder) ? name.substring(folder.length()) : name, file));
        String text = switch (html ? Format.HTML : format) {
            case TEXT -> StatsTable.of(stats, Math.max(1, top), Terminal.wantsColour());
            case JSON -> JsonText.of(json(stats)) + "\n";
            case HTML -> StatsPage.of(stats);
        };
        spec.commandLine().getOut().print(text);
        return unread > 0 ? Main.FAILED : Main.CLEAN;
    }

    private static Map<String, Object> json(SiteStats stats) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("files", stats.files());
        json.put("formats", stats.formats());
        json.put("unreadable", stats.broken());
        json.put("drafts", stats.drafts());
        json.put("undated", stats.undated());
        json.put("keys", stats.keys().stream().map(StatsCommand::json).toList());
        json.put("conflicts", stats.conflicts());
        json.put("tags", stats.tags());
        json.put("categories", stats.categories());
        Map<String, Integer> months = new LinkedHashMap<>();
        stats.months().forEach((month, count) -> months.put(month.toString(), count));
        json.put("months", months);
        return json;
    }

    private static Map<String, Object> json(SiteStats.Key key) {
        Map<String, Object> types = new LinkedHashMap<>();
        key.types().forEach((type, count) -> types.put(type.label(), count));
        return Map.of("key", key.path(), "files", key.files(), "types", types);
    }
}

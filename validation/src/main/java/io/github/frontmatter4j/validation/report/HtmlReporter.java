package io.github.frontmatter4j.validation.report;

import io.github.frontmatter4j.problem.Applicability;
import io.github.frontmatter4j.problem.Fix;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.problem.Severity;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdit;
import io.github.frontmatter4j.validation.RuleSet;
import io.github.frontmatter4j.validation.rule.Rule;
import io.github.frontmatter4j.validation.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Findings as one HTML page without anything from elsewhere: no script, style, font or image is fetched. Without script
 * the page shows everything; the filters need one.
 */
record HtmlReporter(RuleSet rules, Locale locale) implements PartedReporter {

    /** Lines around a finding. */
    private static final int CONTEXT = 1;

    /** Characters of a line that are shown. */
    private static final int WIDTH = 240;

    @Override
    public boolean beginsWithSummary() {
        return true;
    }

    @Override
    public String begin(Summary summary) {
        Html out = new Html();
        out.raw("<!doctype html>\n<html lang=\"")
                .text(locale.getLanguage().equals("zh") ? "zh-CN" : "en")
                .raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .raw("style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n<title>")
                .text(findings(summary) + " · " + say("Front matter"))
                .raw("</title>\n<style>\n")
                .raw(Html.resource(HtmlReporter.class, "report.css"))
                .raw("</style>\n</head>\n<body>\n");
        head(out, summary);
        if (summary.findings() > 0) {
            filters(out, summary);
        }
        return out.raw("<main>\n").toString();
    }

    @Override
    public String file(List<Problem> problems) {
        Html out = new Html();
        // a line end in a name would begin a line of this page
        file(out, problems.get(0).location().source().name().replace('\n', '\uFFFD'), problems);
        return out.toString();
    }

    @Override
    public String end(Summary summary) {
        Html out = new Html();
        out.raw("<p class=\"none\" hidden>")
                .text(say("No finding matches the filter."))
                .raw("</p>\n</main>\n");
        catalogue(out, summary.byRule());
        return out.raw("<script>\n")
                .raw(Html.resource(HtmlReporter.class, "report.js"))
                .raw("</script>\n</body>\n</html>\n")
                .toString();
    }

    private String say(String template, Object... arguments) {
        return Message.of(template, arguments).text(locale);
    }

    private String findings(Summary summary) {
        return summary.findings() == 1 ? say("1 finding") : say("{0} findings", summary.findings());
    }

    private void head(Html out, Summary summary) {
        int files = summary.files();
        out.raw("<header>\n<h1>").text(say("Front matter")).raw("</h1>\n<p class=\"summary\">");
        if (summary.findings() == 0) {
            out.text(files == 1 ? say("1 file checked") : say("{0} files checked", files))
                    .raw(", <b class=\"clean\">")
                    .text(say("nothing found"))
                    .raw("</b>");
        } else {
            out.raw("<b>")
                    .text(findings(summary))
                    .raw("</b> ")
                    .text(files == 1 ? say("in 1 file") : say("in {0} of {1} files", summary.withFindings(), files));
            if (summary.fixable() > 0) {
                out.raw(" · ").raw(Html.code(say("{0} can be fixed by `frontmatter fix`", summary.fixable())));
            }
        }
        out.raw("</p>\n</header>\n");
    }

    private String counted(Severity severity, long count) {
        return switch (severity) {
            case ERROR -> count == 1 ? say("1 error") : say("{0} errors", count);
            case WARNING -> count == 1 ? say("1 warning") : say("{0} warnings", count);
            case INFO -> say("{0} info", count);
        };
    }

    private void filters(Html out, Summary summary) {
        out.raw("<form class=\"filters\" hidden>\n");
        for (Severity severity : Severity.values()) {
            long count = summary.count(severity);
            if (count > 0) {
                out.raw("<label class=\"chip ")
                        .text(severity.label())
                        .raw("\"><input type=\"checkbox\" name=\"severity\" value=\"")
                        .text(severity.label())
                        .raw("\" checked> ")
                        .text(counted(severity, count))
                        .raw("</label>\n");
            }
        }
        out.raw("<label class=\"chip\"><input type=\"checkbox\" name=\"fixable\"> ")
                .text(say("only fixable"))
                .raw("</label>\n<select name=\"rule\" aria-label=\"")
                .text(say("all rules"))
                .raw("\"><option value=\"\">")
                .text(say("all rules"))
                .raw("</option>");
        summary.byRule()
                .forEach((id, count) -> out.raw("<option value=\"")
                        .text(id.value())
                        .raw("\">")
                        .text(id.value() + " (" + count + ")")
                        .raw("</option>"));
        out.raw("</select>\n<input type=\"search\" name=\"words\" placeholder=\"")
                .text(say("file, key or word"))
                .raw("\" aria-label=\"")
                .text(say("file, key or word"))
                .raw("\">\n<output></output>\n</form>\n");
    }

    private void file(Html out, String name, List<Problem> problems) {
        out.raw("<section class=\"file\" data-name=\"")
                .text(name)
                .raw("\">\n<h2>")
                .visible(name)
                .raw(" <span class=\"count\">")
                .text(Integer.toString(problems.size()))
                .raw("</span></h2>\n");
        problems.forEach(problem -> finding(out, problem));
        out.raw("</section>\n");
    }

    private void finding(Html out, Problem problem) {
        String severity = problem.severity().label();
        out.raw("<article class=\"finding ")
                .text(severity)
                .raw("\" data-severity=\"")
                .text(severity)
                .raw("\" data-rule=\"")
                .text(problem.id().value())
                .raw(problem.fixes().isEmpty() ? "\">\n" : "\" data-fixable>\n")
                .raw("<h3><span class=\"badge\">")
                .text(severity)
                .raw("</span> <span class=\"message\">")
                .raw(Html.code(problem.message().text(locale)))
                .raw("</span></h3>\n<p class=\"where\"><span class=\"place\">")
                .text(problem.location().start().toString())
                .raw("</span> <a href=\"#")
                .text(anchor(problem.id()))
                .raw("\">")
                .text(problem.id().value())
                .raw("</a>");
        if (!problem.location().path().isRoot()) {
            out.raw(" <span class=\"key\">")
                    .visible(problem.location().path().toString())
                    .raw("</span>");
        }
        out.raw("</p>\n");
        frame(out, problem.location(), CONTEXT);
        for (Problem.Related related : problem.related()) {
            Location place = related.location();
            out.raw("<p class=\"related\">").raw(Html.code(related.label().text(locale)));
            boolean elsewhere =
                    !place.source().name().equals(problem.location().source().name());
            out.raw(" <span class=\"place\">")
                    .visible((elsewhere ? place.source().name() + ":" : "") + place.start())
                    .raw("</span></p>\n");
            frame(out, place, 0);
        }
        Optional<Message> hint = problem.hint();
        hint.ifPresent(message -> out.raw("<p class=\"hint\">")
                .raw(Html.code(message.text(locale)))
                .raw("</p>\n"));
        if (!problem.fixes().isEmpty()) {
            fix(out, problem.location().source(), problem.fixes().get(0));
        }
        out.raw("</article>\n");
    }

    /** The line of a place with its characters marked, and lines around it. */
    private static void frame(Html out, Location location, int context) {
        SourceText source = location.source();
        if (source.length() == 0) {
            return;
        }
        int line = location.start().line();
        out.raw("<pre class=\"frame\">");
        int last = Math.min(source.lineCount(), line + context);
        for (int at = Math.max(1, line - context); at <= Math.max(last, line); at++) {
            Span span = source.lineSpan(at);
            out.raw(at == line ? "<span class=\"line here\"><i>" : "<span class=\"line\"><i>")
                    .text(Integer.toString(at))
                    .raw("</i>");
            if (at == line) {
                marked(out, source, span, location.span());
            } else {
                out.visible(source.slice(new Span(span.start(), Math.min(span.end(), span.start() + WIDTH))))
                        .raw(span.length() > WIDTH ? "…" : "");
            }
            out.raw("\n</span>");
        }
        out.raw("</pre>\n");
    }

    private static void marked(Html out, SourceText source, Span line, Span span) {
        int from = Math.max(line.start(), Math.min(span.start(), line.end()));
        int to = Math.max(from, Math.min(span.end(), line.end()));
        int first = from - line.start() > WIDTH / 2 ? from - WIDTH / 4 : line.start();
        int end = Math.min(line.end(), Math.max(first + WIDTH, Math.min(to, from + WIDTH)));
        to = Math.min(to, end);
        out.raw(first > line.start() ? "…" : "")
                .visible(source.slice(new Span(first, from)))
                .raw(to == from ? "<mark class=\"point\">" : "<mark>")
                .visible(source.slice(new Span(from, to)))
                .raw("</mark>")
                .visible(source.slice(new Span(to, end)))
                .raw(end < line.end() ? "…" : "");
    }

    /** What a fix takes away and what it puts there, whole lines. */
    private void fix(Html out, SourceText source, Fix fix) {
        List<TextEdit> edits = fix.edits().list();
        int first = edits.get(0).span().start();
        int from = Math.min(first, source.lineSpan(source.lineOf(first)).start());
        int to = Math.max(
                edits.get(edits.size() - 1).span().end(),
                source.lineSpan(source.lineOf(edits.get(edits.size() - 1).span().end()))
                        .end());
        StringBuilder after = new StringBuilder();
        int at = from;
        for (TextEdit edit : edits) {
            after.append(source.text(), at, edit.span().start()).append(edit.text());
            at = edit.span().end();
        }
        after.append(source.text(), at, to);
        out.raw("<details class=\"fix\"><summary>")
                .text(say("Fix:") + " ")
                .raw(Html.code(fix.title().text(locale)))
                .raw(
                        fix.applicability() == Applicability.SAFE
                                ? ""
                                : " <span class=\"unsafe\">" + say("look at it") + "</span>")
                .raw("</summary>\n<pre class=\"frame\">");
        lines(out, "old", source.slice(new Span(from, to)));
        lines(out, "new", after.toString());
        out.raw("</pre></details>\n");
    }

    private static void lines(Html out, String kind, String text) {
        text.lines()
                .forEach(line -> out.raw("<span class=\"line ")
                        .raw(kind)
                        .raw("\"><i>")
                        .raw(kind.equals("old") ? "−" : "+")
                        .raw("</i>")
                        .visible(line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line)
                        .raw("\n</span>"));
    }

    private void catalogue(Html out, Map<ProblemId, Long> byRule) {
        if (byRule.isEmpty()) {
            return;
        }
        out.raw("<footer>\n<h2>")
                .text(say("Rules"))
                .raw("</h2>\n<table>\n<thead><tr><th>")
                .text(say("rule"))
                .raw("</th><th class=\"number\">")
                .text(say("findings"))
                .raw("</th><th>")
                .text(say("what it reports"))
                .raw("</th></tr></thead>\n<tbody>\n");
        byRule.forEach((id, count) -> {
            Optional<RuleInfo> info = rules.rule(id.value()).map(Rule::info);
            out.raw("<tr id=\"")
                    .text(anchor(id))
                    .raw("\"><td><code>")
                    .text(id.value())
                    .raw("</code></td><td class=\"number\">")
                    .text(count.toString())
                    .raw("</td><td>")
                    .raw(Html.code(info.map(RuleInfo::summary)
                            .map(this::say)
                            .orElseGet(() -> say("reported while the file is read"))))
                    .raw("</td></tr>\n");
        });
        out.raw("</tbody>\n</table>\n<p>")
                .raw(Html.code(say("A page for each rule: `frontmatter rules ID`")))
                .raw("</p>\n</footer>\n");
    }

    private static String anchor(ProblemId id) {
        return "rule-" + id.value().replace('/', '-');
    }
}

package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.BodyText;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The runs of a body while it is parsed, and what is cut out of them because it is no text for a reader. */
final class RunList {

    private final BodyText body;
    private final List<Run> runs = new ArrayList<>();

    RunList(BodyText body) {
        this.body = body;
    }

    /** The runs as they are at the moment; later cuts show in it. */
    List<Run> list() {
        return runs;
    }

    /** What a reader sees of a stretch of the file. */
    String text(Span span) {
        return Run.text(body, runs, span.start(), span.end(), false);
    }

    void add(Run.Kind kind, Span span, String text) {
        runs.add(new Run(kind, span.start(), span.end(), text));
    }

    void beginBlock(int start) {
        runs.add(new Run(Run.Kind.BLOCK, start, start, ""));
    }

    /** Where the last run ends. */
    int end() {
        return runs.isEmpty() ? body.start() : runs.get(runs.size() - 1).end();
    }

    /** Puts the runs into the order of the file. */
    void sort() {
        for (int i = 1; i < runs.size(); i++) {
            if (runs.get(i).start() < runs.get(i - 1).start()) {
                runs.sort(Comparator.comparingInt(Run::start));
                return;
            }
        }
    }

    /** Ends the runs of a line early: from an offset on, nothing of it is text. */
    void endEarly(int textEnd, Span gone) {
        for (int i = firstTouched(gone); i < runs.size() && runs.get(i).start() < gone.end(); i++) {
            Run run = runs.get(i);
            if (run.end() > gone.start()) {
                int end = Math.max(run.start(), textEnd);
                String rest = end > run.start() ? run.part(body, run.start(), end) : "";
                runs.set(i, new Run(run.kind(), run.start(), Math.min(run.end(), end), rest));
            }
        }
    }

    /** Cuts characters out of the runs; what stands before and behind them stays. */
    void cut(Span gone) {
        for (int i = firstTouched(gone); i < runs.size() && runs.get(i).start() < gone.end(); i++) {
            Run run = runs.get(i);
            if (run.end() <= gone.start() || run.text().isEmpty()) {
                continue;
            }
            runs.remove(i--);
            if (run.start() < gone.start()) {
                runs.add(++i, run.cut(body, run.start(), gone.start()));
            }
            if (gone.end() < run.end()) {
                runs.add(++i, run.cut(body, gone.end(), run.end()));
            }
        }
    }

    private int firstTouched(Span span) {
        return Math.max(0, Run.firstFrom(runs, span.start()) - 1);
    }
}

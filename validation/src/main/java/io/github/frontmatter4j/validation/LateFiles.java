package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.HeaderState;
import io.github.frontmatter4j.markdown.MarkdownBody;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.validation.internal.BodyAnchors;
import io.github.frontmatter4j.validation.internal.Suppressions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Files that are looked at again when all are checked: those that findings of the site are about, and those to whose places
 * others have links. A few are kept. Used from one thread.
 */
final class LateFiles implements BiPredicate<String, String> {

    private static final int KEPT = 64;

    private final SiteValidator validator;
    private final Entries byName;
    private final SitePaths paths;
    private final Map<String, @Nullable SourceText> sources = new Latest<>();
    private final Map<String, Set<String>> places = new Latest<>();

    LateFiles(SiteValidator validator, Entries byName, SitePaths paths) {
        this.validator = validator;
        this.byName = byName;
        this.paths = paths;
    }

    /** The last ones that somebody asked for. */
    private static final class Latest<V extends @Nullable Object> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1;

        Latest() {
            super(KEPT * 2, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > KEPT;
        }
    }

    SitePaths paths() {
        return paths;
    }

    /** Whether a link can lead to a name in a file. */
    @Override
    public boolean test(String path, String name) {
        Set<String> known = places.get(path);
        if (known == null) {
            known = new HashSet<>();
            for (Site.Entry entry : paths.at(path)) {
                ContentFile file = read(entry);
                if (file != null && file.state() != HeaderState.BROKEN) {
                    known.addAll(BodyAnchors.of(MarkdownBody.of(file)));
                }
            }
            places.put(path, known);
        }
        return known.contains(BodyAnchors.ANY) || known.contains(BodyAnchors.shape(name));
    }

    /**
     * The findings of the site in one file. Facts keep no text: the findings get it back, and what the comments of the file
     * say of them counts. Of a file that has changed since, a place may be cut off at its end; of one that is gone, it is the
     * beginning.
     */
    List<Problem> placed(String name, List<Problem> found) {
        ContentFile file = file(name);
        List<Problem> placed = new ArrayList<>(found.size());
        Suppressions suppressions = file == null ? null : Suppressions.of(file, true);
        for (Problem problem : found) {
            Location own = problem.location();
            Problem whole = new Problem(
                    problem.id(),
                    problem.severity(),
                    file == null ? own : in(file.source(), own),
                    problem.message(),
                    problem.hint(),
                    placed(problem.related()),
                    problem.fixes());
            if (suppressions == null || !suppressions.covers(whole)) {
                placed.add(whole);
            }
        }
        return placed;
    }

    private List<Problem.Related> placed(List<Problem.Related> related) {
        List<Problem.Related> placed = new ArrayList<>(related.size());
        for (Problem.Related one : related) {
            placed.add(new Problem.Related(one.label(), placed(one.location())));
        }
        return placed;
    }

    private Location placed(Location place) {
        String name = place.source().name();
        SourceText source = sources.get(name);
        if (source == null) {
            ContentFile file = file(name);
            source = file == null ? place.source() : file.source();
            sources.put(name, source);
        }
        return in(source, place);
    }

    private static Location in(SourceText source, Location place) {
        return new Location(source, place.span(), place.path());
    }

    /** The last of the entries with a name, which are one file. */
    private @Nullable ContentFile file(String name) {
        int from = 0;
        int to = byName.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (byName.name(middle).compareTo(name) <= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from > 0 && byName.name(from - 1).equals(name) ? read(byName.get(from - 1)) : null;
    }

    private @Nullable ContentFile read(Site.Entry entry) {
        try {
            return validator.read(entry);
        } catch (IOException e) {
            return null;
        }
    }
}

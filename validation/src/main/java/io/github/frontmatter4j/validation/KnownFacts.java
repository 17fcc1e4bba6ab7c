package io.github.frontmatter4j.validation;

import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.validation.rule.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts of all files. Terms and key paths, which are the same in many files, are kept once. Used from one thread. */
final class KnownFacts {

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, String> terms = new HashMap<>();
    private final Map<KeyPath, KeyPath> paths = new HashMap<>();

    void add(List<Fact> more) {
        for (Fact fact : more) {
            boolean term = switch (fact.kind()) {
                case TAG, CATEGORY, AUTHOR, REFERENCE, IMAGE -> true;
                default -> false;
            };
            Location place = fact.location();
            facts.add(new Fact(
                    fact.kind(),
                    term ? same(terms, fact.text()) : fact.text(),
                    new Location(place.source(), place.span(), same(paths, place.path()))));
        }
    }

    private static <T> T same(Map<T, T> known, T one) {
        T first = known.putIfAbsent(one, one);
        return first != null ? first : one;
    }

    List<Fact> all() {
        return facts;
    }
}

package io.github.frontmatter4j.model;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What search engines are asked to do with a page: the rules as they were written, and what they come to. Immutable.
 *
 * <pre>{@code
 * Robots robots = Robots.parse("index, noindex");
 * robots.isIndexed(); // false: the stricter rule counts
 * robots.issues(); // index and noindex exclude each other
 * }</pre>
 *
 * @param directives the rules in the order of the file
 */
public record Robots(List<RobotsDirective> directives) {

    /**
     * Copies the list.
     *
     * @param directives the rules in the order of the file
     */
    public Robots {
        directives = List.copyOf(directives);
    }

    /**
     * Reads rules from a text.
     *
     * @param text rules separated by commas
     * @return the rules
     */
    public static Robots parse(String text) {
        return of(List.of(text));
    }

    /**
     * Reads rules from several texts.
     *
     * @param texts each a rule, or several separated by commas
     * @return the rules
     */
    public static Robots of(List<String> texts) {
        List<RobotsDirective> directives = new ArrayList<>();
        for (String text : texts) {
            int from = 0;
            while (from <= text.length()) {
                int comma = text.indexOf(',', from);
                String rule = text.substring(from, comma < 0 ? text.length() : comma);
                if (!rule.isBlank()) {
                    directives.add(RobotsDirective.parse(rule));
                }
                from = comma < 0 ? text.length() + 1 : comma + 1;
            }
        }
        return new Robots(directives);
    }

    /**
     * Whether a rule stands here.
     *
     * @param name the rule in lower case
     * @return true if it does, with whatever argument
     */
    public boolean has(String name) {
        for (RobotsDirective directive : directives) {
            if (directive.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The argument of a rule.
     *
     * @param name the rule in lower case
     * @return what stands behind its colon first, or empty
     */
    public Optional<String> argument(String name) {
        return directives.stream()
                .filter(directive -> directive.name().equals(name))
                .findFirst()
                .flatMap(RobotsDirective::argument);
    }

    /**
     * Whether the page may stand in search results. Of two rules that exclude each other the stricter one counts.
     *
     * @return false with {@code noindex} or {@code none}
     */
    public boolean isIndexed() {
        return !has("noindex") && !has("none");
    }

    /**
     * Whether links on the page are followed.
     *
     * @return false with {@code nofollow} or {@code none}
     */
    public boolean isFollowed() {
        return !has("nofollow") && !has("none");
    }

    /**
     * What the rules come to, as a meta tag says it: every rule once, {@code index} and {@code follow} spelled out, and
     * limits of previews only where they mean something.
     *
     * @return the effective rules
     */
    public Robots effective() {
        List<RobotsDirective> list = new ArrayList<>();
        list.add(RobotsDirective.parse(isIndexed() ? "index" : "noindex"));
        list.add(RobotsDirective.parse(isFollowed() ? "follow" : "nofollow"));
        boolean previews = isIndexed() && !has("nosnippet");
        for (RobotsDirective directive : directives) {
            boolean settled = List.of("all", "none", "index", "noindex", "follow", "nofollow")
                    .contains(directive.name());
            boolean known = list.stream().anyMatch(other -> other.name().equals(directive.name()));
            if (!settled && !known && (previews || !directive.name().startsWith("max-"))) {
                list.add(directive);
            }
        }
        return new Robots(list);
    }

    /**
     * What is wrong with the rules.
     *
     * @return conflicts, unknown rules and arguments out of range, in the order of the rules
     */
    public List<RobotsIssue> issues() {
        List<RobotsIssue> issues = new ArrayList<>(0);
        conflict(issues, "index", "noindex");
        conflict(issues, "follow", "nofollow");
        if (has("nosnippet") && number("max-snippet").filter(n -> n > 0).isPresent()) {
            issues.add(issue(
                    Severity.WARNING,
                    Message.of("Unexpected `max-snippet` beside `nosnippet`, expected one of the two"),
                    Message.of("`nosnippet` counts; delete `max-snippet`")));
        }
        if (!isIndexed() && directives.stream().anyMatch(d -> d.name().startsWith("max-"))) {
            issues.add(issue(
                    Severity.INFO,
                    Message.of("Unexpected limits of previews beside `noindex`, expected none"),
                    Message.of("a page that is not indexed has no preview; delete them")));
        }
        for (RobotsDirective directive : directives) {
            check(directive, issues);
        }
        return List.copyOf(issues);
    }

    private void conflict(List<RobotsIssue> issues, String wide, String strict) {
        if (has(wide) && has(strict)) {
            issues.add(issue(
                    Severity.ERROR,
                    Message.of("Unexpected `{0}` beside `{1}`, expected one of the two", wide, strict),
                    Message.of("search engines obey `{0}`, the stricter one; delete the other", strict)));
        }
    }

    private Optional<Integer> number(String name) {
        try {
            return argument(name).map(Integer::parseInt);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void check(RobotsDirective directive, List<RobotsIssue> issues) {
        String name = directive.name();
        String argument = directive.argument().orElse("");
        if (!directive.isKnown()) {
            issues.add(
                    issue(
                            Severity.WARNING,
                            Message.of("Unexpected robots rule `{0}`, expected a known one", directive.toString()),
                            Message.of(
                                    "known are {0}",
                                    "`index`, `noindex`, `follow`, `nofollow`, `noarchive`, `nosnippet`, "
                                            + "`noimageindex`, `max-snippet:…`, `max-image-preview:…`, `max-video-preview:…`")));
        } else if (name.equals("max-image-preview")
                && !List.of("none", "standard", "large").contains(argument)) {
            issues.add(issue(
                    Severity.ERROR,
                    Message.of("Unexpected `{0}`, expected {1}", directive.toString(), "`none`, `standard`, `large`"),
                    null));
        } else if ((name.equals("max-snippet") || name.equals("max-video-preview"))
                && number(name).filter(n -> n >= -1).isEmpty()) {
            issues.add(issue(
                    Severity.ERROR,
                    Message.of("Unexpected `{0}`, expected a whole number of at least -1", directive.toString()),
                    Message.of("-1 means no limit, 0 means nothing")));
        } else if (name.equals("unavailable_after") && argument.isEmpty()) {
            issues.add(issue(
                    Severity.ERROR,
                    Message.of("Unexpected `unavailable_after` without a date, expected one behind a colon"),
                    null));
        }
    }

    private static RobotsIssue issue(Severity severity, Message message, @Nullable Message hint) {
        return new RobotsIssue(severity, message, Optional.ofNullable(hint));
    }

    /** The rules as a meta tag has them. */
    @Override
    public String toString() {
        return directives.stream().map(RobotsDirective::toString).collect(Collectors.joining(", "));
    }

    // written out: what the compiler makes for records is spun at the first start
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Robots that && directives.equals(that.directives);
    }

    @Override
    public int hashCode() {
        return directives.hashCode();
    }
}

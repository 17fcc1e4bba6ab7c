package io.github.frontmatter4j.model;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.model.TemplateText.Variable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The values of Rank Math's variables for a post: those that follow from the post, and those that are given. Immutable.
 *
 * <pre>{@code
 * TemplateVariables variables = TemplateVariables.of(post).with("sitename", "印记").with("sep", "-");
 * new TemplateText("%title% %sep% %sitename%").resolve(variables);
 * }</pre>
 */
public final class TemplateVariables implements Function<Variable, Optional<String>> {

    private static final String DATE = "F j, Y";

    private final Post post;
    private final Map<String, String> given;

    private TemplateVariables(Post post, Map<String, String> given) {
        this.post = post;
        this.given = given;
    }

    /**
     * The variables of a post; {@code sep} is {@code -} until it is given.
     *
     * @param post the post
     * @return the variables
     */
    public static TemplateVariables of(Post post) {
        return new TemplateVariables(Objects.requireNonNull(post, "post"), Map.of("sep", "-"));
    }

    /**
     * The same variables with a given one, such as {@code sitename}, {@code sep}, {@code currentyear}.
     *
     * @param name the name without signs
     * @param value its value
     * @return a copy
     */
    public TemplateVariables with(String name, String value) {
        Map<String, String> more = new TreeMap<>(given);
        more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return new TemplateVariables(post, Collections.unmodifiableMap(more));
    }

    @Override
    public Optional<String> apply(Variable variable) {
        String name = variable.name().equals("separator") ? "sep" : variable.name();
        String value = given.get(name);
        return value != null ? Optional.of(value) : ofPost(name, variable.arguments());
    }

    private Optional<String> ofPost(String name, String arguments) {
        return switch (name) {
            case "title", "seo_title" -> Optional.of(post.title());
            case "excerpt", "excerpt_only", "seo_description" -> post.summary().or(post::description);
            case "url" -> post.canonicalUrl().or(post::url);
            case "filename" -> post.slug();
            case "post_thumbnail" -> post.image();
            case "id" -> post.wordpress().id().map(String::valueOf);
            case "date" -> date(post.date(), arguments);
            case "modified" -> date(post.updated().or(post::date), arguments);
            case "category", "primary_taxonomy_terms" ->
                post.categories().stream().findFirst().map(Term::name);
            case "tag" -> post.tags().stream().findFirst().map(Tag::name);
            case "categories" -> list(post.categories().stream().map(Term::name).toList(), arguments);
            case "tags" -> list(post.tags().stream().map(Tag::name).toList(), arguments);
            case "focuskw" -> post.rankMath().primaryKeyword();
            case "keywords" -> list(post.rankMath().focusKeywords(), "");
            case "name", "post_author" -> post.author().stream().findFirst().map(Author::name);
            case "customfield" ->
                Optional.ofNullable(post.rest().entries().get(arguments)).map(value -> String.valueOf(value.toJava()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> date(Optional<ContentDate> date, String format) {
        return date.map(value -> PhpDate.format(value, format.isEmpty() ? DATE : format));
    }

    /** Arguments such as {@code limit=3&separator= | &exclude=12,23}; numbers of WordPress cannot be excluded here. */
    private static Optional<String> list(List<String> names, String arguments) {
        long limit = Long.MAX_VALUE;
        String separator = ", ";
        for (String argument : arguments.split("&")) {
            if (argument.startsWith("limit=") && argument.substring(6).matches("[0-9]{1,9}")) {
                limit = Long.parseLong(argument.substring(6));
            } else if (argument.startsWith("separator=")) {
                separator = argument.substring(10);
            }
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.stream().limit(limit).collect(Collectors.joining(separator)));
    }
}

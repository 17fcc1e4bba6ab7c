package io.github.frontmatter4j.validation.bean;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.problem.ProblemId;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.Location;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.Node;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks the Jakarta Bean Validation constraints of a record that was read from a file, and places each violation at the
 * value in the file: at the key's value, at the list item, or, where a key is missing, at its parent or the opening
 * fence. Cascades ({@code @Valid}), container elements and groups work as everywhere; messages come from the provider,
 * without an expression language. Immutable and thread-safe; close it when it is no longer needed.
 *
 * <pre>{@code
 * record Page(@NotBlank String title, List<@Size(max = 20) String> tags) {}
 *
 * try (BeanValidation validation = BeanValidation.open()) {
 *     List<Problem> problems = validation.validate(content);
 * }
 * }</pre>
 */
public final class BeanValidation implements AutoCloseable {

    private final ValidatorFactory factory;

    private final List<java.nio.file.Path> siteFolders;

    private BeanValidation(ValidatorFactory factory, List<java.nio.file.Path> siteFolders) {
        this.factory = factory;
        this.siteFolders = List.copyOf(siteFolders);
    }

    /**
     * Starts the provider, with messages in English. This takes some tenths of a second.
     *
     * @return a validation to keep
     */
    public static BeanValidation open() {
        return open(Locale.ENGLISH);
    }

    /**
     * Starts the provider, with messages in a language that it has.
     *
     * @param locale the reader's language
     * @return a validation to keep
     */
    public static BeanValidation open(Locale locale) {
        ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new CatalogueInterpolator(
                        new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false), locale))
                .buildValidatorFactory();
        return new BeanValidation(factory, List.of());
    }

    /**
     * The same validation, knowing where paths with a slash in front start: for {@link ImageExists}. Both share one
     * provider; closing one closes the other.
     *
     * @param folders such as {@code static} and {@code assets}
     * @return a copy
     */
    public BeanValidation withSiteFolders(List<java.nio.file.Path> folders) {
        return new BeanValidation(factory, folders);
    }

    /**
     * Checks the constraints of a record.
     *
     * @param content the record with its file
     * @param groups the groups to check; none for the default group
     * @return a problem for each violation, sorted by place; empty if there is no record
     */
    public List<Problem> validate(Content<?> content, Class<?>... groups) {
        Object value = content.find().orElse(null);
        if (value == null) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        java.nio.file.Path own = content.file()
                .path()
                .map(file -> file.toAbsolutePath().getParent())
                .orElse(null);
        Validator validator = factory.unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .constraintValidatorPayload(new FileFolders(own, siteFolders))
                .getValidator();
        for (ConstraintViolation<Object> violation : validator.validate(value, groups)) {
            problems.add(problem(content, violation));
        }
        problems.sort(Problem.ORDER);
        return problems;
    }

    private static Problem problem(Content<?> content, ConstraintViolation<?> violation) {
        String path = path(violation.getPropertyPath());
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        Location location = location(content, path);
        Message message = path.isEmpty()
                ? Message.of("Unexpected front matter: {0}", violation.getMessage())
                : Message.of("Unexpected value of `{0}`: {1}", path, violation.getMessage());
        return Problem.error(new ProblemId("bean/" + name), location, message);
    }

    /** Component names and indexes; what stands for container elements and map keys is no step of a file. */
    private static String path(Path violation) {
        StringBuilder out = new StringBuilder();
        for (Path.Node node : violation) {
            if (node.isInIterable() && node.getIndex() != null) {
                out.append('[').append(node.getIndex()).append(']');
            } else if (node.isInIterable() && node.getKey() != null) {
                out.append(out.length() == 0 ? "" : ".").append(node.getKey());
            }
            boolean named = node.getKind() == ElementKind.PROPERTY && node.getName() != null;
            if (named) {
                out.append(out.length() == 0 ? "" : ".").append(node.getName());
            }
        }
        return out.toString();
    }

    /** The value itself, or the nearest thing around it that the file has. */
    private static Location location(Content<?> content, String path) {
        SourceText source = content.file().source();
        String at = path;
        while (!at.isEmpty()) {
            Optional<Node> node = content.nodeOf(at);
            if (node.isPresent()) {
                KeyPath key = content.keyOf(at).orElse(KeyPath.root());
                return new Location(source, node.get().span(), key);
            }
            int cut = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
            at = cut < 0 ? "" : at.substring(0, cut);
        }
        int line = source.lineOf(Math.min(content.file().headerSpan().start(), source.length()));
        Span fence = source.lineSpan(Math.max(1, line - 1));
        return new Location(source, fence, KeyPath.root());
    }

    /** Stops the provider. */
    @Override
    public void close() {
        factory.close();
    }
}

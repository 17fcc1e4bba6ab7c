package io.github.frontmatter4j.validation.bean;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the terms of a vocabulary. On the type argument of a list every item is checked at its own place. {@code null} is accepted.
 */
@Documented
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownTerm.Text.class)
public @interface KnownTerm {

    /**
     * The terms.
     *
     * @return the terms
     */
    String[] value();

    /**
     * Whether case does not count.
     *
     * @return whether case does not count
     */
    boolean ignoreCase() default false;

    /**
     * What is said of a value that does not fit.
     *
     * @return the English sentence, translated by the catalogue if it is not changed
     */
    String message() default "must be one of {value}";

    /**
     * The groups in which this is checked.
     *
     * @return the groups; none for the default group
     */
    Class<?>[] groups() default {};

    /**
     * What clients attach to violations.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Checks texts and what is written as one, such as tags. */
    final class Text implements ConstraintValidator<KnownTerm, Object> {
        private List<String> terms = List.of();
        private boolean ignoreCase;

        /** Made by the provider. */
        public Text() {}

        @Override
        public void initialize(KnownTerm known) {
            terms = List.of(known.value());
            ignoreCase = known.ignoreCase();
        }

        private boolean isKnown(String term) {
            return ignoreCase ? terms.stream().anyMatch(term::equalsIgnoreCase) : terms.contains(term);
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value == null || isKnown(value.toString());
        }
    }
}

package io.github.frontmatter4j.validation.bean;

import io.github.frontmatter4j.model.Robots;
import io.github.frontmatter4j.problem.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Rules for robots that are known and do not contradict each other: one text with commas, or a list of rules. {@code null} is accepted.
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
@Constraint(validatedBy = {RobotsRules.Text.class, RobotsRules.Items.class})
public @interface RobotsRules {

    /**
     * What is said of a value that does not fit.
     *
     * @return the English sentence, translated by the catalogue if it is not changed
     */
    String message() default "must be known rules for robots that do not contradict each other";

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

    /** Checks texts. */
    final class Text implements ConstraintValidator<RobotsRules, CharSequence> {

        /** Made by the provider. */
        public Text() {}

        static boolean hasNoError(Robots robots) {
            return robots.issues().stream().noneMatch(issue -> issue.severity() != Severity.INFO);
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || hasNoError(Robots.parse(value.toString()));
        }
    }

    /** Checks lists of rules. */
    final class Items implements ConstraintValidator<RobotsRules, Collection<?>> {

        /** Made by the provider. */
        public Items() {}

        @Override
        public boolean isValid(@Nullable Collection<?> value, ConstraintValidatorContext context) {
            return value == null
                    || Text.hasNoError(
                            Robots.of(value.stream().map(String::valueOf).toList()));
        }
    }
}

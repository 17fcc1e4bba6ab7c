package io.github.frontmatter4j.validation.bean;

import io.github.frontmatter4j.validation.internal.TextWidth;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The length of a text as it is seen: wide characters (Chinese, Japanese, Korean, emoji) count two, combining marks none. {@code null} is accepted.
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
@Constraint(validatedBy = DisplayLength.Text.class)
public @interface DisplayLength {

    /**
     * The smallest length in half-width characters.
     *
     * @return the smallest length in half-width characters
     */
    int min() default 0;

    /**
     * The largest length in half-width characters.
     *
     * @return the largest length in half-width characters
     */
    int max() default Integer.MAX_VALUE;

    /**
     * What is said of a value that does not fit.
     *
     * @return the English sentence, translated by the catalogue if it is not changed
     */
    String message() default "must be between {min} and {max} characters wide";

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
    final class Text implements ConstraintValidator<DisplayLength, CharSequence> {
        private int min;
        private int max;

        /** Made by the provider. */
        public Text() {}

        @Override
        public void initialize(DisplayLength length) {
            min = length.min();
            max = length.max();
        }

        private boolean isWithin(int columns) {
            return columns >= min && columns <= max;
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || isWithin(TextWidth.columns(value.toString()));
        }
    }
}

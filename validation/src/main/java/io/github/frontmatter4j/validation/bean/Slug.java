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
import org.jspecify.annotations.Nullable;

/**
 * A name for addresses: lower-case letters, digits and single hyphens between them. {@code null} is accepted.
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
@Constraint(validatedBy = Slug.Text.class)
public @interface Slug {

    /**
     * Whether letters outside of ASCII are refused.
     *
     * @return whether letters outside of ASCII are refused
     */
    boolean ascii() default false;

    /**
     * What is said of a value that does not fit.
     *
     * @return the English sentence, translated by the catalogue if it is not changed
     */
    String message() default "must be lower-case letters and digits with single hyphens between them";

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
    final class Text implements ConstraintValidator<Slug, CharSequence> {
        private boolean ascii;

        /** Made by the provider. */
        public Text() {}

        @Override
        public void initialize(Slug slug) {
            ascii = slug.ascii();
        }

        private boolean isSlug(String slug) {
            boolean hyphens = slug.startsWith("-") || slug.endsWith("-") || slug.contains("--");
            return !slug.isEmpty() && !hyphens && slug.codePoints().allMatch(this::isPart);
        }

        private boolean isPart(int c) {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
            return plain || (!ascii && c >= 0x80 && Character.isLetterOrDigit(c) && !Character.isUpperCase(c));
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || isSlug(value.toString());
        }
    }
}

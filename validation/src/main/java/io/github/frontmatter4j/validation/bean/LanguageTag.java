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
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed language tag, as in BCP 47: {@code en}, {@code zh-Hans}, {@code pt-BR}. {@code null} is accepted.
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
@Constraint(validatedBy = LanguageTag.Text.class)
public @interface LanguageTag {

    /**
     * What is said of a value that does not fit.
     *
     * @return the English sentence, translated by the catalogue if it is not changed
     */
    String message() default "must be a language tag such as en or zh-Hans";

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
    final class Text implements ConstraintValidator<LanguageTag, CharSequence> {

        /** Made by the provider. */
        public Text() {}

        private static boolean isTag(String tag) {
            try {
                return !tag.isEmpty()
                        && !new Locale.Builder()
                                .setLanguageTag(tag)
                                .build()
                                .getLanguage()
                                .isEmpty();
            } catch (IllformedLocaleException e) {
                return false;
            }
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || isTag(value.toString());
        }
    }
}

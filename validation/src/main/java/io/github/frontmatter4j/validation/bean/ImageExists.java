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
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * The path of a file that exists: from the folder of the content file, or, with a slash in front, from a folder given to
 * {@link BeanValidation#withSiteFolders}. Addresses with a host are not asked; files from memory have no folder. {@code null} is accepted.
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
@Constraint(validatedBy = ImageExists.Text.class)
public @interface ImageExists {

    /**
     * What is said of a value that does not fit.
     *
     * @return the English sentence, translated by the catalogue if it is not changed
     */
    String message() default "must be a file that exists";

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
    final class Text implements ConstraintValidator<ImageExists, CharSequence> {

        /** Made by the provider. */
        public Text() {}

        private static boolean exists(String image, ConstraintValidatorContext context) {
            int cut = image.indexOf('?') < 0 ? image.indexOf('#') : image.indexOf('?');
            String path = cut < 0 ? image : image.substring(0, cut);
            FileFolders folders = context.unwrap(HibernateConstraintValidatorContext.class)
                    .getConstraintValidatorPayload(FileFolders.class);
            boolean elsewhere = path.contains("://") || path.startsWith("//") || path.startsWith("data:");
            return elsewhere || folders == null || folders.has(path);
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || exists(value.toString(), context);
        }
    }
}

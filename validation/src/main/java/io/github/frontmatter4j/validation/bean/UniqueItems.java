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
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * No two items of a list are equal. {@code null} is accepted.
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
@Constraint(validatedBy = UniqueItems.Items.class)
public @interface UniqueItems {

    /**
     * Whether texts that differ by case only are equal.
     *
     * @return whether texts that differ by case only are equal
     */
    boolean ignoreCase() default false;

    /**
     * What is said of a value that does not fit.
     *
     * @return the English sentence, translated by the catalogue if it is not changed
     */
    String message() default "must not have the same item twice";

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

    /** Checks collections. */
    final class Items implements ConstraintValidator<UniqueItems, Collection<?>> {
        private boolean ignoreCase;

        /** Made by the provider. */
        public Items() {}

        @Override
        public void initialize(UniqueItems items) {
            ignoreCase = items.ignoreCase();
        }

        private boolean isUnique(Collection<?> items) {
            Set<Object> seen = new HashSet<>();
            for (Object item : items) {
                boolean text = ignoreCase && item != null && !(item instanceof Number);
                if (!seen.add(text ? item.toString().toLowerCase(Locale.ROOT) : item)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean isValid(@Nullable Collection<?> value, ConstraintValidatorContext context) {
            return value == null || isUnique(value);
        }
    }
}

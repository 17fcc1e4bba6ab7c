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
 * The width of a text in pixels, as a page of results shows it: Arial, wide characters as wide as the font is high.
 * Rank Math asks for at most 580 for titles (20 pixels) and 920 for descriptions (14 pixels). {@code null} is accepted.
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
@Constraint(validatedBy = PixelWidth.Text.class)
public @interface PixelWidth {

    /**
     * The smallest width in pixels.
     *
     * @return the smallest width in pixels
     */
    int min() default 0;

    /**
     * The largest width in pixels.
     *
     * @return the largest width in pixels
     */
    int max() default 580;

    /**
     * The size of the font in pixels.
     *
     * @return the size of the font in pixels
     */
    int font() default 20;

    /**
     * What is said of a value that does not fit.
     *
     * @return the English sentence, translated by the catalogue if it is not changed
     */
    String message() default "must be between {min} and {max} pixels wide";

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
    final class Text implements ConstraintValidator<PixelWidth, CharSequence> {
        private int min;
        private int max;
        private int font;

        /** Made by the provider. */
        public Text() {}

        @Override
        public void initialize(PixelWidth width) {
            min = width.min();
            max = width.max();
            font = width.font();
        }

        private boolean isWithin(int pixels) {
            return pixels >= min && pixels <= max;
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || isWithin(TextWidth.pixels(value.toString(), font));
        }
    }
}

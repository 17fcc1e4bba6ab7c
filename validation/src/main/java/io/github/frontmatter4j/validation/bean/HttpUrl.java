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
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address with the scheme http or https and a host, as in RFC 3986. {@code null} is accepted.
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
@Constraint(validatedBy = HttpUrl.Text.class)
public @interface HttpUrl {

    /**
     * Whether http is refused.
     *
     * @return whether http is refused
     */
    boolean secure() default false;

    /**
     * What is said of a value that does not fit.
     *
     * @return the English sentence, translated by the catalogue if it is not changed
     */
    String message() default "must be an address that begins with http:// or https://";

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
    final class Text implements ConstraintValidator<HttpUrl, CharSequence> {
        private boolean secure;

        /** Made by the provider. */
        public Text() {}

        @Override
        public void initialize(HttpUrl url) {
            secure = url.secure();
        }

        private boolean isUrl(String url) {
            try {
                URI uri = new URI(url);
                String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
                return (scheme.equals("https") || (scheme.equals("http") && !secure))
                        && uri.getRawAuthority() != null
                        && !uri.getRawAuthority().isEmpty();
            } catch (URISyntaxException e) {
                return false;
            }
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || isUrl(value.toString());
        }
    }
}

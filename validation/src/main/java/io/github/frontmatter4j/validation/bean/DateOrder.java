package io.github.frontmatter4j.validation.bean;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.bind.Located;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One date component of a record is not before another. Missing dates are accepted; dates are compared by day if one of
 * them has no time. The violation is placed at the later one. {@code null} is accepted.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DateOrder.Dates.class)
public @interface DateOrder {

    /**
     * The component whose date comes first.
     *
     * @return the component whose date comes first
     */
    String earlier();

    /**
     * The component whose date comes second.
     *
     * @return the component whose date comes second
     */
    String later();

    /**
     * What is said of a value that does not fit.
     *
     * @return the English sentence, translated by the catalogue if it is not changed
     */
    String message() default "must not be before {earlier}";

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

    /** Checks records. */
    final class Dates implements ConstraintValidator<DateOrder, Record> {
        private String earlier = "";
        private String later = "";

        /** Made by the provider. */
        public Dates() {}

        @Override
        public void initialize(DateOrder order) {
            earlier = order.earlier();
            later = order.later();
        }

        private boolean isOrdered(Record record, ConstraintValidatorContext context) {
            Temporal first = date(record, earlier);
            Temporal second = date(record, later);
            if (first == null || second == null || !isBefore(second, first)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(later)
                    .addConstraintViolation();
            return false;
        }

        private static boolean isBefore(Temporal one, Temporal other) {
            if (one instanceof OffsetDateTime a && other instanceof OffsetDateTime b) {
                return a.isBefore(b);
            }
            boolean times = one.isSupported(ChronoField.NANO_OF_DAY) && other.isSupported(ChronoField.NANO_OF_DAY);
            return times
                    ? LocalDateTime.from(one).isBefore(LocalDateTime.from(other))
                    : LocalDate.from(one).isBefore(LocalDate.from(other));
        }

        private static @Nullable Temporal date(Record record, String name) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return temporal(value(record, component.getAccessor()));
                }
            }
            throw new IllegalArgumentException("Unexpected component `" + name + "` in @DateOrder, expected one of "
                    + record.getClass().getName());
        }

        private static @Nullable Object value(Record record, Method accessor) {
            try {
                accessor.setAccessible(true);
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Unexpected failure of " + accessor, e);
            }
        }

        private static @Nullable Temporal temporal(@Nullable Object value) {
            if (value instanceof Optional<?> optional) {
                return temporal(optional.orElse(null));
            } else if (value instanceof Located<?> located) {
                return temporal(located.value());
            } else if (value instanceof ContentDate date) {
                return date.toTemporal();
            } else if (value instanceof Instant instant) {
                return instant.atOffset(ZoneOffset.UTC);
            } else if (value instanceof ZonedDateTime zoned) {
                return zoned.toOffsetDateTime();
            }
            return value instanceof Temporal temporal ? temporal : null;
        }

        @Override
        public boolean isValid(@Nullable Record value, ConstraintValidatorContext context) {
            return value == null || isOrdered(value, context);
        }
    }
}

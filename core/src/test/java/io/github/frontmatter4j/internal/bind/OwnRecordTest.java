package io.github.frontmatter4j.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.internal.bind.Declaration.Component;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.model.PostFormat;
import io.github.frontmatter4j.model.Robots;
import io.github.frontmatter4j.model.TwitterCard;
import io.github.frontmatter4j.tree.Value;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is declared in plain code is what reflection says of the records. */
class OwnRecordTest {

    private static final Reflection REFLECTION = new Reflection(new Access(null));

    static Stream<Class<?>> records() {
        return reached().stream().filter(Class::isRecord);
    }

    @ParameterizedTest
    @MethodSource("records")
    void isDeclaredAsItsSourceSays(Class<?> type) {
        Declaration own = OwnRecord.find(type);
        Declaration reflected = REFLECTION.of(type);
        assertThat(own).as("declaration in PostRecords or RankMathRecords").isNotNull();
        assertThat(own.type()).isEqualTo(type);
        assertThat(own.unwraps()).isEqualTo(reflected.unwraps());
        assertThat(own.components())
                .containsExactlyElementsOf(reflected.components().stream()
                        .map(OwnRecordTest::resolved)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("records")
    void isTakenApartAndMadeAsByReflection(Class<?> type) throws Throwable {
        Declaration own = OwnRecord.find(type);
        Declaration reflected = REFLECTION.of(type);
        Object record = filled(type);
        Object[] values = new Object[own.accessors().size()];
        assertThat(reflected.accessors()).hasSameSizeAs(own.accessors());
        for (int i = 0; i < values.length; i++) {
            values[i] = own.accessors().get(i).call(record);
            assertThat(values[i])
                    .as(own.components().get(i).name())
                    .isEqualTo(reflected.accessors().get(i).call(record));
        }
        assertThat(own.constructor().call(values)).isEqualTo(record);
        assertThat(reflected.constructor().call(values)).isEqualTo(record);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnRecord.Take(ownRecord(type), values.length).call(record))
                .withMessage("Unexpected component " + values.length + " of " + type.getSimpleName());
    }

    @Test
    void othersAreLeftToReflection() {
        record Other(String title) {}
        assertThat(OwnRecord.find(Other.class)).isNull();
        assertThat(OwnEnums.names(Thread.State.NEW)).isNull();
    }

    @Test
    void constantsHaveTheNamesOfTheirAnnotations() {
        assertThat(reached().stream().filter(Class::isEnum))
                .containsExactlyInAnyOrder(PostFormat.class, TwitterCard.class);
        Stream.of(PostFormat.values(), TwitterCard.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(OwnEnums.names(constant)).isEqualTo(Reflection.names(constant)));
    }

    /** A record in which no two components have the same value, as far as their types allow. */
    private static Object filled(Class<?> type) throws ReflectiveOperationException {
        return sample(type, new int[1]);
    }

    private static Object sample(Type type, int[] count) throws ReflectiveOperationException {
        int next = count[0]++;
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (type instanceof ParameterizedType generic) {
            Object last = sample(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1], count);
            return raw == Optional.class
                    ? Optional.of(last)
                    : raw == List.class ? List.of(last) : Map.of("k" + next, last);
        } else if (raw == String.class) {
            return "text " + next;
        } else if (raw == boolean.class || raw == Boolean.class) {
            return next % 4 == 1;
        } else if (raw == Integer.class) {
            return next;
        } else if (raw == Long.class) {
            return (long) next;
        } else if (raw == BigDecimal.class) {
            return BigDecimal.valueOf(next);
        } else if (raw == ContentDate.class) {
            return ContentDate.of(LocalDate.EPOCH.plusDays(next));
        } else if (raw == Value.class) {
            return new Value.Text("value " + next);
        } else if (raw == Value.Entries.class) {
            return new Value.Entries(Map.of("key " + next, new Value.Text("value")));
        } else if (raw == Robots.class) {
            return Robots.parse("noindex, max-snippet:" + next);
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[next % raw.getEnumConstants().length];
        }
        RecordComponent[] components = raw.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = sample(components[i].getGenericType(), count);
        }
        return raw.getDeclaredConstructor(types).newInstance(values);
    }

    private static OwnRecord ownRecord(Class<?> type) {
        return OwnRecord.all().stream()
                .filter(own -> own.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static Component resolved(Component component) {
        return new Component(
                component.name(),
                Types.resolve(component.type(), Map.of()),
                component.inline(),
                component.nullable(),
                component.split(),
                component.keys(),
                component.means(),
                component.orRest(),
                component.rest(),
                component.standard());
    }

    /** All types of the model that a post is read with; robots have a reader of their own. */
    private static Set<Class<?>> reached() {
        Set<Class<?>> types = new LinkedHashSet<>();
        reach(Post.class, types);
        return types;
    }

    private static void reach(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                reach(argument, types);
            }
        } else if (type instanceof Class<?> known
                && known.getPackage() == Post.class.getPackage()
                && known != Robots.class
                && types.add(known)
                && known.isRecord()) {
            for (RecordComponent component : known.getRecordComponents()) {
                reach(component.getGenericType(), types);
            }
        }
    }
}

package io.github.frontmatter4j.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first records of a type are made in another way than the later ones; nobody can tell. */
class MakerTest {

    private static final int MANY = 3 * Maker.FIRST;

    /** A record that all can see. */
    public record Open(String name, int count, List<String> words) {
        /** Refuses what is below 0. */
        public Open {
            if (count < 0) {
                throw new IllegalStateException("count is too small");
            }
        }
    }

    private record Hidden(String name) {}

    @Test
    void allAreTheSame() throws Throwable {
        Access access = new Access(MethodHandles.lookup());
        Maker open = access.maker(Open.class);
        Maker hidden = access.maker(Hidden.class);
        RecordComponent[] components = Open.class.getRecordComponents();
        Getter getter = access.getter(components[1]);
        for (int i = 0; i < MANY; i++) {
            Object made = open.make(new Object[] {"a", i, List.of()});
            assertThat(made).isEqualTo(new Open("a", i, List.of()));
            assertThat(getter.get(made)).isEqualTo(i);
            assertThat(hidden.make(new Object[] {"b" + i})).isEqualTo(new Hidden("b" + i));
        }
    }

    @Test
    void exceptionsAreThoseOfTheRecord() {
        Maker maker = new Access(null).maker(Open.class);
        for (int i = 0; i < MANY; i++) {
            assertThat(catchThrowable(() -> maker.make(new Object[] {"a", -1, List.of()})))
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("count is too small");
        }
    }

    @Test
    void whatDoesNotFitFailsInOneWay() {
        Maker maker = new Access(null).maker(Open.class);
        assertThat(catchThrowable(() -> maker.make(new Object[] {1, 1, List.of()})))
                .isExactlyInstanceOf(ClassCastException.class);
    }
}

package io.github.frontmatter4j.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first records of a type are made in another way than the later ones; nobody can tell. */
class LateHandleTest {

    private static final int MANY = 3 * LateHandle.FIRST;

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
        LateHandle open = access.constructor(Open.class);
        LateHandle hidden = access.constructor(Hidden.class);
        RecordComponent[] components = Open.class.getRecordComponents();
        LateHandle accessor = access.accessor(components[1]);
        for (int i = 0; i < MANY; i++) {
            Object made = open.call(new Object[] {"a", i, List.of()});
            assertThat(made).isEqualTo(new Open("a", i, List.of()));
            assertThat(accessor.call(made)).isEqualTo(i);
            assertThat(hidden.call(new Object[] {"b" + i})).isEqualTo(new Hidden("b" + i));
        }
    }

    @Test
    void exceptionsAreThoseOfTheRecord() {
        LateHandle constructor = new Access(null).constructor(Open.class);
        for (int i = 0; i < MANY; i++) {
            assertThat(catchThrowable(() -> constructor.call(new Object[] {"a", -1, List.of()})))
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("count is too small");
        }
    }

    @Test
    void whatDoesNotFitFailsInOneWay() {
        LateHandle constructor = new Access(null).constructor(Open.class);
        assertThat(catchThrowable(() -> constructor.call(new Object[] {1, 1, List.of()})))
                .isExactlyInstanceOf(ClassCastException.class);
    }
}

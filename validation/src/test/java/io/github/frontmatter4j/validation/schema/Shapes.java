package io.github.frontmatter4j.validation.schema;

import io.github.frontmatter4j.bind.Default;
import io.github.frontmatter4j.bind.Inline;
import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.validation.bean.HttpUrl;
import io.github.frontmatter4j.validation.bean.KnownTerm;
import io.github.frontmatter4j.validation.bean.SitePath;
import io.github.frontmatter4j.validation.bean.Slug;
import io.github.frontmatter4j.validation.bean.UniqueItems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records of many shapes, for comparing what a schema and a binder say of the same header. */
final class Shapes {

    private Shapes() {}

    enum Kind {
        NOTE,
        LONG_READ
    }

    record A01(String a) {}

    record A02(int a) {}

    record A03(boolean a) {}

    record A04(double a) {}

    record A05(LocalDate a) {}

    record A06(Kind a) {}

    record A07(Optional<String> a) {}

    record A08(Optional<Integer> a) {}

    record A09(List<String> a) {}

    record A10(List<Integer> a) {}

    record A11(Set<String> a) {}

    record A12(Map<String, Integer> a) {}

    record A13(Map<String, String> a) {}

    record A14(@NotBlank String a) {}

    record A15(@Size(min = 2, max = 4) String a) {}

    record A16(@Pattern(regexp = "[a-z]+") String a) {}

    record A17(@Min(1) @Max(9) int a) {}

    record A18(@NotEmpty List<@Size(max = 3) String> a) {}

    record A19(@Size(min = 1, max = 2) List<String> a) {}

    record A20(List<@Min(2) Integer> a) {}

    record A21(A01 a, String b) {}

    record A22(@Valid A17 a) {}

    record A23(List<@Valid A17> a) {}

    record A24(@Default("x") String a, @Default("3") int b) {}

    record A25(@Key("b-c") String a, @Key({"d", "e"}) Optional<Integer> b) {}

    record A26(@Inline @Valid A17 a, Optional<Boolean> b) {}

    record A27(@Slug(ascii = true) String a, Optional<@SitePath String> b) {}

    record A28(List<@KnownTerm({"x", "ab"}) String> a) {}

    record A29(@UniqueItems List<String> a, Optional<@HttpUrl String> b) {}

    record A30(
            Optional<A21> a,
            Optional<List<Kind>> b,
            @Size(max = 1) Map<String, Boolean> c) {}

    static List<Class<? extends Record>> all() {
        return List.of(
                A01.class, A02.class, A03.class, A04.class, A05.class, A06.class, A07.class, A08.class, A09.class,
                A10.class, A11.class, A12.class, A13.class, A14.class, A15.class, A16.class, A17.class, A18.class,
                A19.class, A20.class, A21.class, A22.class, A23.class, A24.class, A25.class, A26.class, A27.class,
                A28.class, A29.class, A30.class);
    }
}

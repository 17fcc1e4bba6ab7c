package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads constants of an enum by what {@code @Key} says or by their names; case, hyphens and underscores do not matter. */
final class EnumReader extends ScalarReader {

    private final Map<String, Object> byText = new HashMap<>();
    private final Map<Object, String> texts = new HashMap<>();
    private final List<String> known = new ArrayList<>();

    EnumReader(Class<?> type) {
        super(expected(type));
        Map<String, Object> loose = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            for (String name : names(type, (Enum<?>) constant)) {
                byText.putIfAbsent(name, constant);
                loose.putIfAbsent(loose(name), constant);
            }
            String first = names(type, (Enum<?>) constant)[0];
            texts.put(constant, first);
            known.add(first);
        }
        loose.forEach(byText::putIfAbsent);
    }

    private static String[] names(Class<?> type, Enum<?> constant) {
        try {
            Key key = type.getField(constant.name()).getAnnotation(Key.class);
            return key != null ? key.value() : new String[] {constant.name()};
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e); // every constant is a public field
        }
    }

    private static Message expected(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            names.add("`" + names(type, (Enum<?>) constant)[0] + "`");
        }
        return names.size() > 12 ? Message.of("a known word") : Message.of("one of {0}", String.join(", ", names));
    }

    static String loose(String name) {
        return name.replace("-", "").replace("_", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    @Override
    Object read(ScalarNode scalar, Use use, Run run) {
        String text = scalar.text().strip();
        Object constant = byText.get(text);
        if (constant == null) {
            constant = byText.get(loose(text));
        }
        return constant != null
                ? constant
                : run.error(
                        Ids.UNKNOWN_WORD,
                        scalar,
                        Message.of("Unexpected `{0}`, expected {1}", Run.shown(scalar), expected()),
                        Suggestions.didYouMean(text, known));
    }

    @Override
    Value write(Object value, Writing writing) {
        return new Value.Text(texts.getOrDefault(value, value.toString()));
    }
}

package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Reads constants of an enum by what {@code @Key} says or by their names; case, hyphens and underscores do not matter. */
final class EnumReader extends ScalarReader {

    private final Map<String, Object> byText = new HashMap<>();
    private final Map<Object, String> texts = new HashMap<>();
    private final List<String> known = new ArrayList<>();

    EnumReader(Class<?> type) {
        this(names(type));
    }

    private EnumReader(Map<Object, List<String>> names) {
        super(expected(names.values()));
        Map<String, Object> loose = new HashMap<>();
        for (Map.Entry<Object, List<String>> named : names.entrySet()) {
            for (String name : named.getValue()) {
                byText.putIfAbsent(name, named.getKey());
                loose.putIfAbsent(LooseNames.of(name), named.getKey());
            }
            texts.put(named.getKey(), named.getValue().get(0));
            known.add(named.getValue().get(0));
        }
        for (Map.Entry<String, Object> named : loose.entrySet()) {
            byText.putIfAbsent(named.getKey(), named.getValue());
        }
    }

    private static Map<Object, List<String>> names(Class<?> type) {
        Map<Object, List<String>> names = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            List<String> own = OwnEnums.names((Enum<?>) constant);
            names.put(constant, own != null ? own : Reflection.names((Enum<?>) constant));
        }
        return names;
    }

    private static Message expected(Collection<List<String>> names) {
        StringJoiner words = new StringJoiner("`, `", "`", "`");
        for (List<String> own : names) {
            words.add(own.get(0));
        }
        return names.size() > 12 ? Message.of("a known word") : Message.of("one of {0}", words.toString());
    }

    @Override
    Object read(ScalarNode scalar, Use use, Run run) {
        String text = scalar.text().strip();
        Object constant = byText.get(text);
        if (constant == null) {
            constant = byText.get(LooseNames.of(text));
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

package io.github.frontmatter4j.validation.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The values of a rule's options for one file: what the configuration says, else the option's own. Immutable.
 *
 * @param info the rule
 * @param values what the configuration says
 */
public record RuleSettings(RuleInfo info, Map<String, Object> values) {

    /**
     * Copies the map.
     *
     * @param info the rule
     * @param values what the configuration says
     */
    public RuleSettings {
        values = Map.copyOf(values);
    }

    /**
     * A whole number.
     *
     * @param name the option
     * @return its value
     * @throws IllegalArgumentException if the rule has no such option or it is no number
     */
    public int number(String name) {
        return value(name) instanceof Number number ? number.intValue() : wrong(name, "a number");
    }

    /**
     * A text.
     *
     * @param name the option
     * @return its value
     * @throws IllegalArgumentException if the rule has no such option or it is no text
     */
    public String text(String name) {
        return value(name) instanceof String text ? text : wrong(name, "a text");
    }

    /**
     * A boolean.
     *
     * @param name the option
     * @return its value
     * @throws IllegalArgumentException if the rule has no such option or it is no boolean
     */
    public boolean flag(String name) {
        return value(name) instanceof Boolean flag ? flag : wrong(name, "true or false");
    }

    /**
     * A list of texts.
     *
     * @param name the option
     * @return its value
     * @throws IllegalArgumentException if the rule has no such option or it is no list
     */
    public List<String> texts(String name) {
        if (!(value(name) instanceof List<?> list)) {
            return wrong(name, "a list");
        }
        List<String> texts = new ArrayList<>(list.size());
        for (Object one : list) {
            texts.add(String.valueOf(one));
        }
        return Collections.unmodifiableList(texts);
    }

    private Object value(String name) {
        for (int i = 0; i < info.options().size(); i++) {
            RuleOption option = info.options().get(i);
            if (option.name().equals(name)) {
                return values.getOrDefault(name, option.standard());
            }
        }
        throw new IllegalArgumentException("Unexpected option `" + name + "`, expected one of " + info.id());
    }

    private <T> T wrong(String name, String expected) {
        throw new IllegalArgumentException("Unexpected `" + value(name) + "` for option `" + name + "` of " + info.id()
                + ", expected " + expected);
    }
}

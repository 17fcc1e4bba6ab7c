package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.CollectionStyle;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one of the types a sealed interface permits: by the word at a key, or by shape. */
final class SealedReader extends TypeReader {

    /** One permitted type: how files call it and how it is read. */
    record Option(String name, Class<?> type, TypeReader reader) {}

    private final Class<?> type;
    private final @Nullable String key;
    private final List<Option> options;

    SealedReader(Class<?> type, @Nullable String key, List<Option> options) {
        this.type = type;
        this.key = key;
        this.options = List.copyOf(options);
    }

    @Override
    boolean accepts(Node node, Use use, Run run) {
        return options.stream().anyMatch(option -> option.reader().accepts(node, use, run));
    }

    @Override
    Message expected() {
        List<String> names = options.stream().map(Option::name).toList();
        return Message.of("one of {0}", String.join(", ", names));
    }

    @Override
    Object read(Node node, Use use, Run run) {
        MapNode map = MapReader.asMap(node, use, run);
        return map != null && key != null ? byKey(map, key, use, run) : byShape(map != null ? map : node, use, run);
    }

    /** The type of a node, for paths; null if none fits. */
    @Nullable
    TypeReader choose(Node node, Use use, Run run) {
        if (node instanceof MapNode map && key != null) {
            String word = map.get(key).map(Run::shown).orElse("");
            Option option = named(word);
            return option == null ? null : option.reader();
        }
        for (Option option : options) {
            boolean fits = node instanceof MapNode map
                    ? option.reader() instanceof RecordReader record
                            ? record.fits(map, run)
                            : option.reader().accepts(node, use, run)
                    : option.reader().accepts(node, use, run);
            if (fits) {
                return option.reader();
            }
        }
        return null;
    }

    private @Nullable Option named(String word) {
        String wanted = LooseNames.of(word);
        for (Option option : options) {
            if (LooseNames.of(option.name()).equals(wanted)) {
                return option;
            }
        }
        return null;
    }

    private Object byKey(MapNode map, String choiceKey, Use use, Run run) {
        Node word = map.get(choiceKey).map(run::follow).orElse(null);
        if (word == null) {
            return run.error(
                    Ids.NO_CHOICE,
                    map,
                    Message.of("Unexpected map without `{0}`, expected {1}", choiceKey, expected()),
                    Message.of("add a line `{0}: …`", choiceKey));
        }
        Option option = named(Run.shown(word));
        if (option == null) {
            run.enter(choiceKey);
            Object failed = run.error(
                    Ids.NO_CHOICE,
                    word,
                    Message.of("Unexpected `{0}`, expected {1}", Run.shown(word), expected()),
                    Suggestions.didYouMean(
                            Run.shown(word), options.stream().map(Option::name).toList()));
            run.leave();
            return failed;
        }
        MapNode wanted = map;
        boolean own =
                option.reader() instanceof RecordReader record && record.shape().indexOf(choiceKey) >= 0;
        if (!own) {
            List<MapNode.Entry> others = new ArrayList<>(map.entries());
            others.removeIf(entry -> choiceKey.equals(entry.name()));
            wanted = new MapNode(map.span(), CollectionStyle.BLOCK, others, map.properties());
        }
        return option.reader().read(wanted, use, run);
    }

    private Object byShape(Node node, Use use, Run run) {
        TypeReader reader = choose(node, use, run);
        return reader != null
                ? reader.read(node, use, run)
                : run.error(
                        Ids.NO_CHOICE,
                        node,
                        Message.of(
                                "Unexpected {0}, expected {1}",
                                node instanceof ScalarNode ? "`" + Run.shown(node) + "`" : Run.shown(node), expected()),
                        null);
    }

    @Override
    @Nullable
    Value write(Object value, Writing writing) {
        for (Option option : options) {
            if (option.type().isInstance(value)) {
                Value written = option.reader().write(value, writing);
                if (key != null
                        && written instanceof Value.Entries map
                        && !map.entries().containsKey(key)) {
                    Map<String, Value> entries = new LinkedHashMap<>();
                    entries.put(key, new Value.Text(option.name()));
                    entries.putAll(map.entries());
                    return new Value.Entries(entries);
                }
                return written;
            }
        }
        throw new IllegalArgumentException("Unexpected " + value.getClass().getName() + ", expected " + type.getName());
    }
}

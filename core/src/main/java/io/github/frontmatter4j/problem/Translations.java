package io.github.frontmatter4j.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;

/** The sentences of all catalogues, by language. English is what messages are written in, so it needs none. */
final class Translations {

    private Translations() {}

    /** The sentence in a language, or the sentence itself if nobody translated it. */
    static String translate(String template, Locale locale) {
        String language = locale.getLanguage();
        if (language.equals("en") || language.isEmpty()) {
            return template;
        }
        Map<String, String> sentences = Loaded.CATALOGUES.get(language);
        return sentences == null ? template : sentences.getOrDefault(template, template);
    }

    /** Loaded when the first sentence that is not English is asked for. */
    private static final class Loaded {
        static final Map<String, Map<String, String>> CATALOGUES = load();

        private static Map<String, Map<String, String>> load() {
            Map<String, Map<String, String>> all = new HashMap<>();
            all.put("zh", new HashMap<>(own()));
            for (MessageCatalogue catalogue :
                    ServiceLoader.load(MessageCatalogue.class, MessageCatalogue.class.getClassLoader())) {
                Map<String, String> sentences =
                        all.computeIfAbsent(catalogue.language().getLanguage(), language -> new HashMap<>());
                catalogue.sentences().forEach(sentences::putIfAbsent);
            }
            all.replaceAll((language, sentences) -> Map.copyOf(sentences));
            return Map.copyOf(all);
        }

        private static Map<String, String> own() {
            Map<String, String> sentences = new HashMap<>();
            for (String resource : List.of("core.zh.txt", "model.zh.txt")) {
                sentences.putAll(MessageCatalogue.pairs(Translations.class.getResourceAsStream(resource)));
            }
            return sentences;
        }
    }
}

package io.github.frontmatter4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence of this module has a Chinese form, and every Chinese form has its sentence. */
class MessagesTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final Pattern OF = Pattern.compile("Message\\s*\\.of\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern UNEXPECTED = Pattern.compile("\"(Unexpected (?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CONSTRAINT = Pattern.compile("message\\(\\) default \"((?:[^\"\\\\]|\\\\.)*)\"");

    /** All code of the module, literals in several parts joined. */
    private static String code() throws IOException {
        Path root = Path.of(System.getProperty("frontmatter4j.root"), "validation/src/main/java");
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (String line : Files.readString(file).split("\n")) {
                    boolean thrown = line.contains("Exception(");
                    code.append(thrown || line.strip().startsWith("*") ? "" : line)
                            .append('\n');
                }
            }
        }
        return code.toString().replaceAll("\"\\s*\\+\\s*\"", "");
    }

    private static Set<String> sentences() throws IOException {
        Set<String> found = new TreeSet<>();
        String code = code();
        for (Pattern pattern : List.of(OF, UNEXPECTED, CONSTRAINT)) {
            Matcher matcher = pattern.matcher(code);
            while (matcher.find()) {
                String sentence = matcher.group(1).replace("\\\"", "\"").replace("\\\\", "\\");
                if (sentence.contains(" ") && !sentence.endsWith(" ") && !sentence.endsWith("`")) {
                    found.add(sentence);
                }
            }
        }
        return found;
    }

    @Test
    void everySentenceIsTranslated() throws IOException {
        List<String> missing = new ArrayList<>();
        Set<String> sentences = sentences();
        for (String sentence : sentences) {
            String chinese = Message.of(sentence).text(CHINESE);
            boolean places = true;
            for (int i = 0; i < 3; i++) {
                places &= chinese.contains("{" + i + "}") == sentence.contains("{" + i + "}");
            }
            if (chinese.equals(sentence) || !places) {
                missing.add(sentence);
            }
        }
        assertThat(sentences).hasSizeGreaterThan(100);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFaultIsSaidInChinese() {
        FaultySite site = FaultySite.of("hugo");
        RuleConfig config = RuleConfig.builder().dialect(site.dialect()).build();
        List<Problem> problems = SiteValidator.of(RuleSet.builtIn(), config)
                .validate(Site.ofMemory(site.files()))
                .problems();
        Set<String> english = new TreeSet<>();
        for (Problem problem : problems) {
            List<Message> said = new ArrayList<>(List.of(problem.message()));
            problem.hint().ifPresent(said::add);
            problem.fixes().forEach(fix -> said.add(fix.title()));
            said.stream()
                    .filter(message -> message.text(CHINESE).equals(message.text()))
                    .forEach(message -> english.add(message.template()));
        }
        assertThat(english).isEmpty();
    }

    @Test
    void noTranslationIsLeftOver() throws IOException {
        String catalogue = new String(
                MessagesTest.class
                        .getResourceAsStream("internal/messages.zh.txt")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        List<String> lines = catalogue
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        String code = code();
        List<String> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            String literal = lines.get(i).replace("\\", "\\\\").replace("\"", "\\\"");
            if (!code.contains('"' + literal + '"')) {
                left.add(lines.get(i));
            }
        }
        assertThat(left).isEmpty();
    }
}

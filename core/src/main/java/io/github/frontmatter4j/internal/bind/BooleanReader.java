package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Booleans, and the words that some systems take for one. */
final class BooleanReader extends ScalarReader {

    private final @Nullable Boolean absent;

    BooleanReader(@Nullable Boolean absent) {
        super(Message.of("`true` or `false`"));
        this.absent = absent;
    }

    @Override
    Object absent() {
        return absent == null ? MISSING : absent;
    }

    /** 1 for true, 0 for false, 2 and 3 for the words of YAML 1.1, -1 for anything else. */
    static int word(String text) {
        return switch (text) {
            case "true", "True", "TRUE" -> 1;
            case "false", "False", "FALSE" -> 0;
            default ->
                switch (text.length() > 3 ? "" : text.toLowerCase(Locale.ROOT)) {
                    case "yes", "on", "y" -> 3;
                    case "no", "off", "n" -> 2;
                    default -> -1;
                };
        };
    }

    @Override
    boolean accepts(Node node, Use use, Run run) {
        return node instanceof ScalarNode scalar
                ? word(scalar.text()) >= 0 || use.unwrap() && isDigit(scalar.text())
                : super.accepts(node, use, run);
    }

    private static boolean isDigit(String text) {
        return text.equals("0") || text.equals("1");
    }

    @Override
    Object read(ScalarNode scalar, Use use, Run run) {
        String text = scalar.text().strip();
        int word = word(text);
        if (use.unwrap() && isDigit(text)) {
            return text.equals("1");
        } else if (word < 0) {
            return notABoolean(scalar, run);
        } else if (word < 2 || use.unwrap()) {
            return (word & 1) == 1;
        }
        return wordOfYaml11(scalar, (word & 1) == 1, run);
    }

    private Object wordOfYaml11(ScalarNode scalar, boolean value, Run run) {
        Message message = Message.of("Unexpected `{0}`, expected `true` or `false`", scalar.text());
        Message hint = Message.of("write `{0}`; systems disagree about the word", Boolean.toString(value));
        Dialect.Words words = scalar.style() == ScalarStyle.PLAIN ? run.dialect.words() : Dialect.Words.TEXT;
        if (words == Dialect.Words.BOOLEAN) {
            if (run.dialect == Dialect.STANDARD) {
                run.warn(Ids.WORD_FOR_BOOLEAN, scalar, message, hint);
            }
            return value;
        } else if (words == Dialect.Words.FALSE) {
            run.error(
                    Ids.WORD_FOR_BOOLEAN,
                    scalar,
                    message,
                    Message.of(
                            "write `{0}`; {1} reads the word as text, and any text as false",
                            Boolean.toString(value), run.dialect.toString()));
            return false;
        }
        return run.error(Ids.WORD_FOR_BOOLEAN, scalar, message, hint);
    }

    private static Object notABoolean(ScalarNode scalar, Run run) {
        return run.error(
                Ids.NOT_A_BOOLEAN,
                scalar,
                Message.of("Unexpected `{0}`, expected `true` or `false`", Run.shown(scalar)),
                null);
    }

    @Override
    Value write(Object value, Writing writing) {
        return new Value.Bool((Boolean) value);
    }
}

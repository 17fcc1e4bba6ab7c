package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;

/** Texts, with the entities of an export decoded where the dialect has such. */
final class TextReader extends ScalarReader {

    TextReader() {
        super(Message.of("a text"));
    }

    @Override
    Object read(ScalarNode scalar, Use use, Run run) {
        String text = scalar.text();
        return use.unwrap() && run.dialect.unwraps() ? Entities.decode(text) : text;
    }

    @Override
    Value write(Object value, Writing writing) {
        return new Value.Text(value.toString());
    }
}

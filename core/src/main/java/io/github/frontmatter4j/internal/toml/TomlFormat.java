package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** TOML headers. The only door of this package. */
public final class TomlFormat implements HeaderFormat {

    @Override
    public String id() {
        return "toml";
    }

    @Override
    public ParsedHeader read(HeaderText header, Limits limits) {
        TomlDocument document = TomlParser.parse(header, limits);
        if (!document.problems().isEmpty()) {
            return new ParsedHeader(null, false, TomlMending.withFixes(header, limits, document.problems()));
        }
        boolean empty = document.root().entries().isEmpty();
        return new ParsedHeader(empty ? null : document.root(), true, List.of());
    }

    @Override
    public Value resolve(ScalarNode scalar) {
        return TomlValues.resolve(scalar);
    }

    @Override
    public boolean reads(ScalarNode scalar, Value value) {
        if (value instanceof Value.Text text) {
            // a key without quotes is the only plain text there is, and no key is written like a number or date
            boolean plain = scalar.style() == ScalarStyle.PLAIN;
            return scalar.text().equals(text.text()) && (!plain || !TomlValues.isValue(scalar.text()));
        }
        Value read = resolve(scalar);
        return read.equals(value)
                || value instanceof Value.Date date && scalar.text().equals(date.text())
                || isSameNumber(read, value);
    }

    private static boolean isSameNumber(Value read, Value value) {
        return read instanceof Value.Decimal a
                && value instanceof Value.Decimal b
                && a.value().compareTo(b.value()) == 0;
    }

    @Override
    public Value adapt(@Nullable Node old, Value value) {
        boolean date = old instanceof ScalarNode scalar
                && scalar.style() == ScalarStyle.PLAIN
                && TomlDates.isDateOrTime(scalar.text());
        return date && value instanceof Value.Text text && TomlDates.isDateOrTime(text.text())
                ? new Value.Date(text.text())
                : value;
    }

    @Override
    public EditPlan plan(HeaderText header, @Nullable Node root, HeaderChange change) {
        return new TomlEditor(header).plan(change);
    }

    @Override
    public String write(Value.Entries values, String lineEnd) {
        StringBuilder out = new StringBuilder();
        TomlWriter.document(values).forEach(line -> out.append(line).append(lineEnd));
        return out.toString();
    }

    @Override
    public boolean hasComments() {
        return true;
    }

    @Override
    public List<String> fences() {
        return List.of("+++", "+++");
    }
}

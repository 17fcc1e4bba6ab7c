package io.github.frontmatter4j.internal.yaml;

import io.github.frontmatter4j.format.EditPlan;
import io.github.frontmatter4j.format.HeaderFormat;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.format.Limits;
import io.github.frontmatter4j.format.ParsedHeader;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.source.TextEdits;
import io.github.frontmatter4j.tree.HeaderChange;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.ScalarStyle;
import io.github.frontmatter4j.tree.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** YAML headers. The only door of this package. */
public final class YamlFormat implements HeaderFormat {

    private final KeyNames names = new KeyNames();

    @Override
    public String id() {
        return "yaml";
    }

    @Override
    public Optional<ParsedHeader> readBytes(HeaderText header, Limits limits) {
        boolean small = header.to() - header.from() <= limits.headerChars();
        return small ? Optional.ofNullable(FastReader.read(header, limits, names)) : Optional.empty();
    }

    @Override
    public ParsedHeader read(HeaderText header, Limits limits) {
        if (header.span().length() > limits.headerChars()) {
            return new ParsedHeader(
                    null,
                    false,
                    List.of(YamlSyntax.limit(
                            header,
                            Span.at(header.span().start()),
                            "headerChars",
                            header.span().length(),
                            limits.headerChars())));
        }
        return YamlRecovery.read(header, limits);
    }

    @Override
    public Value resolve(ScalarNode scalar) {
        return CoreSchema.resolve(scalar);
    }

    @Override
    public boolean reads(ScalarNode scalar, Value value) {
        if (scalar.tag() != null) {
            return false;
        } else if (value instanceof Value.Text text) {
            return scalar.text().equals(text.text())
                    && (scalar.style() != ScalarStyle.PLAIN
                            || (!scalar.isAbsent() && !YamlScalars.isTyped(scalar.text())));
        }
        return (scalar.style() == ScalarStyle.PLAIN && scalar.text().equals(YamlScalars.typed(value)))
                || (value instanceof Value.Date date && scalar.text().equals(date.text()));
    }

    @Override
    public Value adapt(@Nullable Node old, Value value) {
        boolean date = old instanceof ScalarNode scalar
                && scalar.style() == ScalarStyle.PLAIN
                && NumberForm.isTimestamp(scalar.text());
        return date && value instanceof Value.Text text && NumberForm.isTimestamp(text.text())
                ? new Value.Date(text.text())
                : value;
    }

    @Override
    public EditPlan plan(HeaderText header, @Nullable Node root, HeaderChange change) {
        return new YamlEditor(header, root).plan(change);
    }

    @Override
    public Optional<MapNode> readChanged(HeaderText edited, MapNode before, TextEdits edits, Limits limits) {
        return Optional.ofNullable(ChangedEntry.read(edited, before, edits, limits, names));
    }

    @Override
    public String write(Value.Entries values, String lineEnd) {
        StringBuilder out = new StringBuilder();
        for (String line : new YamlWriter(YamlHabits.fresh(lineEnd), true).block(values, 0)) {
            out.append(line).append(lineEnd);
        }
        return out.toString();
    }

    @Override
    public boolean hasComments() {
        return true;
    }

    @Override
    public List<String> fences() {
        return List.of("---", "---");
    }
}

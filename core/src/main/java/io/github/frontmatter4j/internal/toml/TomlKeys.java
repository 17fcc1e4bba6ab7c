package io.github.frontmatter4j.internal.toml;

import io.github.frontmatter4j.internal.toml.TomlDocument.Part;
import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads keys: names with dots between them, bare or in quotes. */
final class TomlKeys {

    private final TomlCursor cursor;
    private final TomlStrings strings;

    TomlKeys(TomlCursor cursor, TomlStrings strings) {
        this.cursor = cursor;
        this.strings = strings;
    }

    List<Part> key() {
        List<Part> parts = new ArrayList<>();
        do {
            cursor.move(parts.isEmpty() ? 0 : 1);
            cursor.blanks();
            parts.add(part());
            cursor.blanks();
        } while (cursor.isAt('.'));
        return parts;
    }

    /** A key and the equals sign behind it. */
    List<Part> keyOfEntry() {
        List<Part> key = key();
        if (!cursor.isAt('=')) {
            throw cursor.fault("Unexpected `{0}`, expected `=` behind the key");
        }
        cursor.move(1);
        cursor.blanks();
        return key;
    }

    private Part part() {
        int start = cursor.at();
        if (strings.isAtBasicLines() || strings.isAtLiteralLines()) {
            throw TomlFault.syntax(
                    cursor.header(),
                    new Span(start, start + 3),
                    Message.of("Unexpected string of several lines as a key, expected one line"));
        } else if (cursor.isAt('"')) {
            return new Part(strings.basic(), cursor.spanFrom(start));
        } else if (cursor.isAt('\'')) {
            return new Part(strings.literal(), cursor.spanFrom(start));
        }
        while (isBare(cursor.current())) {
            cursor.move(1);
        }
        if (cursor.at() == start) {
            throw cursor.fault("Unexpected `{0}`, expected a key");
        }
        return new Part(cursor.textFrom(start), cursor.spanFrom(start));
    }

    private static boolean isBare(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}

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
        Part first = partBetweenBlanks();
        if (!cursor.isAt('.')) {
            return List.of(first);
        }
        List<Part> parts = new ArrayList<>(4);
        parts.add(first);
        while (cursor.isAt('.')) {
            cursor.move(1);
            parts.add(partBetweenBlanks());
        }
        return parts;
    }

    private Part partBetweenBlanks() {
        cursor.blanks();
        Part part = part();
        cursor.blanks();
        return part;
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
            return new Part(strings.basic(), start, cursor.at());
        } else if (cursor.isAt('\'')) {
            return new Part(strings.literal(), start, cursor.at());
        }
        while (isBare(cursor.current())) {
            cursor.move(1);
        }
        if (cursor.at() == start) {
            throw cursor.fault("Unexpected `{0}`, expected a key");
        }
        return new Part(cursor.textFrom(start), start, cursor.at());
    }

    private static boolean isBare(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}

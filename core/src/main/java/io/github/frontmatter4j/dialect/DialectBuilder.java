package io.github.frontmatter4j.dialect;

import io.github.frontmatter4j.dialect.Dialect.DateForm;
import io.github.frontmatter4j.dialect.Dialect.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a {@link Dialect}: a new one that begins with the habits most systems share, or a changed copy. */
final class DialectBuilder {

    final String name;
    final Fences fences;
    final Map<Field, FieldKeys.Spelled> keys = new EnumMap<>(Field.class);
    final List<ExcerptMark> excerptMarks = new ArrayList<>();
    List<String> ownKeys = List.of();
    Optional<String> version = Optional.empty();
    boolean ignoresCase;
    Optional<String> customKeysUnder = Optional.empty();
    boolean unwraps;
    boolean textIsList;
    Words words = Words.TEXT;
    boolean duplicateKeysFail = true;
    DateForm dateForm = DateForm.RFC_3339;

    DialectBuilder(String name, Fences fences) {
        this.name = name;
        this.fences = fences;
    }

    DialectBuilder(Dialect other) {
        this(other.name(), other.fences());
        keys.putAll(other.spelledKeys());
        excerptMarks.addAll(other.excerptMarks());
        version = other.version();
        ownKeys = other.ownKeys();
        ignoresCase = other.ignoresCase();
        customKeysUnder = other.customKeysUnder();
        unwraps = other.unwraps();
        textIsList = other.textIsList();
        words = other.words();
        duplicateKeysFail = other.duplicateKeysFail();
        dateForm = other.dateForm();
    }

    /** Keys, perhaps with a mark in front. */
    DialectBuilder keys(Field field, String... texts) {
        keys.put(field, new FieldKeys.Spelled(List.of(texts), true));
        return this;
    }

    /** Keys in which every character belongs to the name. */
    DialectBuilder plainKeys(Field field, String... texts) {
        keys.put(field, new FieldKeys.Spelled(List.of(texts), false));
        return this;
    }

    DialectBuilder ownKeys(String... names) {
        ownKeys = List.of(names);
        return this;
    }

    DialectBuilder version(String text) {
        version = Optional.of(text);
        return this;
    }

    DialectBuilder excerptMarks(ExcerptMark... marks) {
        excerptMarks.addAll(List.of(marks));
        return this;
    }

    DialectBuilder ignoresCase() {
        ignoresCase = true;
        return this;
    }

    DialectBuilder customKeysUnder(String key) {
        customKeysUnder = Optional.of(key);
        return this;
    }

    DialectBuilder unwraps() {
        unwraps = true;
        return this;
    }

    DialectBuilder textIsList() {
        textIsList = true;
        return this;
    }

    DialectBuilder words(Words rule) {
        words = rule;
        return this;
    }

    DialectBuilder duplicateKeysFail(boolean fail) {
        duplicateKeysFail = fail;
        return this;
    }

    DialectBuilder dateForm(DateForm form) {
        dateForm = form;
        return this;
    }

    Dialect build() {
        return new Dialect(this);
    }
}

package io.github.frontmatter4j.dialect;

import io.github.frontmatter4j.source.KeyPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The habits of a system that publishes content files, as data. Immutable and thread-safe.
 *
 * <p>The facts come from the sources of these systems: Hugo 0.166, Jekyll 4, Hexo 8, the blog starter of Astro 7,
 * Docusaurus 3, Eleventy 3, Zola 0.22, Obsidian 1.9 with Publish, MkDocs Material 9 with its blog, and the exporters
 * wordpress-to-hugo, wordpress-to-jekyll, wp2hugo, jekyll-import and wordpress-export-to-markdown. Keys that themes have
 * made common follow behind the system's own.
 *
 * <pre>{@code
 * Dialect.JEKYLL.key(Field.URL); // Optional[permalink]
 * Dialect.HUGO.withVersion("0.150").words(); // BOOLEAN: `draft: yes` hides the post
 * }</pre>
 */
public final class Dialect {

    /** What the words {@code yes}, {@code no}, {@code on}, {@code off}, unquoted, mean where a boolean is expected. */
    public enum Words {
        /** Booleans, as in YAML 1.1. */
        BOOLEAN,
        /** Text, and text is refused or ignored. */
        TEXT,
        /** Text, and text counts as false: {@code draft: yes} publishes. */
        FALSE
    }

    /** How a date with a time is written so that the system reads it without a shift. */
    public enum DateForm {
        /** {@code 2024-01-15T10:20:30+08:00}. */
        RFC_3339,
        /** {@code 2024-01-15 10:20:30 +0800}. */
        SPACED,
        /** {@code 2024-01-15T10:20:30}: the system has no offsets. */
        LOCAL
    }

    /** Reads whatever Hugo reads, and the key names of all other dialects. */
    public static final Dialect STANDARD = KnownSystems.standard();

    /** Hugo, newest known version. */
    public static final Dialect HUGO = KnownSystems.hugo();

    /** Jekyll 4 with its usual plug-ins. */
    public static final Dialect JEKYLL = KnownSystems.jekyll();

    /** Hexo 8. */
    public static final Dialect HEXO = KnownSystems.hexo();

    /** Astro with the schema of its blog starter. */
    public static final Dialect ASTRO = KnownSystems.astro();

    /** Docusaurus, blog and docs. */
    public static final Dialect DOCUSAURUS = KnownSystems.docusaurus();

    /** Eleventy 3. */
    public static final Dialect ELEVENTY = KnownSystems.eleventy();

    /** Zola. */
    public static final Dialect ZOLA = KnownSystems.zola();

    /** Obsidian and Obsidian Publish. */
    public static final Dialect OBSIDIAN = KnownSystems.obsidian();

    /** MkDocs with the Material theme and its blog. */
    public static final Dialect MKDOCS = KnownSystems.mkdocs();

    /** Files as the WordPress exporters leave them. */
    public static final Dialect WORDPRESS_EXPORT = KnownSystems.wordpressExport();

    private final String name;
    private final Optional<String> version;
    private final FieldKeys keys;
    private final List<String> ownKeys;
    private final boolean ignoresCase;
    private final Optional<String> customKeysUnder;
    private final boolean unwraps;
    private final boolean textIsList;
    private final Words words;
    private final boolean duplicateKeysFail;
    private final DateForm dateForm;
    private final Fences fences;
    private final List<ExcerptMark> excerptMarks;

    Dialect(DialectBuilder builder) {
        name = builder.name;
        version = builder.version;
        keys = new FieldKeys(builder.keys, builder.ignoresCase);
        ownKeys = builder.ownKeys;
        ignoresCase = builder.ignoresCase;
        customKeysUnder = builder.customKeysUnder;
        unwraps = builder.unwraps;
        textIsList = builder.textIsList;
        words = builder.words;
        duplicateKeysFail = builder.duplicateKeysFail;
        dateForm = builder.dateForm;
        fences = builder.fences;
        excerptMarks = List.copyOf(builder.excerptMarks);
    }

    /**
     * The keys of all fields that stand at the top of a header, not inside a map.
     *
     * @return their names, sorted
     */
    public Set<String> topKeys() {
        return keys.top();
    }

    /**
     * All known dialects, {@link #STANDARD} first.
     *
     * @return the constants of this class
     */
    public static List<Dialect> all() {
        return List.of(
                STANDARD, HUGO, JEKYLL, HEXO, ASTRO, DOCUSAURUS, ELEVENTY, ZOLA, OBSIDIAN, MKDOCS, WORDPRESS_EXPORT);
    }

    /**
     * A dialect by its name.
     *
     * @param text such as {@code hugo}, {@code mkdocs} or {@code wordpress-export}; a version may follow behind
     *     {@code @}: {@code hugo@0.150}. Case does not matter
     * @return the dialect
     * @throws IllegalArgumentException if there is none of this name; the message lists all names
     */
    public static Dialect named(String text) {
        String[] parts = text.split("@", 2);
        for (Dialect dialect : all()) {
            if (dialect.name.equalsIgnoreCase(parts[0].replace('_', '-'))) {
                return parts.length == 2 ? dialect.withVersion(parts[1]) : dialect;
            }
        }
        throw new IllegalArgumentException("Unexpected dialect `" + text + "`, expected one of "
                + String.join(", ", all().stream().map(Dialect::name).toList()));
    }

    /**
     * The dialect's name.
     *
     * @return lower-case letters and hyphens
     */
    public String name() {
        return name;
    }

    /**
     * The version asked for.
     *
     * @return the version, or empty for the newest known one
     */
    public Optional<String> version() {
        return version;
    }

    /**
     * The keys that stand for a field, in the order in which they are tried; the first is the one to write.
     *
     * @param field the field
     * @return the keys; empty if the system has none
     */
    public List<DialectKey> keys(Field field) {
        return keys.of(field);
    }

    /**
     * The fields whose values may stand under a key at the top of a header, as its value or inside the map behind it. Case
     * counts as the system counts it.
     *
     * @param topKey the name of a key
     * @return the fields, in the order of {@link Field}; empty if the key means nothing to the system
     */
    public Set<Field> fieldsUnder(String topKey) {
        return keys.under(topKey);
    }

    /** The keys as they are written, for a copy that changes some. */
    Map<Field, FieldKeys.Spelled> spelledKeys() {
        return keys.spelled();
    }

    /**
     * The key to write for a field.
     *
     * @param field the field
     * @return the path of the first key, or empty if the system has none
     */
    public Optional<KeyPath> key(Field field) {
        return keys(field).stream().findFirst().map(DialectKey::path);
    }

    /**
     * Keys that only this system gives a meaning to, besides those of {@link #keys(Field)}.
     *
     * @return the keys; a file that moves to another system keeps them as keys of its own
     */
    public List<String> ownKeys() {
        return ownKeys;
    }

    /**
     * Whether keys that differ only by case are one key.
     *
     * @return true for Hugo
     */
    public boolean ignoresCase() {
        return ignoresCase;
    }

    /**
     * The map that holds an author's own keys.
     *
     * @return its key, or empty if they stand beside the others
     */
    public Optional<String> customKeysUnder() {
        return customKeysUnder;
    }

    /**
     * Whether a flat list of categories is a path, each inside the one before.
     *
     * @return true for Hexo
     */
    public boolean categoriesNest() {
        return name.equals("hexo");
    }

    /**
     * Whether a list or a serialized text where one value is expected is residue of an export and not a mistake.
     *
     * @return true for {@link #STANDARD} and {@link #WORDPRESS_EXPORT}
     */
    public boolean unwraps() {
        return unwraps;
    }

    /**
     * Whether a single text where a list is expected is a usual form and not a mistake.
     *
     * @return true for systems that document it
     */
    public boolean textIsList() {
        return textIsList;
    }

    /**
     * What {@code yes}, {@code no}, {@code on} and {@code off} mean in a boolean field.
     *
     * @return the rule
     */
    public Words words() {
        return words;
    }

    /**
     * Whether a key that stands twice makes the system refuse the file.
     *
     * @return false if the last one wins in silence
     */
    public boolean duplicateKeysFail() {
        return duplicateKeysFail;
    }

    /**
     * How dates with a time are written.
     *
     * @return the form
     */
    public DateForm dateForm() {
        return dateForm;
    }

    /**
     * Which forms of front matter are recognised.
     *
     * @return the rules
     */
    public Fences fences() {
        return fences;
    }

    /**
     * What divides a teaser from the rest of the body.
     *
     * @return the marks, the usual one first; empty if there are none
     */
    public List<ExcerptMark> excerptMarks() {
        return excerptMarks;
    }

    /**
     * This dialect as a version of the system has it. Versions change what they changed in the system; for the others
     * than Hugo only the name of the version is remembered.
     *
     * @param version numbers with dots, such as {@code 0.150} or {@code 0.150.1}
     * @return a copy
     * @throws IllegalArgumentException if the text is not a version
     */
    public Dialect withVersion(String version) {
        int minor = minorOf(version);
        DialectBuilder builder = new DialectBuilder(this).version(version);
        if (name.equals("hugo")) {
            // Hugo 0.152 changed its YAML library
            builder.words(minor < 152 ? Words.BOOLEAN : Words.FALSE).duplicateKeysFail(minor >= 152);
        }
        return builder.build();
    }

    /** The second number of {@code 0.152.2}; a first number above 0 counts as newer than all. */
    private static int minorOf(String version) {
        String[] parts = version.split("\\.", -1);
        try {
            int[] numbers = Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
            return numbers[0] > 0 || numbers.length == 1 ? Integer.MAX_VALUE : numbers[1];
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Unexpected version `" + version + "`, expected one such as `0.152`", e);
        }
    }

    /**
     * The same dialect with other keys for a field, for sites with keys of their own.
     *
     * @param field the field
     * @param keys the keys in the order in which they are tried, as paths such as {@code params.cover}; the first is
     *     written
     * @return a copy
     * @throws IllegalArgumentException if a key is not a path
     */
    public Dialect withKeys(Field field, String... keys) {
        for (String key : keys) {
            KeyPath.parse(key); // a mistake is said here, not at the first file
        }
        return new DialectBuilder(this)
                .plainKeys(Objects.requireNonNull(field, "field"), keys)
                .build();
    }

    @Override
    public String toString() {
        return version.map(v -> name + "@" + v).orElse(name);
    }
}

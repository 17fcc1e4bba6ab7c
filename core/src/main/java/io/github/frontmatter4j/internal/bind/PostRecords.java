package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.bind.ContentDate;
import io.github.frontmatter4j.dialect.Field;
import io.github.frontmatter4j.internal.bind.Declaration.Component;
import io.github.frontmatter4j.model.Author;
import io.github.frontmatter4j.model.Post;
import io.github.frontmatter4j.model.PostFormat;
import io.github.frontmatter4j.model.RankMath;
import io.github.frontmatter4j.model.Tag;
import io.github.frontmatter4j.model.Term;
import io.github.frontmatter4j.model.WordPressMeta;
import io.github.frontmatter4j.tree.Value.Entries;
import java.util.List;
import java.util.Optional;

/** The records of a post but for those of Rank Math. */
@SuppressWarnings("unchecked")
final class PostRecords {

    private PostRecords() {}

    static List<OwnRecord> all() {
        return List.of(post(), author(), tag(), term(), wordPressMeta());
    }

    private static OwnRecord post() {
        return new OwnRecord(Post.class, true) {
            @Override
            List<Component> components() {
                return List.of(
                        Component.of("title", String.class).means(Field.TITLE).standard(""),
                        Component.of("linkTitle", Types.optional(String.class)).means(Field.LINK_TITLE),
                        Component.of("author", Types.list(Author.class)).means(Field.AUTHORS),
                        Component.of("date", Types.optional(ContentDate.class)).means(Field.DATE),
                        Component.of("updated", Types.optional(ContentDate.class))
                                .means(Field.UPDATED),
                        Component.of("publishDate", Types.optional(ContentDate.class))
                                .means(Field.PUBLISH_DATE),
                        Component.of("expiryDate", Types.optional(ContentDate.class))
                                .means(Field.EXPIRY_DATE),
                        Component.of("draft", boolean.class).means(Field.DRAFT),
                        Component.of("description", Types.optional(String.class))
                                .means(Field.DESCRIPTION),
                        Component.of("summary", Types.optional(String.class)).means(Field.SUMMARY),
                        Component.of("slug", Types.optional(String.class)).means(Field.SLUG),
                        Component.of("url", Types.optional(String.class)).means(Field.URL),
                        Component.of("aliases", Types.list(String.class)).means(Field.ALIASES),
                        Component.of("tags", Types.list(Tag.class)).means(Field.TAGS),
                        Component.of("categories", Types.list(Term.class)).means(Field.CATEGORIES),
                        Component.of("keywords", Types.list(String.class)).means(Field.KEYWORDS),
                        Component.of("image", Types.optional(String.class)).meansOrRest(Field.IMAGE),
                        Component.of("imageAlt", Types.optional(String.class)).meansOrRest(Field.IMAGE_ALT),
                        Component.of("weight", Types.optional(Integer.class)).meansOrRest(Field.WEIGHT),
                        Component.of("layout", Types.optional(String.class)).meansOrRest(Field.LAYOUT),
                        Component.of("type", Types.optional(String.class)).means(Field.TYPE),
                        Component.of("language", Types.optional(String.class)).meansOrRest(Field.LANGUAGE),
                        Component.of("translationKey", Types.optional(String.class))
                                .meansOrRest(Field.TRANSLATION_KEY),
                        Component.of("comments", Types.optional(Boolean.class)).meansOrRest(Field.COMMENTS),
                        Component.of("toc", Types.optional(Boolean.class)).meansOrRest(Field.TOC),
                        Component.of("math", Types.optional(Boolean.class)).meansOrRest(Field.MATH),
                        Component.of("canonicalUrl", Types.optional(String.class))
                                .means(Field.CANONICAL_URL),
                        Component.of("wordpress", WordPressMeta.class).inlined(),
                        Component.of("rankMath", RankMath.class).inlined(),
                        Component.of("rest", Entries.class).rest(""));
            }

            @Override
            Object make(Object[] values) {
                return new Post(
                        (String) values[0],
                        (Optional<String>) values[1],
                        (List<Author>) values[2],
                        (Optional<ContentDate>) values[3],
                        (Optional<ContentDate>) values[4],
                        (Optional<ContentDate>) values[5],
                        (Optional<ContentDate>) values[6],
                        (boolean) values[7],
                        (Optional<String>) values[8],
                        (Optional<String>) values[9],
                        (Optional<String>) values[10],
                        (Optional<String>) values[11],
                        (List<String>) values[12],
                        (List<Tag>) values[13],
                        (List<Term>) values[14],
                        (List<String>) values[15],
                        (Optional<String>) values[16],
                        (Optional<String>) values[17],
                        (Optional<Integer>) values[18],
                        (Optional<String>) values[19],
                        (Optional<String>) values[20],
                        (Optional<String>) values[21],
                        (Optional<String>) values[22],
                        (Optional<Boolean>) values[23],
                        (Optional<Boolean>) values[24],
                        (Optional<Boolean>) values[25],
                        (Optional<String>) values[26],
                        (WordPressMeta) values[27],
                        (RankMath) values[28],
                        (Entries) values[29]);
            }

            @Override
            Object take(Object record, int index) {
                Post known = (Post) record;
                return switch (index) {
                    case 0 -> known.title();
                    case 1 -> known.linkTitle();
                    case 2 -> known.author();
                    case 3 -> known.date();
                    case 4 -> known.updated();
                    case 5 -> known.publishDate();
                    case 6 -> known.expiryDate();
                    case 7 -> known.draft();
                    case 8 -> known.description();
                    case 9 -> known.summary();
                    case 10 -> known.slug();
                    case 11 -> known.url();
                    case 12 -> known.aliases();
                    case 13 -> known.tags();
                    case 14 -> known.categories();
                    case 15 -> known.keywords();
                    case 16 -> known.image();
                    case 17 -> known.imageAlt();
                    case 18 -> known.weight();
                    case 19 -> known.layout();
                    case 20 -> known.type();
                    case 21 -> known.language();
                    case 22 -> known.translationKey();
                    case 23 -> known.comments();
                    case 24 -> known.toc();
                    case 25 -> known.math();
                    case 26 -> known.canonicalUrl();
                    case 27 -> known.wordpress();
                    case 28 -> known.rankMath();
                    case 29 -> known.rest();
                    default -> throw new IllegalArgumentException("Unexpected component " + index + " of Post");
                };
            }
        };
    }

    private static OwnRecord author() {
        return new OwnRecord(Author.class, true) {
            @Override
            List<Component> components() {
                return List.of(
                        Component.of("name", String.class).inlined().keys("name", "display_name", "login", "key"),
                        Component.of("email", Types.optional(String.class)),
                        Component.of("url", Types.optional(String.class)).keys("url", "link", "website"),
                        Component.of("image", Types.optional(String.class))
                                .keys("image_url", "imageURL", "image", "avatar", "picture"),
                        Component.of("title", Types.optional(String.class)),
                        Component.of("rest", Entries.class).rest(""));
            }

            @Override
            Object make(Object[] values) {
                return new Author(
                        (String) values[0],
                        (Optional<String>) values[1],
                        (Optional<String>) values[2],
                        (Optional<String>) values[3],
                        (Optional<String>) values[4],
                        (Entries) values[5]);
            }

            @Override
            Object take(Object record, int index) {
                Author known = (Author) record;
                return switch (index) {
                    case 0 -> known.name();
                    case 1 -> known.email();
                    case 2 -> known.url();
                    case 3 -> known.image();
                    case 4 -> known.title();
                    case 5 -> known.rest();
                    default -> throw new IllegalArgumentException("Unexpected component " + index + " of Author");
                };
            }
        };
    }

    private static OwnRecord tag() {
        return new OwnRecord(Tag.class, true) {
            @Override
            List<Component> components() {
                return List.of(
                        Component.of("name", String.class).inlined().keys("label", "name"),
                        Component.of("permalink", Types.optional(String.class)));
            }

            @Override
            Object make(Object[] values) {
                return new Tag((String) values[0], (Optional<String>) values[1]);
            }

            @Override
            Object take(Object record, int index) {
                Tag known = (Tag) record;
                return switch (index) {
                    case 0 -> known.name();
                    case 1 -> known.permalink();
                    default -> throw new IllegalArgumentException("Unexpected component " + index + " of Tag");
                };
            }
        };
    }

    private static OwnRecord term() {
        return new OwnRecord(Term.class, false) {
            @Override
            List<Component> components() {
                return List.of(Component.of("name", String.class), Component.of("parents", Types.list(String.class)));
            }

            @Override
            Object make(Object[] values) {
                return new Term((String) values[0], (List<String>) values[1]);
            }

            @Override
            Object take(Object record, int index) {
                Term known = (Term) record;
                return switch (index) {
                    case 0 -> known.name();
                    case 1 -> known.parents();
                    default -> throw new IllegalArgumentException("Unexpected component " + index + " of Term");
                };
            }
        };
    }

    private static OwnRecord wordPressMeta() {
        return new OwnRecord(WordPressMeta.class, true) {
            @Override
            List<Component> components() {
                return List.of(
                        Component.of("id", Types.optional(Long.class)).meansOrRest(Field.ID),
                        Component.of("guid", Types.optional(String.class)).means(Field.GUID),
                        Component.of("parentId", Types.optional(Long.class)).meansOrRest(Field.PARENT_ID),
                        Component.of("status", Types.optional(String.class)).meansOrRest(Field.STATUS),
                        Component.of("membersOnly", boolean.class).meansOrRest(Field.PRIVATE),
                        Component.of("format", Types.optional(PostFormat.class)).meansOrRest(Field.FORMAT));
            }

            @Override
            Object make(Object[] values) {
                return new WordPressMeta(
                        (Optional<Long>) values[0],
                        (Optional<String>) values[1],
                        (Optional<Long>) values[2],
                        (Optional<String>) values[3],
                        (boolean) values[4],
                        (Optional<PostFormat>) values[5]);
            }

            @Override
            Object take(Object record, int index) {
                WordPressMeta known = (WordPressMeta) record;
                return switch (index) {
                    case 0 -> known.id();
                    case 1 -> known.guid();
                    case 2 -> known.parentId();
                    case 3 -> known.status();
                    case 4 -> known.membersOnly();
                    case 5 -> known.format();
                    default ->
                        throw new IllegalArgumentException("Unexpected component " + index + " of WordPressMeta");
                };
            }
        };
    }
}

package io.github.frontmatter4j.validation.internal.rules;

import io.github.frontmatter4j.validation.internal.rules.body.BrokenAnchor;
import io.github.frontmatter4j.validation.internal.rules.body.BrokenLink;
import io.github.frontmatter4j.validation.internal.rules.body.ForeignExcerptMark;
import io.github.frontmatter4j.validation.internal.rules.body.HeadingJump;
import io.github.frontmatter4j.validation.internal.rules.body.MissingAlt;
import io.github.frontmatter4j.validation.internal.rules.body.MissingImage;
import io.github.frontmatter4j.validation.internal.rules.body.TitleRepeated;
import io.github.frontmatter4j.validation.internal.rules.date.DateOrder;
import io.github.frontmatter4j.validation.internal.rules.date.FileNameDate;
import io.github.frontmatter4j.validation.internal.rules.date.Future;
import io.github.frontmatter4j.validation.internal.rules.date.Impossible;
import io.github.frontmatter4j.validation.internal.rules.date.IntegerDate;
import io.github.frontmatter4j.validation.internal.rules.date.ReviewDue;
import io.github.frontmatter4j.validation.internal.rules.date.UncommonForm;
import io.github.frontmatter4j.validation.internal.rules.date.Unreadable;
import io.github.frontmatter4j.validation.internal.rules.date.WithoutZone;
import io.github.frontmatter4j.validation.internal.rules.key.Deprecated;
import io.github.frontmatter4j.validation.internal.rules.key.DiffersByCase;
import io.github.frontmatter4j.validation.internal.rules.key.DraftAndPublished;
import io.github.frontmatter4j.validation.internal.rules.key.EmptyValue;
import io.github.frontmatter4j.validation.internal.rules.key.Foreign;
import io.github.frontmatter4j.validation.internal.rules.key.InTable;
import io.github.frontmatter4j.validation.internal.rules.key.MissingRequired;
import io.github.frontmatter4j.validation.internal.rules.key.NearKnown;
import io.github.frontmatter4j.validation.internal.rules.key.PublishedForHugo;
import io.github.frontmatter4j.validation.internal.rules.key.Reserved;
import io.github.frontmatter4j.validation.internal.rules.list.BlankAroundItem;
import io.github.frontmatter4j.validation.internal.rules.list.DuplicateItem;
import io.github.frontmatter4j.validation.internal.rules.list.FlatCategories;
import io.github.frontmatter4j.validation.internal.rules.list.FullWidthComma;
import io.github.frontmatter4j.validation.internal.rules.list.HashInTag;
import io.github.frontmatter4j.validation.internal.rules.list.LinesNotItems;
import io.github.frontmatter4j.validation.internal.rules.list.UnknownAuthor;
import io.github.frontmatter4j.validation.internal.rules.list.UnknownTerm;
import io.github.frontmatter4j.validation.internal.rules.robots.Contradiction;
import io.github.frontmatter4j.validation.internal.rules.seo.DescriptionTooLong;
import io.github.frontmatter4j.validation.internal.rules.seo.SlugTooLong;
import io.github.frontmatter4j.validation.internal.rules.seo.TitleTooLong;
import io.github.frontmatter4j.validation.internal.rules.site.AliasCollision;
import io.github.frontmatter4j.validation.internal.rules.site.DuplicateDescription;
import io.github.frontmatter4j.validation.internal.rules.site.DuplicateTitle;
import io.github.frontmatter4j.validation.internal.rules.site.DuplicateTranslation;
import io.github.frontmatter4j.validation.internal.rules.site.DuplicateUrl;
import io.github.frontmatter4j.validation.internal.rules.site.MissingTranslation;
import io.github.frontmatter4j.validation.internal.rules.site.OrphanedTerm;
import io.github.frontmatter4j.validation.internal.rules.site.TermSpelledDifferently;
import io.github.frontmatter4j.validation.internal.rules.text.CommentGlued;
import io.github.frontmatter4j.validation.internal.rules.text.EscapedPath;
import io.github.frontmatter4j.validation.internal.rules.text.InvisibleCharacter;
import io.github.frontmatter4j.validation.internal.rules.text.LostBeginning;
import io.github.frontmatter4j.validation.internal.rules.text.QuoteInKey;
import io.github.frontmatter4j.validation.internal.rules.text.TypographicQuotes;
import io.github.frontmatter4j.validation.internal.rules.type.BooleanWord;
import io.github.frontmatter4j.validation.internal.rules.type.NullItem;
import io.github.frontmatter4j.validation.internal.rules.type.ReadersDiffer;
import io.github.frontmatter4j.validation.internal.rules.type.ScalarForList;
import io.github.frontmatter4j.validation.internal.rules.type.TypedText;
import io.github.frontmatter4j.validation.internal.rules.type.WrongBoolean;
import io.github.frontmatter4j.validation.internal.rules.url.BadAlias;
import io.github.frontmatter4j.validation.internal.rules.url.MissingHeaderImage;
import io.github.frontmatter4j.validation.internal.rules.url.UrlForm;
import io.github.frontmatter4j.validation.internal.rules.url.UrlScheme;
import io.github.frontmatter4j.validation.internal.rules.wordpress.BlankMeta;
import io.github.frontmatter4j.validation.internal.rules.wordpress.BrokenSerialized;
import io.github.frontmatter4j.validation.internal.rules.wordpress.ComputedKey;
import io.github.frontmatter4j.validation.internal.rules.wordpress.HtmlEntity;
import io.github.frontmatter4j.validation.internal.rules.wordpress.SerializedValue;
import io.github.frontmatter4j.validation.internal.rules.wordpress.WrappedValue;
import io.github.frontmatter4j.validation.rule.Rule;
import java.util.List;

/** The list of all rules. A rule that is not here does not run; a test holds the list against the classes and pages. */
public final class BuiltInRules {

    private BuiltInRules() {}

    /**
     * All rules, by family.
     *
     * @return new instances; rules have no state
     */
    public static List<Rule> all() {
        return List.of(
                new BooleanWord(),
                new NullItem(),
                new ScalarForList(),
                new ReadersDiffer(),
                new TypedText(),
                new WrongBoolean(),
                new DateOrder(),
                new Impossible(),
                new Future(),
                new FileNameDate(),
                new IntegerDate(),
                new ReviewDue(),
                new UncommonForm(),
                new Unreadable(),
                new WithoutZone(),
                new Deprecated(),
                new DiffersByCase(),
                new DraftAndPublished(),
                new EmptyValue(),
                new Foreign(),
                new InTable(),
                new MissingRequired(),
                new NearKnown(),
                new PublishedForHugo(),
                new Reserved(),
                new CommentGlued(),
                new EscapedPath(),
                new InvisibleCharacter(),
                new LostBeginning(),
                new QuoteInKey(),
                new TypographicQuotes(),
                new BlankAroundItem(),
                new DuplicateItem(),
                new FlatCategories(),
                new FullWidthComma(),
                new HashInTag(),
                new LinesNotItems(),
                new UnknownTerm(),
                new UnknownAuthor(),
                new BadAlias(),
                new MissingHeaderImage(),
                new UrlForm(),
                new UrlScheme(),
                new DescriptionTooLong(),
                new SlugTooLong(),
                new TitleTooLong(),
                new Contradiction(),
                new BlankMeta(),
                new BrokenSerialized(),
                new ComputedKey(),
                new HtmlEntity(),
                new SerializedValue(),
                new WrappedValue(),
                new ForeignExcerptMark(),
                new BrokenLink(),
                new BrokenAnchor(),
                new HeadingJump(),
                new MissingAlt(),
                new MissingImage(),
                new TitleRepeated(),
                new AliasCollision(),
                new DuplicateDescription(),
                new DuplicateTitle(),
                new DuplicateTranslation(),
                new DuplicateUrl(),
                new MissingTranslation(),
                new OrphanedTerm(),
                new TermSpelledDifferently());
    }
}

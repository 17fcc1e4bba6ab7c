package io.github.frontmatter4j.markdown;

import io.github.frontmatter4j.markdown.internal.HtmlTag;
import java.util.ArrayList;
import java.util.List;

/** What one conversion leaves out or adds, for the inventory and for the report. */
final class ConversionNotes {

    private final List<String> lostLinks = new ArrayList<>();
    private final List<String> newLinks = new ArrayList<>();
    private final List<String> lostEmbeds = new ArrayList<>();
    private final List<HtmlTag> generatedAlts = new ArrayList<>();

    void lostLink(String target) {
        lostLinks.add(target);
    }

    void linkInsteadOf(String embed, String link) {
        newLinks.add(link);
        lostEmbeds.add(embed);
    }

    void generatedAlt(HtmlTag image) {
        generatedAlts.add(image);
    }

    HtmlToMarkdown.Converted with(List<String> blocks) {
        return new HtmlToMarkdown.Converted(
                blocks,
                new Inventory.Meant(List.copyOf(lostLinks), List.copyOf(newLinks), List.copyOf(lostEmbeds)),
                List.copyOf(generatedAlts));
    }
}

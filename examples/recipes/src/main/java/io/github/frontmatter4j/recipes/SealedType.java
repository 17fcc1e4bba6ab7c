package io.github.frontmatter4j.recipes;

import io.github.frontmatter4j.FrontMatter;
import io.github.frontmatter4j.bind.Choice;
import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.Located;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Reads a list of different records, each with its place in the file. */
public final class SealedType implements Recipe {

    /** What a page shows; the key {@code kind} says which. */
    @Choice("kind")
    sealed interface Media permits Photo, Video {}

    /** A picture. */
    record Photo(String src) implements Media {}

    /** A film; its kind is called `youtube`. */
    @Key("youtube")
    record Video(String id) implements Media {}

    /** A page with media. */
    record Gallery(List<Located<Media>> media) {}

    @Override
    public void run(Path site, PrintWriter out) throws IOException {
        // begin
        String text = "---\nmedia:\n  - kind: photo\n    src: a.jpg\n  - {kind: youtube, id: x1}\n---\n";
        Gallery gallery =
                FrontMatter.standard().read("gallery.md", text, Gallery.class).value();
        for (Located<Media> media : gallery.media()) {
            out.println(media.value() + " at " + media.location().orElseThrow().start());
        }
        // end
    }
}

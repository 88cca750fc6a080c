package dev.righttrack.render.text;

import dev.righttrack.render.Look;
import dev.righttrack.render.text.StyledText.Style;
import dev.righttrack.sources.SourcePack;

/** Where a source comes from, and what its licence asks to be said, as text for a terminal. */
final class GradeNotice {

    private final SourcePack pack;
    private final Look look;

    GradeNotice(SourcePack pack, Look look) {
        this.pack = pack;
        this.look = look;
    }

    String render() {
        StyledText paper = new StyledText(look);
        paper.heading("The source");
        pack.origin().notice().forEach(line -> paper.item("  ", line, Style.DIM));
        paper.item("  ", "What it does not cover: " + pack.origin().limits() + ".", Style.DIM);
        return paper.toString();
    }
}

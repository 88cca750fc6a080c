package dev.righttrack.render.text;

import dev.righttrack.advice.Basis;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.Detail;
import dev.righttrack.render.Look;
import dev.righttrack.render.text.StyledText.Style;

/** What a line rests on, below it: its sources, and in full detail its rule, its reason and the facts. */
public final class BasisText {

    private final StyledText paper;
    private final Look look;

    /** Writes on a text, in a look. */
    public BasisText(StyledText paper, Look look) {
        this.paper = paper;
        this.look = look;
    }

    /** Writes what a line rests on, below that line; nothing in a summary. */
    public void write(String indent, Basis basis) {
        if (look.detail() == Detail.SUMMARY) {
            return;
        }
        if (look.detail() == Detail.STANDARD) {
            paper.item(indent, "[" + AdviceWords.source(basis) + "]", Style.DIM);
            return;
        }
        paper.item(indent, basis.rule().reason(), Style.DIM);
        AdviceWords.grounds(basis).forEach(ground -> paper.item(indent + "because ", ground, Style.DIM));
        paper.item(indent, "[" + AdviceWords.source(basis) + "] " + AdviceWords.rule(basis), Style.DIM);
    }
}

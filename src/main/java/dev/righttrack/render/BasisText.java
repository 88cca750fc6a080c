package dev.righttrack.render;

import dev.righttrack.advice.Basis;
import dev.righttrack.render.Paper.Style;

/** What a line rests on, below it: its sources, and in full detail its rule, its reason and the facts. */
final class BasisText {

    private final Paper paper;
    private final Look look;

    BasisText(Paper paper, Look look) {
        this.paper = paper;
        this.look = look;
    }

    void write(String indent, Basis basis) {
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

package dev.righttrack.serve;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Findings;
import dev.righttrack.grades.GradeLadder;
import dev.righttrack.intake.sources.SourcesFolder;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.Detail;
import dev.righttrack.render.Look;
import dev.righttrack.render.html.CandidatePage;
import dev.righttrack.render.html.CandidateReport;
import dev.righttrack.render.json.AdviceJson;
import dev.righttrack.render.markdown.AdviceMarkdown;
import dev.righttrack.render.text.AdviceText;
import dev.righttrack.render.text.GradeText;
import dev.righttrack.sources.SourcePack;
import dev.righttrack.titles.TitleInterpreter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Advice as the command {@code advise} writes it to a file, byte for byte. */
final class AdviceWriter {

    private static final int WIDTH = 80;

    private final Path facts;

    /** Advice by the rules in force and by the sources in the facts folder. */
    AdviceWriter(Path facts) {
        this.facts = facts;
    }

    /**
     * Writes it.
     *
     * @param named the roles to show in full; if there are none, the leaders
     * @param top how many roles to show in full at least, where none are named
     */
    String write(LoadedRules rules, Candidate candidate, AnswerForm form, Detail detail, int top, List<String> named) {
        Look look = new Look(WIDTH, false, detail, top);
        return switch (form) {
            case JSON -> new AdviceJson(detail).page(rules.advise(candidate)) + "\n";
            case MARKDOWN -> new AdviceMarkdown(look).render(rules.advise(candidate), named);
            case HTML -> page(rules, candidate, detail, top, named);
            case TEXT -> text(rules, rules.advise(candidate), look, named);
        };
    }

    private static String page(LoadedRules rules, Candidate candidate, Detail detail, int top, List<String> named) {
        TitleInterpreter titles =
                new TitleInterpreter(rules.knowledge(), rules.rules().readings());
        CandidateReport report = CandidateReport.of(rules.explain(candidate), titles, rules.knowledge(), named, top);
        return CandidatePage.render(report, detail, candidate.notes());
    }

    private String text(LoadedRules rules, Advice advice, Look look, List<String> named) {
        StringBuilder text = new StringBuilder(new AdviceText(look).render(advice, named));
        for (SourcePack other : new SourcesFolder(facts, new Findings()).readRows(rules.knowledge())) {
            GradeLadder ladder = new GradeLadder(other, rules.knowledge(), Map.of());
            new GradeText(other, ladder, look).line(advice).ifPresent(text::append);
        }
        return text.toString();
    }
}

package dev.righttrack.cli;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.Detail;
import dev.righttrack.render.html.CandidatePage;
import dev.righttrack.render.html.CandidateReport;
import dev.righttrack.titles.TitleInterpreter;
import java.util.List;

/** The page about a candidate that several commands hand over. */
final class CandidateHandout {

    private CandidateHandout() {}

    /**
     * The page, as HTML.
     *
     * @param named the roles to show in full; if there are none, the leaders
     * @param top how many roles to show in full at least, where none are named
     */
    static String page(LoadedRules rightTrack, Candidate candidate, List<String> named, int top, Detail detail) {
        TitleInterpreter titles =
                new TitleInterpreter(rightTrack.knowledge(), rightTrack.rules().readings());
        CandidateReport report =
                CandidateReport.of(rightTrack.explain(candidate), titles, rightTrack.knowledge(), named, top);
        return CandidatePage.render(report, detail, candidate.notes());
    }
}

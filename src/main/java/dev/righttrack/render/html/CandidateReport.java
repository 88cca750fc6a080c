package dev.righttrack.render.html;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.TitleAdvice;
import dev.righttrack.explain.Confidence;
import dev.righttrack.explain.Explanation;
import dev.righttrack.explain.FirstSteps;
import dev.righttrack.explain.Plan;
import dev.righttrack.explain.WhyNot;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.scoring.Verdict;
import dev.righttrack.titles.TitleInterpreter;
import dev.righttrack.titles.TitleMeaning;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a candidate's page tells.
 *
 * @param advice the advice
 * @param told the roles shown in full
 * @param reach the roles within reach, or those asked for; none if no role can be judged
 * @param whyNots why not each of the others, in their order
 * @param plans the cheapest way to each role within reach or asked for that is not ready
 * @param firstSteps the single steps that open most doors
 * @param confidence how often each role comes first over what is unknown
 * @param titles what the titles of the roles told may mean
 * @param knowledge what the facts folder says
 */
public record CandidateReport(
        Advice advice,
        List<RoleAdvice> told,
        List<RoleAdvice> reach,
        List<WhyNot> whyNots,
        List<Plan> plans,
        FirstSteps firstSteps,
        Confidence confidence,
        List<TitleMeaning> titles,
        Knowledge knowledge) {

    /** The seed under which {@code explain --sensitivity} samples as well. */
    public static final long SEED = 1;

    private static final int MOST_TOLD = 3;
    private static final int MOST_WITHIN_REACH = 3;

    public CandidateReport {
        told = List.copyOf(told);
        reach = List.copyOf(reach);
        whyNots = List.copyOf(whyNots);
        plans = List.copyOf(plans);
        titles = List.copyOf(titles);
    }

    /**
     * Works out all that the page tells.
     *
     * @param named the roles to show in full; if there are none, the leaders, three at most
     * @param top how many roles to show in full at least, where none are named
     */
    public static CandidateReport of(
            Explanation explanation, TitleInterpreter titles, Knowledge knowledge, List<String> named, int top) {
        Advice advice = explanation.advice();
        long count = Math.max(top, Math.min(MOST_TOLD, advice.leaders().size()));
        List<RoleAdvice> told = advice.roles().stream()
                .filter(role -> named.isEmpty() ? role.rank() <= count : named.contains(role.role()))
                .toList();
        List<RoleAdvice> others =
                advice.roles().stream().filter(role -> !told.contains(role)).toList();
        List<RoleAdvice> reach = named.isEmpty() ? withinReach(advice) : told;
        return new CandidateReport(
                advice,
                told,
                reach,
                others.stream().map(role -> explanation.whyNot(role.role())).toList(),
                reach.stream()
                        .filter(role -> role.worst() != Verdict.READY)
                        .map(role -> explanation.pathTo(role.role()))
                        .toList(),
                explanation.firstSteps(),
                explanation.confidence(SEED),
                Stream.concat(told.stream(), reach.stream())
                        .flatMap(role -> role.titles().stream())
                        .map(TitleAdvice::title)
                        .distinct()
                        .filter(titles::tellsARole)
                        .map(titles::meaning)
                        .toList(),
                knowledge);
    }

    /** The roles that are ready or near at worst, the first few; where there are none, those that are closest. */
    private static List<RoleAdvice> withinReach(Advice advice) {
        List<RoleAdvice> near = advice.roles().stream()
                .filter(role -> role.judged() && role.worst() != Verdict.FAR)
                .limit(MOST_WITHIN_REACH)
                .toList();
        if (!near.isEmpty()) {
            return near;
        }
        List<String> closest = advice.closest();
        return advice.roles().stream()
                .filter(role -> closest.contains(role.role()))
                .limit(MOST_WITHIN_REACH)
                .toList();
    }

    /** The advice on a role that is not shown in full. */
    RoleAdvice role(String name) {
        return advice.roles().stream()
                .filter(role -> role.role().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Where the JSON of the advice has a role. */
    static String at(RoleAdvice role) {
        return "advice#/roles/" + (role.rank() - 1);
    }
}

package dev.righttrack.explain;

import dev.righttrack.candidate.LevelStep;
import java.util.List;

/**
 * One level step of a plan.
 *
 * @param step the skill and the level reached
 * @param least the weeks of ten hours that it takes if the candidate turns out to be there already: 0, or the whole
 * @param most the weeks that it takes from the least that is known
 * @param onlyIf the open circumstances under which alone it is needed, in words; empty if it is needed in any case
 * @param opens what it newly makes possible, verdicts first
 */
public record PlanStep(LevelStep step, int least, int most, List<String> onlyIf, List<Opportunity> opens) {

    public PlanStep {
        onlyIf = List.copyOf(onlyIf);
        opens = List.copyOf(opens);
    }
}

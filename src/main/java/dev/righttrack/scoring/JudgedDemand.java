package dev.righttrack.scoring;

import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Requirement;
import dev.righttrack.scoring.judgement.Judgement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a role asks by the judgements of a session.
 *
 * @param judgements one for each level asked
 * @param open the circumstances of which the answer is open
 */
public record JudgedDemand(Collection<Judgement> judgements, List<Open> open) implements RoleDemand {

    @Override
    public List<HeldLevel> levels() {
        List<HeldLevel> levels = new ArrayList<>(judgements.size());
        for (Judgement one : judgements) {
            Requirement asked = one.requirement();
            Circumstances circumstances = asked.circumstances();
            levels.add(new HeldLevel(
                    asked.skills(),
                    asked.level().rank(),
                    asked.importance() == Importance.ESSENTIAL,
                    circumstances.isCertain(open) ? Circumstances.ALWAYS : circumstances,
                    one.low().rank()));
        }
        return levels;
    }
}

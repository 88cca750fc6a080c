package dev.righttrack.explain.search;

import dev.righttrack.facts.Skill;
import dev.righttrack.scoring.judgement.Preference;
import java.util.Optional;

/**
 * One way in which a skill or a wish may change, or stay.
 *
 * @param steps how many steps the change takes; 0 where it stays
 * @param change the change; absent where it stays
 * @param skill the skill as it is then, if it is one
 * @param aim the wish as it is then, if it is one
 */
record ChangeOption(int steps, Optional<Change> change, Optional<Skill> skill, Optional<Preference> aim) {

    static final ChangeOption STAY = new ChangeOption(0, Optional.empty(), Optional.empty(), Optional.empty());
}

package dev.righttrack.authoring.verify;

import dev.righttrack.authoring.exact.PreparedCondition;
import dev.righttrack.authoring.exact.ProfileTables;
import dev.righttrack.authoring.exact.SkillProfiles;
import dev.righttrack.facts.Skill;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.FactType;
import dev.righttrack.rules.model.Field;
import dev.righttrack.rules.model.PossibleFacts;
import dev.righttrack.scoring.Score;
import dev.righttrack.scoring.Verdict;
import java.util.List;

/** A condition on skills or verdicts, held against candidates whose skills are all stated. For one thread at a time. */
final class ProfileTest {

    private static final int VERDICTS = Verdict.values().length;

    private final SkillProfiles profiles;
    private final FactType type;
    private final double least;
    private final boolean absent;
    private final boolean[][] skills;
    private final boolean[][] verdicts;

    /**
     * A test of a condition on skills or on verdicts.
     *
     * @param roles the roles, in the order of the tables
     */
    ProfileTest(PreparedCondition condition, ProfileSpace space, List<String> roles) {
        Condition said = condition.said();
        profiles = space.profiles();
        type = said.patterns().get(0).type();
        absent = said instanceof Condition.Absent;
        least = said instanceof Condition.AtLeast counted
                ? counted.count().figure().doubleValue()
                : 1;
        skills = new boolean[profiles.skills()][profiles.levels()];
        verdicts = new boolean[roles.size()][VERDICTS * VERDICTS];
        PossibleFacts possible = space.possible();
        for (Object fact : possible.matching(said.patterns().get(0))) {
            if (fact instanceof Skill skill && skill.basis().equals(Skill.STATED)) {
                allow(skill);
            } else if (fact instanceof Score score) {
                int role = roles.indexOf(score.role());
                verdicts[role][score.worst().rank() * VERDICTS + score.best().rank()] = true;
            }
        }
    }

    private void allow(Skill skill) {
        for (int place = 0; place < profiles.skills(); place++) {
            if (profiles.skill(place).equals(skill.name())
                    && skill.low().rank() == skill.high().rank()) {
                skills[place][skill.low().rank()] = true;
            }
        }
    }

    /** Whether a condition is of those that a profile decides. */
    static boolean isDecided(PreparedCondition condition) {
        FactType type = condition.said().patterns().get(0).type();
        return type == FactType.SCORE || (type == FactType.SKILL && !looksAtBasis(condition));
    }

    boolean holds(ProfileTables tables, int profile) {
        int found = 0;
        if (type == FactType.SKILL) {
            for (int skill = 0; skill < skills.length; skill++) {
                found += skills[skill][profiles.rank(profile, skill)] ? 1 : 0;
            }
        } else {
            for (int role = 0; role < verdicts.length; role++) {
                found += verdicts[role][tables.worst(role, profile) * VERDICTS + tables.best(role, profile)] ? 1 : 0;
            }
        }
        return absent ? found == 0 : found >= least;
    }

    /** Whether a condition looks at how a skill is known, such as whether it is unknown. */
    static boolean looksAtBasis(PreparedCondition condition) {
        return condition.said().patterns().get(0).constraints().stream()
                .anyMatch(one -> one.field() == Field.SKILL_BASIS);
    }
}

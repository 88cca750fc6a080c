package dev.righttrack.authoring.exact;

import dev.righttrack.facts.Skill;
import dev.righttrack.scoring.SkillLevels;
import java.util.Arrays;
import java.util.List;

/** What may be known of the skills for a condition to match: a yes or no for each skill, least and most level, and basis. */
final class SkillTable {

    private static final List<String> BASES = List.of(Skill.UNKNOWN, Skill.INFERRED, Skill.STATED);

    private final int levels;
    private final int size;
    private final boolean[] allowed;
    private int[] named = {};

    SkillTable(int skills, int levels) {
        this.levels = levels;
        this.size = BASES.size() * levels * levels;
        this.allowed = new boolean[skills * size];
    }

    void allow(int skill, Skill known) {
        allowed[place(skill, known.low().rank(), known.high().rank(), BASES.indexOf(known.basis()))] = true;
        if (Arrays.stream(named).noneMatch(one -> one == skill)) {
            named = Arrays.copyOf(named, named.length + 1);
            named[named.length - 1] = skill;
        }
    }

    /** How many skills match. */
    int count(EvaluationState situation) {
        SkillLevels known = situation.levels();
        int found = 0;
        for (int skill : named) {
            found += allowed[place(skill, known.low(skill), known.high(skill), basis(known, skill))] ? 1 : 0;
        }
        return found;
    }

    private static int basis(SkillLevels known, int skill) {
        return known.isUnknown(skill) ? 0 : known.isStated(skill) ? 2 : 1;
    }

    private int place(int skill, int low, int high, int basis) {
        return skill * size + (basis * levels + low) * levels + high;
    }
}

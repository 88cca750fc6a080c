package dev.righttrack.bench;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.oracle.Bases;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The shipped rules with more roles beside them, each of the size of a shipped one: about half a dozen levels of skill and
 * as many families of tools, some of it under circumstances only where the shipped roles have that too.
 *
 * @param knowledge the shipped knowledge with the invented roles
 * @param sources the shipped rules with the invented ones
 * @param requirements how many were added
 */
record GrownRules(Knowledge knowledge, RuleSources sources, int requirements) {

    private static final int SKILLS = 6;
    private static final int FAMILIES = 7;

    /** Requirements stated by one rule: a folder holds 5,000 rules. */
    private static final int TOGETHER = 3;

    private static final List<String> LEVELS = List.of("developing", "solid", "outstanding");
    private static final List<String> IMPORTANCES = List.of("essential", "expected", "helpful");

    /** At least that many requirements more; the same for the same seed. */
    static GrownRules of(int requirements, long seed) {
        Random random = new Random(seed);
        Map<Kind, Map<String, dev.righttrack.knowledge.Entry>> entries =
                new LinkedHashMap<>(Bases.KNOWLEDGE.entries());
        Map<String, dev.righttrack.knowledge.Entry> roles =
                new LinkedHashMap<>(entries.getOrDefault(Kind.ROLE, Map.of()));
        StringBuilder text = new StringBuilder();
        int added = 0;
        for (int number = 1; added < requirements; number++) {
            String name = "invented role " + number;
            RoleEntry like = Bases.KNOWLEDGE.roles().get(random.nextInt(Bases.KNOWLEDGE.roles().size()));
            roles.put(name, named(like, name));
            added += rules(name, requirements - added, random, text);
        }
        entries.put(Kind.ROLE, roles);
        RuleSources shipped = Bases.shippedSources();
        List<SourceText> coach = new ArrayList<>(shipped.coach());
        if (added > 0) {
            coach.add(new SourceText("rules/invented.dslr", text.toString()));
        }
        return new GrownRules(
                new Knowledge(entries), new RuleSources(shipped.language(), shipped.core(), coach), added);
    }

    private static RoleEntry named(RoleEntry like, String name) {
        return new RoleEntry(
                name,
                like.definition(),
                like.tasks(),
                like.research(),
                List.of(name),
                like.titlesOpen(),
                true,
                like.titlesSource(),
                like.tools(),
                like.complementTasks(),
                like.complement(),
                like.communication(),
                like.proficiency(),
                List.of(),
                like.source());
    }

    private static int rules(String role, int most, Random random, StringBuilder text) {
        List<String> asked = new ArrayList<>();
        for (String skill : some(Kind.SKILL, SKILLS, random)) {
            // A role that asks nothing essential is refused: nobody would fall short of it.
            String importance = asked.isEmpty() ? "essential" : pick(IMPORTANCES, random);
            asked.add("requires " + pick(LEVELS, random) + " " + skill + ", " + importance);
        }
        for (String family : some(Kind.FAMILY, FAMILIES, random)) {
            asked.add("works with the tools of the family " + family + ", " + pick(IMPORTANCES.subList(1, 3), random));
        }
        List<String> kept = asked.subList(0, Math.min(most, asked.size()));
        for (int i = 0; i < kept.size(); i += TOGETHER) {
            text.append("rule \"").append(role).append(": ").append(i + 1).append("\"\n")
                    .append("    @because(\"It was made up to see how rules grow.\")\n    @cites(\"coaches\")\n")
                    .append("when\n    the role is ").append(role).append("\nthen\n    ")
                    .append(String.join("\n    ", kept.subList(i, Math.min(i + TOGETHER, kept.size()))))
                    .append("\nend\n\n");
        }
        return kept.size();
    }

    private static List<String> some(Kind kind, int count, Random random) {
        List<String> names = new ArrayList<>(Bases.KNOWLEDGE.all(kind).keySet());
        Collections.shuffle(names, random);
        return names.subList(0, Math.min(count, names.size()));
    }

    private static String pick(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}

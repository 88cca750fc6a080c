package dev.righttrack.oracle;

import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.rules.RuleSources;
import dev.righttrack.rules.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules that nobody would write: any role asks anything, with alternatives, and some of it only in some teams. */
public final class InventedRules {

    private static final List<String> LEVELS = List.of("developing", "solid", "outstanding");
    private static final List<String> IMPORTANCES = List.of("essential", "expected", "helpful");

    private final RandomCandidates random;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> asked = new HashSet<>();
    private int count;

    private InventedRules(long seed) {
        this.random = new RandomCandidates(Bases.KNOWLEDGE, seed);
    }

    /** The rules of a seed. */
    public static RuleSources of(long seed) {
        InventedRules rules = new InventedRules(seed);
        Bases.KNOWLEDGE.all(Kind.ROLE).keySet().forEach(rules::role);
        for (int i = 0; i < 12; i++) {
            rules.evidence();
            rules.statement();
        }
        return new RuleSources(
                List.of(), List.of(), List.of(new SourceText("rules/invented.dslr", rules.text.toString())));
    }

    private void role(String role) {
        boolean asks = false;
        for (int i = 2 + random.number(5); i > 0; i--) {
            List<String> conditions = new ArrayList<>(List.of("the role is " + role));
            if (random.number(3) == 0) {
                conditions.add(context());
            }
            List<String> skills = random.shuffled(Kind.SKILL);
            String level = random.pick(LEVELS);
            String conclusion = random.number(3) == 0
                    ? "requires " + level + " skill in one of " + skills.get(0) + ", " + skills.get(1) + " or "
                            + skills.get(2)
                    : "requires " + level + " " + skills.get(0);
            if (asked.add(conditions + conclusion.replace(level, ""))) {
                String importance = random.pick(IMPORTANCES);
                asks |= conditions.size() == 1 && importance.equals("essential");
                rule(conditions, List.of(conclusion + ", " + importance));
            }
        }
        if (!asks) {
            somethingEssential(role);
        }
        String family = random.shuffled(Kind.FAMILY).get(0);
        rule(
                List.of("the role is " + role),
                List.of("works with the tools of the family " + family + ", "
                        + random.pick(IMPORTANCES.subList(1, 3))));
    }

    /** Rules under which a role asks nothing that is essential are refused. */
    private void somethingEssential(String role) {
        List<String> conditions = List.of("the role is " + role);
        String skill = Bases.KNOWLEDGE.all(Kind.SKILL).keySet().stream()
                .filter(name -> !asked.contains(conditions + "requires  " + name))
                .findFirst()
                .orElseThrow();
        rule(conditions, List.of("requires developing " + skill + ", essential"));
    }

    private String context() {
        return switch (random.number(5)) {
            case 0 -> "the team is " + random.shuffled(Kind.STAGE).get(0);
            case 1 ->
                "the team belongs to a " + random.shuffled(Kind.ORGANIZATION).get(0);
            case 2 -> "the candidate likes variety";
            case 3 ->
                "the candidate wants to work on "
                        + random.shuffled(Kind.APPLICATION).get(0);
            default -> {
                List<String> names = random.shuffled(Kind.APPLICATION);
                yield "the candidate wants to work on one of " + names.get(0) + " or " + names.get(1);
            }
        };
    }

    private void evidence() {
        String skill = random.shuffled(Kind.SKILL).get(0);
        String condition = switch (random.number(4)) {
            case 0 -> "the candidate works with a tool for machine learning";
            case 1 -> "the candidate works with " + random.shuffled(Kind.TOOL).get(0);
            case 2 ->
                "the candidate's work includes "
                        + random.shuffled(Kind.ACTIVITY).get(0);
            default -> "the candidate has coded for at least two years";
        };
        rule(
                List.of(condition),
                List.of(
                        random.number(3) == 0
                                ? "counts as work on " + random.pick(Bases.KNOWLEDGE.topics())
                                : "shows at least " + random.pick(LEVELS) + " " + skill));
    }

    private void statement() {
        String role = random.shuffled(Kind.ROLE).get(0);
        String condition = switch (random.number(7)) {
            case 0 -> "the candidate wants " + random.pick(Bases.KNOWLEDGE.topics());
            case 1 ->
                "the candidate has at least solid "
                        + random.shuffled(Kind.SKILL).get(0);
            case 2 -> role + " is at least near";
            case 3 -> role + " is at best near";
            case 4 -> role + " is in first place";
            case 5 -> role + " is among the leaders";
            default -> context();
        };
        rule(List.of(condition), List.of("speaks for " + role + ": invented " + count));
    }

    private void rule(List<String> conditions, List<String> conclusions) {
        text.append("rule \"invented ").append(++count).append("\"\n");
        text.append("    @because(\"It was made up for a test.\")\n    @cites(\"coaches\")\nwhen\n");
        conditions.forEach(c -> text.append("    ").append(c).append('\n'));
        text.append("then\n");
        conclusions.forEach(c -> text.append("    ").append(c).append('\n'));
        text.append("end\n\n");
    }
}

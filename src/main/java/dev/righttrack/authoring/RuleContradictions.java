package dev.righttrack.authoring;

import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.ToolEntry;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.rules.CoachRule;
import dev.righttrack.rules.SentenceUse;
import java.util.List;
import java.util.Set;

/** Conditions of one rule that can never hold together, so that the rule never fires. */
final class RuleContradictions {

    /** Pairs of sentences that exclude each other where they are about the same names. */
    private static final List<Set<String>> OPPOSITES = List.of(
            Set.of("the candidate wants {topic}", "the candidate does not want {topic}"),
            Set.of("the candidate's work includes {activity}", "the candidate's work does not include {activity}"),
            Set.of(
                    "the candidate works with something of the family {family}",
                    "the candidate works with nothing of the family {family}"),
            Set.of("the candidate has published research", "the candidate has published no research"));

    private static final String NO_WORK = "nothing is known about the candidate's work";
    private static final String NO_SKILL = "nothing is known about the candidate's {skill}";
    private static final String NO_CIRCUMSTANCE = "nothing is known about the candidate's {circumstance}";

    private final Knowledge knowledge;
    private final Implication implication;
    private final Findings findings;

    RuleContradictions(Knowledge knowledge, Findings findings) {
        this.knowledge = knowledge;
        this.implication = new Implication(knowledge);
        this.findings = findings;
    }

    void review(CoachRule rule) {
        List<SentenceUse> all = rule.conditions();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (exclude(all.get(i), all.get(j)) || exclude(all.get(j), all.get(i))) {
                    findings.add(Finding.error(
                            new Place(rule.file(), all.get(j).line(), all.get(j).column()),
                            Check.CONTRADICTION,
                            "\"" + all.get(j).text() + "\" and \"" + all.get(i).text() + "\" cannot both hold",
                            "Rule \"" + rule.name()
                                    + "\" can never fire. Leave one of the two out, or make two rules."));
                }
            }
        }
    }

    private boolean exclude(SentenceUse one, SentenceUse two) {
        String first = one.pattern();
        String second = two.pattern();
        if (!first.equals(second) && OPPOSITES.contains(Set.of(first, second))) {
            return one.fillings().equals(two.fillings());
        }
        return switch (first) {
            case "the role is {role}" -> second.equals(first) && !one.fillings().equals(two.fillings());
            case "under the reading {reading}" -> second.equals(first) && otherReading(one, two);
            case NO_WORK -> second.startsWith("the candidate's work ");
            case NO_SKILL -> second.contains("{level} {skill}") && same("skill", one, two) && !isLowest(two);
            case NO_CIRCUMSTANCE -> settles(second, one.filling("circumstance").get(0));
            case "the candidate works with {tool}" -> second.contains("nothing of the family") && isOf(one, two);
            case "the candidate prefers {topic} to {topic2}" -> prefers(one, two);
            default -> levels(one, two);
        };
    }

    private static boolean otherReading(SentenceUse one, SentenceUse two) {
        String[] first = one.filling("reading").get(0).split(" = ", 2);
        String[] second = two.filling("reading").get(0).split(" = ", 2);
        return first[0].equals(second[0]) && !first[1].equals(second[1]);
    }

    private boolean isLowest(SentenceUse use) {
        return rank("level", use) == 0;
    }

    private static boolean settles(String pattern, String circumstance) {
        return switch (circumstance) {
            case "application" -> pattern.startsWith("the candidate wants to work on");
            case "organization" -> pattern.startsWith("the team belongs to");
            case "stage" -> pattern.startsWith("the team is");
            default -> pattern.equals("the candidate likes variety");
        };
    }

    private boolean isOf(SentenceUse tool, SentenceUse family) {
        return knowledge
                .find(Kind.TOOL, tool.filling("tool").get(0), ToolEntry.class)
                .filter(entry -> entry.families().containsAll(family.filling("family")))
                .isPresent();
    }

    private static boolean prefers(SentenceUse prefers, SentenceUse other) {
        List<String> liked = prefers.filling("topic");
        List<String> less = prefers.filling("topic2");
        return switch (other.pattern()) {
            case "the candidate wants {topic}" -> other.filling("topic").equals(less);
            case "the candidate does not want {topic}" -> other.filling("topic").equals(liked);
            case "the candidate prefers {topic} to {topic2}" ->
                other.filling("topic").equals(less) || other.filling("topic2").equals(liked);
            default -> false;
        };
    }

    private boolean levels(SentenceUse one, SentenceUse two) {
        boolean skill = one.pattern().equals("the candidate has at least {level} {skill}")
                && two.pattern().equals("the candidate has less than {level} {skill}")
                && same("skill", one, two)
                && rank("level", one) >= rank("level", two);
        boolean verdict = one.pattern().equals("{role} is at least {verdict}")
                && two.pattern().equals("{role} is at best {verdict}")
                && same("role", one, two)
                && rank("verdict", one) > rank("verdict", two);
        boolean first = one.pattern().equals("{role} is in first place")
                && two.pattern().equals(one.pattern())
                && !same("role", one, two);
        return skill || verdict || first;
    }

    private double rank(String slot, SentenceUse use) {
        return implication.rank(slot, use.filling(slot).get(0));
    }

    private static boolean same(String slot, SentenceUse one, SentenceUse two) {
        return one.filling(slot).equals(two.filling(slot));
    }
}

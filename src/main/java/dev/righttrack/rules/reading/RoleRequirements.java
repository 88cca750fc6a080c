package dev.righttrack.rules.reading;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.VariantEntry;
import dev.righttrack.rules.model.Conclusion;
import dev.righttrack.rules.model.Field;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.model.SentenceKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That each role, and each variant with levels of its own, asks something essential in any case, under every choice of readings, and that no variant is suggested to
 * everybody. Nobody would fall short of a role that asks nothing.
 */
public final class RoleRequirements {

    private static final Check CHECK = Check.NO_REQUIREMENT;

    /** The kinds of condition that ask something of what the candidate is able to do. */
    private static final Set<SentenceKind> OF_ABILITY =
            EnumSet.of(SentenceKind.CANDIDATE, SentenceKind.SKILL, SentenceKind.VERDICT);

    /** Somebody who splits a role over that many readings gets an error and is not kept waiting. */
    private static final int MOST_STEPS = 100_000;

    private final Knowledge knowledge;
    private final Findings findings;
    private int steps;

    /** A check of the roles of some knowledge, whose problems go to the findings. */
    public RoleRequirements(Knowledge knowledge, Findings findings) {
        this.knowledge = knowledge;
        this.findings = findings;
    }

    /** Checks the rules of a whole folder. */
    public void check(List<CoachRule> rules) {
        for (RoleEntry role : knowledge.roles()) {
            check(role, rules);
        }
        for (VariantEntry variant : knowledge.all(Kind.VARIANT, VariantEntry.class)) {
            if (variant.ownLevels()) {
                check(variant, rules);
            } else {
                rules.stream()
                        .filter(rule -> rule.role().equals(Optional.of(variant.name())))
                        .forEach(rule -> findings.add(Finding.error(
                                new Place(rule.file(), rule.line(), 0),
                                CHECK,
                                "rule \"" + rule.name() + "\" is about the variant " + variant.name()
                                        + ", which has no levels of its own",
                                "Write \"own levels: yes\" in the entry of the variant in facts/variants.yaml; then"
                                        + " what it asks is held against people beside what its role asks.")));
            }
            rules.stream()
                    .filter(rule -> suggests(rule, variant.name())
                            && rule.conditions().stream().noneMatch(one -> OF_ABILITY.contains(one.kind())))
                    .forEach(rule -> findings.add(Finding.error(
                            new Place(rule.file(), rule.line(), 0),
                            CHECK,
                            "rule \"" + rule.name() + "\" suggests the variant " + variant.name()
                                    + " and asks nothing of what the candidate is able to do",
                            "Add a condition on a skill, on what the candidate does, or on how near the role is.")));
        }
    }

    private void check(Entry asks, List<CoachRule> rules) {
        List<Map<String, String>> asking = rules.stream()
                .filter(rule -> rule.states() && isAbout(rule, asks.name()) && isEssential(rule))
                .map(RoleRequirements::readings)
                .flatMap(Optional::stream)
                .toList();
        steps = 0;
        uncovered(asking, Map.of()).ifPresent(readings -> tell(asks, readings));
    }

    private static boolean isAbout(CoachRule rule, String role) {
        return rule.conditions().stream()
                .filter(one -> one.kind() == SentenceKind.KNOWLEDGE)
                .map(one -> one.words(Field.ROLE_NAME))
                .allMatch(roles -> roles.isEmpty() || roles.contains(role));
    }

    private boolean isEssential(CoachRule rule) {
        return conclusions(rule)
                .anyMatch(one -> one instanceof Conclusion.Requires requires
                        && requires.importance().word().equals("essential"));
    }

    private boolean suggests(CoachRule rule, String variant) {
        return conclusions(rule)
                .anyMatch(one -> one instanceof Conclusion.Says says
                        && says.kind().word().equals("variant")
                        && says.about().word().equals(variant));
    }

    private Stream<Conclusion> conclusions(CoachRule rule) {
        Figures figures = new Figures(knowledge);
        return rule.conclusions().stream().flatMap(use -> use.conclusions(figures).stream());
    }

    /** The readings under which a rule stands; empty if it stands under none, as it names two of one interpretation. */
    private static Optional<Map<String, String>> readings(CoachRule rule) {
        Map<String, String> readings = new TreeMap<>();
        for (String reading : rule.readings()) {
            int at = reading.indexOf(" = ");
            String name = at < 0 ? reading : reading.substring(0, at);
            String value = at < 0 ? "" : reading.substring(at + 3);
            if (!readings.getOrDefault(name, value).equals(value)) {
                return Optional.empty();
            }
            readings.put(name, value);
        }
        return Optional.of(readings);
    }

    /**
     * Readings under which no rule asks anything.
     *
     * @param asking the readings that each rule still needs, beside those that are chosen
     * @param chosen the readings chosen so far
     */
    private Optional<Map<String, String>> uncovered(List<Map<String, String>> asking, Map<String, String> chosen) {
        if (asking.stream().anyMatch(Map::isEmpty)) {
            return Optional.empty();
        }
        if (asking.isEmpty() || steps++ > MOST_STEPS) {
            return Optional.of(chosen);
        }
        String name = asking.get(0).keySet().iterator().next();
        for (String reading : readingsOf(name)) {
            Map<String, String> next = new LinkedHashMap<>(chosen);
            next.put(name, reading);
            Optional<Map<String, String>> found = uncovered(under(asking, name, reading), next);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Set<String> readingsOf(String interpretation) {
        return knowledge
                .find(Kind.INTERPRETATION, interpretation, Interpretation.class)
                .map(one -> one.readings().keySet())
                .orElse(Set.of());
    }

    private static List<Map<String, String>> under(List<Map<String, String>> asking, String name, String reading) {
        List<Map<String, String>> left = new ArrayList<>();
        for (Map<String, String> one : asking) {
            if (one.getOrDefault(name, reading).equals(reading)) {
                Map<String, String> less = new TreeMap<>(one);
                less.remove(name);
                left.add(less);
            }
        }
        return left;
    }

    private void tell(Entry role, Map<String, String> readings) {
        String under = readings.entrySet().stream()
                .map(one -> one.getKey() + " = " + one.getValue())
                .collect(Collectors.joining(" and "));
        findings.add(Finding.error(
                new Place(role.source().file(), role.source().line(), 0),
                CHECK,
                role.name() + " asks nothing that is essential"
                        + (under.isEmpty() ? "" : " under the reading " + under),
                "Nobody would fall short of it. Write a rule that says \"requires LEVEL SKILL, essential\","
                        + " whatever the circumstances are."));
    }
}

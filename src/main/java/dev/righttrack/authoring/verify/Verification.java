package dev.righttrack.authoring.verify;

import dev.righttrack.authoring.exact.EvaluableRule;
import dev.righttrack.authoring.exact.ExactEvaluator;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.rules.reading.CoachRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds a set of rules against every profile. Not safe for use by several threads. */
public final class Verification {

    private final RuleSet set;
    private final ExactEvaluator advisor;
    private final Consumer<String> progress;
    private final Map<Map<String, String>, ProfileSpace> spaces = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<String> covered = new ArrayList<>();
    private final List<String> notCovered = new ArrayList<>();

    /**
     * A verification of rules under the readings in force; rules under other readings are looked at under those.
     *
     * @param progress is told what is being looked at
     */
    public Verification(RuleSet set, Consumer<String> progress) {
        this.set = set;
        this.advisor = new ExactEvaluator(set);
        this.progress = progress;
    }

    /**
     * Looks for every kind of flaw.
     *
     * @throws IllegalArgumentException if there are too many profiles to look at all
     */
    public VerificationResult run() {
        ProfileSpace space = space(Map.of());
        progress.accept("ability, verdicts and places over "
                + RoleReview.count(space.profiles().size()) + " profiles");
        RoleReview roles = new RoleReview(space, progress);
        flaws.addAll(roles.flaws());
        covered.addAll(roles.covered());
        notCovered.addAll(roles.notCovered());
        Map<String, Fired> fired = rules();
        progress.accept("skills whose rise takes something away");
        RiseReview rises = new RiseReview(space);
        fired.values().forEach(one -> rises.review(one.rule(), one.search()).ifPresent(flaws::add));
        covered.add(
                "For every rule that speaks for or against a role, or suggests its variant, each skill that the role"
                        + " asks was lowered and raised step by step from a candidate for whom the rule fires.");
        progress.accept("rules that fire together");
        together(space, fired);
        return new VerificationResult(flaws, covered, notCovered);
    }

    private ProfileSpace space(Map<String, String> readings) {
        return spaces.computeIfAbsent(readings, chosen -> new ProfileSpace(advisor.with(set.under(chosen))));
    }

    /** A rule, and what the search for somebody for whom it fires came to. */
    private record Fired(EvaluableRule rule, FiringWitnessSearch.Search search) {}

    private Map<String, Fired> rules() {
        Map<String, Fired> fired = new HashMap<>();
        int found = 0;
        for (CoachRule rule : set.rules()) {
            progress.accept("rule " + (fired.size() + 1) + " of " + set.rules().size());
            Optional<Map<String, String>> readings = readings(rule);
            Optional<EvaluableRule> read = readings.flatMap(chosen -> space(chosen).advisor().rules().stream()
                    .filter(one -> one.name().equals(rule.name()))
                    .findFirst());
            if (readings.isEmpty() || read.isEmpty()) {
                flaws.add(silent(rule, "its role or its readings cannot be in force", Map.of(), Optional.empty()));
                continue;
            }
            FiringWitnessSearch.Search search = new FiringWitnessSearch(space(readings.get()), read.get()).search();
            fired.put(rule.name(), new Fired(read.get(), search));
            if (search.found().isPresent()) {
                found++;
            } else if (search.complete()) {
                flaws.add(silent(rule, "no candidate was found", readings.get(), Optional.of(search)));
            } else {
                notCovered.add(
                        "Rule \"" + rule.name() + "\" depends on a skill of which nothing is known; no candidate for"
                                + " whom it fires was found in a sample.");
            }
        }
        covered.add("Each of " + set.rules().size() + " rules was looked at by itself, under its own readings; for "
                + found + " of them a candidate was found for whom it fires.");
        return fired;
    }

    private static Flaw silent(
            CoachRule rule, String why, Map<String, String> readings, Optional<FiringWitnessSearch.Search> search) {
        return new Flaw(
                Flaw.Kind.NEVER_FIRES,
                rule.name(),
                "rule \"" + rule.name() + "\" (" + rule.file() + ":" + rule.line() + ") never fires: " + why
                        + ", though all that its conditions ask was tried together",
                search.map(s -> List.of(s.nearest())).orElse(List.of()),
                readings,
                concluded ->
                        concluded.stream().noneMatch(one -> FiredRules.of(one).contains(rule.name())));
    }

    /** The readings under which a rule stands, as far as they are not in force; empty if it asks for two at once. */
    private Optional<Map<String, String>> readings(CoachRule rule) {
        Map<String, String> asked = new HashMap<>();
        for (String reading : rule.readings()) {
            String[] parts = reading.split(" = ", 2);
            String other = asked.putIfAbsent(parts[0], parts[1]);
            if (other != null && !other.equals(parts[1])) {
                return Optional.empty();
            }
        }
        asked.entrySet().removeAll(set.readings().entrySet());
        return Optional.of(asked);
    }

    private void together(ProfileSpace space, Map<String, Fired> fired) {
        JointFiring occasions = new JointFiring(space);
        List<List<EvaluableRule>> pairs = JointFiring.pairs(space.advisor().rules());
        for (List<EvaluableRule> pair : pairs) {
            String one = pair.get(0).name();
            String other = pair.get(1).name();
            if (occasions.areTheSame(pair.get(0), pair.get(1))) {
                flaws.add(new Flaw(
                        Flaw.Kind.FIRE_TOGETHER,
                        one,
                        "rules \"" + one + "\" and \"" + other
                                + "\" always fire together and conclude on the same; one of them would do",
                        Optional.ofNullable(fired.get(one))
                                .flatMap(f -> f.search().found())
                                .stream()
                                .toList(),
                        Map.of(),
                        concluded -> concluded.stream()
                                .allMatch(all -> FiredRules.of(all).containsAll(List.of(one, other)))));
            }
        }
        covered.add(
                pairs.size() + " pairs of judging rules conclude on the same; the occasions of each were compared.");
        notCovered.add("Two rules that say different things on one occasion are two reasons, and are not reported.");
    }
}

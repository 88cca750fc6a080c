package dev.righttrack.authoring.mutate;

import dev.righttrack.authoring.cases.FastCaseRunner;
import dev.righttrack.authoring.cases.SharePoints;
import dev.righttrack.authoring.edit.SourceEdit;
import dev.righttrack.authoring.exact.EvaluationResult;
import dev.righttrack.authoring.exact.ExactEvaluator;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.cases.ExpectedAdvice;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.scoring.Readiness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds a case that tells edited rules from the rules as written: likely people first, then many at random. */
final class KillingCaseSearch {

    private static final int TRIED_AT_RANDOM = 2_000;

    private final RuleSet rules;
    private final FastCaseRunner before;
    private final List<RuleCase> cases;
    private final LikelyKillers likely;
    private final List<Candidate> people;

    KillingCaseSearch(RuleSet rules, FastCaseRunner before, List<RuleCase> cases) {
        this.rules = rules;
        this.before = before;
        this.cases = cases;
        this.likely = new LikelyKillers(rules);
        this.people = new SyntheticCandidates(rules.knowledge(), 1).some(TRIED_AT_RANDOM);
    }

    /**
     * A case that is green as the rules stand and fails with the edit; empty if none was found.
     *
     * @param after the rules with the edit
     */
    Optional<RuleCase> caseFor(SourceEdit edit, FastCaseRunner after) {
        Optional<CoachRule> rule = rules.rules().stream()
                .filter(one -> one.name().equals(edit.rule()))
                .findFirst();
        Map<String, String> readings = rule.map(KillingCaseSearch::readings).orElse(Map.of());
        View one = new View(before, edit, readings);
        View other = new View(after, edit, readings);
        List<Candidate> near = rule.map(r -> likely.people(r, edit, cases)).orElse(List.of());
        return plain(near, edit, readings, one, other).or(() -> {
            Predicate<Candidate> shows =
                    person -> tell(person, edit, readings, one, other).isPresent();
            return people.stream()
                    .filter(shows)
                    .findFirst()
                    .map(person -> new CandidateShrinker(shows).least(person))
                    .flatMap(person -> tell(person, edit, readings, one, other));
        });
    }

    /** The first case that speaks of the rule itself, a skill, a verdict or first place; else of a fit. */
    private Optional<RuleCase> plain(
            List<Candidate> near, SourceEdit edit, Map<String, String> readings, View one, View other) {
        Optional<RuleCase> inPoints = Optional.empty();
        for (Candidate person : near) {
            Optional<RuleCase> found = tell(person, edit, readings, one, other);
            if (found.isPresent() && found.get().expected().fit().isEmpty()) {
                return found;
            }
            inPoints = inPoints.or(() -> found);
        }
        return inPoints;
    }

    /** The readings under which a rule stands, for those that are not in force by default as well. */
    private static Map<String, String> readings(CoachRule rule) {
        Map<String, String> readings = new HashMap<>();
        for (String reading : rule.readings()) {
            String[] parts = reading.split(" = ", 2);
            readings.put(parts[0], parts[1]);
        }
        return readings;
    }

    /** What one form of the rules makes of a candidate. */
    private record View(FastCaseRunner tests, SourceEdit edit, Map<String, String> readings) {

        Seen of(Candidate candidate) {
            ExactEvaluator.Concluded concluded = tests.advisor(readings).conclude(candidate);
            Map<String, String> levels = new HashMap<>();
            concluded.least().forEach((skill, rank) -> levels.put(skill, tests.level(rank)));
            return new Seen(concluded.fired().contains(edit.rule()), levels, concluded.outcome());
        }

        Map<String, Readiness> subtasks(Candidate candidate) {
            return tests.advisor(readings).subtasks(candidate);
        }
    }

    private record Seen(boolean fires, Map<String, String> levels, EvaluationResult outcome) {}

    private Optional<RuleCase> tell(
            Candidate person, SourceEdit edit, Map<String, String> readings, View one, View other) {
        Seen before = one.of(person);
        Seen after = other.of(person);
        ExpectedAdvice expected = ExpectedAdvice.NOTHING;
        if (edit.weight().isPresent() || before.fires() == after.fires()) {
            expected = difference(before, after);
            if (expected.isNothing() && edit.weight().isPresent()) {
                expected = expected.withSubtasks(changed(one.subtasks(person), other.subtasks(person)));
            }
            if (expected.isNothing()) {
                return Optional.empty();
            }
        }
        return Optional.of(new RuleCase(
                home(edit),
                edit.weight().isPresent() || before.fires(),
                name(person, edit),
                person,
                Optional.of(edit.role()).filter(role -> !role.isEmpty() && before.fires()),
                readings,
                expected,
                new Place(edit.file(), edit.from(), 1),
                new Place(edit.file(), edit.from(), 1)));
    }

    /** The rule under which the case is to stand; a weight has none, so it goes to the first that always fires. */
    private String home(SourceEdit edit) {
        return edit.weight().isEmpty()
                ? edit.rule()
                : rules.rules().stream()
                        .filter(rule -> rule.states() && rule.readings().isEmpty())
                        .findFirst()
                        .map(CoachRule::name)
                        .orElse(edit.rule());
    }

    /** The first thing that differs, going from what a coach says of a person to what is worked out of it. */
    private static ExpectedAdvice difference(Seen before, Seen after) {
        ExpectedAdvice nothing = ExpectedAdvice.NOTHING;
        EvaluationResult one = before.outcome();
        EvaluationResult other = after.outcome();
        Map<String, String> skills = changed(before.levels(), after.levels());
        if (!skills.isEmpty()) {
            return nothing.withSkills(skills);
        }
        Map<String, String> verdicts =
                changed(by(one, EvaluationResult.OfRole::verdict), by(other, EvaluationResult.OfRole::verdict));
        if (!verdicts.isEmpty()) {
            return nothing.withVerdicts(verdicts);
        }
        if (!one.first().equals(other.first())) {
            return nothing.withFirst(one.first());
        }
        Map<String, Integer> fit =
                changed(by(one, role -> SharePoints.of(role.fit())), by(other, role -> SharePoints.of(role.fit())));
        if (!fit.isEmpty()) {
            return nothing.withFit(fit);
        }
        if (one.lead().word() != other.lead().word()) {
            return nothing.withLead(one.lead().word());
        }
        Set<String> leaders = Set.copyOf(one.leaders());
        return leaders.equals(Set.copyOf(other.leaders())) ? nothing : nothing.withLeaders(leaders);
    }

    private static <V> Map<String, V> by(EvaluationResult outcome, Function<EvaluationResult.OfRole, V> value) {
        Map<String, V> values = new HashMap<>();
        outcome.roles().forEach(role -> values.put(role.role(), value.apply(role)));
        return values;
    }

    private static <V> Map<String, V> changed(Map<String, V> before, Map<String, V> after) {
        Map<String, V> changed = new HashMap<>(before);
        changed.entrySet().removeIf(one -> one.getValue().equals(after.get(one.getKey())));
        return changed;
    }

    private static String name(Candidate person, SourceEdit edit) {
        return person.name().isEmpty() ? "somebody to whom it matters that it is " + edit.before() : person.name();
    }
}

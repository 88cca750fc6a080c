package dev.righttrack.authoring;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.engine.Conclusions;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.Expected;
import dev.righttrack.intake.RuleCase;
import dev.righttrack.rules.Catalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds a case that tells edited rules from the rules as written: likely people first, then many at random. */
final class Noticing {

    private static final int TRIED_AT_RANDOM = 400;

    private final Variants variants;
    private final Catalogue catalogue;
    private final List<RuleCase> cases;
    private final LikelyPeople likely;
    private final List<Candidate> people;

    Noticing(Knowledge knowledge, Variants variants, Catalogue catalogue, List<RuleCase> cases) {
        this.variants = variants;
        this.catalogue = catalogue;
        this.cases = cases;
        this.likely = new LikelyPeople(knowledge);
        this.people = new People(knowledge, 1).some(TRIED_AT_RANDOM);
    }

    /** A case that is green as the rules stand and fails with the edit; empty if none was found. */
    Optional<RuleCase> caseFor(Edit edit) {
        Optional<Catalogue.Entry> rule = catalogue.find(edit.rule());
        Map<String, String> readings = rule.map(Noticing::readings).orElse(Map.of());
        try (Engine before = variants.asWritten(readings);
                Engine after = variants.with(edit, readings)) {
            View one = new View(before, variants.original(edit.rule()), rule);
            View other = new View(after, variants.acting(edit).apply(edit.rule()), rule);
            List<Candidate> near = rule.map(r -> likely.people(r, edit, cases, before))
                    .orElse(Stream.empty())
                    .toList();
            return plain(near, edit, readings, one, other).or(() -> {
                Predicate<Candidate> shows =
                        person -> tell(person, edit, readings, one, other).isPresent();
                return people.stream()
                        .filter(shows)
                        .findFirst()
                        .map(person -> new Shrinking(shows).least(person))
                        .flatMap(person -> tell(person, edit, readings, one, other));
            });
        }
    }

    /** The first case that speaks of the rule itself, a skill, a verdict or first place; else of a fit. */
    private Optional<RuleCase> plain(
            List<Candidate> near, Edit edit, Map<String, String> readings, View one, View other) {
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
    private static Map<String, String> readings(Catalogue.Entry rule) {
        Map<String, String> readings = new HashMap<>();
        for (String reading : rule.card().readings()) {
            String[] parts = reading.split(" = ", 2);
            readings.put(parts[0], parts[1]);
        }
        return readings;
    }

    /** What one form of the rules makes of a candidate. */
    private record View(Engine engine, String acting, Optional<Catalogue.Entry> rule) {

        Seen of(Candidate candidate) {
            Conclusions conclusions = engine.conclude(candidate);
            Concluded concluded = new Concluded(engine.rules(), conclusions);
            boolean fires = engine.rules()
                    .catalogue()
                    .find(acting)
                    .map(entry -> concluded.fires(entry, Optional.empty()))
                    .orElse(false);
            return new Seen(fires, engine.advice(candidate, conclusions));
        }
    }

    private record Seen(boolean fires, Advice advice) {}

    private Optional<RuleCase> tell(
            Candidate person, Edit edit, Map<String, String> readings, View one, View other) {
        Seen before = one.of(person);
        Seen after = other.of(person);
        Expected expected = Expected.NOTHING;
        if (edit.weight().isPresent() || before.fires() == after.fires()) {
            expected = difference(before.advice(), after.advice());
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
                new Place(edit.file(), edit.from(), 1)));
    }

    /** The rule under which the case is to stand; a weight has none, so it goes to the first that always fires. */
    private String home(Edit edit) {
        return edit.weight().isEmpty()
                ? edit.rule()
                : catalogue.all().stream()
                        .filter(rule -> rule.states() && rule.card().readings().isEmpty())
                        .findFirst()
                        .map(rule -> rule.card().name())
                        .orElse(edit.rule());
    }

    private static Expected difference(Advice before, Advice after) {
        Map<String, String> skills = changed(before.profile(), after.profile(), SkillAdvice::skill, s -> s.low().name());
        if (!skills.isEmpty()) {
            return new Expected(Optional.empty(), Map.of(), Map.of(), skills);
        }
        Map<String, String> verdicts = changed(before.roles(), after.roles(), RoleAdvice::role, RoleAdvice::verdict);
        if (!verdicts.isEmpty()) {
            return new Expected(Optional.empty(), verdicts, Map.of(), Map.of());
        }
        if (!before.first().role().equals(after.first().role())) {
            return new Expected(Optional.of(before.first().role()), Map.of(), Map.of(), Map.of());
        }
        Map<String, Integer> fit = changed(before.roles(), after.roles(), RoleAdvice::role, r -> Points.of(r.fit()));
        return new Expected(Optional.empty(), Map.of(), fit, Map.of());
    }

    private static <T, V> Map<String, V> changed(
            List<T> before, List<T> after, Function<T, String> name, Function<T, V> value) {
        Map<String, V> then = new HashMap<>();
        after.forEach(one -> then.put(name.apply(one), value.apply(one)));
        Map<String, V> changed = new HashMap<>();
        for (T one : before) {
            V was = value.apply(one);
            if (!was.equals(then.get(name.apply(one)))) {
                changed.put(name.apply(one), was);
            }
        }
        return changed;
    }

    private static String name(Candidate person, Edit edit) {
        return person.name().isEmpty() ? "somebody to whom it matters that it is " + edit.before() : person.name();
    }
}

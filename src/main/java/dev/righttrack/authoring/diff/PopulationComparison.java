package dev.righttrack.authoring.diff;

import dev.righttrack.authoring.exact.EvaluationResult;
import dev.righttrack.authoring.exact.ExactEvaluator;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.authoring.exact.StatedLine;
import dev.righttrack.candidate.Candidate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares two sets of rules person by person; keeps only what changed, so that a population need not fit in memory. */
public final class PopulationComparison {

    private final List<AtomicEdit> edits;
    private final ExactEvaluator before;
    private final ExactEvaluator now;
    private final AttributionSearch attributions;
    private final List<AdviceChange> changes = new ArrayList<>();
    private final Map<StatedLine, PopulationDiff.Audience> lines = new TreeMap<>();
    private int people;
    private int otherLeaders;
    private int otherFit;

    /** A comparison of two sets of rules. */
    public PopulationComparison(RuleSet before, RuleSet now) {
        this.edits = EditDetection.between(before, now);
        this.before = new ExactEvaluator(before);
        this.now = new ExactEvaluator(now);
        this.attributions = new AttributionSearch(now, edits, this.before, this.now);
    }

    /** What differs for some people between two sets of rules. */
    public static PopulationDiff of(RuleSet before, RuleSet now, Collection<Candidate> people) {
        PopulationComparison comparison = new PopulationComparison(before, now);
        comparison.add(List.copyOf(people));
        return comparison.result();
    }

    /** Compares more people, on all cores; the order of the changes is that of the people. */
    public void add(List<Candidate> more) {
        if (edits.isEmpty()) {
            people += more.size();
            return;
        }
        more.parallelStream().map(this::compare).toList().forEach(this::count);
    }

    /** What came of all people so far. */
    public PopulationDiff result() {
        return new PopulationDiff(people, edits, changes, otherLeaders, otherFit, lines);
    }

    /** What changed for one person. */
    private record OfOne(
            List<AdviceChange> changes, boolean leaders, boolean fit, Set<StatedLine> gained, Set<StatedLine> lost) {}

    private OfOne compare(Candidate person) {
        EvaluationResult old = before.advise(person);
        EvaluationResult current = now.advise(person);
        List<AdviceChange> changed = new ArrayList<>();
        if (!old.first().equals(current.first())) {
            Attribution because = attributions.of(person, old.first(), EvaluationResult::first);
            changed.add(new AdviceChange(person.id(), "", old.first(), current.first(), because));
        }
        for (String role : roles(old, current)) {
            if (!old.verdict(role).equals(current.verdict(role))) {
                Attribution because = attributions.of(person, old.verdict(role), one -> one.verdict(role));
                changed.add(new AdviceChange(person.id(), role, old.verdict(role), current.verdict(role), because));
            }
        }
        boolean leaders = old.first().equals(current.first())
                && !Set.copyOf(old.leaders()).equals(Set.copyOf(current.leaders()));
        return new OfOne(
                changed,
                leaders,
                changed.isEmpty() && !leaders && !Set.copyOf(old.roles()).equals(Set.copyOf(current.roles())),
                without(current.said(), old.said()),
                without(old.said(), current.said()));
    }

    private static Set<String> roles(EvaluationResult old, EvaluationResult current) {
        Set<String> roles = new LinkedHashSet<>();
        current.roles().stream().map(EvaluationResult.OfRole::role).sorted().forEach(roles::add);
        old.roles().stream().map(EvaluationResult.OfRole::role).sorted().forEach(roles::add);
        return roles;
    }

    private static Set<StatedLine> without(Set<StatedLine> all, Set<StatedLine> others) {
        if (all.equals(others)) {
            return Set.of();
        }
        Set<StatedLine> rest = new LinkedHashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private void count(OfOne one) {
        people++;
        changes.addAll(one.changes());
        otherLeaders += one.leaders() ? 1 : 0;
        otherFit += one.fit() ? 1 : 0;
        one.gained().forEach(line -> tell(line, new PopulationDiff.Audience(1, 0)));
        one.lost().forEach(line -> tell(line, new PopulationDiff.Audience(0, 1)));
    }

    private void tell(StatedLine line, PopulationDiff.Audience change) {
        lines.merge(line, change, PopulationDiff.Audience::plus);
    }
}

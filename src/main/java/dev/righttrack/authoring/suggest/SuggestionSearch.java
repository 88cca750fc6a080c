package dev.righttrack.authoring.suggest;

import dev.righttrack.authoring.cases.FastCaseRunner;
import dev.righttrack.authoring.edit.SourceEdit;
import dev.righttrack.authoring.edit.SourceTexts;
import dev.righttrack.authoring.exact.EvaluationResult;
import dev.righttrack.authoring.exact.ExactEvaluator;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.authoring.mutate.MutationOperators;
import dev.righttrack.authoring.mutate.SyntheticCandidates;
import dev.righttrack.authoring.mutate.WeightMutationOperators;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.intake.cases.ExpectedAdvice;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.VariantEntry;
import dev.righttrack.rules.source.RuleSources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Teaching by correction: the smallest edits that put a role in first place for somebody while the cases stay green. */
public final class SuggestionSearch {

    private static final int PEOPLE = 1_000;
    private static final int MOST_WEIGHED = 24;
    private static final int MOST_BROKEN = 5;
    private static final Set<SourceEdit.Kind> KINDS = Set.of(SourceEdit.Kind.LEVEL, SourceEdit.Kind.IMPORTANCE);

    private final RuleSources sources;
    private final RuleSet rules;
    private final List<RuleCase> cases;
    private final UnifiedDiff patches;
    private final FastCaseRunner now;

    /** Suggestions for rules with their cases; the texts of the facts are needed for edits of weights. */
    public SuggestionSearch(RuleSources sources, Map<String, String> facts, RuleSet rules, List<RuleCase> cases) {
        this.sources = sources;
        this.rules = rules;
        this.cases = List.copyOf(cases);
        this.patches = new UnifiedDiff(sources, facts);
        this.now = new FastCaseRunner(rules);
    }

    /**
     * The edits that put a role in first place, best first: those that leave every case green, then the smaller ones,
     * then those that change least for other people.
     *
     * @param candidate for whom
     * @param role the role that should be first
     */
    public List<Suggestion> of(Candidate candidate, String role) {
        List<SourceEdit> right = edits(candidate, role).stream()
                .filter(edit -> now.advisor(Map.of())
                        .with(edit.in(rules))
                        .rank(candidate)
                        .first()
                        .equals(role))
                .toList();
        return weighed(right);
    }

    private List<Suggestion> weighed(List<SourceEdit> right) {
        List<RuleCase> green = cases.stream().filter(now::passes).toList();
        List<RuleCase> red = new ArrayList<>(cases);
        red.removeAll(green);
        List<Candidate> people = new SyntheticCandidates(rules.knowledge(), 1).some(PEOPLE);
        List<String> before = people.stream()
                .map(one -> now.advisor(Map.of()).rank(one).first())
                .toList();
        Comparator<Suggestion> byCases =
                Comparator.comparingInt(one -> one.broken().size() - one.mended());
        Comparator<Suggestion> bySize = byCases.thenComparingInt(one -> size(one.edit()));
        return right.stream()
                .map(edit -> tested(edit, green, red))
                .sorted(bySize)
                .limit(MOST_WEIGHED)
                .map(one -> among(one, people, before))
                .sorted(bySize.thenComparingInt(Suggestion::flipped)
                        .thenComparing(one -> one.edit().file())
                        .thenComparingInt(one -> one.edit().from())
                        .thenComparing(one -> one.edit().after()))
                .toList();
    }

    /** A step within a requirement is smaller than a requirement more or less, and that than a number for all roles. */
    private static int size(SourceEdit edit) {
        return switch (edit.kind()) {
            case LEVEL, IMPORTANCE -> 1;
            case WEIGHT -> 3;
            default -> 2;
        };
    }

    private Suggestion tested(SourceEdit edit, List<RuleCase> green, List<RuleCase> red) {
        FastCaseRunner tests = now.with(edit.in(rules));
        // Cases of a requirement that goes belong to it and go with it.
        Predicate<RuleCase> stays =
                one -> edit.kind() != SourceEdit.Kind.REMOVED || !one.rule().equals(edit.rule());
        List<RuleCase> broken = Stream.concat(
                        green.stream().filter(one -> one.rule().equals(edit.rule())),
                        green.stream().filter(one -> !one.rule().equals(edit.rule())))
                .filter(stays)
                .filter(one -> !tests.passes(one))
                .limit(MOST_BROKEN)
                .toList();
        int mended = (int) red.stream().filter(stays).filter(tests::passes).count();
        return new Suggestion(edit, broken, mended, Map.of(), 0, patches.of(edit));
    }

    private Suggestion among(Suggestion one, List<Candidate> people, List<String> before) {
        Map<String, Integer> flips = new TreeMap<>();
        ExactEvaluator advisor = now.advisor(Map.of()).with(one.edit().in(rules));
        for (int i = 0; i < people.size(); i++) {
            String first = advisor.rank(people.get(i)).first();
            if (!first.equals(before.get(i))) {
                flips.merge("from " + orNobody(before.get(i)) + " to " + orNobody(first), 1, Integer::sum);
            }
        }
        return new Suggestion(one.edit(), one.broken(), one.mended(), flips, people.size(), one.patch());
    }

    private static String orNobody(String role) {
        return role.isEmpty() ? ExpectedAdvice.NOBODY : role;
    }

    /** What can matter: requirements of the role and of those ranked above it, evidence that fires, and weights. */
    private List<SourceEdit> edits(Candidate candidate, String role) {
        ExactEvaluator advisor = now.advisor(Map.of());
        Set<String> roles = new HashSet<>();
        for (EvaluationResult.OfRole one : advisor.rank(candidate).roles()) {
            roles.add(one.role());
            if (one.role().equals(role)) {
                break;
            }
        }
        Set<String> asking = new HashSet<>(roles);
        rules.knowledge().all(Kind.VARIANT, VariantEntry.class).stream()
                .filter(variant -> roles.contains(variant.role()))
                .forEach(variant -> asking.add(variant.name()));
        Set<String> fired = advisor.fired(candidate);
        SourceTexts texts = new SourceTexts(sources);
        List<SourceEdit> edits = new ArrayList<>();
        new MutationOperators(rules.knowledge(), texts)
                .of(rules.rules()).stream()
                        .filter(edit -> KINDS.contains(edit.kind()))
                        .filter(edit -> asking.contains(edit.role()) || fired.contains(edit.rule()))
                        .forEach(edits::add);
        RequirementEdits requirements = new RequirementEdits(rules.knowledge(), rules.rules(), texts);
        for (String one : roles) {
            edits.addAll(requirements.removals(one));
            edits.addAll(requirements.additions(one));
        }
        edits.addAll(new WeightMutationOperators(rules.knowledge()).all());
        return edits;
    }
}

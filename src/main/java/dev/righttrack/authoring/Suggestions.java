package dev.righttrack.authoring;

import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.Place;
import dev.righttrack.facts.Work;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.intake.RuleCase;
import dev.righttrack.rules.Catalogue;
import dev.righttrack.rules.RuleOptions;
import dev.righttrack.rules.RuleSources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Teaching by correction: the smallest edits that put a role in first place for somebody while the cases stay green. */
public final class Suggestions {

    private static final int PEOPLE = 300;
    private static final int MOST_WEIGHED = 24;
    private static final Set<Edit.Kind> KINDS = Set.of(Edit.Kind.LEVEL, Edit.Kind.IMPORTANCE);

    private final RuleSources sources;
    private final Knowledge knowledge;
    private final RuleOptions options;
    private final Catalogue catalogue;
    private final List<RuleCase> cases;
    private final Patches patches;

    /** Suggestions for rules with their cases; the facts are needed for edits of weights. */
    public Suggestions(
            RuleSources sources,
            Map<String, String> facts,
            Knowledge knowledge,
            RuleOptions options,
            Catalogue catalogue,
            List<RuleCase> cases) {
        this.sources = sources;
        this.knowledge = knowledge;
        this.options = options;
        this.catalogue = catalogue;
        this.cases = List.copyOf(cases);
        this.patches = new Patches(sources, facts);
    }

    /**
     * The edits that put a role in first place, best first: those that leave every case green, then the smaller ones,
     * then those that change least for other people.
     *
     * @param candidate for whom
     * @param role the role that should be first
     * @param engine the rules as they stand
     */
    public List<Suggestion> of(Candidate candidate, String role, Engine engine) {
        List<Edit> edits = edits(candidate, role, engine);
        Variants variants = Variants.of(sources, knowledge, options, catalogue, edits);
        List<Edit> right = new ArrayList<>();
        for (Edit edit : edits) {
            if (variants.has(edit)) {
                try (Engine other = variants.with(edit, Map.of())) {
                    if (first(other, candidate).equals(role)) {
                        right.add(edit);
                    }
                }
            }
        }
        return weighed(right, variants);
    }

    private List<Suggestion> weighed(List<Edit> right, Variants variants) {
        try (Engines engines = new Engines(variants::asWritten)) {
            RuleTests tests = new RuleTests(engines, variants::original);
            List<RuleCase> green =
                    cases.stream().filter(one -> tests.run(one).isPassed()).toList();
            List<RuleCase> red = new ArrayList<>(cases);
            red.removeAll(green);
            List<Candidate> people = new People(knowledge, 1).some(PEOPLE);
            List<String> before = people.stream()
                    .map(one -> first(engines.apply(Map.of()), one))
                    .toList();
            Comparator<Suggestion> byCases =
                    Comparator.comparingInt(one -> one.broken().size() - one.mended());
            Comparator<Suggestion> bySize = byCases.thenComparingInt(one -> size(one.edit()));
            return right.stream()
                    .map(edit -> tested(edit, green, red, variants))
                    .sorted(bySize)
                    .limit(MOST_WEIGHED)
                    .map(one -> among(one, people, before, variants))
                    .sorted(bySize.thenComparingInt(Suggestion::flipped)
                            .thenComparing(one -> one.edit().file())
                            .thenComparingInt(one -> one.edit().from())
                            .thenComparing(one -> one.edit().after()))
                    .toList();
        }
    }

    /** A step within a requirement is smaller than a requirement more or less, and that than a number for all roles. */
    private static int size(Edit edit) {
        return switch (edit.kind()) {
            case LEVEL, IMPORTANCE -> 1;
            case WEIGHT -> 3;
            default -> 2;
        };
    }

    private Suggestion tested(Edit edit, List<RuleCase> green, List<RuleCase> red, Variants variants) {
        try (Engines engines = new Engines(readings -> variants.with(edit, readings))) {
            RuleTests tests = new RuleTests(engines, variants.acting(edit));
            // Cases of a requirement that goes belong to it and go with it.
            boolean gone = edit.kind() == Edit.Kind.REMOVED;
            List<RuleCase> broken = Sight.of(edit, green, catalogue)
                    .filter(one -> !gone || !one.rule().equals(edit.rule()))
                    .filter(one -> !tests.run(one).isPassed())
                    .toList();
            int mended = (int) red.stream()
                    .filter(one -> !gone || !one.rule().equals(edit.rule()))
                    .filter(one -> tests.run(one).isPassed())
                    .count();
            return new Suggestion(edit, broken, mended, Map.of(), 0, patches.of(edit));
        }
    }

    private static Suggestion among(
            Suggestion one, List<Candidate> people, List<String> before, Variants variants) {
        Map<String, Integer> flips = new TreeMap<>();
        try (Engine engine = variants.with(one.edit(), Map.of())) {
            for (int i = 0; i < people.size(); i++) {
                String now = first(engine, people.get(i));
                if (!now.equals(before.get(i))) {
                    flips.merge("from " + before.get(i) + " to " + now, 1, Integer::sum);
                }
            }
        }
        return new Suggestion(one.edit(), one.broken(), one.mended(), flips, people.size(), one.patch());
    }

    /** What can matter: requirements of the role and of those ranked above it, evidence that fires, and weights. */
    private List<Edit> edits(Candidate candidate, String role, Engine engine) {
        Set<String> roles = new HashSet<>(Set.of(role));
        var conclusions = engine.conclude(candidate);
        int rank = conclusions.of(Place.class).stream()
                .filter(place -> place.role().equals(role))
                .mapToInt(Place::rank)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        conclusions.of(Place.class).stream().filter(p -> p.rank() < rank).forEach(p -> roles.add(p.role()));
        Set<String> shown = new HashSet<>();
        conclusions.of(dev.righttrack.facts.Evidence.class).forEach(e -> shown.add(e.rule()));
        conclusions.of(Work.class).forEach(work -> shown.add(work.rule()));
        RuleTexts texts = new RuleTexts(sources);
        List<Edit> edits = new ArrayList<>();
        new Notches(knowledge, texts)
                .of(catalogue.all()).stream()
                        .filter(edit -> KINDS.contains(edit.kind()))
                        .filter(edit -> roles.contains(edit.role()) || shown.contains(edit.rule()))
                        .forEach(edits::add);
        Requirements requirements = new Requirements(knowledge, catalogue, texts);
        for (String one : roles) {
            edits.addAll(requirements.removals(one));
            edits.addAll(requirements.additions(one));
        }
        edits.addAll(new WeightNotches(knowledge).all());
        return edits;
    }

    private static String first(Engine engine, Candidate candidate) {
        return engine.conclude(candidate).of(Place.class).stream()
                .filter(Place::first)
                .map(Place::role)
                .findFirst()
                .orElse("");
    }
}

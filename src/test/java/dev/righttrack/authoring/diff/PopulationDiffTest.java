package dev.righttrack.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Engine;
import dev.righttrack.findings.Findings;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.Opinion;
import dev.righttrack.oracle.PlainEvaluator;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.Fraction;
import org.junit.jupiter.api.Test;

/** What an edit does to people, held against working it out another way. */
class PopulationDiffTest {

    @Test
    void flipsAndTheirCausesEqualAnIndependentRecomputation() {
        int flips = 0;
        Set<Integer> sizes = new HashSet<>();
        for (long seed : SampleSize.seeds(2, 20)) {
            PlantedEdits planted = PlantedEdits.of(seed, 2);
            List<Candidate> people = people(seed, SampleSize.of(40, 150));
            PopulationDiff diff =
                    PopulationComparison.of(set(planted.before()), set(planted.without(List.of())), people);
            Recomputed recomputed = new Recomputed(planted);
            assertThat(diff.changes().stream().map(PopulationDiffTest::text).toList())
                    .as("seed %d", seed)
                    .isEqualTo(recomputed.changes(people));
            flips += diff.flips().size();
            diff.changes().forEach(change -> sizes.add(size(change)));
        }
        assertThat(flips).isGreaterThan(SampleSize.of(1, 30));
        assertThat(sizes).containsAll(SampleSize.of(0, 1) == 0 ? Set.of() : Set.of(1, 2));
    }

    @Test
    void takingBackWhatAChangeIsPutDownToUndoesItInTheEngine() {
        for (long seed : SampleSize.seeds(1, 3)) {
            PlantedEdits planted = PlantedEdits.of(100 + seed, 2);
            List<Candidate> people = people(seed, SampleSize.of(100, 150));
            PopulationDiff diff =
                    PopulationComparison.of(set(planted.before()), set(planted.without(List.of())), people);
            assertThat(diff.flips()).as("seed %d", seed).isNotEmpty();
            Map<List<String>, List<AdviceChange>> bySet = new HashMap<>();
            diff.flips()
                    .forEach(flip -> flip.because()
                            .sets()
                            .forEach(set -> bySet.computeIfAbsent(
                                            set.stream().map(AtomicEdit::name).toList(), s -> new ArrayList<>())
                                    .add(flip)));
            bySet.forEach((edits, changes) -> confirm(planted.without(edits), changes, people));
        }
    }

    private static void confirm(RuleSources rules, List<AdviceChange> flips, List<Candidate> people) {
        try (Engine engine = new Engine(Bases.of(rules, Map.of()).base())) {
            for (AdviceChange flip : flips) {
                Candidate person = people.stream()
                        .filter(one -> one.id().equals(flip.person()))
                        .findFirst()
                        .orElseThrow();
                assertThat(engine.advise(person)
                                .inFirstPlace()
                                .map(RoleAdvice::role)
                                .orElse(""))
                        .isEqualTo(flip.from());
            }
        }
    }

    @Test
    void anEditOfAWeightIsAnEditLikeAnother() {
        Weight essential =
                Bases.KNOWLEDGE.find(Kind.WEIGHT, "essential", Weight.class).orElseThrow();
        Knowledge heavier = Bases.KNOWLEDGE.with(Kind.WEIGHT, essential.at(Fraction.of(30)));
        RuleSet before = RuleSet.of(Bases.shipped().base());
        PopulationDiff diff =
                PopulationComparison.of(before, new RuleSet(heavier, before.rules(), Map.of()), people(7, 200));
        assertThat(diff.edits()).extracting(AtomicEdit::label).containsExactly("weight \"essential\" changed");
        assertThat(diff.flips()).isNotEmpty();
        assertThat(diff.flips()).allMatch(flip -> size(flip) == 1);
    }

    @Test
    void rulesAgainstThemselvesChangeNobody() {
        RuleSet base = RuleSet.of(Bases.shipped().base());
        PopulationDiff diff = PopulationComparison.of(base, base, people(8, 50));
        assertThat(diff.isQuiet()).isTrue();
        assertThat(diff.edits()).isEmpty();
        assertThat(diff.people()).isEqualTo(50);
    }

    @Test
    void anotherReasonForTheSameRuleIsNoEdit() {
        RuleSources shipped = Bases.shippedSources();
        RuleSources reasoned = new RuleSources(
                shipped.language(),
                shipped.core(),
                shipped.coach().stream()
                        .map(text -> new dev.righttrack.rules.source.SourceText(
                                text.file(), text.content().replace("@because(\"", "\n    @because(\"Now: ")))
                        .toList());
        assertThat(PopulationComparison.of(set(shipped), set(reasoned), people(9, 5))
                        .edits())
                .isEmpty();
    }

    @Test
    void aLineThatIsSaidToMorePeopleIsCounted() {
        String rule = """
                rule "planted"
                    @because("It was planted.")
                    @cites("coaches")
                when
                    the candidate works with python
                then
                    keep in mind: planted
                end
                """;
        RuleSources shipped = Bases.shippedSources();
        List<dev.righttrack.rules.source.SourceText> texts = new ArrayList<>(shipped.coach());
        texts.add(new dev.righttrack.rules.source.SourceText("rules/planted.dslr", rule));
        List<Candidate> people = people(10, 600);
        PopulationDiff diff =
                PopulationComparison.of(set(shipped), set(new RuleSources(List.of(), List.of(), texts)), people);
        int users =
                (int) people.stream().filter(p -> p.tools().contains("python")).count();
        assertThat(users).isPositive();
        assertThat(diff.lines().values()).containsExactly(new PopulationDiff.Audience(users, 0));
        assertThat(diff.changes()).isEmpty();
    }

    private static RuleSet set(RuleSources sources) {
        Findings findings = new Findings();
        RuleSet set = new RuleSet(
                Bases.KNOWLEDGE,
                new RuleCompilation(Bases.KNOWLEDGE, RuleOptions.DEFAULT, findings).check(sources),
                Map.of());
        assertThat(findings.sorted()).noneMatch(finding -> finding.isError());
        return set;
    }

    private static List<Candidate> people(long seed, int count) {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, seed);
        List<Candidate> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Candidate one = i % 4 == 3 ? random.almostKnown() : random.next();
            people.add(ComparedPeople.called("p" + i, one));
        }
        return people;
    }

    private static String text(AdviceChange change) {
        if (size(change) > 2) {
            return change.person() + " " + change.move() + " jointly";
        }
        return change.person() + " " + change.move() + " "
                + change.because().sets().stream()
                        .map(set -> set.stream().map(AtomicEdit::name).collect(Collectors.toCollection(TreeSet::new)))
                        .map(String::valueOf)
                        .sorted()
                        .toList();
    }

    /** The same worked out by the plain evaluator over every set of one, two or more edits. */
    private static final class Recomputed {
        private final PlantedEdits planted;
        private final List<String> edits;
        private final Map<List<String>, PlainEvaluator> variants = new HashMap<>();

        Recomputed(PlantedEdits planted) {
            this.planted = planted;
            this.edits = planted.all().stream().map(PlantedEdits.Planted::rule).toList();
        }

        List<String> changes(List<Candidate> people) {
            List<String> changes = new ArrayList<>();
            for (Candidate person : people) {
                Opinion old = opinion(edits, person);
                Opinion now = opinion(List.of(), person);
                change(person, "", old, now, changes);
                new TreeSet<>(now.roles().keySet()).forEach(role -> change(person, role, old, now, changes));
            }
            return changes;
        }

        private void change(Candidate person, String role, Opinion old, Opinion now, List<String> changes) {
            String was = read(old, role);
            String is = read(now, role);
            if (!was.equals(is)) {
                changes.add(person.id() + " " + new AdviceChange.Move(role, was, is) + " " + causes(person, role, was));
            }
        }

        private String causes(Candidate person, String role, String was) {
            for (int size = 1; size <= 2; size++) {
                List<String> found = new ArrayList<>();
                for (int bits = 1; bits < 1 << edits.size(); bits++) {
                    if (Integer.bitCount(bits) == size) {
                        List<String> back = new ArrayList<>();
                        for (int i = 0; i < edits.size(); i++) {
                            if ((bits & 1 << i) != 0) {
                                back.add(edits.get(i));
                            }
                        }
                        if (read(opinion(back, person), role).equals(was)) {
                            found.add(new TreeSet<>(back).toString());
                        }
                    }
                }
                if (!found.isEmpty()) {
                    return found.stream().sorted().toList().toString();
                }
            }
            return "jointly";
        }

        private Opinion opinion(List<String> back, Candidate person) {
            return variants.computeIfAbsent(
                            back,
                            b -> new PlainEvaluator(
                                    Bases.KNOWLEDGE, set(planted.without(b)).rules(), Map.of()))
                    .evaluate(person);
        }

        private static String read(Opinion opinion, String role) {
            if (role.isEmpty()) {
                return opinion.first();
            }
            String[] ends = opinion.roles().get(role).verdict().split("\\.\\.", -1);
            return ends[0].equals(ends[1]) ? ends[0] : "open";
        }
    }

    /** How many edits have to be taken back together. */
    private static int size(AdviceChange change) {
        return change.because().sets().stream().mapToInt(List::size).findFirst().orElse(0);
    }
}

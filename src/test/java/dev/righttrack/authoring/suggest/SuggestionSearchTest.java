package dev.righttrack.authoring.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.check.RuleWorkbench;
import dev.righttrack.authoring.edit.SourceEdit;
import dev.righttrack.authoring.edit.SourceTexts;
import dev.righttrack.authoring.exact.ExactEvaluator;
import dev.righttrack.authoring.mutate.MutationOperators;
import dev.righttrack.authoring.mutate.SyntheticCandidates;
import dev.righttrack.authoring.mutate.WeightMutationOperators;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.oracle.SampleSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Faults are put into the shipped rules, one case that went wrong is given, and the way back is asked for. */
class SuggestionSearchTest {

    private static final RuleWorkbench SHIPPED = RuleWorkbench.shipped();

    @Test
    void theWayBackIsAmongTheFirstThreeForMostFaults() {
        int wanted = SampleSize.of(2, 100);
        int found = 0;
        int first = 0;
        List<String> missed = new ArrayList<>();
        List<Fault> faults = faults(wanted);
        for (Fault fault : faults) {
            List<Suggestion> suggestions = suggestions(fault);
            int at = place(suggestions, fault.edit());
            first += at == 0 ? 1 : 0;
            found += at >= 0 && at < 3 ? 1 : 0;
            if (at < 0 || at >= 3) {
                missed.add(
                        at + " of " + suggestions.size() + ": " + fault.edit().words());
            }
        }
        System.getLogger("suggestions")
                .log(System.Logger.Level.INFO, found + " of " + wanted + " among the first three, " + first + " first");
        assertThat(faults).hasSize(wanted);
        assertThat(found).as("missed: %s", missed).isGreaterThanOrEqualTo(wanted * 8 / 10);
    }

    private record Fault(SourceEdit edit, RuleWorkbench faulty, Candidate candidate, String role) {}

    /** Faults that change the first place of somebody. */
    private static List<Fault> faults(int wanted) {
        Random random = new Random(5);
        List<SourceEdit> edits = new ArrayList<>(allEdits());
        java.util.Collections.shuffle(edits, random);
        List<Candidate> people = new SyntheticCandidates(SHIPPED.rules().knowledge(), 77).some(1_500);
        ExactEvaluator right = new ExactEvaluator(SHIPPED.rules());
        List<String> before =
                people.stream().map(one -> right.rank(one).first()).toList();
        List<Fault> faults = new ArrayList<>();
        for (SourceEdit edit : edits) {
            if (faults.size() == wanted) {
                break;
            }
            RuleWorkbench faulty = SHIPPED.after(edit);
            ExactEvaluator wrong = new ExactEvaluator(faulty.rules());
            for (int i = 0; i < people.size(); i++) {
                if (!wrong.rank(people.get(i)).first().equals(before.get(i))) {
                    faults.add(new Fault(edit, faulty, people.get(i), before.get(i)));
                    break;
                }
            }
        }
        return faults;
    }

    private static List<SourceEdit> allEdits() {
        SourceTexts texts = new SourceTexts(SHIPPED.sources());
        List<SourceEdit> edits =
                new ArrayList<>(new MutationOperators(SHIPPED.rules().knowledge(), texts)
                        .of(SHIPPED.rules().rules()).stream()
                                .filter(edit -> edit.kind() == SourceEdit.Kind.LEVEL
                                        || edit.kind() == SourceEdit.Kind.IMPORTANCE)
                                .toList());
        RequirementEdits requirements = new RequirementEdits(
                SHIPPED.rules().knowledge(), SHIPPED.rules().rules(), texts);
        SHIPPED.rules().knowledge().roles().forEach(role -> {
            edits.addAll(requirements.removals(role.name()));
            List<SourceEdit> added = requirements.additions(role.name());
            for (int i = 0; i < added.size(); i += 5) {
                edits.add(added.get(i));
            }
        });
        edits.addAll(new WeightMutationOperators(SHIPPED.rules().knowledge()).all());
        return edits;
    }

    /** The shipped cases as they are; those of a rule that the fault took away went with it. */
    private static List<Suggestion> suggestions(Fault fault) {
        List<RuleCase> cases = SHIPPED.cases().stream()
                .filter(one -> fault.edit().kind() != SourceEdit.Kind.REMOVED
                        || !one.rule().equals(fault.edit().rule()))
                .toList();
        return new SuggestionSearch(
                        fault.faulty().sources(),
                        SHIPPED.facts(),
                        fault.faulty().rules(),
                        cases)
                .of(fault.candidate(), fault.role());
    }

    private static int place(List<Suggestion> suggestions, SourceEdit fault) {
        for (int i = 0; i < suggestions.size(); i++) {
            if (undoes(suggestions.get(i).edit(), fault)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean undoes(SourceEdit edit, SourceEdit fault) {
        if (fault.weight().isPresent()) {
            return edit.weight().equals(original(fault));
        }
        return switch (fault.kind()) {
            case ADDED -> edit.kind() == SourceEdit.Kind.REMOVED && edit.rule().equals(fault.rule());
            case REMOVED ->
                edit.kind() == SourceEdit.Kind.ADDED
                        && edit.role().equals(fault.role())
                        && edit.after().equals(fault.before());
            default -> edit.rule().equals(fault.rule()) && edit.after().equals(fault.before());
        };
    }

    private static Optional<dev.righttrack.knowledge.Weight> original(SourceEdit fault) {
        return SHIPPED.rules()
                .knowledge()
                .find(dev.righttrack.knowledge.Kind.WEIGHT, fault.rule(), dev.righttrack.knowledge.Weight.class);
    }
}

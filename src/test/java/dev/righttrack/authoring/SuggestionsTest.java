package dev.righttrack.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.exact.Advisor;
import dev.righttrack.facts.Candidate;
import dev.righttrack.intake.RuleCase;
import dev.righttrack.oracle.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Faults are put into the shipped rules, one case that went wrong is given, and the way back is asked for. */
class SuggestionsTest {

    private static final Workbench SHIPPED = Workbench.shipped();

    @Test
    void theWayBackIsAmongTheFirstThreeForMostFaults() {
        int wanted = Effort.of(4, 100);
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

    private record Fault(Edit edit, Workbench faulty, Candidate candidate, String role) {}

    /** Faults that change the first place of somebody. */
    private static List<Fault> faults(int wanted) {
        Random random = new Random(5);
        List<Edit> edits = new ArrayList<>(allEdits());
        java.util.Collections.shuffle(edits, random);
        List<Candidate> people = new People(SHIPPED.rules().knowledge(), 77).some(1_500);
        Advisor right = new Advisor(SHIPPED.rules());
        List<String> before =
                people.stream().map(one -> right.rank(one).first()).toList();
        List<Fault> faults = new ArrayList<>();
        for (Edit edit : edits) {
            if (faults.size() == wanted) {
                break;
            }
            Workbench faulty = SHIPPED.after(edit);
            Advisor wrong = new Advisor(faulty.rules());
            for (int i = 0; i < people.size(); i++) {
                if (!wrong.rank(people.get(i)).first().equals(before.get(i))) {
                    faults.add(new Fault(edit, faulty, people.get(i), before.get(i)));
                    break;
                }
            }
        }
        return faults;
    }

    private static List<Edit> allEdits() {
        RuleTexts texts = new RuleTexts(SHIPPED.sources());
        List<Edit> edits = new ArrayList<>(new Notches(SHIPPED.rules().knowledge(), texts)
                .of(SHIPPED.rules().rules()).stream()
                        .filter(edit -> edit.kind() == Edit.Kind.LEVEL || edit.kind() == Edit.Kind.IMPORTANCE)
                        .toList());
        Requirements requirements =
                new Requirements(SHIPPED.rules().knowledge(), SHIPPED.rules().rules(), texts);
        SHIPPED.rules().knowledge().roles().forEach(role -> {
            edits.addAll(requirements.removals(role.name()));
            List<Edit> added = requirements.additions(role.name());
            for (int i = 0; i < added.size(); i += 5) {
                edits.add(added.get(i));
            }
        });
        edits.addAll(new WeightNotches(SHIPPED.rules().knowledge()).all());
        return edits;
    }

    /** The shipped cases as they are; those of a rule that the fault took away went with it. */
    private static List<Suggestion> suggestions(Fault fault) {
        List<RuleCase> cases = SHIPPED.cases().stream()
                .filter(one -> fault.edit().kind() != Edit.Kind.REMOVED
                        || !one.rule().equals(fault.edit().rule()))
                .toList();
        return new Suggestions(
                        fault.faulty().sources(),
                        SHIPPED.facts(),
                        fault.faulty().rules(),
                        cases)
                .of(fault.candidate(), fault.role());
    }

    private static int place(List<Suggestion> suggestions, Edit fault) {
        for (int i = 0; i < suggestions.size(); i++) {
            if (undoes(suggestions.get(i).edit(), fault)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean undoes(Edit edit, Edit fault) {
        if (fault.weight().isPresent()) {
            return edit.weight().equals(original(fault));
        }
        return switch (fault.kind()) {
            case ADDED -> edit.kind() == Edit.Kind.REMOVED && edit.rule().equals(fault.rule());
            case REMOVED ->
                edit.kind() == Edit.Kind.ADDED
                        && edit.role().equals(fault.role())
                        && edit.after().equals(fault.before());
            default -> edit.rule().equals(fault.rule()) && edit.after().equals(fault.before());
        };
    }

    private static Optional<dev.righttrack.facts.knowledge.Weight> original(Edit fault) {
        return SHIPPED.rules()
                .knowledge()
                .find(
                        dev.righttrack.facts.knowledge.Kind.WEIGHT,
                        fault.rule(),
                        dev.righttrack.facts.knowledge.Weight.class);
    }
}

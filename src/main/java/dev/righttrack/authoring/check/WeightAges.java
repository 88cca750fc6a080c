package dev.righttrack.authoring.check;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Weight;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Numbers that no coach has looked at for long. Age is never an error. */
final class WeightAges {

    private static final int MONTHS = 18;

    private final Knowledge knowledge;
    private final Findings findings;

    WeightAges(Knowledge knowledge, Findings findings) {
        this.knowledge = knowledge;
        this.findings = findings;
    }

    /** @param asOf the day to look from; the newest date among the weights if absent, so that the clock decides nothing */
    public void review(Optional<LocalDate> asOf) {
        List<Weight> weights = knowledge.all(Kind.WEIGHT, Weight.class);
        Optional<LocalDate> today =
                asOf.or(() -> weights.stream().map(Weight::confirmed).max(Comparator.naturalOrder()));
        for (Weight weight : weights) {
            if (today.isPresent() && weight.confirmed().plusMonths(MONTHS).isBefore(today.get())) {
                findings.add(Finding.note(
                        new Place(weight.source().file(), weight.source().line(), 1),
                        Check.UNCONFIRMED_WEIGHT,
                        "\"" + weight.name() + "\" was last confirmed on " + weight.confirmed() + ", more than "
                                + MONTHS + " months before " + today.get(),
                        "Think it over, and write down today's date under 'confirmed', whether it changes or not."));
            }
        }
    }
}

package dev.righttrack.batch;

import dev.righttrack.advice.FirstPlace;
import dev.righttrack.advice.Lead.Clarity;
import dev.righttrack.advice.RequirementState;
import dev.righttrack.batch.Cohort.ClashCount;
import dev.righttrack.batch.Cohort.CodeCount;
import dev.righttrack.batch.Cohort.Missing;
import dev.righttrack.batch.Cohort.RoleSpread;
import dev.righttrack.batch.Cohort.StepAway;
import dev.righttrack.batch.Cohort.Trainings;
import dev.righttrack.batch.Cohort.UnknownCount;
import dev.righttrack.facts.Importance;
import dev.righttrack.text.ClosedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts a tally together as a cohort, everything in a fixed order. */
final class CohortAssembly {

    private static final List<String> IMPORTANCES = ClosedWord.all(Importance.class);
    private static final int TENTHS = 10;
    private static final double HUNDREDTHS = 100.0;

    private final CohortTally tally;

    CohortAssembly(CohortTally tally) {
        this.tally = tally;
    }

    /**
     * The cohort.
     *
     * @param roles every role
     * @param rules the hash of rules and facts
     */
    Cohort cohort(List<String> roles, String rules, Optional<Trainings> trainings) {
        return new Cohort(
                tally.people(),
                tally.rejected(),
                tally.sayNothing(),
                tally.of("words"),
                tally.of("understood"),
                tally.of("basis", PersonBasis.READ.word()),
                tally.of("basis", PersonBasis.MIXED.word()),
                tally.nobodyFirst(FirstPlace.TIE),
                tally.nobodyFirst(FirstPlace.TOO_LITTLE_KNOWN),
                tally.lead(Clarity.CLEAR),
                tally.lead(Clarity.SLIGHT),
                tally.lead(Clarity.NONE),
                rules,
                roles.stream()
                        .map(this::role)
                        .sorted(Comparator.comparingLong(RoleSpread::first)
                                .reversed()
                                .thenComparing(RoleSpread::role))
                        .toList(),
                steps(),
                clashes(),
                unknowns(),
                counts("reject"),
                counts("noted"),
                trainings);
    }

    private List<CodeCount> counts(String what) {
        return tally.all(what).entrySet().stream()
                .map(one -> new CodeCount(one.getKey().get(0), one.getValue()))
                .sorted(Comparator.comparingLong(CodeCount::records).reversed().thenComparing(CodeCount::code))
                .toList();
    }

    private RoleSpread role(String role) {
        long people = tally.people();
        return new RoleSpread(
                role,
                tally.of("first", role),
                tally.of("leader", role),
                tally.of("closest", role),
                tally.of("liked", role),
                tally.of("verdict", role, "ready"),
                tally.of("verdict", role, "near"),
                tally.of("verdict", role, "far"),
                tally.of("verdict", role, "open"),
                people == 0 ? 0 : Math.round((double) tally.of("fit", role) / people) / HUNDREDTHS,
                IntStream.range(0, TENTHS)
                        .mapToObj(tenth -> tally.of("tenth", role, String.valueOf(tenth)))
                        .toList(),
                missing(role));
    }

    private List<Missing> missing(String role) {
        Map<List<String>, Long> lacking = tally.all(RequirementState.SHORT.word());
        Map<List<String>, Long> open = tally.all(RequirementState.OPEN.word());
        Map<List<String>, Long> unknown = tally.all(RequirementState.UNKNOWN.word());
        Set<List<String>> all = new LinkedHashSet<>(lacking.keySet());
        all.addAll(open.keySet());
        all.addAll(unknown.keySet());
        List<Missing> missing = new ArrayList<>();
        for (List<String> words : all) {
            if (words.get(0).equals(role)) {
                missing.add(new Missing(
                        words.subList(4, words.size()),
                        words.get(1),
                        words.get(2),
                        lacking.getOrDefault(words, 0L),
                        open.getOrDefault(words, 0L),
                        unknown.getOrDefault(words, 0L),
                        words.get(3)));
            }
        }
        missing.sort(Comparator.comparingLong(Missing::lacking)
                .reversed()
                .thenComparing(Comparator.comparingLong(CohortAssembly::notMet).reversed())
                .thenComparingInt(m -> IMPORTANCES.indexOf(m.importance()))
                .thenComparing(m -> String.join(", ", m.skills()))
                .thenComparing(Missing::rule)
                .thenComparing(Missing::asked));
        return missing;
    }

    private static long notMet(Missing missing) {
        return missing.lacking() + missing.open() + missing.unknown();
    }

    private List<StepAway> steps() {
        return tally.all("step").entrySet().stream()
                .map(one -> new StepAway(
                        one.getKey().get(0),
                        one.getKey().subList(2, one.getKey().size()),
                        one.getKey().get(1),
                        one.getValue(),
                        tally.named(one.getKey())))
                .sorted(Comparator.comparingLong(StepAway::people)
                        .reversed()
                        .thenComparing(StepAway::role)
                        .thenComparing(step -> String.join(", ", step.skills()))
                        .thenComparing(StepAway::level))
                .toList();
    }

    private List<ClashCount> clashes() {
        return tally.all("clash").entrySet().stream()
                .map(one -> new ClashCount(
                        one.getKey().get(0), one.getKey().get(1), one.getKey().get(2), one.getValue()))
                .sorted(Comparator.comparingLong(ClashCount::people)
                        .reversed()
                        .thenComparing(ClashCount::skill)
                        .thenComparing(ClashCount::stated)
                        .thenComparing(ClashCount::shown))
                .toList();
    }

    private List<UnknownCount> unknowns() {
        return tally.all("not known").entrySet().stream()
                .map(one -> new UnknownCount(
                        one.getKey().get(0),
                        one.getKey().get(1),
                        one.getValue(),
                        tally.of("decides", one.getKey().get(0), one.getKey().get(1))))
                .sorted(Comparator.comparingLong(UnknownCount::decides)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingLong(UnknownCount::people).reversed())
                        .thenComparing(UnknownCount::kind)
                        .thenComparing(UnknownCount::name))
                .toList();
    }
}

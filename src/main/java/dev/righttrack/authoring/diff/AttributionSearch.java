package dev.righttrack.authoring.diff;

import dev.righttrack.authoring.exact.EvaluationResult;
import dev.righttrack.authoring.exact.ExactEvaluator;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.rules.reading.CoachRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds which edits make a change, by taking edits back and running again: each alone, then each two, then all but those that
 * can be spared one after the other, which is one minimal set and not each (deletion-based; Bakker et al. 1993). Safe for use by several threads.
 */
final class AttributionSearch {

    private final RuleSet now;
    private final List<AtomicEdit> edits;
    private final ExactEvaluator before;
    private final ExactEvaluator current;
    private final boolean sameDoings;
    private final Map<BitSet, Optional<ExactEvaluator>> variants = new ConcurrentHashMap<>();

    AttributionSearch(RuleSet now, List<AtomicEdit> edits, ExactEvaluator before, ExactEvaluator current) {
        this.now = now;
        this.edits = edits;
        this.before = before;
        this.current = current;
        this.sameDoings = edits.stream().noneMatch(AttributionSearch::touchesDoings);
    }

    /** Whether a rule on somebody's doings may read differently after it. */
    private static boolean touchesDoings(AtomicEdit edit) {
        return edit instanceof AtomicEdit.OfFact fact
                && fact.of() != Kind.ROLE
                && fact.of() != Kind.SKILL
                && fact.of() != Kind.APPLICATION;
    }

    /**
     * The edits behind one change.
     *
     * @param was what it was before
     * @param reading reads it off an outcome
     */
    Attribution of(Candidate person, String was, Function<EvaluationResult, String> reading) {
        Trial trial = new Trial(person, was, reading);
        int[] relevant = relevant(person);
        List<BitSet> found = new ArrayList<>();
        for (int one : relevant) {
            trial.keepIfUndone(bits(one), found);
        }
        for (int i = 0; found.isEmpty() && i < relevant.length; i++) {
            for (int j = i + 1; j < relevant.length; j++) {
                trial.keepIfUndone(bits(relevant[i], relevant[j]), found);
            }
            if (!found.isEmpty()) {
                restOfPairs(trial, relevant, i, found);
            }
        }
        if (found.isEmpty()) {
            found.add(least(trial, bits(relevant)));
        }
        return new Attribution(found.stream().map(this::edits).toList());
    }

    private static void restOfPairs(Trial trial, int[] relevant, int done, List<BitSet> found) {
        for (int i = done + 1; i < relevant.length; i++) {
            for (int j = i + 1; j < relevant.length; j++) {
                trial.keepIfUndone(bits(relevant[i], relevant[j]), found);
            }
        }
    }

    /** Takes back all, then spares every edit that can be spared. */
    private static BitSet least(Trial trial, BitSet all) {
        BitSet left = (BitSet) all.clone();
        for (int edit = all.nextSetBit(0); edit >= 0; edit = all.nextSetBit(edit + 1)) {
            left.clear(edit);
            if (!trial.isUndone(left)) {
                left.set(edit);
            }
        }
        return left;
    }

    /** The edits that can matter to somebody's ranking. */
    private int[] relevant(Candidate person) {
        BitSet relevant = new BitSet();
        for (int i = 0; i < edits.size(); i++) {
            relevant.set(i, matters(edits.get(i), person));
        }
        return relevant.stream().toArray();
    }

    private boolean matters(AtomicEdit edit, Candidate person) {
        if (edit instanceof AtomicEdit.OfRule rule) {
            List<CoachRule> both = Stream.of(rule.before(), rule.now())
                    .flatMap(Optional::stream)
                    .toList();
            boolean ranks = both.stream()
                    .flatMap(r -> r.conclusions().stream())
                    .anyMatch(c -> c.kind() != SentenceKind.STATEMENT || c.bars());
            boolean asks = both.stream().anyMatch(CoachRule::asks);
            boolean bars = both.stream().flatMap(r -> r.conclusions().stream()).anyMatch(SentenceUse::bars);
            return ranks
                    && (asks
                            || bars
                            || !sameDoings
                            || before.shows(rule.name(), person)
                            || current.shows(rule.name(), person));
        }
        AtomicEdit.OfFact fact = (AtomicEdit.OfFact) edit;
        return switch (fact.of()) {
            case TOOL ->
                person.tools().contains(fact.name()) || person.courses().contains(fact.name());
            case METHOD ->
                person.methods().contains(fact.name()) || person.courses().contains(fact.name());
            case DEGREE -> person.education().isPresent();
            default -> true;
        };
    }

    private List<AtomicEdit> edits(BitSet chosen) {
        return chosen.stream().mapToObj(edits::get).toList();
    }

    private static BitSet bits(int... chosen) {
        BitSet bits = new BitSet();
        for (int one : chosen) {
            bits.set(one);
        }
        return bits;
    }

    /** The rules with some edits taken back; empty where the rest cannot stand without them. */
    private Optional<ExactEvaluator> variant(BitSet back) {
        return variants.computeIfAbsent(
                (BitSet) back.clone(),
                set -> Optional.of(current.with(EditDetection.without(now, edits(set))))
                        .filter(ExactEvaluator::isWhole));
    }

    /** One change, to be undone. */
    private final class Trial {
        private final Candidate person;
        private final String was;
        private final Function<EvaluationResult, String> reading;

        Trial(Candidate person, String was, Function<EvaluationResult, String> reading) {
            this.person = person;
            this.was = was;
            this.reading = reading;
        }

        boolean isUndone(BitSet back) {
            return variant(back)
                    .map(advisor -> reading.apply(advisor.rank(person)))
                    .filter(was::equals)
                    .isPresent();
        }

        void keepIfUndone(BitSet back, List<BitSet> found) {
            if (isUndone(back)) {
                found.add(back);
            }
        }
    }
}

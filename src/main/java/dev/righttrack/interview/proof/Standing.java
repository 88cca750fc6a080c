package dev.righttrack.interview.proof;

import dev.righttrack.advice.FirstPlace;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Conclusions;
import dev.righttrack.knowledge.Question;
import dev.righttrack.scoring.RolePlace;
import dev.righttrack.scoring.Score;
import dev.righttrack.scoring.Weights;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a candidate stands after some answers.
 *
 * @param candidate the candidate as far as the answers tell
 * @param conclusions what the rules conclude
 * @param open the questions without an answer, in the order of the facts folder
 * @param contest what everything that is unknown may make of the fits: what is still asked, what "don't know" left open, and
 *     the values inside stated ranges
 * @param answers the same for what answers to the open questions may bring, everything else counting as it does now
 * @param barsOpen whether something unknown may make a role suitable, or not suitable
 * @param hints whether hints may still change first place; looked for only where nothing else can
 */
public record Standing(
        Candidate candidate,
        Conclusions conclusions,
        List<Question> open,
        FitBounds contest,
        FitBounds answers,
        boolean barsOpen,
        HintProof hints) {

    public Standing {
        open = List.copyOf(open);
    }

    /** How sure first place is. */
    public enum Certainty {
        /** One role is first, whatever becomes known. */
        DECIDED,
        /** Some roles are equal and before all others, whatever becomes known. */
        EQUAL,
        /** Something that is unknown may change first place. */
        OPEN,
        /** No role is first, since less is known than it takes to judge. */
        TOO_LITTLE_KNOWN,
        /** No role is first, since a rule calls each not suitable, whatever becomes known. */
        NONE_SUITABLE
    }

    /** How sure first place is, over everything that is unknown. */
    public Certainty certainty() {
        if (barsOpen) {
            return Certainty.OPEN;
        }
        return switch (firstPlace()) {
            case HELD -> contest.isDecided(leader()) ? Certainty.DECIDED : Certainty.OPEN;
            case TIE -> contest.isEqual(sharingFirst()) ? Certainty.EQUAL : Certainty.OPEN;
            case TOO_LITTLE_KNOWN -> Certainty.TOO_LITTLE_KNOWN;
            case NONE_SUITABLE -> Certainty.NONE_SUITABLE;
        };
    }

    private FirstPlace firstPlace() {
        if (!first().isEmpty()) {
            return FirstPlace.HELD;
        }
        if (conclusions.barred().contains(listed())) {
            return FirstPlace.NONE_SUITABLE; // Those that are suitable are listed first.
        }
        Weights weights = conclusions.of(Weights.class).get(0);
        return score(listed()).known().compareTo(weights.floorOfEvidence()) < 0
                ? FirstPlace.TOO_LITTLE_KNOWN
                : FirstPlace.TIE;
    }

    private Score score(String role) {
        return conclusions.of(Score.class).stream()
                .filter(score -> score.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    /** The roles that share the first rank. */
    private Set<Integer> sharingFirst() {
        Set<Integer> equal = new LinkedHashSet<>();
        conclusions.of(RolePlace.class).stream()
                .filter(place -> place.rank() == 1)
                .forEach(place -> equal.add(contest.roles().indexOf(place.role())));
        return equal;
    }

    /** The role in first place; the empty text where no role is. */
    public String first() {
        return first(conclusions);
    }

    /** The role in first place; the empty text where no role is, on a tie or because too little is known. */
    static String first(Conclusions conclusions) {
        return conclusions.of(RolePlace.class).stream()
                .filter(RolePlace::first)
                .map(RolePlace::role)
                .findFirst()
                .orElse("");
    }

    /** The role that is listed first, which on a tie is not before its equals. */
    public String listed() {
        return conclusions.of(RolePlace.class).stream()
                .min(Comparator.comparingInt(RolePlace::rank))
                .map(RolePlace::role)
                .orElseThrow();
    }

    /** The place of the role that is listed first among the roles whose fits are bounded. */
    int leader() {
        return contest.roles().indexOf(listed());
    }

    /** The roles that may be first, or share first place, by what is known. */
    public List<String> mayBeFirst() {
        return contest.alive().stream().map(contest.roles()::get).distinct().toList();
    }

    /** The roles that may take the one that is listed first from its place. */
    public List<String> contenders() {
        return contest.contenders(leader()).stream()
                .map(contest.roles()::get)
                .distinct()
                .toList();
    }

    /** The same with another contest about it. */
    Standing with(FitBounds other) {
        return new Standing(candidate, conclusions, open, other, answers, barsOpen, hints);
    }

    /** The same as if only answers to the open questions could bring anything. */
    Standing byAnswers() {
        return with(answers);
    }

    /** Whether nothing but tools, and hints at skills and wishes, can still change first place by an answer. */
    boolean isLeftToHints() {
        FitBounds rest = answers.withoutEvidence();
        for (Question question : open) {
            rest = question.about().equals("tools") ? rest.asNow(question.name()) : rest;
        }
        return rest.isDecided(leader());
    }

    /** The same, and whether hints can change it. */
    Standing with(HintProof searched) {
        return new Standing(candidate, conclusions, open, contest, answers, barsOpen, searched);
    }

    /** Whether nothing that is unknown can change first place: a role has it, or some share it. */
    public boolean isDecided() {
        Certainty certainty = certainty();
        return certainty == Certainty.DECIDED || certainty == Certainty.EQUAL;
    }

    /** Whether no answer to the open questions can change first place, though something unknown may. */
    boolean isExhausted() {
        return !barsOpen && !first().isEmpty() && (hints.proven() || answers.isDecided(leader()));
    }
}

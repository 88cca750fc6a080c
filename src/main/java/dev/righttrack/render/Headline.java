package dev.righttrack.render;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.FirstPlace;
import dev.righttrack.advice.Lead.Clarity;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.scoring.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * What an advice says first: the next step where it differs from the role that fits best, then what is liked most, then
 * which role fits best and by how clear a lead.
 */
public final class Headline {

    /** More roles than that are no answer to which one is liked most. */
    private static final int MOST_LIKED = 2;

    /** Three years, in weeks: what may take longer is a direction, and no next step. */
    private static final int LONG = 156;

    private final Advice advice;
    private final List<String> closest;
    private final List<String> liked;

    private Headline(Advice advice) {
        this.advice = advice;
        this.closest = advice.closest();
        List<String> all = advice.liked();
        this.liked = all.size() <= MOST_LIKED && all.size() < advice.roles().size() ? all : List.of();
    }

    /** The sentences of an advice's headline, the most important first; never none. */
    public static List<String> of(Advice advice) {
        Headline headline = new Headline(advice);
        List<String> said =
                new ArrayList<>(advice.firstPlace() == FirstPlace.HELD ? headline.held() : headline.nobody());
        said.addAll(headline.barred());
        return said.stream().map(Headline::sentence).toList();
    }

    private List<String> nobody() {
        List<String> said = new ArrayList<>();
        if (advice.firstPlace() == FirstPlace.NONE_SUITABLE) {
            return List.of("no role is suitable as things are");
        }
        said.add(
                advice.firstPlace() == FirstPlace.TIE
                        ? AdviceWords.and(advice.tied()) + " fit you equally well: nothing you said tells them apart"
                        : "too little is known to say which role fits you");
        if (isWorthNaming()) {
            said.add(closestNow(
                    advice.firstPlace() == FirstPlace.TIE ? "closest now: " : "closest, as far as is known: "));
        }
        wish(List.of()).ifPresent(said::add);
        return said;
    }

    /** Whether the closest role helps somebody for whom no role is first: not all are, it is wanted, and not years away. */
    private boolean isWorthNaming() {
        if (closest.isEmpty() || closest.size() == advice.roles().size()) {
            return false;
        }
        RoleAdvice one = role(closest.get(0));
        return isWanted(one) && one.weeks().most() <= LONG;
    }

    private List<String> held() {
        RoleAdvice first = advice.first();
        List<String> said = new ArrayList<>();
        if (closest.contains(first.role()) || first.worst() == Verdict.READY) {
            said.addAll(fitAndDistance(first));
            wish(List.of(first.role())).ifPresent(said::add);
        } else if (isClosestTheStory(first, role(closest.get(0)))) {
            if (liked.equals(closest)) {
                said.add(closestNow("closest now, and what you would like most: "));
            } else {
                said.add(closestNow("closest now: "));
                wish(closest).ifPresent(said::add);
            }
            said.add(fit() + (liked.contains(first.role()) ? "" : away(first)));
        } else {
            said.addAll(fitAndDistance(first));
            wish(List.of(first.role())).ifPresent(said::add);
            said.add(closestNow("closest, from the least that is known: "));
        }
        return said;
    }

    /**
     * Whether the closest role is what an adviser begins with: unless the first may be ready already, or the closest is not
     * wanted. A role that may be years away is no beginning at all.
     */
    private boolean isClosestTheStory(RoleAdvice first, RoleAdvice near) {
        boolean nearer = near.worst() == Verdict.READY || first.weeks().least() > 0;
        return first.weeks().most() > LONG || (nearer && isWanted(near));
    }

    private boolean isWanted(RoleAdvice role) {
        return advice.liked().isEmpty() || role.aspiration().point().compareTo(Fraction.of(1, 2)) >= 0;
    }

    private List<String> fitAndDistance(RoleAdvice first) {
        return first.best() == Verdict.FAR && closest.contains(first.role())
                ? List.of(
                        "no role is near yet; the closest, " + first.role() + ", is " + LearningTime.of(first.weeks())
                                + " of learning away",
                        fit())
                : List.of(fit() + distance(first));
    }

    /** Which role fits best, or which are about equal. */
    private String fit() {
        String first = AdviceWords.role(advice.first());
        if (suitable() == 1) {
            return first + " is the only role that is suitable";
        }
        if (advice.lead().word() == Clarity.CLEAR) {
            return first + " fits you best";
        }
        RoleAdvice next = rival();
        if (advice.lead().word() == Clarity.SLIGHT) {
            return first + " fits you slightly better than " + next.role();
        }
        if (!next.judged()) {
            return first + " comes first of the roles that can be judged so far";
        }
        List<String> level = advice.leaders().size() > 1 ? advice.leaders() : List.of(first, next.role());
        return AdviceWords.and(level) + " fit you about equally well";
    }

    /** The role from which the lead of the first is measured: of the others, the one that fits best. */
    private RoleAdvice rival() {
        Comparator<RoleAdvice> worstFirst =
                Comparator.comparing(role -> role.fit().point());
        return advice.roles().stream()
                .skip(1)
                .filter(RoleAdvice::suitable)
                .reduce((one, other) -> worstFirst.compare(other, one) > 0 ? other : one)
                .orElseGet(advice::first);
    }

    private long suitable() {
        return advice.roles().stream().filter(RoleAdvice::suitable).count();
    }

    /** What fits better than all that is suitable, and why it is left out. */
    private List<String> barred() {
        return advice.roles().stream()
                .filter(role -> !role.suitable())
                .filter(role ->
                        role.fit().point().compareTo(advice.first().fit().point()) > 0)
                .map(role -> role.role() + " would fit better, but is not suitable: "
                        + role.notSuitable().get(0).text())
                .toList();
    }

    private String distance(RoleAdvice role) {
        boolean one = suitable() == 1 || advice.lead().word() != Clarity.NONE || !rival().judged();
        if (role.worst() == Verdict.READY) {
            return one ? ", and you are ready for it" : "; you are ready for " + role.role();
        }
        String time = LearningTime.of(role.weeks()) + " of learning";
        if (role.weeks().least() == 0) {
            return one
                    ? "; you may be ready for it already, or need " + time
                    : "; for " + role.role() + " you may be ready already, or need " + time;
        }
        String near = closest.contains(role.role()) ? "is closest, " : "is ";
        return one ? " and " + near + time + " away" : "; " + role.role() + " " + near + time + " away";
    }

    private String away(RoleAdvice role) {
        String it = advice.lead().word() == Clarity.CLEAR ? "it" : role.role();
        return ", but " + it + " is " + LearningTime.of(role.weeks()) + " of learning away";
    }

    private String closestNow(String before) {
        RoleAdvice one = role(closest.get(0));
        return before
                + AdviceWords.and(closest)
                + state(one)
                + (isWanted(one) ? "" : ", though much of its work is not what you want");
    }

    private Optional<String> wish(List<String> told) {
        return liked.isEmpty() || liked.stream().anyMatch(told::contains)
                ? Optional.empty()
                : Optional.of("you would like most: "
                        + AdviceWords.and(liked.stream()
                                .map(name -> name + state(role(name)))
                                .toList()));
    }

    /** How far a role is, in brackets; empty where that cannot be said. */
    private static String state(RoleAdvice role) {
        if (!role.judged()) {
            return "";
        }
        return role.worst() == Verdict.READY ? " (ready)" : " (" + LearningTime.of(role.weeks()) + " of learning)";
    }

    private RoleAdvice role(String name) {
        return advice.roles().stream()
                .filter(role -> role.role().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String sentence(String said) {
        return Character.toUpperCase(said.charAt(0)) + said.substring(1) + ".";
    }
}

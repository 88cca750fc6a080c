package dev.righttrack.interview.proof;

import dev.righttrack.interview.proof.UnknownValue.Option;
import dev.righttrack.knowledge.Question;
import dev.righttrack.scoring.FitContribution;
import dev.righttrack.scoring.FitContribution.Lead;
import dev.righttrack.scoring.Portion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What every completion of the open questions may make of the roles' fits. A fit is a sum, one part for each skill, wish and
 * family of tools, so the most by which one role may come before another is a sum of the most that each part allows; what
 * both ask alike cancels. docs/decisions/0030-an-interview-stops-by-a-proof.md has the argument.
 *
 * @param roles the roles' names, each once for every way in which it asks, its own way first
 * @param settings the ways in which the open circumstances may come to be known; one at least
 * @param base what is known for good
 * @param unknowns what is not
 * @param judged for each setting, the roles of whose demands enough is known for first place, whatever becomes known
 * @param ties when two fits count as equal
 * @param yielding which roles may have to yield to which
 * @param bounded whether all fits are such sums; where they are not, nothing is ever taken for decided
 * @param tiesTold whether what breaks a tie is such a sum too; where it is not, a tie may go either way
 */
public record FitBounds(
        List<String> roles,
        List<CircumstanceCase> settings,
        FitContribution base,
        List<UnknownValue> unknowns,
        List<Set<Integer>> judged,
        NearTie ties,
        List<Yielding> yielding,
        boolean bounded,
        boolean tiesTold) {

    public FitBounds {
        roles = List.copyOf(roles);
        settings = List.copyOf(settings);
        unknowns = List.copyOf(unknowns);
        judged = judged.stream().map(Set::copyOf).toList();
        yielding = List.copyOf(yielding);
    }

    /** The same as a part of a whole fit, which may be compared with that of other roles and settings. */
    Portion mostOfFit(int setting, int role, int rival) {
        return base.by().portion(most(setting, role, rival), setting, role, rival);
    }

    /** The most by which a role may come before a rival, over all completions with one setting. */
    long most(int setting, int role, int rival) {
        long most = base.ahead(setting, role, rival);
        for (UnknownValue unknown : unknowns) {
            most += unknown.most(setting, role, rival);
        }
        return most;
    }

    /** Whether a role is in first place in every completion. */
    boolean isDecided(int leader) {
        return bounded
                && judged.stream().allMatch(enough -> enough.contains(leader))
                && contenders(leader).isEmpty();
    }

    /** Whether some role is in first place in every completion. */
    boolean hasWinner() {
        return IntStream.range(0, roles.size()).anyMatch(this::isDecided);
    }

    /** Whether something that a question is about is unknown. */
    boolean isOpen(Question question) {
        return question.about().equals("circumstance")
                ? settings.stream().anyMatch(setting -> setting.chosen().containsKey(question.subject()))
                : unknowns.stream().anyMatch(unknown -> unknown.question().equals(question.name()));
    }

    /** Whether some roles are equal and before all others in every completion. */
    boolean isEqual(Set<Integer> equal) {
        return bounded
                && tiesTold
                // Where a role asks in several ways, it would have to be equal in one that is the best in every
                // completion.
                && equal.stream().allMatch(role -> ways(role).count() == 1)
                && equal.stream().allMatch(role -> rivals(role).noneMatch(rival -> parts(role, rival, equal)));
    }

    /** Whether some completion puts a rival before a role, or level with it where it is not one of its equals. */
    private boolean parts(int role, int rival, Set<Integer> equal) {
        return IntStream.range(0, settings.size())
                .anyMatch(setting -> equal.contains(rival)
                        ? mayYield(setting, role, rival)
                                || mostLead(setting, /* role= */ rival, /* rival= */ role)
                                                .compareTo(Lead.NONE)
                                        > 0
                        : mayPass(setting, /* role= */ rival, /* rival= */ role));
    }

    /**
     * The roles that some completion might put before the leader, or level with it; exact but for requirements shared by
     * skills.
     */
    public List<Integer> contenders(int leader) {
        List<Integer> contenders = new ArrayList<>();
        rivals(leader).filter(role -> mayPass(role, leader)).forEach(contenders::add);
        return contenders;
    }

    boolean mayPass(int role, int rival) {
        return IntStream.range(0, settings.size()).anyMatch(setting -> mayPass(setting, role, rival));
    }

    /**
     * Whether some completion may put a role before a rival, or level with it, whichever of the rival's ways is looked at: the
     * rival is held to be before it where one of its ways is in every completion.
     */
    boolean mayPass(int setting, int role, int rival) {
        return ways(rival).allMatch(way -> mayPassWay(setting, role, way));
    }

    /**
     * Whether some completion may put a role before a rival, or level with it. Between near fits the strengths used decide,
     * then the fit, then what is wanted. A role that is behind every rival in this sense is not first, and one that is before
     * every rival is.
     */
    private boolean mayPassWay(int setting, int role, int rival) {
        if (!bounded || mayYield(setting, /* more= */ rival, /* less= */ role)) {
            return true;
        }
        long most = most(setting, role, rival);
        long near = ties.widest(base.by(), setting, role, rival);
        if (most > ties.narrowest(base.by(), setting, role, rival)) {
            return true;
        }
        if (most < -near) {
            return false;
        }
        Lead lead = mostOfEach(setting, role, rival);
        boolean aheadInFit = most > 0 || (most == 0 && lead.aspiration() >= 0);
        return !tiesTold || lead.used() > 0 || (lead.used() == 0 && aheadInFit);
    }

    /** The most by which a role may be before a rival in each of the measures, one by one. */
    private Lead mostOfEach(int setting, int role, int rival) {
        Lead lead = base.lead(setting, role, rival);
        for (UnknownValue unknown : unknowns) {
            lead = lead.plus(unknown.mostOfEach(setting, role, rival));
        }
        return lead;
    }

    private Lead mostLead(int setting, int role, int rival) {
        Lead lead = base.lead(setting, role, rival);
        for (UnknownValue unknown : unknowns) {
            lead = lead.plus(unknown.mostLead(setting, role, rival));
        }
        return lead;
    }

    /** Whether a role may have to yield to a rival, which asks less. */
    private boolean mayYield(int setting, int more, int less) {
        return yielding.stream()
                .anyMatch(one -> one.setting() == setting
                        && isSameRole(one.role(), more)
                        && isSameRole(one.rival(), less)
                        && mostOfEach(setting, less, more).aspiration() >= 0);
    }

    private boolean mayYield(int setting, int role) {
        return rivals(role).anyMatch(rival -> mayYield(setting, role, rival));
    }

    /** The roles that may be first: no rival that yields to none stays further ahead than near in every completion. */
    public List<Integer> alive() {
        List<Integer> alive = new ArrayList<>();
        for (int role = 0; role < roles.size(); role++) {
            int one = role;
            boolean beaten = true;
            for (int setting = 0; setting < settings.size() && beaten; setting++) {
                int at = setting;
                beaten = bounded && rivals(one).anyMatch(rival -> isFarAhead(at, rival, one));
            }
            if (!beaten) {
                alive.add(role);
            }
        }
        return alive;
    }

    private boolean isFarAhead(int setting, int rival, int role) {
        return most(setting, role, rival) < -ties.widest(base.by(), setting, role, rival) && !mayYield(setting, rival);
    }

    private IntStream rivals(int role) {
        return IntStream.range(0, roles.size()).filter(rival -> !isSameRole(rival, role));
    }

    private IntStream ways(int role) {
        return IntStream.range(0, roles.size()).filter(way -> isSameRole(way, role));
    }

    /** Whether two are ways in which one role asks. */
    boolean isSameRole(int one, int other) {
        return one == other || roles.get(one).equals(roles.get(other));
    }

    /** Whether the answer to a question may change first place in some completion of the others; never falsely no. */
    public boolean mayMatter(Question asked) {
        List<Integer> alive = alive();
        if (isAboutTheFloor(asked.name(), alive)) {
            return true;
        }
        if (asked.about().equals("circumstance")) {
            return alive.size() > 1
                    && settings.stream().anyMatch(setting -> setting.chosen().containsKey(asked.subject()));
        }
        String question = asked.name();
        if (mayMakeYield(question, alive)) {
            return true;
        }
        for (int setting = 0; setting < settings.size(); setting++) {
            for (int one : alive) {
                for (int other : alive) {
                    if (one < other && !isSameRole(one, other) && mayTurn(question, setting, one, other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether an answer may be what is missing to know enough of a role that may be first. */
    private boolean isAboutTheFloor(String question, List<Integer> alive) {
        return IntStream.range(0, settings.size())
                .anyMatch(setting -> alive.stream()
                        .filter(role -> !judged.get(setting).contains(role))
                        .flatMap(role -> ways(role).boxed())
                        .anyMatch(role -> unknowns.stream()
                                .filter(unknown -> unknown.question().equals(question)
                                        || unknown.question().equals(UnknownValue.SHARED))
                                .anyMatch(unknown -> unknown.isAskedBy(setting, role))));
    }

    /** Whether an answer may decide that a role that may be first has a reason not to yield, or has none. */
    private boolean mayMakeYield(String question, List<Integer> alive) {
        return yielding.stream()
                .filter(one ->
                        alive.stream().anyMatch(way -> isSameRole(way, one.role()) || isSameRole(way, one.rival()))
                                && mayYield(one.setting(), one.role(), one.rival()))
                .anyMatch(one -> unknowns.stream()
                        .filter(unknown -> unknown.question().equals(question)
                                || unknown.question().equals(UnknownValue.SHARED))
                        .anyMatch(unknown -> one.reasons().contains(unknown.name())
                                || unknown.question().equals(UnknownValue.SHARED)
                                || unknown.tellsWishesApart(one.role(), one.rival())));
    }

    /** Whether the question's own part may be what decides between two roles, with the others at some value. */
    private boolean mayTurn(String question, int setting, int one, int other) {
        long most = 0;
        long least = 0;
        long restMost = base.ahead(setting, one, other);
        long restLeast = restMost;
        boolean breaksTies = !tiesTold;
        for (UnknownValue unknown : unknowns) {
            long high = unknown.most(setting, one, other);
            long low = -unknown.most(setting, other, one);
            boolean shared = unknown.question().equals(UnknownValue.SHARED);
            if (unknown.question().equals(question)) {
                most += high;
                least += low;
                breaksTies |= unknown.mayBreakTies(setting, one, other);
            } else {
                restMost += high;
                restLeast += low;
            }
            if (shared) {
                // The question may be one of those that decide it: all of its spread may be the question's.
                most += high - low;
                least += low - high;
            }
        }
        long near = ties.widest(base.by(), setting, one, other);
        boolean meet = restMost + most >= -near && restLeast + least <= near;
        return !bounded || (meet && (most > least || breaksTies));
    }

    /** What a role's place goes by, for one value of every unknown. */
    private record Sums(int role, Portion fit, int aspiration, int used) {

        boolean isLevelWith(Sums other) {
            return fit.compareTo(other.fit) == 0 && aspiration == other.aspiration && used == other.used;
        }
    }

    private List<Sums> sums(int setting, int[] values) {
        FitContribution all = base;
        for (int i = 0; i < values.length; i++) {
            all = all.plus(unknowns.get(i).options().get(values[i]).parts());
        }
        FitContribution parts = all;
        return IntStream.range(0, roles.size())
                .mapToObj(role -> new Sums(
                        role,
                        base.by().portion(parts.fit()[setting][role], setting, role),
                        parts.aspiration()[role],
                        parts.used()[setting][role]))
                .toList();
    }

    /** The role in first place for one value of every unknown, if none yields; -1 where two are level. */
    int first(int setting, int[] values) {
        Map<String, Sums> byRole = new LinkedHashMap<>();
        for (Sums way : sums(setting, values)) {
            byRole.merge(
                    roles.get(way.role()), way, (one, other) -> other.fit().compareTo(one.fit()) > 0 ? other : one);
        }
        List<Sums> all = List.copyOf(byRole.values());
        Portion top = all.stream().map(Sums::fit).max(Comparator.naturalOrder()).orElse(Portion.NOTHING);
        List<Sums> close =
                all.stream().filter(one -> ties.isNear(top, one.fit())).toList();
        Sums first = close.stream()
                .max(Comparator.comparingInt(Sums::used)
                        .thenComparing(Sums::fit)
                        .thenComparingInt(Sums::aspiration))
                .orElseThrow();
        boolean tied = close.stream().anyMatch(one -> one.role() != first.role() && one.isLevelWith(first));
        return tied ? -1 : roles.indexOf(roles.get(first.role()));
    }

    /** What is known now. */
    int[] now() {
        return unknowns.stream().mapToInt(UnknownValue::now).toArray();
    }

    /** The same with what a question decides known for good. */
    FitBounds with(String question, List<Option> chosen) {
        FitContribution known = chosen.stream().map(Option::parts).reduce(base, FitContribution::plus);
        List<UnknownValue> left = unknowns.stream()
                .filter(unknown -> !unknown.question().equals(question))
                .toList();
        return new FitBounds(roles, settings, known, left, judged, ties, yielding, bounded, tiesTold);
    }

    /** The same in one setting only. */
    FitBounds in(int setting) {
        List<UnknownValue> only = unknowns.stream()
                .map(unknown -> new UnknownValue(
                        unknown.question(),
                        unknown.name(),
                        unknown.options().stream()
                                .map(o -> new Option(o.word(), o.parts().in(setting)))
                                .toList(),
                        unknown.now()))
                .toList();
        List<Yielding> there = yielding.stream()
                .filter(one -> one.setting() == setting)
                .map(one -> new Yielding(0, one.role(), one.rival(), one.reasons()))
                .toList();
        return new FitBounds(
                roles,
                List.of(settings.get(setting)),
                base.in(setting),
                only,
                List.of(judged.get(setting)),
                ties,
                there,
                bounded,
                tiesTold);
    }

    /** The same if hints showed nothing more. */
    FitBounds withoutEvidence() {
        return asNow(UnknownValue.EVIDENCE);
    }

    /** The same if what a question decides stayed as it is. */
    FitBounds asNow(String question) {
        List<Option> now = unknowns.stream()
                .filter(unknown -> unknown.question().equals(question))
                .map(unknown -> unknown.options().get(unknown.now()))
                .toList();
        return with(question, now);
    }

    /**
     * How much is undecided: the sum of what each rival may come before the role that leads by what is known now, over the
     * settings by their weights. It only puts the questions in an order, so that numbers that are not exact are enough;
     * nothing is ever taken for decided by it.
     */
    double undecided() {
        double all = 0;
        double weights = 0;
        int[] now = now();
        for (int setting = 0; setting < settings.size(); setting++) {
            double[] fits = roughFits(setting, now);
            int leader = 0;
            for (int role = 1; role < fits.length; role++) {
                leader = fits[role] > fits[leader] ? role : leader;
            }
            for (int role = 0; role < roles.size(); role++) {
                double most = isSameRole(role, leader) ? 0 : roughlyMost(setting, role, leader);
                all += Math.max(0, most) * settings.get(setting).weight();
            }
            weights += settings.get(setting).weight();
        }
        return all / weights;
    }

    private double roughlyMost(int setting, int role, int rival) {
        double most = base.roughlyAhead(setting, role, rival);
        for (UnknownValue unknown : unknowns) {
            most += unknown.roughlyMost(setting, role, rival);
        }
        return most;
    }

    private double[] roughFits(int setting, int[] values) {
        double[] fits = base.estimate()[setting].clone();
        for (int i = 0; i < values.length; i++) {
            double[] parts = unknowns.get(i).options().get(values[i]).parts().estimate()[setting];
            for (int role = 0; role < fits.length; role++) {
                fits[role] += parts[role];
            }
        }
        return fits;
    }
}

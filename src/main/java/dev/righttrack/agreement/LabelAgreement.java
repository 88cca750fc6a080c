package dev.righttrack.agreement;

import dev.righttrack.advice.Interval;
import dev.righttrack.advice.Lead.Clarity;
import dev.righttrack.scoring.Weights;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * How well advice agrees with the roles that people have. A first place that no role holds alone is not right.
 *
 * @param people how many people there were
 * @param left roles that were left out of the ranking
 * @param first the share whose role came first
 * @param top2 the share whose role came first or second
 * @param macroF1 the mean of F1 over the roles that somebody has; its interval by bootstrap
 * @param confusion who was advised what
 * @param leads how far the first role was before the next one, and whether it was right, of all who had one
 * @param seed the seed of the bootstrap
 */
public record LabelAgreement(
        int people,
        List<String> left,
        Interval first,
        Interval top2,
        Interval macroF1,
        Confusion confusion,
        List<MeasuredLead> leads,
        long seed) {

    private static final int SAMPLES = 1_000;

    public LabelAgreement {
        left = List.copyOf(left);
        leads = List.copyOf(leads);
    }

    /**
     * Measures agreement.
     *
     * @param leftOut roles taken out of every ranking, together with the people who have them
     * @param seed the seed of the bootstrap
     */
    public static LabelAgreement of(List<Labelled> people, Set<String> leftOut, long seed) {
        List<Labelled> ranked = people.stream()
                .filter(one -> !leftOut.contains(one.label()))
                .map(one -> one.without(leftOut))
                .toList();
        List<String> roles = List.copyOf(roles(ranked));
        FirstPlaces places = FirstPlaces.of(roles, ranked);
        return new LabelAgreement(
                ranked.size(),
                leftOut.stream().sorted().toList(),
                within(ranked, 1),
                within(ranked, 2),
                bootstrap(roles, places, ranked.size(), seed),
                Confusion.of(roles, places.counts()),
                ranked.stream()
                        .filter(one -> one.first().isPresent())
                        .map(one -> new MeasuredLead(one.lead(), one.isRight()))
                        .toList(),
                seed);
    }

    /** The roles of all labels and rankings. */
    private static Set<String> roles(List<Labelled> people) {
        Set<String> roles = new TreeSet<>();
        people.forEach(one -> {
            roles.add(one.label());
            one.places().forEach(roles::addAll);
        });
        return roles;
    }

    /** The roles that stand in a ranking and that nobody has: no advice of them can be right. */
    public static Set<String> withoutPeople(List<Labelled> people) {
        Set<String> roles = roles(people);
        people.forEach(one -> roles.remove(one.label()));
        return roles;
    }

    /** The share of the people who have a role and were advised it first; absent if nobody has it. */
    public Optional<Interval> recall(String role) {
        return Optional.of(role)
                .filter(confusion.roles()::contains)
                .filter(one -> confusion.support(one) > 0)
                .map(one -> Interval.wilson(
                        (int) Math.round(confusion.recall(one) * confusion.support(one)), confusion.support(one)));
    }

    /** The share of all people who were advised a role first; absent if the role is not ranked. */
    public Optional<Interval> shareFirst(String role) {
        return Optional.of(role)
                .filter(confusion.roles()::contains)
                .map(one -> Interval.wilson(confusion.advised(one), people));
    }

    /** The share of all people who were advised no role first. */
    public Interval nobodyFirst() {
        return Interval.wilson(confusion.nobodyFirst(), people);
    }

    /** How many people's first role has a lead of such a word. */
    public int led(Clarity word, Weights weights) {
        return (int) leads.stream().filter(one -> one.is(word, weights)).count();
    }

    /** The share of those of them whose first role was right. */
    public Interval rightAt(Clarity word, Weights weights) {
        long right = leads.stream()
                .filter(one -> one.is(word, weights) && one.right())
                .count();
        return Interval.wilson((int) right, led(word, weights));
    }

    private static Interval within(List<Labelled> people, int places) {
        long right = people.stream().filter(one -> one.isAmong(places)).count();
        return Interval.wilson((int) right, people.size());
    }

    private static Interval bootstrap(List<String> roles, FirstPlaces places, int people, long seed) {
        if (people == 0) {
            return new Interval(0, 0, 1);
        }
        Random random = new Random(seed);
        double[] values = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            values[i] = Confusion.of(roles, places.drawn(random)).macroF1();
        }
        double[] ends = FirstPlaces.ends(values);
        return new Interval(Confusion.of(roles, places.counts()).macroF1(), ends[0], ends[1]);
    }
}

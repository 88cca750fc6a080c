package dev.righttrack.authoring.exact;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.facts.Role;
import dev.righttrack.scoring.Ability;
import dev.righttrack.scoring.Fit;
import dev.righttrack.scoring.FitRanking;
import dev.righttrack.scoring.Portion;
import dev.righttrack.scoring.RoleDemand;
import dev.righttrack.scoring.RoleFit;
import dev.righttrack.scoring.RoleModel;
import dev.righttrack.scoring.SkillLevels;
import dev.righttrack.scoring.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * Ability and verdict of every role over every profile, for candidates who are alike in all but their skills and wishes;
 * and from these the first place under any wishes.
 */
public final class ProfileTables {

    private final SkillProfiles profiles;
    private final Candidate like;
    private final List<RoleModel> models;
    private final Weights weights;
    private final int topics;
    private final boolean[] mayYield;
    private final boolean anyYields;
    private final boolean[] judged;
    private final AskedProfiles[] asked;
    private final ThreadLocal<List<RoleModel.Held>> heldByThread;
    private final Portions[] ability;
    private final byte[][] worst;
    private final byte[][] best;

    ProfileTables(SkillProfiles profiles, Candidate like, List<RoleModel> models, Weights weights, int topics) {
        this.profiles = profiles;
        this.like = like;
        this.models = models;
        this.weights = weights;
        this.topics = topics;
        mayYield = mayYield(models, new SkillLevels(profiles.skills(), 0, 0));
        anyYields = IntStream.range(0, mayYield.length).anyMatch(role -> mayYield[role]);
        judged = new boolean[models.size()];
        for (int role = 0; role < judged.length; role++) {
            // Every profile states every skill, so that the share of what is known is the same for all.
            judged[role] =
                    models.get(role).known(levels(0), like).compareTo(Portion.of(weights.floorOfEvidence())) >= 0;
        }
        heldByThread = ThreadLocal.withInitial(
                () -> models.stream().map(model -> model.with(like)).toList());
        asked = new AskedProfiles[models.size()];
        ability = new Portions[models.size()];
        worst = new byte[models.size()][];
        best = new byte[models.size()][];
        IntStream.range(0, models.size()).parallel().forEach(this::fill);
    }

    /** For each role, whether it asks more than some other. */
    private static boolean[] mayYield(List<RoleModel> models, SkillLevels any) {
        boolean[] more = new boolean[models.size()];
        for (int role = 0; role < more.length; role++) {
            RoleDemand demand = models.get(role).demand(any);
            more[role] = models.stream().anyMatch(other -> demand.asksMoreThan(other.demand(any)));
        }
        return more;
    }

    private void fill(int role) {
        RoleModel.Held held = models.get(role).with(like);
        AskedProfiles seen = new AskedProfiles(profiles, models.get(role)::asks);
        Portions share = new Portions(seen.size());
        byte[] least = new byte[seen.size()];
        byte[] most = new byte[seen.size()];
        SkillLevels levels = new SkillLevels(profiles.skills(), 0, 0);
        for (int number = 0; number < least.length; number++) {
            profiles.put(seen.example(number), levels);
            Ability there = held.ability(levels);
            share.put(number, there.point());
            least[number] = (byte) weights.verdict(there.missing()).rank();
            most[number] = (byte) weights.verdict(there.missingAtBest()).rank();
        }
        asked[role] = seen;
        ability[role] = share;
        worst[role] = least;
        best[role] = most;
    }

    /** The candidate whose skills and wishes vary. */
    public Candidate like() {
        return like;
    }

    /** The roles, in the order of their numbers. */
    public List<String> roles() {
        return models.stream().map(model -> model.role().name()).toList();
    }

    /** A role. */
    public Role role(int role) {
        return models.get(role).role();
    }

    /** The worst verdict on a role: 0 far, 1 near, 2 ready. */
    public int worst(int role, int profile) {
        return worst[role][asked[role].of(profile)];
    }

    /** The best verdict on a role. */
    public int best(int role, int profile) {
        return best[role][asked[role].of(profile)];
    }

    /** The ability for a role. */
    public Portion ability(int role, int profile) {
        return ability[role].get(asked[role].of(profile));
    }

    /** A profile of each sort that a role can tell apart, in order: the first one of its sort. */
    public IntStream distinct(int role) {
        return IntStream.range(0, asked[role].size()).map(asked[role]::example);
    }

    /** Whether a skill is asked by a role in some way. */
    public boolean asks(int role, int skill) {
        return models.get(role).asks(skill);
    }

    /**
     * How far a role's fit lies above that of every other, as a part of a whole fit; a whole one where there is no other.
     *
     * @param agreement how far the wishes agree with each role, in halves of a topic, all stated
     * @return at least 0 where no other role has a better fit
     */
    public Portion lead(int role, int profile, int[] agreement) {
        Fit fit = fit(role, profile, agreement);
        Portion lead = Portion.ALL;
        for (int other = 0; other < models.size(); other++) {
            if (other != role) {
                Portion over = fit.lead(fit(other, profile, agreement));
                lead = over.compareTo(lead) < 0 ? over : lead;
            }
        }
        return lead;
    }

    /** Whether a role with such a lead may be in first place: a near tie behind, or further where a role before it yields. */
    public boolean isNear(Portion lead) {
        Fraction near = weights.nearTie();
        return anyYields || lead.compareTo(new Portion(-near.getNumerator(), near.getDenominator())) >= 0;
    }

    /** Whether a role is in first place; every wish is stated, and no rule bars a role. */
    public boolean isFirst(int role, int profile, int[] agreement) {
        Fit own = fit(role, profile, agreement);
        Portion near = Portion.of(weights.nearTie());
        for (int other = 0; other < models.size(); other++) {
            // Most roles are too far behind for anything but their fit to matter; those that yield are looked at below.
            if (other != role && fit(other, profile, agreement).lead(own).compareTo(near) > 0 && !mayYield[other]) {
                return false;
            }
        }
        return !isMatched(role, profile, agreement)
                && first(profile, agreement).equals(models.get(role).role().name());
    }

    /**
     * Whether another role that yields to none is at least as good in all that ranks roles: then this one is not alone in first
     * place, and the order need not be worked out.
     */
    private boolean isMatched(int role, int profile, int[] agreement) {
        SkillLevels levels = levels(profile);
        Fit own = fit(role, profile, agreement);
        for (int other = 0; other < models.size(); other++) {
            if (other != role
                    && !mayYield[other]
                    && judged[other]
                    && agreement[other] >= agreement[role]
                    && fit(other, profile, agreement).value().compareTo(own.value()) >= 0
                    && models.get(other)
                                    .strengths(levels)
                                    .compareTo(models.get(role).strengths(levels))
                            >= 0) {
                return true;
            }
        }
        return false;
    }

    private SkillLevels levels(int profile) {
        SkillLevels levels = new SkillLevels(profiles.skills(), 0, 0);
        profiles.put(profile, levels);
        return levels;
    }

    private String first(int profile, int[] agreement) {
        SkillLevels levels = levels(profile);
        List<RoleFit> fits = new ArrayList<>(models.size());
        List<RoleModel.Held> held = heldByThread.get();
        for (int role = 0; role < models.size(); role++) {
            fits.add(held.get(role).fit(levels, agreement[role], topics, topics == 0, weights));
        }
        return FitRanking.first(fits, weights, Set.of());
    }

    private Fit fit(int role, int profile, int[] agreement) {
        return new Fit(ability(role, profile), agreement[role], topics, topics == 0);
    }

    /** A portion for each number in little room: the part, and which of a few wholes it is a part of. */
    private static final class Portions {
        private final int[] held;
        private final short[] wholeAt;
        private long[] wholes = new long[0];

        Portions(int size) {
            held = new int[size];
            wholeAt = new short[size];
        }

        Portion get(int number) {
            return new Portion(held[number], wholes[wholeAt[number]]);
        }

        /** @throws ArithmeticException if the part is more than an int holds, or there are more wholes than a short does */
        void put(int number, Portion portion) {
            held[number] = Math.toIntExact(portion.held());
            wholeAt[number] = at(portion.whole());
        }

        private short at(long whole) {
            int at = 0;
            while (at < wholes.length && wholes[at] != whole) {
                at++;
            }
            if (at == wholes.length) {
                wholes = Arrays.copyOf(wholes, at + 1);
                wholes[at] = whole;
            }
            if (at > Short.MAX_VALUE) {
                throw new ArithmeticException("a role has more wholes than can be told apart");
            }
            return (short) at;
        }
    }
}

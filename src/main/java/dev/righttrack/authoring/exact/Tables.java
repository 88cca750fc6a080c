package dev.righttrack.authoring.exact;

import dev.righttrack.facts.Candidate;
import dev.righttrack.scoring.Weights;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Ability and verdict of every role over every profile, for candidates who are alike in all but their skills and wishes;
 * and from these the first place under any wishes.
 */
public final class Tables {

    private final Profiles profiles;
    private final Candidate like;
    private final List<RoleAsks> asks;
    private final Weights weights;
    private final int topics;
    private final long[] whole;
    private final int[][] ability;
    private final byte[][] worst;
    private final byte[][] best;

    Tables(Profiles profiles, Candidate like, List<RoleAsks> asks, Weights weights, int topics) {
        this.profiles = profiles;
        this.like = like;
        this.asks = asks;
        this.weights = weights;
        this.topics = topics;
        whole = new long[asks.size()];
        ability = new int[asks.size()][];
        worst = new byte[asks.size()][];
        best = new byte[asks.size()][];
        IntStream.range(0, asks.size()).parallel().forEach(this::fill);
    }

    private void fill(int role) {
        RoleAsks one = asks.get(role);
        int[] share = new int[profiles.size()];
        byte[] least = new byte[profiles.size()];
        byte[] most = new byte[profiles.size()];
        whole[role] = one.commonWhole(like);
        Levels levels = new Levels(profiles.skills(), 0, 0);
        RoleAsks.Credit tools = one.tools(like);
        for (int profile = 0; profile < share.length; profile++) {
            profiles.put(profile, levels);
            RoleAsks.Counted counted = one.counted(levels, tools, whole[role]);
            share[profile] = Math.toIntExact(counted.point());
            least[profile] = verdict(counted.missing());
            most[profile] = verdict(counted.missingAtBest());
        }
        ability[role] = share;
        worst[role] = least;
        best[role] = most;
    }

    private byte verdict(int missing) {
        return (byte) (missing == 0 ? 2 : missing <= weights.nearLimit() ? 1 : 0);
    }

    /** The candidate whose skills and wishes vary. */
    public Candidate like() {
        return like;
    }

    /** The roles, in the order of their numbers. */
    public List<String> roles() {
        return asks.stream().map(RoleAsks::role).toList();
    }

    /** The topics that a role has to do with. */
    public Set<String> does(int role) {
        return asks.get(role).does();
    }

    /** The worst verdict on a role: 0 far, 1 near, 2 ready. */
    public int worst(int role, int profile) {
        return worst[role][profile];
    }

    /** The best verdict on a role. */
    public int best(int role, int profile) {
        return best[role][profile];
    }

    /** The ability for a role, in parts of a whole that is the same for all profiles. */
    public int ability(int role, int profile) {
        return ability[role][profile];
    }

    /** Whether a skill is asked by a role in some way. */
    public boolean asks(int role, int skill) {
        return asks.get(role).possible().stream()
                .anyMatch(one -> IntStream.of(one.skills()).anyMatch(s -> s == skill));
    }

    /**
     * How far a role's fit lies above that of every other, in parts of the whole of fit.
     *
     * @param agreement how far the wishes agree with each role, in halves of a topic, all stated
     * @return at least 0 where no other role has a better fit
     */
    public double lead(int role, int profile, int[] agreement) {
        double fit = fit(role, profile, agreement);
        double lead = Double.MAX_VALUE;
        for (int other = 0; other < asks.size(); other++) {
            lead = other == role ? lead : Math.min(lead, fit - fit(other, profile, agreement));
        }
        return lead;
    }

    /** Whether a role is in first place; every wish is stated. */
    public boolean isFirst(int role, int profile, int[] agreement) {
        for (int other = 0; other < asks.size(); other++) {
            if (other != role && !isAhead(role, other, profile, agreement)) {
                return false;
            }
        }
        return true;
    }

    /** In the order of facts.Ranking; both have the same level steps, so that of strengths the part used is enough. */
    private boolean isAhead(int role, int other, int profile, int[] agreement) {
        long one = (2L * topics * ability[role][profile] + agreement[role] * whole[role]) * whole[other];
        long two = (2L * topics * ability[other][profile] + agreement[other] * whole[other]) * whole[role];
        if (one != two) {
            return one > two;
        }
        if (agreement[role] != agreement[other]) {
            return agreement[role] > agreement[other];
        }
        Levels levels = new Levels(profiles.skills(), 0, 0);
        profiles.put(profile, levels);
        int used = Integer.compare(asks.get(role).used(levels), asks.get(other).used(levels));
        return used != 0
                ? used > 0
                : asks.get(role).role().compareTo(asks.get(other).role()) < 0;
    }

    private double fit(int role, int profile, int[] agreement) {
        return (double) ability[role][profile] / whole[role] / 2 + agreement[role] / (4.0 * topics);
    }
}

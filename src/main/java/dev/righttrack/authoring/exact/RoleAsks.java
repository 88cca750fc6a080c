package dev.righttrack.authoring.exact;

import dev.righttrack.facts.Candidate;
import dev.righttrack.scoring.CreditScale;
import dev.righttrack.scoring.Shares;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.core.ArithmeticUtils;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * What a role asks in one state of the circumstances, and how much of it is there. Works like facts.Ability, in whole
 * numbers and without a list for each requirement.
 *
 * @param role the role
 * @param does the topics that it has to do with
 * @param worlds what it asks of skills, once for each way in which the open circumstances may turn out
 * @param certain what it asks of skills whatever they turn out to be
 * @param possible what it asks of skills in some way
 * @param families the families of tools that it works with
 * @param scale how finely a unit of weight is divided
 */
record RoleAsks(
        String role,
        Set<String> does,
        List<List<Asked.Skill>> worlds,
        List<Asked.Skill> certain,
        List<Asked.Skill> possible,
        List<Asked.Family> families,
        CreditScale scale) {

    RoleAsks {
        does = Set.copyOf(does);
        worlds = List.copyOf(worlds);
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
        families = List.copyOf(families);
    }

    /**
     * How much is there.
     *
     * @param point the share to go by
     * @param missing the level steps of essential requirements that are missing if every unknown turns out badly
     * @param missingAtBest those missing if every unknown turns out well
     */
    record Held(Fraction point, int missing, int missingAtBest) {}

    Held held(Levels levels, Candidate candidate) {
        Credit tools = tools(candidate);
        Fraction low = Fraction.ONE;
        Fraction high = Fraction.ZERO;
        int missing = 0;
        int missingAtBest = Integer.MAX_VALUE;
        for (List<Asked.Skill> world : worlds) {
            Credit sum = new Credit(tools);
            sum.add(world, levels);
            low = less(sum.share(sum.low), low);
            high = more(sum.share(sum.high), high);
            missing = Math.max(missing, sum.essential ? sum.missing : Integer.MAX_VALUE);
            missingAtBest = Math.min(missingAtBest, sum.essential ? sum.missingAtBest : Integer.MAX_VALUE);
        }
        Credit sure = new Credit(tools);
        sure.add(certain, levels);
        Fraction point = sure.share(sure.point);
        return new Held(more(low, less(high, point)), missing, missingAtBest);
    }

    /**
     * The same as {@link Held}, the share as a part of a whole.
     *
     * @param point the part
     * @param missing as there
     * @param missingAtBest as there
     */
    record Counted(long point, int missing, int missingAtBest) {}

    /** What it asks, as a text that is the same where all it asks is. */
    String gist() {
        return role + worlds.stream().map(RoleAsks::gist).sorted().toList() + gist(certain) + gist(possible);
    }

    private static String gist(List<Asked.Skill> all) {
        return all.stream()
                .map(one -> Arrays.toString(one.skills()) + one.rank() + "/" + one.weight() + one.essential())
                .sorted()
                .toList()
                .toString();
    }

    /** A whole of which every share is a whole part, whatever the levels are. */
    long commonWhole(Candidate candidate) {
        long whole = asked(certain, candidate);
        for (List<Asked.Skill> world : worlds) {
            long other = asked(world, candidate);
            whole = whole / ArithmeticUtils.gcd(whole, other) * other;
        }
        return whole;
    }

    private long asked(List<Asked.Skill> all, Candidate candidate) {
        long asked = tools(candidate).asked
                + all.stream().mapToLong(one -> scale.of(one.weight())).sum();
        return Math.max(1, asked);
    }

    Counted counted(Levels levels, Credit tools, long whole) {
        long low = whole;
        long high = 0;
        int missing = 0;
        int missingAtBest = Integer.MAX_VALUE;
        for (List<Asked.Skill> world : worlds) {
            Credit sum = new Credit(tools);
            sum.add(world, levels);
            low = Math.min(low, sum.part(sum.low, whole));
            high = Math.max(high, sum.part(sum.high, whole));
            missing = Math.max(missing, sum.essential ? sum.missing : Integer.MAX_VALUE);
            missingAtBest = Math.min(missingAtBest, sum.essential ? sum.missingAtBest : Integer.MAX_VALUE);
        }
        Credit sure = new Credit(tools);
        sure.add(certain, levels);
        long point = sure.part(sure.point, whole);
        return new Counted(Math.max(low, Math.min(high, point)), missing, missingAtBest);
    }

    Credit tools(Candidate candidate) {
        Credit credit = new Credit(scale);
        for (Asked.Family asked : families) {
            boolean held = candidate.tools().stream().anyMatch(asked.tools()::contains);
            boolean lacked = !held && candidate.complete().contains(asked.family());
            credit.low += held ? scale.of(asked.weight()) : 0;
            credit.point += held ? scale.of(asked.weight()) : lacked ? 0 : scale.half(asked.weight());
            credit.high += lacked ? 0 : scale.of(asked.weight());
            credit.asked += scale.of(asked.weight());
        }
        return credit;
    }

    /** The known level steps that the role calls on. */
    int used(Levels levels) {
        int used = 0;
        for (int skill = 0; skill < levels.size(); skill++) {
            used += Math.min(levels.low(skill), most(skill));
        }
        return used;
    }

    /** The share of the known level steps that the role calls on. */
    Fraction strengths(Levels levels) {
        int held = 0;
        for (int skill = 0; skill < levels.size(); skill++) {
            held += levels.low(skill);
        }
        return held == 0 ? Fraction.ZERO : Fraction.of(used(levels), held);
    }

    private int most(int skill) {
        int most = 0;
        for (Asked.Skill asked : possible) {
            for (int one : asked.skills()) {
                most = one == skill ? Math.max(most, asked.rank()) : most;
            }
        }
        return most;
    }

    private static Fraction less(Fraction one, Fraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Fraction more(Fraction one, Fraction other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Sums over what is asked. */
    static final class Credit {
        private final CreditScale scale;
        long low;
        long point;
        long high;
        long asked;
        int missing;
        int missingAtBest;
        boolean essential;

        Credit(CreditScale scale) {
            this.scale = scale;
        }

        Credit(Credit start) {
            this(start.scale);
            low = start.low;
            point = start.point;
            high = start.high;
            asked = start.asked;
        }

        void add(List<Asked.Skill> all, Levels levels) {
            for (Asked.Skill one : all) {
                add(one, levels);
            }
        }

        private void add(Asked.Skill one, Levels levels) {
            int least = 0;
            int most = 0;
            boolean unknown = true;
            for (int skill : one.skills()) {
                least = Math.max(least, levels.low(skill));
                most = Math.max(most, levels.high(skill));
                unknown &= levels.isUnknown(skill);
            }
            long reached = scale.credit(one.weight(), least, one.rank());
            low += reached;
            high += scale.credit(one.weight(), most, one.rank());
            point += unknown ? scale.half(one.weight()) : reached;
            asked += scale.of(one.weight());
            if (one.essential()) {
                essential = true;
                missing += Math.max(0, one.rank() - least);
                missingAtBest += Math.max(0, one.rank() - most);
            }
        }

        long part(long part, long whole) {
            return asked == 0 ? whole : part * (whole / asked);
        }

        Fraction share(long part) {
            return asked == 0 ? Fraction.ONE : Shares.of(part, asked);
        }
    }
}

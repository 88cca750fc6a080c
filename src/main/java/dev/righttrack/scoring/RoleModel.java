package dev.righttrack.scoring;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * What one role asks in one scenario, and how much of it is there; by the places of the skills, for whoever tries many
 * levels. The same sums as those that the core rules call ({@link Score}), without an object for each judgement. Safe for
 * use by several threads.
 */
public final class RoleModel {

    private final Role role;
    private final List<SkillAsked> certain;
    private final List<SkillAsked> hanging;
    private final List<SkillAsked> possible;
    private final List<List<SkillAsked>> ways;
    private final List<FamilyAsked> families;
    private final boolean oneOfItsWays;
    private final List<RoleModel> variants;

    private RoleModel(
            Role role,
            List<SkillAsked> certain,
            List<SkillAsked> hanging,
            Collection<BitSet> counting,
            List<FamilyAsked> families,
            List<RoleModel> variants) {
        this.role = role;
        this.variants = variants;
        this.certain = List.copyOf(certain);
        this.hanging = List.copyOf(hanging);
        this.possible = both(certain, hanging);
        this.families = families;
        List<List<SkillAsked>> all = new ArrayList<>(counting.size());
        for (BitSet counts : counting) {
            all.add(both(certain, counts.stream().mapToObj(hanging::get).toList()));
        }
        ways = List.copyOf(all);
        oneOfItsWays = counting.stream().anyMatch(BitSet::isEmpty);
    }

    /**
     * What a role asks where some circumstances are answered.
     *
     * @param asked what it asks of skills, in any circumstances
     * @param told what is answered
     * @param all the circumstances that may be open
     * @param variants those of its variants that ask levels of their own, in the same circumstances
     */
    static RoleModel of(
            Role role,
            Collection<SkillAsked> asked,
            List<FamilyAsked> families,
            Scenario told,
            Collection<Open> all,
            List<RoleModel> variants) {
        List<Open> left = told.left(all);
        List<SkillAsked> certain = new ArrayList<>();
        List<SkillAsked> hanging = new ArrayList<>();
        List<Circumstances> circumstances = new ArrayList<>();
        for (SkillAsked one : asked) {
            if (told.allows(one.circumstances())) {
                if (one.circumstances().isCertain(left)) {
                    certain.add(one);
                } else {
                    hanging.add(one);
                    circumstances.add(one.circumstances());
                }
            }
        }
        return new RoleModel(role, certain, hanging, Contingency.counting(circumstances, left), families, variants);
    }

    private static List<SkillAsked> both(List<SkillAsked> some, List<SkillAsked> more) {
        List<SkillAsked> both = new ArrayList<>(some);
        both.addAll(more);
        return List.copyOf(both);
    }

    /** The role. */
    public Role role() {
        return role;
    }

    /** What it asks of skills whatever the open circumstances turn out to be. */
    public List<SkillAsked> certain() {
        return certain;
    }

    /** What it asks of skills in some way to answer them. */
    public List<SkillAsked> possible() {
        return possible;
    }

    /** Whether it, or a variant of it, asks for a skill in some way. */
    public boolean asks(int skill) {
        return possible.stream().anyMatch(one -> one.has(skill))
                || variants.stream().anyMatch(variant -> variant.asks(skill));
    }

    /** Those of its variants that ask levels of their own. */
    public List<RoleModel> variants() {
        return variants;
    }

    /**
     * Whether the point is always a share of one way to answer what is open: there is a way in which nothing is asked but
     * what is certain. Else the point may be drawn to an end, and is no sum.
     */
    public boolean isPointOneOfItsWays() {
        return oneOfItsWays;
    }

    /** What it asks, as a text that is the same where all it asks is. */
    String gist() {
        return role.name()
                + ways.stream().map(RoleModel::gist).sorted().toList()
                + gist(certain)
                + gist(possible)
                + variants.stream().map(RoleModel::gist).toList();
    }

    private static String gist(List<SkillAsked> all) {
        return all.stream()
                .map(one -> Arrays.toString(one.skills()) + one.asked())
                .sorted()
                .toList()
                .toString();
    }

    /**
     * How the role stands with a candidate.
     *
     * @param agreement how far the candidate's wishes agree with the role, in halves of a topic
     * @param topics the topics that there are
     * @param wishless whether no wish is known
     */
    public RoleFit fit(SkillLevels levels, Candidate candidate, int agreement, int topics, boolean wishless) {
        Held held = with(candidate);
        Ability ability = held.ability(levels);
        Fit fit = new Fit(ability.point(), agreement, topics, wishless);
        return new RoleFit(
                role.name(),
                ability.missing(),
                ability.missingAtBest(),
                fit,
                strengths(levels),
                known(levels, candidate),
                demand(levels),
                held.variant(levels));
    }

    /** What it asks, and what its variants ask, held against levels as they are now. */
    public RoleDemand demand(SkillLevels levels) {
        if (variants.isEmpty()) {
            return ownDemand(levels);
        }
        List<RoleDemand> either = new ArrayList<>(List.of(ownDemand(levels)));
        variants.forEach(variant -> either.add(variant.demand(levels)));
        return EitherDemand.of(either);
    }

    private RoleDemand ownDemand(SkillLevels levels) {
        List<HeldLevel> held = new ArrayList<>(possible.size());
        for (SkillAsked one : certain) {
            held.add(held(one, Circumstances.ALWAYS, levels));
        }
        for (SkillAsked one : hanging) {
            held.add(held(one, one.circumstances(), levels));
        }
        return () -> held;
    }

    private static HeldLevel held(SkillAsked one, Circumstances dependsOn, SkillLevels levels) {
        List<Integer> skills = new ArrayList<>(one.skills().length);
        int least = 0;
        for (int skill : one.skills()) {
            skills.add(skill);
            least = Math.max(least, levels.low(skill));
        }
        return new HeldLevel(skills, one.asked().rank(), one.asked().essential(), dependsOn, least);
    }

    /**
     * The share of what it asks, by weight, of which anything is known; where variants ask otherwise, of what the role itself
     * asks or of what all ask together, whichever is more.
     */
    public Portion known(SkillLevels levels, Candidate candidate) {
        Portion own = known(List.of(this), levels, candidate);
        if (variants.isEmpty()) {
            return own;
        }
        List<RoleModel> all = new ArrayList<>(List.of(this));
        all.addAll(variants);
        Portion together = known(all, levels, candidate);
        return together.compareTo(own) > 0 ? together : own;
    }

    private static Portion known(List<RoleModel> ways, SkillLevels levels, Candidate candidate) {
        long asked = 0;
        long known = 0;
        for (RoleModel way : ways) {
            for (SkillAsked one : way.possible) {
                asked += one.asked().parts();
                known += isKnown(one, levels) ? one.asked().parts() : 0;
            }
            for (FamilyAsked one : way.families) {
                asked += one.asked().parts();
                known += one.isKnown(candidate) ? one.asked().parts() : 0;
            }
        }
        return asked == 0 ? Portion.ALL : new Portion(known, asked);
    }

    private static boolean isKnown(SkillAsked one, SkillLevels levels) {
        for (int skill : one.skills()) {
            if (!levels.isUnknown(skill)) {
                return true;
            }
        }
        return false;
    }

    /** The model held against many levels of a candidate whose tools stay the same. */
    public Held with(Candidate candidate) {
        Tally tools = new Tally();
        for (FamilyAsked family : families) {
            family.addTo(tools, candidate);
        }
        return new Held(
                this,
                tools,
                variants.stream().map(variant -> variant.with(candidate)).toList());
    }

    /** A role held against a candidate whose levels vary. Not safe for use by several threads. */
    public static final class Held {

        private final RoleModel model;
        private final Tally tools;
        private final Tally sums = new Tally();
        private final List<Held> variants;

        private Held(RoleModel model, Tally tools, List<Held> variants) {
            this.model = model;
            this.tools = tools;
            this.variants = variants;
        }

        /** How much of what is asked is there; the better of both where a variant asks otherwise. */
        public Ability ability(SkillLevels levels) {
            Ability best = ownAbility(levels);
            for (Held variant : variants) {
                best = best.or(variant.ownAbility(levels));
            }
            return best;
        }

        /** The variant of whose demands more is there than of those of the role itself; empty where there is none. */
        public String variant(SkillLevels levels) {
            String name = "";
            Portion most = variants.isEmpty() ? Portion.ALL : ownAbility(levels).point();
            for (Held variant : variants) {
                Portion point = variant.ownAbility(levels).point();
                if (point.compareTo(most) > 0) {
                    most = point;
                    name = variant.model.role.name();
                }
            }
            return name;
        }

        private Ability ownAbility(SkillLevels levels) {
            Ability.Ends ends = new Ability.Ends();
            for (List<SkillAsked> way : model.ways) {
                sums.set(tools);
                add(way, levels, sums);
                ends.reach(sums);
            }
            if (model.ways.size() > 1 || !model.oneOfItsWays) {
                sums.set(tools);
                add(model.certain, levels, sums);
            }
            return ends.ability(sums);
        }
    }

    private static void add(List<SkillAsked> all, SkillLevels levels, Tally sums) {
        for (SkillAsked one : all) {
            int least = 0;
            int most = 0;
            for (int skill : one.skills()) {
                least = Math.max(least, levels.low(skill));
                most = Math.max(most, levels.high(skill));
            }
            sums.add(one.asked(), least, most);
        }
    }

    /** The known level steps that the role calls on. */
    int used(SkillLevels levels) {
        int used = 0;
        for (int skill = 0; skill < levels.size(); skill++) {
            used += used(skill, levels.low(skill));
        }
        return used;
    }

    /** The steps of one skill that the role calls on, where so many are known. */
    private int used(int skill, int known) {
        int most = 0;
        for (SkillAsked asked : possible) {
            most = asked.has(skill) ? Math.max(most, asked.asked().rank()) : most;
        }
        int used = Math.min(known, most);
        for (RoleModel variant : variants) {
            used = Math.max(used, variant.used(skill, known));
        }
        return used;
    }

    /** The share of the known level steps that the role calls on. */
    public Portion strengths(SkillLevels levels) {
        int held = levels.known();
        return held == 0 ? Portion.NOTHING : new Portion(used(levels), held);
    }
}

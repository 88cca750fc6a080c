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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * What one role asks in one scenario, and how much of it is there; by the places of the skills, for whoever tries many
 * levels. The same sums as those that the core rules call ({@link Score}), without an object for each judgement. Safe for
 * use by several threads.
 */
public final class RoleModel {

    private final Role role;
    private final List<SkillAsked> certain;
    private final List<SkillAsked> possible;
    private final List<List<SkillAsked>> ways;
    private final List<FamilyAsked> families;
    private final boolean oneOfItsWays;
    private final List<RoleModel> variants;
    private final int[] called;
    private final long asked;
    private final Map<RoleModel, Boolean> asksMore = new ConcurrentHashMap<>();

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
        this.possible = both(certain, hanging);
        this.families = families;
        List<List<SkillAsked>> all = new ArrayList<>(counting.size());
        for (BitSet counts : counting) {
            all.add(both(certain, counts.stream().mapToObj(hanging::get).toList()));
        }
        ways = List.copyOf(all);
        oneOfItsWays = counting.stream().anyMatch(BitSet::isEmpty);
        called = called(possible, variants);
        asked = possible.stream().mapToLong(one -> one.asked().parts()).sum()
                + families.stream().mapToLong(one -> one.asked().parts()).sum();
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
     * @param weights how many missing steps are near
     */
    public RoleFit fit(
            SkillLevels levels, Candidate candidate, int agreement, int topics, boolean wishless, Weights weights) {
        return with(candidate).fit(levels, agreement, topics, wishless, weights);
    }

    /**
     * What it asks, and what its variants ask, held against levels.
     *
     * @param levels which must not change as long as the demand is used
     */
    public RoleDemand demand(SkillLevels levels) {
        return new ModelDemand(this, levels, true);
    }

    /** Whether one of what it asks is asked however the open circumstances are answered. */
    boolean isCertain(SkillAsked one) {
        return certain.contains(one);
    }

    /** Whether it asks more than another, which is found out once. */
    boolean asksMoreThan(RoleModel other, BooleanSupplier comparison) {
        return asksMore.computeIfAbsent(other, model -> comparison.getAsBoolean());
    }

    /**
     * The share of what it asks, by weight, of which anything is known; where variants ask otherwise, of what the role itself
     * asks or of what all ask together, whichever is more.
     */
    public Portion known(SkillLevels levels, Candidate candidate) {
        return with(candidate).known(levels);
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
        long known = 0;
        for (FamilyAsked family : families) {
            family.addTo(tools, candidate);
            known += family.isKnown(candidate) ? family.asked().parts() : 0;
        }
        return new Held(
                this,
                tools,
                known,
                variants.stream().map(variant -> variant.with(candidate)).toList());
    }

    /** A role held against a candidate whose levels vary. Not safe for use by several threads. */
    public static final class Held {

        private final RoleModel model;
        private final Tally tools;
        private final long knownTools;
        private final Tally sums = new Tally();
        private final List<Held> variants;

        private Held(RoleModel model, Tally tools, long knownTools, List<Held> variants) {
            this.model = model;
            this.tools = tools;
            this.knownTools = knownTools;
            this.variants = variants;
        }

        /** How the role stands; the parameters are those of {@link RoleModel#fit}. */
        public RoleFit fit(SkillLevels levels, int agreement, int topics, boolean wishless, Weights weights) {
            Ability ability = ability(levels);
            return new RoleFit(
                    model.role.name(),
                    ability.missing(),
                    ability.missingAtBest(),
                    new Fit(ability.point(), agreement, topics, wishless),
                    model.strengths(levels),
                    known(levels),
                    model.demand(levels),
                    variant(levels, weights));
        }

        private Portion known(SkillLevels levels) {
            long known = knownParts(levels);
            Portion own = portion(known, model.asked);
            if (variants.isEmpty()) {
                return own;
            }
            long all = model.asked;
            for (Held variant : variants) {
                known += variant.knownParts(levels);
                all += variant.model.asked;
            }
            Portion together = portion(known, all);
            return together.compareTo(own) > 0 ? together : own;
        }

        private static Portion portion(long known, long asked) {
            return asked == 0 ? Portion.ALL : new Portion(known, asked);
        }

        private long knownParts(SkillLevels levels) {
            long known = knownTools;
            for (SkillAsked one : model.possible) {
                known += isKnown(one, levels) ? one.asked().parts() : 0;
            }
            return known;
        }

        /** How much of what is asked is there; the better of both where a variant asks otherwise. */
        public Ability ability(SkillLevels levels) {
            Ability best = ownAbility(levels);
            for (Held variant : variants) {
                best = best.or(variant.ownAbility(levels));
            }
            return best;
        }

        /** The variant that serves better than the role itself: nearer, or as near and more is there; empty where there is none. */
        public String variant(SkillLevels levels, Weights weights) {
            if (variants.isEmpty()) {
                return "";
            }
            String name = "";
            Ability best = ownAbility(levels);
            for (Held variant : variants) {
                Ability way = variant.ownAbility(levels);
                if (way.compareService(best, weights) > 0) {
                    best = way;
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

    /** By the places of the skills: the highest rank that is asked of each, by the role itself or a variant. */
    private static int[] called(List<SkillAsked> possible, List<RoleModel> variants) {
        int[] called = new int[0];
        for (SkillAsked one : possible) {
            for (int skill : one.skills()) {
                called = Arrays.copyOf(called, Math.max(called.length, skill + 1));
                called[skill] = Math.max(called[skill], one.asked().rank());
            }
        }
        for (RoleModel variant : variants) {
            called = Arrays.copyOf(called, Math.max(called.length, variant.called.length));
            for (int skill = 0; skill < variant.called.length; skill++) {
                called[skill] = Math.max(called[skill], variant.called[skill]);
            }
        }
        return called;
    }

    /** The known level steps that the role calls on. */
    int used(SkillLevels levels) {
        int used = 0;
        for (int skill = 0; skill < called.length; skill++) {
            used += Math.min(levels.low(skill), called[skill]);
        }
        return used;
    }

    /** The share of the known level steps that the role calls on. */
    public Portion strengths(SkillLevels levels) {
        int held = levels.known();
        return held == 0 ? Portion.NOTHING : new Portion(used(levels), held);
    }

    /**
     * What a role's model asks, held against levels. Whether one role asks more than another does not depend on the levels, so that
     * models remember it of each other.
     */
    private static final class ModelDemand implements RoleDemand {

        private final RoleModel model;
        private final SkillLevels levels;
        private final boolean withVariants;

        /** @param levels which must not change any more */
        ModelDemand(RoleModel model, SkillLevels levels, boolean withVariants) {
            this.model = model;
            this.levels = levels;
            this.withVariants = withVariants && !model.variants.isEmpty();
        }

        @Override
        public List<HeldLevel> levels() {
            if (withVariants) {
                return ways().stream().flatMap(way -> way.levels().stream()).toList();
            }
            List<HeldLevel> held = new ArrayList<>(model.possible.size());
            for (SkillAsked one : model.possible) {
                held.add(held(one, model.isCertain(one) ? Circumstances.ALWAYS : one.circumstances()));
            }
            return held;
        }

        private HeldLevel held(SkillAsked one, Circumstances dependsOn) {
            List<Integer> skills = new ArrayList<>(one.skills().length);
            int least = 0;
            for (int skill : one.skills()) {
                skills.add(skill);
                least = Math.max(least, levels.low(skill));
            }
            return new HeldLevel(skills, one.asked().rank(), one.asked().essential(), dependsOn, least);
        }

        @Override
        public List<RoleDemand> ways() {
            if (!withVariants) {
                return List.of(this);
            }
            List<RoleDemand> ways = new ArrayList<>(List.of(new ModelDemand(model, levels, false)));
            model.variants.forEach(variant -> ways.addAll(variant.demand(levels).ways()));
            return ways;
        }

        @Override
        public boolean yieldsTo(RoleDemand other) {
            return asksMoreThan(other) && RoleDemand.super.yieldsTo(other);
        }

        @Override
        public boolean asksMoreThan(RoleDemand other) {
            if (isAll() && other instanceof ModelDemand rival && rival.isAll()) {
                return model.asksMoreThan(rival.model, () -> RoleDemand.super.asksMoreThan(other));
            }
            return RoleDemand.super.asksMoreThan(other);
        }

        /** Whether this is all that the model asks, and not one of several ways. */
        private boolean isAll() {
            return withVariants || model.variants.isEmpty();
        }
    }
}

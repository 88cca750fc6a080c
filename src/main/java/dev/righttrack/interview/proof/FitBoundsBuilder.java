package dev.righttrack.interview.proof;

import dev.righttrack.engine.Conclusions;
import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Wish;
import dev.righttrack.interview.proof.UnknownValue.Option;
import dev.righttrack.scoring.Asked;
import dev.righttrack.scoring.EitherDemand;
import dev.righttrack.scoring.FitContribution;
import dev.righttrack.scoring.FitScale;
import dev.righttrack.scoring.HeldLevel;
import dev.righttrack.scoring.RoleDemand;
import dev.righttrack.scoring.Scenario;
import dev.righttrack.scoring.Weights;
import dev.righttrack.scoring.judgement.Judgement;
import dev.righttrack.scoring.judgement.Preference;
import dev.righttrack.scoring.judgement.ToolJudgement;
import dev.righttrack.scoring.judgement.ToolState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.Fraction;

/** Draws up the contest from what the rules conclude of a candidate. For one use. */
final class FitBoundsBuilder {

    private final List<Level> levels;
    private final Weights weights;
    private final List<Role> roles;
    private final Map<String, Skill> skills = new HashMap<>();
    private final List<Preference> aims;
    private final List<Requirement> requirements;
    private final List<ToolJudgement> tools;
    private final List<Open> open;
    private final OpenQuestions questions;
    private final List<CircumstanceCase> settings;
    private final FitScale yardstick;
    private FitContribution base;
    private final List<UnknownValue> unknowns = new ArrayList<>();

    /** @param barred the roles that are out of it for good */
    FitBoundsBuilder(Conclusions conclusions, List<Level> levels, OpenQuestions questions, Set<String> barred) {
        this.levels = levels;
        this.questions = questions;
        weights = conclusions.of(Weights.class).get(0);
        roles = conclusions.of(Role.class).stream()
                .filter(role -> !barred.contains(role.base()))
                .sorted(Comparator.comparing(Role::base)
                        .thenComparing(Role::isVariant)
                        .thenComparing(Role::name))
                .toList();
        conclusions.of(Skill.class).forEach(skill -> skills.put(skill.name(), skill));
        aims = conclusions.of(Preference.class).stream()
                .sorted(Comparator.comparing(Preference::topic))
                .toList();
        requirements = conclusions.of(Requirement.class);
        tools = conclusions.of(ToolJudgement.class);
        open = conclusions.of(Open.class);
        settings = CircumstanceCase.over(open, questions::mayBeTold, requirements);
        yardstick = new FitScale(Math.max(1, aims.size()), weights.scale().parts(), wholes());
        base = FitContribution.nothing(yardstick);
    }

    FitBounds contest() {
        skills.keySet().stream().sorted().forEach(this::skill);
        requirements.stream().filter(r -> r.skill().isEmpty()).forEach(this::shared);
        aims.forEach(this::aim);
        families().forEach(this::family);
        boolean bounded = true;
        for (int role = 0; role < roles.size(); role++) {
            for (int setting = 0; setting < settings.size(); setting++) {
                if (asked(setting, roles.get(role).name()) == 0) {
                    // Somebody of whom a role asks nothing has all that it asks.
                    base.addAbility(setting, role, yardstick.wholes()[setting][role]);
                }
                bounded &= settings.get(setting)
                        .scenario()
                        .mayAskNothingMore(circumstances(roles.get(role).name()), open);
            }
        }
        boolean tiesTold = requirements.stream().noneMatch(r -> r.skill().isEmpty());
        return new FitBounds(
                roles.stream().map(Role::base).toList(),
                settings,
                base,
                unknowns,
                judged(),
                new NearTie(weights.nearTie(), aims.stream().allMatch(Preference::isUnknown)),
                yielding(),
                bounded,
                tiesTold);
    }

    /** The roles that ask more than another and have nothing to show for it, in each setting. */
    private List<Yielding> yielding() {
        List<Yielding> yielding = new ArrayList<>();
        for (int setting = 0; setting < settings.size(); setting++) {
            int in = setting;
            List<RoleDemand> demands = roles.stream()
                    .map(role -> EitherDemand.of(
                            ways(role).map(way -> demand(in, way.name())).toList()))
                    .toList();
            for (int role = 0; role < demands.size(); role++) {
                for (int rival = 0; rival < demands.size(); rival++) {
                    boolean each =
                            !roles.get(role).isVariant() && !roles.get(rival).isVariant() && role != rival;
                    if (each && demands.get(role).yieldsTo(demands.get(rival))) {
                        yielding.add(new Yielding(in, role, rival, essentials(demands.get(role))));
                    }
                }
            }
        }
        return yielding;
    }

    /** The role and those of its variants that ask levels of their own. */
    private Stream<Role> ways(Role role) {
        return roles.stream().filter(way -> way.base().equals(role.base()));
    }

    /** What a role asks in a setting, held against the least that is known; answers only add to that. */
    private RoleDemand demand(int setting, String role) {
        Scenario scenario = settings.get(setting).scenario();
        List<Open> left = scenario.left(open);
        List<HeldLevel> levels = requirements.stream()
                .filter(r -> r.role().equals(role) && scenario.allows(r.circumstances()))
                .map(r -> new HeldLevel(
                        r.skills(),
                        r.level().rank(),
                        r.importance() == Importance.ESSENTIAL,
                        r.circumstances().isCertain(left) ? Circumstances.ALWAYS : r.circumstances(),
                        least(r)))
                .toList();
        return () -> levels;
    }

    private int least(Requirement asked) {
        return asked.skills().stream()
                .map(skills::get)
                .filter(skill -> skill != null && !mayBeWithdrawn(skill))
                .mapToInt(skill -> skill.low().rank())
                .max()
                .orElse(0);
    }

    private static Set<String> essentials(RoleDemand demand) {
        return demand.levels().stream()
                .filter(HeldLevel::essential)
                .flatMap(level -> level.skills().stream())
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    /** For each setting, the roles of whose demands enough is known already; more can only become known. */
    private List<Set<Integer>> judged() {
        List<Set<Integer>> judged = new ArrayList<>();
        for (CircumstanceCase setting : settings) {
            Set<Integer> enough = new HashSet<>();
            for (int role = 0; role < roles.size(); role++) {
                Set<String> ways = ways(roles.get(role)).map(Role::name).collect(Collectors.toSet());
                if (isEnough(known(setting, Set.of(roles.get(role).base()))) || isEnough(known(setting, ways))) {
                    enough.add(role);
                }
            }
            judged.add(enough);
        }
        return judged;
    }

    private boolean isEnough(Fraction known) {
        return known.compareTo(weights.floorOfEvidence()) >= 0;
    }

    private Fraction known(CircumstanceCase setting, Set<String> ways) {
        int asked = 0;
        int known = 0;
        for (Requirement r : requirements) {
            if (ways.contains(r.role()) && setting.scenario().allows(r.circumstances())) {
                asked += weights.of(r.importance());
                known += r.skills().stream().anyMatch(this::staysKnown) ? weights.of(r.importance()) : 0;
            }
        }
        for (ToolJudgement t : tools) {
            if (ways.contains(t.role())) {
                asked += weights.of(t.requirement().importance());
                known += t.isUnknown() ? 0 : weights.of(t.requirement().importance());
            }
        }
        return asked == 0 ? Fraction.ONE : Fraction.of(known, asked);
    }

    /** Whether something is known of a skill, and no later answer can withdraw it. */
    private boolean staysKnown(String name) {
        Skill skill = skills.get(name);
        return skill != null && !skill.isUnknown() && !mayBeWithdrawn(skill);
    }

    private boolean mayBeWithdrawn(Skill skill) {
        return questions.hinted().lowest() && !skill.basis().equals(Skill.STATED);
    }

    private List<Circumstances> circumstances(String role) {
        return requirements.stream()
                .filter(r -> r.role().equals(role))
                .map(Requirement::circumstances)
                .toList();
    }

    private long[][] wholes() {
        long[][] wholes = new long[settings.size()][roles.size()];
        for (int setting = 0; setting < wholes.length; setting++) {
            for (int role = 0; role < roles.size(); role++) {
                wholes[setting][role] =
                        Math.max(1, asked(setting, roles.get(role).name()));
            }
        }
        return wholes;
    }

    /** All that a role asks in a setting, in parts. */
    private long asked(int setting, String role) {
        long sum = 0;
        for (Requirement r : requirements) {
            if (r.role().equals(role) && asks(setting, r)) {
                sum += weights.parts(r.importance());
            }
        }
        for (ToolJudgement t : tools) {
            if (t.role().equals(role)) {
                sum += weights.parts(t.requirement().importance());
            }
        }
        return sum;
    }

    private boolean asks(int setting, Requirement requirement) {
        return settings.get(setting).scenario().asks(requirement.circumstances(), open);
    }

    private void skill(String name) {
        Skill now = skills.get(name);
        List<Requirement> asking =
                requirements.stream().filter(r -> r.skill().equals(name)).toList();
        if (now == null || asking.isEmpty()) {
            return;
        }
        List<Option> options = new ArrayList<>(List.of(new Option("", skillParts(asking, now))));
        List<Level> possible = levels.stream()
                .filter(level -> level.rank() >= questions.least(now) && level.rank() <= questions.reach(now))
                .toList();
        Set<List<Long>> counted = new HashSet<>(Set.of(counts(asking, now)));
        for (Level level : possible) {
            Skill exact = new Skill(name, level, level, Skill.STATED);
            options.add(new Option(level.name(), skillParts(asking, exact)));
            counted.add(counts(asking, exact));
        }
        for (Level low : questions.anything() ? possible : List.<Level>of()) {
            for (Level high : possible) {
                Skill range = new Skill(name, low, low.or(high), Skill.STATED);
                // A range that counts like another value is none of its own.
                if (high.rank() > low.rank() && counted.add(counts(asking, range))) {
                    String word = low.name() + UnknownValue.TO + high.name();
                    options.add(new Option(word, skillParts(asking, range)));
                }
            }
        }
        add(questions.onSkill(name), name, options);
    }

    /** What a value of a skill comes to: the credit for each requirement, and the steps that may be used. */
    private List<Long> counts(List<Requirement> asking, Skill held) {
        List<Long> counts = new ArrayList<>();
        asking.forEach(r -> counts.add(point(Judgement.of(r, held))));
        counts.add((long) held.low().rank());
        return counts;
    }

    private FitContribution skillParts(List<Requirement> asking, Skill held) {
        FitContribution parts = parts(asking, r -> point(Judgement.of(r, held)));
        for (Requirement r : asking) {
            int role = role(r.role());
            for (int setting = 0; role >= 0 && setting < settings.size(); setting++) {
                if (settings.get(setting).scenario().allows(r.circumstances())) {
                    use(
                            parts,
                            setting,
                            role,
                            Math.min(held.low().rank(), r.level().rank()));
                }
            }
        }
        return parts;
    }

    /** What one way of a role calls on, the role calls on. */
    private void use(FitContribution parts, int setting, int role, int steps) {
        for (int way = 0; way < roles.size(); way++) {
            if (roles.get(way).base().equals(roles.get(role).base())) {
                parts.use(setting, way, steps);
            }
        }
    }

    private FitContribution parts(List<Requirement> asking, ToLongFunction<Requirement> credit) {
        FitContribution parts = FitContribution.nothing(yardstick);
        for (Requirement r : asking) {
            int role = role(r.role());
            for (int setting = 0; role >= 0 && setting < settings.size(); setting++) {
                if (asks(setting, r)) {
                    parts.addAbility(setting, role, credit.applyAsLong(r));
                }
            }
        }
        return parts;
    }

    private long point(Judgement judged) {
        return Asked.of(judged.requirement(), weights)
                .point(judged.low().rank(), judged.high().rank());
    }

    /** A requirement that one of several skills meets: its credit may be anything between the ends that they allow. */
    private void shared(Requirement asked) {
        List<Skill> now = asked.skills().stream().map(skills::get).toList();
        List<Option> options = new ArrayList<>();
        options.add(new Option("", parts(List.of(asked), r -> point(Judgement.best(r, now)))));
        boolean isOpen = false;
        int top = 0;
        int bottom = 0;
        int possible = 0;
        for (Skill skill : now) {
            boolean moves = questions.isOpen(skill);
            isOpen |= moves;
            top = Math.max(top, moves ? questions.reach(skill) : skill.low().rank());
            bottom = Math.max(
                    bottom,
                    questions.anything() ? questions.least(skill) : skill.low().rank());
            possible = Math.max(possible, skill.high().rank());
        }
        if (isOpen) {
            Asked counts = Asked.of(asked, weights);
            long least = counts.credit(bottom);
            long most = Math.max(counts.credit(top), counts.point(bottom, possible));
            options.add(new Option("least", parts(List.of(asked), r -> least)));
            options.add(new Option("most", parts(List.of(asked), r -> most)));
        }
        add(UnknownValue.SHARED, String.join(" or ", asked.skills()), options);
    }

    private void aim(Preference now) {
        List<Option> options = new ArrayList<>(List.of(new Option("", aimParts(now))));
        questions
                .stances(now)
                .forEach(stance ->
                        options.add(new Option(stance, aimParts(Preference.stated(new Wish(now.topic(), stance))))));
        add(questions.onTopic(now.topic()), now.topic(), options);
    }

    private FitContribution aimParts(Preference aim) {
        FitContribution parts = FitContribution.nothing(yardstick);
        for (int role = 0; role < roles.size(); role++) {
            parts.addAgreement(role, aim.agreement(roles.get(role)));
        }
        return parts;
    }

    private Map<String, ToolState> families() {
        Map<String, ToolState> states = new LinkedHashMap<>();
        tools.stream()
                .sorted(Comparator.comparing(t -> t.requirement().family()))
                .forEach(t -> states.put(t.requirement().family(), t.state()));
        return states;
    }

    private void family(String name, ToolState now) {
        List<Option> options = new ArrayList<>(List.of(new Option("", familyParts(name, now))));
        for (ToolState to : List.of(ToolState.HELD, ToolState.LACKED)) {
            if (now == ToolState.UNKNOWN && questions.mayTurn(name, to)) {
                options.add(new Option(to.word(), familyParts(name, to)));
            }
        }
        add(questions.onTools(), name, options);
    }

    private FitContribution familyParts(String name, ToolState state) {
        FitContribution parts = FitContribution.nothing(yardstick);
        for (ToolJudgement t : tools) {
            int role = role(t.role());
            if (role >= 0 && t.requirement().family().equals(name)) {
                ToolJudgement judged = new ToolJudgement(t.role(), t.requirement(), state);
                long credit = Asked.of(t.requirement(), weights).point(judged.least(), judged.most());
                for (int setting = 0; setting < settings.size(); setting++) {
                    parts.addAbility(setting, role, credit);
                }
            }
        }
        return parts;
    }

    /** What has one value only is known for good. */
    private void add(String question, String name, List<Option> options) {
        if (options.size() > 1) {
            unknowns.add(new UnknownValue(question, name, options, 0));
            return;
        }
        base = base.plus(options.get(0).parts());
    }

    private int role(String name) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}

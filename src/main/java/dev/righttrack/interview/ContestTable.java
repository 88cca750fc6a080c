package dev.righttrack.interview;

import dev.righttrack.engine.Conclusions;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Wish;
import dev.righttrack.interview.Unknown.Option;
import dev.righttrack.scoring.Aim;
import dev.righttrack.scoring.Judgement;
import dev.righttrack.scoring.Scenario;
import dev.righttrack.scoring.ToolJudgement;
import dev.righttrack.scoring.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Draws up the contest from what the rules conclude of a candidate. For one use. */
final class ContestTable {

    private final List<Level> levels;
    private final Weights weights;
    private final List<Role> roles;
    private final Map<String, Skill> skills = new HashMap<>();
    private final List<Aim> aims;
    private final List<Requirement> requirements;
    private final List<ToolJudgement> tools;
    private final List<Open> open;
    private final OpenQuestions questions;
    private final List<Circumstanced> settings;
    private final double[][] whole;
    private Parts base;
    private final List<Unknown> unknowns = new ArrayList<>();

    ContestTable(Conclusions conclusions, List<Level> levels, OpenQuestions questions) {
        this.levels = levels;
        this.questions = questions;
        weights = conclusions.of(Weights.class).get(0);
        roles = conclusions.of(Role.class).stream()
                .sorted(Comparator.comparing(Role::name))
                .toList();
        conclusions.of(Skill.class).forEach(skill -> skills.put(skill.name(), skill));
        aims = conclusions.of(Aim.class).stream()
                .sorted(Comparator.comparing(Aim::topic))
                .toList();
        requirements = conclusions.of(Requirement.class);
        tools = conclusions.of(ToolJudgement.class);
        open = conclusions.of(Open.class);
        settings = Circumstanced.over(open, questions.circumstances(), requirements);
        whole = new double[settings.size()][roles.size()];
        base = none();
    }

    Contest contest() {
        for (int setting = 0; setting < settings.size(); setting++) {
            for (int role = 0; role < roles.size(); role++) {
                whole[setting][role] = whole(setting, roles.get(role).name());
            }
        }
        skills.keySet().stream().sorted().forEach(this::skill);
        requirements.stream().filter(r -> r.skill().isEmpty()).forEach(this::shared);
        aims.forEach(this::aim);
        families().forEach(this::family);
        for (int role = 0; role < roles.size(); role++) {
            for (int setting = 0; setting < settings.size(); setting++) {
                // Somebody of whom a role asks nothing has all that it asks.
                base.fit()[setting][role] += whole[setting][role] == 0 ? 0.5 : 0;
            }
        }
        boolean bounded = roles.stream()
                .allMatch(role -> settings.stream().allMatch(setting -> isOneOfItsWorlds(role.name(), setting)));
        boolean tiesTold = requirements.stream().noneMatch(r -> r.skill().isEmpty());
        return new Contest(roles.stream().map(Role::name).toList(), settings, base, unknowns, bounded, tiesTold);
    }

    private double whole(int setting, String role) {
        int sum = 0;
        for (Requirement r : requirements) {
            if (r.role().equals(role) && settings.get(setting).asks(r, open)) {
                sum += weights.of(r.importance());
            }
        }
        for (ToolJudgement t : tools) {
            if (t.role().equals(role)) {
                sum += weights.of(t.requirement().importance());
            }
        }
        return sum;
    }

    private void skill(String name) {
        Skill now = skills.get(name);
        List<Requirement> asking =
                requirements.stream().filter(r -> r.skill().equals(name)).toList();
        if (now == null || asking.isEmpty()) {
            return;
        }
        List<Option> options = new ArrayList<>(List.of(new Option("", skillParts(asking, now))));
        for (Level level : levels) {
            if (level.rank() >= questions.least(now) && level.rank() <= questions.reach(now)) {
                options.add(new Option(level.name(), skillParts(asking, new Skill(name, level, level, Skill.STATED))));
            }
        }
        add(questions.onSkill(name), name, options);
    }

    private Parts skillParts(List<Requirement> asking, Skill held) {
        Parts parts = parts(asking, r -> credit(Judgement.of(r, held)));
        for (Requirement r : asking) {
            int role = role(r.role());
            for (int setting = 0; role >= 0 && setting < settings.size(); setting++) {
                int[] used = parts.used()[setting];
                if (settings.get(setting).mayAsk(r)) {
                    used[role] = Math.max(
                            used[role], Math.min(held.low().rank(), r.level().rank()));
                }
            }
        }
        return parts;
    }

    private Parts parts(List<Requirement> asking, ToDoubleFunction<Requirement> credit) {
        Parts parts = none();
        for (Requirement r : asking) {
            int role = role(r.role());
            for (int setting = 0; role >= 0 && setting < settings.size(); setting++) {
                if (settings.get(setting).asks(r, open)) {
                    parts.fit()[setting][role] += weights.of(r.importance())
                            * credit.applyAsDouble(r)
                            / Math.max(1, whole[setting][role])
                            / 2;
                }
            }
        }
        return parts;
    }

    private Parts none() {
        return Parts.none(settings.size(), roles.size());
    }

    private static double credit(Judgement judged) {
        double asked = judged.requirement().level().rank();
        return judged.unknown() ? 0.5 : Math.min(judged.low().rank(), asked) / asked;
    }

    /** A requirement that one of several skills meets: its credit may be anything between the ends that they allow. */
    private void shared(Requirement asked) {
        List<Skill> now = asked.skills().stream().map(skills::get).toList();
        List<Option> options = new ArrayList<>();
        options.add(new Option("", parts(List.of(asked), r -> credit(Judgement.best(r, now)))));
        boolean isOpen = false;
        int top = 0;
        int bottom = 0;
        for (Skill skill : now) {
            boolean moves = questions.isOpen(skill);
            isOpen |= moves;
            top = Math.max(top, moves ? questions.reach(skill) : skill.low().rank());
            bottom = Math.max(bottom, skill.low().rank());
        }
        if (isOpen) {
            double asks = asked.level().rank();
            double least = Math.min(bottom, asks) / asks;
            double most = Math.max(Math.min(top, asks) / asks, 0.5);
            options.add(new Option("least", parts(List.of(asked), r -> least)));
            options.add(new Option("most", parts(List.of(asked), r -> most)));
        }
        add(Unknown.SHARED, String.join(" or ", asked.skills()), options);
    }

    private void aim(Aim now) {
        List<Option> options = new ArrayList<>(List.of(new Option("", aimParts(now))));
        questions
                .stances(now)
                .forEach(stance ->
                        options.add(new Option(stance, aimParts(Aim.stated(new Wish(now.topic(), stance))))));
        add(questions.onTopic(now.topic()), now.topic(), options);
    }

    private Parts aimParts(Aim aim) {
        Parts parts = none();
        for (int role = 0; role < roles.size(); role++) {
            double agreement = (aim.isUnknown() ? 1 : aim.agreement(roles.get(role))) / (4.0 * aims.size());
            parts.aspiration()[role] = agreement;
            for (double[] setting : parts.fit()) {
                setting[role] = agreement;
            }
        }
        return parts;
    }

    private Map<String, String> families() {
        Map<String, String> states = new LinkedHashMap<>();
        tools.stream()
                .sorted(Comparator.comparing(t -> t.requirement().family()))
                .forEach(t -> states.put(t.requirement().family(), t.state()));
        return states;
    }

    private void family(String name, String now) {
        List<Option> options = new ArrayList<>(List.of(new Option("", familyParts(name, now))));
        if (!questions.onTools().isEmpty() && now.equals(ToolJudgement.UNKNOWN)) {
            if (!questions.families().without().contains(name)) {
                options.add(new Option(ToolJudgement.HELD, familyParts(name, ToolJudgement.HELD)));
            }
            if (questions.families().mayLack()) {
                options.add(new Option(ToolJudgement.LACKED, familyParts(name, ToolJudgement.LACKED)));
            }
        }
        add(questions.onTools(), name, options);
    }

    private Parts familyParts(String name, String state) {
        double credit = state.equals(ToolJudgement.HELD) ? 1 : state.equals(ToolJudgement.LACKED) ? 0 : 0.5;
        Parts parts = none();
        for (ToolJudgement t : tools) {
            int role = role(t.role());
            if (role >= 0 && t.requirement().family().equals(name)) {
                for (int setting = 0; setting < settings.size(); setting++) {
                    parts.fit()[setting][role] +=
                            weights.of(t.requirement().importance()) * credit / Math.max(1, whole[setting][role]) / 2;
                }
            }
        }
        return parts;
    }

    /** What has one value only is known for good. */
    private void add(String question, String name, List<Option> options) {
        if (options.size() > 1) {
            unknowns.add(new Unknown(question, name, options, 0));
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

    /**
     * Whether a role's point leaves out what hangs on an open circumstance without being pulled into the range of its
     * worlds: there is a world in which none of that is asked.
     */
    private boolean isOneOfItsWorlds(String role, Circumstanced setting) {
        List<Open> left = open.stream()
                .filter(o -> !setting.chosen().containsKey(o.kind()))
                .toList();
        List<Requirement> hanging = requirements.stream()
                .filter(r -> r.role().equals(role) && !r.circumstances().isCertain(left))
                .filter(setting::mayAsk)
                .toList();
        return Scenario.over(left, hanging.stream().map(Requirement::circumstances).toList()).stream()
                .anyMatch(world -> hanging.stream().noneMatch(r -> world.allows(r.circumstances())));
    }
}

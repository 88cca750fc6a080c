package dev.righttrack.explain;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.ClashAdvice;
import dev.righttrack.advice.Line;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.advice.SubtaskAdvice;
import dev.righttrack.advice.WishAdvice;
import dev.righttrack.explain.WhatIf.ReasonNow;
import dev.righttrack.explain.WhatIf.RequirementNow;
import dev.righttrack.explain.WhatIf.RoleNow;
import dev.righttrack.explain.WhatIf.SkillNow;
import dev.righttrack.explain.WhatIf.SubtaskNow;
import dev.righttrack.explain.WhatIf.WishNow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what differs between the advice before and after a change, whatever made the difference. */
public final class WhatIfAnalysis {

    private final Advice before;
    private final Advice after;
    private final Map<String, RoleAdvice> rolesBefore = new LinkedHashMap<>();

    /** An analysis of the advice before and after a change. */
    public WhatIfAnalysis(Advice before, Advice after) {
        this.before = before;
        this.after = after;
        before.roles().forEach(role -> rolesBefore.put(role.role(), role));
    }

    /** Everything that differs, and nothing else. */
    public WhatIf difference() {
        List<RoleNow> roles = new ArrayList<>();
        List<RequirementNow> requirements = new ArrayList<>();
        List<ReasonNow> reasons = new ArrayList<>();
        for (RoleAdvice now : after.roles()) {
            RoleAdvice then = rolesBefore.getOrDefault(now.role(), now);
            role(then, now).ifPresent(roles::add);
            requirements(then, now, requirements);
            reasons(now.role(), lines(then), lines(now), reasons);
        }
        reasons("", general(before), general(after), reasons);
        return new WhatIf(before, after, skills(), wishes(), roles, requirements, subtasks(), reasons);
    }

    private static Optional<RoleNow> role(RoleAdvice then, RoleAdvice now) {
        RoleNow role =
                new RoleNow(now.role(), then.rank(), now.rank(), verdict(then), verdict(now), then.fit(), now.fit());
        boolean same = then.rank() == now.rank()
                && verdict(then).equals(verdict(now))
                && then.fit().equals(now.fit());
        return same ? Optional.empty() : Optional.of(role);
    }

    private static String verdict(RoleAdvice role) {
        return role.worst().equals(role.best()) ? role.worst().word() : "open, " + role.worst() + " to " + role.best();
    }

    private static void requirements(RoleAdvice then, RoleAdvice now, List<RequirementNow> all) {
        Map<String, RequirementAdvice> old = byRule(then);
        Map<String, RequirementAdvice> current = byRule(now);
        current.forEach((key, r) -> {
            Optional<RequirementAdvice> was = Optional.ofNullable(old.get(key));
            if (was.isEmpty() || !sameState(was.get(), r)) {
                all.add(new RequirementNow(now.role(), was, Optional.of(r)));
            }
        });
        old.forEach((key, r) -> {
            if (!current.containsKey(key)) {
                all.add(new RequirementNow(now.role(), Optional.of(r), Optional.empty()));
            }
        });
    }

    private static boolean sameState(RequirementAdvice one, RequirementAdvice other) {
        return one.state().equals(other.state())
                && one.stepsMissing() == other.stepsMissing()
                && one.dependsOn().equals(other.dependsOn());
    }

    /** A rule may ask several skills; a rule, its skills and its level name what is asked. */
    private static Map<String, RequirementAdvice> byRule(RoleAdvice role) {
        Map<String, RequirementAdvice> byRule = new LinkedHashMap<>();
        role.requirements().forEach(r -> byRule.put(r.basis().rule().name() + " " + r.skills() + " " + r.asked(), r));
        return byRule;
    }

    private static List<Line> lines(RoleAdvice role) {
        List<Line> lines = new ArrayList<>(role.notSuitable());
        lines.addAll(role.speaksFor());
        lines.addAll(role.speaksAgainst());
        lines.addAll(role.variants());
        lines.addAll(role.team());
        lines.addAll(role.ask());
        return lines;
    }

    private static List<Line> general(Advice advice) {
        List<Line> lines = new ArrayList<>(advice.guidance());
        for (ClashAdvice clash : advice.clashes()) {
            lines.add(new Line(
                    "clash",
                    clash.skill(),
                    "you said \"" + clash.stated() + "\" of " + clash.skill() + ", but what you name shows at least "
                            + clash.shown(),
                    clash.basis()));
        }
        return lines;
    }

    private static void reasons(String role, List<Line> then, List<Line> now, List<ReasonNow> all) {
        Map<String, Line> old = byText(then);
        Map<String, Line> current = byText(now);
        current.forEach((key, line) -> {
            if (!old.containsKey(key)) {
                all.add(new ReasonNow(role, line, true));
            }
        });
        old.forEach((key, line) -> {
            if (!current.containsKey(key)) {
                all.add(new ReasonNow(role, line, false));
            }
        });
    }

    private static Map<String, Line> byText(List<Line> lines) {
        Map<String, Line> byText = new LinkedHashMap<>();
        lines.forEach(line -> byText.put(
                line.kind() + "|" + line.about() + "|" + line.text() + "|"
                        + line.basis().rule().name(),
                line));
        return byText;
    }

    private List<SkillNow> skills() {
        List<SkillNow> skills = new ArrayList<>();
        for (int i = 0; i < after.profile().size(); i++) {
            SkillAdvice then = before.profile().get(i);
            SkillAdvice now = after.profile().get(i);
            if (!then.low().equals(now.low())
                    || !then.high().equals(now.high())
                    || !then.basis().equals(now.basis())) {
                skills.add(new SkillNow(then, now));
            }
        }
        return skills;
    }

    private List<WishNow> wishes() {
        List<WishNow> wishes = new ArrayList<>();
        for (int i = 0; i < after.wishes().size(); i++) {
            WishAdvice then = before.wishes().get(i);
            WishAdvice now = after.wishes().get(i);
            if (!then.stance().equals(now.stance()) || !then.basis().equals(now.basis())) {
                wishes.add(new WishNow(then, now));
            }
        }
        return wishes;
    }

    private List<SubtaskNow> subtasks() {
        Map<String, SubtaskAdvice> then = subtasks(before);
        List<SubtaskNow> changed = new ArrayList<>();
        subtasks(after).forEach((name, now) -> {
            SubtaskAdvice was = then.getOrDefault(name, now);
            if (was.when() != now.when()) {
                changed.add(new SubtaskNow(
                        name, now.task(), was.when().word(), now.when().word()));
            }
        });
        return changed;
    }

    private static Map<String, SubtaskAdvice> subtasks(Advice advice) {
        Map<String, SubtaskAdvice> all = new java.util.TreeMap<>();
        advice.roles().forEach(role -> role.subtasks().forEach(s -> all.putIfAbsent(s.subtask(), s)));
        return all;
    }
}

package dev.righttrack.render.html;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.Basis;
import dev.righttrack.advice.ReadingAdvice;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RequirementState;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.advice.SubtaskAdvice;
import dev.righttrack.explain.Opportunity;
import dev.righttrack.explain.Plan;
import dev.righttrack.explain.search.Change;
import dev.righttrack.explain.search.ChangeSet;
import dev.righttrack.explain.search.SkillChange;
import dev.righttrack.explain.search.WishChange;
import dev.righttrack.facts.Importance;
import dev.righttrack.learning.Weeks;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.Headline;
import dev.righttrack.render.LearningTime;
import dev.righttrack.scoring.Readiness;
import dev.righttrack.scoring.Verdict;
import dev.righttrack.scoring.judgement.ToolState;
import dev.righttrack.text.PrintableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of the pages: plain, in the second person, and nothing that the advice does not say. */
final class ReportWords {

    private static final String OPEN = "open";
    private static final int MOST_NAMED = 4;
    private static final int LONGEST_NAME = 200;

    private ReportWords() {}

    /** A text from somebody's file, fit for one line: no control or direction characters, not endlessly long. */
    static String free(String text) {
        String printable = PrintableText.line(text);
        return printable.codePointCount(0, printable.length()) <= LONGEST_NAME
                ? printable
                : printable.substring(0, printable.offsetByCodePoints(0, LONGEST_NAME)) + "\u2026";
    }

    static String name(Advice advice) {
        String name = free(advice.name());
        return name.isEmpty() ? free(advice.candidate()) : name;
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String and(List<String> names) {
        return joined(names, " and ");
    }

    static String or(List<String> names) {
        return joined(names, " or ");
    }

    /** A circumstance in words for somebody who does not know the vocabulary. */
    static String circumstance(String kind) {
        return switch (kind) {
            case "application" -> "what the models are for";
            case "organization" -> "the kind of organization";
            case "stage" -> "how far its AI team is";
            case "variety" -> "how varied the work may be";
            default -> kind;
        };
    }

    /** Roles as somebody would work as them: "a data analyst or a software engineer". */
    static String article(List<String> roles) {
        return or(roles.stream()
                .map(role -> ("aeiou".indexOf(Character.toLowerCase(role.charAt(0))) < 0 ? "a " : "an ") + role)
                .toList());
    }

    /** How near a role is now, in a sentence. */
    static String now(RoleAdvice role) {
        return role.worst() == role.best()
                ? "It is " + role.worst().word() + " now."
                : "It is " + role.worst().word() + " now if what we do not know goes against you, and "
                        + role.best().word() + " if it does not.";
    }

    /** How long a way takes, in everyday words. */
    static String span(Plan plan) {
        return LearningTime.of(new Weeks(plan.least(), plan.most()));
    }

    /** The highest level of each skill that a way leads to, in the order of the way. */
    static String steps(Plan plan) {
        Map<String, String> levels = new LinkedHashMap<>();
        plan.steps()
                .forEach(step ->
                        levels.put(step.step().skill(), step.step().level().toString()));
        return joined(
                levels.entrySet().stream()
                        .map(level -> level.getKey() + " to " + level.getValue())
                        .toList(),
                " and ");
    }

    private static String joined(List<String> names, String last) {
        int size = names.size();
        return size < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, size - 1)) + last + names.get(size - 1);
    }

    /** Names in a sentence, the first few if there are many. */
    static String some(List<String> names) {
        return names.size() <= MOST_NAMED
                ? and(names)
                : String.join(", ", names.subList(0, MOST_NAMED - 1)) + " and more";
    }

    static String source(List<String> cites) {
        return String.join(
                "; ",
                cites.stream()
                        .map(cited -> cited.equals("coaches") ? "the coaches\u2019 own" : cited)
                        .toList());
    }

    /** The rule behind a line, with its place. */
    static String rule(Basis basis) {
        return AdviceWords.rule(basis);
    }

    /** What a rule's conditions rested on; empty if only on what is known in general. */
    static List<String> grounds(Basis basis) {
        return AdviceWords.grounds(basis);
    }

    /** A role by name, with the variant as which more of what is asked is there. */
    static String role(RoleAdvice role) {
        return AdviceWords.role(role);
    }

    /** What a plan leads to by name, with the variant that takes less. */
    static String aim(Plan plan) {
        return plan.variant().isEmpty() ? plan.role() : plan.role() + " (as " + plan.variant() + ")";
    }

    /** The first sentences of the answer. */
    static String answer(Advice advice) {
        return String.join(" ", Headline.of(advice));
    }

    /** The last sentence: what is missing for the first role, and what that depends on; empty where nothing is. */
    static String nearness(Advice advice) {
        RoleAdvice first = advice.first();
        String it = role(first);
        List<String> missing = essential(first, List.of(RequirementState.SHORT));
        List<String> unknown = essential(first, List.of(RequirementState.OPEN, RequirementState.UNKNOWN));
        if (first.worst().equals(Verdict.READY)) {
            return "";
        }
        if (missing.isEmpty()) {
            return "How near you are to " + it + " depends on what we do not know yet: how good you are at "
                    + some(unknown) + ".";
        }
        return "What is essential for " + it + " and still missing is more " + some(missing)
                + (unknown.isEmpty() ? "." : "; we do not know yet about " + some(unknown) + ".");
    }

    private static List<String> essential(RoleAdvice role, List<RequirementState> states) {
        return role.requirements().stream()
                .filter(r -> r.importance() == Importance.ESSENTIAL && states.contains(r.state()))
                .map(r -> joined(r.skills(), " or "))
                .toList();
    }

    static String asked(RequirementAdvice r) {
        return r.asked() + " " + skills(r) + condition(r);
    }

    /** The skills of which a requirement asks one. */
    static String skills(RequirementAdvice r) {
        return or(r.skills());
    }

    /** On what circumstances a requirement depends; empty if on none. */
    static String condition(RequirementAdvice r) {
        return r.dependsOn().isEmpty() ? "" : " (if " + String.join(", and ", r.dependsOn()) + ")";
    }

    static String verdict(RoleAdvice role) {
        return !role.suitable() || !role.judged() || role.worst() == Verdict.READY
                ? AdviceWords.verdict(role)
                : role.verdict() + ", " + LearningTime.of(role.weeks());
    }

    /** The same without the time to learn, for a chart on a narrow screen. */
    static String briefVerdict(RoleAdvice role) {
        return !role.suitable() ? "not suitable" : role.judged() ? role.verdict() : "no verdict";
    }

    static String verdict(Verdict worst, Verdict best) {
        return worst.equals(best) ? worst.word() : "open: " + worst.word() + " to " + best.word();
    }

    /** What is known of a skill. */
    static String known(SkillAdvice skill) {
        return level(skill) + AdviceWords.mark(skill);
    }

    private static String level(SkillAdvice skill) {
        return switch (skill.basis()) {
            case UNKNOWN -> "not known";
            case INFERRED -> "at least " + skill.low().name();
            case STATED, READ ->
                skill.low().rank() == skill.high().rank()
                        ? skill.low().name()
                        : skill.low().name() + " to " + skill.high().name();
        };
    }

    /** What is asked and what is there: "solid is essential, you have developing". */
    static String gap(RequirementAdvice r) {
        boolean unknown = r.state() == RequirementState.UNKNOWN
                || (r.state() == RequirementState.OPEN && r.low().rank() == 0);
        String there = unknown ? "your level is not known" : "you have " + have(r);
        String depends = r.dependsOn().isEmpty() ? "" : " with some employers";
        return r.asked() + " is " + r.importance() + depends + ", " + there;
    }

    static String have(RequirementAdvice r) {
        if (r.state() == RequirementState.UNKNOWN) {
            return "not known";
        }
        return r.low().rank() == r.high().rank()
                ? r.low().name()
                : "at least " + r.low().name();
    }

    /** A sign for how a requirement stands. */
    static String mark(RequirementState state) {
        return switch (state) {
            case MET -> "\u2713";
            case SHORT -> "\u2717";
            case OPEN, UNKNOWN -> "?";
        };
    }

    /** A sign for how a family of tools stands. */
    static String mark(ToolState state) {
        return switch (state) {
            case HELD -> "\u2713";
            case LACKED -> "\u2717";
            case UNKNOWN -> "?";
        };
    }

    static String tone(RequirementState state) {
        return switch (state) {
            case MET -> "good";
            case SHORT -> "bad";
            case OPEN, UNKNOWN -> OPEN;
        };
    }

    static String tone(ToolState state) {
        return switch (state) {
            case HELD -> "good";
            case LACKED -> "bad";
            case UNKNOWN -> OPEN;
        };
    }

    /** The tone of a verdict, which is open if it is empty. */
    static String tone(Optional<Verdict> verdict) {
        return verdict.map(settled -> switch (settled) {
                    case READY -> "good";
                    case NEAR -> OPEN;
                    case FAR -> "bad";
                })
                .orElse(OPEN);
    }

    /** The subtasks of a role that are in such reach, task by task. */
    static Map<String, List<String>> subtasks(RoleAdvice role, Readiness when) {
        Map<String, List<String>> byTask = new LinkedHashMap<>();
        for (SubtaskAdvice one : role.subtasks()) {
            if (one.when() == when) {
                byTask.computeIfAbsent(one.task(), task -> new ArrayList<>())
                        .add(one.subtask() + (one.open() ? "\u00a0?" : ""));
            }
        }
        return byTask;
    }

    /** What a step opens, a line for each kind. */
    static List<String> opens(List<Opportunity> doors) {
        List<String> lines = new ArrayList<>(roles(doors));
        add(lines, "you could do with a teammate: ", subtasks(doors, "with a teammate"));
        add(lines, "you could do yourself: ", subtasks(doors, "today"));
        return lines;
    }

    /** Which roles come nearer. */
    static List<String> roles(List<Opportunity> doors) {
        return doors.stream()
                .filter(door -> door.kind().equals(Opportunity.VERDICT))
                .map(door -> door.to() + ": " + door.subject())
                .toList();
    }

    private static List<String> subtasks(List<Opportunity> doors, String to) {
        return doors.stream()
                .filter(door ->
                        door.kind().equals(Opportunity.SUBTASK) && door.to().equals(to))
                .map(Opportunity::subject)
                .toList();
    }

    private static void add(List<String> lines, String before, List<String> names) {
        if (!names.isEmpty()) {
            lines.add(before + String.join(", ", names));
        }
    }

    /** Changes that are enough together. */
    static String changes(ChangeSet set) {
        return and(set.changes().stream().map(ReportWords::change).toList());
    }

    private static String change(Change change) {
        if (change instanceof WishChange wish) {
            return "wish for " + wish.subject() + ": \u201c" + wish.to() + "\u201d";
        }
        SkillChange skill = (SkillChange) change;
        return skill.mayBeThere()
                ? "find out whether your " + skill.subject() + " is "
                        + skill.to().name()
                : "bring your " + skill.subject() + " from " + skill.low().name() + " to "
                        + skill.to().name();
    }

    /** For which of the roles told a skill that is not fully known is essential or expected. */
    static String mayChange(List<RoleAdvice> roles, SkillAdvice skill) {
        List<String> names = roles.stream()
                .filter(role -> role.requirements().stream()
                        .anyMatch(r -> r.skills().contains(skill.skill())
                                && r.state() != RequirementState.MET
                                && r.state() != RequirementState.SHORT))
                .map(RoleAdvice::role)
                .toList();
        return names.isEmpty() ? "no requirement depends on it" : "may change how near you are to " + and(names);
    }

    static String reading(ReadingAdvice reading) {
        return reading.interpretation() + ": " + reading.meaning() + (reading.byDefault() ? "" : " (not the default)");
    }
}

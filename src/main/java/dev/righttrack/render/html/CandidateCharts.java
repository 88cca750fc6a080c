package dev.righttrack.render.html;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.advice.WishAdvice;
import dev.righttrack.candidate.Stance;
import dev.righttrack.explain.Confidence;
import dev.righttrack.explain.Plan;
import dev.righttrack.explain.PlanStep;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.SkillBasis;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.scoring.judgement.WishBasis;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pictures of a candidate's page. */
final class CandidateCharts {

    private static final int TOP = 100;
    private static final int PIPS = 3;
    private static final int MOST_STEPS = 8;
    private static final int MOST_ROLES = 4;

    private final CandidateReport report;
    private final Advice advice;

    CandidateCharts(CandidateReport report) {
        this.report = report;
        this.advice = report.advice();
    }

    /** How well each role fits. */
    BarRange ranking() {
        List<BarRange.Row> rows = advice.roles().stream()
                .map(role -> {
                    String at = CandidateReport.at(role) + "/fit";
                    return BarRange.Row.points(
                            ReportWords.role(role),
                            ReportWords.briefVerdict(role),
                            role.leader(),
                            Shown.low(role.fit(), at),
                            Shown.point(role.fit(), at),
                            Shown.high(role.fit(), at));
                })
                .toList();
        return new BarRange(
                "ranking",
                "How well each role fits you",
                ReportWords.answer(advice)
                        + " A dot is the fit; the bar behind it is the range over what we do not know.",
                "From nothing on the left to the best fit on the right. A dot is the fit; the bar behind it is how far it may go over what we do not know.",
                BarRange.Mark.DOT,
                "role",
                "fit",
                TOP,
                rows);
    }

    /** How often each role comes first. */
    BarRange confidence() {
        Confidence confidence = report.confidence();
        List<BarRange.Row> rows = new ArrayList<>();
        for (int i = 0; i < confidence.shares().size(); i++) {
            Confidence.Share share = confidence.shares().get(i);
            String at = "sensitivity#/answer/confidence/shares/" + i + "/share/";
            rows.add(new BarRange.Row(
                    share.role(),
                    "",
                    i == 0,
                    share.share().low(),
                    share.share().value(),
                    share.share().high(),
                    Shown.percent(share.share().value(), at + "value"),
                    confidence.exact()
                            ? List.of()
                            : List.of(
                                    Shown.percent(share.share().low(), at + "low"),
                                    Shown.percent(share.share().high(), at + "high")),
                    " %"));
        }
        return new BarRange(
                "confidence",
                "How often each role would come first",
                "Over the possible answers to what we do not know, all equally likely, "
                        + confidence.shares().get(0).role() + " comes first most often.",
                confidence.exact()
                        ? "A bar is the share of the possible answers to what we do not know with which the role comes first."
                        : "A bar is the share of the possible answers to what we do not know with which the role comes first; the thin line is how exactly that was found.",
                BarRange.Mark.BAR,
                "role",
                "share of answers",
                1,
                rows);
    }

    /** The skills held beside the skills asked for. */
    Matrix skills() {
        Set<RoleAdvice> roles = new LinkedHashSet<>(report.told());
        roles.addAll(report.reach());
        return skills(roles.stream().limit(MOST_ROLES).toList());
    }

    /** The same, for some roles. */
    Matrix skills(List<RoleAdvice> roles) {
        List<String> columns = new ArrayList<>(List.of("you"));
        roles.forEach(role -> columns.add(role.role()));
        List<Matrix.Row> rows = new ArrayList<>();
        for (SkillAdvice skill : advice.profile()) {
            List<Matrix.Cell> cells = new ArrayList<>(List.of(held(skill)));
            roles.forEach(role -> cells.add(asked(role, skill.skill())));
            if (skill.low().rank() == 0 && !isAsked(roles, skill.skill())) {
                continue;
            }
            rows.add(new Matrix.Row(skill.skill(), false, cells));
        }
        return new Matrix(
                "skills",
                "Your skills, and what the roles ask",
                "For each skill the level that you have and the level that each role asks, from none to outstanding.",
                "skill",
                columns,
                rows);
    }

    private static boolean isAsked(List<RoleAdvice> roles, String skill) {
        return roles.stream()
                .flatMap(role -> role.requirements().stream())
                .anyMatch(one -> one.skills().contains(skill));
    }

    private static Matrix.Cell held(SkillAdvice skill) {
        boolean unknown = skill.basis() == SkillBasis.UNKNOWN;
        int high = skill.basis() == SkillBasis.STATED || skill.basis() == SkillBasis.READ
                ? skill.high().rank()
                : skill.low().rank();
        boolean open = skill.low().rank() < skill.high().rank();
        return Matrix.Cell.pips(
                skill.low().rank(),
                high,
                unknown ? 0 : PIPS,
                unknown ? "?" : open ? "+" : "",
                ReportWords.known(skill));
    }

    private static Matrix.Cell asked(RoleAdvice role, String skill) {
        Optional<RequirementAdvice> found = role.requirements().stream()
                .filter(r -> r.skills().contains(skill))
                .findFirst();
        return found.map(r -> {
                    Level level = r.asked();
                    String state = switch (r.state()) {
                        case MET -> "you have it";
                        case SHORT -> "you are short of it";
                        case OPEN, UNKNOWN -> "not known";
                    };
                    return Matrix.Cell.pips(
                            level.rank(),
                            level.rank(),
                            PIPS,
                            ReportWords.mark(r.state()),
                            level.name() + ", " + r.importance() + (r.skills().size() > 1 ? ", one of several" : "")
                                    + ": " + state);
                })
                .orElse(Matrix.Cell.pips(0, 0, 0, "", "not asked"));
    }

    /** What each role does along the life cycle, and what the person wants to do. */
    Matrix tasks() {
        List<Matrix.Row> rows = new ArrayList<>();
        rows.add(new Matrix.Row(
                "what you want",
                true,
                advice.wishes().stream().map(CandidateCharts::wish).toList()));
        for (RoleAdvice role : advice.roles()) {
            rows.add(new Matrix.Row(
                    role.role(),
                    role.leader(),
                    advice.wishes().stream().map(wish -> does(role, wish)).toList()));
        }
        return new Matrix(
                "tasks",
                "What each role does in a project, and what you want to do",
                "The tasks of an AI project in their order, and research: a full dot where a role carries it out.",
                "role",
                advice.wishes().stream().map(WishAdvice::topic).toList(),
                rows);
    }

    private static Matrix.Cell wish(WishAdvice wish) {
        String assumed = wish.basis() == WishBasis.ASSUMED ? ", assumed from what you do now" : "";
        return Stance.of(wish.stance())
                .map(stance -> switch (stance) {
                    case WANTS -> Matrix.Cell.pips(1, 1, 1, "", "you want it" + assumed);
                    case NO_MATTER -> Matrix.Cell.pips(0, 1, 1, "", "you do not mind" + assumed);
                    case DOES_NOT_WANT -> Matrix.Cell.pips(0, 0, 1, "", "you do not want it" + assumed);
                })
                .orElse(Matrix.Cell.pips(0, 0, 0, "?", "not known"));
    }

    private Matrix.Cell does(RoleAdvice role, WishAdvice wish) {
        boolean does = does(role.role(), wish.topic());
        String mark = Stance.of(wish.stance())
                .map(stance -> switch (stance) {
                    case WANTS -> does ? "\u2713" : "";
                    case DOES_NOT_WANT -> does ? "\u2717" : "";
                    case NO_MATTER -> "";
                })
                .orElse("");
        String words = (does ? "does it" : "does not")
                + (mark.isEmpty() ? "" : mark.equals("\u2713") ? ", as you want" : ", and you do not want it");
        return Matrix.Cell.pips(does ? 1 : 0, does ? 1 : 0, 1, mark, words);
    }

    private boolean does(String role, String topic) {
        RoleEntry entry = report.knowledge().roles().stream()
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElseThrow();
        return topic.equals("research") ? entry.research() : entry.tasks().containsKey(topic);
    }

    /** The way to a role, step by step, in charts of which none is too tall for a sheet of paper. */
    List<Steps> way(Plan plan) {
        List<Steps.Step> steps = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < plan.steps().size(); i++) {
            PlanStep one = plan.steps().get(i);
            steps.add(step(one, from, "path-to " + plan.role() + "#/answer/plan/steps/" + i + "/most"));
            from += one.most();
        }
        List<Steps> charts = new ArrayList<>();
        for (int first = 0; first < steps.size(); first += MOST_STEPS) {
            charts.add(new Steps(
                    "way-" + first,
                    "The way to " + plan.role() + (first == 0 ? "" : ", continued"),
                    "The steps one after the other, each as long as the weeks that it takes, and what each opens.",
                    plan.most(),
                    first,
                    steps.subList(first, Math.min(steps.size(), first + MOST_STEPS))));
        }
        return charts;
    }

    private static Steps.Step step(PlanStep one, int from, String at) {
        return new Steps.Step(
                one.step().skill() + " to " + one.step().level(),
                from,
                Shown.count(one.most(), at),
                one.least() < one.most(),
                one.onlyIf().isEmpty() ? "" : ", only if " + String.join(", or ", one.onlyIf()),
                ReportWords.opens(one.opens()),
                ReportWords.roles(one.opens()));
    }
}

package dev.righttrack.render.html;

import dev.righttrack.batch.Cohort;
import dev.righttrack.batch.Cohort.Missing;
import dev.righttrack.batch.Cohort.RoleSpread;
import dev.righttrack.batch.Cohort.Training;
import dev.righttrack.batch.Cohort.Trainings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The pictures of a cohort's page. */
final class CohortCharts {

    private static final int TENTHS = 10;
    private static final int MOST_BARS = 10;

    private final CohortReport report;
    private final Cohort cohort;

    CohortCharts(CohortReport report) {
        this.report = report;
        this.cohort = report.cohort();
    }

    /** How many have each role in first place. */
    BarRange first() {
        return new BarRange(
                "first",
                "Which role comes first",
                "For each role the share of people who have it in first place.",
                "A bar is the share of all people.",
                BarRange.Mark.BAR,
                "role",
                "people",
                1,
                cohort.roles().stream()
                        .map(role -> bar(
                                role.role(),
                                "",
                                role.first(),
                                Shown.of(role.first(), report.percent(role.first()), report.at(role) + "/first"),
                                " %"))
                        .toList());
    }

    private BarRange.Row bar(String label, String word, long people, Shown shown, String after) {
        double share = report.share(people);
        return new BarRange.Row(label, word, false, 0, share, share, shown, List.of(), after);
    }

    /** How ready people are for each role. */
    Matrix verdicts() {
        List<Matrix.Row> rows = cohort.roles().stream()
                .map(role -> new Matrix.Row(
                        role.role(),
                        false,
                        List.of(
                                people(role.ready(), report.at(role) + "/ready"),
                                people(role.near(), report.at(role) + "/near"),
                                people(role.far(), report.at(role) + "/far"),
                                people(role.open(), report.at(role) + "/open"))))
                .toList();
        return new Matrix(
                "verdicts",
                "How near people are to each role",
                "For each role the people who are ready, near and far, and those for whom unknowns decide.",
                "role",
                List.of("ready", "near", "far", "open"),
                rows);
    }

    /** A cell with the percentage of all people. */
    private Matrix.Cell people(long people, String at) {
        return Matrix.Cell.heat(report.share(people), Shown.of(people, report.percent(people), at), "", "");
    }

    /** How the fit for each role is spread. */
    Matrix fits() {
        List<String> tenths = IntStream.range(0, TENTHS)
                .mapToObj(i -> i == TENTHS - 1 ? "90 to 100" : i * TENTHS + " to " + (i * TENTHS + TENTHS - 1))
                .toList();
        List<Matrix.Row> rows = cohort.roles().stream()
                .map(role -> new Matrix.Row(role.role(), false, fits(role)))
                .toList();
        return new Matrix(
                "fits",
                "How the fit is spread",
                "For each role and each tenth of the scale of fit, the share of people whose fit lies there.",
                "role",
                tenths,
                rows);
    }

    private List<Matrix.Cell> fits(RoleSpread role) {
        List<Matrix.Cell> cells = new ArrayList<>();
        for (int i = 0; i < role.fits().size(); i++) {
            cells.add(people(role.fits().get(i), report.at(role) + "/fits/" + i));
        }
        return cells;
    }

    /** What is missing, skill by role. */
    Matrix missing() {
        Set<List<String>> skills = new LinkedHashSet<>();
        cohort.roles().forEach(role -> role.missing().forEach(one -> skills.add(one.skills())));
        List<Matrix.Row> rows = new ArrayList<>();
        for (List<String> skill : skills) {
            rows.add(new Matrix.Row(
                    String.join(" or ", skill),
                    false,
                    cohort.roles().stream().map(role -> missing(role, skill)).toList()));
        }
        return new Matrix(
                "missing",
                "What people are known to lack, by role",
                "For each skill and role the share of people who are known to be short of what the role asks.",
                "skill",
                cohort.roles().stream().map(RoleSpread::role).toList(),
                rows);
    }

    private Matrix.Cell missing(RoleSpread role, List<String> skills) {
        for (int i = 0; i < role.missing().size(); i++) {
            Missing one = role.missing().get(i);
            if (one.skills().equals(skills)) {
                String at = report.at(role) + "/missing/" + i + "/lacking";
                return Matrix.Cell.heat(
                        report.share(one.lacking()),
                        Shown.of(one.lacking(), report.percent(one.lacking()), at),
                        "",
                        one.asked() + ", " + one.importance());
            }
        }
        return Matrix.Cell.pips(0, 0, 0, "", "none lack it");
    }

    /** What trainings would change. */
    BarRange trainings(Trainings trainings) {
        List<BarRange.Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_BARS, trainings.best().size()); i++) {
            Training one = trainings.best().get(i);
            String at = "cohort#/trainings/best/" + i + "/share/";
            boolean sure = !trainings.sampled();
            rows.add(new BarRange.Row(
                    one.skill() + " to " + one.level(),
                    "",
                    i == 0,
                    sure ? 0 : one.share().low(),
                    one.share().value(),
                    one.share().high(),
                    Shown.percent(one.share().value(), at + "value"),
                    sure
                            ? List.of()
                            : List.of(
                                    Shown.percent(one.share().low(), at + "low"),
                                    Shown.percent(one.share().high(), at + "high")),
                    " %"));
        }
        double top = trainings.best().stream()
                .mapToDouble(t -> t.share().high())
                .max()
                .orElse(1);
        return new BarRange(
                "trainings",
                "Which training would make most people ready",
                "For each training the share of people who were ready for no role, and then are for one.",
                trainings.sampled()
                        ? "A bar is the share of those tried; the thin line is how exactly that was found. The longest fills the scale."
                        : "A bar is the share of everyone. The longest fills the scale.",
                BarRange.Mark.BAR,
                "training",
                "newly ready",
                top <= 0 ? 1 : top,
                rows);
    }

    /** The single steps that most people are away from a role. */
    BarRange oneStep() {
        List<BarRange.Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_BARS, cohort.oneStep().size()); i++) {
            Cohort.StepAway one = cohort.oneStep().get(i);
            rows.add(bar(
                    String.join(" or ", one.skills()) + " to " + one.level(),
                    one.role(),
                    one.people(),
                    Shown.count(one.people(), "cohort#/oneStep/" + i + "/people"),
                    ""));
        }
        double top = cohort.oneStep().stream()
                .mapToDouble(one -> report.share(one.people()))
                .max()
                .orElse(1);
        return new BarRange(
                "one-step",
                "One step away from being ready",
                "The level steps that most people are away from a role, and how many they are.",
                "A bar is the number of people; behind it stands the role that the step leads to. The longest fills the scale.",
                BarRange.Mark.BAR,
                "step",
                "people",
                top <= 0 ? 1 : top,
                rows);
    }
}

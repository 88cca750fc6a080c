package dev.righttrack.render.text;

import dev.righttrack.batch.Cohort;
import dev.righttrack.batch.Cohort.CodeCount;
import dev.righttrack.batch.Cohort.Missing;
import dev.righttrack.batch.Cohort.RoleSpread;
import dev.righttrack.batch.Cohort.StepAway;
import dev.righttrack.batch.Cohort.Training;
import dev.righttrack.batch.Cohort.Trainings;
import dev.righttrack.batch.Cohort.UnknownCount;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A cohort on a terminal: the few lines that a dean would ask for first. */
public final class CohortText {

    private static final int MOST_LINES = 5;
    private static final double PERCENT = 100.0;

    private CohortText() {}

    /** With a line end. */
    public static String render(Cohort cohort) {
        StringBuilder out = new StringBuilder();
        known(cohort, out);
        if (cohort.people() == 0) {
            return out.append("Nobody was advised.\n").toString();
        }
        out.append('\n');
        roles(cohort, out);
        missing(cohort, out);
        steps(cohort, out);
        cohort.trainings().ifPresent(trainings -> trainings(trainings, out));
        unknowns(cohort, out);
        clashes(cohort, out);
        return out.toString();
    }

    /** How much was understood, who cannot be judged, and who was not advised, each with the reason. */
    private static void known(Cohort cohort, StringBuilder out) {
        if (cohort.words() > 0) {
            out.append(line(
                    "Understood: %s of %s words%s",
                    grouped(cohort.understood()),
                    grouped(cohort.words()),
                    cohort.understood() < cohort.words() ? "; words.csv has the others" : ""));
        }
        if (cohort.read() + cohort.partlyRead() > 0) {
            out.append(line(
                    "Unconfirmed: %s read in documents, %s in part; reading.jsonl has the words",
                    people(cohort.read()), grouped(cohort.partlyRead())));
        }
        if (cohort.tooLittleKnown() > 0) {
            out.append(line(
                    "Cannot be judged: %s of %s, since too little is known of them",
                    grouped(cohort.tooLittleKnown()), people(cohort.people())));
        }
        if (cohort.rejected() > 0) {
            out.append(line("Rejected: %s; rejects.jsonl has each with its place", codes(cohort.rejects())));
        }
        if (cohort.sayNothing() > 0) {
            out.append(line("Left out: %s that say nothing about anybody", records(cohort.sayNothing())));
        }
        if (!cohort.notes().isEmpty()) {
            out.append(line("Noted: %s; notes.jsonl has each with its place", codes(cohort.notes())));
        }
    }

    private static String people(long number) {
        return grouped(number) + (number == 1 ? " person" : " people");
    }

    private static String records(long number) {
        return grouped(number) + (number == 1 ? " record" : " records");
    }

    /** The kinds of what was found, with the number of records in which it was. */
    private static String codes(List<CodeCount> counts) {
        String first = counts.stream()
                .limit(MOST_LINES)
                .map(one -> one.code() + " in " + records(one.records()))
                .collect(Collectors.joining(", "));
        return counts.size() > MOST_LINES
                ? first + " and " + (counts.size() - MOST_LINES)
                        + (counts.size() == MOST_LINES + 1 ? " other kind" : " other kinds")
                : first;
    }

    private static void roles(Cohort cohort, StringBuilder out) {
        out.append(line(
                "%-37s %9s %9s %8s %8s %8s %8s %5s",
                "role", "first", "closest", "ready", "near", "far", "open", "fit"));
        for (RoleSpread role : cohort.roles()) {
            out.append(line(
                    "%-37s %9s %9s %8s %8s %8s %8s %5.0f",
                    role.role(),
                    grouped(role.first()),
                    grouped(role.closest()),
                    share(role.ready(), cohort),
                    share(role.near(), cohort),
                    share(role.far(), cohort),
                    share(role.open(), cohort),
                    role.meanFit()));
        }
        out.append(line(
                "%-37s %s clear, %s slight, %s hardly any",
                "by a lead that is",
                grouped(cohort.clearLead()),
                grouped(cohort.slightLead()),
                grouped(cohort.noLead())));
        if (cohort.tied() > 0) {
            out.append(line("%-37s %9s", "nobody: roles are equal", grouped(cohort.tied())));
        }
        if (cohort.tooLittleKnown() > 0) {
            out.append(line("%-37s %9s", "nobody: too little is known", grouped(cohort.tooLittleKnown())));
        }
        long others = cohort.people()
                - cohort.clearLead()
                - cohort.slightLead()
                - cohort.noLead()
                - cohort.tied()
                - cohort.tooLittleKnown();
        if (others > 0) {
            out.append(line("%-37s %9s", "nobody: no role is suitable", grouped(others)));
        }
    }

    private static void missing(Cohort cohort, StringBuilder out) {
        out.append("\nWhat people lack most for each role\n");
        for (RoleSpread role : cohort.roles()) {
            String lacks = role.missing().stream()
                    .filter(one -> one.lacking() > 0)
                    .limit(2)
                    .map(one -> asked(one) + " " + share(one.lacking(), cohort))
                    .collect(Collectors.joining(", "));
            out.append(line("%-37s %s", role.role(), lacks.isEmpty() ? "nothing for certain" : lacks));
        }
    }

    private static String asked(Missing missing) {
        return missing.asked() + " " + String.join(" or ", missing.skills());
    }

    private static void steps(Cohort cohort, StringBuilder out) {
        if (cohort.oneStep().isEmpty()) {
            return;
        }
        out.append("\nOne step from being ready\n");
        for (StepAway step : cohort.oneStep().stream().limit(MOST_LINES).toList()) {
            out.append(line(
                    "%-37s %9s  %s to %s",
                    step.role(), grouped(step.people()), String.join(" or ", step.skills()), step.level()));
        }
    }

    private static void trainings(Trainings trainings, StringBuilder out) {
        out.append(
                trainings.sampled()
                        ? line(
                                "%nTrainings, tried on a sample of %s of %s people (seed %d; 95 %% intervals)",
                                grouped(trainings.tried()), grouped(trainings.people()), trainings.seed())
                        : line("%nTrainings, tried on everyone"));
        for (Training training : trainings.best().stream().limit(MOST_LINES).toList()) {
            String share = trainings.sampled()
                    ? line(
                                    "%.2f %% (%.2f to %.2f)",
                                    training.share().value() * PERCENT,
                                    training.share().low() * PERCENT,
                                    training.share().high() * PERCENT)
                            .strip()
                    : line("%.1f %%", training.share().value() * PERCENT).strip();
            out.append(line(
                    "%-37s %9s newly ready, %s; %s ready for a role more",
                    training.skill() + " to " + training.level(),
                    grouped(training.newlyReady()),
                    share,
                    grouped(training.readyForMore())));
        }
        if (trainings.best().isEmpty()) {
            out.append("No single step of one skill makes anybody ready for a role more.\n");
        }
    }

    private static void unknowns(Cohort cohort, StringBuilder out) {
        List<UnknownCount> worth = cohort.unknowns().stream()
                .filter(one -> one.decides() > 0)
                .limit(MOST_LINES)
                .toList();
        if (worth.isEmpty()) {
            return;
        }
        out.append("\nWorth asking\n");
        for (UnknownCount one : worth) {
            out.append(line(
                    "%-37s %9s did not say; it may matter for %s",
                    one.kind() + ": " + one.name(), grouped(one.people()), grouped(one.decides())));
        }
    }

    private static void clashes(Cohort cohort, StringBuilder out) {
        if (cohort.clashes().isEmpty()) {
            return;
        }
        out.append("\nStatements that the evidence contradicts\n");
        cohort.clashes().stream()
                .limit(MOST_LINES)
                .forEach(clash -> out.append(line(
                        "%-37s %9s  stated %s, shown %s",
                        clash.skill(), grouped(clash.people()), clash.stated(), clash.shown())));
    }

    private static String share(long part, Cohort cohort) {
        return String.format(Locale.ROOT, "%.1f %%", part * PERCENT / cohort.people());
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values).stripTrailing() + "\n";
    }
}

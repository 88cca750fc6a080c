package dev.righttrack.render.html;

import dev.righttrack.batch.Cohort;
import dev.righttrack.batch.Cohort.RoleSpread;
import dev.righttrack.batch.Cohort.Training;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a cohort's page tells.
 *
 * @param cohort the cohort
 * @param names whether people are named
 */
public record CohortReport(Cohort cohort, boolean names) {

    private static final double HUNDRED = 100.0;

    /** The share of all people, from 0 to 1. */
    double share(long people) {
        return cohort.people() == 0 ? 0 : (double) people / cohort.people();
    }

    /** That share as a percentage. */
    String percent(long people) {
        return Shown.percentage(share(people) * HUNDRED);
    }

    /** The role that most people have in first place; absent without people. */
    Optional<RoleSpread> mostFirst() {
        return cohort.roles().stream().filter(role -> role.first() > 0).findFirst();
    }

    /** The role for which most people are ready; absent if nobody is ready for any. */
    Optional<RoleSpread> mostReady() {
        return cohort.roles().stream()
                .filter(role -> role.ready() > 0)
                .max(Comparator.comparingLong(RoleSpread::ready));
    }

    /** The training that makes most people ready; absent if none was tried, or none does. */
    Optional<Training> bestTraining() {
        return cohort.trainings().stream()
                .flatMap(trainings -> trainings.best().stream())
                .filter(training -> training.newlyReady() > 0)
                .findFirst();
    }

    /** Where the JSON of the cohort has a role. */
    String at(RoleSpread role) {
        return "cohort#/roles/" + cohort.roles().indexOf(role);
    }
}

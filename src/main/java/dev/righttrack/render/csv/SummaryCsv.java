package dev.righttrack.render.csv;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.ClashAdvice;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.batch.AdvisedRecord;
import dev.righttrack.batch.CohortTally;
import dev.righttrack.batch.Sheet;
import dev.righttrack.render.json.Hundredths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The summary.csv of a batch: one person to a row, with fit and verdict for every role. */
public final class SummaryCsv implements Sheet<AdvisedRecord> {

    private final List<String> roles;
    private final List<String> kept;

    /**
     * A summary.
     *
     * @param roles all roles, in the order of their columns
     * @param kept the fields that are passed through, in the order of their columns
     */
    public SummaryCsv(List<String> roles, List<String> kept) {
        this.roles = List.copyOf(roles);
        this.kept = List.copyOf(kept);
    }

    @Override
    public String head() {
        List<String> cells = new ArrayList<>(List.of("id", "name"));
        cells.addAll(kept);
        cells.addAll(List.of(
                "first",
                "as",
                "verdict",
                "fit",
                "fit low",
                "fit high",
                "leaders",
                "lead",
                "closest",
                "weeks",
                "liked",
                "one step from",
                "clashes",
                "words",
                "understood",
                "basis"));
        roles.forEach(role -> cells.addAll(List.of(role + ": fit", role + ": verdict")));
        cells.addAll(List.of("file", "line"));
        StringBuilder out = new StringBuilder();
        SpreadsheetRow.write(cells, out);
        return out.toString();
    }

    @Override
    public void write(AdvisedRecord one, StringBuilder out) {
        Advice advice = one.advice();
        List<String> cells = new ArrayList<>();
        cells.add(advice.candidate());
        cells.add(advice.name());
        kept.forEach(field -> cells.add(one.kept().getOrDefault(field, "")));
        Optional<RoleAdvice> first = advice.inFirstPlace();
        cells.add(first.map(RoleAdvice::role).orElse(""));
        cells.add(first.map(RoleAdvice::variant).orElse(""));
        cells.add(first.map(RoleAdvice::verdict).orElse(""));
        cells.add(first.map(role -> Hundredths.of(role.fit().point())).orElse(""));
        cells.add(first.map(role -> Hundredths.of(role.fit().low())).orElse(""));
        cells.add(first.map(role -> Hundredths.of(role.fit().high())).orElse(""));
        cells.add(String.join("; ", advice.leaders()));
        cells.add(first.isPresent() ? advice.lead().word().word() : "");
        cells.add(String.join("; ", advice.closest()));
        cells.add(weeks(advice));
        cells.add(String.join("; ", advice.liked()));
        cells.add(steps(advice));
        cells.add(String.join(
                "; ",
                advice.clashes().stream().map(ClashAdvice::skill).distinct().toList()));
        cells.add(String.valueOf(one.words().words()));
        cells.add(String.valueOf(one.words().understood()));
        cells.add(one.basis().word());
        Map<String, RoleAdvice> byName = new HashMap<>();
        advice.roles().forEach(role -> byName.put(role.role(), role));
        for (String name : roles) {
            RoleAdvice role = byName.get(name);
            cells.add(role == null ? "" : Hundredths.of(role.fit().point()));
            cells.add(role == null ? "" : role.verdict());
        }
        cells.add(one.file());
        cells.add(String.valueOf(one.line()));
        SpreadsheetRow.write(cells, out);
    }

    /** From the least that is known, to the closest role; several that are closest take equally long. */
    private static String weeks(Advice advice) {
        return advice.roles().stream()
                .filter(role -> advice.closest().contains(role.role()))
                .findFirst()
                .map(role -> String.valueOf(role.weeks().most()))
                .orElse("");
    }

    private static String steps(Advice advice) {
        List<String> steps = new ArrayList<>();
        for (RoleAdvice role : advice.roles()) {
            CohortTally.oneStep(role).ifPresent(step -> steps.add(role.role() + " (" + step(step) + ")"));
        }
        return String.join("; ", steps);
    }

    private static String step(RequirementAdvice step) {
        return String.join(" or ", step.skills()) + " to " + step.asked();
    }
}

package dev.righttrack.render.csv;

import dev.righttrack.advice.Line;
import dev.righttrack.advice.RequirementState;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.batch.AdvisedRecord;
import dev.righttrack.batch.Sheet;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.json.Hundredths;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The shortlist.csv of a batch: everybody in the order of their fit for one role, with what speaks for it and against. */
public final class ShortlistCsv implements Sheet<AdvisedRecord> {

    private final String role;
    private final List<String> kept;

    /**
     * A shortlist.
     *
     * @param role the role
     * @param kept the fields that are passed through, in the order of their columns
     */
    public ShortlistCsv(String role, List<String> kept) {
        this.role = role;
        this.kept = List.copyOf(kept);
    }

    @Override
    public String head() {
        List<String> cells = new ArrayList<>(List.of("place", "id", "name"));
        cells.addAll(kept);
        cells.addAll(List.of(
                "role",
                "verdict",
                "fit",
                "fit low",
                "fit high",
                "ability",
                "aspiration",
                "rank among roles",
                "meets",
                "lacks",
                "not known",
                "speaks for",
                "speaks against",
                "file",
                "line"));
        StringBuilder out = new StringBuilder();
        SpreadsheetRow.write(cells, out);
        return out.toString();
    }

    /** The cells after the place. */
    @Override
    public void write(AdvisedRecord one, StringBuilder out) {
        RoleAdvice advice = one.advice().roles().stream()
                .filter(each -> each.role().equals(role))
                .findFirst()
                .orElseThrow();
        List<String> cells = new ArrayList<>();
        cells.add(one.advice().candidate());
        cells.add(one.advice().name());
        kept.forEach(field -> cells.add(one.kept().getOrDefault(field, "")));
        cells.add(role);
        cells.add(AdviceWords.verdict(advice));
        cells.add(Hundredths.of(advice.fit().point()));
        cells.add(Hundredths.of(advice.fit().low()));
        cells.add(Hundredths.of(advice.fit().high()));
        cells.add(Hundredths.of(advice.ability().point()));
        cells.add(Hundredths.of(advice.aspiration().point()));
        cells.add(String.valueOf(advice.rank()));
        cells.add(requirements(advice, RequirementState.MET));
        cells.add(requirements(advice, RequirementState.SHORT));
        cells.add(requirements(advice, RequirementState.OPEN, RequirementState.UNKNOWN));
        cells.add(lines(advice.speaksFor()));
        cells.add(lines(Stream.concat(advice.notSuitable().stream(), advice.speaksAgainst().stream())
                .toList()));
        cells.add(one.file());
        cells.add(String.valueOf(one.line()));
        SpreadsheetRow.write(cells, out);
    }

    private static String requirements(RoleAdvice advice, RequirementState... states) {
        List<RequirementState> wanted = List.of(states);
        return String.join(
                "; ",
                advice.requirements().stream()
                        .filter(r -> wanted.contains(r.state()))
                        .map(r -> AdviceWords.asked(r) + " (" + r.importance() + ")")
                        .toList());
    }

    private static String lines(List<Line> lines) {
        Stream<String> texts = lines.stream().map(line -> line.text().isEmpty() ? line.about() : line.text());
        return String.join("; ", texts.distinct().toList());
    }
}

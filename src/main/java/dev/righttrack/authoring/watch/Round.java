package dev.righttrack.authoring.watch;

import dev.righttrack.authoring.cases.CaseResult;
import dev.righttrack.authoring.diff.PopulationDiff;
import dev.righttrack.findings.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What one look at edited files came to.
 *
 * @param findings every problem of the files as they are now
 * @param broken the files that are not used as they are now, sorted; what they said before stays in force
 * @param rules how many rules are in force
 * @param cases the results of the cases; empty where nothing new came into force
 * @param diff what the part of the edit that came into force does to people; absent for the first look, and where nothing
 *     did
 */
public record Round(
        List<Finding> findings, List<String> broken, int rules, List<CaseResult> cases, Optional<PopulationDiff> diff) {

    public Round {
        findings = List.copyOf(findings);
        broken = List.copyOf(broken);
        cases = List.copyOf(cases);
    }
}

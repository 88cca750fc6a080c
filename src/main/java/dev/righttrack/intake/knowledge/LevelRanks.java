package dev.righttrack.intake.knowledge;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.scoring.CreditScale;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Checks that the levels are numbered 0, 1, 2 and so on, since the distance of two levels is counted in ranks. */
final class LevelRanks {

    private final References references;
    private final Findings findings;

    LevelRanks(References references, Findings findings) {
        this.references = references;
        this.findings = findings;
    }

    /** Checks the levels of a vocabulary. */
    void check(Collection<Entry> levels) {
        Map<Integer, String> names = new HashMap<>();
        for (Entry level : levels) {
            if (level instanceof RankedTerm term) {
                String other = names.putIfAbsent(term.rank(), term.name());
                if (other != null) {
                    report(term, "has the rank " + term.rank() + ", as \"" + other + "\" does");
                } else if (term.rank() > CreditScale.HIGHEST_RANK) {
                    report(term, "has the rank " + term.rank() + "; the highest is " + CreditScale.HIGHEST_RANK);
                }
            }
        }
        for (Entry level : levels) {
            if (level instanceof RankedTerm term && term.rank() > 0 && !names.containsKey(term.rank() - 1)) {
                report(term, "has the rank " + term.rank() + ", but no level has the rank " + (term.rank() - 1));
            }
        }
    }

    private void report(RankedTerm level, String problem) {
        findings.add(Finding.error(
                references.rank(level),
                Check.OUT_OF_RANGE,
                "the level \"" + level.name() + "\" " + problem,
                "Number the levels 0, 1, 2 and so on, from the lowest."));
    }
}

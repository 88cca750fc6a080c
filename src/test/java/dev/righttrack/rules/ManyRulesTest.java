package dev.righttrack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Engine;
import dev.righttrack.oracle.Bases;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A base so large that the compiler takes its list of rules apart. */
class ManyRulesTest {

    /** The compiler writes a thousand into one class. */
    private static final int MANY = 1_001;

    @Test
    void moreThanAThousandRulesAreLoadedAndAdvise() {
        RuleSources shipped = Bases.shippedSources();
        List<SourceText> coach = new ArrayList<>(shipped.coach());
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= MANY; i++) {
            text.append("rule \"many: ").append(i).append("\"\n");
            text.append("    @because(\"It was made up.\")\n    @cites(\"coaches\")\n");
            text.append("when\n    the role is data analyst\nthen\n");
            text.append("    as data analyst, ask the employer: question ")
                    .append(i)
                    .append("?\nend\n\n");
        }
        coach.add(new SourceText("rules/many.dslr", text.toString()));
        Bases.Base base = Bases.of(new RuleSources(shipped.language(), shipped.core(), coach), Map.of());
        try (Engine engine = new Engine(base.base())) {
            assertThat(engine.advise(Candidate.unknown("nobody")).roles())
                    .filteredOn(role -> role.role().equals("data analyst"))
                    .singleElement()
                    .satisfies(role -> assertThat(role.ask()).hasSizeGreaterThan(MANY));
        }
    }
}

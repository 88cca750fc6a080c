package dev.righttrack.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.righttrack.engine.Engine;
import dev.righttrack.oracle.Bases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the benchmarks compare gives the same results, and they would notice if it did not. */
class BenchmarksTest {

    @Test
    void theFloorAgreesWithTheEngineOnGrownRules() {
        Growth.Grown grown = Growth.Grown.of(40);
        try (Engine engine = new Engine(grown.base())) {
            assertThat(engine.rules().knowledge().roles()).hasSizeGreaterThan(8);
            List<dev.righttrack.candidate.Candidate> people =
                    BenchmarkPeople.of(60, 3, engine).candidates();
            assertThatCode(() -> EngineAgreement.of(engine, grown.floor(), people)).doesNotThrowAnyException();
        }
    }

    @Test
    void aFloorOfOtherRulesIsNoticed() {
        Growth.Grown grown = Growth.Grown.of(0);
        Bases.Base shipped = Bases.shipped();
        Floor other = new Floor(Bases.KNOWLEDGE, shipped.rules().subList(0, shipped.rules().size() / 2));
        try (Engine engine = new Engine(grown.base())) {
            List<dev.righttrack.candidate.Candidate> people =
                    BenchmarkPeople.of(20, 3, engine).candidates();
            assertThatThrownBy(() -> EngineAgreement.of(engine, other, people)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void asManyRequirementsAreAddedAsAskedFor() {
        assertThat(GrownRules.of(100, 7).requirements()).isEqualTo(100);
        assertThat(GrownRules.of(100, 7).sources()).isEqualTo(GrownRules.of(100, 7).sources());
    }

    @Test
    void aLineOfJsonIsReadAsTheCandidateItWasMadeOf() {
        try (Engine engine = new Engine(Bases.shipped().base())) {
            BenchmarkPeople people = BenchmarkPeople.of(5, 3, engine);
            assertThat(people.lines()).hasSize(5);
            assertThat(people.candidates()).extracting(dev.righttrack.candidate.Candidate::id).contains("c0", "c4");
        }
    }
}

package dev.righttrack.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.agreement.LabelAgreement;
import dev.righttrack.agreement.Labelled;
import dev.righttrack.agreement.Measurement;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Engine;
import dev.righttrack.engine.KnowledgeFacts;
import dev.righttrack.oracle.Bases;
import dev.righttrack.render.text.AgreementText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The advice held against the titles of real people, as docs/validity.md describes. */
class SurveyAgreementTest {

    private static final String LEFT_OUT = "software engineer - machine learning";

    @Test
    void theAdviceAgreesWithPeoplesOwnTitlesAsFarAsPromised() throws IOException {
        String file = System.getenv().getOrDefault("RIGHTTRACK_SURVEY", "");
        Assumptions.assumeTrue(
                !file.isEmpty() && Files.isReadable(Path.of(file)),
                "skipped: the survey is no part of the project; name its file in RIGHTTRACK_SURVEY");
        Measurement measured = Measurement.of(file, people(Path.of(file)), Set.of(LEFT_OUT), 1);
        System.out.println(AgreementText.render(measured, KnowledgeFacts.weights(Bases.KNOWLEDGE)));
        LabelAgreement agreement = measured.some();
        assertThat(agreement.macroF1().value()).isGreaterThanOrEqualTo(0.43);
        assertThat(agreement.top2().value()).isGreaterThanOrEqualTo(0.70);
        assertThat(agreement.confusion().roles())
                .allSatisfy(role ->
                        assertThat(agreement.confusion().recall(role)).as(role).isGreaterThanOrEqualTo(0.25));
    }

    private static List<Labelled> people(Path file) throws IOException {
        List<Labelled> people = new ArrayList<>();
        try (Engine engine = new Engine(Bases.shipped().base())) {
            for (Candidate candidate : SurveyMap.people(file)) {
                people.add(Labelled.of(candidate.label().orElseThrow(), engine.advise(candidate)));
            }
        }
        return people;
    }
}

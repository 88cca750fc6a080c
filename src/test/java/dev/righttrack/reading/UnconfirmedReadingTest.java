package dev.righttrack.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.ReadFact;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.SkillBasis;
import dev.righttrack.oracle.Bases;
import dev.righttrack.render.Detail;
import dev.righttrack.render.json.AdviceJson;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was read in a document")
class UnconfirmedReadingTest {

    private static final CvReader READER = new CvReader(Bases.KNOWLEDGE);

    private static final Map<CorpusCv, CvReading> READINGS = new HashMap<>();

    private static Stream<CorpusCv> corpus() {
        return Stream.of("corpus", "own").flatMap(folder -> CorpusCv.of(folder).stream());
    }

    /** Each CV is read once for all tests. */
    private static CvReading read(CorpusCv cv) {
        return READINGS.computeIfAbsent(cv, UnconfirmedReadingTest::readAnew);
    }

    private static CvReading readAnew(CorpusCv cv) {
        return READER.read(CvLayout.MARKDOWN.bytes(cv), CvLayout.MARKDOWN.file(cv));
    }

    @Test
    @DisplayName("is marked as read, every fact of it, with the words it was read from")
    void everyFactIsMarked() {
        corpus().forEach(cv -> {
            Candidate candidate = read(cv).candidate("cv");
            Set<String> facts = new TreeSet<>(candidate.tools());
            facts.addAll(candidate.methods());
            facts.addAll(candidate.courses());
            facts.addAll(candidate.skills().keySet());
            candidate.education().ifPresent(facts::add);
            candidate.publications().ifPresent(yes -> facts.add("yes"));

            Set<String> marked = candidate.read().stream().map(ReadFact::name).collect(Collectors.toSet());
            assertThat(marked).as(cv.name()).isEqualTo(facts);
            assertThat(candidate.read())
                    .as(cv.name())
                    .allSatisfy(fact -> assertThat(fact.source()).contains(CvLayout.MARKDOWN.file(cv)));
        });
    }

    @Test
    @DisplayName("says nothing of wishes, circumstances, work or years, which only the person knows")
    void nothingElseIsRead() {
        corpus().forEach(cv -> {
            Candidate candidate = read(cv).candidate("cv");

            assertThat(candidate.wishes()).as(cv.name()).isEmpty();
            assertThat(candidate.circumstances()).as(cv.name()).isEmpty();
            assertThat(candidate.experience()).as(cv.name()).isEmpty();
            assertThat(candidate.activities()).as(cv.name()).isEmpty();
            assertThat(candidate.complete()).as(cv.name()).isEmpty();
        });
    }

    @Test
    @DisplayName("is stated nowhere in the advice, and what is dropped by rule is in none of it")
    void nothingIsStated() {
        try (Engine engine = new Engine(Bases.shipped().base())) {
            corpus().forEach(cv -> {
                Advice advice = engine.advise(read(cv).candidate("cv"));

                assertThat(advice.profile()).as(cv.name()).noneMatch(skill -> skill.basis() == SkillBasis.STATED);
                String json = new AdviceJson(Detail.FULL).line(advice);
                assertThat(cv.expected().dropped()).as(cv.name()).noneMatch(json::contains);
            });
        }
    }
}

package dev.righttrack.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RequirementState;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.batch.Cohort.RoleSpread;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.UncountedWord;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Level;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.render.json.CohortJson;
import dev.righttrack.scoring.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the advice for many people says of them together. */
class CohortTest {

    private static final String HASH = "0".repeat(64);
    private static final int PEOPLE = 200;
    private static final List<Candidate> CANDIDATES = new ArrayList<>();
    private static final List<Advice> ADVICE = new ArrayList<>();
    private static final Engine ENGINE = new Engine(Bases.shipped().base());

    @BeforeAll
    static void advise() {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 6);
        for (int i = 0; i < PEOPLE; i++) {
            CANDIDATES.add(i % 3 == 0 ? random.strong() : random.next());
            ADVICE.add(ENGINE.advise(CANDIDATES.get(i)));
        }
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void theFourVerdictsOfARoleSumToAllPeople() {
        assertThat(cohort(tally(ADVICE)).roles())
                .hasSize(6)
                .allSatisfy(role -> assertThat(role.ready() + role.near() + role.far() + role.open())
                        .isEqualTo(PEOPLE));
    }

    @Test
    void everybodyHasOneRoleInFirstPlaceOrIsCountedApartAndHasOneTenthOfFitForEachRole() {
        Cohort cohort = cohort(tally(ADVICE));
        assertThat(cohort.roles().stream().mapToLong(RoleSpread::first).sum() + cohort.tied() + cohort.tooLittleKnown())
                .isEqualTo(PEOPLE);
        assertThat(cohort.roles())
                .allSatisfy(role -> assertThat(
                                role.fits().stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(PEOPLE));
    }

    @Test
    void aCountOfWhatIsMissingEqualsTheCountInTheAdvice() {
        for (RoleSpread role : cohort(tally(ADVICE)).roles()) {
            long lacking = ADVICE.stream()
                    .flatMap(advice -> advice.roles().stream())
                    .filter(one -> one.role().equals(role.role()))
                    .flatMap(one -> one.requirements().stream())
                    .filter(r -> r.state() == RequirementState.SHORT)
                    .count();
            assertThat(role.missing().stream()
                            .mapToLong(Cohort.Missing::lacking)
                            .sum())
                    .isEqualTo(lacking);
        }
    }

    @Test
    void talliesOfPartsAddUpToTheTallyOfAll() {
        CohortTally parts = tally(ADVICE.subList(0, 70));
        parts.add(tally(ADVICE.subList(70, 71)));
        parts.add(tally(ADVICE.subList(71, PEOPLE)));
        assertThat(cohort(parts)).isEqualTo(cohort(tally(ADVICE)));
    }

    @Test
    void aTallyThatWasKeptIsTheSame() throws IOException {
        CohortTally tally = tally(ADVICE);
        tally.reject("syntax");
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        tally.write(new DataOutputStream(kept));
        CohortTally read = CohortTally.read(new DataInputStream(new ByteArrayInputStream(kept.toByteArray())));
        assertThat(cohort(read)).isEqualTo(cohort(tally));
    }

    @Test
    void whoIsOneStepAwayIsReadyAfterThatStep() {
        Level highest = new Level("outstanding", 3);
        int found = 0;
        for (int i = 0; i < PEOPLE; i++) {
            for (RoleAdvice role : ADVICE.get(i).roles()) {
                Optional<RequirementAdvice> step = CohortTally.oneStep(role);
                if (step.isPresent()) {
                    found++;
                    Candidate after = CANDIDATES
                            .get(i)
                            .withSkill(
                                    step.get().skills().get(0),
                                    new LevelRange(step.get().asked(), highest));
                    assertThat(role.worst()).isNotEqualTo(Verdict.READY);
                    assertThat(verdict(ENGINE.advise(after), role.role())).isEqualTo(Verdict.READY);
                }
            }
        }
        assertThat(found).isPositive();
    }

    private static Verdict verdict(Advice advice, String role) {
        return advice.roles().stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElseThrow()
                .worst();
    }

    @Test
    void itsJsonIsAsTheSchemaSays() {
        CohortTally tally = tally(ADVICE);
        tally.reject("syntax");
        String json = CohortJson.page(new CohortAssembly(tally).cohort(roles(), HASH, Optional.of(trainings())));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(CohortJson.class.getResourceAsStream("cohort.schema.json"), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void itsJsonReadsBackAsTheSameCohort() {
        for (Optional<Cohort.Trainings> trainings :
                List.of(Optional.<Cohort.Trainings>empty(), Optional.of(trainings()))) {
            Cohort cohort = new CohortAssembly(tally(ADVICE)).cohort(roles(), HASH, trainings);
            assertThat(CohortJson.read(CohortJson.page(cohort), "cohort.json").value())
                    .contains(cohort);
        }
    }

    @Test
    void whatIsNoCohortIsToldWithItsPlace() {
        ParseResult<Cohort> read = CohortJson.read("{\n\"people\": \"many\"}", "cohort.json");
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("this is no cohort of a batch");
            assertThat(finding.place().line()).isEqualTo(2);
        });
    }

    @Test
    void aCohortOfNobodyHasEveryRole() {
        assertThat(cohort(new CohortTally()).roles())
                .hasSize(6)
                .allSatisfy(role -> assertThat(role.meanFit()).isZero());
    }

    private static Cohort.Trainings trainings() {
        return new Cohort.Trainings(
                10,
                20,
                1,
                List.of(new Cohort.Training(
                        "mathematics",
                        "solid",
                        3,
                        dev.righttrack.advice.Interval.wilson(3, 10),
                        4,
                        List.of(new Cohort.RoleCount("data scientist", 4)))));
    }

    @Test
    @DisplayName("a word that many people said counts each of them once, however it is written")
    void aWordCountsPeople() {
        CohortTally tally = new CohortTally();
        tally.add(naming("Frobnicator", "frobnicator"));
        tally.add(naming("FROBNICATOR"));
        assertThat(tally.words()).containsExactly(new WordCount(Kind.TOOL, "frobnicator", 2));
    }

    @Test
    @DisplayName("of more different words than are listed, the number is kept")
    void wordsBeyondTheBoundAreCounted() {
        CohortTally tally = new CohortTally(2);
        tally.add(naming("one", "two", "three", "four"));
        tally.add(naming("one", "three"));
        assertThat(tally.words()).hasSize(2);
        assertThat(tally.words().stream().mapToLong(WordCount::people).sum() + tally.wordsNotListed())
                .isEqualTo(6);
    }

    private static Advice naming(String... words) {
        Candidate blank = Candidate.unknown("x");
        return ENGINE.advise(Candidate.fields(blank.id())
                .name(blank.name())
                .skills(blank.skills())
                .tools(blank.tools())
                .methods(blank.methods())
                .activities(blank.activities())
                .complete(blank.complete())
                .experience(blank.experience())
                .education(blank.education())
                .courses(blank.courses())
                .publications(blank.publications())
                .wishes(blank.wishes())
                .circumstances(blank.circumstances())
                .effort(blank.effort())
                .label(blank.label())
                .notes(blank.notes())
                .uncounted(Stream.of(words)
                        .map(word -> new UncountedWord(Kind.TOOL, word))
                        .collect(Collectors.toSet()))
                .build());
    }

    private static CohortTally tally(List<Advice> advice) {
        CohortTally tally = new CohortTally();
        advice.forEach(tally::add);
        return tally;
    }

    private static Cohort cohort(CohortTally tally) {
        return new CohortAssembly(tally).cohort(roles(), HASH, Optional.empty());
    }

    private static List<String> roles() {
        return ADVICE.get(0).roles().stream().map(RoleAdvice::role).toList();
    }
}

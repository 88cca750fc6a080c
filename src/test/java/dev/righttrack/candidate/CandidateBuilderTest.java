package dev.righttrack.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.righttrack.facts.Complete;
import dev.righttrack.facts.Level;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.RandomCandidates;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each word, rank, figure and kind of a candidate is held against the knowledge, beside a near miss. */
class CandidateBuilderTest {

    private static final CandidateCheck CHECK = new CandidateCheck(Bases.KNOWLEDGE);
    private static final Candidate NOBODY = Candidate.unknown("nobody");
    private static final Level SOLID = new Level("solid", 2);

    private static void refused(UnaryOperator<CandidateBuilder> said, String field, String message) {
        assertThatThrownBy(() -> said.apply(new CandidateBuilder(CHECK)))
                .isInstanceOfSatisfying(
                        InvalidCandidateException.class,
                        e -> assertThat(e.field()).isEqualTo(field))
                .hasMessage(message);
    }

    private static void refused(Candidate candidate, String field, String part) {
        assertThatThrownBy(() -> CHECK.check(candidate))
                .isInstanceOfSatisfying(
                        InvalidCandidateException.class,
                        e -> assertThat(e.field()).isEqualTo(field))
                .hasMessageContaining(part);
    }

    private static void accepted(Consumer<CandidateBuilder> said) {
        CandidateBuilder builder = CandidateBuilder.of(Bases.KNOWLEDGE);
        said.accept(builder);
        assertThatCode(() -> CHECK.check(builder.build())).doesNotThrowAnyException();
    }

    @Test
    void whatTheKnowledgeHasIsTaken() {
        Candidate ada = CandidateBuilder.of(Bases.KNOWLEDGE)
                .id("ada")
                .name("Ada")
                .skill("mathematics", "solid")
                .skill("communication", "developing", "outstanding")
                .tools("numpy", "pytorch")
                .methods("linear regression")
                .activities("prototypes models")
                .complete(Complete.METHODS, Complete.ACTIVITIES)
                .experience(ExperienceKind.CODING, 2.5)
                .education("doctorate")
                .publications(true)
                .wish("modeling", Stance.WANTS)
                .wish("research", Stance.DOES_NOT_WANT)
                .circumstance(CircumstanceKind.APPLICATION, "computer vision", "speech recognition")
                .circumstance(CircumstanceKind.VARIETY, "no")
                .effort("mathematics", "solid", 3)
                .label("data scientist")
                .notes("came late")
                .build();
        assertThat(ada.skills()).containsEntry("mathematics", LevelRange.exactly(SOLID));
        assertThat(ada.skills().get("communication")).hasToString("developing to outstanding");
        assertThat(ada.tools()).containsExactlyInAnyOrder("numpy", "pytorch");
        assertThat(ada.complete()).containsExactlyInAnyOrder("methods", "activities");
        assertThat(ada.experience()).containsExactly(Map.entry("coding", 2.5));
        assertThat(ada.wishes()).containsOnly(Map.entry("modeling", "wants"), Map.entry("research", "does not want"));
        assertThat(ada.circumstances()).containsEntry("variety", Set.of("no"));
        assertThat(ada.effort()).containsExactly(Map.entry(new LevelStep("mathematics", "solid"), 3));
        assertThatCode(() -> CHECK.check(ada)).doesNotThrowAnyException();
    }

    @Test
    void everyPersonThatCanBeToldIsTaken() {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 16);
        for (int i = 0; i < 300; i++) {
            Candidate candidate = random.next();
            assertThatCode(() -> CHECK.check(candidate)).as(candidate::toString).doesNotThrowAnyException();
        }
    }

    @Test
    void aSkillIsOneThatThereIs() {
        refused(
                all -> all.skill("mathematicks", "solid"),
                "skills",
                "skills: unknown skill \"mathematicks\". Did you mean \"mathematics\"?");
    }

    @Test
    void aLevelIsOneThatThereIsUnderItsOwnRank() {
        refused(
                all -> all.skill("mathematics", "superb"),
                "skills.mathematics",
                "skills.mathematics: unknown level \"superb\". Known: none, developing, solid, outstanding.");
        refused(
                NOBODY.withSkill("mathematics", LevelRange.exactly(new Level("superb", 9))),
                "skills.mathematics",
                "superb");
        refused(
                NOBODY.withSkill("mathematics", LevelRange.exactly(new Level("solid", 7))),
                "skills.mathematics",
                "the level \"solid\" has the rank 2, not 7");
        refused(
                NOBODY.withSkill("mathematics", new LevelRange(SOLID, new Level("outstanding", 4))),
                "skills.mathematics",
                "the level \"outstanding\" has the rank 3, not 4");
        accepted(all -> all.skill("mathematics", "solid", "outstanding"));
    }

    @Test
    void aRangeHasTheLowerLevelFirst() {
        assertThatThrownBy(() -> new CandidateBuilder(CHECK).skill("mathematics", "outstanding", "solid"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the wrong way round");
    }

    @Test
    void aToolAMethodAndAnActivityAreSuchAsThereAre() {
        refused(all -> all.tools("numpy", "numpi"), "tools", "tools: unknown tool \"numpi\". Did you mean \"numpy\"?");
        refused(
                all -> all.methods("linear regresion"),
                "methods",
                "methods: unknown method \"linear regresion\". Did you mean \"linear regression\"?");
        refused(
                all -> all.activities("prototypes model"),
                "activities",
                "activities: unknown activity \"prototypes model\". Did you mean \"prototypes models\"?");
    }

    @Test
    void aWholeListIsAFamilyTheMethodsOrTheActivities() {
        refused(
                all -> all.complete("activitys"),
                "complete",
                "complete: unknown list \"activitys\". Did you mean \"activities\"?");
        refused(Candidate.fields("x").complete(Set.of("tools")).build(), "complete", "unknown list \"tools\"");
        for (String family : Bases.KNOWLEDGE.all(Kind.FAMILY).keySet()) {
            accepted(all -> all.complete(family));
        }
    }

    @ParameterizedTest
    @CsvSource({"-4", "-0.01", "80.5", "NaN", "Infinity"})
    void yearsAreFromNothingToAWorkingLife(double years) {
        refused(
                all -> all.experience(ExperienceKind.CODING, years),
                "experience.coding",
                "experience.coding: " + years + " is no number of years. It is a number from 0 to 80.");
        accepted(all -> all.experience(ExperienceKind.CODING, 0).experience(ExperienceKind.MACHINE_LEARNING, 80));
    }

    @Test
    void anExperienceIsOfAKindThatThereIs() {
        refused(
                NOBODY.withBackground(Set.of(), Map.of("codng", 3.0), Optional.empty(), Optional.empty()),
                "experience",
                "unknown kind of experience \"codng\". Did you mean \"coding\"?");
    }

    @Test
    void aDegreeAndARoleAreSuchAsThereAre() {
        refused(
                all -> all.education("docterate"),
                "education",
                "education: unknown degree \"docterate\". Did you mean \"doctorate\"?");
        refused(
                all -> all.label("data scientits"),
                "label",
                "label: unknown role \"data scientits\". Did you mean \"data scientist\"?");
    }

    @Test
    void aWishIsForATaskThatThereIsAndInAWordThatThereIs() {
        refused(
                all -> all.wish("deploiment", Stance.WANTS),
                "wishes",
                "wishes: unknown task \"deploiment\". Did you mean \"deployment\"?");
        refused(
                NOBODY.withWish("deployment", "would like"),
                "wishes.deployment",
                "unknown wish \"would like\". Known: does not want, no matter, wants.");
        refused(NOBODY.withWish("deployment", "Wants"), "wishes.deployment", "Did you mean \"wants\"?");
        accepted(all -> all.wish("deployment", Stance.NO_MATTER).wish("research", Stance.WANTS));
    }

    @Test
    void aCircumstanceIsOfAKindThatThereIsAndHasAnAnswerThatThereIs() {
        refused(
                NOBODY.withCircumstances(Map.of("stadium", Set.of("growing"))),
                "circumstances",
                "unknown circumstance \"stadium\"");
        refused(
                all -> all.circumstance(CircumstanceKind.STAGE, "stadium"),
                "circumstances.stage",
                "circumstances.stage: unknown stage \"stadium\". Known: "
                        + String.join(", ", CircumstanceKind.STAGE.answers(Bases.KNOWLEDGE)) + ".");
        refused(
                all -> all.circumstance(CircumstanceKind.VARIETY, "maybe"),
                "circumstances.variety",
                "circumstances.variety: unknown variety \"maybe\". Known: yes, no.");
        refused(
                all -> all.circumstance(CircumstanceKind.VARIETY, "yes", "no"),
                "circumstances.variety",
                "circumstances.variety: it is one of no and yes, not both. Leave it out if it is not known.");
        accepted(all -> all.circumstance(CircumstanceKind.APPLICATION));
    }

    @Test
    void anEffortIsForAStepThatThereIsAndTakesWeeks() {
        refused(
                all -> all.effort("mathematicks", "solid", 3),
                "effort",
                "effort: unknown skill \"mathematicks\". Did you mean \"mathematics\"?");
        refused(
                all -> all.effort("mathematics", "none", 3),
                "effort.mathematics",
                "effort.mathematics: nothing leads to the lowest level. Name a level above it.");
        refused(
                all -> all.effort("mathematics", "solid", 0),
                "effort.mathematics to solid",
                "effort.mathematics to solid: 0 is no number of weeks. It is a whole number from 1 to 9999.");
        refused(
                all -> all.effort("mathematics", "sold", 3),
                "effort.mathematics",
                "effort.mathematics: unknown level" + " \"sold\". Did you mean \"solid\"?");
        accepted(all -> all.effort("mathematics", "solid", 9_999));
    }

    @Test
    void ofSeveralWrongWordsTheFirstInTheOrderOfFieldsAndAlphabetIsNamed() {
        Candidate wrong = NOBODY.withSkills(
                        Map.of("zumba", LevelRange.exactly(SOLID), "archery", LevelRange.exactly(SOLID)))
                .withActivities(Set.of("juggles"));
        refused(wrong, "skills", "\"archery\"");
    }
}

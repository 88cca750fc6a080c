package dev.righttrack.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Team;
import dev.righttrack.candidate.Team.Member;
import dev.righttrack.engine.Engine;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.oracle.Bases;
import dev.righttrack.teams.TeamAdvice.Complement;
import dev.righttrack.teams.TeamAdvice.Hire;
import dev.righttrack.teams.TeamAdvice.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Teams held against the role x task matrix and the statements of the report. */
class TeamAdvisorTest {

    private static final String DS = "data scientist";
    private static final String DA = "data analyst";
    private static final String MLE = "machine learning engineer";
    private static final String MLR = "machine learning researcher";
    private static final String SEML = "software engineer - machine learning";
    private static final String SE = "software engineer";
    private static final String MODELING = "modeling";
    private static final String DEPLOYMENT = "deployment";
    private static final String BUSINESS = "business analysis";
    private static final String INFRASTRUCTURE = "ai infrastructure";

    private static Engine engine;
    private static TeamAdvisor teams;

    @BeforeAll
    static void load() {
        engine = new Engine(Bases.shipped().base());
        teams = new TeamAdvisor(engine);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static TeamAdvice advice(Map<String, Set<String>> circumstances, String... roles) {
        return advice(circumstances, List.of(roles));
    }

    private static TeamAdvice advice(Map<String, Set<String>> circumstances, List<String> roles) {
        List<Member> members = new ArrayList<>();
        roles.forEach(role -> members.add(new Member("m" + members.size(), Optional.of(role), Optional.empty())));
        return teams.advise(new Team("", circumstances, members));
    }

    private static Map<String, Set<String>> stage(String stage) {
        return Map.of("stage", Set.of(stage));
    }

    private static List<List<String>> coveringSets() {
        List<String> roles = List.copyOf(Bases.KNOWLEDGE.all(Kind.ROLE).keySet());
        List<List<String>> covering = new ArrayList<>();
        for (int bits = 1; bits < 1 << roles.size(); bits++) {
            int chosen = bits;
            List<String> set = roles.stream()
                    .filter(role -> (chosen & 1 << roles.indexOf(role)) != 0)
                    .toList();
            if (advice(Map.of(), set).open().isEmpty()) {
                covering.add(set);
            }
        }
        return covering;
    }

    @Test
    void thirtyOfTheSixtyThreeTeamsCoverEveryTaskTwoOfThemPairsAndNineOfThree() {
        List<List<String>> covering = coveringSets();
        assertThat(covering).hasSize(30);
        assertThat(covering.stream().filter(set -> set.size() == 1)).isEmpty();
        assertThat(covering.stream().filter(set -> set.size() == 2).map(Set::copyOf))
                .containsExactlyInAnyOrder(Set.of(DS, SEML), Set.of(DA, SEML));
        assertThat(covering.stream().filter(set -> set.size() == 3)).hasSize(9);
    }

    @Test
    void aSoftwareEngineerAndADataScientistLeaveDeploymentOpen() {
        assertThat(advice(Map.of(), SE, DS).open()).containsExactly(DEPLOYMENT);
    }

    @Test
    void aSoftwareEngineerAndAMachineLearningEngineerLeaveBusinessAnalysisOpen() {
        assertThat(advice(Map.of(), SE, MLE).open()).containsExactly(BUSINESS);
    }

    @Test
    void theReportsOwnSetsAreToldWithWhatTheyLeaveOpen() {
        Map<List<String>, List<String>> open =
                advice(stage("mature"), SE).options().stream().collect(Collectors.toMap(Option::roles, Option::open));
        assertThat(open)
                .isEqualTo(Map.of(
                        List.of(SEML), List.of(BUSINESS),
                        List.of(SE, DS), List.of(DEPLOYMENT),
                        List.of(SE, MLE), List.of(BUSINESS),
                        List.of(SE, DS, MLE), List.of()));
    }

    @Test
    void underTheLiteralReadingNothingIsToldToBeOpen() {
        try (Engine literal =
                new Engine(Bases.shipped(Map.of("X7", "as written")).base())) {
            Team team = new Team("", stage("mature"), List.of(new Member("m", Optional.of(SE), Optional.empty())));
            assertThat(new TeamAdvisor(literal).advise(team).options())
                    .allMatch(option -> option.open().isEmpty());
        }
    }

    @TestFactory
    Stream<DynamicTest> eachRoleIsToldWhomItNeedsBesideIt() {
        Map<String, Set<String>> complements = Map.of(
                DS, Set.of(DEPLOYMENT, INFRASTRUCTURE),
                DA, Set.of(MODELING, DEPLOYMENT, INFRASTRUCTURE),
                MLE, Set.of(BUSINESS, INFRASTRUCTURE),
                MLR, Set.of(DEPLOYMENT, BUSINESS, INFRASTRUCTURE),
                SEML, Set.of(BUSINESS, MODELING),
                SE, Set.of(MODELING, DEPLOYMENT, BUSINESS));
        return Bases.KNOWLEDGE.all(Kind.ROLE).keySet().stream()
                .map(role -> DynamicTest.dynamicTest(role, () -> {
                    List<Complement> told = advice(Map.of(), role).complements();
                    assertThat(told.stream()
                                    .flatMap(one -> one.needs().stream())
                                    .collect(Collectors.toSet()))
                            .isEqualTo(complements.get(role));
                    assertThat(told).allMatch(one -> one.helped().isEmpty());
                }));
    }

    @Test
    void aComplementNamesWhoHelpsAndWhatNobodyDoes() {
        Complement scientist = advice(Map.of(), DS, SE).complements().get(0);
        assertThat(scientist.missing()).containsExactly(DEPLOYMENT);
        assertThat(scientist.helped()).containsExactly(new TeamAdvice.Help(INFRASTRUCTURE, List.of("m1")));
    }

    @Test
    void anEarlyTeamIsToldToTurnToTheVersatileEngineerFirst() {
        assertThat(suggestedBy(stage("early stage"), "F1")).containsExactly(SEML);
        assertThat(suggestedBy(stage("mature"), "F1")).isEmpty();
    }

    private static List<String> suggestedBy(Map<String, Set<String>> circumstances, String fact) {
        return advice(circumstances, SE).hires().stream()
                .filter(hire -> hire.suggested().stream().anyMatch(line -> cites(line, fact)))
                .map(Hire::role)
                .toList();
    }

    private static boolean cites(dev.righttrack.advice.Line line, String fact) {
        return line.basis().rule().cites().stream().anyMatch(cited -> cited.endsWith("(" + fact + ")"));
    }

    @TestFactory
    Stream<DynamicTest> eachStatementOnStagesIsToldWhereItBelongsAndNowhereElse() {
        Map<String, Set<String>> variety = Map.of("variety", Set.of("yes"));
        return Stream.of(
                statement("F2: variety suits a young team", "F2", variety, stage("mature")),
                statement("F3: one person can stand for a set", "F3", stage("early stage"), variety),
                statement("F4: a mature team works as a set", "F4", stage("mature"), stage("early stage")),
                statement("F5: the versatile engineer was easier to find", "F5", stage("early stage"), stage("mature")),
                statement("F6: one position was cheaper", "F6", stage("early stage"), stage("mature")));
    }

    private static DynamicTest statement(
            String name, String fact, Map<String, Set<String>> where, Map<String, Set<String>> elsewhere) {
        return DynamicTest.dynamicTest(name, () -> {
            assertThat(advice(where, SE).guidance()).anyMatch(line -> cites(line, fact));
            assertThat(advice(elsewhere, SE).guidance()).noneMatch(line -> cites(line, fact));
        });
    }

    @Test
    void whoClosesAnOpenTaskIsHiredFirst() {
        assertThat(advice(Map.of(), SE, DS).hires())
                .extracting(Hire::role)
                .startsWith(SEML, MLE)
                .doesNotContain("nobody");
        assertThat(advice(Map.of(), SE, DS).hires().get(0).closes()).containsExactly(DEPLOYMENT);
    }

    @Test
    void aTeamInWhichEveryTaskIsSharedNeedsNobody() {
        assertThat(advice(Map.of(), SEML, SEML, DS, DS).hires()).isEmpty();
    }

    @Test
    void aTaskOfOnePersonIsABottleneckAndOneOfTwoIsNot() {
        assertThat(advice(Map.of(), SEML, SE).bottlenecks())
                .extracting(TeamAdvice.Coverage::task)
                .containsExactlyInAnyOrder(MODELING, DEPLOYMENT);
    }
}

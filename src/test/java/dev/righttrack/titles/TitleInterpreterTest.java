package dev.righttrack.titles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.TitleEntry;
import dev.righttrack.oracle.Bases;
import dev.righttrack.titles.TitleMeaning.SeparatingTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an advertised title may mean, held against the table of the report's nineteen titles. */
class TitleInterpreterTest {

    private static final String DS = "data scientist";
    private static final String DA = "data analyst";
    private static final String MLE = "machine learning engineer";
    private static final String MLR = "machine learning researcher";
    private static final String SEML = "software engineer - machine learning";
    private static final String SE = "software engineer";

    /** Title to the roles whose list in the report has it. */
    private static final Map<String, Set<String>> REPORT = Map.ofEntries(
            Map.entry(DS, Set.of(DS, DA, MLE, MLR)),
            Map.entry("research scientist", Set.of(DS, DA, MLE, MLR)),
            Map.entry(MLE, Set.of(DS, MLE, SEML)),
            Map.entry("full-stack data scientist", Set.of(DS, MLE, SEML)),
            Map.entry(SE, Set.of(MLE, SEML, SE)),
            Map.entry("research engineer", Set.of(MLE, MLR)),
            Map.entry(DA, Set.of(DS)),
            Map.entry("statistician", Set.of(DS)),
            Map.entry("quantitative analyst", Set.of(DS)),
            Map.entry("business analyst", Set.of(DA)),
            Map.entry("risk analyst", Set.of(DA)),
            Map.entry("marketing analyst", Set.of(DA)),
            Map.entry(SEML, Set.of(MLE)),
            Map.entry("algorithm engineer", Set.of(MLE)),
            Map.entry(MLR, Set.of(MLR)),
            Map.entry("data engineer", Set.of(SE)),
            Map.entry("software development engineer", Set.of(SE)),
            Map.entry("software engineer - ai infrastructure", Set.of(SE)),
            Map.entry("software engineer - data", Set.of(SE)));

    /** Title to the role of that name, where the report leaves it out of the role's own list (X16). */
    private static final Map<String, Set<String>> ADDED = Map.of(DA, Set.of(DA), SEML, Set.of(SEML));

    private static final TitleInterpreter TITLES =
            new TitleInterpreter(Bases.KNOWLEDGE, Bases.shipped().base().readings());

    @Test
    void theReportHasNineteenTitles() {
        assertThat(REPORT).hasSize(19);
        assertThat(Bases.KNOWLEDGE.all(Kind.TITLE).keySet()).containsAll(REPORT.keySet());
    }

    @TestFactory
    Stream<DynamicTest> aTitleMeansTheRolesOfTheReportAndItsOwnNameIsAddedApart() {
        return new TreeSet<>(REPORT.keySet())
                .stream()
                        .map(title -> DynamicTest.dynamicTest(title, () -> {
                            TitleMeaning meaning = TITLES.meaning(title);
                            assertThat(meaning.guess()).isFalse();
                            assertThat(meaning.readAs()).containsExactly(title);
                            assertThat(Set.copyOf(meaning.roles())).isEqualTo(REPORT.get(title));
                            assertThat(Set.copyOf(meaning.added())).isEqualTo(ADDED.getOrDefault(title, Set.of()));
                        }));
    }

    @TestFactory
    Stream<DynamicTest> theQuestionsTellEveryTwoRolesBehindATitleApart() {
        return new TreeSet<>(REPORT.keySet())
                .stream()
                        .map(TITLES::meaning)
                        .flatMap(meaning -> pairs(meaning)
                                .map(pair -> DynamicTest.dynamicTest(
                                        meaning.advertised() + ": " + pair,
                                        () -> assertThat(apart(meaning.questions(), pair))
                                                .isTrue())));
    }

    @TestFactory
    Stream<DynamicTest> noQuestionLessWouldTellThemApart() {
        return new TreeSet<>(REPORT.keySet())
                .stream()
                        .map(TITLES::meaning)
                        .filter(meaning -> meaning.questions().size() > 1)
                        .map(meaning -> DynamicTest.dynamicTest(
                                meaning.advertised(),
                                () -> assertThat(some(
                                                meaning.separating(),
                                                meaning.questions().size() - 1))
                                        .noneMatch(fewer -> pairs(meaning).allMatch(pair -> apart(fewer, pair)))));
    }

    private static Stream<List<String>> pairs(TitleMeaning meaning) {
        List<String> roles = new ArrayList<>(meaning.roles());
        roles.addAll(meaning.added());
        return roles.stream()
                .flatMap(one ->
                        roles.stream().filter(other -> one.compareTo(other) < 0).map(other -> List.of(one, other)));
    }

    private static boolean apart(List<SeparatingTask> questions, List<String> pair) {
        return questions.stream()
                .anyMatch(q -> q.yes().contains(pair.get(0)) != q.yes().contains(pair.get(1)));
    }

    private static List<List<SeparatingTask>> some(List<SeparatingTask> tasks, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<SeparatingTask>> all = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            for (List<SeparatingTask> rest : some(tasks.subList(i + 1, tasks.size()), size - 1)) {
                List<SeparatingTask> one = new ArrayList<>(rest);
                one.add(tasks.get(i));
                all.add(one);
            }
        }
        return all;
    }

    @ParameterizedTest(name = "\"{0}\" is read as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Sr. ML Engineer (NLP) | machine learning engineer",
                "Senior Machine-Learning Engineer | machine learning engineer",
                "MACHINE LEARNING ENGINEER II | machine learning engineer",
                "Machine Learning Engineer, Search | machine learning engineer",
                "Lead Data Scientist | data scientist",
                "Data Scientists (m/f/d) | data scientist",
                "Full Stack Data Scientist | full-stack data scientist",
                "Software Engineer, Machine Learning | software engineer - machine learning",
                "Software Engineer \u2013 AI Infrastructure | software engineer - ai infrastructure",
                "Software Engineer (Data) | software engineer - data",
                "SWE | software engineer",
                "Jr. Data Engineer / Remote | data engineer",
                "Principal Research Scientist | research scientist"
            })
    void spellingsSeniorityAndSeparatorsAreTolerated(String advertised, String title) {
        TitleMeaning meaning = TITLES.meaning(advertised);
        assertThat(meaning.readAs()).containsExactly(title);
        assertThat(meaning.guess()).isFalse();
    }

    @ParameterizedTest(name = "\"{0}\" is no title of this field")
    @ValueSource(
            strings = {
                "AI ninja",
                "Head of Data & AI",
                "Dentist",
                "Airline Pilot",
                "Software Engineer in Test",
                "Data Center Technician",
                "Machine Operator"
            })
    @DisplayName("a title that nobody knows, or of another field, means no role")
    void aTitleOfAnotherFieldMeansNoRole(String advertised) {
        assertThat(TITLES.meaning(advertised).isOfThisField()).isFalse();
    }

    @Test
    @DisplayName("a title that nobody knows comes with the questions that tell all roles apart")
    void anUnknownTitleComesWithQuestions() {
        assertThat(TITLES.meaning("AI ninja").questions()).isNotEmpty();
        assertThat(TITLES.meaning("Dentist").outside()).isEqualTo("health");
    }

    @ParameterizedTest(name = "\"{0}\" is read as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Data Engineer 40h | data engineer",
                "Data Scientist (f/m/x) 80-100% | data scientist",
                "Data Analyst Intern (Summer 2025) | data analyst",
                "Senior Data Engineer - Remote (UK) | data engineer",
                "Healthcare Data Analyst II | healthcare data analyst",
                "Maritime Data Analyst | data analyst",
                "Data Scientist, Security | data scientist",
                "Data Scientist for Pricing | data scientist",
                "Data Scientist*in (m/w/d) | data scientist"
            })
    @DisplayName("hours, places, grades and what the law asks for are no part of a title")
    void whatIsNoPartOfATitleIsTakenOff(String advertised, String title) {
        assertThat(TITLES.meaning(advertised).readAs()).containsExactly(title);
    }

    @Test
    @DisplayName("both halves of a joined title are read")
    void bothHalvesAreRead() {
        TitleMeaning meaning = TITLES.meaning("Statistician / Data Engineer");
        assertThat(meaning.readAs()).containsExactly("statistician", "data engineer");
        assertThat(meaning.roles()).containsExactlyInAnyOrder(DS, SE);
    }

    @Test
    @DisplayName("there are at least 250 titles, and each says what it means or where it belongs, and why")
    void everyTitleHasItsReason() {
        assertThat(Bases.KNOWLEDGE.all(Kind.TITLE, TitleEntry.class))
                .hasSizeGreaterThanOrEqualTo(250)
                .allSatisfy(title -> assertThat(title.roles().isEmpty())
                        .isNotEqualTo(title.outside().isEmpty()))
                .filteredOn(title -> !REPORT.containsKey(title.name()))
                .allSatisfy(title -> assertThat(title.source().reason()).isNotBlank());
    }

    @Test
    void aMisspelledTitleIsGuessedRight() {
        assertThat(TITLES.meaning("Data Sciencist").readAs()).startsWith(DS);
    }

    @Test
    void theOwnNameIsLeftOutUnderTheOtherReading() {
        TitleInterpreter asListed = new TitleInterpreter(Bases.KNOWLEDGE, Map.of("X16", "as listed"));
        assertThat(asListed.meaning(DA).added()).isEmpty();
    }

    @Test
    void everyRoleOfATitleCitesItsOwnListOfTitles() {
        TitleMeaning meaning = TITLES.meaning(SEML);
        assertThat(meaning.cites())
                .isEqualTo(
                        Map.of(MLE, List.of("Machine learning engineer, titles (D-MLE4)"), SEML, List.of("coaches")));
    }

    @Test
    void aTitleOfNothingButARankIsRefused() {
        assertThatThrownBy(() -> TITLES.meaning("Senior")).isInstanceOf(IllegalArgumentException.class);
    }
}

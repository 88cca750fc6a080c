package dev.righttrack.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.SubtaskEntry;
import dev.righttrack.knowledge.TaskEntry;
import dev.righttrack.knowledge.TitleEntry;
import dev.righttrack.knowledge.VariantEntry;
import dev.righttrack.oracle.Bases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The report, counted: what the facts folder holds is what the report says, no more and no less. */
class ReportCountsTest {

    private static final Knowledge KNOWLEDGE = Bases.KNOWLEDGE;

    @Test
    void theReportIsBrokenDownInto132Facts() {
        assertThat(KNOWLEDGE.all(Kind.SECTION)).hasSize(132);
    }

    @Test
    void thereAreSixRolesAndThreeVariantsOfThreeOfThem() {
        assertThat(KNOWLEDGE.roles()).hasSize(6);
        assertThat(KNOWLEDGE.all(Kind.VARIANT, VariantEntry.class).stream()
                        .filter(variant -> !variant.ownLevels())
                        .map(VariantEntry::role)
                        .distinct())
                .hasSize(3);
    }

    @Test
    void fiveTasksHaveFortySubtasks() {
        assertThat(counts(TaskEntry::subtasks))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "data engineering",
                        8,
                        "modeling",
                        9,
                        "deployment",
                        8,
                        "business analysis",
                        7,
                        "ai infrastructure",
                        8));
    }

    @Test
    void theSubtasksHave77SkillLinks() {
        Map<String, Long> bySkill = KNOWLEDGE.subtasks().stream()
                .flatMap(s -> s.skills().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(bySkill)
                .containsExactlyInAnyOrderEntriesOf(new TreeMap<>(Map.of(
                        "software engineering",
                        20L,
                        "machine learning",
                        13L,
                        "algorithmic coding",
                        12L,
                        "data science",
                        9L,
                        "business acumen",
                        7L,
                        "mathematics",
                        7L,
                        "domain-specific languages",
                        6L,
                        "deep learning",
                        1L,
                        "research",
                        1L,
                        "communication",
                        1L)));
        assertThat(bySkill.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(77);
    }

    @Test
    void theSubtasksHave82Examples() {
        assertThat(counts(t -> t.subtasks().stream()
                        .flatMap(s -> s.examples().stream())
                        .toList()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "data engineering",
                        27,
                        "modeling",
                        17,
                        "deployment",
                        14,
                        "business analysis",
                        16,
                        "ai infrastructure",
                        8));
    }

    @Test
    void sixOfTheTenSkillsAreDescribedByTheReport() {
        assertThat(KNOWLEDGE.skills()).hasSize(10);
        assertThat(KNOWLEDGE.skills().stream().filter(s -> s.definedBy().equals("report")))
                .hasSize(6);
        assertThat(KNOWLEDGE.skills()).allSatisfy(s -> assertThat(s.anchors()).hasSize(4));
    }

    @Test
    void fourteenSubtasksNeedSoftwareEngineeringAlone() {
        assertThat(KNOWLEDGE.subtasks().stream().filter(s -> s.skills().equals(List.of("software engineering"))))
                .hasSize(14);
    }

    @Test
    void theRolesHave16OfThe30PossibleTasks() {
        Map<String, Integer> byRole = new TreeMap<>();
        KNOWLEDGE.roles().forEach(r -> byRole.put(r.name(), r.tasks().size()));
        assertThat(byRole)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "data scientist",
                        3,
                        "data analyst",
                        2,
                        "machine learning engineer",
                        3,
                        "machine learning researcher",
                        2,
                        "software engineer - machine learning",
                        4,
                        "software engineer",
                        2));
    }

    @Test
    void theTasksOfARoleReachThisManySubtasks() {
        Map<String, Integer> reach = new TreeMap<>();
        KNOWLEDGE
                .roles()
                .forEach(r -> reach.put(r.name(), (int) KNOWLEDGE.subtasks().stream()
                        .map(SubtaskEntry::task)
                        .filter(r.tasks()::containsKey)
                        .count()));
        assertThat(reach)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "software engineer - machine learning",
                        33,
                        "machine learning engineer",
                        25,
                        "data scientist",
                        24,
                        "machine learning researcher",
                        17,
                        "software engineer",
                        16,
                        "data analyst",
                        15));
    }

    /** The titles that the report lists: a file of their own, beside the folder of those collected elsewhere. */
    private static List<TitleEntry> titlesOfTheReport() {
        return KNOWLEDGE.all(Kind.TITLE, TitleEntry.class).stream()
                .filter(title -> title.source().file().endsWith("titles.yaml"))
                .toList();
    }

    @Test
    void nineteenTitlesAreMentioned32TimesAndSixAreAmbiguous() {
        assertThat(KNOWLEDGE.roles().stream().mapToInt(r -> r.titles().size()).sum())
                .isEqualTo(32);
        assertThat(titlesOfTheReport()).hasSize(19);
        assertThat(titlesOfTheReport().stream().filter(t -> t.roles().size() > 1))
                .hasSize(6);
        assertThat(KNOWLEDGE.roles().stream().filter(r -> !r.titlesOpen()).map(RoleEntry::name))
                .containsExactly("software engineer");
    }

    @Test
    void titlesAndRolesNameEachOther() {
        for (TitleEntry title : titlesOfTheReport()) {
            assertThat(title.roles())
                    .containsExactlyInAnyOrderElementsOf(KNOWLEDGE.roles().stream()
                            .filter(r -> r.titles().contains(title.name()))
                            .map(RoleEntry::name)
                            .toList());
        }
    }

    @Test
    void thereAre21BulletsOfTools() {
        assertThat(KNOWLEDGE.roles().stream().mapToInt(r -> r.tools().size()).sum())
                .isEqualTo(21);
    }

    @Test
    void onlyTwoPairsOfRolesCoverAllTasks() {
        assertThat(covering(2))
                .containsExactlyInAnyOrder(
                        Set.of("data scientist", "software engineer - machine learning"),
                        Set.of("data analyst", "software engineer - machine learning"));
        assertThat(covering(1)).isEmpty();
        assertThat(covering(3)).hasSize(9);
    }

    @Test
    void thirtyOf63SetsOfRolesCoverAllTasks() {
        int covering = 0;
        for (int size = 1; size <= 6; size++) {
            covering += covering(size).size();
        }
        assertThat(covering).isEqualTo(30);
    }

    @Test
    void theSetOfAMatureTeamLeavesOneTaskOpen() {
        assertThat(uncovered(Set.of("software engineer", "data scientist"))).containsExactly("deployment");
        assertThat(uncovered(Set.of("software engineer", "machine learning engineer")))
                .containsExactly("business analysis");
    }

    @Test
    void theReportNamesThreeOrganizationsAndThreeLifeCycles() {
        assertThat(KNOWLEDGE.all(Kind.ORGANIZATION)).hasSize(3);
        assertThat(KNOWLEDGE.all(Kind.LIFE_CYCLE)).hasSize(3);
    }

    @Test
    void twentyEightInterpretationsHaveAReadingAndAReason() {
        assertThat(KNOWLEDGE.all(Kind.INTERPRETATION)).hasSize(28);
        assertThat(KNOWLEDGE.all(Kind.INTERPRETATION, Interpretation.class)).allSatisfy(x -> {
            assertThat(x.reason()).isNotBlank();
            assertThat(x.readings()).hasSizeGreaterThanOrEqualTo(x.switchable() ? 2 : 1);
        });
    }

    @Test
    void thereAreAtLeast150ToolsAndMethods() {
        assertThat(KNOWLEDGE.all(Kind.TOOL).size() + KNOWLEDGE.all(Kind.METHOD).size())
                .isGreaterThan(150);
    }

    private static Map<String, Integer> counts(Function<TaskEntry, List<?>> of) {
        Map<String, Integer> counts = new TreeMap<>();
        KNOWLEDGE.tasks().forEach(t -> counts.put(t.name(), of.apply(t).size()));
        return counts;
    }

    private static List<Set<String>> covering(int size) {
        List<RoleEntry> roles = KNOWLEDGE.roles();
        List<Set<String>> found = new ArrayList<>();
        for (int bits = 1; bits < 1 << roles.size(); bits++) {
            Set<String> team = new HashSet<>();
            for (int i = 0; i < roles.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    team.add(roles.get(i).name());
                }
            }
            if (team.size() == size && uncovered(team).isEmpty()) {
                found.add(team);
            }
        }
        return found;
    }

    private static List<String> uncovered(Set<String> team) {
        return KNOWLEDGE.tasks().stream()
                .map(TaskEntry::name)
                .filter(task -> KNOWLEDGE.roles().stream()
                        .noneMatch(r -> team.contains(r.name()) && r.tasks().containsKey(task)))
                .toList();
    }
}

package dev.righttrack.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RequirementState;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Requirement;
import dev.righttrack.findings.Findings;
import dev.righttrack.grades.GradeLadder;
import dev.righttrack.grades.GradeStanding;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.sources.SourcesFolder;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.loading.LoadedSource;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.source.RuleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pack of the UK framework: its rows, its rules and its grades say the same. */
@DisplayName("The source uk")
class UkSourceTest {

    private static final Path RULES = Path.of("rules");
    private static final Path FACTS = Path.of("facts");
    private static final long SEED = 23;
    private static final int DRAWN = 20;

    private static final LoadedRules REPORT = LoadedRules.load(RULES, FACTS);
    private static final Knowledge KNOWLEDGE = REPORT.knowledge();
    private static final SourcePack PACK = pack();
    private static final LoadedRules GRADED = loaded(true, Map.of());

    private static SourcePack pack() {
        Findings findings = new Findings();
        List<SourcePack> packs = new SourcesFolder(FACTS, findings).read(KNOWLEDGE);
        assertThat(findings.sorted()).isEmpty();
        return packs.stream().filter(one -> one.name().equals("uk")).findFirst().orElseThrow();
    }

    private static LoadedRules loaded(boolean graded, Map<String, String> readings) {
        ParseResult<LoadedSource> read = LoadedSource.load(
                RULES, FACTS, new RuleOptions(readings, false), LoadedRules.cacheFolder(), "uk", graded);
        assertThat(read.findings()).isEmpty();
        return read.value().orElseThrow().rules();
    }

    @AfterAll
    static void close() {
        GRADED.close();
        REPORT.close();
    }

    @Test
    @DisplayName(
            "has every row of its six roles, and each is used by a rule, asks no level of ours, or is of a skill that is none of ours, with a reason")
    void everyRowIsAccountedFor() {
        Set<String> cited = GRADED.catalogue().all().stream()
                .flatMap(rule -> rule.card().cites().stream())
                .collect(Collectors.toSet());
        Map<String, List<PackRow>> accounts = PACK.rows().stream().collect(Collectors.groupingBy(row -> {
            PackSkill skill = PACK.skills().get(row.skill());
            if (skill.ours().isEmpty()) {
                return skill.reason().isBlank() ? "no reason" : "unused";
            }
            if (row.level().equals("awareness")) {
                return "asks nothing";
            }
            return cited.stream().anyMatch(one -> one.endsWith("(" + row.id() + ")")) ? "cited" : "covered";
        }));
        assertThat(PACK.rows()).hasSize(270);
        assertThat(accounts).doesNotContainKey("no reason");
        // A row that no rule cites stands below a row that asks more of the same skill at the same grade.
        assertThat(accounts.getOrDefault("covered", List.of()))
                .allSatisfy(row -> assertThat(PACK.asked(row.grade(), KNOWLEDGE, Map.of()))
                        .filteredOn(
                                demand -> PACK.skills().get(row.skill()).ours().contains(demand.skill()))
                        .isNotEmpty()
                        .allSatisfy(demand -> assertThat(demand.rows()).doesNotContain(row)));
        assertThat(accounts.get("cited")).hasSizeGreaterThan(100);
        assertThat(accounts.get("unused")).isEqualTo(PACK.unused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"by rank", "working is solid"})
    @DisplayName("asks by its rules what its rows come to under either reading of its scale")
    void rulesSayWhatTheRowsSay(String reading) {
        Map<String, String> chosen = Map.of("X29", reading);
        try (LoadedRules rules = GRADED.under(chosen)) {
            Map<String, Set<String>> byRules = new TreeMap<>();
            for (Requirement asked : rules.rules().requirements()) {
                byRules.computeIfAbsent(asked.role(), first -> new TreeSet<>())
                        .add(asked.level() + " " + String.join(" or ", asked.skills()));
            }
            Map<String, Set<String>> byRows = PACK.judgedGrades(KNOWLEDGE).stream()
                    .collect(Collectors.toMap(
                            Function.identity(),
                            grade -> PACK.asked(grade, KNOWLEDGE, chosen).stream()
                                    .map(demand -> demand.level() + " " + demand.skill())
                                    .collect(Collectors.toCollection(TreeSet::new)),
                            (one, other) -> one,
                            TreeMap::new));
            assertThat(byRules).isEqualTo(byRows);
        }
    }

    @Test
    @DisplayName("asks more of a data analyst where working is taken as solid, and as much of a senior one")
    void theReadingOfTheScaleMatters() {
        assertThat(level("data analyst", "by rank")).isEqualTo("developing");
        assertThat(level("data analyst", "working is solid")).isEqualTo("solid");
        assertThat(level("senior data analyst", "by rank")).isEqualTo("solid");
        assertThat(level("senior data analyst", "working is solid")).isEqualTo("solid");
    }

    private static String level(String grade, String reading) {
        return PACK.asked(grade, KNOWLEDGE, Map.of("X29", reading)).stream()
                .filter(demand -> demand.skill().equals("data science"))
                .map(Demand::level)
                .findFirst()
                .orElse("");
    }

    @Test
    @DisplayName("finds a grade met exactly where the engine finds everything met that the grade asks")
    void gradesAgreeWithTheEngine() {
        RandomCandidates candidates = new RandomCandidates(KNOWLEDGE, SEED);
        GradeLadder ladder = new GradeLadder(PACK, KNOWLEDGE, Map.of());
        Set<String> judged = PACK.judgedGrades(KNOWLEDGE);
        for (int i = 0; i < SampleSize.of(60, 2_000); i++) {
            Candidate candidate = candidates.next();
            Advice graded = GRADED.advise(candidate);
            Map<String, RoleAdvice> roles =
                    graded.roles().stream().collect(Collectors.toMap(RoleAdvice::role, Function.identity()));
            for (GradeStanding standing : ladder.standings(REPORT.advise(candidate))) {
                Optional<String> highest = standing.role().grades().stream()
                        .filter(grade -> 2 * PACK.judged(grade).size()
                                >= PACK.rows(grade).size())
                        .filter(grade -> !judged.contains(grade) || isMet(roles.get(grade)))
                        .reduce((lower, higher) -> higher);
                assertThat(standing.met()).isEqualTo(highest);
            }
        }
    }

    @Test
    @DisplayName(
            "concludes no grade from less than half of its rows, however able somebody is, and says which it leaves")
    void tooFewRows() {
        LevelRange most = KNOWLEDGE.levels().stream()
                .map(term -> new Level(term.name(), term.rank()))
                .max(Comparator.naturalOrder())
                .map(LevelRange::exactly)
                .orElseThrow();
        Candidate able = Candidate.fields("able")
                .skills(KNOWLEDGE.skills().stream().collect(Collectors.toMap(skill -> skill.name(), skill -> most)))
                .build();
        Map<String, GradeStanding> standings = new GradeLadder(PACK, KNOWLEDGE, Map.of())
                .standings(REPORT.advise(able)).stream()
                        .collect(Collectors.toMap(one -> one.role().name(), Function.identity()));
        assertThat(standings.get("software developer").met()).isEmpty();
        assertThat(standings.get("software developer").tooLittle()).contains("principal developer");
        assertThat(standings.get("data engineer").met()).contains("head of data engineering");
        assertThat(standings.get("data engineer").tooLittle()).isEmpty();
    }

    private static boolean isMet(RoleAdvice role) {
        return role.requirements().stream().allMatch(asked -> asked.state() == RequirementState.MET);
    }

    @Test
    @DisplayName("has rows drawn at random as the source file has them, where that is present")
    void drawnRowsAgreeWithTheSource() throws IOException {
        String named = System.getProperty("righttrack.source.uk", "");
        assumeTrue(!named.isEmpty(), "the source file is not here; -Drighttrack.source.uk=FILE names it");
        Set<String> lines = new HashSet<>();
        Files.readAllLines(Path.of(named)).forEach(line -> lines.add(line.toLowerCase(Locale.ROOT)));
        List<PackRow> drawn = new ArrayList<>(PACK.rows());
        Collections.shuffle(drawn, new Random(SEED));
        for (PackRow row : drawn.subList(0, DRAWN)) {
            String skill = row.skill().contains(",") ? "\"" + row.skill() + "\"" : row.skill();
            assertThat(lines).anyMatch(line -> line.endsWith("," + row.grade() + "," + skill + "," + row.level()));
        }
    }
}

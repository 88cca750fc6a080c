package dev.righttrack.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.oracle.Bases;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Defects of rules as a set, ten of each kind planted beside the shipped rules: each is reported, and nothing else is. */
class PlantedDefectsTest {

    private static final long SEED = 23;
    private static final int EACH = 10;
    private static final RuleSources SHIPPED = Bases.shippedSources();
    private static final List<CoachRule> RULES =
            new RuleCompilation(Bases.KNOWLEDGE, RuleOptions.DEFAULT, new Findings()).check(SHIPPED);

    /**
     * A defect.
     *
     * @param check the check that is to tell it
     * @param name what was planted
     * @param text a file of rules to add; none if it is empty
     */
    private record Defect(String check, String name, String text) {}

    private static List<Finding> findings(String text, Knowledge knowledge, RuleSources folder) {
        Findings findings = new Findings();
        List<SourceText> files = new ArrayList<>(folder.coach());
        if (!text.isEmpty()) {
            files.add(new SourceText("rules/teams/planted.dslr", text));
        }
        RuleSources sources = new RuleSources(folder.language(), folder.core(), files);
        List<CoachRule> rules =
                new RuleCompilation(knowledge, new RuleOptions(Map.of(), true), findings).check(sources);
        new RuleReview(knowledge, findings).review(rules, List.of(), Optional.empty());
        return findings.sorted().stream()
                .filter(one -> !one.checkId().equals("untested-rule"))
                .toList();
    }

    private static String rule(String name, List<String> conditions, List<String> conclusions) {
        return "rule \"" + name + "\"\n    @because(\"planted\")\n    @cites(\"coaches\")\nwhen\n    "
                + String.join("\n    ", conditions) + "\nthen\n    " + String.join("\n    ", conclusions) + "\nend\n";
    }

    private static List<String> texts(List<SentenceUse> uses) {
        return uses.stream().map(SentenceUse::text).toList();
    }

    /** Rules of the shipped ones in an order of their own. */
    private static List<CoachRule> shuffled(Random random, boolean asking) {
        List<CoachRule> rules = new ArrayList<>(
                RULES.stream().filter(rule -> rule.asks() == asking).toList());
        java.util.Collections.shuffle(rules, random);
        return rules;
    }

    private static List<Defect> defects() {
        Random random = new Random(SEED);
        List<Defect> defects = new ArrayList<>();
        for (CoachRule rule : shuffled(random, false).subList(0, EACH)) {
            defects.add(new Defect(
                    "duplicate-rule",
                    rule.name(),
                    rule("planted", texts(rule.conditions()), texts(rule.conclusions()))));
        }
        for (CoachRule rule : shuffled(random, false).stream()
                .filter(r -> r.conditions().stream().noneMatch(c -> c.text().contains("published")))
                .limit(EACH)
                .toList()) {
            List<String> more = new ArrayList<>(texts(rule.conditions()));
            more.add("the candidate has published research");
            defects.add(new Defect("subsumed-rule", rule.name(), rule("planted", more, texts(rule.conclusions()))));
        }
        for (CoachRule rule : singles(random)) {
            SentenceUse asked = rule.conclusions().get(0);
            String other = "requires " + asked.filling("level").get(0) + " "
                    + asked.filling("skill").get(0) + ", "
                    + (asked.text().endsWith("essential") ? "helpful" : "essential");
            defects.add(new Defect(
                    "contradicting-requirements",
                    rule.name(),
                    rule("planted", texts(rule.conditions()), List.of(other))));
            defects.add(new Defect(
                    "asked-twice", rule.name(), rule("planted", texts(rule.conditions()), List.of(asked.text()))));
        }
        contradictions()
                .forEach(pair -> defects.add(new Defect(
                        "contradiction",
                        pair.toString(),
                        rule("planted", pair, List.of("keep in mind: this is never told")))));
        neverTrue()
                .forEach(condition -> defects.add(new Defect(
                        "never-true", condition, rule("planted", List.of(condition), List.of("keep in mind: never")))));
        IntStream.range(0, EACH)
                .mapToObj(i -> "Z" + i + "-" + random.nextInt(100))
                .forEach(cited -> defects.add(new Defect(
                        "unknown-citation",
                        cited,
                        rule("planted", List.of("the candidate wants research"), List.of("keep in mind: " + cited))
                                .replace("\"coaches\"", "\"" + cited + "\""))));
        return defects;
    }

    private static List<CoachRule> singles(Random random) {
        return shuffled(random, true).stream()
                .filter(rule -> rule.conclusions().size() == 1
                        && rule.conclusions().get(0).pattern().equals("requires {level} {skill}, {importance}"))
                .limit(EACH)
                .toList();
    }

    private static List<List<String>> contradictions() {
        return List.of(
                List.of("the role is data analyst", "the role is data scientist"),
                List.of("the candidate wants modeling", "the candidate does not want modeling"),
                List.of("the candidate has published research", "the candidate has published no research"),
                List.of(
                        "the candidate has at least solid mathematics",
                        "the candidate has less than solid mathematics"),
                List.of("the candidate has less than developing research", "the candidate has at least solid research"),
                List.of(
                        "nothing is known about the candidate's work",
                        "the candidate's work includes prototypes models"),
                List.of("data analyst is at least ready", "data analyst is at best near"),
                List.of("data analyst is in first place", "data scientist is in first place"),
                List.of("the candidate prefers modeling to deployment", "the candidate wants deployment"),
                List.of("the candidate prefers modeling to deployment", "the candidate prefers deployment to modeling"),
                List.of(
                        "nothing is known about the candidate's mathematics",
                        "the candidate has at least solid mathematics"),
                List.of("nothing is known about the candidate's stage", "the team is early stage"),
                List.of(
                        "the candidate works with sql",
                        "the candidate works with nothing of the family query languages"));
    }

    private static List<String> neverTrue() {
        List<String> skills = Bases.KNOWLEDGE.all(dev.righttrack.knowledge.Kind.SKILL).keySet().stream()
                .toList();
        return skills.stream()
                .map(skill -> "the candidate has less than none " + skill)
                .limit(EACH)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> aPlantedDefectIsTold() {
        return defects().stream()
                .map(defect ->
                        DynamicTest.dynamicTest(defect.check() + ": " + defect.name() + " (seed " + SEED + ")", () -> {
                            List<Finding> findings = findings(defect.text(), Bases.KNOWLEDGE, SHIPPED);
                            assertThat(findings.stream().map(Finding::checkId))
                                    .as(findings + "\n" + defect.text())
                                    .contains(defect.check())
                                    .allMatch(defect.check()::equals);
                            assertThat(findings)
                                    .anyMatch(f -> f.place().file().endsWith("planted.dslr")
                                            || f.hint().contains("planted"));
                        }));
    }

    @Test
    void thereAreTenOfEachKind() {
        Map<String, Integer> counts = new TreeMap<>();
        defects().forEach(defect -> counts.merge(defect.check(), 1, Integer::sum));
        assertThat(counts).hasSize(7);
        assertThat(counts.values()).allMatch(count -> count >= EACH);
    }

    @TestFactory
    Stream<DynamicTest> aSentenceThatNoRuleUsesIsTold() {
        return IntStream.range(0, EACH)
                .mapToObj(i -> DynamicTest.dynamicTest("sentence " + i, () -> {
                    String language =
                            SHIPPED.language().get(0).content() + "\n[then][statement]planted " + "x".repeat(i + 1)
                                    + " {text}=insertLogical(new Statement(\"note\", \"\", \"{text}\", {rule}));\n";
                    RuleSources sources = new RuleSources(
                            List.of(new SourceText("rules/language.dsl", language)), List.of(), SHIPPED.coach());
                    assertThat(findings("", Bases.KNOWLEDGE, sources).stream().map(Finding::checkId))
                            .containsExactly("unused-sentence");
                }));
    }

    private static Knowledge knowledge(String file, String added) {
        Map<String, String> texts =
                new TreeMap<>(dev.righttrack.intake.knowledge.FactsFolder.read(Path.of("facts"), new Findings()));
        texts.put(file, texts.getOrDefault(file, "") + added);
        var read = KnowledgeReader.read(texts, "facts");
        assertThat(read.findings()).isEmpty();
        return read.value().orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> aFactThatNoRuleReadsIsTold() {
        return IntStream.range(0, EACH)
                .mapToObj(i -> DynamicTest.dynamicTest("fact " + i, () -> {
                    String name = "planted " + "abcdefghij".charAt(i);
                    Knowledge knowledge =
                            knowledge("applications.yaml", name + ":\n  definition: planted\n  cites: B6\n");
                    assertThat(findings("", knowledge, SHIPPED))
                            .anyMatch(f -> f.checkId().equals("unread-fact")
                                    && f.message().contains(name))
                            .hasSize(1);
                }));
    }

    @Test
    void aWeightThatNobodyConfirmedForEighteenMonthsIsNoted() {
        Findings findings = new Findings();
        WeightAges ages = new WeightAges(Bases.KNOWLEDGE, findings);
        ages.review(Optional.empty());
        assertThat(findings.isEmpty())
                .as("ages are judged from the newest date")
                .isTrue();
        ages.review(Optional.of(LocalDate.of(2028, 5, 23)));
        assertThat(findings.isEmpty()).as("eighteen months to the day").isTrue();
        ages.review(Optional.of(LocalDate.of(2028, 5, 24)));
        assertThat(findings.sorted())
                .hasSizeGreaterThanOrEqualTo(EACH)
                .allMatch(f -> f.checkId().equals("unconfirmed-weight") && !f.isError());
    }

    @Test
    void theShippedRulesGiveNoFinding() {
        Findings findings = new Findings();
        new RuleCompilation(Bases.KNOWLEDGE, RuleOptions.DEFAULT, findings).check(SHIPPED);
        new RuleReview(Bases.KNOWLEDGE, findings).review(RULES, List.of(), Optional.empty());
        assertThat(findings.sorted()).allMatch(f -> f.checkId().equals("untested-rule"));
    }
}

package dev.righttrack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.facts.RoleName;
import dev.righttrack.facts.Statement;
import dev.righttrack.findings.Findings;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.oracle.Bases;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A verdict is a fact for the roles at whose verdict a rule looks, and for no other. */
class VerdictFactsTest {

    private static List<String> told(RuleBase base) {
        return KnowledgeFacts.of(base).stream()
                .filter(RoleName.class::isInstance)
                .map(fact -> ((RoleName) fact).name())
                .toList();
    }

    private static RuleSources with(String language, String condition) {
        RuleSources shipped = Bases.shippedSources();
        List<SourceText> coach = new ArrayList<>(shipped.coach());
        coach.add(new SourceText("rules/roles/more.dslr", """
                rule "data analyst: a look at a verdict"
                    @because("It was made up for a test.")
                    @cites("coaches")
                when
                    %s
                then
                    speaks for data analyst: a look at a verdict
                end
                """.formatted(condition)));
        SourceText own = shipped.language().get(0);
        return new RuleSources(List.of(new SourceText(own.file(), own.content() + language)), shipped.core(), coach);
    }

    private static RuleBase trusted(String language, String condition) {
        Findings findings = new Findings();
        return new RuleCompilation(Bases.KNOWLEDGE, new RuleOptions(Map.of(), true), findings)
                .compile(with(language, condition), "test")
                .map(RuleBase::of)
                .orElseThrow(() -> new IllegalStateException(String.valueOf(findings.sorted())));
    }

    private static boolean isSaid(RuleBase base) {
        try (Engine engine = new Engine(base)) {
            return engine.conclude(Candidate.unknown("nobody")).of(Statement.class).stream()
                    .anyMatch(one -> one.rule().equals("data analyst: a look at a verdict"));
        }
    }

    @Test
    void ofTheShippedRulesTheVariantsLookAtVerdicts() {
        assertThat(told(Bases.shipped().base()))
                .containsExactly(
                        "machine learning engineer",
                        "machine learning researcher",
                        "software engineer - machine learning");
    }

    @Test
    void aSentenceOnAVerdictAddsItsRoleAndOneOnAPlaceDoesNot() {
        assertThat(told(Bases.of(with("", "data analyst is at best near"), Map.of())
                        .base()))
                .contains("data analyst");
        assertThat(told(Bases.of(with("", "data analyst is in first place"), Map.of())
                        .base()))
                .doesNotContain("data analyst");
    }

    @Test
    void aSentenceOfOnesOwnThatLooksAtAnyVerdictFindsAllOfThem() {
        RuleBase base =
                trusted("\n[when][verdict]some role is far=exists Score(worst.rank <= 0)\n", "some role is far");
        assertThat(told(base))
                .containsExactlyInAnyOrderElementsOf(
                        Bases.KNOWLEDGE.all(Kind.ROLE).keySet());
        assertThat(isSaid(base)).isTrue();
    }

    @Test
    void aSentenceOfOnesOwnThatNamesTheRoleOtherwiseFindsItsVerdict() {
        String language =
                "\n[when][verdict]{role2} is out of reach=exists Score(role == \"{role2}\", worst.rank <= 0)\n";
        RuleBase base = trusted(language, "data analyst is out of reach");
        assertThat(told(base)).contains("data analyst").doesNotContain("software engineer");
        assertThat(isSaid(base)).isTrue();
    }
}

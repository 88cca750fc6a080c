package dev.righttrack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.Basis;
import dev.righttrack.advice.Line;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RuleCard;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Engine;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.knowledge.Citations;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Section;
import dev.righttrack.oracle.Bases;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every node of every explanation of the example people has a rule, a reason, a place and citations that there are. */
class CitedExplanationsTest {

    private static final Set<String> ROLES = Bases.KNOWLEDGE.all(Kind.ROLE).keySet();

    private static final Citations CITATIONS = new Citations(Bases.KNOWLEDGE.all(Kind.SECTION, Section.class));

    private static Engine engine;

    @BeforeAll
    static void load() {
        engine = new Engine(Bases.shipped().base());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    static List<Path> people() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("facts/candidates"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static Explanation explanation(Path person) {
        Candidate candidate = new CandidateReader(Bases.KNOWLEDGE)
                .read(person, person.toString())
                .value()
                .orElseThrow();
        return new EngineExplanation(
                engine,
                candidate,
                weight -> new Engine(Bases.shipped().base().with(Bases.KNOWLEDGE.with(Kind.WEIGHT, weight))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void everyNodeHasARuleAReasonAPlaceAndCitations(Path person) {
        Explanation explanation = explanation(person);
        Advice advice = explanation.advice();
        List<Object> answers = new ArrayList<>(List.of(advice, explanation.firstSteps()));
        for (String role : ROLES) {
            answers.add(explanation.why(role));
            answers.add(explanation.whyNot(role));
            answers.add(explanation.pathTo(role));
            ROLES.forEach(other -> answers.add(explanation.compare(role, other)));
        }
        List<RuleCard> cards = new ArrayList<>();
        answers.forEach(answer -> collect(answer, cards));
        assertThat(cards).hasSizeGreaterThan(500);
        assertThat(cards).allSatisfy(CitedExplanationsTest::isComplete);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void everyBranchOfWhyEndsInWhatWasSaidOrInWhatIsUnknown(Path person) {
        Explanation explanation = explanation(person);
        for (String role : ROLES) {
            assertThat(explanation.why(role).all()).allSatisfy(node -> {
                assertThat(node.says()).isNotBlank();
                isComplete(node.rule());
            });
            assertThat(explanation.why(role).from()).isNotEmpty();
        }
    }

    @Test
    void aCardWithACitationThatThereIsNotWouldBeFound() {
        RuleCard card = engine.rules().catalogue().card("core: rank the roles");
        RuleCard wrong = new RuleCard(
                card.name(), card.reason(), List.of("Data scientist, hobbies"), List.of(), card.file(), card.line());
        assertThat(isKnown(wrong.cites().get(0))).isFalse();
        assertThat(isKnown(card.cites().get(0))).isTrue();
    }

    private static void isComplete(RuleCard card) {
        assertThat(card.name()).isNotBlank();
        assertThat(card.reason()).isNotBlank();
        assertThat(card.file()).startsWith("rules/");
        assertThat(card.line()).isPositive();
        assertThat(card.cites()).isNotEmpty().allMatch(CitedExplanationsTest::isKnown);
    }

    /** A citation as it is shown, by section or by fact. */
    private static boolean isKnown(String shown) {
        return CITATIONS.names().stream().anyMatch(name -> CITATIONS.find(name).equals(Optional.of(shown)));
    }

    /** Every rule card in a tree of records. */
    private static void collect(Object node, List<RuleCard> cards) {
        if (node instanceof RuleCard card) {
            cards.add(card);
        } else if (node instanceof Basis basis) {
            cards.add(basis.rule());
        } else if (node instanceof Collection<?> many) {
            many.forEach(one -> collect(one, cards));
        } else if (node instanceof Map<?, ?> map) {
            map.values().forEach(one -> collect(one, cards));
        } else if (node instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> collect(one, cards));
        } else if (node instanceof Record record) {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                collect(value(record, part), cards);
            }
        }
    }

    private static Object value(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Test
    void theWalkSeesTheBasisOfALineAndOfARequirement() {
        Explanation explanation = explanation(Path.of("facts/candidates/expert.yaml"));
        RequirementAdvice requirement =
                explanation.advice().first().requirements().get(0);
        Line line = explanation.advice().first().team().get(0);
        for (Basis basis : List.of(requirement.basis(), line.basis())) {
            List<RuleCard> cards = new ArrayList<>();
            collect(explanation.advice(), cards);
            assertThat(cards).contains(basis.rule());
        }
    }
}

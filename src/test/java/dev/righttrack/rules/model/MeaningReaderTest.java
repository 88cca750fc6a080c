package dev.righttrack.rules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a line of DRL says, and what it may not say. */
class MeaningReaderTest {

    private static final List<Slot> SLOTS = Stream.of(
                    "tool", "tools", "method", "skill", "level", "topic", "count", "text")
            .flatMap(name -> Slot.of(name).stream())
            .toList();

    @TestFactory
    Stream<DynamicTest> aConditionIsWrittenAsItWasRead() {
        return Stream.of(
                        "exists Tool(name == \"python\")",
                        "not Activity() and not Complete(name == \"activities\")",
                        "exists Tool(name in (\"python\", \"r\"), families contains \"cloud\")",
                        "accumulate(Tool(families contains \"cloud\"); $count : count(1); $count >= 2)",
                        "$role : Role(name == \"data analyst\")",
                        "exists Experience(kind == \"coding\", years >= 2.5)",
                        "exists Skill(name != \"research\", low.rank > 1, high.rank <= 3)",
                        "exists Publications(published == false)")
                .map(line -> DynamicTest.dynamicTest(
                        line,
                        () -> assertThat(MeaningReader.condition(line, SLOTS).drl())
                                .isEqualTo(line)));
    }

    @TestFactory
    Stream<DynamicTest> aLineThatSaysSomethingElseIsRefused() {
        return Stream.of(
                        "eval(true)",
                        "exists Tool(name == \"python\") or exists Method()",
                        "exists CandidateProfile()",
                        "exists Tool(price == \"low\")",
                        "exists Tool(name > \"python\")",
                        "exists Tool(name == python)",
                        "exists Tool(name == \"{method}\")",
                        "exists Tool(name == \"{tools}\")",
                        "exists Tool(name in ({tool}))",
                        "exists Tool(name == \"a {tool}\")",
                        "exists Skill(low.rank >= {skill!rank})",
                        "exists Wish(topic == \"{topic}\", stance == \"want\")",
                        "$role : Tool(name == \"python\")",
                        "accumulate(Work(topic == \"{topic}\"); $count : count(1); $count >= 2)",
                        "exists Tool(name == \"{city}\")",
                        "exists Tool(name == \"python\"",
                        "exists Tool(name == \"python\") exists Method()",
                        " ")
                .map(line -> DynamicTest.dynamicTest(
                        "line: " + line,
                        () -> assertThatThrownBy(() -> MeaningReader.condition(line, SLOTS))
                                .isInstanceOf(UnfitLineException.class)));
    }

    @Test
    void aConclusionMayMakeSeveralFacts() throws UnfitLineException {
        String work = "insertLogical(new Work(\"{topic}\", {rule}));";
        assertThat(MeaningReader.conclusions(work + " " + work, SLOTS).all()).hasSize(2);
    }

    @TestFactory
    Stream<DynamicTest> aConclusionThatIsNoneIsRefused() {
        return Stream.of(
                        "System.exit(7);",
                        "insertLogical(new Preference(\"{topic}\"));",
                        "insertLogical(new Work(\"{topic}\"));",
                        "insertLogical(new Statement(\"praise\", \"\", \"{text}\", {rule}));",
                        "insertLogical(new Evidence(\"{tool}\", new Level(\"{level}\", {level!rank}), {rule}));",
                        "insert(new Work(\"{topic}\", {rule}));")
                .map(line -> DynamicTest.dynamicTest(
                        line,
                        () -> assertThatThrownBy(() -> MeaningReader.conclusions(line, SLOTS))
                                .isInstanceOf(UnfitLineException.class)));
    }
}

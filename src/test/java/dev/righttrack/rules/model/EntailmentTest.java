package dev.righttrack.rules.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.oracle.Bases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which conditions follow from which, and which exclude each other, on the shipped facts. */
class EntailmentTest {

    private static Condition condition(String drl) {
        try {
            return MeaningReader.condition(drl, List.of());
        } catch (UnfitLineException unfit) {
            throw new IllegalArgumentException(unfit);
        }
    }

    private static Entailment among(String... all) {
        return new Entailment(new PossibleFacts(
                Bases.KNOWLEDGE,
                List.of(all).stream().map(EntailmentTest::condition).toList()));
    }

    private static boolean implies(String stronger, String weaker) {
        return among(stronger, weaker).implies(condition(stronger), condition(weaker));
    }

    private static boolean excludes(String one, String other) {
        return among(one, other).excludes(condition(one), condition(other))
                && among(one, other).excludes(condition(other), condition(one));
    }

    @Test
    void aToolOfAFamilyIsSomethingOfTheFamily() {
        assertThat(implies(
                        "exists Tool(name == \"scikit-learn\")", "exists Tool(skills contains \"machine learning\")"))
                .isTrue();
        assertThat(implies(
                        "exists Tool(skills contains \"machine learning\")", "exists Tool(name == \"scikit-learn\")"))
                .isFalse();
    }

    @Test
    void moreYearsAreFewerYearsToo() {
        String five = "exists Experience(kind == \"coding\", years >= 5)";
        String half = "exists Experience(kind == \"coding\", years >= 0.5)";
        assertThat(implies(five, half)).isTrue();
        assertThat(implies(half, five)).isFalse();
        assertThat(implies(five, "exists Experience(kind == \"machine learning\", years >= 0.5)"))
                .isFalse();
    }

    @Test
    void moreOfAListIsSomeOfIt() {
        String two = "accumulate(Tool(skills contains \"machine learning\"); $count : count(1); $count >= 2)";
        String some = "exists Tool(skills contains \"machine learning\")";
        assertThat(implies(two, some)).isTrue();
        assertThat(implies(some, two)).isFalse();
    }

    @Test
    void firstPlaceIsAmongTheLeaders() {
        assertThat(implies(
                        "exists Ranking(first == \"data analyst\")",
                        "exists Ranking(leaders contains \"data analyst\")"))
                .isTrue();
        assertThat(implies(
                        "exists Ranking(leaders contains \"data analyst\")",
                        "exists Ranking(first == \"data analyst\")"))
                .isFalse();
    }

    @Test
    void aWishForOneThingIsNoWishAgainstIt() {
        String wants = "exists Wish(topic == \"modeling\", stance == \"wants\")";
        assertThat(implies(wants, "not Wish(topic == \"modeling\", stance == \"does not want\")"))
                .isTrue();
        assertThat(excludes(wants, "exists Wish(topic == \"modeling\", stance == \"does not want\")"))
                .isTrue();
        assertThat(excludes(wants, "exists Wish(topic == \"deployment\", stance == \"does not want\")"))
                .isFalse();
    }

    @Test
    void aTeamIsOfOneStageAndMayWorkOnSeveralApplications() {
        assertThat(excludes(
                        "exists Setting(kind == \"variety\", name == \"yes\")",
                        "exists Setting(kind == \"variety\", name == \"no\")"))
                .isTrue();
        assertThat(excludes(
                        "exists Setting(kind == \"application\", name == \"computer vision\")",
                        "exists Setting(kind == \"application\", name == \"speech recognition\")"))
                .isFalse();
    }

    @Test
    void anUnknownSkillHasNoLeastLevelAboveTheLowest() {
        String unknown = "exists Skill(name == \"mathematics\", basis == \"unknown\")";
        assertThat(excludes(unknown, "exists Skill(name == \"mathematics\", low.rank >= 1)"))
                .isTrue();
        assertThat(excludes(unknown, "exists Skill(name == \"mathematics\", low.rank >= 0)"))
                .isFalse();
        assertThat(excludes(unknown, "exists Skill(name == \"research\", low.rank >= 1)"))
                .isFalse();
    }

    @Test
    void whatTheFactsFolderDoesNotHaveCanNeverHold() {
        assertThat(among("exists Tool(name == \"abacus\")").canHold(condition("exists Tool(name == \"abacus\")")))
                .isFalse();
        assertThat(among("not Tool(name == \"abacus\")").canHold(condition("not Tool(name == \"abacus\")")))
                .isTrue();
    }
}

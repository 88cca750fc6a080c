package dev.righttrack.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Advice held against labels, counted. */
class LabelAgreementTest {

    private static final List<String> ROLES = List.of("a", "b", "c");

    private static Labelled person(String label, String... places) {
        return new Labelled(
                label,
                List.of(places).stream().map(one -> Set.of(one.split("="))).toList(),
                Map.of());
    }

    @Test
    @DisplayName("a role alone in first place is right, and in second place among the first two")
    void firstAndSecond() {
        LabelAgreement of =
                LabelAgreement.of(List.of(person("a", "a", "b", "c"), person("a", "b", "a", "c")), Set.of(), 1);
        assertThat(of.first().value()).isEqualTo(0.5);
        assertThat(of.top2().value()).isEqualTo(1.0);
    }

    @Test
    @DisplayName("a first place that two roles share is not right for either of them")
    void aSharedFirstPlaceIsNotRight() {
        LabelAgreement of = LabelAgreement.of(List.of(person("a", "a=b", "c")), Set.of(), 1);
        assertThat(of.first().value()).isZero();
        assertThat(of.top2().value()).isEqualTo(1.0);
        assertThat(of.nobodyFirst().value()).isEqualTo(1.0);
        assertThat(of.confusion().recall("a")).isZero();
    }

    @Test
    @DisplayName("a second place that two roles share is not among the first two")
    void aSharedSecondPlaceIsNotAmongTheFirstTwo() {
        assertThat(LabelAgreement.of(List.of(person("a", "b", "a=c")), Set.of(), 1)
                        .top2()
                        .value())
                .isZero();
    }

    @Test
    @DisplayName("somebody of whom too little is known counts, and is not right")
    void tooLittleKnownIsNotRight() {
        LabelAgreement of = LabelAgreement.of(List.of(person("a"), person("b", "b", "a")), Set.of(), 1);
        assertThat(of.people()).isEqualTo(2);
        assertThat(of.first().value()).isEqualTo(0.5);
        assertThat(of.top2().value()).isEqualTo(0.5);
        assertThat(of.confusion().nobody()).containsExactly(1, 0);
    }

    @Test
    @DisplayName("without a role, the next one moves up, and a tie with it is none")
    void aRoleIsLeftOut() {
        List<Labelled> people = List.of(person("a", "c", "a", "b"), person("b", "b=c", "a"));
        assertThat(LabelAgreement.of(people, Set.of(), 1).first().value()).isZero();
        assertThat(LabelAgreement.of(people, Set.of("c"), 1).first().value()).isEqualTo(1.0);
        assertThat(LabelAgreement.withoutPeople(people)).containsExactly("c");
        assertThat(LabelAgreement.of(people, Set.of(), 1)
                        .shareFirst("c")
                        .orElseThrow()
                        .value())
                .isEqualTo(0.5);
    }

    @Test
    @DisplayName("recall, F1 and macro-F1 are those of their definitions, counted person by person")
    void figuresAreThoseOfTheirDefinitions() {
        Random random = new Random(5);
        List<Labelled> people = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            List<String> order = new ArrayList<>(ROLES);
            Collections.shuffle(order, random);
            people.add(
                    i % 7 == 0
                            ? person(order.get(2), "a=b", "c")
                            : person(ROLES.get(random.nextInt(2)), order.toArray(String[]::new)));
        }
        LabelAgreement of = LabelAgreement.of(people, Set.of(), 1);
        double sum = 0;
        for (String role : ROLES) {
            double had = people.stream().filter(one -> one.label().equals(role)).count();
            double advised = people.stream()
                    .filter(one -> one.first().filter(role::equals).isPresent())
                    .count();
            double both = people.stream()
                    .filter(one -> one.label().equals(role)
                            && one.first().filter(role::equals).isPresent())
                    .count();
            assertThat(of.recall(role).orElseThrow().value()).isCloseTo(both / had, within(1e-9));
            assertThat(of.shareFirst(role).orElseThrow().value()).isCloseTo(advised / 200, within(1e-9));
            double precision = advised == 0 ? 0 : both / advised;
            sum += both == 0 ? 0 : 2 * precision * (both / had) / (precision + both / had);
        }
        assertThat(of.macroF1().value()).isCloseTo(sum / 3, within(1e-9));
        assertThat(of.macroF1().low()).isLessThan(of.macroF1().value());
        assertThat(of.macroF1().high()).isGreaterThan(of.macroF1().value());
    }

    @Test
    @DisplayName("the same seed gives the same interval, another seed another one")
    void theBootstrapIsSeeded() {
        List<Labelled> people = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            people.add(person(ROLES.get(i % 3), ROLES.get(i % 5 % 3), "c=b=a".substring(i % 2)));
        }
        assertThat(LabelAgreement.of(people, Set.of(), 3).macroF1())
                .isEqualTo(LabelAgreement.of(people, Set.of(), 3).macroF1())
                .isNotEqualTo(LabelAgreement.of(people, Set.of(), 4).macroF1());
    }

    @Test
    @DisplayName("nobody at all has shares of which nothing is known")
    void nobodyAtAll() {
        LabelAgreement of = LabelAgreement.of(List.of(), Set.of(), 1);
        assertThat(of.people()).isZero();
        assertThat(of.first().low()).isZero();
        assertThat(of.first().high()).isEqualTo(1.0);
    }

    @Test
    @DisplayName("nobody in first place is accepted where nobody is named, and is never among never")
    void nobodyMayBeAccepted() {
        Acceptance nobody = new Acceptance("x", Optional.empty(), List.of("a", ""), List.of("b"));
        assertThat(nobody.isAccepted()).isTrue();
        assertThat(nobody.isNever()).isFalse();
        Acceptance somebody = new Acceptance("x", Optional.of("b"), List.of(""), List.of("b"));
        assertThat(somebody.isAccepted()).isFalse();
        assertThat(somebody.isNever()).isTrue();
    }
}

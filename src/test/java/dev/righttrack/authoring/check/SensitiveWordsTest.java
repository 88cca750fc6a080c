package dev.righttrack.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules should say nothing about is found, and the same words about data and tools are not. */
class SensitiveWordsTest {

    @ParameterizedTest(name = "{0} speaks of {1}")
    @CsvSource(
            delimiter = '^',
            value = {
                "people over 50 should look elsewhere^age",
                "candidates under the age of 30 learn it faster^age",
                "too old for this^age",
                "young people like it^age",
                "whatever their age^age",
                "an age limit^age",
                "somebody who is 45 years old^age",
                "the candidate is older than 30^age",
                "candidates who are younger than thirty^age",
                "the candidate is under 40^age",
                "millennials want it^age",
                "women should look elsewhere^sex and gender",
                "a woman in the team^sex and gender",
                "Men like it^sex and gender",
                "the man for it^sex and gender",
                "female engineers^sex and gender",
                "depends on gender^sex and gender",
                "for gays^sexual orientation",
                "pregnant candidates^family and pregnancy",
                "after parental leave^family and pregnancy",
                "those with small children^family and pregnancy",
                "a married engineer^family and pregnancy",
                "religious people^religion and belief",
                "Muslims may not like it^religion and belief",
                "their political views^religion and belief",
                "of their origin^origin",
                "the nationality counts^origin",
                "native speakers only^origin",
                "people of any race^origin",
                "with a migration background^origin",
                "people with a disability^health and disability",
                "disabled people^health and disability",
                "in a wheelchair^health and disability",
                "a trade union member^unions",
                "who joined a union^unions",
                "it earns 150,000 dollars^pay",
                "this role pays more^pay",
                "a well-paid role^pay",
                "the salary is high^pay",
                "up to \u20ac90,000^pay",
                "a guaranteed job^promises",
                "we promise you a job^promises",
                "you will find a job^promises",
                "a job for life^promises",
                "an interview is guaranteed^promises"
            })
    void whatShouldNotBeSaidIsFound(String text, String group) {
        assertThat(told("so it is: " + text + ".\n"))
                .singleElement()
                .satisfies(one -> assertThat(one.checkId()).isEqualTo("sensitive-text"))
                .satisfies(one -> assertThat(one.isError()).isFalse())
                .satisfies(one -> assertThat(one.message()).endsWith("speaks of " + group));
    }

    @ParameterizedTest(name = "{0} is about something else")
    @ValueSource(
            strings = {
                "the age of the data",
                "images age quickly",
                "over 50 models",
                "engineers over 10 years of experience",
                "people over 50 percent of the time",
                "a model that is 10 years old",
                "a library older than 30 releases",
                "teams older than thirty people know",
                "a young team",
                "a young field",
                "human judgement",
                "managers and mentors",
                "a man-in-the-middle attack",
                "10 man-days",
                "recommend and mention",
                "for any gender",
                "all genders",
                "all over the world",
                "the union of two sets",
                "UNION ALL of two tables",
                "a credit union of data",
                "pay attention to leaks",
                "pays more attention to it",
                "it pays off",
                "paying down debt",
                "earns trust",
                "a data race",
                "race conditions",
                "the origin of the data",
                "an original idea",
                "data migration",
                "migrate a table",
                "a disabled flag",
                "citizen data scientists",
                "a motherboard",
                "a promise in JavaScript",
                "guarantees of consistency",
                "a certain role",
                "the page",
                "wager",
                "health care",
                "a blind test",
                "the parent class",
                "native code",
                "foreign keys",
                "a black box",
                "white noise",
                "party",
                "a generation of models",
                "born to be",
                "job titles",
                "payload",
                "5 percent",
                "bonus"
            })
    void theSameWordsAboutSomethingElseAreNot(String text) {
        String plain = text.replace("women's", "teams").replace("a motherboard", "code");
        assertThat(told("so it is: " + plain + ".\n")).isEmpty();
    }

    @Test
    void aFindingHasItsLineAndColumn() {
        assertThat(told("one\ntwo\n  the  salary\n"))
                .singleElement()
                .satisfies(one -> assertThat(one.place()).hasToString("rules/x.dslr:3:8"));
    }

    @Test
    void wordsAreFoundOverALineEnd() {
        assertThat(told("young\n    people\n"))
                .singleElement()
                .satisfies(one -> assertThat(one.message()).isEqualTo("\"young people\" speaks of age"));
    }

    @Test
    void eachGroupIsToldOnceALine() {
        assertThat(told("people over 50, women and girls should look elsewhere, it earns 150,000 dollars\na woman\n"))
                .extracting(one -> one.place().line() + one.message().replaceAll(".*speaks of", ""))
                .containsExactlyInAnyOrder("1 age", "1 sex and gender", "1 pay", "2 sex and gender");
    }

    @Test
    void theWordsThatADocumentsPersonalDataAreFoundByAreNoText() {
        String line = "personal data: {means: personal, language: en, spellings: [nationality], cites: coaches}\n";
        Findings findings = new Findings();
        SensitiveWords.tell("facts/cues.yaml", line + "# nationality\n", findings);
        SensitiveWords.tell("facts/tools.yaml", line, findings);

        assertThat(findings.sorted())
                .extracting(finding -> finding.place().toString())
                .containsExactly("facts/cues.yaml:2:3", "facts/tools.yaml:1:60");
    }

    @Test
    void theShippedRulesAndFactsSayNothingOfTheKind() throws IOException {
        Findings findings = new Findings();
        for (String folder : List.of("rules", "facts")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    SensitiveWords.tell(file.toString(), Files.readString(file), findings);
                }
            }
        }
        assertThat(findings.sorted()).isEmpty();
    }

    private static List<Finding> told(String text) {
        Findings findings = new Findings();
        SensitiveWords.tell("rules/x.dslr", text, findings);
        return findings.sorted();
    }
}

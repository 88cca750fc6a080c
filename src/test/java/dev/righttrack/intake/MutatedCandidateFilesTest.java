package dev.righttrack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.oracle.Bases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Candidates' files with a mistake in each: told on its line, with the right word, and never advised upon. */
class MutatedCandidateFilesTest {

    private static final long SEED = 23;
    private static final Vocabulary VOCABULARY = new Vocabulary(Bases.KNOWLEDGE);

    /**
     * A file with a mistake.
     *
     * @param name what is wrong
     * @param bytes the file
     * @param line the line that must be reported; 0 for the whole file
     * @param suggestion the word that must be suggested; empty for none
     */
    @SuppressWarnings("ArrayRecordComponent") // Never changed after it is made.
    private record Mistake(String name, byte[] bytes, int line, String suggestion) {

        static Mistake of(String name, String text, int line, String suggestion) {
            return new Mistake(name, text.getBytes(StandardCharsets.UTF_8), line, suggestion);
        }

        ParseResult<Candidate> read() throws IOException {
            return new CandidateReader(Bases.KNOWLEDGE).read(new ByteArrayInputStream(bytes), "mutant.yaml");
        }
    }

    private static List<Mistake> mistakes() {
        Random random = new Random(SEED);
        List<Mistake> all = new ArrayList<>();
        misspelled(all, random, Kind.SKILL, "name: x\nskills:\n  %s: solid\n", 3);
        misspelled(all, random, Kind.TOOL, "tools:\n  - sql\n  - %s\n", 3);
        misspelled(all, random, Kind.METHOD, "methods: [\"%s\"]\n", 1);
        misspelled(all, random, Kind.ACTIVITY, "name: x\nactivities: [\"%s\"]\n", 2);
        misspelled(all, random, Kind.LEVEL, "skills:\n  mathematics: %s\n", 2);
        misspelled(all, random, Kind.TASK, "wishes:\n  %s: wants\n", 2);
        misspelled(all, random, Kind.STAGE, "stage: %s\n", 1);
        misspelled(all, random, Kind.ORGANIZATION, "organization: %s\n", 1);
        misspelled(all, random, Kind.APPLICATION, "name: x\n\napplications:\n  - %s\n", 4);
        misspelled(all, random, Kind.DEGREE, "education: %s\n", 1);
        misspelled(all, random, Kind.FAMILY, "complete: [%s]\n", 1);
        for (String field : List.of("skills", "activities", "experience", "publications")) {
            String wrong = misspelling(field, random);
            all.add(Mistake.of("the field " + wrong, "name: x\n" + wrong + ": {}\n", 2, field));
        }
        all.add(Mistake.of("a wish misspelled", "wishes: {modeling: wnats}\n", 1, "wants"));
        all.add(Mistake.of("a level as a number", "skills:\n  mathematics: 5\n", 2, ""));
        all.add(Mistake.of("a range the wrong way round", "skills:\n  mathematics: solid to none\n", 2, ""));
        all.add(Mistake.of("skills as a list", "skills: [mathematics]\n", 1, ""));
        all.add(Mistake.of("tools as keys", "name: x\ntools: {python: yes}\n", 2, ""));
        all.add(Mistake.of("a duplicate key", "name: x\ntools: [sql]\nname: y\n", 3, ""));
        all.add(Mistake.of("an empty file", "", 0, ""));
        all.add(Mistake.of("a file of blanks", "  \n\n", 0, ""));
        all.add(Mistake.of("two documents", "name: x\n---\nname: y\n", 3, ""));
        all.add(Mistake.of("a list of candidates", "- name: x\n- name: y\n", 1, ""));
        all.add(Mistake.of("an alias", "tools: &t [sql]\nmethods: *t\n", 2, ""));
        all.add(Mistake.of("an unclosed bracket", "tools: [sql\nname: x\n", 1, ""));
        all.add(Mistake.of("a tab for an indent", "skills:\n\tmathematics: solid\n", 2, ""));
        all.add(new Mistake("bytes that are not UTF-8", new byte[] {'a', ':', ' ', '1', '\n', (byte) 0xff}, 2, ""));
        all.add(Mistake.of("a file of 2 MiB", "notes: " + "x".repeat(2 << 20), 0, ""));
        all.add(Mistake.of("years below zero", "experience: {coding: -3}\n", 1, ""));
        all.add(Mistake.of("years without end", "experience:\n  coding: 1e9\n", 2, ""));
        all.add(Mistake.of("an unknown kind of experience", "experience: {codeing: 3}\n", 1, "coding"));
        all.add(Mistake.of("a truth that is none", "publications: maybe\n", 1, ""));
        for (String field : List.of("gender", "age", "nationality", "disability", "salary")) {
            all.add(Mistake.of("the refused field " + field, "name: x\n" + field + ": 1\n", 2, ""));
        }
        all.add(Mistake.of("JSON cut short", "{\"name\": \"x\",\n \"tools\": [\"sql\"", 2, ""));
        all.add(Mistake.of("nesting without end", "{\"notes\":" + "[".repeat(5_000), 1, ""));
        return all;
    }

    private static void misspelled(List<Mistake> all, Random random, Kind kind, String form, int line) {
        List<String> names = VOCABULARY.all(kind).stream()
                .filter(n -> n.matches("[a-z -]{6,}"))
                .toList();
        for (int i = 0; i < 2; i++) {
            String name = names.get(random.nextInt(names.size()));
            String wrong = misspelling(name, random);
            while (VOCABULARY.find(kind, wrong).isPresent()) {
                wrong = misspelling(name, random);
            }
            all.add(Mistake.of(kind.word() + " " + wrong, form.formatted(wrong), line, name));
        }
    }

    /** Two letters swapped, one left out, or one doubled; never the first. */
    private static String misspelling(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 2);
        String wrong = switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
            case 1 -> name.substring(0, at) + name.substring(at + 1);
            default -> name.substring(0, at) + name.charAt(at) + name.substring(at);
        };
        return Vocabulary.folded(wrong).equals(Vocabulary.folded(name)) ? misspelling(name, random) : wrong;
    }

    @Test
    void thereAreFortyOfThem() {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(40);
    }

    @TestFactory
    Stream<DynamicTest> aMistakeIsToldOnItsLineAndNobodyIsAdvisedButForAMisspelledHint() {
        return mistakes().stream()
                .map(m -> DynamicTest.dynamicTest(m.name() + " (seed " + SEED + ")", () -> {
                    ParseResult<Candidate> read = m.read();
                    assertThat(read.findings()).anyMatch(Finding::isError);
                    assertThat(read.findings().get(0).place().line())
                            .as(String.valueOf(read.findings()))
                            .isEqualTo(m.line());
                    assertThat(read.findings().toString()).doesNotContain("Exception");
                    assertThat(read.value().isPresent())
                            .isEqualTo(read.findings().stream()
                                    .filter(Finding::isError)
                                    .allMatch(finding -> finding.check() == Check.MISSPELLED_WORD));
                }));
    }

    @Test
    void theRightWordIsSuggestedInNineOfTenCases() throws IOException {
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (Mistake m : mistakes()) {
            if (!m.suggestion().isEmpty()) {
                all++;
                String hint = m.read().findings().get(0).hint();
                if (!hint.contains("Did you mean \"" + m.suggestion() + "\"")) {
                    missed.add(m.name() + ": " + hint);
                }
            }
        }
        assertThat(missed).as("of " + all).hasSizeLessThanOrEqualTo(all / 10);
    }
}

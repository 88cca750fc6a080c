package dev.righttrack.ads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.intake.JobPostingReader;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.oracle.Bases;
import dev.righttrack.reading.AdReading;
import dev.righttrack.reading.AdRequirement;
import dev.righttrack.reading.AdStrength;
import dev.righttrack.reading.AdSubject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Thirty invented ads, with what a good adviser reads in them. */
class AdTableTest {

    private static final double LEAST_ROLES = 0.85;
    private static final double LEAST_WORDS = 0.9;

    private static final Vocabulary WORDS = new Vocabulary(Bases.KNOWLEDGE);
    private static final List<InventedAd> ADS = InventedAd.all();
    private static final Map<String, JobAd> READ = read();

    private static Map<String, JobAd> read() {
        JobPostingReader reader = new JobPostingReader(Bases.KNOWLEDGE);
        AdInterpreter interpreter =
                new AdInterpreter(Bases.KNOWLEDGE, Bases.shipped().base().readings(), List.of());
        Map<String, JobAd> read = new LinkedHashMap<>();
        ADS.forEach(ad -> read.put(ad.file(), interpreter.interpret(reader.read(ad.bytes(), ad.file()))));
        return read;
    }

    private static JobAd read(InventedAd ad) {
        return READ.getOrDefault(ad.file(), READ.values().iterator().next());
    }

    private static Set<String> names(AdReading reading, AdStrength strength) {
        return reading.requirements(strength).stream()
                .map(AdRequirement::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("the role set of at least 85 % of the ads is one that a good adviser accepts")
    void rolesAreRight() {
        List<String> wrong = new ArrayList<>();
        for (InventedAd ad : ADS) {
            Set<String> roles = new TreeSet<>(read(ad).roleNames());
            if (!ad.roles().contains(roles)) {
                wrong.add(ad.file() + ": " + roles + ", accepted " + ad.roles());
            }
        }
        double right = 1 - wrong.size() / (double) ADS.size();
        System.out.printf(
                "role sets of ads: %d of %d right%n%s%n",
                ADS.size() - wrong.size(), ADS.size(), String.join("\n", wrong));
        assertThat(ADS).hasSize(30);
        assertThat(right).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(LEAST_ROLES);
    }

    @Test
    @DisplayName("nine of ten names that an ad asks, would like or does not ask are read as such")
    void requirementsAreRight() {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (InventedAd ad : ADS) {
            AdReading reading = read(ad).reading();
            all += compare(ad.file(), "asked", ad.asked(), names(reading, AdStrength.ASKED), wrong);
            all += compare(ad.file(), "wished", ad.wished(), names(reading, AdStrength.WISHED), wrong);
            all += compare(ad.file(), "not asked", ad.notAsked(), names(reading, AdStrength.NOT_ASKED), wrong);
        }
        System.out.printf(
                "requirements of ads: %d of %d right%n%s%n", all - wrong.size(), all, String.join("\n", wrong));
        assertThat(1 - wrong.size() / (double) all).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(LEAST_WORDS);
    }

    private static int compare(String file, String how, Set<String> expected, Set<String> found, List<String> wrong) {
        expected.stream()
                .filter(name -> !found.contains(inVocabulary(name)))
                .forEach(name -> wrong.add(file + ": " + name + " is not " + how));
        return expected.size();
    }

    /** A name as the facts have it; the table has it as the ad does. */
    private static String inVocabulary(String name) {
        return Stream.of(Kind.TOOL, Kind.METHOD, Kind.SKILL, Kind.DEGREE)
                .flatMap(kind -> WORDS.find(kind, name).stream())
                .findFirst()
                .orElse(name);
    }

    @Test
    @DisplayName("what an ad says of the employer, of benefits and beside the text asks for nothing")
    void theEmployerAsksForNothing() {
        List<String> wrong = new ArrayList<>();
        for (InventedAd ad : ADS) {
            Set<String> asking = names(read(ad).reading(), AdStrength.ASKED);
            asking.addAll(names(read(ad).reading(), AdStrength.WISHED));
            ad.never().stream()
                    .map(AdTableTest::inVocabulary)
                    .filter(asking::contains)
                    .forEach(name -> wrong.add(ad.file() + ": " + name));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("the years that an ad asks are read with what they are years of")
    void yearsAreRight() {
        List<String> wrong = new ArrayList<>();
        for (InventedAd ad : ADS) {
            Set<String> found = read(ad).reading().requirements(AdStrength.ASKED).stream()
                    .filter(one -> one.subject() == AdSubject.YEARS)
                    .map(one -> one.years() + " " + one.name())
                    .collect(Collectors.toCollection(TreeSet::new));
            boolean isRight =
                    ad.years().isEmpty() ? found.isEmpty() : found.stream().anyMatch(one -> one.startsWith(ad.years()));
            if (!isRight) {
                wrong.add(ad.file() + ": " + found + ", expected " + ad.years());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("how far the team is, is read where the words say so, and nowhere else")
    void stagesAreRight() {
        List<String> wrong = new ArrayList<>();
        for (InventedAd ad : ADS) {
            String found = read(ad).signs().stream()
                    .filter(sign -> sign.kind().word().equals("stage"))
                    .map(sign -> sign.name())
                    .collect(Collectors.joining(", "));
            if (!found.equals(ad.stage())) {
                wrong.add(ad.file() + ": " + found + ", expected " + ad.stage());
            }
        }
        assertThat(wrong).isEmpty();
    }
}

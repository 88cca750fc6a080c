package dev.righttrack.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.files.UnsavedTexts;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.document.DocumentReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.rules.source.RuleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check says to a coach who slipped once: how often one message, in the right line, with the right word first. */
@DisplayName("A coach who slips once is told")
class SlipsTest {

    private static final Pattern PROPOSAL = Pattern.compile("[Dd]id you mean (.*?)\\?(?: |$)");

    private static final Pattern READ = Pattern.compile("was read as \"(.*?)\"(?: '|\\.$)");

    /**
     * A slip.
     *
     * @param word what should be named first; empty if nothing need be
     */
    private record Slip(String file, String find, String replace, int line, String word, String why) {}

    /** What came of a slip. */
    private record Outcome(Slip slip, List<Finding> findings) {

        boolean isOne() {
            return findings.size() == 1;
        }

        /** Whether something stands at the right line, and nothing before it. */
        boolean isInLine() {
            return !findings.isEmpty()
                    && findings.get(0).place().file().endsWith(slip.file())
                    && findings.get(0).place().line() == slip.line();
        }

        Optional<String> proposed() {
            return findings.stream()
                    .map(SlipsTest::proposal)
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        boolean isRightWord() {
            return proposed().equals(Optional.of(slip.word()));
        }

        boolean changesTheMeaning() {
            return proposed().isPresent() && !isRightWord();
        }

        String shown() {
            return slip.file() + ":" + slip.line() + " (" + slip.why() + ")\n    wanted " + slip.word()
                    + findings.stream()
                            .limit(3)
                            .map(one -> "\n    " + one.place() + " " + one.message() + " | " + one.hint())
                            .reduce("", String::concat);
        }
    }

    /** What a finding proposes: one word or sentence, or several lines. */
    private static Optional<String> proposal(Finding finding) {
        Matcher asked = PROPOSAL.matcher(finding.hint());
        if (!asked.find()) {
            Matcher read = READ.matcher(finding.message() + " " + finding.hint());
            return read.find() ? Optional.of(read.group(1)) : Optional.empty();
        }
        String inside = asked.group(1).replace("\" and \"", "\n");
        return Optional.of(inside.substring(1, inside.length() - 1));
    }

    @Test
    @DisplayName(
            "in one message, in the right line, with the right word: 74 slips of somebody who does not know the checker")
    void slipsOfOthers(@TempDir Path folder) throws IOException {
        holds(outcomes("/rules/slips.yaml", folder), 74);
    }

    @Test
    @DisplayName("in one message, in the right line, with the right word: 65 slips of other kinds and places")
    void ownSlips(@TempDir Path folder) throws IOException {
        holds(outcomes("/rules/own-slips.yaml", folder), 65);
    }

    private static void holds(List<Outcome> outcomes, int count) {
        assertThat(outcomes).hasSize(count);
        long one = outcomes.stream().filter(Outcome::isOne).count();
        long inLine = outcomes.stream().filter(Outcome::isInLine).count();
        List<Outcome> worded =
                outcomes.stream().filter(all -> !all.slip().word().isEmpty()).toList();
        long right = worded.stream().filter(Outcome::isRightWord).count();
        List<String> changed = outcomes.stream()
                .filter(Outcome::changesTheMeaning)
                .map(Outcome::shown)
                .toList();
        System.out.printf(
                "%d slips: one message %d, right line %d, right word first %d of %d, another meaning %d%n",
                count, one, inLine, right, worded.size(), changed.size());
        List<String> missed = outcomes.stream()
                .filter(all ->
                        !all.isOne() || !all.isInLine() || (!all.slip().word().isEmpty() && !all.isRightWord()))
                .map(Outcome::shown)
                .toList();
        assertThat(changed).isEmpty();
        assertThat(inLine).as(String.join("\n", missed)).isEqualTo(count);
        assertThat(one * 100).as(String.join("\n", missed)).isGreaterThanOrEqualTo(95L * count);
        assertThat(right * 100).as(String.join("\n", missed)).isGreaterThanOrEqualTo(90L * worded.size());
    }

    private static List<Outcome> outcomes(String resource, Path folder) throws IOException {
        copy(Path.of("rules"), folder.resolve("rules"));
        copy(Path.of("facts"), folder.resolve("facts"));
        List<Outcome> outcomes = new ArrayList<>();
        // What the slips leave as it was is read once.
        RulesCheck check = new RulesCheck(folder.resolve("facts"), RuleOptions.DEFAULT, Optional.empty());
        for (Slip slip : slips(resource)) {
            Path file = folder.resolve(slip.file());
            String before = Files.readString(file);
            assertThat(before.split(Pattern.quote(slip.find()), -1))
                    .as(slip.file() + ": " + slip.find())
                    .hasSize(2);
            UnsavedTexts slipped = UnsavedTexts.of(Map.of(file, before.replace(slip.find(), slip.replace())));
            outcomes.add(new Outcome(
                    slip, check.with(slipped).of(folder.resolve("rules")).findings()));
        }
        return outcomes;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : (Iterable<Path>) all::iterator) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        }
    }

    private static List<Slip> slips(String resource) throws IOException {
        Path file = Path.of("src/test/resources" + resource);
        Findings findings = new Findings();
        Node document = new DocumentReader(resource, findings)
                .read(Files.readString(file))
                .orElseThrow();
        assertThat(findings.sorted()).isEmpty();
        return ((Node.Items) document).items().stream().map(SlipsTest::slip).toList();
    }

    private static Slip slip(Node node) {
        Node.Entries all = (Node.Entries) node;
        Node.Entries edit = (Node.Entries) all.values().get("edit");
        return new Slip(
                text(all, "file"),
                text(edit, "find"),
                text(edit, "replace"),
                Integer.parseInt(text(all, "line")),
                text(all, "word"),
                text(all, "why"));
    }

    private static String text(Node.Entries entries, String key) {
        return entries.values().get(key) instanceof Node.Text text ? text.text() : "";
    }
}

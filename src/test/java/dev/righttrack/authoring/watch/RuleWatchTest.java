package dev.righttrack.authoring.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.diff.AtomicEdit;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.OtherRoles;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.source.RuleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that stay in force while their files are edited. */
class RuleWatchTest {

    @TempDir
    Path folder;

    private RuleWatch watch =
            new RuleWatch(Path.of("rules"), Path.of("facts"), RuleOptions.DEFAULT, knowledge -> List.of());
    private Path rules = Path.of("rules");

    @BeforeEach
    void aCopyIsWatched() throws IOException {
        rules = folder.resolve("rules");
        for (String file :
                List.of("roles/data-analyst", "roles/software-engineer", "roles/data-scientist", "evidence/research")) {
            for (String ending : List.of(".dslr", ".test.yaml", ".md")) {
                Path copy = rules.resolve(file + ending);
                Files.createDirectories(copy.getParent());
                Files.copy(Path.of("rules", file + ending), copy);
            }
        }
        Files.writeString(
                rules.resolve("roles/others.dslr"),
                OtherRoles.but("data analyst", "software engineer", "data scientist"));
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 1);
        List<Candidate> people =
                IntStream.range(0, 60).mapToObj(i -> random.next()).toList();
        watch = new RuleWatch(rules, Path.of("facts"), RuleOptions.DEFAULT, knowledge -> people);
    }

    @Test
    void anEditIsCheckedTestedAndTriedOnPeopleOnce() throws IOException {
        Round first = watch.look().orElseThrow();
        assertThat(first.broken()).isEmpty();
        assertThat(first.cases()).isNotEmpty();
        assertThat(watch.look()).isEmpty();

        replace(
                "roles/data-analyst.dslr",
                "requires solid mathematics, essential",
                "requires outstanding mathematics, essential");
        Round second = watch.look().orElseThrow();
        assertThat(second.broken()).isEmpty();
        assertThat(second.diff().orElseThrow().edits())
                .extracting(AtomicEdit::name)
                .containsExactly("data analyst: mathematics");
        assertThat(second.diff().orElseThrow().isQuiet()).isFalse();
        assertThat(watch.look()).isEmpty();
    }

    @Test
    void aBrokenFileIsNamedAndTheRestOfTheEditComesIntoForce() throws IOException {
        watch.look();
        replace("roles/data-analyst.dslr", "requires solid mathematics", "requires solid mathmatics");
        replace(
                "roles/software-engineer.dslr",
                "requires outstanding algorithmic coding",
                "requires solid algorithmic coding");
        Round round = watch.look().orElseThrow();
        assertThat(round.broken()).containsExactly("rules/roles/data-analyst.dslr");
        assertThat(round.findings()).anyMatch(one -> one.message().contains("mathmatics"));
        assertThat(round.diff().orElseThrow().edits())
                .extracting(AtomicEdit::name)
                .containsExactly("software engineer: algorithmic coding");
        RuleBase now = watch.inForce().orElseThrow();
        assertThat(now.requirements())
                .anyMatch(
                        one -> one.role().equals("data analyst") && one.skill().equals("mathematics"));
    }

    @Test
    void aNewFileWithCodeInItNeverRuns() throws IOException {
        watch.look();
        RuleBase before = watch.inForce().orElseThrow();
        Path marker = folder.resolve("marker");
        String code = "java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + marker + "\"), \"ran\");";
        List<String> hostile = List.of(
                "rule \"x\"\nwhen\n    eval(" + code + ")\nthen\n    " + code + "\nend\n",
                "rule \"x\"\n    @because(\"x\")\n    @cites(\"coaches\")\nwhen\n    the candidate wants modeling\nthen\n    "
                        + code + "\nend\n",
                "rule \"x\"\n    @because(\"x\")\n    @cites(\"coaches\")\nwhen\n    the candidate wants modeling\nthen\n"
                        + "    keep in mind: \"); " + code + " (\"\nend\n");
        for (int i = 0; i < hostile.size(); i++) {
            Files.writeString(rules.resolve("roles/hostile" + i + ".dslr"), hostile.get(i));
        }
        Files.createDirectories(rules.resolve("core"));
        Files.writeString(rules.resolve("core/judging.drl"), "rule \"core: x\" when then " + code + " end");
        Round round = watch.look().orElseThrow();
        assertThat(marker).doesNotExist();
        assertThat(round.broken())
                .contains("rules/core/judging.drl", "rules/roles/hostile0.dslr", "rules/roles/hostile1.dslr");
        assertThat(watch.inForce().orElseThrow().requirements()).isEqualTo(before.requirements());
    }

    @Test
    void whatIsMendedIsInForceAgain() throws IOException {
        watch.look();
        String good = Files.readString(rules.resolve("evidence/research.dslr"));
        Files.writeString(rules.resolve("evidence/research.dslr"), "no rule at all");
        assertThat(watch.look().orElseThrow().broken()).containsExactly("rules/evidence/research.dslr");
        Files.writeString(rules.resolve("evidence/research.dslr"), good);
        Round mended = watch.look().orElseThrow();
        assertThat(mended.broken()).isEmpty();
        assertThat(mended.diff().orElseThrow().edits()).isEmpty();
    }

    private void replace(String file, String from, String to) throws IOException {
        Path path = rules.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(
                path, Stream.of(text).map(t -> t.replace(from, to)).findFirst().orElseThrow());
    }
}

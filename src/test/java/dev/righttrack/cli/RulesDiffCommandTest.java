package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.cli.options.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edit does to people, on the command line. */
class RulesDiffCommandTest {

    /** An edit that takes the data analyst of the example people from first place. */
    static final String PLANTED = """
                rule "planted: no analyst"
                    @because("It was planted.")
                    @cites("coaches")
                when
                    the candidate works with tableau
                then
                    counts as work on modeling
                    counts as work on deployment
                    counts as work on ai infrastructure
                    shows at least outstanding algorithmic coding
                    shows at least outstanding software engineering
                end
                """;

    private static final String PEOPLE = "facts/candidates/people.jsonl";

    @TempDir
    Path folder;

    @BeforeEach
    void aCopyIsEdited() throws IOException {
        CopiedFolders.in(folder);
    }

    @Test
    void nothingEditedChangesNobody() {
        Run run = diff(".", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Nothing was edited that advice depends on.");
    }

    @Test
    void aFlipIsToldWithWhatUndoesIt() throws IOException {
        edit();
        Run run = diff(".", folder.toString());
        assertThat(run.out())
                .contains("1 of 4 people (25.00 %) gets another first place.")
                .contains("p1: data analyst -> ")
                .contains("taking back rule \"planted: no analyst\" undoes");
        assertThat(run.code()).isZero();
    }

    @Test
    void aSmallPopulationIsToldWhatItCannotShow() throws IOException {
        edit();
        assertThat(diff(".", folder.toString()).out())
                .containsPattern("One of them is\\s+25.00 %: a\\s+smaller\\s+share\\s+cannot be seen here.");
    }

    @Test
    void withoutAPopulationTheFoldersOwnPeopleAndMadeUpOnesAreTried() throws IOException {
        edit();
        Run run = Run.of("rules", "diff", ".", folder.toString(), "--max-flips", "2%");
        assertThat(run.out())
                .contains(" of 2,004 people (")
                .containsPattern("4 of them are the\\s+folder's\\s+own,\\s+2,000\\s+are\\s+made\\s+up.")
                .contains("p1: data analyst -> ", "made-up-");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void aMadeUpPersonCanBeExplainedAndProtected() throws IOException {
        edit();
        Path guarded = Files.writeString(folder.resolve("guarded"), "made-up-0001\n");
        Run run = Run.of("rules", "diff", ".", folder.toString(), "--protect", guarded.toString());
        assertThat(run.err()).isEmpty();
        assertThat(Run.of("rules", "diff", ".", folder.toString(), "--explain", "made-up-0001")
                        .code())
                .isZero();
    }

    @Test
    void theGateShutsAboveTheLimit() throws IOException {
        edit();
        assertThat(diff(".", folder.toString(), "--max-flips", "25%").code()).isZero();
        Run shut = diff(".", folder.toString(), "--max-flips", "24%");
        assertThat(shut.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(shut.out()).contains("1 of 4 people get another first place, and at most 24 % may");
    }

    @Test
    void theGateShutsForAProtectedPerson() throws IOException {
        edit();
        Path guarded = Files.writeString(folder.resolve("guarded"), "# must not flip\np1\n");
        Run shut = diff(".", folder.toString(), "--protect", guarded.toString());
        assertThat(shut.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(shut.out()).contains("p1 is protected");
        Path other = Files.writeString(folder.resolve("other"), "p2\n");
        assertThat(diff(".", folder.toString(), "--protect", other.toString()).code())
                .isZero();
        Path stranger = Files.writeString(folder.resolve("stranger"), "nobody\n");
        assertThat(diff(".", folder.toString(), "--protect", stranger.toString())
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void oldAndNewAreExplainedForOnePerson() throws IOException {
        edit();
        Run run = diff(".", folder.toString(), "--explain", "p1");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("First place would go from data analyst to software engineer.");
    }

    @Test
    void whatIsNoLimitNoFileAndNoRevisionIsToldInOneLine() {
        assertThat(diff(".", ".", "--max-flips", "some").err()).contains("is no limit");
        assertThat(diff(".", "no-such-thing").err()).contains("neither a folder nor a git revision");
        assertThat(diff(".", "--output=/x").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.of("rules", "diff", ".", ".", "--population", "none.jsonl")
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aRevisionIsTakenFromGitAsItWasCommitted() throws IOException, InterruptedException {
        for (List<String> command : List.of(
                List.of("git", "init", "-q"),
                List.of("git", "add", "."),
                List.of("git", "-c", "user.name=t", "-c", "user.email=t@t", "commit", "-qm", "first"))) {
            assertThat(new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .start()
                            .waitFor())
                    .isZero();
        }
        edit();
        Run run = diff(
                "HEAD",
                folder.toString(),
                "--rules",
                folder.resolve("rules").toString(),
                "--facts",
                folder.resolve("facts").toString());
        assertThat(run.out()).contains("rule \"planted: no analyst\" added").contains("p1: data analyst -> ");
    }

    private static Run diff(String old, String current, String... more) {
        List<String> words = new ArrayList<>(List.of("rules", "diff", old, current, "--population", PEOPLE));
        words.addAll(List.of(more));
        return Run.of(words);
    }

    private void edit() throws IOException {
        Files.writeString(folder.resolve("rules/roles/planted.dslr"), PLANTED);
    }
}

package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.cli.options.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No output takes the place of an input, or of a file that somebody else made: each command, each way to get there. */
class GuardedOutputsTest {

    private static final String PEOPLE = "{\"tools\":[\"sql\"]}\n{\"tools\":[\"python\"]}\n";
    private static final String PERSON = "# my notes\ntools: [sql]\n";

    @TempDir
    Path folder;

    @BeforeEach
    void somebodyHasFiles() throws IOException {
        for (String name : List.of("people.jsonl", "in/people.jsonl", "in/deep/more.jsonl", "cohort/advice.jsonl")) {
            file(name, PEOPLE);
        }
        file("x.yaml", PERSON);
        file("mine.html", "<!DOCTYPE html>\n<title>mine</title>\n");
        file("mine.txt", "mine");
        file("rules/evidence/a.dslr", "// nothing\n");
        file("facts/skills.yaml", "# nothing\n");
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Prepares what a line says: "link A B" and "hard A B" make a name A for B, "file A" makes somebody's file, "dir A" a folder. */
    private void prepare(String line) throws IOException {
        String[] words = line.strip().split(" ", -1);
        Path made = folder.resolve(words[words.length > 1 ? 1 : 0]);
        switch (words[0]) {
            case "link" -> {
                Files.createDirectories(made.getParent());
                Files.createSymbolicLink(made, folder.resolve(words[2]));
            }
            case "hard" -> {
                Files.createDirectories(made.getParent());
                Files.createLink(made, folder.resolve(words[2]));
            }
            case "dir" -> Files.createDirectories(made);
            case "file" -> file(words[1], "somebody's\n");
            default -> assertThat(line).isBlank();
        }
    }

    /** The command with its files in the scratch folder: a word with a slash in front is a path there. */
    private String[] words(String command) {
        return Arrays.stream(command.strip().split(" ", -1))
                .map(word -> word.startsWith("/") ? folder + word : word)
                .toArray(String[]::new);
    }

    /** Everything that is in the scratch folder: path to content, or to where a link leads. */
    private Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>();
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.forEach(paths::add);
        }
        for (Path path : paths) {
            String content = Files.isSymbolicLink(path)
                    ? "-> " + Files.readSymbolicLink(path)
                    : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                            ? "a folder"
                            : Files.readString(path, StandardCharsets.UTF_8);
            all.put(path.toString(), content);
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // over its own input
                " : batch /cohort/advice.jsonl -o /cohort",
                " : batch /cohort/../cohort/advice.jsonl -o /cohort/.",
                " : batch /people.jsonl /cohort/advice.jsonl -o /cohort",
                "link alias cohort : batch /cohort/advice.jsonl -o /alias",
                "link alias cohort : batch /alias/advice.jsonl -o /cohort",
                "link alias.jsonl cohort/advice.jsonl : batch /alias.jsonl -o /cohort",
                "hard twin.jsonl cohort/advice.jsonl : batch /twin.jsonl -o /cohort",
                "link out/advice.jsonl people.jsonl : batch /people.jsonl -o /out",
                "hard out/summary.csv people.jsonl : batch /people.jsonl -o /out",
                "hard out/advice.jsonl.part people.jsonl : batch /people.jsonl -o /out",
                "link out/.lock people.jsonl : batch /people.jsonl -o /out",
                "hard out/.lock people.jsonl : batch /people.jsonl -o /out",
                "hard out/.progress people.jsonl : batch /people.jsonl -o /out",
                " : batch /cohort/advice.jsonl -o /cohort --restart",
                " : batch /cohort/advice.jsonl -o /cohort --resume",
                // into a folder that holds it
                " : batch /in/people.jsonl -o /in",
                " : batch /in -o /in",
                " : batch /in -o /in/deep",
                " : batch /in/ -o /in/../in",
                "link alias in : batch /in -o /alias",
                "link alias in : batch /alias/people.jsonl -o /in",
                // over what somebody else made
                "file out/advice.jsonl : batch /people.jsonl -o /out",
                "file out/summary.csv : batch /people.jsonl -o /out",
                "file out/rejects.jsonl : batch /people.jsonl -o /out",
                "file out/run.json : batch /people.jsonl -o /out",
                "file out/cohort.json : batch /people.jsonl -o /out",
                "file out/rules.json : batch /people.jsonl -o /out",
                "file out/roles.json : batch /people.jsonl -o /out",
                "file out/shortlist.csv : batch /people.jsonl -o /out",
                "file out/rejects.jsonl.part : batch /people.jsonl -o /out",
                "file out/run.json.part : batch /people.jsonl -o /out",
                "file out/summary.csv : batch /people.jsonl -o /out --restart",
                "dir out/cohort.json : batch /people.jsonl -o /out",
                "link out/cohort.json mine.txt : batch /people.jsonl -o /out",
                "link out/cohort.json nowhere : batch /people.jsonl -o /out",
                "link out/.lock mine.txt : batch /people.jsonl -o /out",
                // among rules and facts
                " : batch /people.jsonl -o /rules --rules /rules",
                " : batch /people.jsonl -o /rules/new --rules /rules",
                " : batch /people.jsonl -o /facts --facts /facts",
                "link alias facts : batch /people.jsonl -o /alias/new --facts /facts",
                // a page over its candidate
                " : report /x.yaml -o /x.yaml",
                " : report /x.yaml -o /in/../x.yaml",
                " : report /x.yaml -o /x.yaml --replace",
                "link y.yaml x.yaml : report /x.yaml -o /y.yaml",
                "link y.yaml x.yaml : report /y.yaml -o /x.yaml",
                "hard y.html x.yaml : report /x.yaml -o /y.html",
                "hard y.html x.yaml : report /x.yaml -o /y.html --replace",
                "link in/home in/.. : report /x.yaml -o /in/home/x.yaml",
                " : report /out -o /out/cohort.json",
                "hard page.html out/cohort.json : report /out -o /page.html",
                // a page over what somebody else made
                " : report /x.yaml -o /mine.html",
                " : report /x.yaml -o /mine.txt",
                "link page.html mine.html : report /x.yaml -o /page.html",
                "link page.html nowhere : report /x.yaml -o /page.html",
                " : report /x.yaml -o /rules/evidence/a.dslr --rules /rules",
                " : report /x.yaml -o /rules/evidence/a.dslr --rules /rules --replace",
                " : report /x.yaml -o /facts/page.html --facts /facts",
                // the files of a talk
                " : interview /x.yaml --journal /x.journal",
                " : interview --journal /x.journal",
                " : interview --journal /mine.journal",
                "file kim.rules : interview --journal /kim.journal",
                "link kim.yaml mine.txt : interview --journal /kim.journal",
                "link kim.html nowhere : interview --journal /kim.journal",
                "link kim.rules nowhere : interview --journal /kim",
                "dir kim.html : interview --journal /kim.journal",
                "link kim.journal nowhere : interview --journal /kim.journal",
                "hard kim.journal x.yaml : interview --journal /kim.journal",
                // a handbook
                "file book/handbook.md : rules docs -o /book",
                "file book/handbook.html : rules docs -o /book",
                "link book/handbook.md mine.txt : rules docs -o /book",
                "link book/handbook.md nowhere : rules docs -o /book",
                "hard book/handbook.md rules/evidence/a.dslr : rules docs -o /book",
                "dir book/handbook.md : rules docs -o /book",
                " : rules docs -o /rules --rules /rules",
                " : rules docs -o /rules/book --rules /rules --replace",
                " : rules docs -o /facts/book --facts /facts",
            })
    void nothingIsWrittenAndTheReasonIsOneLine(String line) throws IOException {
        if (line.contains(": report /out ")) {
            file("out/cohort.json", "{}");
        }
        prepare(line.substring(0, line.indexOf(" : ")));
        Map<String, String> before = everything();
        Run run = Run.of(words(line.substring(line.indexOf(" : ") + 3)));
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err().lines()).singleElement().asString().startsWith("righttrack: ");
        assertThat(run.out()).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void resultsGoBesideAFolderOfInputs() {
        assertThat(Run.of(words("batch /in -o /out --quiet")).code()).isZero();
        assertThat(folder.resolve("out/advice.jsonl")).exists();
    }

    @Test
    void theResultsOfAnEarlierRunAreReplaced() {
        assertThat(Run.of(words("batch /in -o /out --quiet")).code()).isZero();
        Run again = Run.of(words("batch /people.jsonl -o /out --quiet"));
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(folder.resolve("out/summary.csv")).content().hasLineCount(3);
    }

    @Test
    void resultsBelowAFolderOfInputsAreNotReadAsCandidates() {
        assertThat(Run.of(words("batch /people.jsonl -o /in/results --quiet")).code())
                .isZero();
        Run again = Run.of(words("batch /in -o /in/second"));
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err())
                .contains(folder.resolve("in/results").toString())
                .contains("holds results of a batch, and is left out")
                .contains("4 advised, 0 rejected");
    }

    @Test
    void aFolderOfNothingButResultsIsNoInput() {
        assertThat(Run.of(words("batch /people.jsonl -o /out --quiet")).code()).isZero();
        assertThat(Run.of(words("batch /out -o /second")).code()).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("second")).doesNotExist();
    }

    @Test
    void anInputWithoutARecordIsNamed() throws IOException {
        file("empty.jsonl", "\n");
        Run run = Run.of(words("batch /people.jsonl /empty.jsonl -o /out"));
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).contains(folder.resolve("empty.jsonl") + " gave neither advice nor a reject");
    }

    @Test
    void rejectsMatterWhereNobodySaidHowManyMayBe() throws IOException {
        file("some.jsonl", PEOPLE + "{\"tools\":[\"nothing of the kind\"]}\n{\"id\":7,");
        assertThat(Run.of(words("batch /some.jsonl -o /a --quiet")).code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Run.of(words("batch /some.jsonl -o /b --quiet --max-rejects 2"))
                        .code())
                .isZero();
        assertThat(Run.of(words("batch /some.jsonl -o /b --quiet --max-rejects 2 --resume"))
                        .code())
                .isZero();
        assertThat(Run.of(words("batch /some.jsonl -o /c --quiet --max-rejects 0"))
                        .code())
                .isEqualTo(ExitCode.REJECTS);
    }

    @Test
    void aStoppedRunNamesTheInputThatWasChanged() throws IOException {
        file("bad.jsonl", "{\"id\":7,\n");
        assertThat(Run.of(words("batch /people.jsonl /bad.jsonl -o /out --quiet --max-rejects 0"))
                        .code())
                .isEqualTo(ExitCode.REJECTS);
        assertThat(Run.of(words("batch /people.jsonl -o /out --resume")).err())
                .contains("was started with the input " + folder.resolve("bad.jsonl") + ", which is not named now");
        file("bad.jsonl", PEOPLE);
        Run changed = Run.of(words("batch /people.jsonl /bad.jsonl -o /out --resume"));
        assertThat(changed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(changed.err())
                .contains("was started before the input " + folder.resolve("bad.jsonl") + " was changed");
        assertThat(Run.of(words("batch /people.jsonl /bad.jsonl -o /out")).err())
                .contains("holds a stopped run of another kind")
                .doesNotContain("--resume");
    }

    @Test
    void anEarlierPageIsReplacedAndSomebodysOnlyWhenAskedFor() {
        assertThat(Run.of(words("report /x.yaml -o /page.html")).code()).isZero();
        assertThat(Run.of(words("report /x.yaml -o /page.html")).code()).isZero();
        assertThat(Run.of(words("report /x.yaml -o /mine.html --replace")).code())
                .isZero();
        assertThat(folder.resolve("mine.html")).content().contains("content=\"RightTrack\"");
        assertThat(folder.resolve("x.yaml")).content().isEqualTo(PERSON);
    }

    @Test
    void aPageForADeviceLeavesTheDevice() {
        Run run = Run.of("report", folder.resolve("x.yaml").toString(), "-o", "/dev/null");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void anEarlierHandbookIsReplaced() {
        assertThat(Run.of(words("rules docs -o /book")).code()).isZero();
        Run again = Run.of(words("rules docs -o /book"));
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out().lines()).allMatch(line -> line.startsWith("replaced"));
    }

    @Test
    void theFilesOfATalkAreItsOwnersAndFollowNoLink() throws IOException {
        Files.createSymbolicLink(folder.resolve("kit.yaml.part"), folder.resolve("mine.txt"));
        Path answers = file("answers.txt", "note looks after a parent\ndone\n");
        Run run = Run.of(words("interview /x.yaml --answers /answers.txt --journal /kit.journal"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(answers).exists();
        assertThat(folder.resolve("mine.txt")).content().isEqualTo("mine");
        assertThat(folder.resolve("x.yaml")).content().isEqualTo(PERSON);
        for (String name : List.of("kit.journal", "kit.yaml", "kit.html", "kit.rules")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)))
                    .as(name)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aTalkThatGoesOnWritesItsOwnFilesAgainAndNoOther() throws IOException {
        file("answers.txt", "save\nquit\n");
        assertThat(Run.of(words("interview --answers /answers.txt --journal /kit.journal"))
                        .code())
                .isZero();
        file("kit.html", "somebody's");
        file("answers.txt", "note plans to move\ndone\n");
        Run run = Run.of(words("interview --answers /answers.txt --resume /kit.journal"));
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("kit.html: it is there already, and this interview did not write it");
        assertThat(folder.resolve("kit.html")).content().isEqualTo("somebody's");
        assertThat(folder.resolve("kit.yaml")).content().contains("plans to move");
    }
}

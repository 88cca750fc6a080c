package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user meets on the command line: exit codes, findings, and nothing worse. */
class CommandLineTest {

    /** The skills of an analyst, as JSON: so much is known that some role is first. */
    private static final String ANALYST = "\"skills\": {\"data science\": \"solid\", \"mathematics\": \"solid\","
            + " \"domain-specific languages\": \"solid\", \"business acumen\": \"solid\", \"machine learning\": \"none\"}, ";

    private static final String GOOD = "facts/candidates/data-analyst.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void rulesCheckFindsNothingWrongWithTheShippedRules() {
        Run run = Run.of("rules", "check");
        assertThat(run.out()).endsWith("0 errors, 0 warnings\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void rulesTestPassesEveryCaseOfTheShippedRules() {
        Run run = Run.of("rules", "test");
        assertThat(run.out()).endsWith(" 0 failed\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void rulesShowTellsARuleWithItsTests() {
        Run run = Run.of("rules", "show", "data analyst: query languages");
        assertThat(run.out())
                .contains("requires solid domain-specific languages, essential")
                .contains("Data analyst, skills (D-DA2)")
                .contains("rules/roles/data-analyst.dslr:")
                .contains("ok     fires")
                .doesNotContain("FAILED");
    }

    @Test
    void rulesShowKnowsAMisspelledName() {
        Run run = Run.of("rules", "show", "data analyst: mathematic");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean \"data analyst: mathematics\"?");
    }

    @Test
    void rulesShowFindsARuleByAPartOfItsName() {
        assertThat(Run.of("rules", "show", "first", "hire").out()).contains("stages: the first hire");
    }

    @Test
    void rulesShowListsTheRulesThatShareAPartOfTheirNames() {
        Run run = Run.of("rules", "show", "query languages");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("data analyst: query languages\n", "data analyst: query languages, outstanding\n")
                .doesNotContain("stages:");
    }

    @Test
    void aMissingFileIsAWrongCommandLineAndTheOthersAreAdvised() {
        Run run = Run.of("advise", "no-such-file.yaml", GOOD);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no-such-file.yaml  error  there is no such file");
        assertThat(run.out()).contains("Data analyst fits you best");
    }

    @Test
    void aDirectoryIsAWrongCommandLine() {
        assertThat(Run.of("advise", folder.toString()).code()).isEqualTo(2);
    }

    @Test
    void aFileWithFindingsGivesThemAllAtOnceAndTheOthersAreAdvised() throws IOException {
        String bad = file("bad.yaml", "skils: {}\ntools: [PyTorhc]\nage: 44\n");
        Run run = Run.of("advise", bad, GOOD);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("bad.yaml:1:1  error  unknown field \"skils\"")
                .contains("Did you mean \"skills\"?")
                .contains("bad.yaml:2:9  error  unknown tool \"PyTorhc\"")
                .contains("Did you mean \"pytorch\"?")
                .contains("bad.yaml:3:1  error  the field \"age\" is refused")
                .doesNotContain("Exception");
        assertThat(run.out()).contains("Data analyst fits you best");
    }

    @Test
    void aWrongCommandLineIsWorseThanFindings() throws IOException {
        assertThat(Run.of("advise", file("bad.yaml", "x: 1"), "missing.yaml").code())
                .isEqualTo(2);
    }

    @Test
    void aYamlBombIsRefusedAtItsFirstAlias() throws IOException {
        String bomb = "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n";
        assertThat(Run.of("advise", file("bomb.yaml", bomb)).err())
                .contains("bomb.yaml:2:")
                .contains("[alias]");
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        Run run = Run.of("advise", file("huge.yaml", "notes: " + "x".repeat(50 << 20)));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("larger than 1 MiB");
    }

    @Test
    void textThatIsNotUtf8IsToldWithItsLine() throws IOException {
        Path file = Files.write(folder.resolve("latin.yaml"), new byte[] {'n', ':', ' ', 'x', '\n', (byte) 0xe9, '\n'});
        assertThat(Run.of("advise", file.toString()).err())
                .contains("latin.yaml:2:1  error  this is not text in UTF-8");
    }

    @Test
    void twoDocumentsInOneFileAreTold() throws IOException {
        assertThat(Run.of("advise", file("two.yaml", "name: a\n---\nname: b\n")).err())
                .contains("[second-document]");
    }

    @Test
    void anEmptyFileIsTold() throws IOException {
        assertThat(Run.of("advise", file("empty.yaml", "")).err()).contains("there is nothing in this file");
    }

    @Test
    void anUnknownRoleIsAWrongCommandLine() {
        Run run = Run.of("advise", GOOD, "--role", "data analist");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean \"data analyst\"?");
    }

    @Test
    void aReadingCanBeSwitched() {
        assertThat(Run.of("advise", GOOD, "--reading", "X2=accomplished is outstanding")
                        .out())
                .contains("outstanding domain-specific languages (essential): short by 1 level");
        assertThat(Run.of("advise", GOOD).out()).doesNotContain("outstanding domain-specific languages");
    }

    @Test
    void anUnknownReadingIsTold() {
        Run run = Run.of("advise", GOOD, "--reading", "X5=sum");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("unknown reading \"sum\" of X5");
    }

    @Test
    void aboutKnowsRolesTitlesAndFactsOfTheReport() {
        assertThat(Run.of("about", "data", "engineer").out()).contains("may mean        software engineer");
        assertThat(Run.of("about", "map").out()).contains("data analyst");
        assertThat(Run.of("about", "D-DA2").out()).contains("Data analyst, skills (D-DA2)");
        assertThat(Run.of("about", "data engeneer").code()).isEqualTo(2);
    }

    @Test
    void controlCharactersOfAFileNeverReachTheTerminal() throws IOException {
        Run run = Run.of("advise", file("esc.yaml", "name: \"a\\e[31mb\\u202Ec\"\nskills: {\"\\e]0;x\": solid}\n"));
        assertThat(run.err() + run.out()).doesNotContain("\u001b").doesNotContain("\u202e");
    }

    @Test
    void rulesOfAStrangerMayNotBringALanguageOfTheirOwn() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("language.dsl"), "[when][candidate]boo=eval(true)\n");
        Run run = Run.of("advise", GOOD, "--rules", rules.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("[untrusted-core]");
    }

    @Test
    void trustedCoreRulesAreCheckedAllTheSame() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("trusted/core"));
        Files.writeString(
                rules.resolve("judging.drl"),
                "package x;\nrule \"a\" when eval(System.exit(7) == null) then System.exit(7); end\n");
        Run run = Run.of(
                "advise", GOOD, "--trust-core", "--rules", rules.getParent().toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("judging.drl:2");
    }

    @Test
    void batchWritesAdviceAndRejectsInOrder() throws IOException {
        String people = file(
                "people.jsonl",
                "{\"id\":\"a\",\"tools\":[\"sql\"]}\n{\"id\":\"b\",\"tool\":[]}\n{\"id\":\"c\",\"tools\":\"r\"}\n");
        Path out = folder.resolve("out");
        Run run = Run.of("batch", people, "-o", out.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(Files.readAllLines(out.resolve("advice.jsonl"))).hasSize(2);
        assertThat(Files.readString(out.resolve("rejects.jsonl")))
                .contains("\"line\":2")
                .contains("unknown field");
    }

    @Test
    void batchStopsAtMoreRejectsThanAllowed() throws IOException {
        String people = file("people.jsonl", "{}\nx\n{\"tool\":1}\n{}\n");
        assertThat(Run.of("batch", people, "-o", folder.resolve("out").toString(), "--max-rejects", "1")
                        .code())
                .isEqualTo(4);
    }

    @Test
    void anInterviewTakesAnswersFromAFile() throws IOException {
        String answers = file("answers.txt", "nonsense\nwants\nnone\ndone\n");
        Run run = Run.of("interview", "--no-opening", "--answers", answers);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("unknown wish \"nonsense\"");
        assertThat(run.out()).contains("business analysis          wants");
    }

    @Test
    void aResumeIsReadAndWhatWasNotUnderstoodIsListed() throws IOException {
        String resume = file("cv.json", """
                {"basics": {"name": "Jo"}, "work": [{"position": "Analyst", "name": "ACME"}],
                 "education": [{"studyType": "Master"}],
                 "skills": [{"name": "Web", "level": "Master", "keywords": ["Python", "Juggling"]}]}
                """);
        Run run = Run.of("advise", resume, "--detail", "full");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("unknown keyword \"Juggling\": no rule knows it, so it counted for nothing")
                .contains("of \"work\", no rule reads position, name");
        assertThat(run.out()).contains("python").startsWith("Jo\n");
    }

    @Test
    void scoreTellsTheAgreementWithLabels() throws IOException {
        String people = file(
                "people.jsonl",
                "{\"label\":\"data analyst\"," + ANALYST
                        + "\"wishes\":{\"business analysis\":\"wants\",\"modeling\":\"does not want\"}}\n");
        Run run = Run.of("score", people, "--leave-out", "software engineer - machine learning");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("1 candidates with a label\n")
                .contains("5 roles                   6 roles\n")
                .contains("5 roles: without software engineer - machine learning.\n");
    }

    @Test
    void scoreLeavesOutOnceWhatNoLabelNames() throws IOException {
        Run run = Run.of("score", labelled("one.jsonl", "data analyst", "data scientist"));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("2 roles                   6 roles\n")
                .contains("2 roles: without machine learning engineer, machine learning researcher, software engineer,"
                        + " software engineer - machine learning.\n");
    }

    @Test
    void scoreComparesFilesOverTheSameRoles() throws IOException {
        Run run = Run.of("score", labelled("one.jsonl", "data analyst"), labelled("two.jsonl", "data scientist"));
        assertThat(run.out())
                .contains("one.jsonl\n1 candidates", "\n\ntwo.jsonl\n1 candidates")
                .containsPattern("\n +one.jsonl +two.jsonl\npeople +1 +1\n2 roles, first ")
                .containsPattern("\nrecall of data scientist {40,}0.0 % ")
                .containsPattern("macro-F1 of 2 roles, the worst file over the best: \\d\\.\\d\\d\n$");
    }

    private String labelled(String name, String... labels) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String label : labels) {
            lines.append(
                    "{\"label\": \"" + label + "\", " + ANALYST + "\"wishes\": {\"business analysis\": \"wants\"}}\n");
        }
        return file(name, lines.toString());
    }

    @Test
    void scoreHoldsFirstPlacesAgainstThoseThatAnAdviserWouldAccept() throws IOException {
        String wish = "\"candidate\": {" + ANALYST
                + "\"wishes\": {\"business analysis\": \"wants\", \"modeling\": \"does not want\"}}}";
        String people = file(
                "people.jsonl",
                "{\"id\": \"a\", \"accepted\": [\"data analyst\"], \"never\": [], " + wish + "\n"
                        + "{\"id\": \"b\", \"accepted\": [\"\"], \"never\": [\"data analyst\"], \"why\": \"x\", " + wish
                        + "\n");
        Run run = Run.of("score", "--accepted", people);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("2 people with accepted roles\n")
                .containsPattern("first place accepted +1 of 2, 50.0 %")
                .containsPattern("first place among never +1 of 2")
                .containsPattern("\nNot accepted\nb +data analyst \\(never\\); accepted: nobody\n$");
    }

    @Test
    void whatIsWrongWithAcceptedRolesHasAPlaceAndTheNearestRole() throws IOException {
        String people = file(
                "people.jsonl",
                "{\"accepted\": [\"data analist\"], \"candidate\": {}}\n{\"never\": [], \"candidate\": {\"tools\": [\"git\"]}}\n");
        Run run = Run.of("score", "--accepted", people);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("people.jsonl:1:15  error  unknown role \"data analist\"", "Did you mean \"data analyst\"?")
                .contains("people.jsonl:2:1  error  no role is accepted");
        assertThat(Run.of("score", "--accepted", people, "--leave-out", "data analyst")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aReportIsOneFileThatNeedsNoScript() throws IOException {
        Path page = folder.resolve("new/page.html");
        Run run = Run.of("report", GOOD, "-o", page.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("wrote ");
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").doesNotContain("<script", "http:", "src=");
        assertThat(Files.size(page)).isLessThan(300_000);
    }

    @Test
    void adviseWritesTheSamePage() throws IOException {
        Path page = folder.resolve("page.html");
        Run.of("report", GOOD, "-o", page.toString());
        assertThat(Run.of("advise", GOOD, "--format", "html").out()).isEqualTo(Files.readString(page));
    }

    @Test
    void aPageIsAboutOneCandidate() {
        Run run = Run.of("advise", GOOD, GOOD, "--format", "html");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a page is about one candidate");
    }

    @Test
    void aFolderWithoutACohortIsAWrongCommandLine() {
        Run run = Run.of("report", folder.toString(), "-o", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cohort.json; 'batch' writes it");
    }

    @Test
    void aCohortThatIsNoneIsTold() throws IOException {
        file("cohort.json", "{\"people\": \"many\"}");
        Run run = Run.of("report", folder.toString(), "-o", "-");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("[no-cohort]").doesNotContain("Exception");
    }

    @Test
    void peopleOfACohortAreNamedOnlyWhenAskedFor() throws IOException {
        String people = file(
                "people.jsonl",
                "{\"id\":\"k1\",\"name\":\"Klara\",\"skills\":{\"mathematics\":\"developing\",\"data science\":\"solid\","
                        + "\"business acumen\":\"solid\",\"domain-specific languages\":\"solid\",\"communication\":\"solid\","
                        + "\"machine learning\":\"developing\",\"algorithmic coding\":\"none\",\"software engineering\":\"none\"}}\n");
        Path out = folder.resolve("out");
        Run.of("batch", people, "-o", out.toString(), "--quiet");
        assertThat(Run.of("report", out.toString(), "-o", "-").out()).doesNotContain("Klara");
        assertThat(Run.of("report", out.toString(), "-o", "-", "--names").out()).contains("Klara");
    }

    @Test
    void anOutputThatIsAFolderIsAWrongCommandLine() {
        assertThat(Run.of("report", GOOD, "-o", folder.toString()).code()).isEqualTo(2);
    }
}

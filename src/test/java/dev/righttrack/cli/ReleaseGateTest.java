package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.cli.options.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The hook and the workflow that coaches are given, at work in a repository of their own. */
class ReleaseGateTest {

    private static final String RULE = "rules/roles/data-analyst.dslr";
    private static final String REFUSAL = "p1 is protected, and gets ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path elsewhere;

    @SuppressWarnings("NullAway.Init")
    private CopiedFolders copy;

    @BeforeEach
    void aRepositoryHasTheHook() throws IOException, InterruptedException {
        copy = CopiedFolders.in(folder);
        copy.write("bin/righttrack", """
                #!/bin/sh
                echo "$@" >>"%s"
                exec "%s" -Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \\
                    -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp "%s" dev.righttrack.cli.Main "$@"
                """.formatted(elsewhere.resolve("calls"), java(), OwnClassPath.value()));
        assertThat(copy.path("bin/righttrack").toFile().setExecutable(true)).isTrue();
        copy.commit();
        Path hook = copy.path(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.copy(Path.of("bench/hooks/pre-commit"), hook, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    @Test
    void aHarmlessEditIsCheckedComparedTestedAndCommitted() throws IOException, InterruptedException {
        reword();
        copy.git("add", "rules");
        // What lies in the folder and is not staged is not looked at.
        copy.write("rules/roles/unfinished.dslr", "rule \"unfinished\n");
        Said said = commit();
        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("0 errors", "Nothing was edited that advice depends on.", " cases, 0 failed");
        assertThat(calls()).extracting(call -> call.split(" ")[1]).containsExactly("check", "diff", "test");
    }

    @Test
    void anEditThatFlipsTooManyPeopleIsRefused() throws IOException, InterruptedException {
        flip();
        copy.git("add", "rules");
        Said said = run(Map.of(), ".git/hooks/pre-commit");
        assertThat(said.code()).as(said.text()).isEqualTo(ExitCode.FINDINGS);
        assertThat(said.text()).contains(REFUSAL, " of 2,004 people (");
        assertThat(calls()).noneMatch(call -> call.startsWith("rules test"));
    }

    @Test
    void aBrokenRuleFileIsRefusedWithItsLine() throws IOException, InterruptedException {
        copy.write(RULE, copy.text(RULE).replace("requires solid mathematics", "requires solid mathmatics"));
        copy.git("add", "rules");
        Said said = commit();
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains(RULE + ":", "mathmatics", "mathematics");
        assertThat(calls()).hasSize(1);
        assertThat(copy.git("log", "--oneline").lines()).hasSize(1);
    }

    @Test
    void aCommitThatTouchesNoRuleRunsNothing() throws IOException, InterruptedException {
        copy.write("notes.txt", "A note.\n");
        copy.git("add", "notes.txt");
        assertThat(commit().code()).isZero();
        assertThat(calls()).isEmpty();
    }

    @Test
    void theProposalIsHeldAgainstItsBranch() throws IOException, InterruptedException {
        copy.git("update-ref", "refs/remotes/origin/main", "HEAD");
        reword();
        Said harmless = compareAsTheWorkflow();
        assertThat(harmless.code()).as(harmless.text()).isZero();
        flip();
        Said shut = compareAsTheWorkflow();
        assertThat(shut.code()).as(shut.text()).isEqualTo(ExitCode.FINDINGS);
        assertThat(shut.text()).contains(REFUSAL);
    }

    @Test
    void theWorkflowChecksComparesAndTests() throws IOException {
        assertThat(steps())
                .filteredOn(step -> step.contains("bin/righttrack"))
                .satisfiesExactly(
                        step -> assertThat(step).isEqualTo("bin/righttrack rules check"),
                        step -> assertThat(step)
                                .contains("bin/righttrack rules diff", "--made-up", "--max-flips", "--protect"),
                        step -> assertThat(step).isEqualTo("bin/righttrack rules test"));
    }

    private Said compareAsTheWorkflow() throws IOException, InterruptedException {
        String step = steps().stream()
                .filter(one -> one.contains("rules diff"))
                .findFirst()
                .orElseThrow();
        return run(Map.of("BASE", "origin/main", "RUNNER_TEMP", elsewhere.toString()), "sh", "-ec", step);
    }

    private static List<String> steps() throws IOException {
        JsonNode workflow =
                new YAMLMapper().readTree(Path.of(".github/workflows/rules.yml").toFile());
        List<String> steps = new ArrayList<>();
        workflow.at("/jobs/rules/steps")
                .forEach(step -> steps.add(step.path("run").asString("")));
        return steps;
    }

    /** A reason in other words: nobody is advised otherwise. */
    private void reword() throws IOException {
        String text = copy.text(RULE);
        copy.write(RULE, text.replaceFirst("@because\\(\"", "@because(\"In other words: "));
        assertThat(copy.text(RULE)).isNotEqualTo(text);
    }

    /** Whoever works with tableau is taken for an engineer; the rule has all that a rule must have. */
    private void flip() throws IOException {
        copy.write("rules/roles/planted.md", "# planted\n\nIt was planted.\n\n**Open questions**\n- None.\n");
        copy.write("rules/roles/planted.test.yaml", """
                "planted: no analyst":
                  fires:
                    - case: works with tableau
                      given: {tools: [tableau]}
                  silent:
                    - case: works with something else
                      given: {tools: [excel]}
                """);
        copy.write("rules/roles/planted.dslr", RulesDiffCommandTest.PLANTED);
    }

    /** How the program was called. */
    private List<String> calls() throws IOException {
        Path calls = elsewhere.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    private record Said(int code, String text) {}

    private Said commit() throws IOException, InterruptedException {
        return run(Map.of(), "git", "-c", "user.name=t", "-c", "user.email=t@t", "commit", "-m", "edit");
    }

    private Said run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}

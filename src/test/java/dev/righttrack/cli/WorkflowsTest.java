package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("A workflow of continuous integration")
class WorkflowsTest {

    private static final Path FOLDER = Path.of(".github/workflows");
    private static final YAMLMapper YAML = new YAMLMapper();

    static Stream<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    @DisplayName("says what it may do, and nothing is allowed that it does not name")
    void saysWhatItMayDo(Path workflow) {
        assertThat(YAML.readTree(workflow.toFile()).path("permissions").isObject())
                .as("permissions of %s", workflow)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("workflows")
    @DisplayName("uses actions of a stated version")
    void usesActionsOfAVersion(Path workflow) {
        assertThat(values(workflow, "uses")).isNotEmpty().allMatch(action -> action.matches("[\\w./-]+@v[0-9]+"));
    }

    @Test
    @DisplayName("verifies by the README's command, on the oldest JDK that is supported as well")
    void verifiesByTheCommandOfTheReadme() {
        Path workflow = FOLDER.resolve("verify.yml");

        assertThat(values(workflow, "run")).contains("mvn -B -ntp verify");
        assertThat(YAML.readTree(workflow.toFile())
                        .at("/jobs/verify/strategy/matrix/java/0")
                        .asString())
                .isEqualTo("17");
    }

    @Test
    @DisplayName("packs what there is into a release")
    void packsWhatThereIs() {
        String pack = values(FOLDER.resolve("release.yml"), "run").stream()
                .filter(step -> step.contains("tar "))
                .findFirst()
                .orElseThrow();
        List<String> packed = Stream.of(pack.substring(pack.indexOf("bin rules"), pack.indexOf("cp "))
                        .split("[\\s\\\\]+"))
                .filter(name -> !name.startsWith("target"))
                .toList();

        assertThat(packed).hasSizeGreaterThan(5).allMatch(name -> Files.exists(Path.of(name)));
    }

    private static List<String> values(Path workflow, String key) {
        List<String> values = new ArrayList<>();
        YAML.readTree(workflow.toFile())
                .path("jobs")
                .forEach(job -> job.path("steps").forEach((JsonNode step) -> {
                    if (step.has(key)) {
                        values.add(step.path(key).asString());
                    }
                }));
        return values;
    }
}

package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The example people, each beside the advice that it gets. To accept new output, run with
 * {@code -Drighttrack.accept=true} and read what has changed.
 */
class ExamplePeopleTest {

    static List<Path> people() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("facts/candidates"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0} gets the advice that stands beside it")
    @MethodSource("people")
    void getsTheAdviceBesideIt(Path person) throws IOException {
        Path expected = Path.of(person.toString().replace(".yaml", ".expected.txt"));
        Run run = Run.of("advise", person.toString());
        if (Boolean.getBoolean("righttrack.accept")) {
            Files.writeString(expected, run.out());
        }
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest(name = "the advice for {0} is as its schema says, in all details")
    @MethodSource("people")
    void adviceConformsToItsSchema(Path person) {
        for (String detail : List.of("summary", "standard", "full")) {
            Run run = Run.of("advise", "--format", "json", "--detail", detail, person.toString());
            assertThat(PublishedSchemas.of("advice").validate(run.out(), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} is as the schema of candidates says")
    @MethodSource("people")
    void candidatesConformToTheirSchema(Path person) throws IOException {
        assertThat(PublishedSchemas.of("candidate").validate(Files.readString(person), InputFormat.YAML))
                .isEmpty();
    }
}

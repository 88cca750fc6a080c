package dev.righttrack.cli;

import dev.righttrack.cli.options.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The JSON Schema of what goes in and comes out. */
@Command(
        name = "schema",
        description = "The JSON Schema of a file that goes in, or of JSON that comes out.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "WHAT",
            completionCandidates = Names.class,
            converter = Subject.Reader.class,
            description = "${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private Subject subject;

    /** What there is a schema of: files of candidates and teams go in, advice and explanations come out. */
    enum Subject {
        CANDIDATE("intake/candidate"),
        TEAM("intake/team"),
        ADVICE("render/json/advice"),
        EXPLANATION("render/json/explanation"),
        COHORT("render/json/cohort");

        private final String resource;

        Subject(String resource) {
            this.resource = "/dev/righttrack/" + resource + ".schema.json";
        }

        static List<String> names() {
            return Arrays.stream(values())
                    .map(one -> one.name().toLowerCase(Locale.ROOT))
                    .toList();
        }

        String schema() throws IOException {
            try (InputStream in = SchemaCommand.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks its own schema " + resource);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        /** Reads a subject from the command line. */
        static final class Reader implements picocli.CommandLine.ITypeConverter<Subject> {
            @Override
            public Subject convert(String word) {
                return Arrays.stream(values())
                        .filter(one -> one.name().equalsIgnoreCase(word))
                        .findFirst()
                        .orElseThrow(() -> new TypeConversionException(
                                "there is no schema of \"" + word + "\"; there are " + String.join(", ", names())));
            }
        }
    }

    /** The subjects, for help and completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Subject.names().iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        spec.commandLine().getOut().print(subject.schema());
        return ExitCode.DONE;
    }
}

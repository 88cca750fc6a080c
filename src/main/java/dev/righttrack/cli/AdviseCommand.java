package dev.righttrack.cli;

import dev.righttrack.RightTrack;
import dev.righttrack.advice.Advice;
import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Vocabulary;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.NearestWord;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.Read;
import dev.righttrack.render.AdviceJson;
import dev.righttrack.render.AdviceMarkdown;
import dev.righttrack.render.AdviceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Advice for some candidates. */
@Command(name = "advise", description = "Advice for some candidates.", mixinStandardHelpOptions = true)
final class AdviseCommand implements Callable<Integer> {

    private static final Set<String> UNREADABLE = Set.of("missing-file", "unreadable", "not-a-file");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SharedOptions shared;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Candidates in YAML, JSON or JSON Resume; - is stdin.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--role", paramLabel = "ROLE", description = "Tell of this role only; may be repeated.")
    private List<String> roles = new ArrayList<>();

    @Option(names = "--top", paramLabel = "N", description = "Tell of so many roles in full (${DEFAULT-VALUE}).")
    private int top = 1;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or markdown (${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    /** How to write. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            spec.commandLine().getErr().println("righttrack: --top has to be 1 or more");
            return Exit.USAGE;
        }
        Optional<RightTrack> loaded = shared.load();
        if (loaded.isEmpty()) {
            return shared.notLoaded();
        }
        try (RightTrack rightTrack = loaded.get()) {
            Optional<List<String>> named = roles(rightTrack);
            return named.isEmpty() ? Exit.USAGE : advise(rightTrack, named.get());
        }
    }

    private Optional<List<String>> roles(RightTrack rightTrack) {
        Vocabulary vocabulary = new Vocabulary(rightTrack.knowledge());
        List<String> named = new ArrayList<>();
        for (String role : roles) {
            Optional<String> known = vocabulary.find(Kind.ROLE, role);
            if (known.isEmpty()) {
                String near = NearestWord.to(role, vocabulary.all(Kind.ROLE))
                        .map(word -> "; did you mean \"" + word + "\"?")
                        .orElse("; known: " + String.join(", ", vocabulary.all(Kind.ROLE)));
                spec.commandLine().getErr().println("righttrack: unknown role \"" + role + "\"" + near);
                return Optional.empty();
            }
            named.add(known.get());
        }
        return Optional.of(named);
    }

    private int advise(RightTrack rightTrack, List<String> named) throws IOException {
        CandidateReader reader = rightTrack.candidates();
        PrintWriter out = spec.commandLine().getOut();
        int code = Exit.DONE;
        boolean first = true;
        for (String file : files) {
            Read<Candidate> read = read(reader, file);
            shared.tell(read.findings());
            code = Exit.or(code, code(read.findings()));
            if (read.value().isPresent()) {
                if (!first && format != Format.JSON) {
                    out.println(
                            format == Format.TEXT
                                    ? "\n" + "=".repeat(shared.look(top).width()) + "\n"
                                    : "");
                }
                first = false;
                out.print(rendered(rightTrack.advise(read.value().get()), named));
                out.flush();
            }
        }
        return code;
    }

    private static Read<Candidate> read(CandidateReader reader, String file) throws IOException {
        if (file.equals("-")) {
            return reader.read(System.in, "stdin");
        }
        try {
            return reader.read(Path.of(file), file);
        } catch (InvalidPathException e) {
            return reader.read(Path.of("no such file"), file.replaceAll("\\p{Cntrl}", "?"));
        }
    }

    private static int code(List<Finding> findings) {
        if (findings.stream().anyMatch(f -> UNREADABLE.contains(f.check()))) {
            return Exit.USAGE;
        }
        return findings.stream().anyMatch(Finding::isError) ? Exit.FINDINGS : Exit.DONE;
    }

    private String rendered(Advice advice, List<String> named) {
        return switch (format) {
            case TEXT -> new AdviceText(shared.look(top)).render(advice, named);
            case MARKDOWN -> new AdviceMarkdown(shared.look(top)).render(advice, named);
            case JSON -> {
                AdviceJson json = new AdviceJson(shared.detail());
                yield (files.size() == 1 ? json.page(advice) : json.line(advice)) + "\n";
            }
        };
    }
}

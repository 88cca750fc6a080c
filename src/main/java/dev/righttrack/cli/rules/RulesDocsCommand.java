package dev.righttrack.cli.rules;

import dev.righttrack.authoring.cases.CasesFolder;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.ReadingOptions;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.output.AtomicFile;
import dev.righttrack.output.AtomicFile.Readers;
import dev.righttrack.output.OutputGuard;
import dev.righttrack.render.markdown.Handbook;
import dev.righttrack.rules.reading.SentenceList;
import dev.righttrack.rules.source.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the handbook of all rules. */
@Command(
        name = "docs",
        description = "Write the handbook of all rules, as handbook.md and handbook.html.",
        mixinStandardHelpOptions = true)
final class RulesDocsCommand implements Callable<Integer> {

    private static final String MARKDOWN = "handbook.md";
    private static final String HTML = "handbook.html";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOptions load;

    @Option(
            names = "-o",
            paramLabel = "DIR",
            description = "The folder to write to (${DEFAULT-VALUE}).",
            defaultValue = "handbook")
    private Path folder = Path.of("handbook");

    @Option(names = "--replace", description = "Write over files of these names, whatever they are.")
    private boolean replace;

    @Override
    public Integer call() throws IOException {
        OutputGuard guard = load.guard();
        Optional<String> objection = guard.folderObjection(folder)
                .or(() -> Stream.of(MARKDOWN, HTML)
                        .map(folder::resolve)
                        .flatMap(file -> objection(guard, file).stream())
                        .findFirst());
        if (objection.isPresent()) {
            spec.commandLine().getErr().println("righttrack: " + objection.get());
            return ExitCode.USAGE;
        }
        return load.open(this::write);
    }

    private Optional<String> objection(OutputGuard guard, Path file) {
        return guard.objection(file)
                .or(() -> replace
                        ? Optional.empty()
                        : OutputGuard.strangers(file, Handbook::isOne)
                                .map(stranger -> stranger + "; --replace writes over it"));
    }

    private int write(LoadedRules rightTrack) throws IOException {
        Findings findings = new Findings();
        List<RuleCase> cases = LoadedCases.inForce(
                rightTrack, new CasesFolder(load.rulesFolder(), findings).read(rightTrack.knowledge()));
        RuleSet rules = RuleSet.of(rightTrack.rules());
        SentenceList sentences = new SentenceList(
                new RulesFolder(load.rulesFolder(), findings).read(),
                load.ruleOptions().trustCore());
        load.tell(findings.sorted());
        Map<String, String> pages = new TreeMap<>();
        pages.put(MARKDOWN, Handbook.markdown(rules, rightTrack.catalogue(), cases, sentences));
        pages.put(HTML, Handbook.html(rules, rightTrack.catalogue(), cases, sentences));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = folder.resolve(page.getKey());
            boolean there = Files.exists(file);
            AtomicFile.write(file, page.getValue(), Readers.UMASK);
            spec.commandLine().getOut().println((there ? "replaced  " : "wrote     ") + file);
        }
        return findings.hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}

package dev.righttrack.cli;

import dev.righttrack.RightTrack;
import dev.righttrack.authoring.CasesFolder;
import dev.righttrack.authoring.SafeFile;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.RuleCase;
import dev.righttrack.render.Handbook;
import dev.righttrack.rules.RulesFolder;
import dev.righttrack.rules.SentenceList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
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

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SharedOptions shared;

    @Option(
            names = "-o",
            paramLabel = "DIR",
            description = "The folder to write to (${DEFAULT-VALUE}).",
            defaultValue = "handbook")
    private Path folder = Path.of("handbook");

    @Override
    public Integer call() throws IOException {
        return shared.open(this::write);
    }

    private int write(RightTrack rightTrack) throws IOException {
        Findings findings = new Findings();
        List<RuleCase> cases = new CasesFolder(shared.rulesFolder(), findings).read(rightTrack.knowledge());
        RuleSet rules = RuleSet.of(rightTrack.rules());
        SentenceList sentences = new SentenceList(
                new RulesFolder(shared.rulesFolder(), findings).read(),
                shared.ruleOptions().trustCore());
        shared.tell(findings.sorted());
        Map<String, String> pages = new TreeMap<>();
        pages.put("handbook.md", Handbook.markdown(rules, rightTrack.catalogue(), cases, sentences));
        pages.put("handbook.html", Handbook.html(rules, rightTrack.catalogue(), cases, sentences));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = folder.resolve(page.getKey());
            boolean there = Files.exists(file);
            SafeFile.write(file, page.getValue());
            spec.commandLine().getOut().println((there ? "replaced  " : "wrote     ") + file);
        }
        return findings.hasErrors() ? Exit.FINDINGS : Exit.DONE;
    }
}

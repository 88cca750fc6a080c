package dev.righttrack.cli.rules;

import dev.righttrack.authoring.edit.RuleFormat;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.FolderOptions;
import dev.righttrack.cli.options.LoadOptions;
import dev.righttrack.cli.options.TraceOption;
import dev.righttrack.cli.options.TrustOption;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.render.findings.FindingText;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.RulesFolder;
import dev.righttrack.rules.source.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lays the coaches' files out in one way. */
@Command(
        name = "fmt",
        description = "Lay the coaches' files out in one way; what a rule says is never touched.",
        mixinStandardHelpOptions = true)
final class RulesFormatCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private FolderOptions folders;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private TrustOption trust;

    @Mixin
    @SuppressWarnings({"NullAway.Init", "unused"})
    private TraceOption trace;

    @Option(names = "--check", description = "Write nothing; tell which files would change, and end with 3 if any.")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        Findings findings = new Findings();
        RuleSources sources = new RulesFolder(folders.rulesFolder(), findings).read();
        Map<String, String> facts = FactsFolder.read(folders.factsFolder(), findings);
        Optional<Knowledge> knowledge = Optional.empty();
        if (!findings.hasErrors()) {
            ParseResult<Knowledge> read = KnowledgeReader.read(facts, FactsFolder.nameOf(folders.factsFolder()));
            findings.addAll(read.findings());
            knowledge = read.value();
        }
        findings.sorted().forEach(one -> spec.commandLine().getErr().println(FindingText.render(one)));
        if (findings.hasErrors() || knowledge.isEmpty()) {
            return LoadOptions.notLoaded(findings.sorted());
        }
        RuleOptions options = new RuleOptions(Map.of(), trust.isCoreTrusted());
        RuleFormat format = new RuleFormat(folders.rulesFolder(), sources, knowledge.get(), options);
        List<SourceText> different = format.different();
        PrintWriter out = spec.commandLine().getOut();
        for (SourceText file : different) {
            if (!check) {
                format.write(file);
            }
            out.println(file.file() + (check ? "  would change" : "  changed"));
        }
        out.println(sources.coach().size() + " files, " + different.size() + (check ? " would change" : " changed"));
        return check && !different.isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}

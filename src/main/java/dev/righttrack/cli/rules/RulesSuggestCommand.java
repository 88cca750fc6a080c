package dev.righttrack.cli.rules;

import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.authoring.cases.CasesFolder;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.authoring.suggest.Suggestion;
import dev.righttrack.authoring.suggest.SuggestionSearch;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.ReadingOptions;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.text.SuggestionText;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.RulesFolder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The smallest edits of the rules that make one case come out right. */
@Command(
        name = "suggest",
        description = "The smallest edits that put a role in first place for a candidate while all cases stay green.",
        mixinStandardHelpOptions = true)
final class RulesSuggestCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOptions load;

    @Option(names = "--should-be", paramLabel = "ROLE", required = true, description = "The role that should be first.")
    @SuppressWarnings("NullAway.Init")
    private String shouldBe;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many edits to show (${DEFAULT-VALUE}).",
            defaultValue = "3")
    private int top;

    @Option(names = "--patch", description = "Print the best edit only, as a patch, where it leaves every case green.")
    private boolean patch;

    @Parameters(paramLabel = "CANDIDATE", description = "The candidate's file; - is stdin.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            spec.commandLine().getErr().println("righttrack: --top has to be 1 or more");
            return ExitCode.USAGE;
        }
        return load.openOwnCore(this::suggest);
    }

    private int suggest(LoadedRules rightTrack) throws IOException {
        Optional<String> role = load.role(rightTrack, shouldBe);
        if (role.isEmpty()) {
            return ExitCode.USAGE;
        }
        ParseResult<Candidate> read = CandidateFile.read(rightTrack.candidates(), file);
        load.tell(read.findings());
        int code = CandidateFile.code(read.findings());
        if (read.value().isEmpty()) {
            return code;
        }
        Candidate candidate = read.value().get();
        String now = rightTrack
                .advise(candidate)
                .inFirstPlace()
                .map(RoleAdvice::role)
                .orElse("nobody");
        if (now.equals(role.get())) {
            spec.commandLine().getOut().println("for " + candidate.id() + " " + now + " comes first already");
            return code;
        }
        List<Suggestion> found = suggestions(rightTrack).of(candidate, role.get());
        boolean green = !found.isEmpty() && found.get(0).broken().isEmpty();
        List<Suggestion> shown = found.stream()
                .filter(one -> !green || one.broken().isEmpty())
                .limit(top)
                .toList();
        spec.commandLine()
                .getOut()
                .print(
                        patch
                                ? (green ? found.get(0).patch() : "")
                                : SuggestionText.render(candidate.id(), role.get(), now, shown));
        return ExitCode.or(code, green ? ExitCode.DONE : ExitCode.FINDINGS);
    }

    private SuggestionSearch suggestions(LoadedRules rightTrack) {
        Findings findings = new Findings();
        RuleSources sources = new RulesFolder(load.rulesFolder(), findings).read();
        List<RuleCase> cases = LoadedCases.inForce(
                rightTrack, new CasesFolder(load.rulesFolder(), findings).read(rightTrack.knowledge()));
        load.tell(findings.sorted());
        load.tellFailing(RuleSet.of(rightTrack.rules()), cases);
        return new SuggestionSearch(
                sources, FactsFolder.read(load.factsFolder(), findings), RuleSet.of(rightTrack.rules()), cases);
    }
}

package dev.righttrack.cli;

import dev.righttrack.authoring.CasesFolder;
import dev.righttrack.authoring.RuleReview;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.FactsFolder;
import dev.righttrack.intake.KnowledgeReader;
import dev.righttrack.intake.Read;
import dev.righttrack.intake.RuleCase;
import dev.righttrack.render.FindingText;
import dev.righttrack.rules.CoachRule;
import dev.righttrack.rules.RuleHash;
import dev.righttrack.rules.RuleSources;
import dev.righttrack.rules.RuleWorkshop;
import dev.righttrack.rules.RulesFolder;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads all rules and facts and tells every problem. */
@Command(
        name = "check",
        description = "Read all rules and facts and tell every problem.",
        mixinStandardHelpOptions = true)
final class RulesCheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SharedOptions shared;

    @Override
    public Integer call() {
        Findings findings = new Findings();
        RuleSources sources = new RulesFolder(shared.rulesFolder(), findings).read();
        Map<String, String> texts = FactsFolder.read(shared.factsFolder(), findings);
        Read<Knowledge> knowledge = KnowledgeReader.read(texts, FactsFolder.nameOf(shared.factsFolder()));
        findings.addAll(knowledge.findings());
        int count = knowledge
                .value()
                .map(known -> review(known, sources, texts, findings))
                .orElse(0);
        PrintWriter out = spec.commandLine().getOut();
        List<Finding> sorted = findings.sorted();
        sorted.forEach(finding -> out.println(FindingText.render(finding)));
        long errors = sorted.stream().filter(Finding::isError).count();
        out.println(count + " rules, " + errors + (errors == 1 ? " error, " : " errors, ") + (sorted.size() - errors)
                + " other findings");
        return errors == 0 ? Exit.DONE : shared.notLoaded();
    }

    private int review(Knowledge known, RuleSources sources, Map<String, String> texts, Findings findings) {
        RuleWorkshop workshop = new RuleWorkshop(known, shared.ruleOptions(), findings);
        List<CoachRule> rules = workshop.check(sources);
        CasesFolder folder = new CasesFolder(shared.rulesFolder(), findings);
        List<RuleCase> cases = folder.read(known);
        folder.checkBeside();
        new RuleReview(known, findings).review(rules, cases);
        if (!findings.hasErrors()) {
            workshop.compile(sources, RuleHash.of(sources, texts, shared.ruleOptions()));
        }
        return rules.size();
    }
}

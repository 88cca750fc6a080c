package dev.righttrack.cli;

import dev.righttrack.RightTrack;
import dev.righttrack.authoring.CaseResult;
import dev.righttrack.authoring.CasesFolder;
import dev.righttrack.authoring.RuleReview;
import dev.righttrack.authoring.RuleTests;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.NearestWord;
import dev.righttrack.intake.FactsFolder;
import dev.righttrack.intake.KnowledgeReader;
import dev.righttrack.intake.Read;
import dev.righttrack.intake.RuleCase;
import dev.righttrack.render.FindingText;
import dev.righttrack.render.RuleText;
import dev.righttrack.rules.Catalogue;
import dev.righttrack.rules.CoachRule;
import dev.righttrack.rules.RuleHash;
import dev.righttrack.rules.RuleSources;
import dev.righttrack.rules.RuleWorkshop;
import dev.righttrack.rules.RulesFolder;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The coach's commands. */
@Command(
        name = "rules",
        description = "Check, test and show rules.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        throw new picocli.CommandLine.ParameterException(spec.commandLine(), "Name one of: check, test, show.");
    }

    @Command(
            name = "check",
            description = "Read all rules and facts and tell every problem.",
            mixinStandardHelpOptions = true)
    int check(@Mixin SharedOptions shared) {
        Findings findings = new Findings();
        RuleSources sources = new RulesFolder(shared.rulesFolder(), findings).read();
        Map<String, String> texts = FactsFolder.read(shared.factsFolder(), findings);
        Read<Knowledge> knowledge = KnowledgeReader.read(texts, FactsFolder.nameOf(shared.factsFolder()));
        findings.addAll(knowledge.findings());
        int count = knowledge
                .value()
                .map(known -> review(known, sources, texts, shared, findings))
                .orElse(0);
        PrintWriter out = spec.commandLine().getOut();
        List<Finding> sorted = findings.sorted();
        sorted.forEach(finding -> out.println(FindingText.render(finding)));
        long errors = sorted.stream().filter(Finding::isError).count();
        out.println(count + " rules, " + errors + (errors == 1 ? " error, " : " errors, ") + (sorted.size() - errors)
                + " other findings");
        return errors == 0 ? Exit.DONE : shared.notLoaded();
    }

    private static int review(
            Knowledge known, RuleSources sources, Map<String, String> texts, SharedOptions shared, Findings findings) {
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

    @Command(name = "test", description = "Run the cases beside the rules.", mixinStandardHelpOptions = true)
    int test(@Mixin SharedOptions shared) {
        Optional<RightTrack> loaded = shared.load();
        if (loaded.isEmpty()) {
            return shared.notLoaded();
        }
        PrintWriter out = spec.commandLine().getOut();
        try (RightTrack rightTrack = loaded.get()) {
            Findings findings = new Findings();
            List<RuleCase> cases = new CasesFolder(shared.rulesFolder(), findings).read(rightTrack.knowledge());
            findings.sorted().forEach(finding -> out.println(FindingText.render(finding)));
            List<CaseResult> results = results(rightTrack, cases);
            results.stream()
                    .filter(r -> !r.isPassed())
                    .forEach(r -> out.println(r.of().place() + "  failed  rule \""
                            + r.of().rule() + "\", " + (r.of().fires() ? "fires" : "silent") + ": " + r.of().name()
                            + "\n    "
                            + r.problem()));
            long failed = results.stream().filter(r -> !r.isPassed()).count();
            out.println(results.size() + " cases, " + failed + " failed");
            return failed == 0 && !findings.hasErrors() ? Exit.DONE : Exit.FINDINGS;
        }
    }

    private static List<CaseResult> results(RightTrack rightTrack, List<RuleCase> cases) {
        List<RightTrack> others = new ArrayList<>();
        try {
            return new RuleTests(readings -> {
                        if (readings.isEmpty()) {
                            return rightTrack.engine();
                        }
                        RightTrack other = rightTrack.under(readings);
                        others.add(other);
                        return other.engine();
                    })
                    .run(cases);
        } finally {
            others.forEach(RightTrack::close);
        }
    }

    @Command(
            name = "show",
            description = "A rule on one screen: sentences, reason, citations, tests with today's result.",
            mixinStandardHelpOptions = true)
    int show(
            @Mixin SharedOptions shared,
            @Parameters(paramLabel = "NAME", arity = "1..*", description = "The rule's name.") List<String> words) {
        Optional<RightTrack> loaded = shared.load();
        if (loaded.isEmpty()) {
            return shared.notLoaded();
        }
        try (RightTrack rightTrack = loaded.get()) {
            String name = String.join(" ", words);
            Optional<Catalogue.Entry> rule = rightTrack.catalogue().find(name);
            if (rule.isEmpty()) {
                String near = NearestWord.to(
                                name, rightTrack.catalogue().entries().keySet())
                        .map(word -> "; did you mean \"" + word + "\"?")
                        .orElse("");
                spec.commandLine().getErr().println("righttrack: no rule is called \"" + name + "\"" + near);
                return Exit.USAGE;
            }
            List<RuleCase> cases = new CasesFolder(shared.rulesFolder(), new Findings())
                    .read(rightTrack.knowledge()).stream()
                            .filter(one -> one.rule().equals(name))
                            .toList();
            spec.commandLine()
                    .getOut()
                    .print(RuleText.render(
                            rule.get(),
                            rightTrack.rules().isInForce(rule.get()),
                            results(rightTrack, cases),
                            shared.look(1)));
            return Exit.DONE;
        }
    }
}

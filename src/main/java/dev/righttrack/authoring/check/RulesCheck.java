package dev.righttrack.authoring.check;

import dev.righttrack.authoring.cases.CasesFolder;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.source.RuleHash;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.RulesFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that is wrong with a folder of rules, told once. */
public final class RulesCheck {

    private final Path factsFolder;
    private final RuleOptions options;
    private final Optional<LocalDate> asOf;

    /** @param asOf the day against which ages are judged; the newest date among the facts if absent */
    public RulesCheck(Path factsFolder, RuleOptions options, Optional<LocalDate> asOf) {
        this.factsFolder = factsFolder;
        this.options = new RuleOptions(options.readings(), asOf.or(options::asOf), options.trustCore());
        this.asOf = asOf;
    }

    /**
     * What a check found.
     *
     * @param rules how many rules could be read
     * @param files how many files of rules were read
     * @param findings every problem, by place
     */
    public record Result(int rules, int files, List<Finding> findings) {
        public Result {
            findings = List.copyOf(findings);
        }

        /** Whether one of the folders is not there, or is none of rules or facts. */
        public boolean isElsewhere() {
            return findings.stream().anyMatch(finding -> finding.check() == Check.NO_SUCH_FOLDER);
        }

        /** Whether no rule was looked at because the facts could not be read. */
        public boolean isOfFactsAlone() {
            return rules == 0 && files > 0 && errors() > 0;
        }

        /** How many of the findings are errors. */
        public long errors() {
            return findings.stream().filter(Finding::isError).count();
        }
    }

    /** Checks a folder of rules with the cases and reasons beside them. */
    public Result of(Path rulesFolder) {
        Findings findings = new Findings();
        RuleSources sources = new RulesFolder(rulesFolder, findings).read();
        Findings own = new Findings();
        Map<String, String> texts = FactsFolder.read(factsFolder, own);
        // Facts that are not all there would be missed at each place that uses them.
        ParseResult<Knowledge> knowledge = own.hasErrors()
                ? new ParseResult<>(Optional.empty(), own.sorted())
                : KnowledgeReader.read(texts, FactsFolder.nameOf(factsFolder));
        findings.addAll(knowledge.findings());
        new AuthoredTexts(rulesFolder, findings).review(sources, texts, FactsFolder.nameOf(factsFolder));
        if (!findings.hasErrors()) {
            knowledge
                    .value()
                    .ifPresent(known -> new SourceReview(factsFolder, known, options, findings).review(sources, texts));
        }
        int rules = knowledge
                .value()
                .map(known -> review(known, rulesFolder, sources, texts, findings))
                .orElse(0);
        return new Result(rules, sources.coach().size(), RootCauses.of(findings.sorted()));
    }

    private int review(
            Knowledge known, Path rulesFolder, RuleSources sources, Map<String, String> texts, Findings findings) {
        RuleCompilation workshop = new RuleCompilation(known, options, findings);
        List<CoachRule> rules = workshop.checkFolder(sources);
        CasesFolder folder = new CasesFolder(rulesFolder, findings);
        List<RuleCase> cases = folder.read(known);
        folder.checkBeside();
        new RuleReview(known, findings).review(rules, withoutBroken(cases, rules, sources), asOf);
        // Sentences of the shipped language always compile, and compiling takes longer than all the rest.
        if (!findings.hasErrors() && workshop.bringsCode(sources)) {
            workshop.compile(sources, RuleHash.of(sources, texts, options));
        }
        return rules.size();
    }

    /** Whether a rule of that name begins in a text, with or without quotes around its name. */
    private static boolean isBegun(String rule, String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.regionMatches(true, 0, "rule", 0, 4))
                .anyMatch(line -> line.contains(rule));
    }

    /** The cases but those of rules that are there and could not be read, which has been reported. */
    private static List<RuleCase> withoutBroken(List<RuleCase> cases, List<CoachRule> rules, RuleSources sources) {
        Set<String> read = rules.stream().map(CoachRule::name).collect(Collectors.toSet());
        return cases.stream()
                .filter(one -> read.contains(one.rule())
                        || sources.coach().stream().noneMatch(text -> isBegun(one.rule(), text.content())))
                .toList();
    }
}

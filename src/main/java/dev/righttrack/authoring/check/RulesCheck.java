package dev.righttrack.authoring.check;

import dev.righttrack.authoring.cases.CasesFolder;
import dev.righttrack.files.UnsavedTexts;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.intake.cases.RuleCasesReader;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.intake.sources.SourcesFolder;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.sandbox.TreeChecks;
import dev.righttrack.rules.source.RuleHash;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.RulesFolder;
import dev.righttrack.sources.PackSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final UnsavedTexts unsaved;
    private final CheckCache cache;
    private final TreeChecks trees;

    /** @param asOf the day against which ages are judged; the newest date among the facts if absent */
    public RulesCheck(Path factsFolder, RuleOptions options, Optional<LocalDate> asOf) {
        this(factsFolder, options, asOf, UnsavedTexts.NONE, new CheckCache(), new TreeChecks());
    }

    private RulesCheck(
            Path factsFolder,
            RuleOptions options,
            Optional<LocalDate> asOf,
            UnsavedTexts unsaved,
            CheckCache cache,
            TreeChecks trees) {
        this.unsaved = unsaved;
        this.cache = cache;
        this.trees = trees;
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

    /** The same check of the texts of files that are open in an editor; what it shares with this one is worked out once. */
    public RulesCheck with(UnsavedTexts open) {
        return new RulesCheck(factsFolder, options, asOf, open, cache, trees);
    }

    /**
     * A folder that was checked, as far as it could be read.
     *
     * @param result what is wrong with it
     * @param knowledge what the facts say; absent if they could not be read
     * @param sources the texts of the rules
     * @param rules the rules that could be read
     * @param cases their cases
     */
    public record Checked(
            Result result,
            Optional<Knowledge> knowledge,
            RuleSources sources,
            List<CoachRule> rules,
            List<RuleCase> cases) {

        public Checked {
            rules = List.copyOf(rules);
            cases = List.copyOf(cases);
        }
    }

    /** Checks a folder of rules with the cases and reasons beside them. */
    public Result of(Path rulesFolder) {
        return read(rulesFolder).result();
    }

    /** Checks a folder of rules with the cases and reasons beside them, and keeps what was read. */
    public Checked read(Path rulesFolder) {
        cache.nextRound();
        Findings findings = new Findings();
        RuleSources sources = new RulesFolder(rulesFolder, unsaved, findings).read();
        Findings own = new Findings();
        Map<String, String> texts = FactsFolder.read(factsFolder, unsaved, own);
        // Facts that are not all there would be missed at each place that uses them.
        ParseResult<Knowledge> knowledge = own.hasErrors()
                ? new ParseResult<>(Optional.empty(), own.sorted())
                : cache.of("knowledge", texts, () -> KnowledgeReader.read(texts, FactsFolder.nameOf(factsFolder)));
        findings.addAll(knowledge.findings());
        new AuthoredTexts(rulesFolder, unsaved, cache, findings)
                .review(sources, texts, FactsFolder.nameOf(factsFolder));
        if (!findings.hasErrors()) {
            knowledge.value().ifPresent(known -> findings.addAll(others(known, sources, texts)));
        }
        List<CoachRule> rules = new ArrayList<>();
        List<RuleCase> cases = new ArrayList<>();
        knowledge.value().ifPresent(known -> {
            RuleCompilation workshop = new RuleCompilation(known, options, findings, trees);
            rules.addAll(workshop.checkFolder(sources));
            cases.addAll(cases(known, rulesFolder, findings));
            new RuleReview(known, findings).review(rules, withoutBroken(cases, rules, sources), asOf);
            // Sentences of the shipped language always compile, and compiling takes longer than all the rest.
            if (!findings.hasErrors() && workshop.bringsCode(sources)) {
                workshop.compile(sources, RuleHash.of(sources, texts, options));
            }
        });
        Result result = new Result(rules.size(), sources.coach().size(), RootCauses.of(findings.sorted()));
        return new Checked(result, knowledge.value(), sources, rules, cases);
    }

    /** What is wrong with the sources beside the report. */
    private List<Finding> others(Knowledge known, RuleSources sources, Map<String, String> texts) {
        Findings listing = new Findings();
        Map<String, String> files = new SourcesFolder(factsFolder, unsaved, listing).texts();
        List<Object> on = List.of(known, sources.language(), PackSession.shared(sources), files, listing.sorted());
        return cache.of("sources", on, () -> {
            Findings own = new Findings();
            new SourceReview(factsFolder, known, options, unsaved, own).review(sources, texts);
            return own.sorted();
        });
    }

    private List<RuleCase> cases(Knowledge known, Path rulesFolder, Findings findings) {
        CasesFolder folder = new CasesFolder(rulesFolder, unsaved, findings);
        List<RuleCase> cases = folder.read((text, name) ->
                cache.of("cases", List.of(known, name, text), () -> RuleCasesReader.read(text, name, known)));
        folder.checkBeside();
        return cases;
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

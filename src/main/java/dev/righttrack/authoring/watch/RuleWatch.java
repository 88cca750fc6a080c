package dev.righttrack.authoring.watch;

import dev.righttrack.authoring.cases.CaseResult;
import dev.righttrack.authoring.cases.CaseRunner;
import dev.righttrack.authoring.cases.CasesFolder;
import dev.righttrack.authoring.diff.PopulationComparison;
import dev.righttrack.authoring.diff.PopulationDiff;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Engine;
import dev.righttrack.files.SourceFile;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.source.RuleHash;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.RulesFolder;
import dev.righttrack.rules.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks at a rules folder and a facts folder again and again. What is right comes into force; of a file that is broken, what
 * it said when it was last right stays in force. Nothing is run before it has passed every check. Not safe for use by
 * several threads.
 */
public final class RuleWatch {

    /** Leaving a broken file out may break others that rest on it, and so on. */
    private static final int MOST_TRIES = 5;

    private static final Set<Check> WITHOUT_PLACE = Set.of(Check.NO_RULES, Check.NO_REQUIREMENT);

    private final Path rules;
    private final Path facts;
    private final RuleOptions options;
    private final Function<Knowledge, List<Candidate>> people;
    private Optional<State> inForce = Optional.empty();
    private String seen = "";

    /** What is in force. */
    private record State(RuleSources sources, Map<String, String> texts, RuleSet set, RuleBase base) {}

    /**
     * A watch over two folders.
     *
     * @param people the people on whom an edit is tried, in some knowledge's words
     */
    public RuleWatch(Path rules, Path facts, RuleOptions options, Function<Knowledge, List<Candidate>> people) {
        this.rules = rules;
        this.facts = facts;
        this.options = options;
        this.people = people;
    }

    /** The rules in force, if any ever were right. */
    public Optional<RuleBase> inForce() {
        return inForce.map(State::base);
    }

    /** Looks at the files; nothing if none changed since the last look. */
    public Optional<Round> look() {
        Findings findings = new Findings();
        RuleSources sources = new RulesFolder(rules, findings).read();
        Map<String, String> texts = FactsFolder.read(facts, findings);
        String hash = RuleHash.of(sources, texts, options);
        String now = hash + findings.sorted() + cases();
        if (now.equals(seen)) {
            return Optional.empty();
        }
        seen = now;
        return Optional.of(round(sources, texts, findings));
    }

    /** Which cases there are, by the time when they were last saved. */
    private String cases() {
        try {
            StringBuilder all = new StringBuilder();
            for (SourceFile file : new RulesFolder(rules, new Findings()).files()) {
                if (file.name().endsWith(".test.yaml")) {
                    all.append(file.name())
                            .append(Files.getLastModifiedTime(file.path()))
                            .append(file.size());
                }
            }
            return all.toString();
        } catch (IOException beingWritten) {
            return "";
        }
    }

    private Round round(RuleSources sources, Map<String, String> texts, Findings findings) {
        Set<String> broken = new TreeSet<>();
        ParseResult<Knowledge> read = KnowledgeReader.read(texts, FactsFolder.nameOf(facts));
        findings.addAll(read.findings());
        files(read.findings(), broken);
        Map<String, String> usable =
                read.hasErrors() ? inForce.map(State::texts).orElse(Map.of()) : texts;
        Optional<Knowledge> knowledge =
                read.hasErrors() ? inForce.map(state -> state.set().knowledge()) : read.value();
        Optional<State> next = knowledge.flatMap(known -> usable(sources, usable, known, findings, broken));
        Optional<PopulationDiff> diff = next.flatMap(state -> inForce.map(before -> PopulationComparison.of(
                before.set(), state.set(), people.apply(state.set().knowledge()))));
        inForce = next.or(() -> inForce);
        List<CaseResult> cases = next.map(state -> test(state, findings)).orElse(List.of());
        int count = inForce.map(state -> state.set().rules().size()).orElse(0);
        return new Round(findings.sorted(), List.copyOf(broken), count, cases, diff);
    }

    /** That rules or a requirement are missing is no fault of the file that is named for it. */
    private static void files(List<Finding> findings, Set<String> broken) {
        findings.stream()
                .filter(one -> one.isError() && !WITHOUT_PLACE.contains(one.check()))
                .forEach(one -> broken.add(one.place().file()));
    }

    /** The rules with every broken file as it last was right, or without it. */
    private Optional<State> usable(
            RuleSources sources,
            Map<String, String> texts,
            Knowledge knowledge,
            Findings findings,
            Set<String> broken) {
        RuleSources tried = sources;
        for (int i = 0; i < MOST_TRIES; i++) {
            Findings own = new Findings();
            RuleCompilation workshop = workshop(knowledge, own);
            List<CoachRule> all = workshop.inForce(workshop.checkFolder(tried));
            if (!own.hasErrors()) {
                return compiled(tried, texts, knowledge, all, findings, broken);
            }
            findings.addAll(own.sorted());
            files(own.sorted(), broken);
            tried = without(sources, broken);
        }
        return Optional.empty();
    }

    private Optional<State> compiled(
            RuleSources tried,
            Map<String, String> texts,
            Knowledge knowledge,
            List<CoachRule> all,
            Findings findings,
            Set<String> broken) {
        Findings own = new Findings();
        Optional<RuleBase> base = workshop(knowledge, own)
                .compile(tried, RuleHash.of(tried, texts, options))
                .map(RuleBase::of)
                .map(made -> made.under(options.readings()));
        findings.addAll(own.sorted());
        files(own.sorted(), broken);
        return base.map(made -> new State(tried, texts, new RuleSet(knowledge, all, options.readings()), made));
    }

    private RuleCompilation workshop(Knowledge knowledge, Findings findings) {
        return new RuleCompilation(knowledge, options, findings);
    }

    private RuleSources without(RuleSources sources, Set<String> broken) {
        Map<String, SourceText> before = inForce.map(state -> state.sources().coach()).orElse(List.of()).stream()
                .collect(Collectors.toMap(SourceText::file, text -> text));
        List<SourceText> coach = new ArrayList<>();
        for (SourceText text : sources.coach()) {
            if (!broken.contains(text.file())) {
                coach.add(text);
            } else if (before.containsKey(text.file())) {
                coach.add(before.get(text.file()));
            }
        }
        return options.trustCore()
                ? new RuleSources(sources.language(), sources.core(), coach)
                : new RuleSources(List.of(), List.of(), coach);
    }

    private List<CaseResult> test(State state, Findings findings) {
        List<RuleCase> cases = new CasesFolder(rules, findings)
                .read(state.set().knowledge()).stream()
                        .filter(one -> !state.base().catalogue().dormant().contains(one.rule()))
                        .toList();
        Map<Map<String, String>, Engine> engines = new HashMap<>();
        try {
            return new CaseRunner(chosen -> engines.computeIfAbsent(
                            chosen, one -> new Engine(state.base().under(one))))
                    .run(cases);
        } finally {
            engines.values().forEach(Engine::close);
        }
    }
}

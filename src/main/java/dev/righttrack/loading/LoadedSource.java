package dev.righttrack.loading;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.intake.sources.SourcesFolder;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.cache.RuleCache;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.RulesFolder;
import dev.righttrack.sources.PackSession;
import dev.righttrack.sources.SourcePack;
import dev.righttrack.text.NearestWord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rules that judge by another source than the report.
 *
 * @param pack the source
 * @param rules its rules, with its grades as roles
 * @param report what the report says
 */
public record LoadedSource(SourcePack pack, LoadedRules rules, Knowledge report) {

    /**
     * Loads a source.
     *
     * @param name its name, as it says itself
     * @param graded whether the roles are all its grades that ask something; else those at which its roles are compared
     * @param cache the folder in which compiled rules are kept; without one they are compiled each time
     * @return nothing but the findings if there is an error among them, or no source of that name
     */
    public static ParseResult<LoadedSource> load(
            Path rules, Path facts, RuleOptions options, Optional<Path> cache, String name, boolean graded) {
        Findings findings = new Findings();
        Map<String, String> texts = FactsFolder.read(facts, findings);
        RuleSources sources = new RulesFolder(rules, findings).read();
        if (findings.hasErrors()) {
            return new ParseResult<>(Optional.empty(), findings.sorted());
        }
        ParseResult<Knowledge> knowledge = KnowledgeReader.read(texts, FactsFolder.nameOf(facts));
        findings.addAll(knowledge.findings());
        if (knowledge.value().isEmpty()) {
            return new ParseResult<>(Optional.empty(), findings.sorted());
        }
        List<SourcePack> packs =
                new SourcesFolder(facts, findings).read(knowledge.value().get());
        Optional<SourcePack> found =
                packs.stream().filter(pack -> pack.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            unknown(name, packs, findings);
            return new ParseResult<>(Optional.empty(), findings.sorted());
        }
        SourcePack pack = found.get();
        Set<String> grades = graded ? pack.judgedGrades(knowledge.value().get()) : pack.comparedGrades();
        PackSession session = new PackSession(pack, grades);
        ParseResult<LoadedRules> loaded = LoadedRules.load(
                session.rules(sources), session.facts(texts), options, new RuleCache(cache), FactsFolder.nameOf(facts));
        findings.addAll(loaded.findings());
        return new ParseResult<>(
                loaded.value()
                        .map(one ->
                                new LoadedSource(pack, one, knowledge.value().get())),
                findings.sorted());
    }

    private static void unknown(String name, List<SourcePack> packs, Findings findings) {
        List<String> names = packs.stream().map(SourcePack::name).sorted().toList();
        if (!findings.hasErrors()) {
            findings.add(Finding.error(
                    Place.of("facts/sources"),
                    Check.UNKNOWN_WORD,
                    "unknown source \"" + name + "\"",
                    NearestWord.question(name, names) + "Known: report"
                            + (names.isEmpty() ? "" : ", " + String.join(", ", names)) + "."));
        }
    }
}

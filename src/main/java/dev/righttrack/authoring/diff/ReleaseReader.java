package dev.righttrack.authoring.diff;

import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.sandbox.TreeChecks;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.RulesFolder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and checks releases; what two of them have in common, the facts and the rule files that were not edited, is read
 * or checked once.
 */
public final class ReleaseReader {

    private final RuleOptions options;
    private final Map<FactsTexts, ParseResult<Knowledge>> known = new HashMap<>();
    private final TreeChecks trees = new TreeChecks();

    /** A reader that has read nothing. */
    public ReleaseReader(RuleOptions options) {
        this.options = options;
    }

    /**
     * Reads and checks a release.
     *
     * @param findings where its problems are reported
     * @return nothing if there is an error among them
     */
    public Optional<RuleSet> read(Release release, Findings findings) {
        Findings own = new Findings();
        RuleSources sources = new RulesFolder(release.rules(), own).read();
        FactsTexts texts = new FactsTexts(FactsFolder.nameOf(release.facts()), FactsFolder.read(release.facts(), own));
        ParseResult<Knowledge> knowledge = known.computeIfAbsent(texts, FactsTexts::parse);
        own.addAll(knowledge.findings());
        Optional<RuleSet> set = knowledge.value().map(facts -> {
            RuleCompilation workshop = new RuleCompilation(facts, options, own, trees);
            return new RuleSet(facts, workshop.inForce(workshop.checkFolder(sources)), options.readings());
        });
        findings.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : set;
    }

    /** A folder of facts as it was read: its name, which findings and sources carry, and its texts by file. */
    private record FactsTexts(String name, Map<String, String> files) {

        ParseResult<Knowledge> parse() {
            return KnowledgeReader.read(files, name);
        }
    }
}

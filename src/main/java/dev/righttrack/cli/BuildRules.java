package dev.righttrack.cli;

import dev.righttrack.findings.Findings;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.render.findings.FindingText;
import dev.righttrack.rules.cache.ShippedRules;
import dev.righttrack.rules.compile.CompiledRules;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.source.PackedSources;
import dev.righttrack.rules.source.RuleHash;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.RulesFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Compiles the shipped rules during the build, and packs their texts and the facts; the build fails if there is an error in them, or no rule. */
public final class BuildRules {

    private BuildRules() {}

    /**
     * Compiles rules into a folder of classes.
     *
     * @param args the folder of classes, the rules folder, the facts folder
     * @throws IOException if the result cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        ShippedRules shipped = new ShippedRules(classes);
        shipped.writeCodeHash(classes);
        Findings findings = new Findings();
        RuleSources sources = new RulesFolder(Path.of(args[1]), findings).read();
        Map<String, String> texts = FactsFolder.read(Path.of(args[2]), findings);
        ParseResult<Knowledge> knowledge = KnowledgeReader.read(texts, "facts");
        findings.addAll(knowledge.findings());
        Optional<CompiledRules> rules = knowledge
                .value()
                .flatMap(known -> new RuleCompilation(known, RuleOptions.DEFAULT, findings)
                        .compile(sources, RuleHash.of(sources, texts, RuleOptions.DEFAULT)));
        findings.sorted().forEach(finding -> System.err.println(FindingText.render(finding)));
        if (rules.isEmpty() || rules.get().requirements().isEmpty()) {
            System.exit(1);
        }
        shipped.write(rules.get());
        new PackedSources(sources, texts).write(classes);
    }
}

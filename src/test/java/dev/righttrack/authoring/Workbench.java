package dev.righttrack.authoring;

import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.FactsFolder;
import dev.righttrack.intake.KnowledgeReader;
import dev.righttrack.intake.RuleCase;
import dev.righttrack.rules.RuleOptions;
import dev.righttrack.rules.RuleSources;
import dev.righttrack.rules.RuleWorkshop;
import dev.righttrack.rules.RulesFolder;
import dev.righttrack.rules.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rules, facts and cases as they stand in folders, read without being compiled.
 *
 * @param sources the texts of the rules
 * @param facts file name to text
 * @param rules the rules with their knowledge
 * @param cases all cases
 */
record Workbench(RuleSources sources, Map<String, String> facts, RuleSet rules, List<RuleCase> cases) {

    static Workbench shipped() {
        return of(Path.of("rules"), Path.of("facts"));
    }

    static Workbench of(Path rules, Path facts) {
        Findings findings = new Findings();
        RuleSources sources = new RulesFolder(rules, findings).read();
        Map<String, String> texts = FactsFolder.read(facts, findings);
        Knowledge knowledge = KnowledgeReader.read(texts, "facts").value().orElseThrow();
        List<RuleCase> cases = new CasesFolder(rules, findings).read(knowledge);
        return new Workbench(sources, texts, read(sources, knowledge), cases);
    }

    private static RuleSet read(RuleSources sources, Knowledge knowledge) {
        Findings findings = new Findings();
        RuleSet read = new RuleSet(
                knowledge, new RuleWorkshop(knowledge, RuleOptions.DEFAULT, findings).check(sources), Map.of());
        if (findings.hasErrors()) {
            throw new IllegalArgumentException(findings.sorted().toString());
        }
        return read;
    }

    /** The same after an edit of the files, read again. */
    Workbench after(Edit edit) {
        if (edit.weight().isPresent()) {
            return new Workbench(sources, facts, edit.in(rules), cases);
        }
        List<SourceText> coach = new ArrayList<>();
        for (SourceText text : sources.coach()) {
            coach.add(
                    text.file().equals(edit.file())
                            ? new SourceText(text.file(), changed(text.content(), edit))
                            : text);
        }
        RuleSources changed = new RuleSources(sources.language(), sources.core(), coach);
        return new Workbench(changed, facts, read(changed, rules.knowledge()), cases);
    }

    private static String changed(String text, Edit edit) {
        List<String> lines = new ArrayList<>(RuleTexts.lines(text));
        lines.subList(edit.from() - 1, edit.to()).clear();
        lines.addAll(edit.from() - 1, edit.lines());
        return String.join("\n", lines);
    }

    /** The same with other cases. */
    Workbench with(List<RuleCase> others) {
        return new Workbench(sources, facts, rules, others);
    }
}

package dev.righttrack.authoring.check;

import dev.righttrack.authoring.cases.CasesFolder;
import dev.righttrack.authoring.edit.SourceEdit;
import dev.righttrack.authoring.edit.SourceTexts;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.RulesFolder;
import dev.righttrack.rules.source.SourceText;
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
public record RuleWorkbench(RuleSources sources, Map<String, String> facts, RuleSet rules, List<RuleCase> cases) {

    public static RuleWorkbench shipped() {
        return of(Path.of("rules"), Path.of("facts"));
    }

    static RuleWorkbench of(Path rules, Path facts) {
        Findings findings = new Findings();
        RuleSources sources = new RulesFolder(rules, findings).read();
        Map<String, String> texts = FactsFolder.read(facts, findings);
        Knowledge knowledge = KnowledgeReader.read(texts, "facts").value().orElseThrow();
        List<RuleCase> cases = new CasesFolder(rules, findings).read(knowledge);
        return new RuleWorkbench(sources, texts, read(sources, knowledge), cases);
    }

    private static RuleSet read(RuleSources sources, Knowledge knowledge) {
        Findings findings = new Findings();
        RuleSet read = new RuleSet(
                knowledge, new RuleCompilation(knowledge, RuleOptions.DEFAULT, findings).check(sources), Map.of());
        if (findings.hasErrors()) {
            throw new IllegalArgumentException(findings.sorted().toString());
        }
        return read;
    }

    /** The same after an edit of the files, read again. */
    public RuleWorkbench after(SourceEdit edit) {
        if (edit.weight().isPresent()) {
            return new RuleWorkbench(sources, facts, edit.in(rules), cases);
        }
        List<SourceText> coach = new ArrayList<>();
        for (SourceText text : sources.coach()) {
            coach.add(
                    text.file().equals(edit.file())
                            ? new SourceText(text.file(), changed(text.content(), edit))
                            : text);
        }
        RuleSources changed = new RuleSources(sources.language(), sources.core(), coach);
        return new RuleWorkbench(changed, facts, read(changed, rules.knowledge()), cases);
    }

    private static String changed(String text, SourceEdit edit) {
        List<String> lines = new ArrayList<>(SourceTexts.lines(text));
        lines.subList(edit.from() - 1, edit.to()).clear();
        lines.addAll(edit.from() - 1, edit.lines());
        return String.join("\n", lines);
    }

    /** The same with other cases. */
    RuleWorkbench with(List<RuleCase> others) {
        return new RuleWorkbench(sources, facts, rules, others);
    }
}

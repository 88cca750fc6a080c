package dev.righttrack.rules;

import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.Vocabulary;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A rules folder, read and checked, before it is compiled.
 *
 * @param language the sentences
 * @param files the coaches' rules, file by file in the order of the sources
 * @param emitter what turns them into DRL
 * @param core the engine's own rules
 */
record RuleReading(Language language, List<List<CoachRule>> files, DrlEmitter emitter, List<SourceText> core) {

    private static final int MOST_RULES = 5_000;

    RuleReading {
        files = List.copyOf(files);
        core = List.copyOf(core);
    }

    /** Reads and checks sources; problems go to the findings. */
    static RuleReading of(RuleSources folder, Knowledge knowledge, RuleOptions options, Findings findings) {
        RuleSources sources = ShippedCore.complete(folder, options.trustCore(), findings);
        SlotWords words = new SlotWords(knowledge, new Vocabulary(knowledge));
        SourceText text = sources.language().get(0);
        Language language = new LanguageReader(text.file(), findings).read(text.content());
        SentenceReader sentences = new SentenceReader(language, words);
        List<List<CoachRule>> files = new ArrayList<>();
        for (SourceText source : sources.coach()) {
            files.add(new RuleFileReader(source.file(), sentences, findings).read(source.content()));
        }
        List<CoachRule> all = files.stream().flatMap(List::stream).toList();
        if (all.size() > MOST_RULES) {
            findings.add(Finding.error(
                    Place.of(all.get(MOST_RULES).file()),
                    "too-large",
                    "more than " + MOST_RULES + " rules in a rules folder",
                    ""));
        }
        new RuleChecks(language, knowledge, findings).check(all);
        return new RuleReading(language, files, new DrlEmitter(language, words), sources.core());
    }

    List<CoachRule> all() {
        return files.stream().flatMap(List::stream).toList();
    }

    /** The DRL of the rules that state, or of those that judge, file by file. */
    List<SourceText> drl(boolean stating) {
        List<SourceText> texts = new ArrayList<>();
        for (List<CoachRule> rules : files) {
            String drl = emitter.drl(rules, stating);
            if (!drl.isEmpty()) {
                texts.add(new SourceText(rules.get(0).file(), drl));
            }
        }
        return texts;
    }
}

package dev.righttrack.rules.compile;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.rules.language.Language;
import dev.righttrack.rules.language.LanguageReader;
import dev.righttrack.rules.language.SentenceReader;
import dev.righttrack.rules.language.SlotWords;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.reading.RoleRequirements;
import dev.righttrack.rules.reading.RuleChecks;
import dev.righttrack.rules.reading.RuleFileReader;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.ShippedCore;
import dev.righttrack.rules.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rules folder, read and checked, before it is compiled.
 *
 * @param language the sentences
 * @param files the coaches' rules, file by file in the order of the sources
 * @param emitter what turns them into DRL
 * @param core the engine's own rules
 * @param isWhole whether each rule that is there could be read
 */
record CheckedRules(
        Language language, List<List<CoachRule>> files, DrlEmitter emitter, List<SourceText> core, boolean isWhole) {

    private static final int MOST_RULES = 5_000;

    /** The line on which a rule begins. */
    private static final Pattern HEAD = Pattern.compile("^\\s*rule\\b");

    CheckedRules {
        files = List.copyOf(files);
        core = List.copyOf(core);
    }

    /** Reads and checks sources; problems go to the findings. */
    public static CheckedRules of(RuleSources folder, Knowledge knowledge, RuleOptions options, Findings findings) {
        RuleSources sources = ShippedCore.complete(folder, options.trustCore(), findings);
        SlotWords words = new SlotWords(knowledge, new Vocabulary(knowledge));
        SourceText text = sources.language().get(0);
        Language language = new LanguageReader(text.file(), findings).read(text.content());
        SentenceReader sentences = new SentenceReader(language, words);
        List<List<CoachRule>> files = new ArrayList<>();
        Findings own = new Findings();
        if (!isTooMuch(sources, own)) {
            for (SourceText source : sources.coach()) {
                files.add(file(source, sentences, own));
            }
        }
        List<CoachRule> all = files.stream().flatMap(List::stream).toList();
        new RuleChecks(language, knowledge, own).check(all);
        findings.addAll(own.sorted());
        return new CheckedRules(
                language, files, new DrlEmitter(language, new Figures(knowledge)), sources.core(), !own.hasErrors());
    }

    private static List<CoachRule> file(SourceText source, SentenceReader sentences, Findings findings) {
        Findings own = new Findings();
        List<CoachRule> rules = new RuleFileReader(source.file(), sentences, own).read(source.content());
        if (rules.isEmpty() && own.isEmpty()) {
            own.add(Finding.error(
                    Place.of(source.file()),
                    Check.EMPTY_FILE,
                    "there is no rule in this file",
                    "Delete it, or write what it is there for."));
        }
        findings.addAll(own.sorted());
        return rules;
    }

    /** Rules are counted before one of them is read, which is where the work is. */
    private static boolean isTooMuch(RuleSources sources, Findings findings) {
        long count = 0;
        for (SourceText source : sources.coach()) {
            count += source.content()
                    .lines()
                    .filter(line -> HEAD.matcher(line).find())
                    .count();
            if (count > MOST_RULES) {
                findings.add(Finding.error(
                        Place.of(source.file()),
                        Check.TOO_LARGE,
                        "more than " + MOST_RULES + " rules in a rules folder",
                        "No rule was read. The count is full in this file."));
                return true;
            }
        }
        return false;
    }

    /** The same without the drafts, and without the rules that are not in force on the day that the options name. */
    CheckedRules inForce(Knowledge knowledge, RuleOptions options) {
        LocalDate day = options.asOf().or(knowledge::newestDate).orElse(LocalDate.EPOCH);
        List<List<CoachRule>> left = files.stream()
                .map(rules -> rules.stream()
                        .filter(rule -> rule.status().isInForce(day))
                        .toList())
                .filter(rules -> !rules.isEmpty())
                .toList();
        return new CheckedRules(language, left, emitter, core, isWhole);
    }

    /** Tells each role that asks nothing; where a rule could not be read, it may be the very one that asks. */
    void checkRequirements(Knowledge knowledge, Findings findings) {
        if (isWhole && all().isEmpty() && findings.hasErrors()) {
            return;
        }
        if (isWhole && all().isEmpty()) {
            findings.add(Finding.error(
                    Place.of("rules"),
                    Check.NO_RULES,
                    "there are no rules",
                    "Nobody would fall short of anything. Rules stand in files that end in .dslr."));
        } else if (isWhole) {
            new RoleRequirements(knowledge, findings).check(all());
        }
    }

    List<CoachRule> all() {
        return files.stream().flatMap(List::stream).toList();
    }

    /** The DRL of the rules that state, or of those that judge, file by file. */
    public List<SourceText> drl(boolean stating) {
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

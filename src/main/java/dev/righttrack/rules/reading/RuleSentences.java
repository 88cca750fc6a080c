package dev.righttrack.rules.reading;

import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.rules.language.Language;
import dev.righttrack.rules.language.LanguageReader;
import dev.righttrack.rules.language.LineCompletion;
import dev.righttrack.rules.language.SentenceReader;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.language.SlotWords;
import dev.righttrack.rules.language.WrittenName;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.ShippedCore;
import dev.righttrack.rules.source.SourceText;
import java.util.List;
import java.util.Optional;

/** The sentences of a folder in the words of some knowledge, for somebody who is writing one. Safe for use by several threads. */
public final class RuleSentences {

    private final SentenceReader reader;
    private final LineCompletion completion;
    private final SlotWords words;

    /** The sentences of a folder's own language where it is trusted, else of the shipped one. */
    public RuleSentences(RuleSources folder, Knowledge knowledge, RuleOptions options) {
        RuleSources sources = ShippedCore.complete(folder, options.trustCore(), new Findings());
        SourceText text = sources.language().get(0);
        Language language = new LanguageReader(text.file(), new Findings()).read(text.content());
        words = new SlotWords(knowledge, new Vocabulary(knowledge));
        reader = new SentenceReader(language, words);
        completion = new LineCompletion(language, words);
    }

    /** Reads one file; a rule with an error in it is left out. */
    public List<CoachRule> read(SourceText source, Findings findings) {
        return new RuleFileReader(source.file(), reader, findings).read(source.content());
    }

    /**
     * The sentence that reads a line, if exactly one does.
     *
     * @param side {@code when} or {@code then}
     */
    public Optional<SentenceUse> read(String side, String line) {
        return reader.read(side, line.strip(), new Place("", 1, 1), "", new Findings());
    }

    /** The names that stand in the slots of a line, in order; none if no sentence reads it. */
    public List<WrittenName> names(String side, String line) {
        return reader.names(side, line);
    }

    /**
     * How a line may go on.
     *
     * @param begun the line up to where somebody is writing
     */
    public List<LineCompletion.Proposal> completions(String side, String begun) {
        return completion.of(side, begun);
    }

    /** What may be written in which slot. */
    public SlotWords words() {
        return words;
    }
}

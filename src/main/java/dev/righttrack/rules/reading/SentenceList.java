package dev.righttrack.rules.reading;

import dev.righttrack.findings.Findings;
import dev.righttrack.rules.language.Language;
import dev.righttrack.rules.language.LanguageReader;
import dev.righttrack.rules.language.Sentence;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.ShippedCore;
import dev.righttrack.rules.source.SourceText;
import java.util.List;

/** The sentences that a coach may write, for a reader. */
public final class SentenceList {

    private final Language language;

    /** The sentences of a folder's language, or of the program's own where the folder has none. */
    public SentenceList(RuleSources folder, boolean trustCore) {
        SourceText text = ShippedCore.complete(folder, trustCore, new Findings())
                .language()
                .get(0);
        this.language = new LanguageReader(text.file(), new Findings()).read(text.content());
    }

    /** Those of one side ({@code when} or {@code then}), with their slots in capitals. */
    public List<String> shown(String side) {
        return language.on(side).stream().map(Sentence::shown).toList();
    }

    /** All of them, with their slots in braces. */
    public List<String> patterns() {
        return language.sentences().stream().map(Sentence::text).distinct().toList();
    }
}

package dev.righttrack.rules.compile;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.rules.language.LanguageReader;
import dev.righttrack.rules.language.Sentence;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.ShippedCore;
import dev.righttrack.rules.source.SourceText;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports the sentences that a folder's own language adds to the shipped one and that no rule uses. */
final class UnusedSentences {

    private UnusedSentences() {}

    static void tell(RuleSources folder, CheckedRules reading, Findings findings) {
        if (folder.language().isEmpty()) {
            return;
        }
        SourceText own = folder.language().get(0);
        Set<String> used = reading.all().stream()
                .flatMap(rule -> Stream.concat(rule.conditions().stream(), rule.conclusions().stream()))
                .map(SentenceUse::pattern)
                .collect(Collectors.toSet());
        // The sentences that the program comes with are there to be used one day; one's own are there for a rule.
        Set<String> shipped = new LanguageReader("", new Findings())
                .read(ShippedCore.language().content()).sentences().stream()
                        .map(Sentence::text)
                        .collect(Collectors.toSet());
        reading.language().sentences().stream()
                .filter(s ->
                        s.kind() != SentenceKind.POSSIBLE && !shipped.contains(s.text()) && !used.contains(s.text()))
                .forEach(s -> findings.add(Finding.warning(
                        new Place(own.file(), s.line(), 1),
                        Check.UNUSED_SENTENCE,
                        "no rule uses the sentence \"" + s.shown() + "\"",
                        "Write a rule with it, or take it out of the language.")));
    }
}

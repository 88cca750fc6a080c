package dev.righttrack.rules.reading;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.rules.language.SentenceSpelling;
import dev.righttrack.rules.language.SentenceUse;
import java.util.List;
import java.util.stream.Stream;

/** Tells sentences that were understood though they are not spelled as the language and the vocabulary spell them. */
public final class SpellingNotes {

    private final SentenceSpelling spelling;
    private final Findings findings;

    /** Notes by some spelling, which go to the findings. */
    public SpellingNotes(SentenceSpelling spelling, Findings findings) {
        this.spelling = spelling;
        this.findings = findings;
    }

    /** Reports each sentence of the rules that is spelled otherwise. */
    public void tell(List<CoachRule> rules) {
        for (CoachRule rule : rules) {
            Stream.concat(rule.conditions().stream(), rule.conclusions().stream())
                    .forEach(use -> tell(rule, use));
        }
    }

    private void tell(CoachRule rule, SentenceUse use) {
        String written = use.text();
        String right = spelling.of(use);
        if (written.replaceAll("\\s+", " ").equals(right.replaceAll("\\s+", " "))) {
            return;
        }
        int at = 0;
        while (at < Math.min(written.length(), right.length()) && written.charAt(at) == right.charAt(at)) {
            at++;
        }
        boolean same = folded(written).equals(folded(right));
        findings.add(Finding.note(
                new Place(rule.file(), use.line(), use.column() + at),
                same ? Check.SPELLING : Check.OTHER_WORD,
                "\"" + written + "\" was read as \"" + right + "\"",
                "'rules check --fix' writes it so."));
    }

    /** Without the differences that nobody means: capitals, blanks, dashes and apostrophes. */
    private static String folded(String text) {
        return Vocabulary.folded(text.replace('\u2019', '\'')).replace(" ", "");
    }
}

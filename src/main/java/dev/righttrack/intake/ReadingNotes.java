package dev.righttrack.intake;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.UncountedWord;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.reading.CvReading;
import dev.righttrack.reading.SeenWord;
import dev.righttrack.text.PrintableText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is noted of a document among many records: what is unsure, taught, without a level or not understood, each once.
 *
 * @param reading what was read
 * @param findings where the notes go
 */
record ReadingNotes(CvReading reading, Findings findings) {

    private static final int MOST_NAMED = 12;
    private static final int LONGEST = 200;

    /** Adds the notes. */
    void add() {
        note(Check.UNSURE_WORD, "unsure, and counted for nothing: ", written(reading.unsure()));
        note(Check.NOT_USED, "taught, which says nothing of work: ", written(reading.courses()));
        note(Check.UNSURE_WORD, "perhaps taught, and counted for nothing: ", written(reading.perhapsTaught()));
        note(Check.NAMED_ONLY, "skills without a level: ", written(reading.unleveled()));
        note(Check.UNCOUNTED_WORD, "not understood among the skills: ", reading.notUnderstood());
        if (reading.dropped() > 0) {
            note(
                    Check.REFUSED_FIELD,
                    "lines dropped unread, since no advice may rest on them: ",
                    List.of(String.valueOf(reading.dropped())));
        }
    }

    private static List<String> written(List<SeenWord> words) {
        return words.stream().map(SeenWord::written).distinct().toList();
    }

    private void note(Check check, String what, List<String> words) {
        if (!words.isEmpty()) {
            List<String> first = words.stream()
                    .limit(MOST_NAMED)
                    .map(CandidateWords::shortened)
                    .toList();
            String more = words.size() > MOST_NAMED ? " and " + (words.size() - MOST_NAMED) + " more" : "";
            findings.add(Finding.note(Place.of(reading.document()), check, what + String.join(", ", first) + more, ""));
        }
    }

    /** The candidate of whom that is known, with what was not understood among the words that count for nothing. */
    static Candidate candidate(CvReading reading, String id) {
        Set<UncountedWord> uncounted = new LinkedHashSet<>();
        reading.notUnderstood()
                .forEach(word -> uncounted.add(
                        new UncountedWord(Kind.TOOL, PrintableText.shortened(PrintableText.line(word), LONGEST))));
        reading.unleveled().forEach(word -> uncounted.add(new UncountedWord(Kind.SKILL, word.name())));
        return reading.candidate(id).fields().uncounted(uncounted).build();
    }
}

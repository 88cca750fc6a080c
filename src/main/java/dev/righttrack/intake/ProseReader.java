package dev.righttrack.intake;

import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.reading.CvReader;
import java.util.Optional;

/** The reader of sentences in the words of some knowledge, made when it is first asked for. Safe for use by several threads. */
final class ProseReader {

    private final Knowledge knowledge;
    private Optional<CvReader> made = Optional.empty();

    ProseReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    synchronized CvReader get() {
        if (made.isEmpty()) {
            made = Optional.of(new CvReader(knowledge));
        }
        return made.get();
    }
}

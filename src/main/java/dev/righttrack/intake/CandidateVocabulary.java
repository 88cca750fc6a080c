package dev.righttrack.intake;

import dev.righttrack.candidate.ClaimedLevels;
import dev.righttrack.facts.Level;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.words.NameReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words of some knowledge, made ready once for all who read them. Safe for use by several threads.
 *
 * @param knowledge the knowledge
 * @param vocabulary its names under every spelling
 * @param names a reader of what people write in lists
 * @param claims levels that people give themselves
 * @param prose the reader of sentences, made when it is first asked for
 * @param levels name to level, from lowest to highest
 */
record CandidateVocabulary(
        Knowledge knowledge,
        Vocabulary vocabulary,
        NameReader names,
        ClaimedLevels claims,
        ProseReader prose,
        Map<String, Level> levels) {

    static CandidateVocabulary of(Knowledge knowledge) {
        Map<String, Level> levels = new LinkedHashMap<>();
        knowledge.levels().forEach(level -> levels.put(level.name(), new Level(level.name(), level.rank())));
        Vocabulary vocabulary = new Vocabulary(knowledge);
        return new CandidateVocabulary(
                knowledge,
                vocabulary,
                new NameReader(vocabulary),
                new ClaimedLevels(knowledge, vocabulary),
                new ProseReader(knowledge),
                Collections.unmodifiableMap(levels));
    }
}

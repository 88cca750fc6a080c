package dev.righttrack.intake;

import dev.righttrack.facts.Level;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words of some knowledge, made ready once for all who read them. Safe for use by several threads.
 *
 * @param knowledge the knowledge
 * @param vocabulary its names under every spelling
 * @param levels name to level, from lowest to highest
 */
record Wording(Knowledge knowledge, Vocabulary vocabulary, Map<String, Level> levels) {

    static Wording of(Knowledge knowledge) {
        Map<String, Level> levels = new LinkedHashMap<>();
        knowledge.levels().forEach(level -> levels.put(level.name(), new Level(level.name(), level.rank())));
        return new Wording(knowledge, new Vocabulary(knowledge), Collections.unmodifiableMap(levels));
    }
}

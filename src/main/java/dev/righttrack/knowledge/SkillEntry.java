package dev.righttrack.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A skill, with what each level of it looks like.
 *
 * @param definition what it means
 * @param definedBy {@code report} or {@code coaches}
 * @param anchors level to a sentence by which somebody can judge themselves
 */
public record SkillEntry(
        String name,
        String definition,
        String definedBy,
        Map<String, String> anchors,
        List<String> spellings,
        Source source)
        implements Entry {

    public SkillEntry {
        anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
        spellings = List.copyOf(spellings);
    }
}

package dev.righttrack.rules.source;

import java.util.List;

/**
 * The texts of a rules folder.
 *
 * @param language the language files; normally one, none where the folder brings only sentences
 * @param core the engine's own rules, sorted by name
 * @param coach the coaches' rules, sorted by name
 */
public record RuleSources(List<SourceText> language, List<SourceText> core, List<SourceText> coach) {

    public RuleSources {
        language = List.copyOf(language);
        core = List.copyOf(core);
        coach = List.copyOf(coach);
    }
}

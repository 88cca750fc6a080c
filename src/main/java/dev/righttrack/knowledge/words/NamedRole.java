package dev.righttrack.knowledge.words;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.NearestWord;
import dev.righttrack.text.PrintableText;
import java.util.Map;
import java.util.Optional;

/**
 * The role that somebody names, by its name or another spelling.
 *
 * @param role the role; empty if there is none of that name
 * @param problem what is wrong then, with the nearest right word or all roles; else empty
 */
public record NamedRole(Optional<String> role, String problem) {

    private static final int SHOWN = 60;

    /** Looks it up. */
    public static NamedRole of(Knowledge knowledge, String name) {
        Vocabulary vocabulary = new Vocabulary(knowledge);
        Optional<String> known = vocabulary.find(Kind.ROLE, name);
        if (known.isPresent()) {
            return new NamedRole(known, "");
        }
        Map<String, String> spellings = vocabulary.spellings(Kind.ROLE);
        String near = NearestWord.to(name, spellings.keySet())
                .map(word -> "; did you mean \"" + spellings.getOrDefault(word, word) + "\"?")
                .orElse("; known: " + String.join(", ", vocabulary.all(Kind.ROLE)));
        return new NamedRole(known, "unknown role \"" + PrintableText.shortened(name, SHOWN) + "\"" + near);
    }
}

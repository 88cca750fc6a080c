package dev.righttrack.engine;

import dev.righttrack.advice.Ground;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.ReadFact;
import dev.righttrack.facts.Publications;
import dev.righttrack.facts.Skill;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The marks of facts that were read in a document and that nobody has confirmed. */
final class ReadMarks {

    private ReadMarks() {}

    /** The words of each such fact, to the same words with a mark; none for most candidates. */
    static Map<String, String> of(Candidate candidate, Map<String, Skill> known) {
        Map<String, String> marks = new HashMap<>();
        for (ReadFact fact : candidate.read()) {
            switch (fact.field()) {
                case "tools" -> mark(marks, "works with " + fact.name());
                case "methods" -> mark(marks, "uses " + fact.name());
                case "courses" -> mark(marks, "names " + fact.name() + " in a course");
                case "education" -> mark(marks, "degree: " + fact.name());
                case "publications" ->
                    mark(marks, FactWords.of(new Publications(fact.name().equals("yes"))));
                default -> {
                    Skill skill = known.get(fact.name());
                    if (skill != null) {
                        String words = FactWords.of(skill);
                        marks.put(words, words.replace(" (" + Skill.STATED + ")", "") + Ground.SELF_DECLARED);
                    }
                }
            }
        }
        return marks;
    }

    private static void mark(Map<String, String> marks, String words) {
        marks.put(words, words + Ground.READ);
    }

    /** The skills of which a level was read. */
    static Set<String> claims(Candidate candidate) {
        Set<String> claims = new HashSet<>();
        candidate.read().forEach(fact -> {
            if (fact.field().equals("skills")) {
                claims.add(fact.name());
            }
        });
        return claims;
    }
}

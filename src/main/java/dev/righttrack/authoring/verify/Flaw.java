package dev.righttrack.authoring.verify;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Conclusions;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Something about a set of rules that its authors will hardly have meant.
 *
 * @param kind the kebab-case name of the kind of flaw
 * @param subject the rule or the role that it is about
 * @param message what is wrong, with its figures
 * @param witnesses candidates who show it, in the order in which the message names them
 * @param readings the readings to look at them under, where they are not those in force
 * @param claim what the engine must conclude of the witnesses, one after the other
 */
public record Flaw(
        Kind kind,
        String subject,
        String message,
        List<Candidate> witnesses,
        Map<String, String> readings,
        Predicate<List<Conclusions>> claim) {

    /** The kinds of flaw. */
    public enum Kind {
        NO_ADVICE("no-advice"),
        NEVER_FIRST("never-first"),
        NEVER_FIRES("never-fires"),
        RISE_LOWERS("rise-lowers"),
        VERDICT_JUMPS("verdict-jumps"),
        FIRE_TOGETHER("fire-together");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Its name. */
        public String word() {
            return word;
        }
    }

    public Flaw {
        witnesses = List.copyOf(witnesses);
        readings = Map.copyOf(readings);
    }
}

package dev.righttrack.authoring.diff;

import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.rules.reading.CoachRule;
import java.util.Optional;

/** The smallest piece of an edit that can be taken back: one rule, or one entry of the facts folder. */
public sealed interface AtomicEdit {

    /** What it is about: rule, or the word for the kind of entry. */
    String kind();

    /** The name of the rule or entry. */
    String name();

    /** Whether the name was there before. */
    boolean isOld();

    /** Whether the name is there now. */
    boolean isNew();

    /** Where it stands, now or, if it is gone, before, as file and line. */
    String place();

    /** The edit in a few words. */
    default String label() {
        String change = isOld() && isNew() ? "changed" : isNew() ? "added" : "removed";
        return kind() + " \"" + name() + "\" " + change;
    }

    /**
     * A rule that was added, removed or changed.
     *
     * @param name its name
     * @param before what it was
     * @param now what it is
     */
    record OfRule(String name, Optional<CoachRule> before, Optional<CoachRule> now) implements AtomicEdit {
        @Override
        public String kind() {
            return "rule";
        }

        @Override
        public boolean isOld() {
            return before.isPresent();
        }

        @Override
        public boolean isNew() {
            return now.isPresent();
        }

        @Override
        public String place() {
            return now.or(() -> before)
                    .map(rule -> rule.file() + ":" + rule.line())
                    .orElse("");
        }
    }

    /**
     * An entry of the facts folder that was added, removed or changed.
     *
     * @param of the kind of entry
     * @param name its name
     * @param before what it was
     * @param now what it is
     */
    record OfFact(Kind of, String name, Optional<Entry> before, Optional<Entry> now) implements AtomicEdit {
        @Override
        public String kind() {
            return of.word();
        }

        @Override
        public boolean isOld() {
            return before.isPresent();
        }

        @Override
        public boolean isNew() {
            return now.isPresent();
        }

        @Override
        public String place() {
            return now.or(() -> before)
                    .map(entry -> entry.source().file() + ":" + entry.source().line())
                    .orElse("");
        }
    }
}

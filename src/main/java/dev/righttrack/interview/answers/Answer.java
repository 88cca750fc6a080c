package dev.righttrack.interview.answers;

import dev.righttrack.candidate.LevelRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What was answered to a question, as it was understood. */
public sealed interface Answer {

    /** The words for an answer that leaves a question open for good. */
    String UNKNOWN = "don't know";

    /** The words that say that a list has nothing left out. */
    String ALL = "that is all";

    /** The answer in words; read again, they give the same answer. */
    String words();

    /** How good somebody is at a skill. */
    record Skilled(LevelRange range) implements Answer {
        @Override
        public String words() {
            return range.toString();
        }
    }

    /**
     * A wish for a task, or for research.
     *
     * @param stance wants, no matter or does not want
     */
    record Wished(String stance) implements Answer {
        @Override
        public String words() {
            return stance;
        }
    }

    /**
     * A circumstance: where somebody wants to be.
     *
     * @param names what was named; empty for none of them
     */
    record Chosen(Set<String> names) implements Answer {
        public Chosen {
            names = Set.copyOf(names);
        }

        @Override
        public String words() {
            return names.isEmpty() ? "none" : String.join(", ", new TreeSet<>(names));
        }
    }

    /**
     * Tools, methods or activities.
     *
     * @param names what was named
     * @param all whether nothing was left out
     * @param unknown what nobody knows; it is kept, and counts for nothing
     * @param denied what was said not to be used; it counts as not named
     */
    record Named(Set<String> names, boolean all, Set<String> unknown, Set<String> denied) implements Answer {
        public Named {
            names = Set.copyOf(names);
            unknown = Set.copyOf(unknown);
            denied = Set.copyOf(denied);
        }

        /** An answer that denies nothing. */
        public Named(Set<String> names, boolean all, Set<String> unknown) {
            this(names, all, unknown, Set.of());
        }

        /** An answer of which every word is known. */
        public Named(Set<String> names, boolean all) {
            this(names, all, Set.of());
        }

        @Override
        public String words() {
            List<String> words = new ArrayList<>(new TreeSet<>(names));
            words.addAll(new TreeSet<>(unknown));
            if (words.isEmpty() && denied.isEmpty()) {
                words.add("none");
            }
            new TreeSet<>(denied).forEach(name -> words.add("not " + name));
            if (all && !(names.isEmpty() && unknown.isEmpty())) {
                words.add(ALL);
            }
            return String.join(", ", words);
        }
    }

    /** Years of experience, from 0. */
    record Years(double years) implements Answer {
        @Override
        public String words() {
            return years == Math.rint(years) ? String.valueOf((long) years) : String.valueOf(years);
        }
    }

    /** The highest degree. */
    record Holds(String degree) implements Answer {
        @Override
        public String words() {
            return degree;
        }
    }

    /** A degree that nobody knows: it is kept, and the question is closed. */
    record Unlisted(String degree) implements Answer {
        @Override
        public String words() {
            return degree;
        }
    }

    /** Something told in somebody's own words, for the page alone. */
    record Told(String text) implements Answer {
        @Override
        public String words() {
            return text;
        }
    }

    /** Yes or no. */
    record Said(boolean yes) implements Answer {
        @Override
        public String words() {
            return yes ? "yes" : "no";
        }
    }

    /** Don't know: the question is closed, and what it asks about stays unknown. */
    record Unknown() implements Answer {
        @Override
        public String words() {
            return UNKNOWN;
        }
    }
}

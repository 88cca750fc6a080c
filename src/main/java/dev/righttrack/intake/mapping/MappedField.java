package dev.righttrack.intake.mapping;

import dev.righttrack.candidate.ExperienceKind;
import dev.righttrack.text.ClosedWord;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a field of a foreign file says of a candidate. */
public sealed interface MappedField {

    /** Whether a value of it is a list of words. */
    default boolean isList() {
        return false;
    }

    /** The words that say what a field is, in a mapping file. */
    enum Use implements ClosedWord {
        ID("id"),
        NAME("name"),
        WORK("work"),
        TOOLS("tools"),
        METHODS("methods"),
        ACTIVITIES("activities"),
        LEVEL("level"),
        WISH("wish"),
        YEARS("years"),
        DEGREE("degree"),
        PUBLICATIONS("publications"),
        ANSWERED("answered"),
        ONE_CHOICE("one choice"),
        ROLE("role"),
        LEFT_OUT("left out");

        private final String word;

        Use(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /**
     * A value that is taken over as it stands.
     *
     * @param to the field of a candidate's file
     */
    record Same(String to) implements MappedField {}

    /**
     * A number of years.
     *
     * @param of what was done for so long
     */
    record Years(ExperienceKind of) implements MappedField {}

    /**
     * One word.
     *
     * @param to the field of a candidate's file
     * @param words folded word of the foreign file to the word of ours
     * @param leftOut the folded words that are left out on purpose
     */
    record Word(String to, Map<String, String> words, Set<String> leftOut) implements MappedField {
        public Word {
            words = Map.copyOf(words);
            leftOut = Set.copyOf(leftOut);
        }
    }

    /**
     * Tools, methods and activities.
     *
     * @param words folded word of the foreign file to the field of a candidate's file and the names in it
     * @param leftOut the folded words that are left out on purpose
     * @param complete the lists that are complete where the field has a value
     * @param between what stands between two words of a text; empty for what stands between those of a cell
     */
    record Work(
            Map<String, Map<String, List<String>>> words, Set<String> leftOut, List<String> complete, String between)
            implements MappedField {
        public Work {
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
            leftOut = Collections.unmodifiableSet(new LinkedHashSet<>(leftOut));
            complete = List.copyOf(complete);
        }

        @Override
        public boolean isList() {
            return true;
        }
    }

    /**
     * Names as people write them, which are looked up in the vocabulary.
     *
     * @param to the field of a candidate's file: tools, methods or activities
     * @param between what stands between two names of a text; empty for what people put between them
     */
    record Names(String to, String between) implements MappedField {
        @Override
        public boolean isList() {
            return true;
        }
    }

    /**
     * One entry of a field, such as the level of a skill.
     *
     * @param to the field of a candidate's file: skills or wishes
     * @param entry the skill, or what somebody may wish for
     * @param words folded word of the foreign file to what it means; empty if the words are those of a candidate's file
     * @param leftOut the folded words that are left out on purpose
     */
    record Entry(String to, String entry, Map<String, String> words, Set<String> leftOut) implements MappedField {
        public Entry {
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
            leftOut = Collections.unmodifiableSet(new LinkedHashSet<>(leftOut));
        }
    }

    /**
     * The groups of questions that somebody answered.
     *
     * @param lists folded group to the lists that are complete where it was answered
     * @param leftOut the folded groups that say nothing of a list
     * @param between what stands between two groups of a text; empty for what stands between those of a cell
     */
    record Answered(Map<String, List<String>> lists, Set<String> leftOut, String between) implements MappedField {
        public Answered {
            lists = Map.copyOf(lists);
            leftOut = Set.copyOf(leftOut);
        }

        @Override
        public boolean isList() {
            return true;
        }
    }

    /**
     * Whether one thing only could be named.
     *
     * @param of the lists that are then not complete, whatever was answered
     */
    record OneChoice(List<String> of) implements MappedField {
        public OneChoice {
            of = List.copyOf(of);
        }
    }

    /** A field that is left out on purpose. */
    record LeftOut() implements MappedField {}
}

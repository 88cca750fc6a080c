package dev.righttrack.interview.proof;

import dev.righttrack.candidate.Stance;
import dev.righttrack.facts.Skill;
import dev.righttrack.knowledge.Question;
import dev.righttrack.scoring.judgement.Preference;
import dev.righttrack.text.ClosedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The questions that have no answer yet, and what an answer to them may still bring.
 *
 * @param all in the order of the facts folder
 * @param hinted what hints may still show
 * @param families what an answer on tools may still bring
 * @param top the highest rank that there is
 */
record OpenQuestions(List<Question> all, Hinted hinted, Families families, int top) {

    OpenQuestions {
        all = List.copyOf(all);
    }

    /**
     * What hints may still show.
     *
     * @param skills skill to the highest rank; a skill that is absent stays as it is
     * @param topics those on which the candidate works
     * @param idle whether it may be that the candidate works on nothing else
     * @param lowest whether a skill of which nothing is known may turn out to be at the lowest level
     */
    record Hinted(Map<String, Integer> skills, Set<String> topics, boolean idle, boolean lowest) {

        /** Nothing. */
        static final Hinted NOTHING = new Hinted(Map.of(), Set.of(), false, false);

        Hinted {
            skills = Map.copyOf(skills);
            topics = Set.copyOf(topics);
        }
    }

    /**
     * What an answer on tools may still bring.
     *
     * @param without the families of which it can name no tool any more
     * @param mayLack whether it may say that nothing was left out
     */
    record Families(Set<String> without, boolean mayLack) {

        /** Anything. */
        static final Families ANY = new Families(Set.of(), true);

        Families {
            without = Set.copyOf(without);
        }
    }

    private String name(String about, String subject) {
        return all.stream()
                .filter(q -> q.about().equals(about) && q.subject().equals(subject))
                .map(Question::name)
                .findFirst()
                .orElse(UnknownValue.EVIDENCE);
    }

    /** The question on a skill; the empty text if it is closed. */
    String onSkill(String skill) {
        return name("skill", skill);
    }

    /** The question on a wish; the empty text if it is closed. */
    String onTopic(String topic) {
        return name("topic", topic);
    }

    /** The question on tools; the empty text if it is closed. */
    String onTools() {
        return name("tools", "");
    }

    /** The kinds of circumstances that are still asked about. */
    Set<String> circumstances() {
        return all.stream()
                .filter(q -> q.about().equals("circumstance"))
                .map(Question::subject)
                .collect(Collectors.toSet());
    }

    /** The highest rank that a skill may still turn out to have; below its lower end if it cannot change. */
    int reach(Skill skill) {
        if (skill.basis().equals(Skill.STATED)) {
            return -1;
        }
        return onSkill(skill.name()).isEmpty() ? hinted.skills().getOrDefault(skill.name(), -1) : top;
    }

    /** The lowest rank that it may turn out to have. A hint shows something, so it never takes away what is known. */
    int least(Skill skill) {
        boolean raised = onSkill(skill.name()).isEmpty() && !hinted.lowest();
        return skill.low().rank() + (raised ? 1 : 0);
    }

    boolean isOpen(Skill skill) {
        return reach(skill) >= 0;
    }

    /** What a wish that was not stated may still turn out to be, besides what it is taken for now. */
    List<String> stances(Preference aim) {
        if (aim.isStated()) {
            return List.of();
        }
        if (!onTopic(aim.topic()).isEmpty()) {
            return ClosedWord.all(Stance.class);
        }
        List<String> stances = new ArrayList<>();
        if (hinted.idle() && aim.isUnknown()) {
            stances.add("does not want");
        }
        if (hinted.topics().contains(aim.topic())) {
            stances.add("wants");
        }
        return stances;
    }
}

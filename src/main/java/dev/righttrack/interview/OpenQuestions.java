package dev.righttrack.interview;

import dev.righttrack.facts.Aim;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.knowledge.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The questions that have no answer yet, and what an answer to them may still bring.
 *
 * @param all in the order of the facts folder
 * @param shown skill to the highest rank that hints may still show; a skill that is absent stays as it is
 * @param worked the topics on which hints may still show that the candidate works
 * @param idle whether hints may still show that the candidate works on nothing else
 * @param top the highest rank that there is
 */
record OpenQuestions(List<Question> all, Map<String, Integer> shown, Set<String> worked, boolean idle, int top) {

    OpenQuestions {
        all = List.copyOf(all);
        shown = Map.copyOf(shown);
        worked = Set.copyOf(worked);
    }

    private String name(String about, String subject) {
        return all.stream()
                .filter(q -> q.about().equals(about) && q.subject().equals(subject))
                .map(Question::name)
                .findFirst()
                .orElse(Unknown.EVIDENCE);
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
        return onSkill(skill.name()).isEmpty() ? shown.getOrDefault(skill.name(), -1) : top;
    }

    boolean isOpen(Skill skill) {
        return reach(skill) >= 0;
    }

    /** What a wish that was not stated may still turn out to be, besides what it is taken for now. */
    List<String> stances(Aim aim) {
        if (aim.isStated()) {
            return List.of();
        }
        if (!onTopic(aim.topic()).isEmpty()) {
            return List.of("does not want", "no matter", "wants");
        }
        List<String> hinted = new ArrayList<>();
        if (idle && aim.isUnknown()) {
            hinted.add("does not want");
        }
        if (worked.contains(aim.topic())) {
            hinted.add("wants");
        }
        return hinted;
    }
}

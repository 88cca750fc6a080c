package dev.righttrack.interview.proof;

import dev.righttrack.candidate.Stance;
import dev.righttrack.facts.Skill;
import dev.righttrack.knowledge.Question;
import dev.righttrack.scoring.judgement.Preference;
import dev.righttrack.scoring.judgement.ToolState;
import dev.righttrack.text.ClosedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The questions that have no answer yet, and what may still turn out: by an answer to them alone, or at all. What may turn
 * out at all is every value inside a stated range, and every value of what nobody stated, whether it is still asked or was
 * answered by "don't know".
 *
 * @param all in the order of the facts folder
 * @param closed the questions that are asked no more
 * @param anything whether everything that may turn out at all counts
 * @param hinted what hints may still show
 * @param families what may still become known of tools
 * @param top the highest rank that there is
 */
record OpenQuestions(
        List<Question> all, List<Question> closed, boolean anything, Hinted hinted, Families families, int top) {

    OpenQuestions {
        all = List.copyOf(all);
        closed = List.copyOf(closed);
    }

    /** What an answer to open questions may bring. */
    static OpenQuestions answers(List<Question> all, Hinted hinted, Families families, int top) {
        return new OpenQuestions(all, List.of(), /* anything= */ false, hinted, families, top);
    }

    /**
     * What may turn out at all.
     *
     * @param lowest whether evidence may be withdrawn by a later answer, since some rule rests on what is missing
     */
    static OpenQuestions anything(
            List<Question> all, List<Question> closed, Families families, int top, boolean lowest) {
        Hinted withdrawn = new Hinted(Map.of(), Set.of(), /* idle= */ false, lowest);
        return new OpenQuestions(all, closed, /* anything= */ true, withdrawn, families, top);
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
     * @param told whether the tools were named, and are taken as named
     */
    record Families(Set<String> without, boolean mayLack, boolean told) {

        /** Anything. */
        static final Families ANY = new Families(Set.of(), /* mayLack= */ true, /* told= */ false);

        /** Nothing more: the tools were named. */
        static final Families TOLD = new Families(Set.of(), /* mayLack= */ false, /* told= */ true);

        Families {
            without = Set.copyOf(without);
        }
    }

    private String name(String about, String subject) {
        return Stream.concat(all.stream(), closed.stream())
                .filter(q -> q.about().equals(about) && q.subject().equals(subject))
                .map(Question::name)
                .findFirst()
                .orElse(UnknownValue.EVIDENCE);
    }

    /** The question on a skill; the empty text if there is none that counts. */
    String onSkill(String skill) {
        return name("skill", skill);
    }

    /** The question on a wish; the empty text if there is none that counts. */
    String onTopic(String topic) {
        return name("topic", topic);
    }

    /** The question on tools; the empty text if there is none that counts. */
    String onTools() {
        return name("tools", "");
    }

    /** Whether a family of which nothing is known may turn out to be held, or lacked. */
    boolean mayTurn(String family, ToolState to) {
        boolean open = !families.told() && (anything || !onTools().isEmpty());
        return open && (to == ToolState.HELD ? !families.without().contains(family) : families.mayLack());
    }

    /** Whether a kind of circumstance may still become known. */
    boolean mayBeTold(String kind) {
        return anything || circumstances().contains(kind);
    }

    private Set<String> circumstances() {
        return all.stream()
                .filter(q -> q.about().equals("circumstance"))
                .map(Question::subject)
                .collect(Collectors.toSet());
    }

    /** The highest rank that a skill may still turn out to have; below its lower end if it cannot change. */
    int reach(Skill skill) {
        if (anything) {
            return skill.low().rank() < skill.high().rank() ? skill.high().rank() : -1;
        }
        if (skill.basis().equals(Skill.STATED)) {
            return -1;
        }
        return onSkill(skill.name()).isEmpty() ? hinted.skills().getOrDefault(skill.name(), -1) : top;
    }

    /** The lowest rank that it may turn out to have. A hint shows something, so it never takes away what is known. */
    int least(Skill skill) {
        if (anything) {
            return hinted.lowest() && !skill.basis().equals(Skill.STATED)
                    ? 0
                    : skill.low().rank();
        }
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
        if (anything || !onTopic(aim.topic()).isEmpty()) {
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

package dev.righttrack.rules;

import dev.righttrack.advice.RuleCard;
import dev.righttrack.facts.knowledge.Citations;
import java.io.Serializable;
import java.util.List;

/**
 * A rule that a coach wrote.
 *
 * @param name the rule's name, unique in the rules folder
 * @param because why it holds
 * @param cites the sections that it rests on
 * @param citesLine the line of its citations, from 1
 * @param conditions the sentences under {@code when}
 * @param conclusions the sentences under {@code then}
 * @param file the file, relative to the rules folder's parent, with forward slashes
 * @param line the line of its name, from 1
 */
public record CoachRule(
        String name,
        String because,
        List<String> cites,
        int citesLine,
        List<SentenceUse> conditions,
        List<SentenceUse> conclusions,
        String file,
        int line)
        implements Serializable {

    public CoachRule {
        cites = List.copyOf(cites);
        conditions = List.copyOf(conditions);
        conclusions = List.copyOf(conclusions);
    }

    /** Whether it only states: every condition is about knowledge, none about the candidate. */
    public boolean states() {
        return conditions.stream().allMatch(SentenceUse::isKnowledge);
    }

    /** Whether it says what a role asks for. */
    public boolean asks() {
        return conclusions.stream().anyMatch(c -> c.kind().equals("requirement"));
    }

    /** The readings under which it stands, as "X4 = role text". */
    public List<String> readings() {
        return conditions.stream()
                .filter(c -> c.kind().equals("reading"))
                .flatMap(c -> c.filling("reading").stream())
                .toList();
    }

    /** What an advice says of it, with its citations as they are shown. */
    RuleCard card(Citations citations) {
        return new RuleCard(name, because, citations.shown(cites), readings(), file, line);
    }
}

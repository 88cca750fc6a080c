package dev.righttrack.rules.reading;

import dev.righttrack.advice.RuleCard;
import dev.righttrack.facts.Circumstances;
import dev.righttrack.knowledge.Citations;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.Field;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.model.RuleMeaning;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.rules.model.UnknownWordException;
import java.util.List;
import java.util.Optional;

/**
 * A rule that a coach wrote.
 *
 * @param name the rule's name, unique in the rules folder
 * @param because why it holds
 * @param cites the sections that it rests on
 * @param citesLine the line of its citations, from 1
 * @param status since when and until when it holds, and who stands behind it
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
        RuleStatus status,
        List<SentenceUse> conditions,
        List<SentenceUse> conclusions,
        String file,
        int line) {

    public CoachRule {
        cites = List.copyOf(cites);
        conditions = List.copyOf(conditions);
        conclusions = List.copyOf(conclusions);
    }

    /** A rule that is always in force, of whose author nothing is said. */
    public CoachRule(
            String name,
            String because,
            List<String> cites,
            int citesLine,
            List<SentenceUse> conditions,
            List<SentenceUse> conclusions,
            String file,
            int line) {
        this(name, because, cites, citesLine, RuleStatus.ALWAYS, conditions, conclusions, file, line);
    }

    /** Whether it only states: every condition is about knowledge, none about the candidate. */
    public boolean states() {
        return conditions.stream().allMatch(SentenceUse::isKnowledge);
    }

    /** Whether it says what a role asks for. */
    public boolean asks() {
        return conclusions.stream().anyMatch(c -> c.kind() == SentenceKind.REQUIREMENT);
    }

    /** The readings under which it stands, as "X4 = role text". */
    public List<String> readings() {
        return conditions.stream()
                .flatMap(c -> c.words(Field.READING_NAME).stream())
                .toList();
    }

    /** The role that it is about, if it is about one by name. */
    public Optional<String> role() {
        return role(conditions);
    }

    /** The role that a rule of these conditions is about, if it is about one by name. */
    public static Optional<String> role(List<SentenceUse> conditions) {
        return conditions.stream()
                .filter(c -> c.meaning() instanceof Condition.EachRole)
                .flatMap(c -> c.words(Field.ROLE_NAME).stream())
                .findFirst();
    }

    /** What a requirement of it depends on: the circumstances that its conditions name, in their order. */
    public Circumstances circumstances() {
        return new Circumstances(
                conditions.stream().flatMap(c -> c.circumstances().stream()).toList());
    }

    /**
     * What it says.
     *
     * @throws UnknownWordException if the knowledge gives a word of it no figure
     */
    public RuleMeaning meaning(Figures figures) {
        return new RuleMeaning(
                conditions.stream().map(use -> use.condition(figures)).toList(),
                conclusions.stream()
                        .flatMap(use -> use.conclusions(figures).stream())
                        .toList());
    }

    /** What advice says of it, with its citations as they are shown. */
    public RuleCard card(Citations citations) {
        return new RuleCard(name, because, citations.shown(cites), readings(), file, line);
    }
}

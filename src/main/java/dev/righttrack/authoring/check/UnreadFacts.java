package dev.righttrack.authoring.check;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.MethodEntry;
import dev.righttrack.knowledge.Question;
import dev.righttrack.rules.model.Field;
import dev.righttrack.rules.reading.CoachRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a candidate may tell, or advice could name, and no rule ever looks at; and skills that no question asks about. */
final class UnreadFacts {

    private static final List<Kind> KINDS =
            List.of(Kind.ACTIVITY, Kind.APPLICATION, Kind.ORGANIZATION, Kind.STAGE, Kind.CIRCUMSTANCE, Kind.VARIANT);

    private final Knowledge knowledge;
    private final Findings findings;

    UnreadFacts(Knowledge knowledge, Findings findings) {
        this.knowledge = knowledge;
        this.findings = findings;
    }

    void review(List<CoachRule> rules) {
        Set<String> named = rules.stream()
                .flatMap(rule -> Stream.concat(rule.conditions().stream(), rule.conclusions().stream()))
                .flatMap(use -> use.named().stream())
                .collect(Collectors.toSet());
        for (Kind kind : KINDS) {
            List<Entry> unread = knowledge.all(kind).values().stream()
                    .filter(entry -> !named.contains(entry.name()))
                    .map(Entry.class::cast)
                    .toList();
            // A folder that reads none of a kind at all is not about that kind.
            if (unread.size() < knowledge.all(kind).size()) {
                unread.forEach(entry -> tell(kind, entry));
            }
        }
        unasked();
        Set<String> skills = rules.stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(use -> use.words(Field.METHOD_SKILLS).stream())
                .collect(Collectors.toSet());
        knowledge.all(Kind.METHOD, MethodEntry.class).stream()
                .filter(method -> !named.contains(method.name())
                        && method.tasks().isEmpty()
                        && !method.speaksFor().isEmpty()
                        && !skills.isEmpty()
                        && method.speaksFor().stream().noneMatch(skills::contains))
                .forEach(method -> tell(Kind.METHOD, method));
    }

    /** Skills that no interview asks for; a folder without any question on a skill leaves them to others. */
    private void unasked() {
        Set<String> asked = knowledge.all(Kind.QUESTION, Question.class).stream()
                .filter(question -> question.about().equals("skill"))
                .map(Question::subject)
                .collect(Collectors.toSet());
        circumstances();
        if (asked.isEmpty()) {
            return;
        }
        knowledge.all(Kind.SKILL).values().stream()
                .filter(skill -> !asked.contains(skill.name()))
                .map(Entry.class::cast)
                .forEach(skill -> findings.add(Finding.warning(
                        new Place(skill.source().file(), skill.source().line(), 1),
                        Check.NO_QUESTION,
                        "no question asks about the skill \"" + skill.name() + "\"",
                        "Write one in questions.yaml, with about: skill and subject: " + skill.name() + ".")));
    }

    /** Circumstances of the coaches that no interview asks about. */
    private void circumstances() {
        Set<String> asked = knowledge.all(Kind.QUESTION, Question.class).stream()
                .filter(question -> question.about().equals("circumstance"))
                .map(Question::subject)
                .collect(Collectors.toSet());
        knowledge.all(Kind.CIRCUMSTANCE).values().stream()
                .filter(one -> !asked.contains(one.name()))
                .map(Entry.class::cast)
                .forEach(one -> findings.add(Finding.warning(
                        new Place(one.source().file(), one.source().line(), 1),
                        Check.NO_QUESTION,
                        "no question asks about the circumstance \"" + one.name() + "\"",
                        "Write one in questions.yaml, with about: circumstance and subject: " + one.name() + ".")));
    }

    private void tell(Kind kind, Entry entry) {
        String word = kind.file().replaceAll("\\.yaml$", "");
        findings.add(Finding.warning(
                new Place(entry.source().file(), entry.source().line(), 1),
                Check.UNREAD_FACT,
                "no rule reads \"" + entry.name() + "\" of the " + word,
                "Whoever tells it is none the wiser: write a rule for it, or take it out."));
    }
}

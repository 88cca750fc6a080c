package dev.righttrack.interview.talk;

import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.Stance;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Readings;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.ToolRequirement;
import dev.righttrack.interview.answers.Answer;
import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.interview.answers.GivenAnswer;
import dev.righttrack.interview.proof.Standing;
import dev.righttrack.interview.proof.StandingCalculator;
import dev.righttrack.interview.talk.QuestionImpact.Outcome;
import dev.righttrack.interview.talk.QuestionImpact.Use;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.text.ClosedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Works out what depends on a question. */
final class QuestionImpactAnalysis {

    private static final int LISTS = 3;

    private final StandingCalculator standings;

    QuestionImpactAnalysis(StandingCalculator standings) {
        this.standings = standings;
    }

    QuestionImpact of(Transcript sitting, Question question) {
        Standing now = standings.of(sitting.base(), sitting.now().without(question.name()));
        List<Outcome> outcomes = new ArrayList<>();
        for (Answer answer : answers(question)) {
            Standing then = standings.of(sitting.base(), sitting.now().with(new GivenAnswer(question, answer, false)));
            outcomes.add(new Outcome(answer.words(), then.first(), then.contenders(), then.isDecided()));
        }
        boolean firsts = outcomes.stream().map(Outcome::first).distinct().count() > 1;
        boolean hint = AskableQuestions.isEvidence(question) && !now.isDecided();
        return new QuestionImpact(
                question,
                uses(now, question),
                outcomes,
                firsts || hint || (!now.isDecided() && now.contest().mayMatter(question)));
    }

    private List<Use> uses(Standing now, Question question) {
        return switch (question.about()) {
            case "skill" -> requirements(now, question.subject());
            case "topic" -> tasks(question.subject());
            case "circumstance" -> circumstances(now, question.subject());
            case "tools" -> families();
            default -> List.of();
        };
    }

    private static List<Use> requirements(Standing now, String skill) {
        return now.conclusions().of(Requirement.class).stream()
                .filter(r -> r.skills().contains(skill))
                .map(QuestionImpactAnalysis::use)
                .sorted(Comparator.comparing(Use::role).thenComparing(Use::what))
                .toList();
    }

    private static List<Use> circumstances(Standing now, String kind) {
        return now.conclusions().of(Requirement.class).stream()
                .filter(r ->
                        r.circumstances().all().stream().anyMatch(c -> c.kind().equals(kind)))
                .map(QuestionImpactAnalysis::use)
                .sorted(Comparator.comparing(Use::role).thenComparing(Use::what))
                .toList();
    }

    private static Use use(Requirement r) {
        return new Use(r.role(), r.level() + " " + String.join(" or ", r.skills()) + ", " + r.importance(), r.rule());
    }

    private List<Use> tasks(String topic) {
        return standings.knowledge().all(Kind.ROLE, RoleEntry.class).stream()
                .filter(role -> role.tasks().containsKey(topic) || (topic.equals("research") && role.research()))
                .map(role -> new Use(role.name(), "does " + topic, ""))
                .toList();
    }

    private List<Use> families() {
        List<Use> uses = new ArrayList<>();
        for (Role role : Role.all(
                standings.knowledge(), new Readings(standings.engine().rules().readings()))) {
            List<ToolRequirement> own = standings.engine().rules().tools().stream()
                    .filter(t -> t.role().equals(role.name()))
                    .toList();
            if (!own.isEmpty()) {
                List<String> names = own.stream().map(ToolRequirement::family).toList();
                uses.add(new Use(
                        role.name(), String.join(", ", names), own.get(0).rule()));
            }
        }
        return uses;
    }

    /** Every answer, or a few where there are very many. */
    private List<Answer> answers(Question question) {
        List<Answer> all = new ArrayList<>();
        switch (question.about()) {
            case "skill" ->
                standings
                        .knowledge()
                        .levels()
                        .forEach(l -> all.add(new Answer.Skilled(LevelRange.exactly(new Level(l.name(), l.rank())))));
            case "topic" -> ClosedWord.all(Stance.class).forEach(stance -> all.add(new Answer.Wished(stance)));
            case "circumstance" -> {
                names(question.subject()).forEach(name -> all.add(new Answer.Chosen(Set.of(name))));
                if (question.subject().equals("application")) {
                    all.add(new Answer.Chosen(Set.of()));
                }
            }
            default -> hints(question, all);
        }
        all.add(new Answer.Unknown());
        return all;
    }

    private List<String> names(String circumstance) {
        return CircumstanceKind.of(circumstance, standings.knowledge())
                .map(kind -> kind.answers(standings.knowledge()))
                .orElse(List.of());
    }

    /** A list has too many answers: a few short ones, always the same. */
    private void hints(Question question, List<Answer> all) {
        Kind kind = switch (question.about()) {
            case "tools" -> Kind.TOOL;
            case "methods" -> Kind.METHOD;
            case "activities" -> Kind.ACTIVITY;
            default -> Kind.DEGREE;
        };
        List<String> names = List.copyOf(standings.knowledge().all(kind).keySet());
        if (question.about().equals("experience")) {
            List.of(0.0, 3.0, 10.0).forEach(years -> all.add(new Answer.Years(years)));
        } else if (question.about().equals("education")) {
            names.forEach(name -> all.add(new Answer.Holds(name)));
        } else if (question.about().equals("publications")) {
            List.of(true, false).forEach(yes -> all.add(new Answer.Said(yes)));
        } else {
            Random random = new Random(question.name().hashCode());
            for (int i = 0; i < LISTS; i++) {
                all.add(new Answer.Named(
                        Set.copyOf(List.of(names.get(random.nextInt(names.size())), names.get(i))), /* all= */ false));
            }
            all.add(new Answer.Named(Set.of(), true));
        }
    }
}

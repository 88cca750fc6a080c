package dev.righttrack.interview.answers;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.UncountedWord;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers being gathered into a candidate. For one use. */
public final class CandidateDraft {

    /** The questions to which somebody may name what nobody knows. */
    private static final Map<String, Kind> ANSWERED =
            Map.of("tools", Kind.TOOL, "methods", Kind.METHOD, "activities", Kind.ACTIVITY, "education", Kind.DEGREE);

    private final Knowledge knowledge;
    private final Candidate base;
    private final Map<String, LevelRange> skills = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Set<String> complete;
    private final Map<String, Double> experience = new HashMap<>();
    private final Map<String, String> wishes = new HashMap<>();
    private final Map<String, Set<String>> circumstances = new HashMap<>();
    private final Set<UncountedWord> uncounted;
    private Optional<String> education;
    private Optional<Boolean> publications = Optional.empty();
    private final Map<String, String> told = new LinkedHashMap<>();

    /** A sheet on somebody of whom the name is known, and what no question asks about. */
    public CandidateDraft(Knowledge knowledge, Candidate base) {
        this.knowledge = knowledge;
        this.base = base;
        this.complete = new HashSet<>(base.complete());
        this.uncounted = new HashSet<>(base.uncounted());
        this.education = base.education();
    }

    /**
     * What no question asks about: name, label, courses, efforts, notes, years and circumstances without
     * a question, and which lists are complete. Where a degree is there that
     * nobody knows, the highest of the others is no answer to the question either, and stays here until it is answered.
     */
    public static Candidate baseOf(Candidate candidate, AskableQuestions questions) {
        return Candidate.fields(candidate.id())
                .name(candidate.name())
                .courses(candidate.courses())
                .experience(unasked("experience", candidate.experience(), questions))
                .circumstances(unasked("circumstance", candidate.circumstances(), questions))
                .complete(candidate.complete())
                .education(isPartlyRead(candidate) ? candidate.education() : Optional.empty())
                .effort(candidate.effort())
                .label(candidate.label())
                .notes(candidate.notes())
                .uncounted(candidate.uncounted().stream()
                        .filter(word -> !ANSWERED.containsValue(word.kind())
                                || (word.kind() == Kind.DEGREE && isPartlyRead(candidate)))
                        .collect(Collectors.toSet()))
                .build();
    }

    private static <T> Map<String, T> unasked(String about, Map<String, T> said, AskableQuestions questions) {
        Map<String, T> unasked = new HashMap<>(said);
        unasked.keySet().removeIf(subject -> questions.about(about, subject).isPresent());
        return unasked;
    }

    private static boolean isPartlyRead(Candidate candidate) {
        return candidate.education().isPresent()
                && !unknown(candidate, Kind.DEGREE).isEmpty();
    }

    /** What a candidate's file answers already, in the order of the questions. */
    public static List<GivenAnswer> given(Candidate candidate, AskableQuestions questions) {
        List<GivenAnswer> given = new ArrayList<>();
        for (Question question : questions.all()) {
            answer(candidate, question).ifPresent(answer -> given.add(new GivenAnswer(question, answer, true)));
        }
        return given;
    }

    private static Optional<Answer> answer(Candidate candidate, Question question) {
        String subject = question.subject();
        return switch (question.about()) {
            case "skill" -> Optional.ofNullable(candidate.skills().get(subject)).map(Answer.Skilled::new);
            case "topic" -> Optional.ofNullable(candidate.wishes().get(subject)).map(Answer.Wished::new);
            case "circumstance" ->
                Optional.ofNullable(candidate.circumstances().get(subject)).map(Answer.Chosen::new);
            case "tools" -> named(candidate.tools(), unknown(candidate, Kind.TOOL));
            case "methods" -> named(candidate.methods(), unknown(candidate, Kind.METHOD));
            case "activities" -> named(candidate.activities(), unknown(candidate, Kind.ACTIVITY));
            case "experience" ->
                Optional.ofNullable(candidate.experience().get(subject)).map(Answer.Years::new);
            case "education" -> isPartlyRead(candidate) ? Optional.empty() : degree(candidate);
            case "publications" -> candidate.publications().map(Answer.Said::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Answer> degree(Candidate candidate) {
        return candidate
                .education()
                .<Answer>map(Answer.Holds::new)
                .or(() -> unknown(candidate, Kind.DEGREE).stream()
                        .sorted()
                        .findFirst()
                        .map(Answer.Unlisted::new));
    }

    private static Optional<Answer> named(Set<String> names, Set<String> unknown) {
        return names.isEmpty() && unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer.Named(names, false, unknown));
    }

    private static Set<String> unknown(Candidate candidate, Kind kind) {
        return candidate.uncounted().stream()
                .filter(word -> word.kind() == kind)
                .map(UncountedWord::word)
                .collect(Collectors.toSet());
    }

    /** Takes an answer in; one to the same question replaces what was there. */
    public CandidateDraft put(GivenAnswer given) {
        put(given.question(), given.answer());
        return this;
    }

    /** Takes an answer in; one to the same question replaces what was there. */
    public void put(Question question, Answer answer) {
        String subject = question.subject();
        if (answer instanceof Answer.Skilled skilled) {
            skills.put(subject, skilled.range());
        } else if (answer instanceof Answer.Wished wished) {
            wishes.put(subject, wished.stance());
        } else if (answer instanceof Answer.Chosen chosen) {
            circumstances.put(subject, chosen.names());
        } else if (answer instanceof Answer.Named named) {
            lists.put(question.about(), named.names());
            unlisted(ANSWERED.getOrDefault(question.about(), Kind.TOOL), named.unknown());
            if (named.all()) {
                complete.addAll(
                        question.about().equals("tools")
                                ? knowledge.all(Kind.FAMILY).keySet()
                                : Set.of(question.about()));
            }
        } else if (answer instanceof Answer.Years years) {
            experience.put(subject, years.years());
        } else if (answer instanceof Answer.Holds holds) {
            education = Optional.of(holds.degree());
            unlisted(Kind.DEGREE, Set.of());
        } else if (answer instanceof Answer.Unlisted unlisted) {
            unlisted(Kind.DEGREE, Set.of(unlisted.degree()));
        } else if (answer instanceof Answer.Told text) {
            told.put(question.about(), text.text());
        } else if (answer instanceof Answer.Said said) {
            publications = Optional.of(said.yes());
        }
    }

    private void unlisted(Kind kind, Set<String> words) {
        uncounted.removeIf(word -> word.kind() == kind);
        words.forEach(word -> uncounted.add(new UncountedWord(kind, word)));
    }

    /** The candidate as far as the answers tell. */
    public Candidate candidate(String notes) {
        Map<String, Double> years = new HashMap<>(base.experience());
        years.putAll(experience);
        Map<String, Set<String>> places = new HashMap<>(base.circumstances());
        places.putAll(circumstances);
        return Candidate.fields(base.id())
                .name(told.getOrDefault("name", base.name()))
                .skills(skills)
                .tools(lists.getOrDefault("tools", Set.of()))
                .methods(lists.getOrDefault("methods", Set.of()))
                .activities(lists.getOrDefault("activities", Set.of()))
                .courses(base.courses())
                .complete(complete)
                .experience(years)
                .education(education)
                .publications(publications)
                .wishes(wishes)
                .circumstances(places)
                .effort(base.effort())
                .label(base.label())
                .notes(notes(notes))
                .uncounted(uncounted)
                .build();
    }

    /** What was told for the page, and then the notes. */
    private String notes(String notes) {
        return Stream.of(
                        told.containsKey("present") ? "now: " + told.get("present") : "",
                        told.containsKey("constraints") ? "constraints: " + told.get("constraints") : "",
                        notes)
                .filter(note -> !note.isBlank())
                .collect(Collectors.joining("; "));
    }
}

package dev.righttrack.intake;

import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.Question;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers to questions, gathered into a candidate by the rules of a candidate's file. Not safe for several threads. */
public final class AnswerSheet {

    private static final Place HERE = new Place("answer", 1, 1);
    private static final Map<String, String> KEYS =
            Map.of("skill", "skills", "topic", "wishes", "experience", "experience");

    private final Wording wording;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /** An empty sheet. */
    public AnswerSheet(Knowledge knowledge) {
        this.wording = Wording.of(knowledge);
    }

    /** Takes an answer, unless there is something wrong with it, which is told. */
    public List<Finding> answer(Question question, String answer) {
        Map<String, Node> more = new LinkedHashMap<>(values);
        put(more, question, answer.strip());
        Findings findings = new Findings();
        read(more, findings);
        if (!findings.hasErrors()) {
            values.clear();
            values.putAll(more);
        }
        return findings.sorted();
    }

    /** The candidate so far. */
    public Candidate candidate() {
        return read(values, new Findings()).orElseGet(() -> Candidate.unknown("interview"));
    }

    private Optional<Candidate> read(Map<String, Node> all, Findings findings) {
        return new CandidateFields(wording, List.of(), findings)
                .read(new Node.Entries(all, Map.of(), HERE), "interview");
    }

    private static void put(Map<String, Node> all, Question question, String answer) {
        String key = KEYS.getOrDefault(question.about(), question.about());
        switch (question.about()) {
            case "skill", "topic", "experience" -> {
                Map<String, Node> inside =
                        new LinkedHashMap<>(all.get(key) instanceof Node.Entries entries ? entries.values() : Map.of());
                inside.put(question.subject(), text(answer));
                all.put(key, new Node.Entries(inside, Map.of(), HERE));
            }
            case "circumstance" ->
                all.put(
                        question.subject().equals("application") ? "applications" : question.subject(),
                        question.subject().equals("application") ? list(answer) : text(answer));
            case "tools", "methods", "activities" -> all.put(key, list(answer));
            default -> all.put(key, text(answer));
        }
    }

    private static Node text(String answer) {
        return new Node.Text(answer, false, HERE);
    }

    private static Node list(String answer) {
        return new Node.Items(
                Arrays.stream(answer.split(",", -1))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty() && !one.equalsIgnoreCase("none"))
                        .map(AnswerSheet::text)
                        .toList(),
                HERE);
    }
}
